"""Fits the preparation of a field to its training part."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import nn

from app.core.plan import Field

from .prepare import AsIs, Columns, Scaled


def fit(field: Field, learned: np.ndarray, codes: Sequence[int] = ()) -> nn.Module:
    """The module from raw values to what the network gets.

    ``learned`` is the training part only: [n, …] in raw units. ``codes`` says for each column
    of a table how many categories it has, 0 for a number.
    """
    if field.dtype != "float32":
        return AsIs()
    if field.type in ("numbers", "series"):
        return columns(field, learned.reshape(-1, learned.shape[-1]), codes or (0,) * learned.shape[-1])
    axes = (0, *range(2, learned.ndim)) if field.type == "image" else (0,)
    if field.scale == "standardize":
        return Scaled(*spread(learned, axes))
    if field.scale == "unit":
        most = 255.0 if learned.dtype == np.uint8 else largest(learned)
        return Scaled(np.zeros(1), np.full(1, most))
    return Scaled(np.zeros(1), np.ones(1)) if learned.dtype != np.float32 else AsIs()


def columns(field: Field, learned: np.ndarray, codes: Sequence[int]) -> Columns:
    """The module for a table [n, columns]: scales for numbers, one output a category."""
    source: list[int] = []
    code: list[float] = []
    shift: list[float] = []
    scale: list[float] = []
    fill: list[float] = []
    for place, many in enumerate(codes):
        if many:
            source += [place] * many
            code += range(many)
            shift += [0.0] * many
            scale += [1.0] * many
            fill += [0.0] * many
            continue
        held = learned[:, place].astype(np.float64)
        held = held[~np.isnan(held)]
        mean, width = (float(np.float32(held.mean())), deviation(held)) if len(held) else (0.0, 1.0)
        source.append(place)
        code.append(-1.0)
        fill.append(mean)
        shift.append(mean if field.scale == "standardize" else 0.0)
        scale.append(width if field.scale == "standardize" else largest(held) if field.scale == "unit" else 1.0)
    return Columns(source, code, shift, scale, fill)


def deviation(held: np.ndarray) -> float:
    """The standard deviation; 1 for a column that is constant as far as float32 can tell."""
    found, size = float(held.std()), float(np.abs(held).max(initial=0.0))
    return found if found > 1e-7 * size and found > 1e-30 else 1.0


def largest(held: np.ndarray) -> float:
    """The largest distance from zero; 1 if all is zero or nothing is there."""
    found = float(np.nanmax(np.abs(held), initial=0.0)) if held.size else 0.0
    return found if found > 1e-30 else 1.0


def spread(learned: np.ndarray, axes: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation over ``axes``, kept as sizes of 1 but without the batch."""
    mean = learned.mean(axis=axes, dtype=np.float64, keepdims=True)
    square = np.zeros_like(mean)
    for start in range(0, len(learned), 1024):  # in pieces: the whole in float64 would be eight times the pictures
        square += ((learned[start:start + 1024].astype(np.float64) - mean) ** 2).sum(axis=axes, keepdims=True)
    deviations = np.sqrt(square / (learned.size / mean.size))
    deviations[deviations <= 1e-7 * np.maximum(np.abs(mean), 1e-23)] = 1.0
    return mean[0], deviations[0]
