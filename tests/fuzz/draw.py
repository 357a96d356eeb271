"""Draws a random valid network: any kinds, any settings, wired to whatever fits, as the check sees it."""

from __future__ import annotations

from random import Random
from typing import Any

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.plan import Data, Field, Plan
from app.core.project import Project
from app.core.report import Report
from nodes.language import Node, Tensor
from nodes.params import Axes, Bool, Choice, Float, Floats, Int, Ints, Param, Sides
from nodes.size import Size, at

FIELDS: dict[str, Field] = {
    "picture": Field(type="tensor", shape=(3, 16, 12)),
    "volume": Field(type="tensor", shape=(2, 6, 8, 6)),
    "steps": Field(type="tensor", shape=("T", 8)),
    "signal": Field(type="tensor", shape=(4, "T")),
    "row": Field(type="tensor", shape=(12,)),
    "tokens": Field(type="tensor", shape=("T",), dtype="int64", classes=tuple("abcdefg")),
    "mask": Field(type="tensor", shape=("T",), dtype="bool"),
}

LARGEST = 4096
"""Numbers a tensor may hold for one sample, with 12 steps."""

RUN_OVER = {"Prod", "CumProd", "Power"}
"""Kinds that take whole numbers beyond what 64 bits hold, where torch and ONNX Runtime each do something else."""

TRIES = 8
"""Settings tried for a kind before another one is."""


def kinds() -> list[type[Node]]:
    """Every kind that may stand between an Input and an Output and whose answer is not drawn anew each time."""
    from tests.nodes.kinds import KINDS, hints_of

    return [kind for kind in KINDS if kind.group != "Loss" and kind.inputs and not hints_of(kind).random]


def network(seed: int) -> Project:
    """The network of a seed: 5 to 60 nodes, its Inputs and Outputs among them. Always the same one."""
    random = Random(seed)
    wanted = random.choice([random.randint(5, 15), random.randint(10, 40), random.randint(30, 60)])
    fields = random.sample(sorted(FIELDS), random.randint(1, 3))
    graph = Graph({name: place("Input", name, field=name) for name in fields})
    report = check(graph, FIELDS)
    choices, heard = kinds(), set[tuple[str, str]]()
    for _ in range(wanted * 12):
        if len(graph.nodes) + len(loose(report, heard)) >= wanted:
            break
        grown = with_one_more(random, graph, report, random.choice(choices), heard)
        if grown is not None:
            graph, report = grown
            heard = {wire[:2] for wire in graph.wires}
    for n, (source, out) in enumerate(loose(report, heard)):
        graph = graph.put({f"end{n}": place("Output", f"end{n}")}, [Wire(source, out, f"end{n}", "x")])
    plan = Plan(data=Data(fields={name: FIELDS[name] for name in fields}))
    return Project(f"Seed {seed}", {"main": aimed(graph, report)}, plan)


def aimed(graph: Graph, report: Report) -> Graph:
    """With a loss, if it has none: something it computes, or an Input, should be its own square."""
    if "loss" in graph.nodes:
        return graph
    ends = [wire[:2] for wire in graph.wires if graph.nodes[wire.target].kind == "Output"]
    source = next((each for each in (*ends, *report.tensors) if report.tensors[each].dtype == "float32"), None)
    if source is None:
        graph = graph.put({"cast": place("Cast", "cast", dtype="float32")}, [Wire(*ends[0], "cast", "x")])
        source = ("cast", "y")
    return graph.put({"loss": place("L1Loss", "loss"), "square": place("Multiply", "square")},
                     [Wire(*source, "square", "a"), Wire(*source, "square", "b"),
                      Wire(*source, "loss", "x"), Wire("square", "y", "loss", "target")])


