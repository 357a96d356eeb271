"""What a network costs: numbers kept on its wires, and memory while it trains."""

from __future__ import annotations

from nodes.language import Tensor
from nodes.size import Size, at

from .check import Report
from .plan import Plan

BYTES = {"float32": 4, "int64": 8, "bool": 1}
ONLY_BATCH = frozenset({"N"})
STATES = {"Adam": 2, "AdamW": 2, "RMSprop": 1, "SGD": 0}
"""Numbers an optimiser keeps for each one that is learned."""


def weight(tensor: Tensor, batch: int) -> int | None:
    """Bytes of one tensor for a batch; None while another size than the batch is open."""
    total = BYTES[tensor.dtype]
    for size in tensor.shape:
        if isinstance(size, Size):
            if size.symbols != ONLY_BATCH:
                return None
            size = at(size, {"N": batch})
        total *= size
    return total


def activations(report: Report, id: str, batch: int) -> int | None:
    """Bytes that leave one node for a batch; None while nothing leaves or a size is open."""
    answer = report.answers.get(id)
    if answer is None or not answer.leaving:
        return None
    found = [weight(tensor, batch) for tensor in answer.leaving.values()]
    return None if None in found else sum(size or 0 for size in found)


def known(report: Report) -> bool:
    """Whether every node that matters has said what it costs."""
    return all(id in report.answers and not report.answers[id].wrong for id in report.live)


def training_memory(report: Report, plan: Plan) -> int | None:
    """About how many bytes a training step keeps: weights, gradients, the optimiser's states, what leaves each node.

    None while the network is not whole or a length is open.
    """
    live, total = report.live, 0
    if not live or not known(report):
        return None
    for id in live:
        for tensor in report.answers[id].leaving.values():
            kept = weight(tensor, plan.budget.batch_size)
            if kept is None:
                return None
            total += kept
    momentum = int(plan.optimizer.kind == "SGD" and plan.optimizer.momentum > 0)
    copies = 2 + STATES[plan.optimizer.kind] + momentum
    return 4 * copies * report.parameters + total
