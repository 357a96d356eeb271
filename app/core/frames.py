"""Frames around nodes and notes: a title and a colour for what belongs together. A frame lies where they lie.

It holds them by id, so that it moves, grows and shrinks with them; each lies in one frame at most, and a frame that
holds nothing is none.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace

from .graph import Frame, Graph, Placed
from .moves import WIDTH

COLOURS = ("blue", "teal", "violet", "amber", "pink", "grey")
SIDE, HEAD = 20.0, 40.0
"""Room around the nodes, and above them for the title."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def around(graph: Graph, ids: Iterable[str], tall: Callable[[Placed], float]) -> Box | None:
    """The rectangle of a frame that holds some nodes and notes; None if none of them is there."""
    held = [box for id in ids if (box := lies(graph, id, tall)) is not None]
    if not held:
        return None
    lefts, tops, rights, bottoms = zip(*held, strict=True)
    return (min(lefts) - SIDE, min(tops) - HEAD, max(rights) + SIDE, max(bottoms) + SIDE)


def lies(graph: Graph, id: str, tall: Callable[[Placed], float]) -> Box | None:
    """The rectangle of a node or a note; None if there is none of that id."""
    if (placed := graph.nodes.get(id)) is not None:
        return (*placed.at, placed.at[0] + WIDTH, placed.at[1] + tall(placed))
    if (note := graph.notes.get(id)) is not None:
        return (*note.at, note.at[0] + note.size[0], note.at[1] + note.size[1])
    return None


def held(graph: Graph, ids: Iterable[str], into: str = "") -> Graph:
    """Some nodes in one frame, or in none; they leave the frames they were in, of which empty ones go."""
    chosen = set(ids)
    frames = {}
    for id, frame in graph.frames.items():
        kept = tuple(each for each in frame.holds if each not in chosen)
        if id == into:
            kept += tuple(each for each in (*graph.nodes, *graph.notes) if each in chosen)
        if kept:
            frames[id] = replace(frame, holds=kept)
    return replace(graph, frames=frames)


def framed(graph: Graph, ids: Iterable[str], title: str = "") -> tuple[Graph, str]:
    """A new frame around some nodes, and its id; it has the first colour that is used least."""
    chosen = set(ids)
    less = held(graph, chosen)
    id = free(graph.frames)
    used = [frame.colour for frame in less.frames.values()]
    colour = min(COLOURS, key=used.count)
    frame = Frame(title or f"Frame {id.removeprefix('frame')}", colour,
                  tuple(each for each in (*graph.nodes, *graph.notes) if each in chosen))
    return replace(less, frames={**less.frames, id: frame}), id


def free(taken: Iterable[str]) -> str:
    used, number = set(taken), 1
    while f"frame{number}" in used:
        number += 1
    return f"frame{number}"


def unframed(graph: Graph, id: str) -> Graph:
    """Without a frame; its nodes stay."""
    return replace(graph, frames={each: frame for each, frame in graph.frames.items() if each != id})


def frame_of(graph: Graph, node: str) -> str:
    """The frame a node lies in; nothing if it lies in none."""
    return next((id for id, frame in graph.frames.items() if node in frame.holds), "")


def rehoused(graph: Graph, moved: Iterable[str], tall: Callable[[Placed], float]) -> Graph:
    """After nodes were dragged: who lies among others of a frame joins it, who was taken out of one leaves it.

    Nodes that were dragged with all of their frame stay in it.
    """
    if not graph.frames:
        return graph
    away = set(moved)
    boxes = {id: box for id, frame in graph.frames.items()
             if (box := around(graph, [each for each in frame.holds if each not in away], tall)) is not None}
    for node in away:
        box, now = lies(graph, node, tall), frame_of(graph, node)
        if box is None or (now and now not in boxes):
            continue
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        inside = [id for id, (left, top, right, bottom) in boxes.items() if left <= x <= right and top <= y <= bottom]
        into = now if now in inside else next(iter(inside), "")
        if into != now:
            graph = held(graph, [node], into)
    return graph


def kept(frames: Mapping[str, Frame], there: Container[str]) -> Mapping[str, Frame]:
    """Frames with the nodes and notes that are still there."""
    if all(each in there for frame in frames.values() for each in frame.holds):
        return frames
    left = {id: replace(frame, holds=tuple(each for each in frame.holds if each in there))
            for id, frame in frames.items()}
    return {id: frame for id, frame in left.items() if frame.holds}
