"""Every optimiser moves weights exactly as ``torch.optim`` does, and goes on from its state as if never stopped."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from app.core.plan import Optimizer as Plan
from app.engine.optimizer import Optimizer

KINDS = {"Adam": torch.optim.Adam, "AdamW": torch.optim.AdamW, "SGD": torch.optim.SGD, "RMSprop": torch.optim.RMSprop}


def network() -> nn.Module:
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 3), nn.Linear(3, 2))


def pushed(module: nn.Module, step: int) -> None:
    torch.manual_seed(100 + step)
    module[2](module[:2](torch.randn(4, 5))).square().sum().backward()  # the last layer never takes part


@pytest.mark.parametrize("decay", [0.0, 0.01])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_as_torch_to_the_bit(kind: str, momentum: float, decay: float) -> None:
    ours, theirs = network(), network()
    plan = Plan(kind=kind, rate=0.01, momentum=momentum, weight_decay=decay)  # type: ignore[arg-type]
    mine = Optimizer(ours.named_parameters(), plan)
    more = {"momentum": momentum} if kind in ("SGD", "RMSprop") else {}
    if kind != "RMSprop":
        more["fused"] = True
    yours = KINDS[kind](theirs.parameters(), lr=0.01, weight_decay=decay, **more)
    for step in range(12):
        rate = 0.01 / (1 + step)
        pushed(ours, step)
        mine.step(rate)
        yours.param_groups[0]["lr"] = rate
        yours.zero_grad()
        pushed(theirs, step)
        yours.step()
    for a, b in zip(ours.parameters(), theirs.parameters()):
        assert torch.equal(a, b)
    assert all(each.grad is None for each in ours.parameters())


@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("kind", KINDS)
def test_going_on_from_a_state_changes_nothing(kind: str, momentum: float) -> None:
    plan = Plan(kind=kind, rate=0.01, momentum=momentum)  # type: ignore[arg-type]
    whole, halves = network(), network()
    straight, first = Optimizer(whole.named_parameters(), plan), Optimizer(halves.named_parameters(), plan)
    for step in range(5):
        for module, optimizer in ((whole, straight), (halves, first)):
            pushed(module, step)
            optimizer.step(0.01)
    state = {key: held.clone() for key, held in first.state().items()}
    second = Optimizer(halves.named_parameters(), plan)
    second.load(state)
    assert second.state().keys() == state.keys()
    for step in range(5, 10):
        for module, optimizer in ((whole, straight), (halves, second)):
            pushed(module, step)
            optimizer.step(0.01)
    for a, b in zip(whole.parameters(), halves.parameters()):
        assert torch.equal(a, b)


def test_gradients_are_clipped_together() -> None:
    module = network()
    optimizer = Optimizer(module.named_parameters(), Plan())
    pushed(module, 0)
    optimizer.clip(0.5)
    total = sum(float(each.grad.square().sum()) for each in module.parameters() if each.grad is not None) ** 0.5
    assert total == pytest.approx(0.5, rel=1e-4)
