"""Adaptive pools as ONNX can have them: whatever size arrives, also while it is still open.

torch's exporter takes an adaptive pool for a sliding one, which is right only where the size that arrives is a
multiple of the one that leaves. While a network is exported these stand in for it: region i of n along an axis of
``size`` goes from ``i * size // n`` to ``((i + 1) * size + n - 1) // n``, and a mask says which places lie in it.
Regions are rectangles, so that one axis is pooled after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


def inside(size: int, parts: int) -> Tensor:
    """True where a place lies in a region: parts, size."""
    part = torch.arange(parts)[:, None]
    place = torch.arange(size)
    return (place >= part * size // parts) & (place < ((part + 1) * size + parts - 1) // parts)


def mean(x: Tensor, parts: int) -> Tensor:
    """The mean of each region along the last axis."""
    mask = inside(x.shape[-1], parts).to(x.dtype)
    return x @ (mask / mask.sum(dim=1, keepdim=True)).T


def largest(x: Tensor, parts: int) -> Tensor:
    """The largest number of each region along the last axis."""
    outside = ~inside(x.shape[-1], parts)
    return x.unsqueeze(-2).masked_fill(outside, float("-inf")).amax(-1)


def fits(sizes: Sequence[int], sides: Sequence[int]) -> bool:
    """Whether the exporter gets it right by itself: one region over all, or regions of known sizes that are alike."""
    return set(sides) == {1} or (len(sides) < 3 and all(isinstance(size, int) and size % parts == 0
                                                        for size, parts in zip(sizes, sides, strict=True)))


def adaptive(real: Callable[..., Any], along: Callable[[Tensor, int], Tensor], rank: int) -> Callable[..., Any]:
    """What stands in for an adaptive pool over so many axes."""
    def pool(x: Tensor, output_size: Any, return_indices: bool = False) -> Any:
        sides = (output_size,) * rank if isinstance(output_size, int) else tuple(output_size)
        if return_indices or fits(x.shape[-rank:], sides):
            return real(x, output_size, return_indices) if return_indices else real(x, output_size)
        for axis, parts in enumerate(sides):
            x = along(x.movedim(axis - rank, -1), parts).movedim(-1, axis - rank)
        return x

    return pool


def stand_ins() -> Iterator[tuple[Any, str, Callable[..., Any]]]:
    """Where each stands, its name there, and what stands in for it."""
    for rank in (1, 2, 3):
        for name, along in ((f"adaptive_avg_pool{rank}d", mean), (f"adaptive_max_pool{rank}d", largest)):
            yield functional, name, adaptive(getattr(functional, name), along, rank)
