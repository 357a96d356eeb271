"""What a training has seen since somebody last looked: left on the device until then, so that no step waits for it."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from .checkpoint import Position
from .objective import Aim, Outcome

MOST_STEPS, MOST_NUMBERS = 128, 20_000_000
"""So many steps may be under way on a device, and so many numbers be held there, before somebody looks."""


class Tally:
    """``add`` every step, ``read`` now and then. Between the two nothing is asked of the device."""

    def __init__(self, aim: Aim) -> None:
        self.aim = aim
        self.labels = [answer for answer in aim.answers if answer.is_label]
        self.first = aim.fields[0]
        self.losses: list[Tensor] = []
        self.terms: list[Tensor] = []
        self.answers: list[tuple[Tensor, Tensor]] = []
        self.rates: list[float] = []
        self.sizes: list[int] = []
        self.numbers = 0

    @property
    def full(self) -> bool:
        """Whether it is time to look, however little time has passed."""
        return len(self.losses) >= MOST_STEPS or self.numbers >= MOST_NUMBERS

    def __len__(self) -> int:
        return len(self.losses)

    def add(self, outcome: Outcome, batch: Mapping[str, Tensor], rate: float) -> None:
        """One step, just taken at ``rate``."""
        self.losses.append(outcome.loss.detach())
        self.rates.append(rate)
        self.sizes.append(len(batch[self.first]))
        if outcome.terms:
            self.terms.append(torch.stack(outcome.terms).detach())
        for answer in self.labels:
            output = outcome.outputs[answer.place].detach()
            self.answers.append((output, batch[answer.field]))
            self.numbers += output.numel()

    def read(self) -> list[float]:
        """The losses since the last time, one a step; waits for the device."""
        return torch.stack(self.losses).tolist()

    def gather(self, values: list[float], position: Position) -> int:
        """Put what was read into the sums of the epoch and begin anew; how many samples there were.

        Numbers are added one step after another, so that how often somebody looks changes no bit.
        """
        sums, counts, seen = position.sums, position.counts, sum(self.sizes)
        for value, size in zip(values, self.sizes):
            sums["loss"] = sums.get("loss", 0.0) + value * size
        counts["samples"] = counts.get("samples", 0) + seen
        if self.terms:
            for row, size in zip(torch.stack(self.terms).tolist(), self.sizes):
                for name, value in zip(self.aim.terms, row):
                    sums[f"loss_{name}"] = sums.get(f"loss_{name}", 0.0) + value * size
        for place, answer in enumerate(self.labels):
            pairs = self.answers[place::len(self.labels)]
            chosen = answer.chosen(torch.cat([output for output, _ in pairs]))
            key = f"accuracy{answer.tail}"
            counts[key] = counts.get(key, 0) + int((chosen == torch.cat([right for _, right in pairs])).sum())
        for held in (self.losses, self.terms, self.answers, self.rates, self.sizes):
            held.clear()
        self.numbers = 0
        return seen


def means(position: Position) -> dict[str, float]:
    """Means over the samples of the epoch so far, each as it was when it was learned from."""
    seen = max(position.counts.get("samples", 0), 1)
    return {f"train_{name}": value / seen for name, value in {**position.sums, **position.counts}.items()
            if name != "samples"}
