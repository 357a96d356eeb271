"""Which values a chart shows: all that matter, out to round figures, and calm while they come."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np

from . import scale
from .series import Series

SAMPLE = 200
"""So many groups of a curve are looked at."""
YOUNG = 0.25
"""Before this part of the plan is done, nobody knows how far a value falls."""


def wanted(
    curves: Iterable[Series],
    shown: Callable[[np.ndarray], np.ndarray],
    level: float,
    extent: float,
    percent: bool,
    log: bool,
) -> tuple[float, float]:
    """The range for these curves and a baseline at ``level`` (NaN: none), as they lie on the axis (``shown``)."""
    curves = [curve for curve in curves if len(curve)]
    low, high = bounds(curves, shown)
    if math.isfinite(level) and math.isfinite(low):
        room = (high - low) or 1.0
        if low - room <= level <= high + room:  # a baseline far away would press the curves flat
            low, high = min(low, level), max(high, level)
    if not log and low > 0 and max((float(curve.x[-1]) for curve in curves), default=0.0) < YOUNG * extent:
        low = 0.0  # begin with room, rather than move the axis at every epoch
    return scale.span(low, high, percent, log)


def bounds(curves: Iterable[Series], shown: Callable[[np.ndarray], np.ndarray]) -> tuple[float, float]:
    """The least and the greatest value; of a raw line only what is no freak. NaN when there are none."""
    lows, highs = [], []
    for curve in curves:
        _, y = curve.drawn(-math.inf, math.inf, SAMPLE)
        if curve.weight:
            _, raw = curve.drawn(-math.inf, math.inf, SAMPLE, smoothed=False)
            raw = raw[np.isfinite(raw)]
            if len(raw):
                y = np.concatenate([y, np.percentile(raw, [4, 96])])
        y = shown(y)
        y = y[np.isfinite(y)]
        if len(y):
            lows.append(float(y.min()))
            highs.append(float(np.percentile(y, 99.5) if len(y) > 2 * SAMPLE else y.max()))
    return (min(lows), max(highs)) if lows else (math.nan, math.nan)
