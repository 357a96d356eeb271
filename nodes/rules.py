"""What the rules of a kind may say: sizes by name, broadcasting, axes, and how much is too much."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .params import sides
from .ports import NOTHING, Tensor
from .size import Size, show, symbol

if TYPE_CHECKING:
    from .language import Node

BATCH = symbol("N")
"""The batch size: open until data arrives."""


class Misfit(Exception):
    """Raised inside a shape rule: the sentence says why the sizes do not fit."""


class Scope(dict):
    """Names a declaration may use: its sizes, which it holds, then its params and methods.

    ``scope.tensors[port]`` is the whole tensor that arrives at a port.
    """

    def __init__(self, node: Node, dims: Mapping[str, Any], tensors: Mapping[str, Any] = NOTHING) -> None:
        super().__init__(dims)
        self.node, self.tensors = node, tensors

    def __missing__(self, name: str) -> Any:
        if name in self.tensors:
            return self.tensors[name]
        if name in HELPERS or name.startswith("_"):
            raise KeyError(name)
        try:
            return getattr(self.node, name)
        except AttributeError:
            raise KeyError(name) from None

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def first(self) -> Tensor:
        """The first tensor that arrives; a single decimal number if none does."""
        for tensor in self.tensors.values():
            if isinstance(tensor, list) and tensor:
                return tensor[0]
            if isinstance(tensor, Tensor):
                return tensor
        return Tensor(())


def broadcast(*shapes: tuple[int | Size, ...]) -> tuple[int | Size, ...]:
    """The shape several tensors take together: sizes agree from the right, a 1 stretches."""
    if all(shape == shapes[0] for shape in shapes):
        return shapes[0]
    rank = max(map(len, shapes))
    padded = [(1,) * (rank - len(shape)) + tuple(shape) for shape in shapes]
    together: list[int | Size] = []
    for at, axis in enumerate(zip(*padded, strict=True)):
        wide = {size: None for size in axis if size != 1}
        if len(wide) > 1:
            raise Misfit(f"{' and '.join(show(shape) for shape in shapes)} do not fit together: "
                         f"{' and '.join(map(str, wide))} meet at axis {at}, where they have to be the same, or one of "
                         "them 1.")
        together.append(next(iter(wide), 1))
    return tuple(together)


LARGEST = 2**40
"""More numbers along an axis than any machine holds."""

MOST_AXES = 25
"""As many axes as torch computes with."""


def beyond(name: str, shape: tuple[int | Size, ...]) -> str:
    """Why a tensor of this shape cannot leave; empty if it can."""
    if len(shape) > MOST_AXES:
        return f"{name} would have {len(shape)} axes; {MOST_AXES} is the most there can be."
    for size in shape:
        if not isinstance(size, Size):
            if size < 1:
                return f"{name} would be {show(shape)}: what arrives is too small for these settings."
            if size > LARGEST:
                return f"{name} would have more than {LARGEST:,} numbers along an axis, which no machine holds."
        elif size.weight > 200 or size.largest > LARGEST:
            return "the sizes that are still open have become too complicated to follow."
    return ""


def no_axis(dim: int, shape: tuple[int | Size, ...]) -> Iterator[str]:
    """A sentence if a tensor of this shape has no axis ``dim``."""
    if not -len(shape) <= dim < len(shape):
        count = f"{len(shape)} axes arrive" if len(shape) > 1 else "1 axis arrives"
        what = f"{count} ({show(shape)})" if shape else "a single number arrives"
        yield f"there is no axis {dim}: {what}."


def per_sample(total: int | Size) -> int | Size:
    """What falls to one sample of ``total`` for a batch."""
    return total // BATCH if isinstance(total, Size) and "N" in total.symbols else total


def product(sizes: Any) -> Any:
    return math.prod(sizes) if isinstance(sizes, (tuple, list)) else sizes


HELPERS = {"prod": product, "sum": sum, "max": max, "min": min, "len": len, "broadcast": broadcast, "sides": sides,
           "__builtins__": {}}
