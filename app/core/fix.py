"""Changes that would put a problem right, each tried on the frozen graph before it is offered.

Candidates are plain edits: another value for a param of the node or of one before it,
a small node slipped into the wire, a wire cut. A candidate is offered only if the
network checks cleaner with it: fewer problems, or as many further down, and none at this node.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from nodes import catalogue
from nodes.language import Int, Tensor, sides
from nodes.params import Sides
from nodes.size import Size

from . import moves
from .check import Problem, Report, check
from .graph import Graph, Placed, Wire, place
from .objective import objective
from .plan import Field, Plan

MOST = 3
"""How many fixes are offered for one problem."""


@dataclass(frozen=True)
class Fix:
    """A change in words, and the graph as it would be after it."""

    text: str
    graph: Graph


def fixes(report: Report, problem: Problem, plan: Plan | None = None) -> tuple[Fix, ...]:
    """Up to three changes that make ``problem`` go away, the smallest first.

    ``report`` is the check the problem came from. With ``plan`` the objective is asked
    as well, so that a fix of the last size is found too.
    """
    found: list[Fix] = []
    seen: set[str] = set()
    before = cleanness(report)
    for fix in candidates(report, problem, plan):
        if fix.text in seen:
            continue
        seen.add(fix.text)
        after = look(fix.graph, report, plan)
        still = any(p.node == problem.node and p.state == "wrong" for p in after.problems)
        if cleanness(after) < before and not still and problem not in after.problems:
            found.append(fix)
            if len(found) == MOST:
                break
    return tuple(found)


def cleanness(report: Report) -> tuple[int, int]:
    """Less is cleaner: fewer problems; of as many, shapes known further down (a cured root may show the next one)."""
    return len(report.problems), -len(report.tensors)


def look(graph: Graph, before: Report, plan: Plan | None) -> Report:
    report = check(graph, before.fields, before)
    if plan is not None:
        report.problems = [*report.problems, *objective(report, plan).problems]
    return report


def candidates(report: Report, problem: Problem, plan: Plan | None) -> Iterator[Fix]:
    graph, id = report.graph, problem.node
    if not id:
        yield from ends(report)
        return
    placed = graph.nodes[id]
    if not placed.known:
        return
    yield from cuts(graph, id)
    yield from fields_to_use(graph, id, placed, plan)
    if problem.state == "unfinished":
        yield from wires_to_add(report, id)
        return
    if placed.node.wrong_values:
        yield from values_back(graph, id)
        return
    if placed.kind == "Output":
        yield from sizes_before(report, id, plan)
    yield from values_to_set(report, id)
    yield from nodes_to_insert(report, id, problem.port, plan)


def ends(report: Report) -> Iterator[Fix]:
    """Add the Output a network lacks after the node that nobody listens to."""
    graph = report.graph
    if next(graph.of_kind("Output"), None) is None:
        heard = {wire.source for wire in graph.wires}
        for id in reversed(graph.order):
            placed = graph.nodes[id]
            tensor = next(((port, t) for (node, port), t in report.tensors.items() if node == id), None)
            if id not in heard and tensor and placed.kind not in ("Input", "Target"):
                new = graph.fresh("output")
                end = place("Output", new, (placed.at[0] + 240, placed.at[1]))
                yield Fix(f"Add an Output after {placed.name}",
                          graph.put({new: end}, [Wire(id, tensor[0], new, "x")]))


def cuts(graph: Graph, id: str) -> Iterator[Fix]:
    """Cut a wire that ends at no port, comes from none, is one too many or closes a circle."""
    inputs = graph.nodes[id].node.inputs
    circle = id not in graph.order
    seen: set[str] = set()
    for wire in graph.wires:
        if wire.target != id:
            continue
        origin = graph.nodes[wire.source]
        port = inputs.get(wire.into)
        lost = port is None or (origin.known and wire.out not in origin.node.outputs)
        twice = port is not None and not port.many and wire.into in seen
        seen.add(wire.into)
        if lost or twice or (circle and wire.source in graph.after(id)):
            yield Fix(f"Cut the wire from {origin.name}", graph.disconnect(wire))


def fields_to_use(graph: Graph, id: str, placed: Placed, plan: Plan | None) -> Iterator[Fix]:
    """Choose a field where none is chosen, or where the chosen one is not there."""
    if plan is None or placed.kind not in ("Input", "Target", "Output"):
        return
    if placed.values.get("field") in plan.data.fields and placed.kind != "Output":
        return
    used = {str(other.values.get("field", "")) for other in graph.nodes.values() if other is not placed}
    wanted = ("label", "numbers") if placed.kind != "Input" else ()
    for name, field in sorted(plan.data.fields.items(), key=lambda item: item[0] in used):
        if not wanted or field.type in wanted:
            yield Fix(f"Use the field {name}", graph.set(id, field=name))


def wires_to_add(report: Report, id: str) -> Iterator[Fix]:
    """Wire an open input to the nearest node on its left whose output fits and that nobody listens to."""
    graph, placed = report.graph, report.graph.nodes[id]
    wired, heard = graph.incoming[id], {wire[:2] for wire in graph.wires}
    behind = graph.after(id)
    near = sorted(report.tensors.items(), key=lambda item: distance(graph.nodes[item[0][0]], placed))
    for name, port in placed.node.inputs.items():
        if name in wired or port.optional or port.otherwise:
            continue
        for free in (True, False):
            for (source, out), tensor in near:
                if source not in behind and port.fits(tensor) and ((source, out) not in heard) == free:
                    yield Fix(f"Wire {graph.nodes[source].name} to {name}",
                              graph.connect(Wire(source, out, id, name)))


def distance(one: Placed, other: Placed) -> float:
    return abs(one.at[0] - other.at[0]) + abs(one.at[1] - other.at[1]) + (1e6 if one.at[0] > other.at[0] else 0)


def values_back(graph: Graph, id: str) -> Iterator[Fix]:
    """Bring a value outside its limits to the nearest limit, or back to its default."""
    placed = graph.nodes[id]
    for name, param in placed.node.params.items():
        value = placed.values.get(name, param.default)
        if not param.problem(value):
            continue
        near = value
        if isinstance(param, Int) and isinstance(value, int) and param.min is not None:
            near = min(max(value, int(param.min)), int(param.max or value))
        for choice in dict.fromkeys((near, param.default)):
            if not param.problem(choice):
                yield Fix(f"Set {param.title} to {param.show(choice)}", graph.set(id, **{name: choice}))


def sizes_before(report: Report, id: str, plan: Plan | None) -> Iterator[Fix]:
    """Make the last learned size before an Output what its target field needs."""
    graph = report.graph
    if plan is None:
        return
    for count in wanted_counts(graph, id, plan):
        at = id
        while wired := graph.incoming[at].get("x"):
            at = wired[0][0]
            for name in ("out_features", "out_channels"):
                if name in graph.nodes[at].values:
                    yield Fix(f"Set {graph.nodes[at].node.params[name].title} of {graph.nodes[at].name} to {count}",
                              graph.set(at, **{name: count}))
                    return


def wanted_counts(graph: Graph, id: str, plan: Plan) -> Iterator[int]:
    chosen = graph.nodes[id].values.get("field") or plan.objective.target
    for name, field in plan.data.fields.items():
        if (not chosen and field.type == "label") or name == chosen:
            yield answer_size(field)


def answer_size(field: Field) -> int:
    if field.type == "label":
        return max(len(field.classes), 1)
    return next((size for size in reversed(field.shape) if isinstance(size, int)), 1)


def values_to_set(report: Report, id: str) -> Iterator[Fix]:
    """Try other numbers for each param: divisors of what arrives, what stands elsewhere, smaller windows."""
    graph, placed = report.graph, report.graph.nodes[id]
    arriving = [tensor for wired in graph.incoming[id].values() for source in wired
                if (tensor := report.tensors.get(source))]
    numbers = {size for tensor in arriving for size in tensor.shape if isinstance(size, int)}
    numbers |= {tensor.below for tensor in arriving if tensor.below}
    for name, param in placed.node.params.items():
        if not isinstance(param, (Int, Sides)):
            continue
        value = placed.values.get(name, param.default)
        for choice in tries(param, value, numbers):
            if not param.problem(choice):
                yield Fix(f"Set {param.title} to {param.show(choice)}", graph.set(id, **{name: choice}))


def tries(param: Int | Sides, value: Any, numbers: set[int]) -> list[Any]:
    """Numbers worth trying, those nearest to what is set first."""
    if isinstance(value, tuple) or value is None:
        first = next(iter(sides(value, 1)), None) or 1
    else:
        first = value if isinstance(value, int) else 1
    divisors = {d for n in numbers if 0 < n <= 65536 for d in range(1, min(n, 64) + 1) if n % d == 0}
    close = {first + step for step in (-3, -2, -1, 1, 2, 3)}
    found = (numbers | divisors | close | {1, 0}) - {first}
    return sorted(found, key=lambda n: (n < 0, abs(n - first)))[:24]


INSERTS: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("Flatten", {}), ("GlobalAvgPool2d", {}), ("GlobalAvgPool1d", {}), ("Select", {}), ("Unsqueeze", {"dim": 1}),
    ("Unsqueeze", {"dim": 2}), ("Squeeze", {"dim": 1}), ("Squeeze", {"dim": -1}), ("Permute", {"dims": (0, 2, 1)}),
    ("Cast", {"dtype": "float32"}), ("Cast", {"dtype": "int64"}), ("Embedding", {}),
)


def nodes_to_insert(report: Report, id: str, port: str, plan: Plan | None) -> Iterator[Fix]:
    """Slip a node into the wire that brings what does not fit."""
    graph = report.graph
    wires = [wire for wire in graph.wires if wire.target == id and (not port or wire.into == port)]
    for wire in wires:
        tensor = report.tensors.get((wire.source, wire.out))
        if tensor is None:
            continue
        for kind, values in (*INSERTS, *projections(graph, id, tensor, plan)):
            if kind in catalogue and values.keys() <= catalogue[kind].params.keys():
                yield slip(graph, wire, kind, values, tensor)


def projections(graph: Graph, id: str, tensor: Tensor, plan: Plan | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Reshapes into few equal rows, and a Linear that brings the last size to what is wanted."""
    sizes = [size for size in tensor.shape[1:] if isinstance(size, int)]
    if len(sizes) == 1 and not isinstance(tensor.shape[-1], Size):
        rows = [d for d in (16, 8, 4, 2) if sizes[0] % d == 0]
        yield from (("Reshape", {"shape": (d, sizes[0] // d)}) for d in rows[:1])
    if graph.nodes[id].kind == "Output" and plan is not None:
        for count in wanted_counts(graph, id, plan):
            yield "Linear", {"out_features": count}


def slip(graph: Graph, wire: Wire, kind: str, values: Mapping[str, Any], tensor: Tensor) -> Fix:
    """The graph with a node of ``kind`` in the middle of ``wire``."""
    a, b = graph.nodes[wire.source].at, graph.nodes[wire.target].at
    new, = moves.fresh(graph, [moves.stem(kind)])
    if kind == "Embedding" and tensor.below:
        values = {"num_embeddings": tensor.below}
    node = place(kind, new, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 24), **values)
    into, out = next(iter(node.node.inputs)), next(iter(node.node.outputs))
    rest = tuple(w if w != wire else Wire(new, out, wire.target, wire.into) for w in graph.wires)
    words = {"Reshape": lambda: f"Insert Reshape to {' × '.join(map(str, node.values['shape']))}",
             "Linear": lambda: f"Insert Linear with {node.values['out_features']} outputs",
             "Select": lambda: "Insert Select: the last step", "Cast": lambda: f"Insert Cast to {node.values['dtype']}"}
    text = words.get(kind, lambda: f"Insert {catalogue[kind].title}")()
    return Fix(text, replace(graph, nodes={**graph.nodes, new: node},
                             wires=(*rest, Wire(wire.source, wire.out, new, into))))
