"""Nodes that look along one axis: its product, its middle, and where its largest number lies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Float, In, Int, Node, Out, Scope, Size, no_axis


class OneAxis(Node):
    """One axis summed up in a number."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*without(S)", doc="The same shape without that axis.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is summed up; -1 is the last.")
    keepdim = Bool(False, title="Keep axis", doc="Keeps the axis with a size of 1.")

    face = "over axis {dim}"

    def without(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape without that axis, or with a 1 in its place."""
        at = self.dim % len(shape)
        return (*shape[:at], *(1,) * self.keepdim, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class Prod(OneAxis, group="Reducing", title="Product", synonyms="prod multiply all reduce likelihood"):
    """Multiplies all numbers along one axis."""

    formula = "Π x"
    forward = "y = torch.prod(x, dim=dim, keepdim=keepdim)"


class Median(OneAxis, group="Reducing", synonyms="middle robust average half quantile"):
    """The number in the middle along one axis; of two in the middle the smaller one."""

    y = Out("*without(S)", below="same", doc="The same shape without that axis.")

    formula = "middle of x"
    forward = "y = torch.median(x, dim=dim, keepdim=keepdim).values"


class Quantile(OneAxis, group="Reducing", synonyms="percentile quartile share robust threshold"):
    """The number below which a given share of all lies, along one axis; between two numbers it blends."""

    x = In("*S", doc="Numbers of any shape.")

    q = Float(0.5, min=0.0, max=1.0, slide=True, title="Share", doc="0.5 is the median, 0 the smallest, 1 the largest.")

    face = "{q} over axis {dim}"
    formula = "share q of x lies below"
    forward = "y = torch.quantile(x, q, dim=dim, keepdim=keepdim)"


class Place(OneAxis):
    """Where along an axis a number lies."""

    y = Out("*without(S)", dtype="int64", below="places", doc="Where it lies along the axis, from 0.")

    def places(self, scope: Scope) -> int:
        size = scope.S[self.dim]
        return 0 if isinstance(size, Size) else size


class ArgMax(Place, group="Reducing", title="Index of largest", synonyms="argmax position best class predicted winner"):
    """Where along an axis the largest number lies, such as the class with the best score."""

    formula = "argmax x"
    forward = "y = torch.argmax(x, dim=dim, keepdim=keepdim)"


class ArgMin(Place, group="Reducing", title="Index of smallest", synonyms="argmin position nearest lowest"):
    """Where along an axis the smallest number lies, such as the nearest of several."""

    formula = "argmin x"
    forward = "y = torch.argmin(x, dim=dim, keepdim=keepdim)"
