"""The numbers of one curve: they grow, are smoothed as they come, and are thinned to what a screen can show.

Nothing here knows Qt. A million points cost a fraction of a millisecond to draw: the lowest and highest of each block
of 64 points are kept while they arrive, so that thinning reads blocks and no peak is ever lost.
"""

from __future__ import annotations

import numpy as np

BLOCK = 64


class Growing:
    """An array of numbers that grows by doubling."""

    def __init__(self) -> None:
        self._room, self.size = np.empty(1024), 0

    @property
    def values(self) -> np.ndarray:
        """What is there, as a view: do not keep it."""
        return self._room[: self.size]

    def append(self, values: np.ndarray) -> None:
        need = self.size + len(values)
        if need > len(self._room):
            room = np.empty(max(need, 2 * len(self._room)))
            room[: self.size] = self.values
            self._room = room
        self._room[self.size : need] = values
        self.size = need

    def cut(self, size: int) -> None:
        """Keep the first ``size`` values."""
        self.size = min(size, self.size)


class Peaks:
    """The lowest and highest value of each full block of a growing array."""

    def __init__(self) -> None:
        self.low, self.high = Growing(), Growing()

    def follow(self, values: np.ndarray) -> None:
        """Read the blocks of ``values`` that are full and new."""
        done, full = self.low.size, len(values) // BLOCK
        if full > done:
            blocks = values[done * BLOCK : full * BLOCK].reshape(-1, BLOCK)
            self.low.append(np.fmin.reduce(blocks, axis=1))
            self.high.append(np.fmax.reduce(blocks, axis=1))

    def cut(self, blocks: int) -> None:
        self.low.cut(blocks)
        self.high.cut(blocks)


class Series:
    """One curve. ``x`` grows; ``y`` may hold NaN, which leaves a gap; ``smoothed`` follows ``y``.

    Smoothing is an exponential mean with ``weight`` 0–0.99 for the past, corrected for its start (as in Adam, Kingma
    and Ba 2015), so that the first points are not drawn towards zero.
    """

    def __init__(self, weight: float = 0.0) -> None:
        self.weight = weight
        self._x, self._y, self._smoothed = Growing(), Growing(), Growing()
        self._peaks, self._smooth_peaks = Peaks(), Peaks()
        self._sum = self._mass = 0.0

    def __len__(self) -> int:
        return self._x.size

    @property
    def x(self) -> np.ndarray:
        return self._x.values

    @property
    def y(self) -> np.ndarray:
        return self._y.values

    @property
    def smoothed(self) -> np.ndarray:
        return self._smoothed.values

    def append(self, x: np.ndarray, y: np.ndarray) -> None:
        """More points; every ``x`` beyond those before. What is not finite becomes a gap."""
        y = np.where(np.isfinite(y), y, np.nan)
        self._x.append(x)
        self._y.append(y)
        self._smoothed.append(self._smooth(y))
        self._peaks.follow(self.y)
        self._smooth_peaks.follow(self.smoothed)

    def smooth(self, weight: float) -> None:
        """Smooth everything anew."""
        if weight == self.weight:
            return
        self.weight = weight
        self._redo()

    def cut(self, x: float) -> None:
        """Forget what lies beyond ``x``: a run goes on from a checkpoint before it."""
        size = int(np.searchsorted(self.x, x, side="right"))
        if size == len(self):
            return
        self._x.cut(size)
        self._y.cut(size)
        self._peaks.cut(size // BLOCK)
        self._redo()

    def at(self, x: float) -> tuple[float, float]:
        """``y`` and its smoothed value at the last point up to ``x``; NaN before the first."""
        index = int(np.searchsorted(self.x, x, side="right")) - 1
        if index < 0:
            return np.nan, np.nan
        return float(self.y[index]), float(self.smoothed[index])

    def drawn(self, first: float, last: float, bins: int, smoothed: bool = True) -> tuple[np.ndarray, np.ndarray]:
        """The points to draw between two ``x``: all of them, or the low and the high of about ``bins`` groups.

        Of a smoothed curve it is the middle between the two.
        """
        values = self.smoothed if smoothed else self.y
        start = max(0, int(np.searchsorted(self.x, first)) - 1)
        stop = min(len(self), int(np.searchsorted(self.x, last, side="right")) + 1)
        if stop - start <= 2 * bins:
            return self.x[start:stop], values[start:stop]
        group = 1 << int(np.ceil(np.log2((stop - start) / bins)))  # a power of two: groups stay put as points arrive
        begin = start // group * group
        if group >= BLOCK:
            peaks = self._smooth_peaks if smoothed else self._peaks
            low, high = peaks.low.values[begin // BLOCK :], peaks.high.values[begin // BLOCK :]
            low, high = low[: stop // BLOCK - begin // BLOCK], high[: stop // BLOCK - begin // BLOCK]
            size = group // BLOCK
        else:
            low = high = values[begin:stop]
            size = group
        full = len(low) // size
        lows = np.fmin.reduce(low[: full * size].reshape(full, size), axis=1)
        highs = np.fmax.reduce(high[: full * size].reshape(full, size), axis=1)
        xs = self.x[begin : begin + full * group : group]
        rest = slice(begin + full * group, stop)
        keep = max(1, (stop - rest.start) // bins)
        if smoothed and self.weight:  # a trend needs no peaks: the raw line under it has them
            y = (lows + highs) / 2
        else:
            xs, y = np.repeat(xs, 2), np.column_stack([lows, highs]).ravel()
        x = np.concatenate([xs, self.x[rest][::keep], self.x[stop - 1 : stop]])
        return x, np.concatenate([y, values[rest][::keep], values[stop - 1 : stop]])

    def _redo(self) -> None:
        self._sum = self._mass = 0.0
        self._smoothed, self._smooth_peaks = Growing(), Peaks()
        self._smoothed.append(self._smooth(self.y))
        self._smooth_peaks.follow(self.smoothed)

    def _smooth(self, y: np.ndarray) -> np.ndarray:
        if not self.weight or not len(y):
            return y
        here = np.isfinite(y)
        sums = decaying_sums(np.where(here, y, 0.0), self.weight, self._sum)
        masses = decaying_sums(here.astype(float), self.weight, self._mass)
        self._sum, self._mass = float(sums[-1]), float(masses[-1])
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(here, sums / masses, np.nan)


def decaying_sums(values: np.ndarray, weight: float, before: float = 0.0) -> np.ndarray:
    """``s[i] = weight * s[i-1] + values[i]`` for the whole array, with ``s[-1] = before``, without a Python loop.

    Within a block the sum is ``weight**i * cumsum(values * weight**-i)``; the blocks are carried on by the same
    rule with ``weight**block``. The block is as long as ``weight**-i`` stays a number.
    """
    size = len(values)
    if weight < 1e-60:  # what came before the last value is beyond a double's digits
        return values + weight * np.concatenate([[before], values[:-1]])
    block = min(BLOCK, int(120 / max(1e-9, -np.log10(weight))))
    powers = weight ** np.arange(block)
    rows = -(-size // block)
    padded = np.zeros(rows * block)
    padded[:size] = values
    inside = np.cumsum(padded.reshape(rows, block) / powers, axis=1) * powers
    carry = np.array([before])
    if rows > 1:
        carry = np.concatenate([carry, decaying_sums(inside[:-1, -1], weight**block, before)])
    return (inside + carry[:, None] * (powers * weight)).ravel()[:size]
