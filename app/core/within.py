"""What a block shows of the network it stands for, and what that network gives for what arrives.

The network is checked with what arrives at its Inputs, once for all blocks that hear the same and are set alike:
what was found is kept with the graph, which never changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nodes.block import Block, Face
from nodes.language import In, Out, Param, Scope, Tensor
from nodes.own import Own, params_of
from nodes.size import Size

from .graph import Graph, Placed

if TYPE_CHECKING:
    from .report import Answer, Problem, Report

REMEMBERED = 64
"""How many looks at one network are kept; the oldest is forgotten first."""
MOST = 100_000
"""How many nodes a block may hold in all."""
SAID = 3
"""How many problems inside are told on a block."""


def face(graph: Graph) -> Face:
    """The ports of a network and what can be set on its blocks. One tensor in and one out are ``x`` and ``y``."""
    ins, ends = list(graph.of_kind("Input")), list(graph.of_kind("Output"))
    taken: set[str] = set()
    if len(ins) == len(ends) == 1:
        entries, exits = {"x": ins[0]}, {"y": ends[0]}
    else:
        entries = {free(graph.nodes[id].name, taken): id for id in ins}
        exits = {free(graph.nodes[id].name, taken): id for id in ends}
    inputs, outs = {}, {}
    for name, id in entries.items():
        inputs[name] = In("*S", dtype="any", doc=f"What {graph.nodes[id].name} hands out inside.")
        inputs[name].name = name
    for name, id in exits.items():
        outs[name] = Out("", doc=f"What arrives at {graph.nodes[id].name} inside.")
        outs[name].name = name
    settings: dict[str, Param] = {}
    places: dict[str, tuple[tuple[str, str], ...]] = {}
    for id, placed in graph.nodes.items():
        for name, word in placed.face.items() if placed.known else ():
            param = settable(placed).get(name)
            if param is not None and (word not in settings or alike(settings[word], param)):
                settings.setdefault(word, with_default(param, held(placed, name, param)))
                places[word] = (*places.get(word, ()), (id, name))
    return Face(inputs, outs, entries, exits, settings, places)


def free(word: str, taken: set[str]) -> str:
    number, found = 1, word
    while found in taken:
        number += 1
        found = f"{word}{number}"
    taken.add(found)
    return found


def settable(placed: Placed) -> Mapping[str, Param]:
    """What of a node can be shown on the face of its block: by name, as it can be set."""
    node = placed.node
    if isinstance(node, Block):
        words = {word: param for word, param in node.shown.settings.items() if word not in node.params}
        return {**words, **{name: node.params[name] for name in ("repeat", "weights")}}
    if isinstance(node, Own):
        return {}
    return {name: param for name, param in params_of(node).items()
            if placed.kind not in ("Input", "Output", "Target")}


def alike(one: Param, other: Param) -> bool:
    return type(one) is type(other)


def held(placed: Placed, name: str, param: Param) -> Any:
    """What a node is set to inside."""
    if name in placed.values:
        return placed.values[name]
    node = placed.node
    return node.given.get(name, param.default) if isinstance(node, Block) else param.default


def set_there(graph: Graph, id: str, name: str) -> Any:
    """What a param that can be shown on the face is set to inside."""
    return held(graph.nodes[id], name, settable(graph.nodes[id])[name])


def with_default(param: Param, value: Any) -> Param:
    """A param that is set like the node inside as long as nothing else is chosen."""
    made = object.__new__(type(param))
    made.__dict__.update(param.__dict__)
    made.default = value
    return made


def set_to(graph: Graph, given: Mapping[str, Any]) -> Graph:
    """A network with what is set on the face of a block of it."""
    wanted = {word: value for word, value in given.items() if word in graph.shown.settings}
    if not wanted:
        return graph
    known = graph.__dict__.setdefault("_set_to", {})
    key = repr(sorted(wanted.items(), key=lambda each: each[0]))
    if key not in known:
        made = graph
        for word, value in wanted.items():
            for id, name in graph.shown.places[word]:
                made = made.add(id, put(made.nodes[id], name, value))
        made.learn(graph)
        made.__dict__["_plain"] = graph.__dict__.get("_plain", graph)
        known[key] = made
        forget(known)
    return known[key]


def put(placed: Placed, name: str, value: Any) -> Placed:
    """A node set otherwise; what is no value of its own is a word on the face of the network it stands for."""
    if name in placed.values:
        return replace(placed, values={**placed.values, name: value})
    settings = placed.values.get("settings")
    return replace(placed, values={**placed.values, "settings": {**(settings if isinstance(settings, dict) else {}),
                                                                 name: value}})


def spread(graph: Graph, changed: Mapping[str, Placed]) -> dict[str, Placed]:
    """The other nodes of a network that are set with some of its nodes, as their params have the same words."""
    more: dict[str, Placed] = {}
    for id, placed in changed.items():
        for name, param in settable(placed).items() if placed.face and placed.known else ():
            value = held(placed, name, param)
            if name not in placed.face or value == held(graph.nodes[id], name, param):
                continue
            for other, its in graph.shown.places.get(placed.face[name], ()):
                if (other, its) != (id, name):
                    was = more.get(other) or changed.get(other) or graph.nodes[other]
                    more[other] = put(was, its, value)
    return more


def unset(graph: Graph, seen: Graph, after: Graph) -> Graph:
    """A change that was made to a network as one block of it sets it, made to the network itself."""
    if seen is graph:
        return after
    nodes = dict(after.nodes)
    for id, placed in after.nodes.items():
        if (was := seen.nodes.get(id)) is None or id not in graph.nodes:
            continue
        own = graph.nodes[id]
        changed = {name: value for name, value in placed.values.items()
                   if name not in was.values or was.values[name] != value}
        nodes[id] = own if placed is was else replace(
            placed, values={**{name: own.values.get(name, value) for name, value in placed.values.items()}, **changed})
    return replace(after, nodes=nodes)


def forget(known: dict[Any, Any]) -> None:
    while len(known) > REMEMBERED:
        known.pop(next(iter(known)))


def wild(graph: Graph) -> bool:
    """Whether a user's own Python stands in a network, however deep: what is known of that changes by itself."""
    if "_wild" not in graph.__dict__:
        graph.__dict__["_wild"] = any(graph.of_kind(Own.__name__)) or any(
            wild(inside) for id in graph.blocks if (inside := graph.nodes[id].inside) is not None)
    return graph.__dict__["_wild"]


