"""Remedies where a size is only known when data arrives, or another one is wanted: a pool makes it that size."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from nodes.language import BATCH, Size, Tensor

from .case import Attempt, Case, straight
from .inserts import insertion
from .upstream import FAR

ADAPTIVE = {3: ("AdaptiveAvgPool1d", "GlobalAvgPool1d"), 4: ("AdaptiveAvgPool2d", "GlobalAvgPool2d"),
            5: ("AdaptiveAvgPool3d", "GlobalAvgPool3d")}
"""The pool to a size, and the one to a single number for each channel, by how many axes arrive."""
SIDE = 4
"""Places along each side where nothing says how many are wanted."""


def pooled(case: Case) -> Iterator[Attempt]:
    """Bring channels of any size to one size: the nearest place on the way where they still have sides."""
    for wire, tensor in case.suspects:
        if (sides := laid_out(case, tensor)) is not None:
            yield insertion(case, 0.6, wire, (ADAPTIVE[len(tensor.shape)][0], {"output_size": sides}))
        if not any(isinstance(size, Size) for size in tensor.shape[1:]):
            continue
        for before in islice(straight(case.graph, case.id, wire.into), FAR):
            brought = case.report.tensors.get(before[:2])
            if brought is not None and sided(brought) and any(isinstance(size, Size) for size in brought.shape[2:]):
                to_size, to_one = ADAPTIVE[len(brought.shape)]
                count = len(brought.shape) - 2
                yield insertion(case, 0.4, before, (to_size, {"output_size": (SIDE,) * count if count > 1 else SIDE}))
                yield insertion(case, 0.5, before, (to_one, {}))
                break


def sided(tensor: Tensor) -> bool:
    """Whether it holds channels with sides, as pools take them."""
    return len(tensor.shape) in ADAPTIVE and tensor.shape[0] == BATCH and tensor.dtype.startswith("float")


def laid_out(case: Case, tensor: Tensor) -> tuple[int, ...] | None:
    """The sides a Reshape wants to see where as many channels arrive."""
    shape = case.placed.values.get("shape")
    if case.placed.kind != "Reshape" or not isinstance(shape, tuple) or len(shape) < 3 or not sided(tensor):
        return None
    fits = len(shape) == len(tensor.shape) - 1 and shape[0] == tensor.shape[1] and min(shape) > 0
    return shape[1:] if fits else None
