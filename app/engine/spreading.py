"""Transposed convolutions as ONNX can have them: with more added at the end than the stride.

torch lets ``output_padding`` be as large as the stride or the dilation, onnxruntime only as the stride. While a
network is exported, such a convolution is computed without any padding; then ``padding`` is cut off at both ends and
``output_padding`` put back at the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from torch import Tensor
from torch.nn import functional


def spread(real: Callable[..., Tensor], rank: int) -> Callable[..., Tensor]:
    """What stands in for a transposed convolution over so many axes."""
    def convolve(x: Tensor, weight: Tensor, bias: Tensor | None = None, stride: Any = 1, padding: Any = 0,
                 output_padding: Any = 0, groups: int = 1, dilation: Any = 1) -> Tensor:
        every = tuple((value,) * rank if isinstance(value, int) else tuple(value)
                      for value in (stride, padding, output_padding))
        if all(extra < step for step, _, extra in zip(*every, strict=True)):
            return real(x, weight, bias, stride, padding, output_padding, groups, dilation)
        whole = real(x, weight, None, stride, 0, 0, groups, dilation)
        ends = [end for _, cut, extra in reversed(list(zip(*every, strict=True))) for end in (-cut, extra - cut)]
        y = functional.pad(whole, ends)
        return y if bias is None else y + bias.view(-1, *(1,) * rank)

    return convolve


def stand_ins() -> Iterator[tuple[Any, str, Callable[..., Any]]]:
    """Where each stands, its name there, and what stands in for it."""
    for rank in (1, 2, 3):
        name = f"conv_transpose{rank}d"
        yield functional, name, spread(getattr(functional, name), rank)
