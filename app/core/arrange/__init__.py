"""Lays a network out in columns: every node right of what it reads from, few crossings, room for long wires.

What is in order stays. Each part of the network that hangs together is laid out twice: once by moving as little as
will do (:mod:`level`), once anew (:mod:`order`, then :mod:`level`). The new one is taken only where it is clearly
better (:mod:`judge`), and tried again until it is not. So an arranged network does not move when it is arranged
again, and after a small edit most of it stays where it was. Notes go along (:mod:`along`).

After Sugiyama, Tagawa and Toda, *Methods for Visual Understanding of Hierarchical System Structures* (1981), with the
rows of a column placed by isotonic regression.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable

from ..graph import Graph, Placed
from ..moves import STEP, corner, part
from .along import along
from .judge import better, judged
from .layers import islands, layers
from .level import anew, kept
from .net import GRID, Net

Places = dict[str, tuple[float, float]]
"""Where nodes and notes lie: their top left corners."""

GAP = 40.0
ROOM, APART = 64.0, 320.0
"""Between two islands: at least, and farther apart than this they are brought together."""
ROUNDS = 6
LEAST_WIDE = 5
"""Nodes that nobody has wired lie in rows below the others, at least so many in a row."""


def arranged(graph: Graph, ids: Iterable[str] | None = None, tall: Callable[[Placed], float] = lambda _: 80.0) -> Graph:
    """The graph with its nodes (or some of them) laid out, their left edge where it was, and notes beside them.

    ``tall`` gives the height of a card, in scene units. Nodes of a circle keep together at the left.
    """
    places = run_out(steps(graph, ids, tall))
    return graph.move({id: at for id, at in places.items() if (graph.nodes.get(id) or graph.notes[id]).at != at})


def run_out(found: Generator[None, None, Places]) -> Places:
    """What a generator returns at its end."""
    while True:
        try:
            next(found)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def steps(graph: Graph, ids: Iterable[str] | None = None,
          tall: Callable[[Placed], float] = lambda _: 80.0) -> Generator[None, None, Places]:
    """The place of each node, found island by island, and of the notes that move; between two whoever asks may stop
    asking."""
    some = part(graph, graph.nodes if ids is None else ids)
    if not some.nodes:
        return {}
    left, _ = corner(some)
    columns = layers(some)
    wired, loose = islands(some)
    laid = []
    for island in wired:
        tops = island_laid(some, island, columns, tall)
        laid.append((min(tops.values()), max(y + tall(some.nodes[id]) for id, y in tops.items()), tops))
        yield
    laid.sort(key=lambda each: each[0])
    places: Places = {}
    floor = None
    for top, bottom, tops in laid:
        by = 0.0 if floor is None or floor + ROOM <= top <= floor + APART else grid(floor + ROOM) - top
        places |= {id: (left + columns[id] * STEP[0], y + by) for id, y in tops.items()}
        floor = bottom + by
    wide = max([LEAST_WIDE, *(columns[id] + 1 for id in places)])
    places |= in_rows(some, loose, wide, left, corner(some)[1] if floor is None else grid(floor + ROOM), tall)
    yield
    return places | along(graph, places, tall)


def grid(y: float) -> float:
    return -(-y // GRID) * GRID


def island_laid(graph: Graph, ids: list[str], columns: dict[str, int],
                tall: Callable[[Placed], float]) -> dict[str, float]:
    """How high each node of one island lies."""
    net = Net.of(graph, ids, columns, tall)
    tops = kept(net, [graph.nodes[id].at[1] for id in ids])
    merit = judged(net, tops)
    for _ in range(ROUNDS):
        other = anew(net, tops)
        found = judged(net, other)
        if not better(found, merit):
            break
        tops, merit = other, found
    return dict(zip(ids, tops, strict=True))


def in_rows(graph: Graph, ids: list[str], wide: int, left: float, top: float,
            tall: Callable[[Placed], float]) -> Places:
    """Nodes that nobody has wired, as one reads: in the order in which they lie."""
    reading = sorted(ids, key=lambda id: graph.nodes[id].at[::-1])
    places: Places = {}
    for start in range(0, len(reading), wide):
        row = reading[start:start + wide]
        row.sort(key=lambda id: graph.nodes[id].at[0])
        places |= {id: (left + i * STEP[0], top) for i, id in enumerate(row)}
        top = grid(top + max(tall(graph.nodes[id]) for id in row) + GAP)
    return places
