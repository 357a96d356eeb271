"""How long a training will take: what every node has to do, at the pace of one device.

A :class:`Pace` is measured once on each device (``app.engine.estimate``); everything here is
arithmetic. A step is the sum over its nodes: multiply-adds at the rate of their sort and of
how many go into one result, numbers touched by the rest, and a fixed cost of every call.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from .cost import Own, known, lengths, own
from .needs import CHECK_FACTOR
from .plan import Plan
from .report import Answer, Report
from .walk import HANDED

Rates = tuple[tuple[float, float], ...]
"""``(multiply-adds that go into one result, seconds of one in training)``, smallest first."""


@dataclass(frozen=True)
class Pace:
    """Seconds, forwards and back together, as measured on one device.

    ``conv`` and ``dense`` are rates; ``tick`` is one step of a recurrent layer and ``gate`` one multiply-add in it;
    ``touch`` is one number by the sort of work: ``plain`` (ReLU, sums), ``norm``, ``pool``, ``drop``, ``curve``
    (exponentials), ``gather`` (embeddings); ``call`` is what each operation costs beside that, ``weigh`` one that
    learns; ``step`` what a step costs beside its nodes; ``learn`` is one parameter moved, ``tensor`` one tensor of
    them; ``epoch`` is what an epoch ends with.
    """

    conv: Rates
    dense: Rates
    touch: Mapping[str, float]
    tick: float
    gate: float
    call: float
    weigh: float
    step: float
    learn: float
    tensor: float
    epoch: float = 0.0


FORWARD = 0.36
"""The share of a node's time that goes forwards."""

FIRST = 0.65
"""The share that is left for a node that hears nothing but data: no gradient is wanted of what arrives there."""

SORTS: dict[str, str] = {"Normalising": "norm", "Pooling": "pool", "Dropout": "drop", "Embedding": "gather",
                         "Vision": "norm"}
CURVES = frozenset({"GELU", "SiLU", "Mish", "Sigmoid", "Tanh", "Softmax", "LogSoftmax", "Softplus", "LogSigmoid", "ELU",
                    "SELU", "CELU", "Exp", "Log", "Pow", "Sin", "Cos"})
PLAIN_POOLS = frozenset({"GlobalAvgPool1d", "GlobalAvgPool2d", "AvgPool1d", "AvgPool2d", "AvgPool3d"})
INSIDE: dict[str, tuple[int, float, float]] = {
    "MultiheadAttention": (10, 3, 0), "TransformerEncoderLayer": (26, 8, 3), "TransformerDecoderLayer": (42, 12, 5)}
"""Calls inside one node, and how often it touches its numbers and those of its weights of attention."""


def rate(rates: Rates, inner: float) -> float:
    """Seconds of one multiply-add where ``inner`` of them go into one result, between the sizes that were measured."""
    places = [size for size, _ in rates]
    at = bisect_left(places, inner)
    if at == 0 or at == len(rates):
        return rates[min(at, len(rates) - 1)][1]
    (low, slow), (high, fast) = rates[at - 1], rates[at]
    share = math.log(inner / low) / math.log(high / low)
    return math.exp(math.log(slow) * (1 - share) + math.log(fast) * share)


def seconds(answer: Answer, found: Own, pace: Pace, batch: int) -> float:
    """Forwards and back through one node."""
    rule, kind, group = found.rule, answer.placed.kind, answer.placed.node.group
    if group == "Data" or rule.view:
        return 0.3 * pace.call * (group != "Data")
    numbers = next(iter(found.leaving.values()), 0) / 4
    if group == "Recurrent" and found.work:
        node, steps = answer.placed.node, found.steps
        turns = steps * getattr(node, "num_layers", 1) * getattr(node, "ways", 1)
        return turns * pace.tick * (1 if kind == "LSTM" else 3) + found.work * pace.gate
    if kind in INSIDE:
        calls, touches, looks = INSIDE[kind]
        looked = batch * found.steps * found.steps * getattr(answer.placed.node, "nhead", 1)
        inner = answer.scope.get("E", 64)
        return (calls * pace.call + found.work * rate(pace.dense, float(inner)) + numbers * touches * pace.touch["norm"]
                + looked * looks * pace.touch["drop"])
    if found.work:
        inner = found.work / max(numbers, 1)
        rates = pace.conv if group == "Convolution" else pace.dense
        return pace.weigh + found.work * rate(rates, inner)
    sort = "curve" if kind in CURVES else "plain" if kind in PLAIN_POOLS else SORTS.get(group, "plain")
    touched = max(numbers, found.moved / 4 - numbers)
    return (pace.weigh if answer.parameters else pace.call) + touched * pace.touch[sort]


@dataclass(frozen=True)
class Time:
    """Seconds of one step, of one epoch with its validation, and of all epochs of the plan."""

    step: float
    epoch: float
    whole: float


def time(report: Report, plan: Plan, pace: Pace, examples: int, checked: int) -> Time | None:
    """How long training ``report`` by ``plan`` takes; None while the network is not whole or nothing is to be learned.

    ``examples`` are learned from in an epoch, ``checked`` are looked at after it.
    """
    if not report.live or not known(report) or not examples:
        return None
    report = report.flat
    batch, open = min(plan.budget.batch_size, examples), lengths(plan.data.fields)
    nodes = passing(report, pace, batch, open)
    tensors = 2 * sum(1 for id in report.live if report.answers[id].parameters)
    learn = report.parameters * pace.learn + tensors * pace.tensor
    step = pace.step + nodes + learn
    steps = math.ceil(examples / batch)
    epoch = (steps - 1) * step + pace.step + learn + nodes * ((examples - (steps - 1) * batch) / batch)
    if checked:
        large = min(CHECK_FACTOR * batch, checked)
        epoch += checked / large * (passing(report, pace, large, open) * FORWARD + pace.step)
    epoch += pace.epoch
    return Time(step, epoch, epoch * plan.budget.epochs)


def passing(report: Report, pace: Pace, batch: int, open: Mapping[str, int]) -> float:
    """Seconds of one pass forwards and back through every live node, without the weights being moved."""
    total, known, graph = 0.0, dict[int, float](), report.graph
    handed = {id for id in report.live if graph.nodes[id].kind in HANDED}
    for name in report.live:  # nodes that are set alike share what they add, and so their time
        found = own(report.answers[name], batch, open)
        took = known.get(id(found))
        if took is None:
            took = known[id(found)] = seconds(report.answers[name], found, pace, batch)
        if found.work and all(source in handed for wired in graph.incoming[name].values() for source, _ in wired):
            took *= FIRST
        total += took
    return total
