"""Numbers as people read them: durations, speeds, shares, and the names of metrics."""

from __future__ import annotations

import math
from collections.abc import Mapping

SHARES = ("accuracy", "f1", "precision", "recall", "auroc", "balanced")
"""Metrics between 0 and 1 that read better as a percentage."""
NAMES = {"loss": "loss", "mae": "average error", "rmse": "typical error", "r2": "share explained",
         "mse": "squared error", "f1": "F1", "auroc": "area under the curve", "top5": "right among the first five"}
PARTS = {"train": "training", "val": "validation", "test": "test"}
LOWER = ("loss", "mae", "rmse", "mse", "error")
FIRST = ("accuracy", "balanced_accuracy", "r2", "mae", "rmse", "loss")
"""Which metric speaks for a run, the best known first."""
DASH = "–"


def duration(seconds: float | None) -> str:
    """``0:42``, ``12:03``, ``1:02:03``; a dash while nobody knows."""
    if seconds is None or not math.isfinite(seconds):
        return DASH
    whole = max(0, round(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def speed(samples_per_second: float) -> str:
    """``18,420 samples/s``, to three or four places: the rest only flickers."""
    if not math.isfinite(samples_per_second) or samples_per_second <= 0:
        return DASH
    if samples_per_second < 10:
        return f"{samples_per_second:.1f} samples/s"
    keep = max(0, math.floor(math.log10(samples_per_second)) - 2)
    return f"{round(samples_per_second / 10**keep) * 10**keep:,} samples/s"


def rate(value: float) -> str:
    """A learning rate: ``8.2e-4``."""
    if value == 0:
        return "0"
    base, _, power = f"{value:.1e}".partition("e")
    return f"{base.removesuffix('.0')}e{int(power)}" if not 0.01 <= abs(value) < 100 else f"{value:.3g}"


def number(value: float) -> str:
    """Four figures that count, thousands set apart."""
    if not math.isfinite(value):
        return "not a number" if math.isnan(value) else "endless"
    if value and not 1e-3 <= abs(value) < 1e7:
        return f"{value:.2e}".replace("e-0", "e-").replace("e+0", "e")
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.4g}"


def split(metric: str) -> tuple[str, str]:
    """``val_accuracy`` → ``("val", "accuracy")``."""
    part, _, what = metric.partition("_")
    return (part, what) if part in PARTS and what else ("", metric)


def is_share(metric: str) -> bool:
    return any(word in split(metric)[1] for word in SHARES)


def metric(name: str, value: float) -> str:
    """The value of a metric: ``98.3 %`` or ``0.0512``."""
    return f"{100 * value:.1f} %" if is_share(name) and math.isfinite(value) else number(value)


def title(name: str) -> str:
    """``val_accuracy`` → ``validation accuracy``."""
    part, what = split(name)
    words = NAMES.get(what, what.replace("_", " "))
    return f"{PARTS[part]} {words}" if part else words


def headline(metrics: Mapping[str, float]) -> str:
    """The metric that says most about a run; validation before training; empty if there is none."""
    for part in ("val", "train"):
        for what in FIRST:
            found = [name for name in metrics if split(name)[0] == part and (split(name)[1] == what
                     or split(name)[1].endswith(f"_{what}"))]
            if found:
                return found[0]
    return next(iter(metrics), "")


def lower_is_better(name: str) -> bool:
    return any(word in split(name)[1] for word in LOWER)


def counted(count: int, noun: str) -> str:
    """``1 epoch``, ``20 epochs``."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
