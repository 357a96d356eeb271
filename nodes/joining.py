"""Nodes where tensors are laid end to end, or cut into parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import In, Int, Ints, Node, Out, Scope, Size, no_axis, show
from .promotion import PAGES, limit, widest


class Joined(Node):
    """Any number of tensors in one."""

    xs = In("*S", dtype="any", many=True, doc="Any number of tensors.")

    def sort(self, scope: Scope) -> str:
        return widest(scope.tensors["xs"])

    def codes(self, scope: Scope) -> int:
        """Codes of several tensors are codes of as many as the largest has."""
        limits = [limit(tensor) for tensor in scope.tensors["xs"]]
        return max(limits) if all(limits) and self.sort(scope) == "int64" else 0


class Concat(Joined, group="Joining", synonyms="concatenate cat join append merge skip unet"):
    """Lays tensors end to end along one axis."""

    xs = In("*S", dtype="any", many=True, doc="Any number of tensors; only the chosen axis may differ.")
    y = Out("*joined(xs)", dtype="sort", below="codes", doc="All of them, end to end.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that grows; 0 is the batch, -1 the last.")

    face = "axis {dim}"
    formula = "[a, b, …]"
    forward = "y = torch.cat([*xs], dim=dim)"

    def joined(self, shapes: list[tuple[Any, ...]]) -> tuple[Any, ...]:
        """The shape of each, but as long along the axis as all together."""
        first, at = shapes[0], self.dim % len(shapes[0])
        return (*first[:at], sum(shape[at] for shape in shapes), *first[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        shapes = dims.xs
        if len({len(shape) for shape in shapes}) > 1:
            yield f"tensors of different numbers of axes arrive ({'; '.join(map(show, shapes))})."
            return
        yield from no_axis(self.dim, shapes[0])
        unlike = [f"axis {axis} ({', '.join(map(show, sizes))})" for axis, sizes in enumerate(zip(*shapes, strict=True))
                  if self.dim not in (axis, axis - len(shapes[0])) and len(set(sizes)) > 1]
        if unlike:
            yield f"what is laid end to end may differ along axis {self.dim} only, but differs along " \
                  f"{' and '.join(unlike)}."


class Stack(Joined, group="Joining", synonyms="pile new axis join"):
    """Lays tensors of one shape side by side along a new axis."""

    xs = In("*S", dtype="any", many=True, doc="Any number of tensors of one shape.")
    y = Out("*stacked(xs)", dtype="sort", below="codes", doc="All of them along a new axis.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="Where the new axis is; 0 is before the batch.")

    face = "axis {dim}"
    formula = "a, b → [a; b]"
    forward = "y = torch.stack([*xs], dim=dim)"

    def stacked(self, shapes: list[tuple[Any, ...]]) -> tuple[Any, ...]:
        """The shape of each, with a new axis as long as there are wires."""
        first, at = shapes[0], self.dim % (len(shapes[0]) + 1)
        return (*first[:at], len(shapes), *first[at:])

    def problems(self, dims: Scope) -> Iterator[str]:
        shapes = dims.xs
        if len(set(shapes)) > 1:
            yield f"tensors of different shapes arrive ({'; '.join(map(show, shapes))})."
        else:
            yield from no_axis(self.dim, (*shapes[0], 1))


class Split(Node, group="Joining", synonyms="chunk divide part halves gate"):
    """Cuts a tensor along one axis into equal parts."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")
    y = Out("*part(S)", many="parts", below="same", doc="One part.")

    parts = Int(2, min=1, max=256, doc="How many parts there are.")
    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is cut; -1 is the last.")

    face = "{parts} parts · axis {dim}"
    formula = "[a b] → a, b"
    forward = "y = x.chunk(parts, dim=dim)"
    page = PAGES + "torch.chunk.html"

    def part(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but one of the equal parts along the axis."""
        at = self.dim % len(shape)
        return (*shape[:at], shape[at] // self.parts, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)
        if -len(dims.S) <= self.dim < len(dims.S) and (size := dims.S[self.dim]) % self.parts != 0:
            yield f"{show(size)} along axis {self.dim} cannot be cut into {self.parts} equal parts."


class SplitSizes(Node, group="Joining", title="Split by sizes", synonyms="uneven parts cut chunk divide pieces"):
    """Cuts a tensor along one axis into parts of given sizes."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")
    y = Out("*part(S, nth)", many="sizes", below="same", doc="One part.")

    sizes = Ints((1, 1), min=1, most=64, doc="How large each part is; together they are the whole axis.")
    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is cut; -1 is the last.")

    face = "{sizes} of axis {dim}"
    formula = "[a b b] → a, [b b]"
    forward = "y = x.split(sizes, dim=dim)"
    page = PAGES + "torch.split.html"

    def part(self, shape: tuple[Any, ...], nth: int) -> tuple[Any, ...]:
        """The shape, but as long along the axis as the list says for this output."""
        at = self.dim % len(shape)
        return (*shape[:at], self.sizes[nth], *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = list(no_axis(self.dim, dims.S))
        yield from wrong
        if not wrong and (size := dims.S[self.dim]) != sum(self.sizes):
            yield f"axis {self.dim} is {show(size)}, but the parts are {' + '.join(map(str, self.sizes))} = " \
                  f"{sum(self.sizes)} together; use Slice for a part of an axis." if not isinstance(size, Size) else \
                  f"axis {self.dim} is {size}, which is only known when data arrives; fixed parts cannot fill it."


class Unbind(Node, group="Joining", synonyms="unstack separate steps columns one by one axis"):
    """Takes a tensor apart along one axis, one output for each place; the axis is gone."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")
    y = Out("*part(S)", many="parts", below="same", doc="What lay at one place.")

    parts = Int(2, min=1, max=256, doc="How many places the axis has.")
    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis that is taken apart; -1 is the last.")

    face = "{parts} parts · axis {dim}"
    formula = "[a; b] → a, b"
    forward = "y = x.unbind(dim=dim)"
    page = PAGES + "torch.unbind.html"

    def part(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape without that axis."""
        at = self.dim % len(shape)
        return (*shape[:at], *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = list(no_axis(self.dim, dims.S))
        yield from wrong
        if not wrong and (size := dims.S[self.dim]) != self.parts:
            yield f"axis {self.dim} is {show(size)}, but {self.parts} parts are set" \
                  f"{'' if isinstance(size, Size) or size > 256 else f'; set {size}'}."
