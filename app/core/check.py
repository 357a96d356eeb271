"""What flows along every wire, and what stops it from flowing.

``check`` walks the graph once, in order, and asks each node what leaves it for what
arrives. Where something is wrong the node gets one Problem and whatever hangs behind
it stays quiet: only the root of a problem speaks. A former report makes the next one
quick: a node that is set as before, and to which the same arrives, is not asked again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from nodes import catalogue
from nodes.language import NOTHING, Scope, Tensor

from . import bypass, own, within
from .apart import differing
from .graph import Graph, Placed, Wire
from .lifting import clashes
from .linking import NO_NETWORK
from .report import Answer, Problem, Report, of_one_sort
from .shared import disagreements, refusal
from .steps import Steps, finished
from .telling import circles, sentence

STEP = 100
"""Nodes that are asked in one step."""
ENDS = ("forward", "training", "live")
"""What of a report follows from wires and kinds alone."""


def check(graph: Graph, fields: Mapping[str, Any] = NOTHING, before: Report | None = None,
          given: Mapping[str, Tensor | None] = NOTHING) -> Report:
    """Push shapes through ``graph`` from its inputs, stopping politely wherever they do not fit.

    ``fields`` are the fields of the data, by name (``plan.data.fields``). ``before`` is a
    report on an earlier state of the graph; it only saves time. ``given`` is what arrives at the Inputs of a network
    that is used as a block, None where nothing does yet.
    """
    return finished(checking(graph, fields, before, given))


def checking(graph: Graph, fields: Mapping[str, Any] = NOTHING, before: Report | None = None,
             given: Mapping[str, Tensor | None] = NOTHING) -> Steps[Report]:
    """The same as :func:`check`, in short steps."""
    known = before if before is not None and (before.fields is fields or before.fields == fields) else Report()
    graph.learn(known.drawn)
    drawn, graph = graph, graph.effect.graph
    if graph is not drawn and graph.wires == known.graph.wires:
        graph = replace(graph, wires=known.graph.wires)  # the same wires, so that what follows from them is known
    graph.learn(known.graph)
    report = Report(graph, fields, given, drawn=drawn)
    yield
    ahead, readers = touched(graph, known.graph), graph.readers
    nodes, were = graph.nodes, known.graph.nodes
    if graph.incoming is known.graph.incoming and all(nodes[id].kind == were[id].kind for id in ahead):
        report.__dict__ |= {name: known.__dict__[name] for name in ENDS if name in known.__dict__}
    ahead.update(graph.of_kind("Own"))  # what is known of a user's Python changes by itself
    ahead.update(id for id in graph.blocks if (inside := graph.nodes[id].inside) is not None and within.wild(inside))
    if given or known.given:
        ahead.update(id for id in graph.of_kind("Input") if given.get(id, 0) != known.given.get(id, 0))
    heard: dict[Any, Answer] = {}
    same = graph.incoming is known.graph.incoming
    for count, id in enumerate(graph.order):
        if not count % STEP:
            yield
        if id not in ahead:
            answer, said = known.answers.get(id), known.said.get(id)
        else:
            was = known.answers.get(id)
            answer, said = look(report, id, was, heard)
            if answer is None or was is None or answer.leaving != was.leaving:
                ahead.update(readers[id])
            same = same and of_one_sort(answer, was)
        if said:
            report.said[id] = said
            report.problems += said
        if answer is not None:
            report.answers[id] = answer
            for name, tensor in answer.leaving.items():
                report.tensors[id, name] = tensor
    if same:
        report.lore = known.lore
    yield
    if len(graph.order) < len(graph.nodes):
        for id, others in circles(graph):
            names = [graph.nodes[other].name for other in others if other != id]
            through = f"{len(names)} other nodes" if len(names) > 5 else " and ".join(names) or "its own wire"
            report.problems.append(Problem(id, f"{graph.nodes[id].name} feeds itself through {through}, so that it "
                                               "would have to be there before itself; cut one of the wires."))
    if stay := [id for id, answer in report.answers.items() if answer.stays]:
        report.problems += [Problem(id, f"{graph.nodes[id].name}: {report.answers[id].stays}") for id in stay
                            if id in report.forward]
    if graph.sharing:
        report.problems += disagreements(report)
    report.problems += [Problem(id, text) for id, text in clashes(report)]
    report.problems += bypass.problems(report, Problem, ask) or ends(graph)
    return report


def touched(graph: Graph, before: Graph) -> set[str]:
    """Nodes that are not as they were: set or wired otherwise, or beside one that is."""
    nodes, incoming, wired = graph.nodes, graph.incoming, before.incoming
    changed = set(differing(before.nodes, nodes))
    if incoming is not wired:
        changed |= {id for id, ports in incoming.items() if wired.get(id) != ports}
    if graph.order is not before.order:
        changed |= nodes.keys() - set(before.order)
    return changed.union(graph.sharing, *(graph.readers[id] for id in changed))


def look(report: Report, id: str, before: Answer | None,
         heard: dict[Any, Answer]) -> tuple[Answer | None, list[Problem]]:
    """What one node says to what arrives at it, and what is wrong about it; no answer if too little arrives.

    ``heard`` are answers of other nodes: large networks repeat themselves.
    """
    graph, tensors = report.graph, report.tensors
    placed = graph.nodes[id]
    if not placed.known:
        return None, [Problem(id, f"{placed.name} is a {placed.kind}, a kind of node this version does not know. "
                                  "It is kept as it is; open the project in the version that wrote it, "
                                  "or put another node in its place.")]
    if placed.lost:
        return None, [Problem(id, f"{placed.name}: {placed.lost}", "network",
                              "unfinished" if placed.lost == NO_NETWORK else "wrong")]
    if id in report.given and not placed.node.wrong_values:
        return handed(placed, report.given[id], before), []
    wired = graph.incoming[id]
    arriving: dict[str, Any] = {}
    missing, lost = [], False
    for name, port in placed.node.inputs.items():
        found = [tensors.get(source) for source in wired.get(name, ())]
        if found:
            lost = lost or None in found
            arriving[name] = found if port.many else found[0]
        elif port.otherwise:
            arriving[name] = arriving.get(port.otherwise)
        elif port.optional:
            arriving[name] = None
        else:
            missing.append(name)
    said = list(stray(graph, id, placed))
    if placed.shares and (text := refusal(graph, id)):
        return None, [*said, Problem(id, text)]
    if missing or lost:
        if missing:
            said.append(Problem(id, waiting(placed, missing), missing[0], "unfinished"))
        return None, said + [Problem(id, f"{placed.name}: {text}") for text in placed.node.wrong_values]
    answer = before
    if answer is None or answer.arriving != arriving or answer.placed.values is not placed.values \
            or answer.placed.kind != placed.kind or answer.placed.shares != placed.shares \
            or own.changed(placed, answer) or changed(placed, answer):
        question = (placed.kind, placed.spelled, bool(placed.shares), *map(asked, arriving.values()))
        twin = heard.get(question)
        if twin is None:
            answer = heard[question] = ask(placed, arriving, report.fields, before)
        else:
            answer = twin._replace(placed=placed)
    if answer.inside and answer.wrong:
        return answer, said + within.problems(id, placed, answer, Problem)
    return answer, said + [Problem(id, sentence(graph, tensors, id, at_port, text), at_port, tone(placed, text))
                           for at_port, text in answer.wrong if not stands_in(placed, wired, answer, at_port)]


def foreseen(report: Report, graph: Graph, id: str) -> list[Problem]:
    """What one node would say in another state of the network: one in which what arrives at it is known."""
    graph = graph.effect.graph
    if id not in graph.nodes:
        return []
    return look(Report(graph, report.fields, report.given, report.tensors), id, None, {})[1]


def changed(placed: Placed, before: Answer) -> bool:
    """Whether a block holds another network than when it was asked, or one that changes by itself."""
    return placed.inside is not before.placed.inside or placed.lost != before.placed.lost \
        or (placed.inside is not None and within.wild(placed.inside))


def handed(placed: Placed, tensor: Tensor | None, before: Answer | None) -> Answer | None:
    """What leaves an Input to which a block hands something."""
    if tensor is None:
        return None
    if before is not None and before.leaving == {"x": tensor} and before.placed is placed:
        return before
    return Answer(placed, {}, {"x": tensor}, Scope(placed.node, {}), [], 0, 0, "", {})


def stands_in(placed: Placed, wired: Mapping[str, Any], answer: Answer, port: str) -> bool:
    """Whether a port nobody wired is wrong only because the one it listens to is."""
    known = placed.node.inputs.get(port)
    return known is not None and port not in wired and any(port == known.otherwise for port, _ in answer.wrong)


def asked(tensors: Any) -> Any:
    return tuple(tensors) if isinstance(tensors, list) else tensors


def ask(placed: Placed, arriving: dict[str, Any], fields: Mapping[str, Any], before: Answer | None = None) -> Answer:
    if placed.kind == "Block":
        out, scope, wrong, runs = within.told(placed, arriving, fields, before, check)
        return Answer(placed, arriving, out, scope, wrong, within.parameters(placed, runs), within.work(runs), "", {},
                      runs)
    if own.own(placed):
        leaving, scope, wrong, found = own.told(placed, arriving)
        return Answer(placed, arriving, leaving, scope, wrong, 0 if placed.shares else found.parameters, found.work,
                      "", {})
    node = placed.node if "field" not in placed.node.params else catalogue[placed.kind](placed.values, fields)
    leaving, scope, wrong = node.infer(arriving)
    if wrong:
        return Answer(placed, arriving, {}, scope, wrong, 0, 0)
    learned = 0 if placed.shares else node.count(scope)
    return Answer(placed, arriving, leaving, scope, wrong, learned, node.work(scope), node.stays(scope), {})


def waiting(placed: Placed, missing: list[str]) -> str:
    if len(placed.node.inputs) == 1:
        return f"Nothing is wired to {placed.name} yet."
    return f"Nothing is wired to {' and '.join(missing)} of {placed.name} yet."


def tone(placed: Placed, text: str) -> str:
    waits = text in own.WAITING or (placed.kind in ("Input", "Target") and "yet" in text)
    return "unfinished" if waits else "wrong"


def stray(graph: Graph, id: str, placed: Placed) -> Iterator[Problem]:
    """Wires into or out of ports that are not there."""
    nodes, inputs = graph.nodes, placed.node.inputs
    for port, wired in graph.incoming[id].items():
        if len(wired) == 1 and port in inputs and (origin := nodes[wired[0][0]]).known \
                and wired[0][1] in origin.node.outputs:
            continue
        names = " and ".join(graph.nodes[source].name for source, _ in wired)
        if len(wired) == 1 and backwards(graph, Wire(*wired[0], id, port)):
            yield Problem(id, f"A wire runs backwards, from {wired[0][1]}, an input of {names}, to {port}, an output "
                              f"of {placed.name}; swap its ends.", port)
            continue
        if port not in inputs:
            if not placed.node.sure:
                continue
            yield Problem(id, f"A wire from {names} ends at {port} of {placed.name}, but {placed.kind} has no input "
                              f"of that name. It has {say_ports(placed.node.inputs)}; cut the wire.", port)
        elif len(wired) > 1 and not inputs[port].many:
            yield Problem(id, f"{len(wired)} wires end at {port} of {placed.name} (from {names}); it takes one. "
                              "Cut the others, or join them with Concat or Add.", port)
        for source, out in wired:
            origin = nodes[source]
            if origin.known and origin.node.sure and out not in origin.node.outputs:
                yield Problem(id, f"A wire into {placed.name} begins at {out} of {origin.name}, but {origin.kind} "
                                  f"has no output of that name. It has {say_ports(origin.node.outputs)}; "
                                  "cut the wire.", port)


def backwards(graph: Graph, wire: Wire) -> bool:
    """Whether a wire leads from an input to an output."""
    one, other = graph.nodes[wire.source], graph.nodes[wire.target]
    return one.known and other.known and wire.out in one.node.inputs and wire.out not in one.node.outputs \
        and wire.into in other.node.outputs and wire.into not in other.node.inputs


def say_ports(ports: Mapping[str, Any]) -> str:
    return ", ".join(ports) or "none"


def ends(graph: Graph) -> Iterator[Problem]:
    """A network begins at an Input and ends at an Output."""
    if not graph.by_kind.get("Input"):
        yield Problem("", "The network has no Input yet; add one for each field of the data it should see.",
                      state="unfinished")
    if not graph.by_kind.get("Output"):
        yield Problem("", "The network has no Output yet; add one and wire the last node to it.", state="unfinished")
