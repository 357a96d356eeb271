"""Nodes where tensors meet, part, or are summed up along an axis."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, In, Int, Node, Out, Scope, no_axis, per_sample, show


class Two(Node):
    """Two tensors, number by number; a size of 1 stretches to fit the other."""

    a = In("*A", dtype="number", doc="The first.")
    b = In("*B", dtype="number", doc="The second.")
    y = Out("*broadcast(A, B)", dtype="sort", doc="The result, number by number.")

    def sort(self, scope: Scope) -> str:
        return widest(scope.tensors.values())


class Add(Two, group="Joining", synonyms="sum plus residual shortcut skip connection"):
    """Adds two tensors number by number, as a shortcut around a block does."""

    forward = "y = a + b"


class Subtract(Two, group="Joining", synonyms="minus difference"):
    """Takes the second tensor from the first, number by number."""

    forward = "y = a - b"


class Multiply(Two, group="Joining", synonyms="times product gate scale elementwise hadamard"):
    """Multiplies two tensors number by number, as a gate does."""

    forward = "y = a * b"


class Divide(Two, group="Joining", synonyms="quotient ratio over"):
    """Divides the first tensor by the second, number by number."""

    y = Out("*broadcast(A, B)", dtype="float32", doc="The result, number by number.")

    forward = "y = a / b"


class MatMul(Node, group="Joining", title="Matrix product", synonyms="matmul dot bmm multiply matrices attention"):
    """Multiplies matrices: the last two axes of both, for each example.

    y[…, i, j] = Σ a[…, i, k] · b[…, k, j]; axes before the last two stretch where one of them is 1.
    """

    a = In("*A, L, D", doc="Matrices of L rows and D columns.")
    b = In("*B, D, E", doc="Matrices of D rows and E columns.")
    y = Out("*broadcast(A, B), L, E", doc="Matrices of L rows and E columns.")

    forward = "y = a @ b"
    multiply_adds = "each(prod(broadcast(A, B)) * L * D * E)"

    def each(self, total: Any) -> Any:
        return per_sample(total)


class Concat(Node, group="Joining", synonyms="concatenate cat join append merge skip unet"):
    """Lays tensors end to end along one axis."""

    xs = In("*S", dtype="any", many=True, doc="Any number of tensors; only the chosen axis may differ.")
    y = Out("*joined(xs)", dtype="sort", doc="All of them, end to end.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that grows; 0 is the batch, -1 the last.")

    face = "axis {dim}"
    forward = "y = torch.cat([*xs], dim=dim)"

    def joined(self, shapes: list[tuple[Any, ...]]) -> tuple[Any, ...]:
        first, at = shapes[0], self.dim % len(shapes[0])
        return (*first[:at], sum(shape[at] for shape in shapes), *first[at + 1:])

    def sort(self, scope: Scope) -> str:
        return widest(scope.tensors["xs"])

    def problems(self, dims: Scope) -> Iterator[str]:
        shapes = dims.xs
        if len({len(shape) for shape in shapes}) > 1:
            yield f"tensors of different numbers of axes arrive ({'; '.join(map(show, shapes))})."
            return
        yield from no_axis(self.dim, shapes[0])
        for axis, sizes in enumerate(zip(*shapes, strict=True)):
            if self.dim not in (axis, axis - len(shapes[0])) and len(set(sizes)) > 1:
                yield f"axis {axis} differs ({', '.join(map(show, sizes))}); only axis {self.dim} may."


class Stack(Node, group="Joining", synonyms="pile new axis join"):
    """Lays tensors of one shape side by side along a new axis."""

    xs = In("*S", dtype="any", many=True, doc="Any number of tensors of one shape.")
    y = Out("*stacked(xs)", dtype="sort", doc="All of them along a new axis.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="Where the new axis is; 0 is before the batch.")

    face = "axis {dim}"
    forward = "y = torch.stack([*xs], dim=dim)"

    def stacked(self, shapes: list[tuple[Any, ...]]) -> tuple[Any, ...]:
        first, at = shapes[0], self.dim % (len(shapes[0]) + 1)
        return (*first[:at], len(shapes), *first[at:])

    def sort(self, scope: Scope) -> str:
        return widest(scope.tensors["xs"])

    def problems(self, dims: Scope) -> Iterator[str]:
        shapes = dims.xs
        if len(set(shapes)) > 1:
            yield f"tensors of different shapes arrive ({'; '.join(map(show, shapes))})."
        else:
            yield from no_axis(self.dim, (*shapes[0], 1))


class Split(Node, group="Joining", synonyms="chunk divide part unbind gate"):
    """Cuts a tensor along one axis into equal parts."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")
    y = Out("*part(S)", many="parts", below="same", doc="One part.")

    parts = Int(2, min=1, max=256, doc="How many parts there are.")
    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is cut; -1 is the last.")

    face = "{parts} parts · axis {dim}"
    forward = "y = x.chunk(parts, dim=dim)"

    def part(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        at = self.dim % len(shape)
        return (*shape[:at], shape[at] // self.parts, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)
        if -len(dims.S) <= self.dim < len(dims.S) and (size := dims.S[self.dim]) % self.parts != 0:
            yield f"{show(size)} along axis {self.dim} cannot be cut into {self.parts} equal parts."


class Summed(Node):
    """One axis summed up in a number."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*without(S)", doc="The same shape without that axis.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is summed up; -1 is the last.")
    keepdim = Bool(False, title="Keep axis", doc="Keeps the axis with a size of 1.")

    face = "over axis {dim}"

    def without(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        at = self.dim % len(shape)
        return (*shape[:at], *(1,) * self.keepdim, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class Mean(Summed, group="Joining", synonyms="average reduce pool over time"):
    """Takes the mean along one axis, such as over all steps of a sequence."""

    x = In("*S", doc="Numbers of any shape.")

    forward = "y = x.mean(dim=dim, keepdim=keepdim)"


class Sum(Summed, group="Joining", synonyms="total reduce add up"):
    """Adds up along one axis."""

    forward = "y = x.sum(dim=dim, keepdim=keepdim)"


class Max(Summed, group="Joining", synonyms="maximum largest reduce pool over time"):
    """Keeps the largest number along one axis."""

    forward = "y = x.amax(dim=dim, keepdim=keepdim)"


class Min(Summed, group="Joining", synonyms="minimum smallest reduce"):
    """Keeps the smallest number along one axis."""

    forward = "y = x.amin(dim=dim, keepdim=keepdim)"


WIDTH: dict[str, int] = {"bool": 0, "int64": 1, "float32": 2}


def widest(tensors: Any) -> str:
    """The dtype that several take together, as torch promotes them."""
    return max((tensor.dtype for tensor in tensors), key=WIDTH.__getitem__)
