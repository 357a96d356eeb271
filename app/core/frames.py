"""Frames around nodes and notes: a title and a colour for what belongs together. A frame lies where they lie.

It holds them by id, so that it moves, grows and shrinks with them; sized by hand it keeps at least that size. Each
lies in one frame at most, and a frame that holds nothing is none.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace

from .graph import Frame, Graph, Placed
from .moves import WIDTH
from .places import shifted as laid
from .places import way

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


def drawn(graph: Graph, frame: Frame, tall: Callable[[Placed], float], without: Container[str] = ()) -> Box | None:
    """Where a frame lies: around what it holds, some of it aside, and as large as it was made; None if nowhere."""
    inside = around(graph, [id for id in frame.holds if id not in without], tall)
    if inside is None or frame.box is None:
        return inside or frame.box
    return (min(inside[0], frame.box[0]), min(inside[1], frame.box[1]), max(inside[2], frame.box[2]),
            max(inside[3], frame.box[3]))


def sized(graph: Graph, id: str, box: Box, tall: Callable[[Placed], float]) -> Graph:
    """A frame made larger or smaller by hand, never smaller than what it holds. What lies in it now and in no other
    frame joins it."""
    frame = graph.frames[id]
    made = None if box == around(graph, frame.holds, tall) else box
    more = replace(graph, frames={**graph.frames, id: replace(frame, box=made)})
    left, top, right, bottom = drawn(more, more.frames[id], tall) or box
    joins = []
    for each in (*graph.nodes, *graph.notes):
        if not frame_of(graph, each) and (lie := lies(graph, each, tall)) is not None \
                and left <= (lie[0] + lie[2]) / 2 <= right and top <= (lie[1] + lie[3]) / 2 <= bottom:
            joins.append(each)
    return held(more, joins, id) if joins else more


def fitted(graph: Graph, ids: Iterable[str]) -> Graph:
    """Frames of some nodes no larger than what they hold needs."""
    chosen = set(ids)
    return replace(graph, frames={id: frame if frame.box is None or chosen.isdisjoint(frame.holds)
                                  else replace(frame, box=None) for id, frame in graph.frames.items()})


def shifted(graph: Graph, places: Mapping[str, tuple[float, float]]) -> Mapping[str, Frame]:
    """Frames after nodes and notes are laid elsewhere: one that was sized by hand goes along when all it holds does."""
    found = dict(graph.frames)
    for id, frame in graph.frames.items():
        if frame.box is not None and all(each in places for each in frame.holds):
            at = [(graph.nodes.get(each) or graph.notes[each]).at for each in frame.holds]
            ways = {way(here, places[each]) for each, here in zip(frame.holds, at, strict=True)}
            if len(ways) == 1:
                by = ways.pop()
                found[id] = replace(frame, box=(*laid(frame.box[:2], by), *laid(frame.box[2:], by)))
    return found


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
             if not away.issuperset(frame.holds) and (box := drawn(graph, frame, tall, away)) is not None}
    for node in away:
        box, now = lies(graph, node, tall), frame_of(graph, node)
        if box is None or (now and now not in boxes):
            continue
        inside = over(boxes, box)
        into = now if now in inside else next(iter(inside), "")
        if into != now:
            graph = held(graph, [node], into)
    return graph


def housed(before: Graph, after: Graph, tall: Callable[[Placed], float]) -> Graph:
    """After nodes and notes were added: who came into a wire within a frame joins it, and who lies in one.

    A frame lies around what it held before, wherever that lies now. Who came with a frame stays in that.
    """
    home = {each: id for id, frame in before.frames.items() if id in after.frames for each in frame.holds}
    here = {each for frame in after.frames.values() for each in frame.holds}
    new = [id for there, were in ((after.nodes, before.nodes), (after.notes, before.notes))
           for id in there if id not in were and id not in here] if home else []
    if not new:
        return after
    both = replace(after, nodes={**before.nodes, **after.nodes}, notes={**before.notes, **after.notes})
    boxes = {id: box for id in dict.fromkeys(home.values())
             if (box := drawn(both, replace(after.frames[id], holds=before.frames[id].holds), tall)) is not None}
    into = {id: next(iter(over(boxes, box)), "") for id in new if (box := lies(after, id, tall)) is not None}
    left = set(after.wires)
    for wire in before.wires:
        if wire not in left and home.get(wire.source, "") == home.get(wire.target) \
                and wire.source in after.nodes and wire.target in after.nodes:
            between = after.after(wire.source) & after.before(wire.target)
            into |= {id: home[wire.source] for id in new if id in between}
    for frame in dict.fromkeys(filter(None, into.values())):
        after = held(after, [id for id in new if into[id] == frame], frame)
    return after


def over(boxes: Mapping[str, Box], lie: Box) -> list[str]:
    """The frames in which the middle of a rectangle lies, the smallest first."""
    x, y = (lie[0] + lie[2]) / 2, (lie[1] + lie[3]) / 2
    inside = [id for id, (left, top, right, bottom) in boxes.items() if left <= x <= right and top <= y <= bottom]
    return sorted(inside, key=lambda id: (boxes[id][2] - boxes[id][0]) * (boxes[id][3] - boxes[id][1]))


def handed_on(frames: Mapping[str, Frame], id: str, heirs: Iterable[str]) -> Mapping[str, Frame]:
    """Frames that hold others in the place of what is gone; those that lie in a frame already stay in that."""
    here = {each for frame in frames.values() for each in frame.holds}
    if id not in here:
        return frames
    new = [each for each in heirs if each not in here]
    left = {name: replace(frame, holds=tuple(one for each in frame.holds for one in (new if each == id else [each])))
            for name, frame in frames.items()}
    return {name: frame for name, frame in left.items() if frame.holds}


def kept(frames: Mapping[str, Frame], there: Container[str]) -> Mapping[str, Frame]:
    """Frames with the nodes and notes that are still there."""
    if all(each in there for frame in frames.values() for each in frame.holds):
        return frames
    left = {id: replace(frame, holds=tuple(each for each in frame.holds if each in there))
            for id, frame in frames.items()}
    return {id: frame for id, frame in left.items() if frame.holds}
