"""Cards keep clear of frames that do not hold them. A frame goes up or down as a whole, and so does a card in none.

Nothing moves where nothing is in the way. Where something is, whatever touches is pushed down, or up: what moves fewer
cards less far. Frames of which some nodes are not arranged stay, and others go past them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, inf

from ..frames import Box, around, drawn, lies
from ..graph import Graph, Placed
from ..moves import STEP, WIDTH, Point
from .along import along
from .net import CARD, GRID

APART = 16.0
"""Least room between a frame and what it does not hold."""
ROUNDS = 4
"""Notes in frames go their own way, so that what was clear may not be any more."""


@dataclass(frozen=True, eq=False)
class Unit:
    """A frame with the nodes it holds, or a card in no frame."""

    holds: tuple[str, ...]
    box: Box
    frame: bool
    stays: bool


def cleared(graph: Graph, places: Mapping[str, Point], tall: Callable[[Placed], float]) -> dict[str, Point]:
    """Where the nodes lie when they were to lie at ``places`` and keep clear of frames."""
    found = dict(places)
    for _ in range(ROUNDS):
        moves = apart(units(graph, found, tall), min(x for x, _ in found.values()))
        if not moves:
            break
        found |= {id: (found[id][0], found[id][1] + by) for unit, by in moves.items() for id in unit.holds}
    return found


def past(graph: Graph, places: Mapping[str, Point], tall: Callable[[Placed], float]) -> dict[str, Point]:
    """Where nodes that are arranged among others come to lie: all of them so far down, or up, that none lies over one
    of the others."""
    others = sorted((*placed.at, tall(placed)) for id, placed in graph.nodes.items() if id not in places)
    barred = []
    for id, (x, y) in places.items():
        for _, top, high in others[bisect_right(others, (x - WIDTH, inf)):bisect_left(others, (x + WIDTH, -inf))]:
            barred.append((top - y - tall(graph.nodes[id]) - APART, top + high + APART - y))
    down, up = way_out(barred), -way_out([(-high, -low) for low, high in barred])
    by = down if down <= -up else up
    return {id: (x, y + by) for id, (x, y) in places.items()}


def way_out(barred: list[tuple[float, float]]) -> float:
    """The least way on the grid, 0 or more, that lies within none of some open spans."""
    way = 0.0
    for low, high in sorted(barred):
        if low < way < high:
            way = ceil(high / GRID) * GRID
    return way


def units(graph: Graph, places: Mapping[str, Point], tall: Callable[[Placed], float]) -> list[Unit]:
    """What moves as one, and frames that stay, once nodes lie at ``places`` and notes where they go then."""
    moved = {**places, **along(graph, places, tall)}
    laid = replace(graph, nodes={id: placed.laid(moved.get(id, placed.at)) for id, placed in graph.nodes.items()},
                   notes={id: replace(note, at=moved.get(id, note.at)) for id, note in graph.notes.items()})
    found, framed = [], set[str]()
    for frame in graph.frames.values():
        nodes = tuple(id for id in frame.holds if id in graph.nodes and id not in framed)
        framed.update(nodes)
        still = all((laid.nodes.get(id) or laid.notes[id]).at == (graph.nodes.get(id) or graph.notes[id]).at
                    for id in frame.holds)
        box = drawn(laid, frame, tall) if still else around(laid, frame.holds, tall)  # one that moves is fitted anew
        if box is not None:
            found.append(Unit(nodes, box, True, not nodes or not places.keys() >= set(nodes)))
    return found + [Unit((id,), box, False, False) for id in places
                    if id not in framed and (box := lies(laid, id, tall)) is not None]


def apart(found: list[Unit], left: float) -> dict[Unit, float]:
    """How far each unit goes down, or up, so that none lies over a frame; those that stay are not named."""
    rows = stacked(found, left)
    near: dict[Unit, set[Unit]] = {unit: set() for unit in found}
    for row in rows.values():
        for a, b in pairwise(row):
            near[a].add(b)
            near[b].add(a)
    down, up = pushed(found, rows, 1.0), pushed(found, rows, -1.0)
    moves: dict[Unit, float] = {}
    seen: set[Unit] = set()
    for unit in [*down, *up]:  # each heap of units that push one another goes the way that moves less
        if unit in seen:
            continue
        heap = [unit]
        seen.add(unit)
        for each in heap:
            more = [other for other in near[each] if other not in seen and (other in down or other in up)]
            seen.update(more)
            heap += more
        way = min((down, up), key=lambda way: sum(abs(way.get(each, 0.0)) * len(each.holds) for each in heap))
        moves |= {each: way[each] for each in heap if each in way}
    return moves


def stacked(found: list[Unit], left: float) -> dict[int, list[Unit]]:
    """The units of each column, from top to bottom by their middles."""
    rows: dict[int, list[Unit]] = {}
    for unit in sorted(found, key=lambda unit: unit.box[1] + unit.box[3]):
        first = int((unit.box[0] - left - WIDTH) // STEP[0]) + 1
        for column in range(first, int(-((left - unit.box[2]) // STEP[0]))):
            rows.setdefault(column, []).append(unit)
    return rows


def pushed(found: list[Unit], rows: Mapping[int, list[Unit]], way: float) -> dict[Unit, float]:
    """How far each unit goes when all that is in the way is pushed down (1), or up (-1)."""
    columns: dict[Unit, list[int]] = {}
    for column, row in rows.items():
        for unit in row:
            columns.setdefault(unit, []).append(column)
    staying = sorted((unit for unit in found if unit.stays), key=lambda unit: min(way * unit.box[1], way * unit.box[3]))
    moves: dict[Unit, float] = {}
    edge: dict[int, tuple[float, Unit]] = {}
    """How far down each column is taken, and by whom."""
    for unit in sorted(columns, key=lambda unit: way * (unit.box[1] + unit.box[3])):
        if unit.stays:
            continue
        near, far = sorted((way * unit.box[1], way * unit.box[3]))
        least = near
        for column in columns[unit]:
            if column in edge:
                end, other = edge[column]
                least = max(least, end + room(unit, other))
        for other in staying:
            first, last = sorted((way * other.box[1], way * other.box[3]))
            if first < least + far - near and least < last and not set(columns[unit]).isdisjoint(columns[other]):
                least = last + APART
        by = -(-round(least - near, 2) // GRID) * GRID
        if by:
            moves[unit] = way * by
        for column in columns[unit]:
            edge[column] = (far + by, unit)
    return moves


def room(a: Unit, b: Unit) -> float:
    """The least that is left free between two neighbours of a column."""
    return APART if a.frame or b.frame else CARD
