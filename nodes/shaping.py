"""Nodes that lay the same numbers out on other axes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import Choice, In, Int, Ints, Node, Out, Scope, no_axis, show
from .promotion import PAGES


class Laid(Node):
    """A tensor of any shape and sort."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")


class Flatten(Laid, group="Shaping", synonyms="unroll vector reshape view"):
    """Unrolls each example into one long row."""

    y = Out("*rolled(S)", below="same", doc="The same numbers on fewer axes.")

    start_dim = Int(1, min=-16, max=15, always=True, title="From axis", doc="The first axis that is unrolled.")
    end_dim = Int(-1, min=-16, max=15, title="To axis", doc="The last axis that is unrolled; -1 is the last there is.")

    face = "from axis {start_dim} · to axis {end_dim?}"
    formula = "2 × 3 → 6"
    forward = "y = x.flatten(start_dim, end_dim=end_dim)"
    page = PAGES + "torch.flatten.html"

    def rolled(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but the axes from the first to the last are one, as long as their product."""
        start, end = self.start_dim % len(shape), self.end_dim % len(shape)
        return (*shape[:start], math.prod(shape[start:end + 1]), *shape[end + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        for dim in dict.fromkeys((self.start_dim, self.end_dim)):
            yield from no_axis(dim, dims.S)
        rank = len(dims.S)
        if rank and self.start_dim % rank > self.end_dim % rank:
            yield f"it should begin at axis {self.start_dim} and end at {self.end_dim}, which lies before it."


class Unflatten(Laid, group="Shaping", synonyms="unroll reshape fold heads split an axis in two view"):
    """Lays one axis out on several, such as features on heads and their parts."""

    y = Out("*folded(S)", below="same", doc="The same numbers on more axes.")

    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis that is laid out; -1 is the last.")
    unflattened_size = Ints((2, -1), min=-1, title="To",
                            doc="The sizes it becomes; one of them may be -1: what is left.")

    face = "axis {dim} to {unflattened_size}"
    formula = "6 → 2 × 3"
    forward = "y = x.unflatten(dim, unflattened_size)"
    page = PAGES + "torch.nn.Unflatten.html"

    def folded(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but one axis is several, whose product is its length."""
        at, known = self.dim % len(shape), math.prod(size for size in self.unflattened_size if size != -1)
        new = tuple(shape[at] // known if size == -1 else size for size in self.unflattened_size)
        return (*shape[:at], *new, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong, sizes = list(no_axis(self.dim, dims.S)), self.unflattened_size
        known = math.prod(size for size in sizes if size != -1)
        yield from wrong
        if wrong:
            return
        if not sizes:
            yield "it has to become at least one size; set To."
        elif 0 in sizes:
            yield "a size of 0 would leave nothing."
        elif sizes.count(-1) > 1:
            yield "only one size can be -1, which stands for what is left."
        elif dims.S[self.dim] % known != 0 if -1 in sizes else dims.S[self.dim] != known:
            yield f"axis {self.dim} is {show(dims.S[self.dim])}, which cannot be laid out as " \
                  f"{' × '.join(map(str, sizes))}; that takes {'a multiple of ' if -1 in sizes else ''}{known}."


class Reshape(Node, group="Shaping", synonyms="view unflatten resize fold rearrange einops"):
    """Lays the numbers of each example out in another shape, in the same order."""

    x = In("N, *S", dtype="any", doc="Examples of any shape.")
    y = Out("N, *new(S)", below="same", doc="The same numbers, laid out anew.")

    shape = Ints((-1,), min=-1, title="To", doc="Sizes of one example afterwards; one of them may be -1: what is left.")

    face = "to {shape}"
    formula = "2 × 6 → 3 × 4"
    forward = "y = x.reshape(x.size(0), *shape)"
    page = PAGES + "torch.reshape.html"

    def new(self, sizes: tuple[Any, ...]) -> tuple[Any, ...]:
        """The sizes that are set; a -1 is what the others leave of all numbers."""
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


class Permute(Laid, group="Shaping", synonyms="transpose swap axes reorder channels last rearrange einops"):
    """Puts the axes in another order, such as time before channels."""

    y = Out("*ordered(S)", below="same", doc="The same numbers, axes in their new order.")

    dims = Ints((0, 2, 1), min=-16, title="Order", doc="Which axis comes first, second and so on; 0 is the batch.")

    face = "axes {dims}"
    formula = "a × b × c → c × a × b"
    forward = "y = x.permute(*dims)"
    page = PAGES + "torch.permute.html"

    def ordered(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The sizes in their new order."""
        return tuple(shape[dim] for dim in self.dims)

    def problems(self, dims: Scope) -> Iterator[str]:
        rank = len(dims.S)
        if len(self.dims) != rank:
            yield f"the order names {len(self.dims)} axes, but {rank} arrive ({show(dims.S)})."
        elif not rank:
            yield "a single number has no axes to put in another order."
        elif sorted(dim + rank if dim < 0 else dim for dim in self.dims) != list(range(rank)):
            yield f"the order has to name each axis from 0 to {rank - 1} once, not {', '.join(map(str, self.dims))}."


class Transpose(Laid, group="Shaping", synonyms="swap two axes permute turn channels time matrix swapaxes"):
    """Swaps two axes, such as time and channels."""

    y = Out("*swapped(S)", below="same", doc="The same numbers, two axes in each other's place.")

    dim0 = Int(1, min=-16, max=15, title="One axis", doc="The one; 0 is the batch.")
    dim1 = Int(2, min=-16, max=15, title="Other axis", doc="The other; -1 is the last.")

    face = "{dim0} with {dim1}"
    formula = "a × b → b × a"
    forward = "y = x.transpose(dim0, dim1)"
    page = PAGES + "torch.transpose.html"

    def swapped(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape with two sizes swapped."""
        sizes = list(shape)
        sizes[self.dim0], sizes[self.dim1] = sizes[self.dim1], sizes[self.dim0]
        return tuple(sizes)

    def problems(self, dims: Scope) -> Iterator[str]:
        for dim in dict.fromkeys((self.dim0, self.dim1)):
            yield from no_axis(dim, dims.S)


class MoveAxis(Laid, group="Shaping", title="Move axis", synonyms="movedim moveaxis permute channels last first shift"):
    """Takes an axis out and puts it in elsewhere; the others keep their order."""

    y = Out("*moved(S)", below="same", doc="The same numbers, one axis in another place.")

    source = Int(1, min=-16, max=15, title="From", doc="Where the axis is; 1 is after the batch.")
    destination = Int(-1, min=-16, max=15, title="To", doc="Where it comes to lie; -1 is the last.")

    face = "{source} to {destination}"
    formula = "a × b × c → b × c × a"
    forward = "y = x.movedim(source, destination)"
    page = PAGES + "torch.movedim.html"

    def moved(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape with one size moved to another place."""
        sizes = list(shape)
        size = sizes.pop(self.source)
        sizes.insert(self.destination % len(shape), size)
        return tuple(sizes)

    def problems(self, dims: Scope) -> Iterator[str]:
        for dim in dict.fromkeys((self.source, self.destination)):
            yield from no_axis(dim, dims.S)


class Squeeze(Laid, group="Shaping", synonyms="remove axis drop dimension"):
    """Takes out an axis of size 1."""

    y = Out("*dropped(S)", below="same", doc="The same numbers on one axis fewer.")

    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis that is taken out; -1 is the last.")

    face = "axis {dim}"
    formula = "a × 1 × b → a × b"
    forward = "y = x.squeeze(dim)"
    page = PAGES + "torch.squeeze.html"

    def dropped(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape without that axis, which has to be 1."""
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
    formula = "a × b → a × 1 × b"
    forward = "y = x.unsqueeze(dim)"
    page = PAGES + "torch.unsqueeze.html"

    def grown(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape with a 1 at that place."""
        at = self.dim % (len(shape) + 1)
        return (*shape[:at], 1, *shape[at:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, (*dims.S, 1))


class Cast(Laid, group="Shaping", synonyms="convert type float int long bool dtype to astype"):
    """Turns numbers into another sort, such as whole numbers into decimal ones."""

    y = Out("*S", dtype="sort", below="codes", doc="The same shape.")

    dtype = Choice("float32", "int64", "bool", title="To", doc="What sort of numbers comes out.")

    face = "to {dtype}"
    formula = "1.0 ↔ 1 ↔ true"
    forward = "y = x.float() if dtype == 'float32' else x.long() if dtype == 'int64' else x.bool()"
    page = PAGES + "torch.Tensor.to.html"

    def sort(self, scope: Scope) -> str:
        return self.dtype

    def codes(self, scope: Scope) -> int:
        return scope.tensors["x"].below if self.dtype == "int64" else 0
