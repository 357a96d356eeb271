"""Pools that round their size up, over axes of open size, as pools that round down.

Rounding up, torch leaves out a last window that would begin behind the input. Its exporter decides that once, by the
size of the example, and writes a size that is wrong for others. While a network is exported, such an input is made
as much longer as the last window needs; what is added counts for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


def missing(kernel: int, stride: int, padding: int, dilation: int = 1) -> int:
    """How much the last window may reach over the end: it begins inside, or before the border's first number."""
    return min(dilation * (kernel - 1) - padding, stride - 1)


def sides(value: Any, rank: int) -> tuple[int, ...]:
    return (value,) * rank if isinstance(value, int) else tuple(value) * (rank // len(tuple(value)))


def open_ended(x: Tensor, rank: int) -> bool:
    return any(not isinstance(size, int) for size in x.shape[-rank:])


def longer(x: Tensor, before: Sequence[int], behind: Sequence[int], value: float = 0.0) -> Tensor:
    """``x`` with so much before and behind each of its last axes."""
    return functional.pad(x, [end for both in reversed(list(zip(before, behind, strict=True))) for end in both],
                          value=value)


def largest(real: Callable[..., Any], rank: int) -> Callable[..., Any]:
    """What stands in for a max pool over so many axes."""
    def pool(x: Tensor, kernel_size: Any, stride: Any = None, padding: Any = 0, dilation: Any = 1,
             ceil_mode: bool = False, return_indices: bool = False) -> Any:
        if not ceil_mode or not open_ended(x, rank):
            return real(x, kernel_size, stride, padding, dilation, ceil_mode, return_indices)
        every = [sides(each, rank) for each in (kernel_size, stride or kernel_size, padding, dilation)]
        behind = [missing(*each) for each in zip(*every, strict=True)]
        wide = longer(x, [0] * rank, behind, float("-inf"))
        found = real(wide, kernel_size, stride, padding, dilation, False, return_indices)
        return (found[0], renumbered(found[1], wide, x, rank)) if return_indices else found

    return pool


def renumbered(places: Tensor, wide: Tensor, x: Tensor, rank: int) -> Tensor:
    """Places counted through ``wide``, counted through ``x``, which begins at the same corner."""
    if rank == 1:
        return places
    found, step = torch.zeros_like(places), torch.ones_like(places)
    for axis in range(1, rank + 1):
        size = torch.full_like(places, wide.shape[-axis])
        found = found + places % size * step
        places, step = places // size, step * torch.full_like(places, x.shape[-axis])
    return found


def mean(real: Callable[..., Tensor], rank: int) -> Callable[..., Tensor]:
    """What stands in for an average pool over so many axes."""
    def pool(x: Tensor, kernel_size: Any, stride: Any = None, padding: Any = 0, ceil_mode: bool = False,
             count_include_pad: bool = True, divisor_override: int | None = None) -> Tensor:
        more = () if divisor_override is None else (divisor_override,)
        if not ceil_mode or not open_ended(x, rank):
            return real(x, kernel_size, stride, padding, ceil_mode, count_include_pad, *more)
        every = [sides(each, rank) for each in (kernel_size, stride or kernel_size, padding)]
        border = every[2]
        behind = [missing(*each) for each in zip(*every, strict=True)]
        ends = [edge + extra for edge, extra in zip(border, behind, strict=True)]
        total = real(longer(x, border, ends), kernel_size, stride, 0, False, True, *more)
        if more:
            return total
        ones = torch.ones_like(x[:1, :1])
        counted = longer(longer(ones, border, border, 1.0), [0] * rank, behind) if count_include_pad \
            else longer(ones, border, ends)
        return total / real(counted, kernel_size, stride, 0, False, True)

    return pool


def stand_ins() -> Iterator[tuple[Any, str, Callable[..., Any]]]:
    """Where each stands, its name there, and what stands in for it."""
    for rank in (1, 2, 3):
        for name, stand_in in ((f"max_pool{rank}d", largest), (f"avg_pool{rank}d", mean)):
            yield functional, name, stand_in(getattr(functional, name), rank)
