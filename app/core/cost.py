"""What a network costs: numbers kept on its wires, and the most memory that is held at once.

A network is walked in the order it runs, forwards and back, with the bytes of a batch on
every wire. What the gradient keeps until it has passed is said in :mod:`app.core.keeps`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from nodes.language import Tensor
from nodes.size import Size, at

from .check import Answer, Report
from .keeps import Amounts, Keeps, keeps
from .plan import Field, Plan
from .plan import Optimizer as Method

BYTES = {"float32": 4, "int64": 8, "bool": 1}
USUAL = 100
"""A length nobody has said is taken to be so long."""


class Lengths(dict):
    """Open sizes by name; one that nobody has said is of a usual length."""

    def get(self, name: str, default: Any = None) -> int:
        return super().get(name, USUAL)


def lengths(fields: Mapping[str, Field]) -> dict[str, int]:
    """How long the open sizes of the data's fields are, as far as the plan says."""
    found: dict[str, int] = {}
    for field in fields.values():
        for size in field.shape:
            if isinstance(size, str) and field.length:
                found[size] = max(found.get(size, 0), field.length)
    return found


def weight(tensor: Tensor, batch: int, lengths: Mapping[str, int] | None = None) -> int:
    """Bytes of one tensor for a batch."""
    sizes = Lengths(lengths or (), N=batch)
    return BYTES[tensor.dtype] * math.prod(at(size, sizes) if isinstance(size, Size) else size for size in tensor.shape)


class Own(NamedTuple):
    """What one node adds, in bytes for a batch: what leaves by port, what it keeps beside, what passes; its work."""

    leaving: dict[str, int]
    rule: Keeps
    more: int
    passing: int
    work: int
    moved: int
    decimal: bool


def own(answer: Answer, batch: int, lengths: Mapping[str, int]) -> Own:
    """What one node adds for a batch, asked once for all that are set alike and hear the same."""
    key = (batch, *lengths.items())
    memo = answer.memo if answer.memo is not None else {}
    if key not in memo:
        node, sizes = answer.placed.node, Lengths(lengths, N=batch)
        leaving = {name: weight(tensor, batch, lengths) for name, tensor in answer.leaving.items()}
        first, xs = 0, 0
        for arrived in answer.arriving.values():
            for tensor in arrived if isinstance(arrived, list) else (arrived,):
                if tensor is not None:
                    size = weight(tensor, batch, lengths)
                    first = first or size
                    xs += size * (tensor.dtype == "float32")
        y = next(iter(leaving.values()), 0)
        shape = answer.scope.first.shape
        a, rule = Amounts(node, answer.scope, sizes, first, xs, y, shape), keeps(type(node))
        memo[key] = Own(leaving, rule, round(rule.more(a)), round(rule.passing(a)), at(answer.work, sizes) * batch,
                        first + sum(leaving.values()),
                        any(tensor.dtype == "float32" for tensor in answer.leaving.values()))
    return memo[key]


@dataclass(frozen=True)
class Walked:
    """Bytes for one batch, beside the weights: ``inference`` with each tensor let go once nothing reads it any more,
    ``passed`` as the written source runs without a gradient, ``kept`` what the gradient keeps at the end of the pass,
    ``training`` the most during a step. ``batch`` are the tensors that are handed in."""

    inference: int
    passed: int
    kept: int
    training: int
    batch: int


Place = tuple[str, str]


def walk(report: Report, batch: int, lengths: Mapping[str, int] | None = None, *, learned_inputs: bool = False
         ) -> Walked:
    """Run a checked network on paper. ``learned_inputs`` lets the gradient reach the Inputs."""
    return Walk(report, batch, lengths or {}, learned_inputs).result()


