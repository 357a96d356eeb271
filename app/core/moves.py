"""Edits a person makes on the canvas, as functions from graph to graph.

Nothing here knows of a window. Each function returns the graph as it would be, and the
ids of what is new where there is something new.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from typing import Any

from nodes import catalogue
from nodes.language import Tensor

from .bends import halved, led_on
from .graph import Graph, Placed, Wire, place
from .notes import Note
from .places import Point, shifted

STEP: Point = (216.0, 120.0)
"""From one node to the next, side by side or one below the other."""
WIDTH, TALL = 168.0, 80.0
"""Of most cards; a few are taller."""

STEMS = {"Input": "input", "Target": "target", "Output": "output", "MultiheadAttention": "attention",
         "TransformerEncoderLayer": "encoder", "TransformerDecoderLayer": "decoder"}


def stem(kind: str) -> str:
    """What nodes of a kind are called, before the number: ``Conv2d`` is ``conv``, ``BatchNorm2d`` is ``norm``."""
    if kind in STEMS:
        return STEMS[kind]
    if kind in catalogue and catalogue[kind].group == "Loss":
        return "loss"
    words = re.split(r"(?<=[a-z])(?=[A-Z][a-z])", re.sub(r"\d[dD]?\Z", "", kind)) or [kind]
    return (words[0] if words[0] == "Conv" else words[-1]).lower()


def fresh(graph: Graph, stems: Iterable[str]) -> list[str]:
    """A word for each stem that is neither an id nor a name yet: ``conv1``, ``conv2``, ``norm1``."""
    numbers: dict[str, int] = {}
    words: list[str] = []
    for each in stems:
        base = re.sub(r"\d+\Z", "", re.sub(r"\W", "_", each, flags=re.ASCII))[:60] or "node"
        number = numbers.get(base, 0) + 1
        while (word := f"{base}{number}") in graph.nodes or word in graph.names or word in graph.notes:
            number += 1
        numbers[base] = number
        words.append(word)
    return words


def added(graph: Graph, kind: str | Placed, at: Point) -> tuple[Graph, str]:
    """A new node of a kind, or one that is set already, with its top left corner ``at``."""
    id = fresh(graph, [stem(kind) if isinstance(kind, str) else kind.name])[0]
    return graph.add(id, place(kind, id, at) if isinstance(kind, str) else replace(kind, name=id, at=at)), id


def fitting_input(graph: Graph, id: str, tensor: Tensor | None) -> str:
    """The input of a node a tensor would go to: one that nobody wires yet and that fits, else the first; or nothing."""
    placed = graph.nodes[id]
    inputs = placed.node.inputs if placed.known else {}
    wired = graph.incoming.get(id, {})
    free = [name for name, port in inputs.items() if port.many or name not in wired]
    if tensor is not None:
        for name in free:
            if inputs[name].fits(tensor):
                return name
    return next(iter(free or inputs), "")


def added_after(graph: Graph, kind: str | Placed, source: str, out: str, at: Point,
                tensor: Tensor | None = None) -> tuple[Graph, str]:
    """A new node that reads from an output. Without an input to read by it stays unwired."""
    more, id = added(graph, kind, at)
    into = fitting_input(more, id, tensor)
    return (more.connect(Wire(source, out, id, into)) if into else more), id


def added_before(graph: Graph, kind: str | Placed, target: str, into: str, at: Point) -> tuple[Graph, str]:
    """A new node that an input reads from."""
    more, id = added(graph, kind, at)
    out = next(iter(more.nodes[id].node.outputs), "")
    return (more.connect(Wire(id, out, target, into)) if out else more), id


def inserted(graph: Graph, wire: Wire, kind: str | Placed, at: Point,
             tensor: Tensor | None = None) -> tuple[Graph, str]:
    """A new node in the middle of a wire. Where room is short, what follows moves to the right.

    A kind that nothing enters or nothing leaves is put there and wired as far as it goes.
    """
    more, id = added(graph, kind, at)
    into = fitting_input(more, id, tensor)
    out = next(iter(more.nodes[id].node.outputs), "")
    if not into or not out:
        return more, id
    first, second = Wire(wire.source, wire.out, id, into), Wire(id, out, wire.target, wire.into)
    more = replace(more, wires=(*(each if each != wire else second for each in more.wires), first))
    return cleared(make_room(halved(more, graph.bends.get(wire, ()), first, second), id, wire.target), first), id


def seat(graph: Graph, wire: Wire, at: Point) -> Point:
    """Where a node dropped ``at`` a wire would lie: in line with two nodes of one row, and clear of the first."""
    (ax, ay), (_, by) = graph.nodes[wire.source].at, graph.nodes[wire.target].at
    x, y = at
    if abs(ay - by) < STEP[1] / 2 and abs(y - ay) < STEP[1] / 2:
        y = ay
    if abs(y - ay) < STEP[1] - 24 and x > ax - WIDTH:
        x = max(x, ax + STEP[0])
    return (x, y)


def slipped(graph: Graph, wire: Wire, *kinds: tuple[str, Mapping[str, Any]]) -> Graph:
    """The graph with new nodes, one after the other, in the middle of ``wire``; in a row what follows makes room."""
    a, b = graph.nodes[wire.source].at, graph.nodes[wire.target].at
    row = b[0] > a[0] and abs(b[1] - a[1]) < STEP[1] / 2
    close = row and b[0] - a[0] < STEP[0] * (len(kinds) + 1)
    names = fresh(graph, [stem(kind) for kind, _ in kinds])
    nodes, wires, source = dict(graph.nodes), [], wire[:2]
    for i, (name, (kind, values)) in enumerate(zip(names, kinds, strict=True)):
        share = (i + 1) / (len(kinds) + 1)
        at = (a[0] + STEP[0] * (i + 1), a[1]) if close else \
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share + (0 if row else 24))
        nodes[name] = place(kind, name, at, **values)
        wires.append(Wire(*source, name, next(iter(nodes[name].node.inputs))))
        source = (name, next(iter(nodes[name].node.outputs)))
    last = Wire(*source, wire.target, wire.into)
    after = replace(graph, nodes=nodes, wires=(*(last if each == wire else each for each in graph.wires), *wires))
    after = halved(after, graph.bends.get(wire, ()), wires[0], last)
    return make_room(after, names[-1], wire.target) if close else after


def make_room(graph: Graph, id: str, target: str) -> Graph:
    """Move ``target`` and what lies right of it in its row along when the card of ``id`` would touch it, and whatever
    those would come to lie on."""
    left, top = graph.nodes[id].at
    x, y = graph.nodes[target].at
    short = left + STEP[0] - x
    if not 0 < short <= STEP[0] + WIDTH or abs(y - top) >= STEP[1]:
        return graph
    right = {each: placed.at for each, placed in graph.nodes.items() if each != id and placed.at[0] >= x}
    row = [each for each, at in right.items() if abs(at[1] - y) < STEP[1] / 2]
    return graph.move({each: (right[each][0] + short, right[each][1]) for each in pushed(right, row, short)})


def cleared(graph: Graph, wire: Wire) -> Graph:
    """The graph with room for what a new wire ends at, beyond where it begins (:func:`seat`): a wire may run under
    cards that are not its own. Those to the right make room too; it goes below others."""
    (x, y), own = graph.nodes[wire.target].at, {wire.source, wire.target}

    def covered() -> list[str]:
        return [each for each, placed in graph.nodes.items()
                if each not in own and abs(placed.at[0] - x) < WIDTH and abs(placed.at[1] - y) < TALL]

    for each in covered():
        if graph.nodes[each].at[0] >= x:
            graph = make_room(graph, wire.target, each)
    if covered():
        others = {each: placed for each, placed in graph.nodes.items() if each != wire.target}
        return graph.move({wire.target: free_place(graph, (x, y), others)})
    return graph


def pushed(places: Mapping[str, Point], row: Iterable[str], by: float) -> list[str]:
    """What moves when a row moves ``by`` so much to the right: the row, and each card that one of those that move would
    come to lie on, as they stand beside a row that branches."""
    moving = dict.fromkeys(row)
    others = sorted((at[1], each) for each, at in places.items() if each not in moving)
    reach, going = STEP[1] - 24, list(moving)
    for each in going:
        x, y = places[each]
        for top, other in others[bisect(others, (y - reach,)):bisect(others, (y + reach,))]:
            if other not in moving and abs(top - y) < reach and abs(places[other][0] - x - by) < WIDTH + 24:
                moving[other] = None
                going.append(other)
    return going


def removed(graph: Graph, ids: Iterable[str], wires: Iterable[Wire] = ()) -> Graph:
    """Without some nodes and some wires."""
    return graph.disconnect(*wires).remove(*ids)


def taken_out(graph: Graph, ids: Iterable[str]) -> Graph:
    """Some nodes out of the wires they lie in: what read from them reads from what they read from first.

    Wires among them stay, so that a row of nodes can be taken out and put in elsewhere.
    """
    chosen = set(ids)
    wires: dict[Wire, None] = {}
    closed: dict[Wire, tuple[Wire, Wire]] = {}
    for wire in graph.wires:
        if (wire.source in chosen) == (wire.target in chosen):
            wires[wire] = None
        elif wire.source in chosen and (first := beginning(graph, wire.source, chosen)) is not None:
            wires[joined := Wire(*first[:2], *wire[2:])] = None
            closed.setdefault(joined, (first, wire))
    return led_on(replace(graph, wires=tuple(wires)), graph.bends, closed)


def beginning(graph: Graph, id: str, inside: Set[str]) -> Wire | None:
    """The wire from outside that leads to a node through its first inputs; None if there is none."""
    seen: set[str] = set()
    while id not in seen:
        seen.add(id)
        wired, placed = graph.incoming[id], graph.nodes[id]
        ports = [port for port in (placed.node.inputs if placed.known else ()) if port in wired] or list(wired)
        if not ports:
            return None
        source, out = wired[ports[0]][0]
        if source not in inside:
            return Wire(source, out, id, ports[0])
        id = source
    return None


def joined_without(graph: Graph, *ids: str) -> Graph:
    """Without some nodes, their readers wired to what they read from first."""
    return taken_out(graph, ids).remove(*ids)


def part(graph: Graph, ids: Iterable[str]) -> Graph:
    """Some nodes and notes with the wires between them, and the frames that hold no others."""
    chosen = set(ids)
    return Graph({id: placed for id, placed in graph.nodes.items() if id in chosen},
                 tuple(wire for wire in graph.wires if wire.source in chosen and wire.target in chosen),
                 frames={id: frame for id, frame in graph.frames.items() if chosen.issuperset(frame.holds)},
                 notes={id: note for id, note in graph.notes.items() if id in chosen}, bends=graph.bends)


def put_in(graph: Graph, other: Graph, by: Point) -> tuple[Graph, tuple[str, ...]]:
    """The nodes and notes of another graph, moved ``by``, under ids and names that are free here."""
    from . import notes
    from .frames import free

    used, names = {*graph.nodes, *graph.names, *graph.notes}, {}
    taken = [id for id in other.nodes if id in used]
    renamed = dict(zip(taken, fresh(graph.put(other.nodes), taken), strict=True))
    for id in other.nodes:
        names[id] = renamed.get(id, id)
    called = [placed.name for placed in other.nodes.values()]
    words: dict[str, str] = {}
    clash = [id for id, placed in other.nodes.items() if placed.name in used or called.count(placed.name) > 1] \
        if len(called) < 2000 else [id for id, placed in other.nodes.items() if placed.name in used]
    everything = graph.put({**other.nodes, **{new: other.nodes[old] for old, new in names.items()}})
    for id, word in zip(clash, fresh(everything, [other.nodes[id].name for id in clash]), strict=True):
        words[id] = word
    for id, new in renamed.items():  # where id and name were one word, they stay one
        if other.nodes[id].name == id:
            words[id] = new
    moved = {names[id]: replace(placed, name=words.get(id, placed.name), shares=kept(graph, names, placed),
                                at=shifted(placed.at, by))
             for id, placed in other.nodes.items()}
    wires = [Wire(names[a], out, names[b], into) for a, out, b, into in other.wires]
    written: dict[str, Note] = {}
    for id, note in other.notes.items():
        names[id] = id if id not in {*used, *moved, *written} else notes.free(graph, (*moved, *written))
        written[names[id]] = replace(note, at=shifted(note.at, by))
    frames = dict(graph.frames)
    for frame in other.frames.values():
        box = frame.box and (*shifted(frame.box[:2], by), *shifted(frame.box[2:], by))
        frames[free(frames)] = replace(frame, holds=tuple(names[id] for id in frame.holds if id in names), box=box)
    bends = {Wire(names[a], out, names[b], into): tuple(shifted(at, by) for at in points)
             for (a, out, b, into), points in other.bends.items()}
    more = graph.put(moved, wires)
    return replace(more, frames=frames, notes={**graph.notes, **written}, bends={**graph.bends, **bends}), \
        (*moved, *written)


def kept(graph: Graph, names: Mapping[str, str], placed: Placed) -> str:
    """Whose weights a copy uses: those of the copied owner, else of the one that is here and alike, else its own."""
    here = graph.nodes.get(placed.shares)
    alike = here is not None and here.kind == placed.kind and here.values == placed.values and not here.shares
    return names.get(placed.shares, placed.shares if alike else "")


def duplicated(graph: Graph, ids: Iterable[str], by: Point = (32.0, 32.0)) -> tuple[Graph, tuple[str, ...]]:
    """Some nodes once more, reading from what the first ones read from."""
    chosen = set(ids)
    more, new = put_in(graph, part(graph, chosen), by)
    copies = dict(zip([id for id in graph.nodes if id in chosen], new, strict=False))
    outside = [Wire(a, out, copies[b], into) for a, out, b, into in graph.wires if b in copies and a not in chosen]
    return replace(more, wires=(*more.wires, *outside)), new


def corner(graph: Graph) -> Point:
    """The top left corner of everything."""
    places = [*(placed.at for placed in graph.nodes.values()), *(note.at for note in graph.notes.values())]
    return (min(x for x, _ in places), min(y for _, y in places))


def free_place(graph: Graph, at: Point, taken: Mapping[str, Placed] | None = None) -> Point:
    """``at``, or the first place below it where no card lies."""
    x, y = at
    left, right = x - WIDTH, x + WIDTH
    for top in sorted([placed.at[1] for placed in (taken or graph.nodes).values() if left < placed.at[0] < right]):
        if abs(top - y) < STEP[1] - 24:
            y = top + STEP[1]
    return (x, y)
