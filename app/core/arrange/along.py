"""Notes go the way of the node they are nearest to; where a card comes to lie on one, it gives way up or down.

A note in a frame follows a node of that frame. Nothing moves that need not: where no card moves and none lies on a
note, every note stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import hypot

from ..frames import Box, drawn, frame_of
from ..graph import Graph, Placed
from ..moves import WIDTH, Point
from .net import GRID

MARGIN = 16.0
"""What a note that gives way leaves free around it."""


def along(graph: Graph, places: Mapping[str, Point], tall: Callable[[Placed], float]) -> dict[str, Point]:
    """Where the notes lie once nodes lie at ``places``; a note that stays where it is, is none of them."""
    if not graph.notes or not graph.nodes:
        return {}
    before = {id: (*placed.at, placed.at[0] + WIDTH, placed.at[1] + tall(placed)) for id, placed in graph.nodes.items()}
    cards = {id: shifted(box, (places[id][0] - box[0], places[id][1] - box[1])) if id in places else box
             for id, box in before.items()}
    own = {id: (*note.at, note.at[0] + note.size[0], note.at[1] + note.size[1]) for id, note in graph.notes.items()}
    lies = dict(own)
    followed = {id: near for id in own if (near := nearest(graph, id, own[id], before)) in places}
    for id, near in followed.items():
        lies[id] = shifted(own[id], (cards[near][0] - before[near][0], cards[near][1] - before[near][1]))
    under = {id for id, box in lies.items()
             if any(meets(box, cards[each]) for each in (cards if id in followed else places))}
    settled: dict[str, Box] = {}
    for id in sorted(lies, key=lambda id: (id in under, id in followed, lies[id][1], lies[id][0])):
        if id in under or any(meets(lies[id], box) and not meets(own[id], own[each]) for each, box in settled.items()):
            lies[id] = given_way(lies[id], [*cards.values(), *settled.values()])
        settled[id] = lies[id]
    return {id: box[:2] for id, box in lies.items() if box != own[id]}


def aside(graph: Graph, tall: Callable[[Placed], float], moved: Iterable[str]) -> dict[str, Point]:
    """Where notes in no frame go that lie over a frame: above or below it, on nothing else.

    Only what was ``moved`` is looked at: the notes, and frames with a node that was.
    """
    free = [id for id in graph.notes if not frame_of(graph, id)]
    if not graph.frames or not free:
        return {}
    away = set(moved)
    frames = {id: box for id, frame in graph.frames.items() if (box := drawn(graph, frame, tall)) is not None}
    cards = [(*placed.at, placed.at[0] + WIDTH, placed.at[1] + tall(placed)) for placed in graph.nodes.values()]
    own = {id: (*note.at, note.at[0] + note.size[0], note.at[1] + note.size[1]) for id, note in graph.notes.items()}
    found: dict[str, Point] = {}
    for id in free:
        if any(meets(own[id], box) for each, box in frames.items()
               if id in away or not away.isdisjoint(graph.frames[each].holds)):
            own[id] = given_way(own[id], [*cards, *frames.values(), *(own[each] for each in own if each != id)])
            found[id] = own[id][:2]
    return found


def nearest(graph: Graph, note: str, box: Box, cards: Mapping[str, Box]) -> str:
    """The node a note lies nearest to: of its frame, if that holds any."""
    frame = graph.frames.get(frame_of(graph, note))
    inside = [id for id in frame.holds if id in cards] if frame else []
    return min(inside or cards, key=lambda id: between(box, cards[id]))


def between(a: Box, b: Box) -> tuple[float, float]:
    """How far two rectangles lie from each other, then their middles."""
    gap = hypot(max(0.0, a[0] - b[2], b[0] - a[2]), max(0.0, a[1] - b[3], b[1] - a[3]))
    return gap, hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2


def meets(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def shifted(box: Box, by: Point) -> Box:
    return (box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1])


def given_way(box: Box, over: Iterable[Box]) -> Box:
    """The nearest place above or below where a note lies on nothing."""
    left, top, right, bottom = box
    taken = [(each[1] - MARGIN - (bottom - top), each[3] + MARGIN) for each in over
             if left < each[2] + MARGIN and each[0] - MARGIN < right]
    low = high = top
    for first, last in sorted(taken):
        high = -(-last // GRID) * GRID if first < high < last else high
    for first, last in sorted(taken, key=lambda each: -each[1]):
        low = first // GRID * GRID if first < low < last else low
    return shifted(box, (0.0, low - top if top - low <= high - top else high - top))
