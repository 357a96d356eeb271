"""A checked network as the rules of advice look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from nodes.language import Tensor

from .. import moves
from ..graph import Graph, Placed, Wire
from ..objective import Objective
from ..plan import Plan
from ..report import Answer, Problem, Report

Remedy = tuple[str, Callable[[], Graph]]
"""What a button says, and the graph there would be."""


class Advice(NamedTuple):
    """A sentence about a node, and what could be done."""

    problem: Problem
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True)
class View:
    """``plan`` and ``objective`` are those of the network that is trained; others have none."""

    report: Report
    plan: Plan | None = None
    objective: Objective = field(default_factory=Objective)

    @property
    def graph(self) -> Graph:
        return self.report.graph

    def node(self, id: str) -> Placed:
        return self.graph.nodes[id]

    def name(self, id: str) -> str:
        return self.graph.nodes[id].name

    @cached_property
    def sound(self) -> dict[str, Answer]:
        """The nodes whose answer is known and right."""
        return {id: answer for id, answer in self.report.answers.items() if not answer.wrong}

    @cached_property
    def by_kind(self) -> dict[str, list[str]]:
        """The sound nodes of each kind, in order."""
        return self.report.once("sound by kind", self.sorted_out)

    def sorted_out(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for id, answer in self.sound.items():
            found.setdefault(answer.placed.kind, []).append(id)
        return found

    def of(self, *kinds: str) -> Iterator[str]:
        return (id for kind in kinds for id in self.by_kind.get(kind, ()))

    def shape(self, id: str) -> tuple:
        """The shape that leaves a node by its first output."""
        answer = self.sound.get(id)
        return next(iter(answer.leaving.values())).shape if answer and answer.leaving else ()

    def heard(self, id: str, port: str = "") -> Tensor | None:
        """What arrives at a port, or at the first one."""
        answer = self.report.answers.get(id)
        arriving = answer.arriving if answer else {}
        tensor = arriving.get(port) if port else next(iter(arriving.values()), None)
        return tensor if isinstance(tensor, Tensor) else None

    def source(self, id: str, port: str = "") -> str:
        """The node a port reads from, or the only one a node reads from; empty if there is none, or several."""
        wired = self.report.graph.incoming[id]
        if port or len(wired) == 1:
            sources = wired.get(port, ()) if port else next(iter(wired.values()))
            return sources[0][0] if len(sources) == 1 else ""
        return ""

    def reader(self, id: str) -> str:
        """The only node that reads from this one."""
        readers = self.graph.readers[id]
        return readers[0] if len(readers) == 1 else ""

    def wire(self, source: str, target: str) -> Wire | None:
        """A wire between two nodes."""
        return next((Wire(*each, target, port) for port, sources in self.graph.incoming[target].items()
                     for each in sources if each[0] == source), None)

    def advice(self, id: str, text: str, *remedies: Remedy) -> Advice:
        return Advice(Problem(id, text, state="advice"), remedies)


def between(graph: Graph, wire: Wire, kind: str, **values: Any) -> Graph:
    """The graph with a new node in the middle of a wire."""
    return moves.slipped(graph, wire, (kind, values))


def listed(names: Iterable[str], most: int = 4) -> str:
    """``a, b and c``; of many the first few and how many more."""
    names = list(names)
    if len(names) > most:
        return f"{', '.join(names[:most - 1])} and {len(names) - most + 1} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
