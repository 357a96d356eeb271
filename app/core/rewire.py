"""Edits of wires between nodes that are there already, as functions from graph to graph.

Nodes are put into wires, connected in a row or into one, and wires change places. Nothing here
knows of a window; a wire that could never be meant (a circle) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

from nodes.language import Tensor

from .bends import halved
from .graph import Graph, Wire
from .moves import cleared, fitting_input, make_room

Tensors = Mapping[tuple[str, str], Tensor]
"""What is known to leave each ``(node, output)``."""
UNKNOWN: Tensors = MappingProxyType({})


def threaded(graph: Graph, ids: Iterable[str], wire: Wire, tensor: Tensor | None = None) -> tuple[Graph, str] | None:
    """Nodes that are there put into a wire: it enters a free input of the first and goes on from the last.

    Returns the graph and the id of the last. None where nothing can enter or leave, or the wire is one of theirs.
    """
    chosen = set(ids)
    if wire.source in chosen or wire.target in chosen or wire not in graph.wires:
        return None
    row = [id for id in graph.order if id in chosen]
    heard = {each[:2] for each in graph.wires}
    for first in row:
        into = free_input(graph, first, tensor)
        if not into or first in graph.after(wire.target) or Wire(*wire[:2], first, into) in graph.wires:
            continue  # no wire twice
        for last in reversed(row):
            out = next((port for port in outs(graph, last) if (last, port) not in heard), "")
            if out and last in graph.after(first) and wire.source not in graph.after(last):
                wires = [each if each != wire else Wire(last, out, *wire[2:]) for each in graph.wires]
                return replace(graph, wires=(*wires, Wire(*wire[:2], first, into))), last
    return None


def loose(graph: Graph, ids: Iterable[str]) -> bool:
    """Whether some nodes have an input that takes a wire, and an output nothing reads: else they go into no wire."""
    heard, some = {wire[:2] for wire in graph.wires}, [id for id in ids if graph.nodes[id].known]
    return any((id, port) not in heard for id in some for port in outs(graph, id)) and any(
        port.many or name not in graph.incoming[id]
        for id in some for name, port in graph.nodes[id].node.inputs.items())


def settled(graph: Graph, before: Graph, wire: Wire) -> Graph:
    """Nodes that were put into a wire (:func:`threaded`) lie where they belong: the points of the wire are shared out
    between its halves, what follows makes room, and a single one lies over no other card."""
    first, second = graph.wires[-1], graph.wires[before.wires.index(wire)]
    after = make_room(halved(graph, before.bends.get(wire, ()), first, second), second.source, wire.target)
    return cleared(after, first) if first.target == second.source else after


def free_input(graph: Graph, id: str, tensor: Tensor | None = None) -> str:
    """The input of a node that a tensor would go to and that takes one more wire; nothing if all are taken."""
    into = fitting_input(graph, id, tensor)
    taken = into in graph.incoming[id] and not graph.nodes[id].node.inputs[into].many if into else False
    return "" if taken else into


def outs(graph: Graph, id: str) -> list[str]:
    """The outputs of a node, main one first."""
    placed = graph.nodes[id]
    return list(placed.node.outputs) if placed.known else []


def laid(graph: Graph, ids: Iterable[str]) -> list[str]:
    """Some nodes as they lie: from left to right, and from top to bottom where they stand in one column."""
    return sorted((id for id in ids if id in graph.nodes), key=lambda id: graph.nodes[id].at)


def in_a_row(graph: Graph, ids: Iterable[str], tensors: Tensors = UNKNOWN) -> Graph:
    """Each of some nodes reads from the one before it, as they lie from left to right."""
    row = laid(graph, ids)
    for first, second in pairwise(row):
        out = next(iter(outs(graph, first)), "")
        into = fitting_input(graph, second, tensors.get((first, out)))
        wire = Wire(first, out, second, into)
        if out and into and first not in {source for source, _ in graph.incoming[second].get(into, ())} \
                and not graph.refusal(wire):
            graph = graph.connect(wire)
    return graph


def into_one(graph: Graph, sources: Iterable[tuple[str, str]], target: str, into: str = "",
             tensors: Tensors = UNKNOWN) -> Graph:
    """A wire from each of some outputs into one node: into an input for many, else each into a free one that fits."""
    for source, out in sources:
        port = into or free_input(graph, target, tensors.get((source, out)))
        wire = Wire(source, out, target, port)
        if port and wire not in graph.wires and not graph.refusal(wire):
            graph = graph.connect(wire)
    return graph


def turned(graph: Graph, id: str) -> Graph:
    """What enters a node goes one input on: two wired inputs swap, three turn round.

    A single wire goes to the other of two inputs; wires into an input for many change their order.
    """
    placed = graph.nodes[id]
    ports = [port for port, asks in (placed.node.inputs.items() if placed.known else ()) if not asks.many]
    wired = [port for port in ports if port in graph.incoming[id]]
    if len(wired) > 1:
        goes = dict(zip(wired, (*wired[1:], wired[0]), strict=True))
    elif len(wired) == 1 and len(ports) == 2:
        goes = {wired[0]: next(port for port in ports if port not in wired)}
    else:
        many = [wire for wire in graph.wires if wire.target == id]
        turn = dict(zip(many, (*many[1:], *many[:1]), strict=True))
        return replace(graph, wires=tuple(turn.get(wire, wire) for wire in graph.wires)) if len(many) > 1 else graph
    return replace(graph, wires=tuple(
        wire._replace(into=goes[wire.into]) if wire.target == id and wire.into in goes else wire
        for wire in graph.wires))


def exchanged(graph: Graph, a: Wire, b: Wire) -> tuple[Graph, str]:
    """Two wires with their ends swapped, or the graph as it is and the reason why that cannot be meant."""
    first, second = Wire(*a[:2], *b[2:]), Wire(*b[:2], *a[2:])
    less = graph.disconnect(a, b)
    reason = less.refusal(first) or replace(less, wires=(*less.wires, first)).refusal(second)
    if reason:
        return graph, reason
    goes = {a: first, b: second}
    return replace(graph, wires=tuple(dict.fromkeys(goes.get(wire, wire) for wire in graph.wires))), ""


def cut_off(graph: Graph, ids: Iterable[str]) -> Graph:
    """Without the wires that lead from some nodes to the others; those among them stay. One node loses all its."""
    chosen = set(ids)
    return replace(graph, wires=tuple(wire for wire in graph.wires
                                      if (wire.source in chosen) == (wire.target in chosen)))
