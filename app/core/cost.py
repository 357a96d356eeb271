"""What a network costs: numbers kept on its wires, and memory while it trains."""

from __future__ import annotations

from math import prod

from nodes.language import Tensor
from nodes.size import Size, at

from .check import Report
from .plan import Plan

BYTES = {"float32": 4, "int64": 8, "bool": 1}
STATES = {"Adam": 2, "AdamW": 2, "RMSprop": 1, "SGD": 0}
"""Numbers an optimiser keeps for each one that is learned."""


def weight(tensor: Tensor, batch: int) -> int | None:
    """Bytes of one tensor for a batch; None while another size than the batch is open."""
    if any(isinstance(size, Size) and size.symbols - {"N"} for size in tensor.shape):
        return None
    return prod(at(size, {"N": batch}) for size in tensor.shape) * BYTES[tensor.dtype]


def activations(report: Report, id: str, batch: int) -> int | None:
    """Bytes that leave one node for a batch; None while nothing leaves or a size is open."""
    answer = report.answers.get(id)
    if answer is None or not answer.leaving:
        return None
    found = [weight(tensor, batch) for tensor in answer.leaving.values()]
    return None if None in found else sum(size or 0 for size in found)


def training_memory(report: Report, plan: Plan) -> int | None:
    """About how many bytes a training step keeps: weights, gradients, the optimiser's states, what leaves each node.

    None while the network is not whole or a length is open.
    """
    if not report.live or any(p.state == "wrong" or not p.node or p.node in report.live for p in report.problems):
        return None
    kept = [activations(report, id, plan.budget.batch_size) for id in report.live
            if report.answers[id].leaving]
    if None in kept:
        return None
    momentum = int(plan.optimizer.kind == "SGD" and plan.optimizer.momentum > 0)
    copies = 2 + STATES[plan.optimizer.kind] + momentum
    return 4 * copies * report.parameters + sum(size or 0 for size in kept)