class Walk:
    """One pass forwards and back over the live nodes. Used once."""

    def __init__(self, report: Report, batch: int, lengths: Mapping[str, int], learned_inputs: bool = False) -> None:
        self.report, self.batch, self.lengths = report, batch, lengths
        self.learned_inputs = learned_inputs
        self.order = [id for id in report.graph.order if id in report.live]
        self.own = {id: own(report.answers[id], batch, lengths) for id in self.order}
        self.roots: dict[Place, Place] = {}
        self.sizes: dict[Place, int] = {}
        self.turned: set[Place] = set()
        self.learns: set[str] = set()
        self.reads: dict[str, list[Place]] = {}
        self.savers: dict[Place, int] = {}
        self.saved: dict[str, list[Place]] = {}
        self.more: dict[str, int] = {}
        self.handed = 0

    def result(self) -> Walked:
        passed, most, kept = self.forwards()
        return Walked(self.letting_go(), passed, kept, max(most, self.backwards(kept)), self.handed)

    def forwards(self) -> tuple[int, int, int]:
        """What lies there at the end without a gradient and the most with one; and what is kept for it."""
        report, graph, forward = self.report, self.report.graph, self.report.forward
        incoming, nodes = graph.incoming, graph.nodes
        alive = most = passed = kept = 0
        for training in (False, True):
            named = 0
            for id in self.order:
                if (id in forward) is training:
                    continue
                own, placed = self.own[id], nodes[id]
                rule, kind = own.rule, placed.kind
                if kind in ("Input", "Target"):
                    for port, size in own.leaving.items():
                        self.roots[id, port] = (id, port)
                        self.sizes[id, port] = 0
                        self.handed += size
                    if self.learned_inputs:
                        self.learns.add(id)
                    self.reads[id] = []
                    continue
                reads = self.reads[id] = [source for wired in incoming[id].values() for source in wired]
                origins = [self.roots[source] for source in reads]
                answer = report.answers[id]
                learns = own.decimal and not rule.blind and bool(answer.parameters or placed.shares
                                                 or any(source[0] in self.learns for source in reads))
                seen = rule.view and bool(origins) and (rule.strided or origins[0] not in self.turned
                                                        or kind not in COPYING)
                fresh = 0
                for port, size in own.leaving.items():
                    if seen:
                        self.roots[id, port] = origins[0]
                    else:
                        self.roots[id, port] = (id, port)
                        self.sizes[id, port] = size
                        fresh += size
                if rule.strided and origins:
                    self.turned.add(origins[0])
                alive += fresh
                named += fresh
                passed = max(passed, named + own.passing)
                if learns:
                    self.learns.add(id)
                    held = self.saved[id] = self.save(id, rule, reads, origins)
                    alive += own.more
                    kept += own.more
                    self.more[id] = own.more
                    for root in held:
                        if not self.savers.get(root):
                            kept += self.sizes[root]
                        self.savers[root] = self.savers.get(root, 0) + 1
                most = max(most, alive + own.passing)
            if report.training:  # the pass forwards has returned; only what is kept is still there
                alive = kept
        return passed, most, kept

    def save(self, id: str, rule: Keeps, reads: list[Place], origins: list[Place]) -> list[Place]:
        held = set(origins) if rule.x else set()
        if rule.y:
            held |= {self.roots[id, port] for port in self.own[id].leaving}
        return list(held)

    def backwards(self, held: int) -> int:
        """The most that lies there while the gradient passes, gradients of weights included."""
        answers = self.report.answers
        place = {id: at for at, id in enumerate(self.order)}
        pending: dict[Place, int] = {}
        flowing = grown = most = 0
        for id in reversed(self.order):
            if id not in self.saved:
                continue
            own = self.own[id]
            arrived = sum([pending.pop((id, port), 0) for port in own.leaving])
            grown += 4 * answers[id].parameters
            reached = [source for source in self.reads[id] if source[0] in self.learns]
            if len(reached) > 1:
                reached.sort(key=lambda source: place[source[0]])
            for source in reached:
                if own.rule.through:  # the gradient itself is handed on; who uses it last holds it
                    size, arrived = arrived, 0
                    flowing -= size
                else:
                    size = self.own[source[0]].leaving[source[1]]
                grows = max(size - pending.get(source, 0), 0)
                pending[source] = pending.get(source, 0) + grows
                flowing += grows
            most = max(most, held + flowing + grown + own.passing)
            flowing -= arrived
            held -= self.more[id]
            for root in self.saved[id]:
                self.savers[root] -= 1
                if not self.savers[root]:
                    held -= self.sizes[root]
        return most

    def letting_go(self) -> int:
        """The most at once when a tensor is let go as soon as nothing reads it any more."""
        readers: dict[Place, int] = {}
        for id in self.order:
            if id in self.report.forward:
                for source in self.reads[id]:
                    root = self.roots[source]
                    readers[root] = readers.get(root, 0) + 1
        alive = most = 0
        for id in self.order:
            if id not in self.report.forward:
                continue
            own = self.own[id]
            fresh = [root for port in own.leaving if (root := self.roots[id, port])[0] == id]
            alive += sum(self.sizes[root] for root in fresh)
            most = max(most, alive + own.passing)
            if id in self.report.graph.of_kind("Output"):
                continue
            for root in [self.roots[source] for source in self.reads[id]] + fresh:
                readers[root] = readers.get(root, 0) - (root not in fresh)
                if readers[root] <= 0:
                    alive -= self.sizes[root]
                    readers[root] = 1 << 60
        return most


