"""How long a training will still take, told so that the answer does not jump about."""

from __future__ import annotations

from collections import deque
from statistics import median

from app.engine.events import Epoch, Event, Started, Step

ENOUGH = 3
"""Steps events before the first guess: the very first steps are slow."""


class TimeLeft:
    """Listens to events. Time that was spent paused does not count, because only what events say does."""

    def __init__(self) -> None:
        self.started: Started | None = None
        self.epochs: deque[float] = deque(maxlen=5)
        self.speeds: deque[float] = deque(maxlen=15)
        self.step = 0
        self.over = 0
        """Epochs that are done."""

    def feed(self, event: Event) -> None:
        if isinstance(event, Started):
            self.__init__()  # type: ignore[misc]
            self.started, self.step, self.over = event, event.step, event.epoch
        elif isinstance(event, Step):
            self.step = event.step
            if event.samples_per_second > 0:
                self.speeds.append(event.samples_per_second)
        elif isinstance(event, Epoch):
            self.step, self.over = event.step, event.epoch
            self.epochs.append(event.seconds)

    @property
    def share(self) -> float:
        """How much of the training is done, 0–1."""
        if self.started is None:
            return 0.0
        return min(1.0, self.step / max(1, self.started.epochs * self.started.steps_per_epoch))

    @property
    def seconds(self) -> float | None:
        """Seconds that are left if nothing ends it early; None while it is too early to say."""
        started = self.started
        if started is None:
            return None
        per = max(1, started.steps_per_epoch)
        left = max(0.0, started.epochs - self.step / per)  # epochs, with a fraction
        if self.epochs:
            known = list(self.epochs)
            return left * median(known[1:] if len(known) > 2 else known)  # the first one warms up
        if len(self.speeds) < ENOUGH:
            return None
        samples = started.train_samples + started.validation_samples / 3  # looking is cheaper than learning
        return left * samples / median(self.speeds)
