"""Lays a network out in columns: every node right of what it reads from, wires as straight as can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .graph import Graph, Placed
from .moves import STEP, corner, part

SWEEPS = 6
GAP = 40.0


def arranged(graph: Graph, ids: Iterable[str] | None = None, tall: Callable[[Placed], float] = lambda _: 80.0) -> Graph:
    """The graph with its nodes (or some of them) laid out, their top left corner where it was.

    ``tall`` gives the height of a card, in scene units. Nodes of a circle keep together at the left.
    """
    some = part(graph, graph.nodes if ids is None else ids)
    if not some.nodes:
        return graph
    columns = layers(some)
    rows = sorted_rows(some, columns)
    left, top = corner(some)
    places = {}
    for i, column in enumerate(rows):
        y = 0.0
        tops = []
        for id in column:
            tops.append(y)
            y += tall(some.nodes[id]) + GAP
        for id, offset in zip(column, tops, strict=True):
            places[id] = (left + i * STEP[0], offset)
    places = pulled_straight(some, rows, places, tall)
    highest = min(y for _, y in places.values())
    return graph.move({id: (x, round((top + y - highest) / 4) * 4.0) for id, (x, y) in places.items()})


def layers(graph: Graph) -> dict[str, int]:
    """The column of each node: the longest way from a beginning; what only begins stands just before its readers."""
    depth = dict.fromkeys(graph.nodes, 0)
    for id in graph.order:
        for reader in graph.readers[id]:
            depth[reader] = max(depth[reader], depth[id] + 1)
    for id in reversed(graph.order):
        if not graph.incoming[id] and graph.readers[id]:
            depth[id] = min(depth[reader] for reader in graph.readers[id]) - 1
    return depth


def sorted_rows(graph: Graph, depth: dict[str, int]) -> list[list[str]]:
    """Nodes by column, each column in the order of its neighbours' middles."""
    rows: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for id in sorted(graph.nodes, key=lambda id: graph.nodes[id].at[1]):
        rows[depth[id]].append(id)
    before = {id: [s for wired in ports.values() for s, _ in wired] for id, ports in graph.incoming.items()}
    for sweep in range(SWEEPS):
        place = {id: i - len(row) / 2 for row in rows for i, id in enumerate(row)}
        near = before if sweep % 2 == 0 else graph.readers
        for row in rows if sweep % 2 == 0 else reversed(rows):
            weight = {id: middle([place[other] for other in near[id]], place[id]) for id in row}
            row.sort(key=weight.__getitem__)
            place |= {id: i - len(row) / 2 for i, id in enumerate(row)}
    return rows


def middle(values: list[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def pulled_straight(graph: Graph, rows: list[list[str]], places: dict[str, tuple[float, float]],
                    tall: Callable[[Placed], float]) -> dict[str, tuple[float, float]]:
    """Move nodes up and down towards what they are wired to, without changing their order in the column."""
    near = {id: [s for wired in ports.values() for s, _ in wired] for id, ports in graph.incoming.items()}
    for sweep in range(SWEEPS):
        use = near if sweep % 2 == 0 else graph.readers
        for row in rows if sweep % 2 == 0 else reversed(rows):
            wanted = [middle([places[other][1] for other in use[id]], places[id][1]) for id in row]
            y, tops = float("-inf"), []
            for id, want in zip(row, wanted, strict=True):
                y = max(y, want)
                tops.append(y)
                y += tall(graph.nodes[id]) + GAP
            shift = middle([want - got for want, got in zip(wanted, tops, strict=True)], 0.0)
            for id, got in zip(row, tops, strict=True):
                places[id] = (places[id][0], got + shift)
    return places
