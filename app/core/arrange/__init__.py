"""Lays a network out in columns: every node right of what it reads from, few crossings, room for long wires.

What is in order stays. Each part of the network that hangs together is laid out twice: once by moving as little as
will do (:mod:`level`), once anew (:mod:`order`, then :mod:`level`). The new one is taken only where it is clearly
better (:mod:`judge`), and tried again until it is not. So an arranged network does not move when it is arranged
again, and after a small edit most of it stays where it was. Cards keep clear of frames that do not hold them
(:mod:`clear`), and notes go along (:mod:`along`).

After Sugiyama, Tagawa and Toda, *Methods for Visual Understanding of Hierarchical System Structures* (1981), with the
rows of a column placed by isotonic regression.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable

from ..graph import Graph, Placed
from ..moves import STEP, Point, corner, part
from .along import along, aside
from .clear import cleared, past
from .judge import Merit, better, judged
from .layers import islands, layers
from .level import anew, kept
from .net import GRID, Net

Places = dict[str, Point]
"""Where nodes and notes lie: their top left corners."""
Lay = Callable[[Net, list[float]], list[float]]
"""How high the nodes of one island come to lie."""

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
    ids = list(graph.nodes if ids is None else ids)
    if not part(graph, ids).nodes:
        return {}
    found, places = graph, dict[str, Point]()
    for _ in range(ROUNDS):
        some = part(found, ids)
        places = past(found, (yield from in_columns(some, tall, island_laid)), tall)
        free = cleared(found, places, tall) if found.frames else places
        crowded = free != places
        yield
        if crowded:
            stay = as_they_lie(some)
            if not in_order(some, stay) or cleared(found, stay, tall) != stay:
                stay = cleared(found, past(found, (yield from in_columns(some, tall, kept)), tall), tall)
            places = free if better(merit(some, free, tall), merit(some, stay, tall)) else stay
        was, found = found, found.move(places | along(found, places, tall))
        if not crowded or found == was:
            break
    moved = graph.notes.keys() | graph.nodes.keys() if len(ids) == len(graph.nodes) else {
        *(id for id in ids if found.nodes[id].at != graph.nodes[id].at),
        *(id for id, note in found.notes.items() if note.at != graph.notes[id].at)}
    found = found.move(aside(found, tall, moved))
    return places | {id: note.at for id, note in found.notes.items() if note.at != graph.notes[id].at}


def in_columns(some: Graph, tall: Callable[[Placed], float], lay: Lay) -> Generator[None, None, Places]:
    """The place of each node, wherever frames lie."""
    left, _ = corner(some)
    columns = layers(some)
    wired, loose = islands(some)
    laid = []
    for island in wired:
        tops = lay(Net.of(some, island, columns, tall), [some.nodes[id].at[1] for id in island])
        heights = dict(zip(island, tops, strict=True))
        laid.append((min(tops), max(y + tall(some.nodes[id]) for id, y in heights.items()), heights))
        yield
    laid.sort(key=lambda each: each[0])
    places: Places = {}
    floor = None
    for top, bottom, heights in laid:
        by = 0.0 if floor is None or floor + ROOM <= top <= floor + APART else grid(floor + ROOM) - top
        places |= {id: (left + columns[id] * STEP[0], y + by) for id, y in heights.items()}
        floor = bottom + by
    wide = max([LEAST_WIDE, *(columns[id] + 1 for id in places)])
    return places | in_rows(some, loose, wide, left, corner(some)[1] if floor is None else grid(floor + ROOM), tall)


def as_they_lie(some: Graph) -> Places:
    return {id: placed.at for id, placed in some.nodes.items()}


def in_order(some: Graph, places: Places) -> bool:
    """Whether all that is wired stands in its column, and all of it on the grid."""
    left, columns = corner(some)[0], layers(some)
    return all(y % GRID == 0 and (x - left) % STEP[0] == 0 for x, y in places.values()) and all(
        places[id][0] == left + columns[id] * STEP[0] for island in islands(some)[0] for id in island)


def merit(some: Graph, places: Places, tall: Callable[[Placed], float]) -> Merit:
    """How good a layout is, all islands together."""
    columns = layers(some)
    found = [judged(Net.of(some, ids, columns, tall), [places[id][1] for id in ids]) for ids in islands(some)[0]]
    return Merit(sum(each.crossed for each in found), sum(each.hidden for each in found),
                 sum(each.steep for each in found))


def grid(y: float) -> float:
    return -(-y // GRID) * GRID


def island_laid(net: Net, tops: list[float]) -> list[float]:
    """How high each node of one island lies."""
    tops = kept(net, tops)
    merit = judged(net, tops)
    for _ in range(ROUNDS):
        other = anew(net, tops)
        found = judged(net, other)
        if not better(found, merit):
            break
        tops, merit = other, found
    return tops


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
