"""The network as it is in effect: without the nodes that are bypassed or muted.

A bypassed node hands its main input on as its first output: what reads it reads what it reads. A muted node is left
out with everything behind it that needs it; an input for many wires, or one that may stay free, only loses the wire.
Ids stay, so that trained weights find their nodes again. What is checked, written, counted and exported is this.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .frames import kept as still
from .graph import BYPASSED, MUTED, Graph, Placed, Wire
from .moves import fresh

Place = tuple[str, str]


@dataclass(frozen=True)
class Effect:
    """``graph`` is what is in effect. ``drawn`` says for each of its wires which drawn one it is; ``out`` which node
    is left out because of which muted one; ``heard`` what the first output of a bypassed node really is; ``lost`` the
    drawn wires that read from a bypassed node what it cannot hand on."""

    graph: Graph
    drawn: Mapping[Wire, Wire] = field(default_factory=dict)
    out: Mapping[str, str] = field(default_factory=dict)
    heard: Mapping[str, Place | None] = field(default_factory=dict)
    lost: tuple[Wire, ...] = ()


def effect(graph: Graph) -> Effect:
    """What of a drawn network counts; the graph itself if nothing is bypassed or muted."""
    if not any(placed.state for placed in graph.nodes.values()):
        return Effect(graph)
    out = left_out(graph)
    heard = sources(graph, out)
    drawn: dict[Wire, Wire] = {}
    lost: list[Wire] = []
    for wire in graph.wires:
        if wire.source in out or wire.target in out or wire.target in heard:
            continue
        if wire.source not in heard:
            drawn.setdefault(wire, wire)
        elif (origin := heard[wire.source]) is not None and wire.out == first_output(graph, wire):
            drawn.setdefault(Wire(*origin, *wire[2:]), wire)
        else:
            lost.append(wire)
    less = replace(graph, wires=()).remove(*out, *heard)
    return Effect(replace(less, wires=tuple(drawn)), drawn, out, heard, tuple(lost))


def left_out(graph: Graph) -> dict[str, str]:
    """The nodes that are left out, each with the muted node that it needs."""
    out: dict[str, str] = {}
    for id in (*graph.order, *(graph.nodes.keys() - set(graph.order))):
        placed = graph.nodes[id]
        if placed.state == MUTED:
            out[id] = id
            continue
        for port, wired in graph.incoming[id].items():
            gone = [out[origin] for origin, _ in wired if origin in out]
            if gone and (len(gone) == len(wired) if may_be_many(placed, port)
                         else needs(graph, id, port)):
                out[id] = gone[0]
                break
    return out


def may_be_many(placed: Placed, port: str) -> bool:
    known = placed.node.inputs.get(port) if placed.known else None
    return known is not None and known.many


def needs(graph: Graph, id: str, port: str) -> bool:
    """Whether a node cannot do without a wire into a port. One that is passed through needs its main input only."""
    placed = graph.nodes[id]
    known = placed.node.inputs.get(port) if placed.known else None
    if placed.state == BYPASSED:
        return port == main_input(graph, id)
    return known is None or not (known.optional or known.otherwise)


def main_input(graph: Graph, id: str) -> str:
    """The first input of a node that something is wired to; nothing if none is."""
    placed, wired = graph.nodes[id], graph.incoming[id]
    return next((port for port in (placed.node.inputs if placed.known else ()) if port in wired), next(iter(wired), ""))


def arriving(graph: Graph, id: str, out: Mapping[str, str]) -> Place | None:
    """What arrives first at the main input of a node."""
    wired = graph.incoming[id].get(main_input(graph, id), ())
    return next((place for place in wired if place[0] not in out), None)


def sources(graph: Graph, out: Mapping[str, str]) -> dict[str, Place | None]:
    """Where what each bypassed node hands on really comes from; None if nothing arrives, or only from itself."""
    found: dict[str, Place | None] = {}
    for id, placed in graph.nodes.items():
        if placed.state != BYPASSED or id in out:
            continue
        way: set[str] = set()
        while id not in found and id not in way:
            way.add(id)
            place = arriving(graph, id, out)
            if place is None or graph.nodes[place[0]].state != BYPASSED:
                break
            if place[1] != first_output(graph, Wire(*place, id, "")):
                place = None
                break
            id = place[0]
        else:
            place = found.get(id)
        found.update(dict.fromkeys(way, place))
    return found


def first_output(graph: Graph, wire: Wire) -> str:
    """The first output of the node a wire begins at; of a kind nobody knows, whichever the wire names."""
    placed = graph.nodes[wire.source]
    return next(iter(placed.node.outputs), wire.out) if placed.known else wire.out


def redrawn(drawn: Graph, after: Graph) -> Graph:
    """A change that was made to what is in effect, made to the drawn network: what is bypassed or muted stays in it."""
    now = drawn.effect
    if now.graph is drawn:
        return after
    hidden = drawn.nodes.keys() - now.graph.nodes.keys()
    taken = [id for id in after.nodes if id in hidden]
    names = dict(zip(taken, fresh(after.put(drawn.nodes), taken), strict=True))
    words = {drawn.nodes[id].name for id in hidden}
    nodes = {id: after.nodes.get(id) if id in now.graph.nodes else placed for id, placed in drawn.nodes.items()}
    kept = {id: drawn.nodes[id] if placed is now.graph.nodes.get(id) else placed
            for id, placed in nodes.items() if placed is not None}
    new = {names.get(id, id): placed for id, placed in after.nodes.items() if id not in now.graph.nodes}
    kept |= {id: replace(placed, name=id) if placed.name in words else placed for id, placed in new.items()}
    there, were = set(after.wires), set(now.drawn.values())
    gone = {wire for seen, wire in now.drawn.items() if seen not in there}
    wires = [wire for wire in drawn.wires if (wire not in were or wire not in gone)
             and wire.source in kept and wire.target in kept]
    wires += [Wire(names.get(a, a), out, names.get(b, b), into) for a, out, b, into in after.wires
              if Wire(a, out, b, into) not in now.drawn]
    return replace(drawn, nodes=kept, wires=tuple(dict.fromkeys(wires)),
                   frames=still(drawn.frames, kept.keys() | drawn.notes.keys()))


def turned(graph: Graph, ids: Iterable[str], state: str) -> Graph:
    """Some nodes bypassed, muted or (with no state) used again."""
    chosen = set(ids)
    return replace(graph, nodes={id: replace(placed, state=state) if id in chosen and placed.state != state else placed
                                 for id, placed in graph.nodes.items()})
