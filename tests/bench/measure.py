"""Fair timing on noisy machines: two things in turn, many times, and the median of the ratios."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table: what was measured, what came out, and the bar it has to keep."""

    what: str
    value: float
    bar: float
    unit: str = ""
    at_least: bool = False
    detail: str = ""

    @property
    def kept(self) -> bool:
        return self.value >= self.bar if self.at_least else self.value <= self.bar

    def said(self) -> str:
        sign = "≥" if self.at_least else "≤"
        unit = f" {self.unit}" if self.unit else ""
        return (f"| {self.what} | {self.value:.3g}{unit} | {sign} {self.bar:g}{unit} | "
                f"{'kept' if self.kept else '**missed**'} | {self.detail} |")


def seconds(act: Callable[[], object]) -> float:
    """How long one call takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def ratio(ours: Callable[[], object], theirs: Callable[[], object], rounds: int = 15,
          warmup: int = 2) -> tuple[float, float, float]:
    """The median of ours ÷ theirs, and the median seconds of each; the two run in turn, the first one changing."""
    for _ in range(warmup):
        ours()
        theirs()
    gc.collect()
    a, b, pairs = [], [], []
    for turn in range(rounds):
        if turn % 2:
            theirs_took, ours_took = seconds(theirs), seconds(ours)
        else:
            ours_took, theirs_took = seconds(ours), seconds(theirs)
        a.append(ours_took)
        b.append(theirs_took)
        pairs.append(ours_took / theirs_took)
    return statistics.median(pairs), statistics.median(a), statistics.median(b)


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of all lie at or below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