def loose(report: Report, heard: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """What nobody reads yet; the first output of every node at least is read by an Output in the end."""
    return [(id, out) for id, placed in report.graph.nodes.items()
            for out in list(placed.node.outputs)[:1] if (id, out) not in heard]


def with_one_more(random: Random, graph: Graph, report: Report, kind: type[Node],
                  heard: set[tuple[str, str]]) -> tuple[Graph, Report] | None:
    """The graph with a node of ``kind`` more, wired and set so that nothing is wrong; None if none was found."""
    id = f"n{len(graph.nodes)}"
    for _ in range(TRIES):
        wires = wired(random, report, id, kind, heard)
        if wires is None:
            return None
        arriving = [report.tensors[wire[:2]] for wire in wires]
        values = {name: value(random, param, arriving) if "layers" not in name else random.randint(1, 2)
                  for name, param in kind.params.items()}  # torch's exporter takes the square of how deep it is
        more = graph.put({id: place(kind.__name__, id, **values)}, wires)
        after = check(more, FIELDS, report)
        node = more.nodes[id].node
        if any(problem.node == id for problem in after.problems) or id not in after.answers \
                or not all(modest(after.tensors[id, out]) for out in node.outputs) \
                or not (after.least("T") <= 6 and after.most("T") >= 40):
            continue
        ended = more.put({"try": place("Output", "try")}, [Wire(id, next(iter(node.outputs)), "try", "x")])
        if not any(problem.node for problem in check(ended, FIELDS, after).problems):
            return more, after
    return None


def wired(random: Random, report: Report, id: str, kind: type[Node], heard: set[tuple[str, str]]) -> list[Wire] | None:
    """Wires into every input from tensors it takes: those nobody reads yet more often, and those alike more often."""
    wires: list[Wire] = []
    first: Tensor | None = None
    for name, port in kind.inputs.items():
        if (port.optional or port.otherwise) and random.random() < 0.7:
            continue
        fits = [source for source, tensor in report.tensors.items() if port.fits(tensor)
                and (tensor.dtype != "int64" or kind.__name__ not in RUN_OVER)
                and (tensor.below or port.accepts != ("int64",))]  # codes, not any numbers: they may reach too far
        if not fits:
            if port.optional or port.otherwise:
                continue
            return None
        if first is not None and random.random() < 0.8:
            alike = [source for source in fits if report.tensors[source].shape == first.shape]
            fits = alike or fits
        for _ in range(random.randint(1, 3) if port.many else 1):
            free = [source for source in fits if source not in heard]
            source = random.choice(free if free and random.random() < 0.7 else fits)
            first = first or report.tensors[source]
            wires.append(Wire(*source, id, name))
    return list(dict.fromkeys(wires))


def value(random: Random, param: Param, arriving: list[Tensor]) -> Any:
    """A value for a param: often its default, else something small, or a number that arrives."""
    sizes = [size for tensor in arriving for size in tensor.shape if isinstance(size, int)]
    numbers = [1, 2, 3, *sizes, *(size // 2 for size in sizes), *(tensor.below for tensor in arriving)]
    small = not isinstance(param, (Int, Sides)) or not isinstance(param.default, int) or param.default <= 64
    if random.random() < 0.4 and small:
        return param.default
    found: Any = param.default
    if isinstance(param, Bool):
        found = random.random() < 0.5
    elif isinstance(param, Choice):
        found = random.choice(param.choices)
    elif isinstance(param, Sides):
        side = random.choice([1, 2, 3])
        found = random.choice([side, tuple(random.choice([1, 2, 3]) for _ in range(param.rank))])
    elif isinstance(param, Int):
        found = random.choice([*numbers, 4, -1, 0])
    elif isinstance(param, Float):
        found = random.choice([param.default, round(random.uniform(0.1, 1.0), 2)])
    elif isinstance(param, Axes):
        found = random.choice([-1, 1, 2])
    elif isinstance(param, Floats):
        count = random.choice([1, *sizes[:2]])
        found = tuple(round(random.uniform(0.5, 2.0), 2) for _ in range(count))
    elif isinstance(param, Ints):
        axes = max((len(tensor.shape) for tensor in arriving), default=2)
        found = random.choice([tuple(random.sample(range(axes), axes)), tuple(random.choices(numbers, k=2)), (-1,)])
    return param.default if param.problem(found) else found


def modest(tensor: Tensor) -> bool:
    """Whether a tensor stays small: per sample, and open along the batch or time only."""
    total = 1
    for size in tensor.shape:
        if isinstance(size, Size):
            if not size.symbols <= {"N", "T"}:
                return False
            size = max(1, at(size, {"N": 1, "T": 12}))
        total *= size
    return total <= LARGEST
