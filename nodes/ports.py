"""Where tensors enter and leave a node, and what travels along a wire."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import CodeType, MappingProxyType
from typing import Any, NamedTuple

from .size import Size, show

DTYPES = {"float32": "decimal numbers", "int64": "whole numbers", "bool": "true or false"}
"""Every dtype a wire can carry, and what people call it."""

ACCEPTS = {"float": ("float32",), "int": ("int64",), "bool": ("bool",), "number": ("float32", "int64"),
           "any": tuple(DTYPES)}

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Tensor(NamedTuple):
    """What travels along a wire: sizes, what sort of numbers, and for codes how many there are."""

    shape: tuple[int | Size, ...]
    dtype: str = "float32"
    below: int = 0
    """Whole numbers that are codes are 0 … ``below`` - 1; 0 if nothing is known."""


class Port:
    """A place a tensor enters or leaves; ``dims`` is its shape as the declaration spells it."""

    def __init__(self, dims: str, *, doc: str = "") -> None:
        self.dims, self.doc, self.name = dims, doc, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


class In(Port):
    """``In("N, C, H, W")`` names each size; ``In("*S, D")`` lets ``S`` be any run of sizes.

    ``dtype`` is a key of ``ACCEPTS``; ``many`` lets any number of wires in;
    ``otherwise`` names the input that stands in when nothing is wired;
    ``optional`` passes None when nothing is wired.
    """

    def __init__(self, dims: str, *, dtype: str = "float", many: bool = False, otherwise: str = "",
                 optional: bool = False, doc: str = "") -> None:
        super().__init__(dims, doc=doc)
        self.dtype, self.many, self.otherwise, self.optional = dtype, many, otherwise, optional
        self.accepts = ACCEPTS[dtype]
        self.pattern = tuple(name.strip() for name in dims.split(",") if name.strip())
        star = [i for i, name in enumerate(self.pattern) if name.startswith("*")]
        self.star = star[0] if star else -1
        self.least = len(self.pattern) - len(star)

    def fits(self, tensor: Tensor) -> bool:
        """Whether ``tensor`` could be meant for this port: dtype and number of sizes agree."""
        return tensor.dtype in self.accepts and (
            len(tensor.shape) >= self.least if self.star >= 0 else len(tensor.shape) == self.least)

    def bind(self, tensor: Tensor, dims: dict[str, Any], before: Mapping[str, In] = MappingProxyType({})) -> str:
        """Match the tensor to the named sizes, recording each; return what is wrong, if anything.

        ``before`` are the inputs that were matched already, for the sentence.
        """
        if tensor.dtype not in self.accepts:
            wanted = " or ".join(DTYPES[dtype] for dtype in self.accepts)
            return f"{self.name} wants {wanted}, but {DTYPES[tensor.dtype]} arrive."
        shape = tensor.shape
        star, span = self.star, len(shape) - self.least
        if span < 0 or (star < 0 and span):
            wanted = self.dims.replace("*", "…") or "a single number"
            many = f"{self.least} size{'s' * (self.least != 1)} ({wanted})"
            return f"{self.name} wants {many}, but {len(shape)} arrive{'s' * (len(shape) == 1)} ({show(shape)})." \
                if star < 0 else f"{self.name} wants at least {many}, but {show(shape)} arrives."
        for i, name in enumerate(self.pattern):
            size: Any
            if i == star:
                name, size = name[1:], shape[i:i + span]
            else:
                size = shape[i if star < 0 or i < star else i + span - 1]
            if dims.setdefault(name, size) != size:
                spelled = f"*{name}" if i == star else name
                other = next((port.name for port in before.values() if spelled in port.pattern), self.name)
                return f"{self.name} has {name} = {show(size)}, but {other} has {name} = {show(dims[name])}; " \
                       "they have to agree."
        return ""


class Out(Port):
    """``Out("N, out_channels, window(H)")``: any Python over sizes, params and methods.

    ``dtype`` is one of ``DTYPES`` or the name of a method; left out, it is the first
    input's. ``many`` names the param that says how many such outputs there are, or has a
    number for each; they are called ``y1``, ``y2`` …, and ``nth`` counts them from 0.
    ``below`` names a method that says how many codes there are, or is ``same``: as many as
    in the first input.
    """

    def __init__(self, dims: str, *, dtype: str = "", many: str = "", below: str = "", doc: str = "") -> None:
        super().__init__(dims, doc=doc)
        self.dtype, self.many, self.below = dtype, many, below

    @cached_property
    def rule(self) -> CodeType:
        return compile(f"({self.dims},)" if self.dims.strip() else "()", f"<out {self.dims}>", "eval")
