"""Nodes that run along one axis: sums, products and maxima of all so far, and steps from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import In, Int, Node, Out, Scope, Size, no_axis, show


class Running(Node):
    """What has gathered so far, at each place along an axis."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is gone along; -1 is the last.")

    face = "along axis {dim}"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class CumSum(Running, group="Reducing", title="Running sum", synonyms="cumsum cumulative integral total so far count"):
    """Adds up along an axis, keeping every total on the way; of true and false it counts."""

    x = In("*S", dtype="any", doc="Numbers of any shape, or true and false.")
    y = Out("*S", dtype="sort", doc="The same shape.")

    formula = "x₁ + … + xₜ"
    forward = "y = torch.cumsum(x, dim=dim)"

    def sort(self, scope: Scope) -> str:
        return "float32" if scope.tensors["x"].dtype == "float32" else "int64"


class CumProd(Running, group="Reducing", title="Running product", synonyms="cumprod cumulative survival discount"):
    """Multiplies along an axis, keeping every product on the way."""

    formula = "x₁ · … · xₜ"
    forward = "y = torch.cumprod(x, dim=dim)"


class CumMax(Running, group="Reducing", title="Running maximum", synonyms="cummax cumulative largest so far record"):
    """The largest number so far along an axis."""

    y = Out("*S", below="same", doc="The same shape.")

    formula = "max(x₁, …, xₜ)"
    forward = "y = torch.cummax(x, dim=dim).values"


class LogCumSumExp(Running, group="Reducing", title="Running log-sum-exp", synonyms="logcumsumexp cumulative log"):
    """The logarithm of a running sum of exponentials, computed so that it does not grow too large."""

    x = In("*S", doc="Numbers of any shape.")

    formula = "ln(e^x₁ + … + e^xₜ)"
    forward = "y = torch.logcumsumexp(x, dim=dim)"


class Diff(Running, group="Reducing", title="Differences", synonyms="diff derivative change step delta"):
    """The step from each number to the next along an axis."""

    y = Out("*shorter(S)", doc="The same shape, shorter along the axis.")

    n = Int(1, min=1, max=8, title="Times", doc="How often differences are taken.")

    face = "along axis {dim} · {n?} times"
    formula = "xₜ₊₁ - xₜ"
    forward = "y = torch.diff(x, n=n, dim=dim)"

    def shorter(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, as much shorter along the axis as differences are taken one after another."""
        at = self.dim % len(shape)
        return (*shape[:at], shape[at] - self.n, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = list(no_axis(self.dim, dims.S))
        yield from wrong
        if wrong:
            return
        size = dims.S[self.dim]
        if isinstance(size, Size):
            if "N" in size.symbols:
                yield f"axis {self.dim} is {size}: a batch may hold fewer samples than it takes differences of."
        elif size <= self.n:
            yield f"nothing would be left of axis {self.dim}, which is {size}; {show(dims.S)} arrives."
