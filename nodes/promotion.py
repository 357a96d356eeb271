"""What sort of numbers comes out where several sorts meet, as torch promotes them, and how many codes remain."""

from __future__ import annotations

from collections.abc import Iterable

from .ports import Tensor

PAGES = "https://docs.pytorch.org/docs/stable/generated/"
"""Where torch explains each of its functions."""

WIDTH: dict[str, int] = {"bool": 0, "int64": 1, "float32": 2}


def widest(tensors: Iterable[Tensor | None]) -> str:
    """The dtype that several take together; those that are not there have no say."""
    return max((tensor.dtype for tensor in tensors if tensor is not None), key=WIDTH.__getitem__)


def plain(number: float, dtype: str) -> float:
    """A number as it is written beside a tensor: without decimals beside whole numbers, which then stay whole."""
    return int(number) if dtype != "float32" and float(number).is_integer() else number


def joined(dtype: str, *numbers: float) -> str:
    """The dtype of a tensor that meets numbers."""
    if dtype == "float32" or any(isinstance(plain(number, dtype), float) for number in numbers):
        return "float32"
    return "int64"


def limit(tensor: Tensor | None) -> int:
    """All whole numbers of a tensor are 0 … less than this; 0 if that is not known."""
    if tensor is None:
        return 0
    return 2 if tensor.dtype == "bool" else tensor.below if tensor.dtype == "int64" else 0


def both(a: Tensor | None, b: Tensor | None) -> tuple[int, int] | None:
    """The limits of two tensors that give codes together; None if they do not, or one is not known."""
    if a is None or b is None or "int64" not in (a.dtype, b.dtype) or not limit(a) or not limit(b):
        return None
    return limit(a), limit(b)
