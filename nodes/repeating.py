"""Nodes that repeat, turn, shift and pad what lies along axes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Axes, Float, In, Int, Ints, Node, Out, Scope, Tensor, broadcast, no_axis, show
from .promotion import PAGES, joined, plain
from .reducing import no_axes, several
from .shaping import Laid


class Expand(Node, group="Shaping", synonyms="broadcast stretch repeat copy size of one"):
    """Stretches axes of size 1 to other sizes, as if their number were repeated."""

    x = In("N, *S", dtype="any", doc="Examples of any shape.")
    y = Out("N, *stretched(S)", below="same", doc="The same, stretched.")

    sizes = Ints((-1,), min=-1, title="To", doc="The size of each axis of one example; -1 leaves it as it is.")

    face = "to {sizes}"
    formula = "a × 1 → a × n"
    forward = "y = x.expand(-1, *sizes)"
    page = PAGES + "torch.Tensor.expand.html"

    def stretched(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The sizes that are set; a -1 stays as it arrives."""
        return tuple(size if to == -1 else to for size, to in zip(shape, self.sizes, strict=True))

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(self.sizes) != len(dims.S):
            yield f"To names {len(self.sizes)} axes, but each example has {len(dims.S)} ({show(dims.S)})."
            return
        for at, (size, to) in enumerate(zip(dims.S, self.sizes, strict=True), 1):
            if to == 0:
                yield "a size of 0 would leave nothing."
            elif to != -1 and size not in (1, to):
                yield f"axis {at} is {show(size)} and cannot become {to}; only a size of 1 stretches."


class ExpandAs(Node, group="Shaping", title="Expand like", synonyms="expand as broadcast to stretch same shape"):
    """Stretches axes of size 1 until a tensor has the shape of another, such as one vector over all steps."""

    x = In("*A", dtype="any", doc="What is stretched.")
    like = In("*B", dtype="any", doc="The tensor whose shape it takes.")
    y = Out("*B", below="same", doc="The first in the shape of the second.")

    formula = "a × 1 → a × n"
    forward = "y = x.expand_as(like)"
    page = PAGES + "torch.Tensor.expand_as.html"

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(dims.A) > len(dims.B) or broadcast(dims.A, dims.B) != dims.B:
            yield f"{show(dims.A)} cannot be stretched to {show(dims.B)}; only a size of 1 stretches."


class Tile(Laid, group="Shaping", synonyms="repeat copy side by side duplicate"):
    """Lays copies of a tensor side by side along its axes."""

    y = Out("*tiled(S)", below="same", doc="All copies together.")

    dims = Ints((2,), min=1, title="Copies",
                doc="How often along each axis, counted from the last; 1 leaves it as it is.")

    face = "{dims}"
    formula = "a b → a b a b"
    forward = "y = x.tile(dims)"
    page = PAGES + "torch.tile.html"

    def tiled(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """Each size times how often it is repeated."""
        rank = max(len(shape), len(self.dims))
        sizes, times = ((1,) * (rank - len(some)) + tuple(some) for some in (shape, self.dims))
        return tuple(size * count for size, count in zip(sizes, times, strict=True))


class RepeatInterleave(Laid, group="Shaping", title="Repeat each", synonyms="repeat interleave duplicate upsample"):
    """Repeats each place along an axis some times, one copy beside the other."""

    y = Out("*longer(S)", below="same", doc="The same, longer along the axis.")

    repeats = Int(2, min=1, max=1_000_000, title="Times", doc="How often each place is repeated.")
    dim = Int(1, min=-16, max=15, always=True, title="Axis", doc="The axis along which is repeated; -1 is the last.")

    face = "{repeats} times · axis {dim}"
    formula = "a, a, b, b, …"
    forward = "y = x.repeat_interleave(repeats, dim=dim)"
    page = PAGES + "torch.repeat_interleave.html"

    def longer(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but as many times as long along the axis."""
        at = self.dim % len(shape)
        return (*shape[:at], shape[at] * self.repeats, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class Roll(Laid, group="Shaping", synonyms="shift rotate cyclic circular delay swin window"):
    """Shifts along axes; what falls off at one end comes in at the other."""

    y = Out("*S", below="same", doc="The same shape.")

    shifts = Ints((1,), title="By", doc="How far, for each axis; a negative number shifts to the front.")
    dim = Axes(1, title="Axis", doc="The axis along which is shifted, or several; -1 is the last.")

    face = "{shifts} along {dim}"
    formula = "x₍ₜ₋ₛ₎"
    forward = "y = torch.roll(x, amounts(), dims=dim)"

    def amounts(self) -> Any:
        return self.shifts if isinstance(self.dim, tuple) or len(self.shifts) != 1 else self.shifts[0]

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(self.shifts) != len(several(self.dim)):
            yield f"By has {len(self.shifts)} numbers for {len(several(self.dim))} axes; it takes one for each."
        else:
            yield from no_axes(self.dim, dims.S)


class Flip(Laid, group="Shaping", synonyms="reverse mirror turn backwards time"):
    """Turns the order along axes around, such as a sequence read backwards."""

    y = Out("*S", below="same", doc="The same shape.")

    dim = Axes(1, title="Axis", doc="The axis that is turned around, or several; -1 is the last.")

    face = "axis {dim}"
    formula = "xₙ, …, x₂, x₁"
    forward = "y = torch.flip(x, axes())"

    def axes(self) -> tuple[int, ...]:
        return several(self.dim)

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axes(self.dim, dims.S)


class Pad(Node, group="Shaping", title="Pad axes", synonyms="pad constant zeros before after lengthen causal"):
    """Lengthens axes with one number before and after what is there."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*padded(S)", below="codes", doc="The same, longer.")

    dim = Axes(1, title="Axis", doc="The axis that becomes longer, or several; -1 is the last.")
    before = Int(0, min=0, max=1_000_000, doc="How many come before the first.")
    after = Int(1, min=0, max=1_000_000, doc="How many come after the last.")
    value = Float(0.0, min=-1e9, max=1e9, title="With", doc="The number that is put there.")

    face = "{before}, {after} on axis {dim}"
    formula = "0, x, 0"
    forward = "y = nn.functional.pad(x, amounts(S), value=number(value, x))"
    page = PAGES + "torch.nn.functional.pad.html"

    def longer(self, shape: tuple[Any, ...]) -> set[int]:
        return {axis % len(shape) for axis in several(self.dim)}

    def padded(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but longer by what is added before and after along each axis that is chosen."""
        some = self.longer(shape)
        return tuple(size + (self.before + self.after) * (at in some) for at, size in enumerate(shape))

    def amounts(self, shape: tuple[Any, ...]) -> tuple[int, ...]:
        """Before and after each axis, from the last one to the first that becomes longer."""
        some = self.longer(shape)
        each = [(self.before, self.after) if at in some else (0, 0) for at in range(len(shape) - 1, min(some) - 1, -1)]
        return tuple(amount for pair in each for amount in pair)

    def number(self, value: float, beside: Tensor) -> float:
        return plain(value, beside.dtype)

    def codes(self, scope: Scope) -> int:
        below = scope.tensors["x"].below
        return max(below, int(self.value) + 1) if below and self.value >= 0 else 0

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axes(self.dim, dims.S)
        dtype = dims.tensors["x"].dtype
        if dtype != "float32" and joined(dtype, self.value) == "float32":
            yield f"whole numbers arrive, and {self.value:g} is none; pad with a whole one, or put a Cast before."