COPYING = frozenset({"Flatten", "Reshape"})
"""Views that have to copy what does not lie in order."""


def activations(report: Report, id: str, batch: int, lengths: Mapping[str, int] | None = None) -> int | None:
    """Bytes that leave one node for a batch; None while nothing leaves."""
    answer = report.answers.get(id)
    if answer is None or not answer.leaving:
        return None
    return sum(own(answer, batch, lengths or {}).leaving.values())


def known(report: Report) -> bool:
    """Whether every node that matters has said what it costs."""
    return all(id in report.answers and not report.answers[id].wrong for id in report.live)


def states(method: Method) -> int:
    """Numbers an optimiser remembers for each one that is learned."""
    if method.kind == "RMSprop":
        return 1 + (method.momentum > 0)
    return int(method.momentum > 0) if method.kind == "SGD" else 2


@dataclass(frozen=True)
class Memory:
    """Bytes a training needs at once, beside the program itself.

    ``weights`` with what the optimiser remembers and the copy of the best ones; ``step`` the most a step adds,
    gradients included; ``checking`` the most a pass over validation adds; ``data`` what is held of the data.
    """

    weights: int
    step: int
    checking: int
    data: int

    @property
    def total(self) -> int:
        return self.weights + max(self.step, self.checking) + self.data


CHECK_FACTOR = 4
"""Validation takes batches so many times larger."""


def memory(report: Report, plan: Plan, *, examples: int = 0, checked: int = 0, data: int = 0) -> Memory | None:
    """What training ``report`` by ``plan`` needs; None while the network is not whole.

    ``examples`` are learned from and ``checked`` are held back, as far as that is known; ``data`` are the bytes held.
    """
    if not report.live or not known(report):
        return None
    open, batch = lengths(plan.data.fields), plan.budget.batch_size
    batch = min(batch, examples) if examples else batch
    walked, learned = walk(report, batch, open), 4 * report.parameters
    best = plan.budget.keep == "best" and plan.data.split.validation > 0
    step = max(walked.training, learned * (1 + (plan.optimizer.kind == "RMSprop"))) + 2 * walked.batch
    checking = 0
    if plan.data.split.validation > 0:
        least = min(CHECK_FACTOR * batch, checked) if checked else CHECK_FACTOR * batch
        through = walk(report, least, open)
        checking = through.passed + 2 * through.batch
    return Memory(learned * (1 + states(plan.optimizer) + best), step, checking, data)


def training_memory(report: Report, plan: Plan) -> int | None:
    """About how many bytes a training step needs beside the program and the data."""
    found = memory(report, plan)
    return found.total if found else None


SMALL = 64 * 2**20
"""Up to so many bytes the examples are put into a new order once an epoch, as a copy."""


def held(plan: Plan, used: set[str], examples: int, checked: int) -> int:
    """Bytes of the data that stay while training: as it was read, as the network gets it, and put in order."""
    found, open = 0, lengths(plan.data.fields)
    for name, field in plan.data.fields.items():
        one = math.prod(open.get(size, USUAL) if isinstance(size, str) else size for size in field.shape)
        ready = one * (8 if field.dtype == "int64" or field.type == "label" else 4)
        found += (examples + checked) * (one if field.type == "image" else ready)
        if name in used:
            found += (examples + checked) * ready + (examples * ready if examples * ready <= SMALL else 0)
    return found
