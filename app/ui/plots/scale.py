"""How the numbers of a chart are written and where its few grid lines lie."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

NAMES = {
    "loss": "Loss", "accuracy": "Accuracy", "f1": "F1", "auroc": "AUROC", "iou": "IoU", "r2": "R²",
    "mae": "Mean absolute error", "mse": "Mean squared error", "rmse": "Root mean squared error", "kl": "KL divergence",
}  # fmt: skip
PARTS = {
    "accuracy",
    "precision",
    "recall",
    "f1",
    "auroc",
    "auc",
    "iou",
    "dice",
    "specificity",
    "sensitivity",
    "jaccard",
}
"""Words of metrics that are parts of a whole, and so are shown in %."""


def split_name(metric: str) -> tuple[str, str]:
    """``val_accuracy`` is the ``validation`` curve of the chart ``accuracy``; else it is ``train``."""
    for start, part in (("train_", "train"), ("val_", "validation"), ("validation_", "validation")):
        if metric.startswith(start):
            return part, metric[len(start) :]
    return "train", metric


def title(stem: str) -> str:
    """What a chart is called: ``top5_accuracy`` is “Top5 accuracy”."""
    return NAMES.get(stem) or stem.replace("_", " ").capitalize()


def in_percent(stem: str) -> bool:
    """Whether the metric is a part of a whole."""
    return bool(PARTS & set(stem.lower().split("_")))


def number(value: float, percent: bool = False) -> str:
    """A value for reading off: four digits that mean something; never wider than eight characters."""
    if value is None or math.isnan(value):
        return "–"
    if percent:
        return f"{100 * value:.1f} %"
    size = abs(value)
    if size and (size < 1e-3 or size >= 1e5):
        text = f"{value:.2e}"
        mantissa, _, power = text.partition("e")
        return f"{mantissa}e{int(power)}"
    return f"{value:.4f}" if size < 10 else f"{value:.2f}" if size < 1000 else f"{value:.0f}"


def ticks(low: float, high: float, most: int = 5) -> list[float]:
    """A few round values between two others: steps of 1, 2 or 5 times a power of ten."""
    span = high - low
    if not (span > 0 and math.isfinite(span)):
        return [low]
    rough = span / max(1, most - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next((m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough * (1 - 1e-9)), 10 * power)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [index * step for index in range(first, last + 1)]


def log_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Powers of ten between two exponents; 2 and 5 of each as well, when there are few."""
    for between in (range(1, 10), (1, 2, 5), (1, 3), (1,)):
        exact = [k + math.log10(m) for k in range(math.floor(low), math.ceil(high) + 1) for m in between]
        found = [v for v in exact if low - 1e-9 <= v <= high + 1e-9]
        if len(found) <= most + 1:
            return found if len(found) > 1 else ticks(low, high, 3)
    return found[:: math.ceil(len(found) / most)]


def label(value: float, values: Iterable[float], percent: bool = False, log: bool = False) -> str:
    """What stands at a grid line, with as many decimals as its neighbours need."""
    if log:
        real = 10.0**value
        return (
            f"{real:g}"
            if 1e-4 <= real < 1e5
            else f"1e{round(value)}"
            if abs(value - round(value)) < 1e-9
            else f"{real:.0e}"
        )
    if percent:
        return label(100 * value, [100 * v for v in values]) + " %"
    spread = sorted(values)
    step = min((b - a for a, b in pairwise(spread) if b > a), default=abs(value) or 1.0)
    largest = max((abs(v) for v in spread), default=1.0)
    if largest >= 1e5 or (0 < largest < 1e-3):
        return f"{value:.1e}".replace("e-0", "e-").replace("e+0", "e") if value else "0"
    decimals = max(0, min(6, -math.floor(math.log10(step) + 1e-9)))
    if decimals < 6 and abs(step * 10**decimals - round(step * 10**decimals)) > 1e-6:
        decimals += 1
    return f"{value:.{decimals}f}"


def span(low: float, high: float, percent: bool = False, log: bool = False) -> tuple[float, float]:
    """The range to show for values between ``low`` and ``high``: out to round values, so that it seldom moves.

    A loss that comes near zero is shown down to zero; a part of a whole never beyond 0–100 %.
    """
    if not (math.isfinite(low) and math.isfinite(high)):
        return (0.0, 1.0) if not log else (-3.0, 1.0)
    if log:
        between = [k + math.log10(m) for k in range(math.floor(low) - 1, math.ceil(high) + 2) for m in (1, 2, 5)]
        return max(v for v in between if v <= low - 1e-3), min(v for v in between if v >= high + 1e-3)
    if percent and low >= 0 and high <= 1:
        high = 1.0 if high > 0.75 else high
    if 0 <= low < 0.45 * high:
        low = 0.0
    if high - low <= 1e-12 * max(1.0, abs(high)):
        low, high = low - (abs(low) * 0.1 or 0.5), high + (abs(high) * 0.1 or 0.5)
    rough = (high - low) / 4
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough * (1 - 1e-9))
    low, high = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    return (max(low, 0.0), min(high, 1.0)) if percent and high <= 1 + step and low > -step else (low, high)
