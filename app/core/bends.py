"""Points that wires are led through, in the order they run. They say where a wire lies, and nothing else.

They belong to their wire and go with it: a wire that is cut or ends elsewhere has none any more. Where a node goes into
a wire, both halves keep theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import dist
from typing import TYPE_CHECKING

from .places import Point, shifted, spot, way

if TYPE_CHECKING:
    from .graph import Graph, Wire

Bends = Mapping["Wire", tuple[Point, ...]]
MOST = 64
"""So many points a wire may have."""
CARD: Point = (168.0, 80.0)
"""How large a card is."""


def bent(graph: Graph, wire: Wire, points: Iterable[Point]) -> Graph:
    """A wire led through these points; through none, it runs as wires do."""
    others = {each: at for each, at in graph.bends.items() if each != wire}
    through = tuple(spot(x, y) for x, y in points)[:MOST]
    return replace(graph, bends={**others, wire: through} if through else others)


def straightened(graph: Graph, wires: Iterable[Wire]) -> Graph:
    """Some wires without points."""
    gone = set(wires)
    return replace(graph, bends={wire: at for wire, at in graph.bends.items() if wire not in gone})


def halved(graph: Graph, points: Sequence[Point], first: Wire, second: Wire) -> Graph:
    """After nodes were put into a wire that had points: each half keeps those that lie on its side of the nodes.

    They are parted where that makes the way shortest; a point under one of the cards goes.
    """
    if not points:
        return graph
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = (graph.nodes[id].at for id in (first.source, first.target, second.source,
                                                                            second.target))
    start, into, out, end = (ax + CARD[0], ay), (bx, by), (cx + CARD[0], cy), (dx, dy)
    free = [(x, y) for x, y in points if not any(left < x < left + CARD[0] and top < y < top + CARD[1]
                                                 for left, top in ((bx, by), (cx, cy)))]

    def long(part: int) -> float:
        whole = [start, *free[:part], into], [out, *free[part:], end]
        return sum(dist(p, q) for half in whole for p, q in pairwise(half))

    part = min(range(len(free) + 1), key=long)
    return bent(bent(graph, first, free[:part]), second, free[part:])


def led_on(graph: Graph, bends: Bends, closed: Mapping[Wire, tuple[Wire, Wire]]) -> Graph:
    """After nodes were taken out of wires: the wire that closed goes where the two that it was went, in their order.

    One that was there before stays as it lay.
    """
    found = {wire: points[:MOST] for wire, (first, second) in closed.items() if wire not in bends
             and (points := (*bends.get(first, ()), *bends.get(second, ())))} if bends else {}
    return replace(graph, bends={**bends, **found}) if found else graph


def touching(graph: Graph, ids: Iterable[str]) -> list[Wire]:
    """The wires with points that begin or end at one of some nodes."""
    chosen = set(ids)
    return [wire for wire in graph.bends if wire.source in chosen or wire.target in chosen]


def carried(graph: Graph, places: Mapping[str, Point]) -> Bends:
    """Points after nodes are laid elsewhere: where both ends of a wire go the same way, its points go with them."""
    found = dict(graph.bends)
    for wire, points in graph.bends.items():
        if wire.source in places and wire.target in places:
            ways = {way(graph.nodes[id].at, places[id]) for id in (wire.source, wire.target)}
            if len(ways) == 1:
                by = ways.pop()
                found[wire] = tuple(shifted(at, by) for at in points)
    return found


def still(bends: Bends, wires: Iterable[Wire]) -> Bends:
    """Points of the wires that are still there."""
    there = wires if len(bends) < 8 else set(wires)
    if all(wire in there for wire in bends):  # type: ignore[operator]
        return bends
    return {wire: points for wire, points in bends.items() if wire in there}  # type: ignore[operator]
