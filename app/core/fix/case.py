"""One problem with all that a remedy looks at, and the words and edits remedies share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from nodes import catalogue
from nodes.language import Tensor

from ..graph import Graph, Placed, Wire
from ..plan import Field, Plan
from ..report import Problem, Report


@dataclass(frozen=True)
class Fix:
    """A change in words, and the graph as it would be after it."""

    text: str
    graph: Graph


class Attempt(NamedTuple):
    """A change worth trying.

    ``rank`` says how probable it is that this is meant: 0 nearly sure, 1 likely, 2 possible, 3 a last resort.
    Of several attempts in one ``way`` only the first that helps is offered.
    """

    rank: float
    text: str
    graph: Graph
    way: str


@dataclass(frozen=True)
class Case:
    """A problem, the report it stands in, and the plan if the network is the one that is trained."""

    report: Report
    problem: Problem
    plan: Plan | None = None

    @property
    def graph(self) -> Graph:
        return self.report.graph

    @property
    def id(self) -> str:
        return self.problem.node

    @property
    def placed(self) -> Placed:
        return self.graph.nodes[self.id]

    @cached_property
    def wires(self) -> tuple[tuple[Wire, Tensor], ...]:
        """The wires into the node that bring something, and what they bring."""
        return tuple((wire, tensor) for wire in self.graph.wires if wire.target == self.id
                     and (tensor := self.report.tensors.get(wire[:2])) is not None)

    @cached_property
    def suspects(self) -> tuple[tuple[Wire, Tensor], ...]:
        """Those of the port the problem names; all if it names none."""
        port = self.problem.port
        return tuple(each for each in self.wires if not port or each[0].into == port)

    @cached_property
    def arriving(self) -> Mapping[str, Any] | None:
        """What arrives at each input; None while something is missing."""
        answer = self.report.answers.get(self.id)
        return answer.arriving if answer else None

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The fixed sizes and counts of codes that arrive."""
        return frozenset(n for _, tensor in self.wires for n in (*tensor.shape, tensor.below)
                         if isinstance(n, int) and n > 0)

    def with_arrival(self, wire: Wire, tensor: Tensor) -> dict[str, Any]:
        """What would arrive if ``wire`` brought another tensor."""
        arriving = dict(self.arriving or {})
        known = arriving.get(wire.into)
        if isinstance(known, list):
            at = self.graph.incoming[self.id][wire.into].index(wire[:2])
            arriving[wire.into] = [*known[:at], tensor, *known[at + 1:]]
        else:
            for name, port in self.placed.node.inputs.items():  # a port that stands in follows the one it stands for
                if name == wire.into or (port.otherwise == wire.into and name not in self.graph.incoming[self.id]):
                    arriving[name] = tensor
        return arriving

    def content(self, arriving: Mapping[str, Any], kind: str = "", **values: Any) -> bool:
        """Whether the node, or one of another kind, would be content with what arrives. The network is not asked."""
        if self.arriving is None:
            return True
        node = catalogue[kind or self.placed.kind]({**self.placed.values, **values} if not kind else values,
                                                   self.report.fields)
        return not node.infer(arriving)[2]

    def set(self, rank: float, name: str, value: Any, id: str = "") -> Attempt:
        """Set a param of the node, or of another one."""
        placed = self.graph.nodes[id or self.id]
        param = placed.node.params[name]
        whose = f" of {placed.name}" if id and id != self.id else ""
        words = f"Switch {param.title}{whose} {param.show(value)}" if isinstance(value, bool) else \
            f"Set {param.title}{whose} to {param.show(value)}"
        return Attempt(rank, words,
                       self.graph.set(id or self.id, **{name: value}), f"set {id or self.id}.{name}")


def answer_size(field: Field) -> int:
    """How many numbers an answer for a field needs on its last axis."""
    if field.type == "label":
        return max(len(field.classes), 1)
    return next((size for size in reversed(field.shape) if isinstance(size, int)), 1)


def target_fields(graph: Graph, id: str, plan: Plan | None) -> Iterator[Field]:
    """The field an Output is compared with, as far as that is sure."""
    if plan is None:
        return
    chosen = graph.nodes[id].values.get("field") or plan.objective.target
    for name, field in plan.data.fields.items():
        if (not chosen and field.type == "label") or name == chosen:
            yield field


def leaving(kind: str, values: Mapping[str, Any], tensor: Tensor) -> Tensor | None:
    """What a node of ``kind`` with one input would make of ``tensor``; None if it would not take it."""
    node = catalogue[kind](values)
    into = next(iter(node.inputs))
    found, _, wrong = node.infer({into: [tensor] if node.inputs[into].many else tensor})
    return None if wrong else next(iter(found.values()))


def inserted(kind: str, values: Mapping[str, Any]) -> str:
    """What a node of ``kind`` is called on the button that inserts it."""
    title = catalogue[kind].title
    of = {name: param.default for name, param in catalogue[kind].params.items()} | dict(values)
    if kind.startswith("AdaptiveAvgPool"):
        return f"{title} to {catalogue[kind].params['output_size'].show(of['output_size'])}"
    words = {"Reshape": lambda: f"{title} to {' × '.join(map(str, of['shape']))}",
             "Linear": lambda: f"{title} with {of['out_features']} output{'s' * (of['out_features'] != 1)}",
             "Conv2d": lambda: f"{title} 1×1 with {of['out_channels']} filters" + moved(of["stride"]),
             "Conv1d": lambda: f"{title} of 1 with {of['out_channels']} filters",
             "Select": lambda: f"{title}: the last {'step' if of['dim'] == 1 else 'layer'}",
             "Cast": lambda: f"{title} to {of['dtype']}",
             "Permute": lambda: f"{title} to axes {', '.join(map(str, of['dims']))}",
             "Unsqueeze": lambda: f"{title}: a new axis {of['dim']}", "Squeeze": lambda: f"{title} of axis {of['dim']}",
             "Mean": lambda: f"{title} over axis {of['dim']}"}
    return words.get(kind, lambda: title)()


def moved(stride: int) -> str:
    return f" and stride {stride}" if stride > 1 else ""


def straight(graph: Graph, id: str, port: str = "") -> Iterator[Wire]:
    """The wires that lead back from a node, as long as there is only one way to go."""
    while id in graph.nodes:
        wired = [(into, source) for into, sources in graph.incoming[id].items() for source in sources
                 if not port or into == port]
        if len(wired) != 1:
            return
        into, (source, out) = wired[0]
        yield Wire(source, out, id, into)
        id, port = source, ""
