"""What one node costs: bytes that leave it for a batch, what it keeps of them, how much it computes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from nodes.language import Tensor
from nodes.size import Size, at

from .insides import Amounts
from .keeps import Keeps, keeps
from .plan import Field
from .report import Answer, Report

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
    """What one node adds, in bytes for a batch: what leaves by port, what it keeps beside, what is passing; the
    multiply-adds it makes, the bytes it touches, whether decimal numbers leave, its steps in time, what arrives."""

    leaving: dict[str, int]
    rule: Keeps
    more: int
    passing: int
    work: int
    moved: int
    decimal: bool
    steps: int
    arriving: int


def own(answer: Answer, batch: int, lengths: Mapping[str, int]) -> Own:
    """What one node adds for a batch, asked once for all that are set alike and hear the same."""
    key = (batch, *lengths.items()) if lengths else batch
    memo = answer.memo if answer.memo is not None else {}
    if key not in memo:
        node, sizes = answer.placed.node, Lengths(lengths, N=batch)
        leaving = {name: weight(tensor, batch, lengths) for name, tensor in answer.leaving.items()}
        first = arriving = 0
        for arrived in answer.arriving.values():
            for tensor in arrived if isinstance(arrived, list) else (arrived,):
                if tensor is not None:
                    size = weight(tensor, batch, lengths)
                    first = first or size
                    arriving += size
        y = next(iter(leaving.values()), 0)
        shape = answer.scope.first.shape
        a, rule = Amounts(node, answer.scope, sizes, first, y, shape), keeps(type(node))
        memo[key] = Own(leaving, rule, round(rule.more(a)), round(rule.passing(a)), at(answer.work, sizes) * batch,
                        first + y,
                        any(tensor.dtype == "float32" for tensor in answer.leaving.values()),
                        a.shape[1] if len(a.shape) > 1 else 1, arriving)
    return memo[key]


def activations(report: Report, id: str, batch: int, lengths: Mapping[str, int] | None = None) -> int | None:
    """Bytes that leave one node for a batch; None while nothing leaves."""
    answer = report.answers.get(id)
    if answer is None or not answer.leaving:
        return None
    return sum(held(report, id, own(answer, batch, lengths or {})))


def held(report: Report, id: str, own: Own) -> list[int]:
    """Bytes of each output that is there: the first, and any other that somebody reads."""
    if len(own.leaving) == 1:
        return list(own.leaving.values())
    wires = report.graph.wires
    return [size for at, (port, size) in enumerate(own.leaving.items())
            if not at or any(wire.source == id and wire.out == port for wire in wires)]


def keeping(report: Report, id: str, batch: int, lengths: Mapping[str, int] | None = None) -> int | None:
    """Bytes one node keeps until the gradient has passed it, also where others keep the same; None if unknown."""
    answer = report.answers.get(id)
    if answer is None or not answer.leaving:
        return None
    if answer.inside:
        return sum(count * (keeping(inner, each, batch, lengths) or 0) for inner, count in answer.inside
                   for each in inner.forward)
    found = own(answer, batch, lengths or {})
    if found.rule.blind or not found.decimal:
        return 0
    return found.more + found.arriving * found.rule.x + sum(held(report, id, found)) * found.rule.y


def known(report: Report) -> bool:
    """Whether every node that matters has said what it costs."""
    return report.whole
