"""Nodes that sum axes up in one number."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import Axes, Bool, Float, In, Node, Out, Scope, Size, no_axis, show
from .promotion import PAGES


def several(dim: Any) -> tuple[int, ...]:
    return dim if isinstance(dim, tuple) else (dim,)


def no_axes(dim: Any, shape: tuple[Any, ...]) -> Iterator[str]:
    """A sentence for each axis that is not there, or named twice."""
    missing = [text for axis in several(dim) for text in no_axis(axis, shape)]
    yield from missing
    if not missing and len({axis % len(shape) for axis in several(dim)}) < len(several(dim)):
        yield f"an axis is named twice ({', '.join(map(str, several(dim)))}); {show(shape)} arrives."


class Summed(Node):
    """Axes summed up in a number."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*without(S)", doc="The same shape without those axes.")

    dim = Axes(1, always=True, title="Axis", doc="The axis that is summed up, or several; -1 is the last.")
    keepdim = Bool(False, title="Keep axis", doc="Keeps each axis with a size of 1.")

    face = "over axis {dim}"

    def without(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape without those axes, or with a 1 in the place of each."""
        gone = {axis % len(shape) for axis in several(self.dim)}
        return tuple(1 if at in gone else size for at, size in enumerate(shape) if at not in gone or self.keepdim)

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axes(self.dim, dims.S)


class Mean(Summed, group="Reducing", synonyms="average reduce pool over time global"):
    """Takes the mean along one axis or several, such as over all steps of a sequence."""

    x = In("*S", doc="Numbers of any shape.")

    formula = "Σ x / n"
    forward = "y = x.mean(dim=dim, keepdim=keepdim)"
    page = PAGES + "torch.mean.html"


class Sum(Summed, group="Reducing", synonyms="total reduce add up count"):
    """Adds up along one axis or several; of true and false it counts what is true."""

    x = In("*S", dtype="any", doc="Numbers of any shape, or true and false.")
    y = Out("*without(S)", dtype="sort", doc="The same shape without those axes.")

    formula = "Σ x"
    forward = "y = x.sum(dim=dim, keepdim=keepdim)"
    page = PAGES + "torch.sum.html"

    def sort(self, scope: Scope) -> str:
        return "float32" if scope.tensors["x"].dtype == "float32" else "int64"


class Max(Summed, group="Reducing", synonyms="maximum largest reduce pool over time amax"):
    """Keeps the largest number along one axis or several."""

    y = Out("*without(S)", below="same", doc="The same shape without those axes.")

    formula = "max x"
    forward = "y = x.amax(dim=dim, keepdim=keepdim)"
    page = PAGES + "torch.amax.html"


class Min(Summed, group="Reducing", synonyms="minimum smallest reduce amin"):
    """Keeps the smallest number along one axis or several."""

    y = Out("*without(S)", below="same", doc="The same shape without those axes.")

    formula = "min x"
    forward = "y = x.amin(dim=dim, keepdim=keepdim)"
    page = PAGES + "torch.amin.html"


class Spread(Summed):
    """How far numbers lie from their mean."""

    x = In("*S", doc="Numbers of any shape.")

    unbiased = Bool(True, title="Of a sample", doc="Divides by n - 1, as is right for a sample; off divides by n.")

    def taken(self, shape: tuple[Any, ...]) -> Any:
        """How many numbers go into one."""
        return math.prod(shape[axis] for axis in several(self.dim))

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = list(no_axes(self.dim, dims.S))
        yield from wrong
        if not wrong and self.unbiased and self.taken(dims.S) == 1:
            yield f"of one number there is no spread: {show(dims.S)} arrives; take another axis, " \
                  "or switch Of a sample off."

    def room(self, dims: Scope) -> Iterator[int | Size]:
        yield self.taken(dims.S) - self.unbiased


class Std(Spread, group="Reducing", title="Standard deviation", synonyms="std spread sigma deviation noise"):
    """How far numbers typically lie from their mean, along one axis or several.

    y = √(Σ (x - mean)² / (n - 1)).
    """

    formula = "√(Σ (x - x̄)² / (n - 1))"
    forward = "y = x.std(dim=dim, unbiased=unbiased, keepdim=keepdim)"
    page = PAGES + "torch.std.html"


class Var(Spread, group="Reducing", title="Variance", synonyms="var spread sigma squared power"):
    """The mean squared distance of numbers from their mean, along one axis or several.

    y = Σ (x - mean)² / (n - 1).
    """

    formula = "Σ (x - x̄)² / (n - 1)"
    forward = "y = x.var(dim=dim, unbiased=unbiased, keepdim=keepdim)"
    page = PAGES + "torch.var.html"


class Norm(Summed, group="Reducing", title="Norm", synonyms="vector norm length magnitude euclidean l1 l2 linalg"):
    """The length of vectors along one axis, or of matrices along several.

    y = (Σ |x|ᵖ)^(1/p).
    """

    x = In("*S", doc="Numbers of any shape.")

    p = Float(2.0, min=1.0, max=100.0, title="Power", doc="2 is the straight length, 1 the sum of all amounts.")

    face = "over axis {dim} · p {p?}"
    formula = "(Σ |x|ᵖ)^(1/p)"
    forward = "y = torch.linalg.vector_norm(x, ord=order(), dim=dim, keepdim=keepdim)"

    def order(self) -> float | None:
        """The power as it is written; 2 goes without saying."""
        return None if self.p == 2 else int(self.p) if float(self.p).is_integer() else self.p


class LogSumExp(Summed, group="Reducing", title="Log-sum-exp", synonyms="logsumexp soft maximum log partition"):
    """A smooth maximum: adds up exponentials and takes the logarithm, without growing too large.

    y = ln Σ eˣ.
    """

    x = In("*S", doc="Numbers of any shape.")

    formula = "ln Σ eˣ"
    forward = "y = torch.logsumexp(x, dim=dim, keepdim=keepdim)"
