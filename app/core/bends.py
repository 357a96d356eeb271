"""Points that wires are led through, in the order they run. They say where a wire lies, and nothing else.

They belong to their wire and go with it: a wire that is cut or ends elsewhere has none any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .graph import Graph, Wire

Point = tuple[float, float]
Bends = Mapping["Wire", tuple[Point, ...]]
MOST = 64
"""So many points a wire may have."""


def bent(graph: Graph, wire: Wire, points: Iterable[Point]) -> Graph:
    """A wire led through these points; through none, it runs as wires do."""
    others = {each: at for each, at in graph.bends.items() if each != wire}
    through = tuple(points)[:MOST]
    return replace(graph, bends={**others, wire: through} if through else others)


def straightened(graph: Graph, wires: Iterable[Wire]) -> Graph:
    """Some wires without points."""
    gone = set(wires)
    return replace(graph, bends={wire: at for wire, at in graph.bends.items() if wire not in gone})


def touching(graph: Graph, ids: Iterable[str]) -> list[Wire]:
    """The wires with points that begin or end at one of some nodes."""
    chosen = set(ids)
    return [wire for wire in graph.bends if wire.source in chosen or wire.target in chosen]


def carried(graph: Graph, places: Mapping[str, Point]) -> Bends:
    """Points after nodes are laid elsewhere: where both ends of a wire go the same way, its points go with them."""
    found = dict(graph.bends)
    for wire, points in graph.bends.items():
        if wire.source in places and wire.target in places:
            ways = {(places[id][0] - graph.nodes[id].at[0], places[id][1] - graph.nodes[id].at[1])
                    for id in (wire.source, wire.target)}
            if len(ways) == 1:
                dx, dy = ways.pop()
                found[wire] = tuple((x + dx, y + dy) for x, y in points)
    return found


def still(bends: Bends, wires: Iterable[Wire]) -> Bends:
    """Points of the wires that are still there."""
    there = wires if len(bends) < 8 else set(wires)
    if all(wire in there for wire in bends):  # type: ignore[operator]
        return bends
    return {wire: points for wire, points in bends.items() if wire in there}  # type: ignore[operator]
