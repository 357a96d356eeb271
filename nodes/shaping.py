"""Nodes that lay numbers out differently, or take some of them, without computing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import Choice, In, Int, Ints, Node, Out, Scope, Size, no_axis, show


class Laid(Node):
    """A tensor of any shape and sort."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")


class Flatten(Laid, group="Shaping", synonyms="unroll vector reshape view"):
    """Unrolls each example into one long row."""

    y = Out("*rolled(S)", below="same", doc="The same numbers on fewer axes.")

    start_dim = Int(1, min=-16, max=15, always=True, title="From axis", doc="The first axis that is unrolled.")
    end_dim = Int(-1, min=-16, max=15, title="To axis", doc="The last axis that is unrolled; -1 is the last there is.")

    face = "from axis {start_dim} · to axis {end_dim?}"
    forward = "y = x.flatten(start_dim, end_dim=end_dim)"

    def rolled(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        start, end = self.start_dim % len(shape), self.end_dim % len(shape)
        return (*shape[:start], math.prod(shape[start:end + 1]), *shape[end + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        for dim in dict.fromkeys((self.start_dim, self.end_dim)):
            yield from no_axis(dim, dims.S)
        rank = len(dims.S)
        if rank and self.start_dim % rank > self.end_dim % rank:
            yield f"it should begin at axis {self.start_dim} and end at {self.end_dim}, which lies before it."


class Reshape(Node, group="Shaping", synonyms="view unflatten resize fold"):
    """Lays the numbers of each example out in another shape, in the same order."""

    x = In("N, *S", dtype="any", doc="Examples of any shape.")
    y = Out("N, *new(S)", below="same", doc="The same numbers, laid out anew.")

    shape = Ints((-1,), min=-1, title="To", doc="Sizes of one example afterwards; one of them may be -1: what is left.")

    face = "to {shape}"
    forward = "y = x.reshape(x.size(0), *shape)"

    def new(self, sizes: tuple[Any, ...]) -> tuple[Any, ...]:
        known = math.prod(size for size in self.shape if size != -1)
        return tuple(math.prod(sizes) // known if size == -1 else size for size in self.shape)

    def problems(self, dims: Scope) -> Iterator[str]:
        count, known = math.prod(dims.S), math.prod(size for size in self.shape if size != -1)
        if 0 in self.shape:
            yield "a size of 0 would leave nothing."
        elif self.shape.count(-1) > 1:
            yield "only one size can be -1, which stands for what is left."
        elif count % known != 0 if -1 in self.shape else count != known:
            yield f"{show(count)} numbers for each example ({show(dims.S)}) cannot be laid out as " \
                  f"{self.shape_words}, which takes {'a multiple of ' if -1 in self.shape else ''}{known}."

    @property
    def shape_words(self) -> str:
        return " × ".join(map(str, self.shape)) or "a single number"


class Permute(Laid, group="Shaping", synonyms="transpose swap axes reorder channels last"):
    """Puts the axes in another order, such as time before channels."""

    y = Out("*ordered(S)", below="same", doc="The same numbers, axes in their new order.")

    dims = Ints((0, 2, 1), min=-16, title="Order", doc="Which axis comes first, second and so on; 0 is the batch.")

    face = "axes {dims}"
    forward = "y = x.permute(*dims)"

    def ordered(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(shape[dim] for dim in self.dims)

    def problems(self, dims: Scope) -> Iterator[str]:
        rank = len(dims.S)
        if len(self.dims) != rank:
            yield f"the order names {len(self.dims)} axes, but {rank} arrive ({show(dims.S)})."
        elif sorted(dim + rank if dim < 0 else dim for dim in self.dims) != list(range(rank)):
            yield f"the order has to name each axis from 0 to {rank - 1} once, not {', '.join(map(str, self.dims))}."


class Squeeze(Laid, group="Shaping", synonyms="remove axis drop dimension"):
    """Takes out an axis of size 1."""

    y = Out("*dropped(S)", below="same", doc="The same numbers on one axis fewer.")

    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis that is taken out; -1 is the last.")

    face = "axis {dim}"
    forward = "y = x.squeeze(dim)"

    def dropped(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        at = self.dim % len(shape)
        return (*shape[:at], *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)
        if -len(dims.S) <= self.dim < len(dims.S) and dims.S[self.dim] != 1:
            yield f"axis {self.dim} of {show(dims.S)} is {show(dims.S[self.dim])}; only a size of 1 can be taken out."


class Unsqueeze(Laid, group="Shaping", synonyms="add axis new dimension expand channel"):
    """Puts in an axis of size 1, such as a channel."""

    y = Out("*grown(S)", below="same", doc="The same numbers on one axis more.")

    dim = Int(1, min=-16, max=15, title="Axis", doc="Where the new axis is; 1 is after the batch.")

    face = "axis {dim}"
    forward = "y = x.unsqueeze(dim)"

    def grown(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        at = self.dim % (len(shape) + 1)
        return (*shape[:at], 1, *shape[at:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, (*dims.S, 1))


class Select(Laid, group="Shaping", synonyms="pick index last step of a sequence take"):
    """Takes one step out of a sequence, or one slice along any axis."""

    y = Out("*chosen(S)", below="same", doc="What lay there.")

    dim = Int(1, min=-16, max=15, title="Axis", doc="The axis along which one is taken; 1 is time in N, T, D.")
    index = Int(-1, min=-2**31, doc="Which one, from 0; -1 is the last.")

    face = "{index} of axis {dim}"
    forward = "y = x[:, index] if dim == 1 else x.select(dim, index)"

    def chosen(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        at = self.dim % len(shape)
        return (*shape[:at], *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)
        if not -len(dims.S) <= self.dim < len(dims.S):
            return
        size = dims.S[self.dim]
        if isinstance(size, Size):
            if "N" in size.symbols and self.index not in (0, -1):
                yield f"axis {self.dim} is {size}: there may be no sample {self.index}; 0 and -1 are always there."
        elif not -size <= self.index < size:
            yield f"there is no {self.index} along axis {self.dim} of {show(dims.S)}; " \
                  f"it can be {-size} to {size - 1}."

    def room(self, dims: Scope) -> Iterator[Any]:
        yield dims.S[self.dim] - (self.index if self.index >= 0 else ~self.index)


class Slice(Laid, group="Shaping", synonyms="crop cut range part of a sequence narrow shift"):
    """Takes a stretch out of a sequence, or a part along any axis."""

    y = Out("*cut(S)", below="same", doc="What lay there.")

    dim = Int(1, min=-1, max=4, title="Axis", doc="The axis along which is cut; 1 is time in N, T, D.")
    start = Int(None, min=-2**31, optional=True, title="From",
                doc="The first that is kept, from 0; a negative number counts from the end.")
    stop = Int(None, min=-2**31, optional=True, title="Before",
               doc="The first that is no longer kept; a negative number counts from the end, auto keeps all.")

    face = "{start} to {stop} of axis {dim}"
    forward = ("y = x[..., start:stop] if dim == -1 else x[start:stop] if dim == 0 else x[:, start:stop] if dim == 1 "
               "else x[:, :, start:stop] if dim == 2 else x[:, :, :, start:stop] if dim == 3 "
               "else x[:, :, :, :, start:stop]")

    def cut(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        at = self.dim % len(shape)
        return (*shape[:at], self.left(shape[at]), *shape[at + 1:])

    def left(self, size: Any) -> Any:
        """How many are kept of ``size``; of an open size, if it is long enough."""
        if not isinstance(size, Size):
            return len(range(size)[self.start:self.stop])
        start = 0 if self.start is None else self.start
        stop = size if self.stop is None else self.stop if self.stop >= 0 else size + self.stop
        return stop - (start if start >= 0 else size + start)

    def problems(self, dims: Scope) -> Iterator[str]:
        if wrong := list(no_axis(self.dim, dims.S)):
            yield from wrong
            return
        size = dims.S[self.dim]
        if isinstance(size, Size) and "N" in size.symbols and (self.start or self.stop is not None):
            yield f"axis {self.dim} is {size}: a batch may hold fewer samples than it should take."
        elif self.left(size) < 1:
            yield f"nothing would be left of axis {self.dim}, which is {show(dims.S[self.dim])}."

    def room(self, dims: Scope) -> Iterator[Any]:
        for end in (self.start or 0, self.stop or 0):
            yield dims.S[self.dim] - abs(end) + 1


class Cast(Laid, group="Shaping", synonyms="convert type float int long bool dtype to"):
    """Turns numbers into another sort, such as whole numbers into decimal ones."""

    y = Out("*S", dtype="sort", below="codes", doc="The same shape.")

    dtype = Choice("float32", "int64", "bool", title="To", doc="What sort of numbers comes out.")

    face = "to {dtype}"
    forward = "y = x.float() if dtype == 'float32' else x.long() if dtype == 'int64' else x.bool()"

    def sort(self, scope: Scope) -> str:
        return self.dtype

    def codes(self, scope: Scope) -> int:
        return scope.tensors["x"].below if self.dtype == "int64" else 0
