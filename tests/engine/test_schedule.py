"""The learning rate is torch's own, step by step, and needs no memory of the steps before."""

from __future__ import annotations

import pytest
import torch
from torch.optim import lr_scheduler

from app.core.plan import Optimizer, Schedule
from app.engine.schedule import schedule

STEPS, PER_EPOCH, RATE = 60, 6, 0.2


def rates(**moves: object) -> list[float]:
    rate = schedule(Optimizer(rate=RATE, schedule=Schedule(**moves)), PER_EPOCH, STEPS)  # type: ignore[arg-type]
    return [rate(step) for step in range(STEPS)]


def by_torch(make) -> list[float]:  # type: ignore[no-untyped-def]
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=RATE)
    scheduler, found = make(optimizer), []
    for _ in range(STEPS):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if len(found) < STEPS:
            scheduler.step()
    return found


def test_constant() -> None:
    assert rates(kind="constant") == [RATE] * STEPS


def test_cosine_is_torchs() -> None:
    assert rates(kind="cosine") == pytest.approx(by_torch(lambda o: lr_scheduler.CosineAnnealingLR(o, STEPS)), rel=1e-9)


def test_step_is_torchs() -> None:
    wanted = by_torch(lambda o: lr_scheduler.StepLR(o, 2 * PER_EPOCH, 0.5))
    assert rates(kind="step", every=2, factor=0.5) == pytest.approx(wanted, rel=1e-12)


def test_one_cycle_is_torchs() -> None:
    wanted = by_torch(lambda o: lr_scheduler.OneCycleLR(o, RATE, STEPS, cycle_momentum=False))
    assert rates(kind="one_cycle") == pytest.approx(wanted, rel=1e-9)


def test_warm_up_then_cosine_is_torchs() -> None:
    warm = 2 * PER_EPOCH

    def make(optimizer: torch.optim.Optimizer) -> lr_scheduler.LRScheduler:
        return lr_scheduler.SequentialLR(optimizer, [
            lr_scheduler.LinearLR(optimizer, 1 / warm, 1.0, warm - 1),
            lr_scheduler.CosineAnnealingLR(optimizer, STEPS - warm)], [warm])

    assert rates(kind="cosine", warmup=2.0) == pytest.approx(by_torch(make), rel=1e-9)


@pytest.mark.parametrize("kind", ["constant", "cosine", "step", "one_cycle"])
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_the_shortest_trainings_have_rates(kind: str, steps: int) -> None:
    rate = schedule(Optimizer(rate=RATE, schedule=Schedule(kind=kind)), 1, steps)  # type: ignore[arg-type]
    assert all(0 <= rate(step) <= RATE for step in range(steps))
