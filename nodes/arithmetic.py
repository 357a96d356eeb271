"""Nodes that compute with two tensors number by number, or with a tensor and a number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Float, In, Node, Out, Scope, Tensor, broadcast
from .promotion import PAGES, both, joined, limit, plain, widest


class Two(Node):
    """Two tensors, number by number; a size of 1 stretches to fit the other."""

    a = In("*A", dtype="number", doc="The first.")
    b = In("*B", dtype="number", doc="The second.")
    y = Out("*broadcast(A, B)", dtype="sort", below="codes", doc="The result, number by number.")

    def sort(self, scope: Scope) -> str:
        return widest(scope.tensors.values())

    def codes(self, scope: Scope) -> int:
        limits = both(*scope.tensors.values())
        return self.most(*limits) if limits else 0

    def most(self, a: int, b: int) -> int:
        """How many codes there are if the first are below ``a`` and the second below ``b``; 0 if nobody knows."""
        return 0


class Add(Two, group="Arithmetic", synonyms="sum plus residual shortcut skip connection"):
    """Adds two tensors number by number, as a shortcut around a block does."""

    formula = "a + b"
    forward = "y = a + b"
    page = PAGES + "torch.add.html"

    def most(self, a: int, b: int) -> int:
        return a + b - 1


class Subtract(Two, group="Arithmetic", synonyms="minus difference sub"):
    """Takes the second tensor from the first, number by number."""

    formula = "a - b"
    forward = "y = a - b"
    page = PAGES + "torch.sub.html"


class Multiply(Two, group="Arithmetic", synonyms="times product gate scale elementwise hadamard mul mask gating"):
    """Multiplies two tensors number by number, as a gate or a mask does."""

    a = In("*A", dtype="any", doc="The first.")
    b = In("*B", dtype="any", doc="The second.")

    formula = "a · b"
    forward = "y = a * b"
    page = PAGES + "torch.mul.html"

    def most(self, a: int, b: int) -> int:
        return (a - 1) * (b - 1) + 1


class Divide(Two, group="Arithmetic", synonyms="quotient ratio over div"):
    """Divides the first tensor by the second, number by number."""

    y = Out("*broadcast(A, B)", dtype="float32", doc="The result, number by number.")

    formula = "a / b"
    forward = "y = a / b"
    page = PAGES + "torch.div.html"


class Maximum(Two, group="Arithmetic", synonyms="larger of two max elementwise"):
    """Takes the larger of two numbers at every place."""

    formula = "max(a, b)"
    forward = "y = torch.maximum(a, b)"

    def most(self, a: int, b: int) -> int:
        return max(a, b)


class Minimum(Two, group="Arithmetic", synonyms="smaller of two min elementwise"):
    """Takes the smaller of two numbers at every place."""

    formula = "min(a, b)"
    forward = "y = torch.minimum(a, b)"

    def most(self, a: int, b: int) -> int:
        return min(a, b)


class Atan2(Two, group="Arithmetic", title="Angle", synonyms="atan2 arctangent direction phase of a point"):
    """The angle of the point (b, a) seen from the origin, from -π to π."""

    a = In("*A", doc="How far up the point lies.")
    b = In("*B", doc="How far to the right it lies.")

    formula = "angle of (b, a)"
    forward = "y = torch.atan2(a, b)"


class Against(Node):
    """A tensor, and a second one or a number that is the same at every place."""

    a = In("*A", dtype="number", doc="The numbers.")
    b = In("*B", optional=True, doc="The second tensor; unwired, the number set here stands at every place.")
    y = Out("*both(A, b)", dtype="sort", doc="The result, number by number.")

    def both(self, shape: tuple[Any, ...], b: Tensor | None) -> tuple[Any, ...]:
        """The shape of a, or the one both take together: sizes agree from the right, a 1 stretches."""
        return shape if b is None else broadcast(shape, b.shape)

    def number(self, value: float, beside: Tensor) -> float:
        return plain(value, beside.dtype)


class Power(Against, group="Arithmetic", synonyms="pow exponent raise to root gamma"):
    """Raises each number to a power.

    y = aᵇ. A negative number to a power that is not whole is not a number.
    """

    a = In("*A", doc="The numbers that are raised.")
    b = In("*B", optional=True, doc="A power for each; unwired, the one set here.")

    exponent = Float(2.0, min=-100.0, max=100.0, doc="The power, where none is wired; 0.5 is a root, -1 one over it.")

    face = "to the {exponent}"
    formula = "aᵇ"
    curve = "pow(x, exponent)"
    forward = "y = a ** exponent if b is None else a ** b"
    page = PAGES + "torch.pow.html"

    def sort(self, scope: Scope) -> str:
        return "float32"


class Divided(Against):
    """What divides, and must not be 0."""

    b = In("*B", optional=True, doc="What divides; unwired, the number set here.")
    y = Out("*both(A, b)", dtype="sort", below="codes", doc="The result, number by number.")

    divisor = Float(2.0, min=-1e9, max=1e9, doc="What divides, where nothing is wired.")

    face = "by {divisor}"

    def sort(self, scope: Scope) -> str:
        a, b = scope.tensors["a"], scope.tensors["b"]
        return widest((a, b)) if b is not None else joined(a.dtype, self.divisor)

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.tensors["b"] is None and not self.divisor:
            yield "nothing can be divided by 0; set another Divisor."

    def codes(self, scope: Scope) -> int:
        if self.sort(scope) != "int64" or self.divisor < 1:
            return 0
        return self.most(scope.tensors["a"].below, int(self.divisor))

    def most(self, below: int, divisor: int) -> int:
        return 0


class Remainder(Divided, group="Arithmetic", synonyms="modulo mod rest left over periodic position"):
    """What is left over after dividing; it has the sign of the divisor.

    y = a - b ⌊a / b⌋.
    """

    formula = "a mod b"
    curve = "x - divisor * floor(x / divisor)"
    forward = "y = a % number(divisor, a) if b is None else a % b"
    page = PAGES + "torch.remainder.html"

    def most(self, below: int, divisor: int) -> int:
        return min(below, divisor) if below else divisor


class FloorDivide(Divided, group="Arithmetic", title="Floor divide", synonyms="integer division whole quotient div"):
    """Divides and rounds down to a whole number.

    y = ⌊a / b⌋.
    """

    formula = "⌊a / b⌋"
    curve = "floor(x / divisor)"
    forward = ("y = torch.div(a, b, rounding_mode='floor') if b is not None else "
               "torch.div(a.float(), divisor, rounding_mode='floor') if cast(a) else "
               "torch.div(a, number(divisor, a), rounding_mode='floor')")
    page = PAGES + "torch.div.html"

    def cast(self, a: Tensor) -> bool:
        """Whether whole numbers are divided by one that is not: torch's exporter wants them decimal first."""
        return a.dtype != "float32" and joined(a.dtype, self.divisor) == "float32"

    def most(self, below: int, divisor: int) -> int:
        return -(-below // divisor)


class Lerp(Node, group="Arithmetic", title="Blend", synonyms="lerp mix interpolate linear weighted average between"):
    """Goes part of the way from one tensor to another, number by number.

    y = a + w (b - a): a at a weight of 0, b at 1, their mean at 0.5.
    """

    a = In("*A", doc="What comes out at a weight of 0.")
    b = In("*B", doc="What comes out at a weight of 1.")
    w = In("*W", optional=True, doc="A weight for each number; unwired, the one set here.")
    y = Out("*mixed(A, B, w)", doc="Part of the way from a to b.")

    weight = Float(0.5, min=-100.0, max=100.0, always=True, doc="How far to go from a to b, where none is wired.")

    face = "weight {weight}"
    formula = "a + w (b - a)"
    forward = "y = torch.lerp(a, b, weight) if w is None else torch.lerp(a, b, w)"

    def mixed(self, a: tuple[Any, ...], b: tuple[Any, ...], w: Tensor | None) -> tuple[Any, ...]:
        """The shape all take together: sizes agree from the right, a 1 stretches."""
        return broadcast(a, b) if w is None else broadcast(a, b, w.shape)


class ScaleAndShift(Node, group="Arithmetic", title="Scale and shift",
                    synonyms="add multiply subtract divide by a number scalar constant affine rescale one minus"):
    """Multiplies each number by one number and adds another."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*S", dtype="sort", below="codes", doc="The same shape.")

    scale = Float(1.0, min=-1e9, max=1e9, title="Times", doc="What each number is multiplied by.")
    shift = Float(0.0, min=-1e9, max=1e9, title="Plus", doc="What is added afterwards.")

    face = "times {scale?} · plus {shift?}"
    formula = "s x + t"
    curve = "scale * x + shift"
    forward = ("y = x * number(scale, x) if shift == 0 else x + number(shift, x) if scale == 1 "
               "else number(shift, x) - x if scale == -1 else x * number(scale, x) + number(shift, x)")
    page = PAGES + "torch.mul.html"

    def number(self, value: float, beside: Tensor) -> float:
        return plain(value, beside.dtype)

    def sort(self, scope: Scope) -> str:
        return joined(scope.tensors["x"].dtype, self.scale, self.shift)

    def codes(self, scope: Scope) -> int:
        below = limit(scope.tensors["x"])
        if self.sort(scope) != "int64" or not below or self.scale < 0 or self.shift < 0:
            return 0
        return int((below - 1) * self.scale + self.shift) + 1
