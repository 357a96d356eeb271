"""Seconds of training: what passes while nobody asks for the next event is not counted."""

from __future__ import annotations

import time


class Clock:
    """Runs from ``before`` seconds on."""

    def __init__(self, before: float = 0.0) -> None:
        self.before, self.began, self.away = before, time.perf_counter(), 0.0

    def __call__(self) -> float:
        return self.before + time.perf_counter() - self.began - self.away
