"""Takes steps down the gradient: torch's own optimisers, called with as little Python as they allow.

``torch.optim`` sorts parameters into groups again at every step and opens a profiler
range around it. For small networks that costs more than the arithmetic (on one core
91 µs of a 440 µs step of a table network; 24 µs here), so where torch has one fused
kernel for all parameters it is called directly. What comes out is what ``torch.optim``
gives, to the bit; a test holds it to that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from app.core.plan import Optimizer as Plan

FUSED = {"Adam": "_fused_adam_", "AdamW": "_fused_adamw_", "SGD": "_fused_sgd_"}
SLOTS = {"Adam": ("exp_avg", "exp_avg_sq"), "AdamW": ("exp_avg", "exp_avg_sq"), "SGD": ("momentum_buffer",),
         "RMSprop": ("square_avg", "momentum_buffer")}
"""What each optimiser remembers of a parameter besides the number of its steps, under torch's own names."""
BETAS, EPSILON, SMOOTHING = (0.9, 0.999), 1e-8, 0.99


class Optimizer:
    """Knows the parameters by name. ``state`` is what a checkpoint holds, ``load`` takes it back."""

    def __init__(self, parameters: Iterable[tuple[str, nn.Parameter]], plan: Plan) -> None:
        self.plan = plan
        self.named = [(name, each) for name, each in parameters if each.requires_grad]
        unmoved = () if plan.momentum or plan.kind in ("Adam", "AdamW") else ("momentum_buffer",)
        self.slots = tuple(slot for slot in SLOTS[plan.kind] if slot not in unmoved)
        self.held: dict[str, dict[str, Tensor]] = {}
        self.moved: list[Tensor] = []
        self.lists: list[list[Tensor]] = []
        self.counts: list[Tensor] = []
        self.stand_in: torch.optim.Optimizer | None = None
        self.begun = False

    @torch.no_grad()
    def step(self, rate: float) -> None:
        """One step with the gradients that are there, which are let go afterwards."""
        if not self.begun:
            self.begin()
        if self.stand_in is not None:
            self.stand_in.param_groups[0]["lr"] = rate
            self.stand_in.step()
        elif self.moved:
            self.fused(rate)
        for moved in self.moved:
            moved.grad = None

    def clip(self, most: float) -> None:
        """Shrink all gradients together so that their norm is at most ``most``."""
        nn.utils.clip_grad_norm_([each for _, each in self.named if each.grad is not None], most)

    def begin(self) -> None:
        """Find the parameters that take part: a parameter no loss depends on never gets a gradient."""
        self.begun = True
        for name, each in self.named:
            if each.grad is None:
                continue
            self.moved.append(each)
            kept = self.held.get(name, {})
            count = kept.get("step", torch.zeros(()))
            held = {slot: torch.zeros_like(each) for slot in self.slots}
            for slot, zero in held.items():
                if slot in kept:
                    zero.copy_(kept[slot])
            self.held[name] = {"step": count.to(each.device, torch.float32).clone(), **held}
        names = [name for name, each in self.named if each.grad is not None]
        self.counts = [self.held[name]["step"] for name in names]
        self.lists = [[self.held[name][slot] for name in names] for slot in self.slots]
        if not self.moved:
            return
        same = len({(each.device, each.dtype) for each in self.moved}) == 1
        if not (same and hasattr(torch, FUSED.get(self.plan.kind, "none"))):
            self.stand_in = by_torch(self.moved, self.plan)
            for name, moved in zip(names, self.moved):
                self.stand_in.state[moved] = self.held[name]

    def fused(self, rate: float) -> None:
        plan = self.plan
        gradients: Any = [each.grad for each in self.moved]
        torch._foreach_add_(self.counts, 1)
        if plan.kind == "SGD":
            torch._fused_sgd_(self.moved, gradients, self.lists[0] if self.lists else [],
                              weight_decay=plan.weight_decay, momentum=plan.momentum, lr=rate, dampening=0.0,
                              nesterov=False, maximize=False, is_first_step=False)
            return
        kernel = torch._fused_adam_ if plan.kind == "Adam" else torch._fused_adamw_
        kernel(self.moved, gradients, self.lists[0], self.lists[1], [], self.counts, lr=rate, beta1=BETAS[0],
               beta2=BETAS[1], weight_decay=plan.weight_decay, eps=EPSILON, amsgrad=False, maximize=False)

    def state(self) -> dict[str, Tensor]:
        """Everything remembered, as ``parameter/slot``."""
        return {f"{name}/{slot}": held for name, slots in self.held.items() for slot, held in slots.items()}

    def load(self, state: Mapping[str, Tensor]) -> None:
        """Take back what ``state`` gave, before the first step."""
        self.held = {}
        for key, held in state.items():
            name, slot = key.rsplit("/", 1)
            self.held.setdefault(name, {})[slot] = held


def by_torch(parameters: list[Tensor], plan: Plan) -> torch.optim.Optimizer:
    """The optimiser of the plan as torch ships it."""
    decay = plan.weight_decay
    if plan.kind == "SGD":
        return torch.optim.SGD(parameters, lr=plan.rate, momentum=plan.momentum, weight_decay=decay)
    if plan.kind == "RMSprop":
        return torch.optim.RMSprop(parameters, lr=plan.rate, alpha=SMOOTHING, eps=EPSILON, momentum=plan.momentum,
                                   weight_decay=decay)
    kind = torch.optim.Adam if plan.kind == "Adam" else torch.optim.AdamW
    return kind(parameters, lr=plan.rate, betas=BETAS, eps=EPSILON, weight_decay=decay)