def size(graph: Graph) -> int:
    """How many nodes a network holds with all its blocks unrolled."""
    if "_size" not in graph.__dict__:
        graph.__dict__["_size"] = len(graph.nodes) + sum(
            times(graph.nodes[id]) * size(inside) for id in graph.blocks
            if (inside := graph.nodes[id].inside) is not None)
    return graph.__dict__["_size"]


def times(placed: Placed) -> int:
    return placed.node.times if isinstance(placed.node, Block) else 1


Check = Callable[..., "Report"]


def looked(graph: Graph, given: Mapping[str, Tensor | None], fields: Mapping[str, Any], before: Report | None,
           check: Check) -> Report:
    """The check of a network with ``given`` at its Inputs, from memory if it was asked before."""
    if wild(graph):
        return check(graph, fields, before, given)
    known = graph.__dict__.setdefault("_looked", {})
    key = tuple(given.items())
    report = known.get(key)
    if report is None or (report.fields is not fields and report.fields != fields):
        report = known[key] = check(graph, fields, before, given)
        forget(known)
    return report


Runs = tuple[tuple["Report", int], ...]


def told(placed: Placed, arriving: Mapping[str, Tensor], fields: Mapping[str, Any], before: Answer | None,
         check: Check) -> tuple[dict[str, Tensor], Scope, list[tuple[str, str]], Runs]:
    """What leaves a block, what is wrong with it, and the looks at its network: each with how often it stands in a row.
    """
    node, graph = placed.node, placed.inside
    assert isinstance(node, Block)
    scope = Scope(node, {}, arriving)
    if graph is None:
        return {}, scope, [("", placed.lost or "it is not part of a project yet.")], ()
    if text := refused(node, graph):
        return {}, scope, [("", text)], ()
    graph = set_to(graph, node.given)
    entries, exits = list(graph.shown.entries.values()), list(graph.shown.exits.values())
    heard: list[Tensor] = list(arriving.values())
    was = [report for report, _ in before.inside] if before is not None else []
    runs: list[tuple[Report, int]] = []
    leaving: list[Tensor | None] = []
    for at in range(node.times):
        report = looked(graph, dict(zip(entries, heard, strict=True)), fields, was[min(at, len(was) - 1)] if was
                        else None, check)
        runs.append((report, 1))
        leaving = [report.tensors.get(source[0]) if (source := report.graph.incoming[id].get("x")) else None
                   for id in exits]
        if any(telling(report)) or None in leaving:
            break
        following = [*leaving, *heard[len(leaving):]]
        if following == heard:
            runs[-1] = (report, node.times - at)
            break
        heard = following  # type: ignore[assignment]
    wrong = [("", problem.text) for report, _ in runs for problem in telling(report)][:SAID]
    if not wrong and node.times > 1 and node.weights == "shared" and (odd := unlike(runs)):
        return {}, scope, [("", odd)], ()
    if not wrong:
        scope["<built>"] = tuple(built(report) for report, _ in runs)
    there = {name: tensor for name, tensor in zip(node.outs, leaving, strict=True) if tensor is not None}
    return there if len(there) == len(leaving) else {}, scope, wrong, tuple(runs)


