"""Lays chosen nodes in a line or at equal distances, as functions from graph to graph."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from .graph import Graph, Placed
from .moves import WIDTH

Tall = Callable[[Placed], float]
"""The height of a card, in scene units."""

SIDES = ("left", "centre", "right", "top", "middle", "bottom")
LEAST = 24.0
"""Cards that lie too close for it are spread out with this much between them."""


def aligned(graph: Graph, ids: Iterable[str], side: str, tall: Tall) -> Graph:
    """Some nodes with one edge in line: the outermost of them, or the middle of all for ``centre`` and ``middle``."""
    axis = 0 if side in SIDES[:3] else 1
    spans = extents(graph, ids, axis, tall)
    if not spans:
        return graph
    first, last = min(a for a, _ in spans.values()), max(b for _, b in spans.values())
    if side in ("left", "top"):
        goes = dict.fromkeys(spans, first)
    elif side in ("right", "bottom"):
        goes = {id: last - (b - a) for id, (a, b) in spans.items()}
    else:
        goes = {id: float(round((first + last - (b - a)) / 2)) for id, (a, b) in spans.items()}
    return graph.move(along(graph, goes, axis))


def distributed(graph: Graph, ids: Iterable[str], axis: int, tall: Tall) -> Graph:
    """Some nodes with the same room between them; axis 0 is across, 1 is down. The first and the last stay."""
    spans = extents(graph, ids, axis, tall)
    row = sorted(spans, key=lambda id: spans[id])
    if len(row) < 3:
        return graph
    room = spans[row[-1]][0] - spans[row[0]][1] - sum(spans[id][1] - spans[id][0] for id in row[1:-1])
    gap = max(LEAST, room / (len(row) - 1))
    goes = {row[0]: spans[row[0]][0]}
    at = spans[row[0]][0]
    for before, id in pairwise(row):
        at += spans[before][1] - spans[before][0] + gap
        goes[id] = float(round(at))
    return graph.move(along(graph, goes, axis))


def extents(graph: Graph, ids: Iterable[str], axis: int, tall: Tall) -> dict[str, tuple[float, float]]:
    """From where to where the cards reach along an axis."""
    return {id: (placed.at[axis], placed.at[axis] + (tall(placed) if axis else WIDTH))
            for id in ids if (placed := graph.nodes.get(id)) is not None}


def along(graph: Graph, goes: dict[str, float], axis: int) -> dict[str, tuple[float, float]]:
    """Places with one coordinate changed, for those that move."""
    return {id: (graph.nodes[id].at[0], to) if axis else (to, graph.nodes[id].at[1])
            for id, to in goes.items() if graph.nodes[id].at[axis] != to}
