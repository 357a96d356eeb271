"""Remedies for wires: those that are missing, lost, doubled, in a circle or at the wrong port."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from nodes.language import In

from .. import moves
from ..check import backwards
from ..graph import Graph, Placed, Wire, place
from .case import Attempt, Case


def ends(case: Case) -> Iterator[Attempt]:
    """Add the Input or Output a network lacks."""
    graph, report = case.graph, case.report
    if next(graph.of_kind("Output"), None) is None:
        heard = {wire.source for wire in graph.wires}
        free = [id for id in reversed(graph.order)
                if id not in heard and graph.nodes[id].kind not in ("Input", "Target")]
        for rank, id in enumerate(free[:3]):
            out = next((port for node, port in report.tensors if node == id), None)
            if out:
                placed = graph.nodes[id]
                new = graph.fresh("output")
                end = place("Output", new, (placed.at[0] + moves.STEP[0], placed.at[1]))
                yield Attempt(rank, f"Add an Output after {placed.name}",
                              graph.put({new: end}, [Wire(id, out, new, "x")]), new)
    if next(graph.of_kind("Input"), None) is None and case.plan is not None:
        yield from beginnings(case)


def beginnings(case: Case) -> Iterator[Attempt]:
    """An Input for each field that is no answer, wired to the first node that waits for something."""
    graph, fields = case.graph, case.plan.data.fields if case.plan else {}
    names = [name for name, field in fields.items() if not field.target and field.type != "label"]
    for id in graph.order:
        placed = graph.nodes[id]
        port = next((name for name in placed.node.inputs if name not in graph.incoming[id]), "") if placed.known else ""
        if port and placed.kind != "Output" and placed.node.group != "Loss":
            for rank, name in enumerate(names):
                new = graph.fresh(name)
                begin = place("Input", new, (placed.at[0] - moves.STEP[0], placed.at[1]), field=name)
                yield Attempt(rank, f"Add an Input for {name} before {placed.name}",
                              graph.put({new: begin}, [Wire(new, "x", id, port)]), name)
            return


def strays(case: Case) -> Iterator[Attempt]:
    """A wire that ends at no port or comes from none is led elsewhere, turned round or cut; of two, one goes."""
    graph, id, inputs = case.graph, case.id, case.placed.node.inputs
    wired = graph.incoming[id]
    for wire in (each for each in graph.wires if each.target == id):
        origin = graph.nodes[wire.source]
        outs = origin.node.outputs if origin.known else {wire.out: None}
        cut = Attempt(2.5, f"Cut the wire from {origin.name}", graph.disconnect(wire), f"cut {wire}")
        if wire.into not in inputs:
            for name in inputs:
                if name not in wired or inputs[name].many:
                    yield Attempt(0.1, f"Wire {origin.name} to {name} instead",
                                  rewired(graph, wire, wire._replace(into=name)), f"into {name}")
            yield cut
        if wire.out not in outs:
            turned = Wire(id, wire.into, wire.source, wire.out)
            if backwards(graph, wire):
                yield Attempt(0.0, f"Swap the ends of the wire: from {case.placed.name} to {origin.name}",
                              rewired(graph, wire, turned), "turn")
            for name in outs:
                yield Attempt(0.1, f"Wire {name} of {origin.name} instead",
                              rewired(graph, wire, wire._replace(out=name)), f"out {name}")
            yield cut
        if wire.into in inputs and not inputs[wire.into].many and len(wired[wire.into]) > 1:
            yield cut._replace(rank=1.5)
            if wire[:2] == wired[wire.into][-1] and len(wired[wire.into]) == 2:
                yield from together(case, wire.into)


def rewired(graph: Graph, wire: Wire, other: Wire) -> Graph:
    """The graph with another wire in the place of one."""
    return replace(graph, wires=tuple(other if each == wire else each for each in graph.wires if each != other))


def together(case: Case, port: str) -> Iterator[Attempt]:
    """Two wires into one port: joined before it."""
    graph, id = case.graph, case.id
    (one, other) = graph.incoming[id][port]
    at = graph.nodes[id].at
    for rank, kind, ports in ((1.0, "Add", ("a", "b")), (1.1, "Concat", ("xs", "xs"))):
        new, = moves.fresh(graph, [moves.stem(kind)])
        kept = tuple(wire for wire in graph.wires if wire[2:] != (id, port))
        node = place(kind, new, (at[0] - moves.STEP[0] / 2, at[1] + 24))
        names = f"{graph.nodes[one[0]].name} and {graph.nodes[other[0]].name}"
        yield Attempt(rank, f"Join {names} with {kind}", replace(
            graph, nodes={**graph.nodes, new: node},
            wires=(*kept, Wire(*one, new, ports[0]), Wire(*other, new, ports[1]), Wire(new, "y", id, port))), kind)


def circles(case: Case) -> Iterator[Attempt]:
    """Cut a wire of the circle, one that runs back to the left first."""
    graph = case.graph
    for id in graph.after(case.id) & graph.before(case.id):
        for wire in graph.wires:
            if wire.target == id and wire.source in graph.after(id):
                one, other = graph.nodes[wire.source], graph.nodes[id]
                back = one.at[0] > other.at[0] or id == wire.source
                yield Attempt(0.0 if back else 1.0, f"Cut the wire from {one.name} to {other.name}",
                              graph.disconnect(wire), f"cut {wire}")


def exchanged(case: Case) -> Iterator[Attempt]:
    """Swap two inputs; take another output of the same node; go into another input."""
    graph, id, wired = case.graph, case.id, case.graph.incoming[case.id]
    inputs, arriving = case.placed.node.inputs, case.arriving
    if arriving is None:
        return
    for one, other in combinations([name for name in wired if name in inputs and not inputs[name].many], 2):
        if case.content({**arriving, one: arriving[other], other: arriving[one]}):
            swap = {one: other, other: one}
            wires = tuple(wire._replace(into=swap.get(wire.into, wire.into)) if wire.target == id else wire
                          for wire in graph.wires)
            yield Attempt(0.3, f"Swap {one} and {other}", replace(graph, wires=wires), "swap")
    for wire, _ in case.suspects:
        origin = graph.nodes[wire.source]
        for name in origin.node.outputs:
            tensor = case.report.tensors.get((wire.source, name))
            if name != wire.out and tensor and case.content(case.with_arrival(wire, tensor)):
                yield Attempt(0.8, f"Wire {name} of {origin.name} instead of {wire.out}",
                              rewired(graph, wire, wire._replace(out=name)), "out")
        for name, port in inputs.items():
            if name not in wired and not port.many and wire.into in inputs and spare(inputs[wire.into]):
                yield Attempt(1.6, f"Wire {origin.name} to {name} instead of {wire.into}",
                              rewired(graph, wire, wire._replace(into=name)), "into")


def spare(port: In) -> bool:
    """Whether a node can do without a wire into this port."""
    return port.optional or bool(port.otherwise) or port.many


def missing(case: Case) -> Iterator[Attempt]:
    """Wire an open input to the nearest node on its left whose output fits, one nobody listens to first."""
    graph, id, placed, report = case.graph, case.id, case.placed, case.report
    wired, heard = graph.incoming[id], {wire[:2] for wire in graph.wires}
    behind = graph.after(id)
    near = sorted(report.tensors.items(), key=lambda item: distance(graph.nodes[item[0][0]], placed))
    for name, port in placed.node.inputs.items():
        if name in wired or port.optional or port.otherwise:
            continue
        rank, into = 0.5, f"{name} of {placed.name}" if len(placed.node.inputs) > 1 else placed.name
        for (source, out), tensor in near:
            if source not in behind and port.fits(tensor):
                more = graph.connect(Wire(source, out, id, name))
                free = (source, out) not in heard
                yield Attempt(rank + 1.0 * (not free), f"Wire {graph.nodes[source].name} to {into}", more, source)
                rank += 0.05
        yield from answers_for(case, name)
    if not wired and len(placed.node.inputs) == 1 and placed.kind != "Output":
        yield from into_wires(case)
        if not graph.readers[id]:
            yield Attempt(2.9, f"Remove {placed.name}", graph.remove(id), "remove")


def answers_for(case: Case, port: str) -> Iterator[Attempt]:
    """A Target for the right answers a loss waits for."""
    if case.plan is None or case.placed.node.group != "Loss" or port not in ("target", "y"):
        return
    graph, placed = case.graph, case.placed
    for name, field in case.plan.data.fields.items():
        if field.target or field.type == "label":
            new = graph.fresh(name)
            node = place("Target", new, (placed.at[0] - moves.STEP[0], placed.at[1] + moves.STEP[1]), field=name)
            more = graph.put({new: node}, [Wire(new, "x", case.id, port)])
            yield Attempt(0.4, f"Add a Target for {name}", more, name)


def into_wires(case: Case) -> Iterator[Attempt]:
    """A node that stands free between two that are wired is slipped into their wire."""
    graph, placed = case.graph, case.placed
    if graph.readers[case.id] or len(placed.node.outputs) < 1:
        return
    into, out = next(iter(placed.node.inputs)), next(iter(placed.node.outputs))
    found = []
    for wire in graph.wires:
        a, b = graph.nodes[wire.source], graph.nodes[wire.target]
        if a.at[0] <= placed.at[0] <= b.at[0] and wire[:2] in case.report.tensors:
            found.append((abs(placed.at[0] - a.at[0]) + abs(placed.at[1] - a.at[1]), wire, a, b))
    for _, wire, a, b in sorted(found, key=lambda each: each[0])[:2]:
        wires = (*(each if each != wire else Wire(case.id, out, wire.target, wire.into) for each in graph.wires),
                 Wire(wire.source, wire.out, case.id, into))
        yield Attempt(0.2, f"Put {placed.name} between {a.name} and {b.name}", replace(graph, wires=wires), "between")


def distance(one: Placed, other: Placed) -> float:
    return abs(one.at[0] - other.at[0]) + abs(one.at[1] - other.at[1]) + (1e6 if one.at[0] > other.at[0] else 0)