def refused(node: Block, graph: Graph) -> str:
    """Why a block cannot be used, whatever arrives; empty if it can."""
    if node.wrong_values:
        return node.wrong_values[0]
    if not node.outs:
        return f"nothing leaves {node.network}: it has no Output yet."
    if node.times > 1 and len(node.outs) > len(node.inputs):
        return f"{len(node.outs)} tensors leave {node.network}, but {len(node.inputs)} enter, so that several of it " \
               "cannot stand in a row; set Repeat to 1."
    if (count := node.times * size(graph)) > MOST:
        return f"it holds {count:,} nodes in all; the most it can hold is {MOST:,}."
    return ""


def telling(report: Report) -> Iterator[Problem]:
    """The problems inside that matter for what leaves."""
    return (problem for problem in report.problems if not problem.node or problem.node in report.forward
            or problem.node not in report.graph.order)


def problems(id: str, placed: Placed, answer: Answer, problem: Callable[..., Problem]) -> list[Problem]:
    """What is wrong inside, told on the block."""
    count = len(answer.inside)
    found = []
    for at, (report, _) in enumerate(answer.inside):
        where = placed.name if count == 1 else f"{placed.name}, at repeat {at + 1},"
        found += [problem(id, f"Inside {where}: {each.text}" if count == 1 else f"Inside {where} {each.text}", "",
                          each.state) for each in telling(report)]
    return found[:SAID]


def unlike(runs: list[tuple[Report, int]]) -> str:
    """Why repeats cannot have one set of weights; empty if they can."""
    first = built(runs[0][0])
    for report, _ in runs[1:]:
        if text := difference(first, built(report), "the first time", "a later time"):
            return f"its repeats share their weights, but {text}. Let each have weights of its own, or bring what " \
                   "leaves to the size that arrives."
    return ""


Built = tuple[tuple[str, str, Any], ...]


def built(report: Report) -> Built:
    """The sizes a network's weights follow from: name, size, value."""
    found: list[tuple[str, str, Any]] = []
    for id in report.graph.order:
        if id in report.forward and (answer := report.answers.get(id)) is not None:
            found += [(report.graph.nodes[id].name, name, answer.scope.get(name)) for name in
                      report.graph.nodes[id].node.built_from]
    return tuple(found)


def difference(one: Built, other: Built, here: str, there: str) -> str:
    """The first size in which two states of a network differ, in words."""
    for (name, size, value), (_, _, another) in zip(one, other, strict=False):
        if value != another:
            if size == "<built>":
                return f"{name} inside is built otherwise {here} than {there}"
            return f"{size} of {name} inside is {spell(value)} {here} and {spell(another)} {there}"
    return ""


def spell(size: Any) -> str:
    return " × ".join(map(str, size)) if isinstance(size, tuple) else str(size)


def parameters(placed: Placed, runs: Runs) -> int:
    """What a block learns: once for all repeats if they share."""
    node = placed.node
    if placed.shares or not runs:
        return 0
    if isinstance(node, Block) and node.weights == "shared":
        return learned(runs[0][0])
    return sum(count * learned(report) for report, count in runs)


def learned(report: Report) -> int:
    return sum(answer.parameters for id, answer in report.answers.items() if id in report.forward)


def work(runs: Runs) -> int | Size:
    return sum((count * answer.work for report, count in runs for id, answer in report.answers.items()
                if id in report.forward), 0)
