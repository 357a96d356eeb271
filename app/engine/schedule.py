"""How the learning rate moves: a pure function of the step, so that going on after a stop is exact."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi

from app.core.plan import Optimizer

RISE, START, END = 0.3, 25.0, 1e4
"""One-cycle as in torch: the share that rises, and what the rate is divided by at the start and (again) at the end.
Smith and Topin 2018, arXiv:1708.07120."""


def schedule(plan: Optimizer, steps_per_epoch: int, steps: int) -> Callable[[int], float]:
    """The rate of each step, counted from 0, of a training of ``steps`` steps."""
    moves, top = plan.schedule, plan.rate
    warm = round(moves.warmup * steps_per_epoch)
    if moves.kind == "one_cycle":
        return lambda step: one_cycle(step, top, steps, warm or RISE * steps)
    after = max(steps - warm, 1)
    period = moves.every * steps_per_epoch

    def rate(step: int) -> float:
        if step < warm:
            return top * (step + 1) / warm
        if moves.kind == "cosine":
            return top * (1 + cos(pi * min((step - warm) / after, 1.0))) / 2
        if moves.kind == "step":
            return top * moves.factor ** (step // period)
        return top

    return rate


def one_cycle(step: int, top: float, steps: int, rise: float) -> float:
    """Up along a half cosine for ``rise`` steps, down along another one for the rest."""
    peak, last = max(rise - 1, 0.0), steps - 1
    low = top / START
    if step <= peak:
        return between(low, top, step / peak if peak else 1.0)
    return between(top, low / END, min((step - peak) / (last - peak), 1.0) if last > peak else 1.0)


def between(start: float, end: float, share: float) -> float:
    return end + (start - end) / 2 * (1 + cos(pi * share))
