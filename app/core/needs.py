"""The memory a training needs on its device, before it begins; and what to do where that is more than there is."""

from __future__ import annotations

import math
from dataclasses import dataclass

import msgspec

from .cost import USUAL, known, lengths
from .inspect import Findings
from .plan import Optimizer, Plan
from .report import Report
from .say import size
from .steps import Steps, finished
from .walk import Walk, walk


def states(method: Optimizer) -> int:
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
"""Validation takes batches so many times larger: without gradients they need less memory."""


def memory(report: Report, plan: Plan, *, examples: int = 0, checked: int = 0, data: int = 0) -> Memory | None:
    """What training ``report`` by ``plan`` needs; None while the network is not whole.

    ``examples`` are learned from and ``checked`` are held back, as far as that is known; ``data`` are the bytes held.
    """
    return finished(weighing(report, plan, examples=examples, checked=checked, data=data))


def weighing(report: Report, plan: Plan, *, examples: int = 0, checked: int = 0, data: int = 0
             ) -> Steps[Memory | None]:
    """The same as :func:`memory`, in steps that are short in a network of thousands of nodes too."""
    if not report.live or not known(report):
        return None
    open, batch = lengths(plan.data.fields), plan.budget.batch_size
    batch = min(batch, examples) if examples else batch
    walked = Walk(report, batch, open)
    yield
    passed, most, kept = yield from walked.forwards()
    back = yield from walked.backwards(kept)
    most, learned = max(most, back), 4 * report.parameters
    yield
    best = plan.budget.keep == "best" and plan.data.split.validation > 0
    step = max(most, learned * (1 + (plan.optimizer.kind == "RMSprop"))) + 2 * walked.handed
    checking = 0
    if plan.data.split.validation > 0:
        least = min(CHECK_FACTOR * batch, checked) if checked else CHECK_FACTOR * batch
        checking = (passed + 2 * walked.handed) * least // batch
    return Memory(learned * (1 + states(plan.optimizer) + best), step, checking, data)


def training_memory(report: Report, plan: Plan) -> int | None:
    """About how many bytes a training step needs beside the program and the data."""
    found = memory(report, plan)
    return found.total if found else None


SMALL = 64 * 2**20
"""Up to so many bytes the whole part is permuted once an epoch and batches are views of it."""


def held(plan: Plan, used: set[str], examples: int, checked: int) -> int:
    """Bytes of the data that stay while training: as it was read, as the network gets it, and put in order."""
    raw, shown, open = 0, 0, lengths(plan.data.fields)
    for name, field in plan.data.fields.items():
        one = math.prod(open.get(size, USUAL) if isinstance(size, str) else size for size in field.shape)
        ready = one * (8 if field.dtype == "int64" or field.type == "label" else 4)
        raw += one if field.type == "image" else ready
        shown += ready if name in used else 0
    ordered = examples * shown
    return (examples + checked) * (raw + shown) + (ordered if ordered <= SMALL else 0)


def used(findings: Findings) -> set[str]:
    """The fields a batch holds."""
    graph = findings.project.network
    handed = {str(graph.nodes[id].values.get("field", "")) for id in graph.of_kind("Input", "Target")}
    return handed | {goal.field for goal in findings.objective.goals}


def needed(findings: Findings, plan: Plan, examples: int = 0, checked: int = 0) -> Memory | None:
    """The memory of training a project with so many examples to learn from and so many to check with."""
    return finished(needing(findings, plan, examples, checked))


def needing(findings: Findings, plan: Plan, examples: int = 0, checked: int = 0) -> Steps[Memory | None]:
    """The same as :func:`needed`, in short steps."""
    data = held(plan, used(findings), examples, checked)
    return (yield from weighing(findings.reports[findings.project.main], plan, examples=examples, checked=checked,
                                data=data))


def too_much(findings: Findings, plan: Plan, free: int, examples: int = 0, checked: int = 0) -> str:
    """A sentence with the numbers and the way out if a training needs more than is free; else empty."""
    return finished(judging(findings, plan, needed(findings, plan, examples, checked), free, examples, checked))


def judging(findings: Findings, plan: Plan, needs: Memory | None, free: int, examples: int, checked: int) -> Steps[str]:
    """The same as :func:`too_much` in short steps, where it is known what is needed."""
    if needs is None or needs.total <= free:
        return ""
    said = f"This training needs about {size(needs.total)}, but {size(free)} are free"
    batch = plan.budget.batch_size
    while batch > 1:
        batch = 1 << (batch - 1).bit_length() - 1  # the next smaller power of two
        smaller = msgspec.structs.replace(plan, budget=msgspec.structs.replace(plan.budget, batch_size=batch))
        less = yield from needing(findings, smaller, examples, checked)
        if less is not None and less.total <= free * 0.9:
            return f"{said}: a batch size of {batch:,} would take {size(less.total)}."
    if needs.data > free / 2:
        return f"{said}. The data alone takes {size(needs.data)}: use fewer or smaller examples."
    if needs.weights > free / 2:
        return f"{said}. The weights and what {plan.optimizer.kind} remembers of them alone take " \
               f"{size(needs.weights)}: make the largest nodes smaller, or train on another device."
    return f"{said}, and even one example at a time is too much: make what flows between the nodes smaller, for " \
           "example by pooling earlier."


def totals(findings: Findings) -> dict[str, int] | None:
    """What the trained network costs, in numbers for other programs; None while it is not whole."""
    report, plan = findings.reports[findings.project.main], findings.project.plan
    needs = needed(findings, plan)
    if needs is None:
        return None
    walked = walk(report, plan.budget.batch_size, lengths(plan.data.fields))
    return {"parameters": report.parameters, "multiply_adds": report.multiply_adds(**lengths(plan.data.fields)),
            "batch_size": plan.budget.batch_size, "forward_bytes": walked.inference, "kept_bytes": walked.kept,
            "training_bytes": needs.total}
