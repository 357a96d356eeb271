"""Nodes that keep numbers between limits, or put good numbers in the place of bad ones."""

from __future__ import annotations

from collections.abc import Iterator

from .functions import EachNumber
from .language import Float, In, Node, Out, Scope, Tensor
from .promotion import joined, plain


class Clamp(EachNumber, group="Arithmetic", synonyms="clip limit bound min max between relu"):
    """Keeps each number between two limits; what lies beyond becomes the limit."""

    y = Out("*S", dtype="sort", below="codes", doc="The same shape.")

    least = Float(0.0, min=-1e9, max=1e9, optional=True, title="Least",
                  doc="Anything below becomes this; auto sets no limit.")
    most = Float(1.0, min=-1e9, max=1e9, optional=True, title="Most",
                 doc="Anything above becomes this; auto sets no limit.")

    face = "{least} to {most}"
    formula = "min(max(x, least), most)"
    curve = "high(low(x))"
    forward = ("y = torch.clamp(x.float(), min=least, max=most) if cast(x) else "
               "torch.clamp(x, min=number(least, x), max=number(most, x))")

    def cast(self, x: Tensor) -> bool:
        """Whether whole numbers meet a limit that is not: torch's exporter wants them decimal first."""
        return x.dtype != "float32" and joined(x.dtype, *self.limits) == "float32"

    def low(self, x: float) -> float:
        return x if self.least is None else max(x, self.least)

    def high(self, x: float) -> float:
        return x if self.most is None else min(x, self.most)

    def number(self, value: float | None, beside: Tensor) -> float | None:
        return None if value is None else plain(value, beside.dtype)

    @property
    def limits(self) -> tuple[float, ...]:
        return tuple(value for value in (self.least, self.most) if value is not None)

    def sort(self, scope: Scope) -> str:
        return joined(scope.tensors["x"].dtype, *self.limits)

    def codes(self, scope: Scope) -> int:
        below = scope.tensors["x"].below
        if self.sort(scope) != "int64" or not below or (self.most is not None and self.most < 0):
            return 0
        return int(self.high(self.low(below - 1))) + 1

    def problems(self, dims: Scope) -> Iterator[str]:
        if not self.limits:
            yield "it has no limit; set Least, Most, or both."
        elif len(self.limits) == 2 and self.least > self.most:
            yield f"its least is {self.least:g} and its most {self.most:g}; the most has to be larger."


class NanToNum(Node, group="Arithmetic", title="Replace what is no number",
               synonyms="nan to num infinity missing fill impute replace"):
    """Puts a number in the place of each that is missing (NaN) or infinite."""

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same, every number finite.")

    nan = Float(0.0, min=-1e9, max=1e9, title="For missing", doc="What stands where a number is missing.")
    posinf = Float(None, min=-1e9, max=1e9, optional=True, title="For +infinity",
                   doc="What stands for plus infinity; auto takes the largest number there is.")
    neginf = Float(None, min=-1e9, max=1e9, optional=True, title="For -infinity",
                   doc="What stands for minus infinity; auto takes the smallest number there is.")

    face = "{nan?}"
    formula = "x, or 0 where x is missing"
    curve = "x"
    forward = "y = torch.nan_to_num(x, nan=nan, posinf=posinf, neginf=neginf)"
