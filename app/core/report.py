"""What was found of one network: every shape, every answer, every problem, and what follows from them.

:func:`app.core.check.check` makes it. What is worked out from it later is kept with it, and what depends on no more
than wires and sorts of nodes the next report takes over as long as those stay: a network is edited one value at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from nodes import catalogue
from nodes.language import Scope, Tensor
from nodes.size import Size, at

from . import bypass
from .graph import Graph, Placed
from .unroll import unrolled

Found = TypeVar("Found")


@dataclass(frozen=True)
class Problem:
    """Something the user can put right, said in one sentence, about one node.

    ``state`` is ``wrong`` (red) or ``unfinished`` (grey: it only misses something).
    """

    node: str
    text: str
    port: str = ""
    state: str = "wrong"


class Answer(NamedTuple):
    """What one node said, and what it had been asked. It stays the same one while kind, values and arrivals do."""

    placed: Placed
    arriving: dict[str, Any]
    leaving: dict[str, Tensor]
    scope: Scope
    wrong: list[tuple[str, str]]
    parameters: int
    work: int | Size
    stays: str = ""
    memo: dict[Any, Any] | None = None
    """What was worked out about it since; nodes that are set alike and hear the same share it."""
    inside: tuple[tuple[Report, int], ...] = ()
    """Of a block: its network as what arrives finds it, and how often in a row."""


@dataclass
class Report:
    """Every shape and every problem of one network, as :func:`check` found them.

    ``graph`` is the network as it is in effect, ``drawn`` as it is drawn: they differ where a node is bypassed or
    muted. ``handed_on`` is what leaves a bypassed node.

    ``given`` is what a block hands to its Inputs; ``said`` are the problems that one node has by itself;
    ``problems`` are all, in order.
    """

    graph: Graph = field(default_factory=Graph)
    fields: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, Tensor | None] = field(default_factory=dict)
    tensors: dict[tuple[str, str], Tensor] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    said: dict[str, list[Problem]] = field(default_factory=dict)
    drawn: Graph = field(default_factory=Graph)
    handed_on: dict[tuple[str, str], Tensor] = field(default_factory=dict)
    lore: dict[str, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What was worked out with :meth:`once`."""

    def once(self, what: str, work_out: Callable[[], Found]) -> Found:
        """What ``work_out`` finds, for this report and all that agree with it in wires and in the sort of each node."""
        if what not in self.lore:
            self.lore[what] = work_out()
        return self.lore[what]  # type: ignore[no-any-return]

    @property
    def ok(self) -> bool:
        return not self.problems

    @cached_property
    def parameters(self) -> int:
        """How many numbers the network learns."""
        return sum([answer.parameters for answer in self.answers.values()])

    @cached_property
    def work(self) -> int | Size:
        """Multiply-adds of one sample, with the open sizes in them."""
        return sum([answer.work for answer in self.answers.values()], 0)

    def multiply_adds(self, **sizes: int) -> int:
        """Multiply-adds of one sample; open sizes are as given, or 1."""
        return at(self.work, Ones(sizes))

    @cached_property
    def whole(self) -> bool:
        """Whether every node that matters has an answer that is not wrong."""
        return all(id in self.answers and not self.answers[id].wrong for id in self.live)

    @cached_property
    def by_node(self) -> dict[str, list[Problem]]:
        found: dict[str, list[Problem]] = {}
        for problem in self.problems:
            found.setdefault(problem.node, []).append(problem)
        return found

    @cached_property
    def forward(self) -> frozenset[str]:
        """Nodes that lead to an Output: what is exported."""
        return ancestors(self.graph, "Output")

    @cached_property
    def training(self) -> frozenset[str]:
        """Nodes that lead to losses only: used while training, left out of the export."""
        return ancestors(self.graph, *losses(self.graph)) - self.forward

    @cached_property
    def flat(self) -> Report:
        """The same with every block unrolled: what is computed, node by node. Itself where there are no blocks."""
        return unrolled(self)

    def tensor(self, place: tuple[str, str]) -> Tensor | None:
        """What runs through the drawn wires from an output."""
        return self.tensors.get(place) or self.handed_on.get(place)

    @cached_property
    def passing(self) -> frozenset[str]:
        """Bypassed nodes through which something passes that matters for the result."""
        return bypass.passing(self)

    @cached_property
    def live(self) -> frozenset[str]:
        """Nodes that matter for the result; the others are not written."""
        return self.forward | self.training

    def least(self, name: str) -> int:
        """The smallest value of an open size at which every node has enough to work on."""
        sizes = self.sizes_with(name)
        return next((value for value in range(1, 4097) if all(at(size, {name: value}) >= 1 for size in sizes)), 4097)

    def most(self, name: str) -> int:
        """The largest value of an open size up to 4096 that every node can take."""
        sizes = self.sizes_with(name)
        return next((value for value in range(4096, 0, -1) if all(at(size, {name: value}) >= 1 for size in sizes)), 0)

    def sizes_with(self, name: str) -> set[Size]:
        """Every size that depends on an open one and has to be positive."""
        sizes = [size for tensor in self.flat.tensors.values() for size in tensor.shape]
        for id, answer in self.flat.answers.items():
            if not answer.wrong:
                sizes += self.flat.graph.nodes[id].node.room(answer.scope)
        return {size for size in sizes if isinstance(size, Size) and name in size.symbols}


def of_one_sort(answer: Answer | None, was: Answer | None) -> bool:
    """Whether two answers differ in sizes and settings only."""
    if answer is None or was is None:
        return answer is was
    return (answer.placed.kind == was.placed.kind and answer.placed.shares == was.placed.shares
            and bool(answer.wrong) == bool(was.wrong) and bool(answer.parameters) == bool(was.parameters)
            and [(port, tensor.dtype) for port, tensor in answer.leaving.items()]
            == [(port, tensor.dtype) for port, tensor in was.leaving.items()])


class Ones(dict):
    """Sizes by name; one that is not named counts once."""

    def __missing__(self, name: str) -> int:
        return 1

    def get(self, name: str, default: Any = None) -> int:
        return self[name]


def losses(graph: Graph) -> tuple[str, ...]:
    """The kinds of loss that stand in the graph."""
    return tuple(kind for kind in graph.by_kind if kind in catalogue and catalogue[kind].group == "Loss")


def ancestors(graph: Graph, *kinds: str) -> frozenset[str]:
    """The nodes of some kinds and everything they read from."""
    found = set(graph.of_kind(*kinds))
    ahead = list(found)
    while ahead:
        for wired in graph.incoming[ahead.pop()].values():
            for source, _ in wired:
                if source not in found:
                    found.add(source)
                    ahead.append(source)
    return frozenset(found)
