"""Nodes that pick, mark or fill by numbers and masks that arrive on a wire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Choice, Float, In, Int, Node, Out, Scope, Size, Tensor, no_axis, show
from .promotion import PAGES, plain


def reaches(index: Tensor, size: Any) -> Iterator[str]:
    """A sentence if codes that arrive reach beyond an axis of ``size``."""
    if isinstance(size, Size):
        if index.below > 1 and "N" in size.symbols:
            yield f"index holds codes up to {index.below - 1}, but the axis is {size}: a batch may hold fewer samples."
    elif index.below > size:
        yield f"index holds codes from 0 to {index.below - 1}, but the axis has {size} places (0 to {size - 1})."


def inside(small: Any, large: Any) -> bool:
    """Whether a size never exceeds another; between open sizes only if they are the same."""
    if isinstance(small, Size) or isinstance(large, Size):
        return small in (1, large)
    return small <= large


class ByIndex(Node):
    """Along one axis by whole numbers."""

    x = In("*S", dtype="any", doc="A tensor of any shape.")
    index = In("*K", dtype="int", doc="Whole numbers from 0: where along the axis.")

    dim = Int(-1, min=-16, max=15, always=True, title="Axis", doc="The axis along which is picked; -1 is the last.")

    face = "axis {dim}"

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = list(no_axis(self.dim, dims.S))
        yield from wrong
        if not wrong:
            yield from reaches(dims.tensors["index"], dims.S[self.dim])

    def room(self, dims: Scope) -> Iterator[Any]:
        if below := dims.tensors["index"].below:
            yield dims.S[self.dim] - below + 1


class Gather(ByIndex, group="Selecting", synonyms="take along axis pick by number lookup per place"):
    """Picks along one axis, with a number of its own at every place of the result.

    y[i, j] = x[i, index[i, j]] along the last of two axes.
    """

    y = Out("*K", below="same", doc="What lay there; the shape of index.")

    formula = "x[i, index[i, j]]"
    forward = "y = torch.gather(x, dim, index)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(dims.K) != len(dims.S):
            yield f"index needs as many axes as x, but {show(dims.K)} arrives beside {show(dims.S)}."
            return
        wrong = list(super().problems(dims))
        yield from wrong
        for at, (one, all) in enumerate(zip(dims.K, dims.S, strict=True)):
            if not wrong and at != self.dim % len(dims.S) and not inside(one, all):
                yield f"axis {at} of index is {show(one)}, but of x {show(all)}; only axis {self.dim} may be more."


class IndexSelect(ByIndex, group="Selecting", title="Pick places", synonyms="index select reorder rows"):
    """Picks the same places along one axis for all, by a list of numbers that arrives."""

    index = In("L", dtype="int", doc="A list of whole numbers from 0: which places, in which order.")
    y = Out("*picked(S, L)", below="same", doc="What lay there.")

    formula = "x[:, index]"
    forward = "y = torch.index_select(x, dim, index)"

    def picked(self, shape: tuple[Any, ...], count: Any) -> tuple[Any, ...]:
        """The shape, but along the axis as long as the list of places."""
        at = self.dim % len(shape)
        return (*shape[:at], count, *shape[at + 1:])


class Pick(Node, group="Selecting", title="Pick by index", synonyms="gather last step length position pointer"):
    """Picks one step, or several, of each example by a number of its own, such as its last step by its length."""

    x = In("N, L, *S", dtype="any", doc="Examples of L steps.")
    index = In("N, *K", dtype="int", doc="For each example which step, from 0; a list picks several.")
    y = Out("N, *K, *S", below="same", doc="The steps that were picked.")

    formula = "x[n, index[n]]"
    forward = ("y = x[torch.arange(x.size(0), device=x.device), index] if len(K) == 0 "
               "else x[torch.arange(x.size(0), device=x.device)[:, None], index]")
    page = PAGES + "torch.Tensor.index_put_.html"

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(dims.K) > 1:
            yield f"one number or one list of numbers picks from each example, but {show(dims.K)} arrives for each."
        yield from reaches(dims.tensors["index"], dims.L)

    def room(self, dims: Scope) -> Iterator[Any]:
        if below := dims.tensors["index"].below:
            yield dims.L - below + 1


class OneHot(Node, group="Selecting", title="One-hot", synonyms="one hot dummy indicator class codes categorical"):
    """Turns each code into a row of zeros with a single 1 at its place."""

    x = In("*S", dtype="int", doc="Codes from 0, of any shape.")
    y = Out("*S, classes(x)", dtype="sort", below="two", doc="A row for each code.")

    num_classes = Int(None, min=1, max=1_000_000, optional=True, title="Classes",
                      doc="How many codes there are; auto takes what is known of the data.")
    dtype = Choice("float32", "int64", title="As", doc="float32 suits layers; int64 is what torch gives.")

    face = "{num_classes} classes"
    formula = "1 at place x, else 0"
    forward = ("y = nn.functional.one_hot(x, classes(x)).float() if dtype == 'float32' "
               "else nn.functional.one_hot(x, classes(x))")
    page = PAGES + "torch.nn.functional.one_hot.html"

    def classes(self, x: Tensor) -> int:
        """How many classes are set, or how many codes are known to arrive."""
        return x.below if self.num_classes is None else self.num_classes

    def sort(self, scope: Scope) -> str:
        return self.dtype

    def two(self, scope: Scope) -> int:
        return 2 if self.dtype == "int64" else 0

    def problems(self, dims: Scope) -> Iterator[str]:
        below = dims.tensors["x"].below
        if not self.classes(dims.tensors["x"]):
            yield "how many codes there are is not known of what arrives; set Classes."
        elif self.num_classes is not None and below > self.num_classes:
            yield f"codes from 0 to {below - 1} arrive, but Classes is {self.num_classes}; set it to {below}."


class MaskedFill(Node, group="Selecting", title="Fill where masked", synonyms="masked fill infinity padding attention"):
    """Puts one number wherever a mask is true."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    mask = In("*M", dtype="bool", doc="True where the number is put.")
    y = Out("*broadcast(S, M)", below="codes", doc="The numbers, filled where masked.")

    fill = Choice("number", "minus infinity", title="With", doc="Minus infinity hides a place from a softmax.")
    value = Float(0.0, min=-1e9, max=1e9, title="Number", doc="The number that is put.")

    face = "{fill?} {value}"
    formula = "v where masked, else x"
    forward = "y = x.masked_fill(mask, number(value, x)) if fill == 'number' else x.masked_fill(mask, float('-inf'))"
    page = PAGES + "torch.Tensor.masked_fill_.html"

    def number(self, value: float, beside: Tensor) -> float:
        return plain(value, beside.dtype)

    def codes(self, scope: Scope) -> int:
        below = scope.tensors["x"].below
        return max(below, int(self.value) + 1) if below and self.value >= 0 else 0

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.tensors["x"].dtype == "float32":
            return
        if self.fill != "number":
            yield "whole numbers arrive, and none of them is infinite; fill with a number."
        elif not float(self.value).is_integer():
            yield f"whole numbers arrive, and {self.value:g} is none; fill with a whole one, or put a Cast before."


class ScatterAdd(Node, group="Selecting", title="Scatter and add", synonyms="scatter add index sum graph histogram"):
    """Adds numbers to places of another tensor that an index names, such as messages to the nodes of a graph.

    y = x; y[i, index[i, j]] += source[i, j] along the last of two axes.
    """

    x = In("*S", doc="What is added to.")
    index = In("*K", dtype="int", doc="Whole numbers from 0: where each number goes along the axis.")
    source = In("*V", doc="The numbers that are added.")
    y = Out("*S", doc="The sums.")

    dim = Int(-1, min=-16, max=15, always=True, title="Axis", doc="The axis along which is scattered; -1 is the last.")

    face = "axis {dim}"
    formula = "x[i, index[i, j]] += source"
    forward = "y = torch.scatter_add(x, dim, index, source)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.K != dims.V:
            yield f"each number needs a place: source is {show(dims.V)}, but index {show(dims.K)}."
            return
        if len(dims.S) != len(dims.K):
            yield f"index needs as many axes as x, but {show(dims.K)} arrives beside {show(dims.S)}."
            return
        wrong = list(no_axis(self.dim, dims.S))
        yield from wrong
        if wrong:
            return
        yield from reaches(dims.tensors["index"], dims.S[self.dim])
        for at, (one, all) in enumerate(zip(dims.K, dims.S, strict=True)):
            if at != self.dim % len(dims.S) and not inside(one, all):
                yield f"axis {at} of index is {show(one)}, but of x {show(all)}; only axis {self.dim} may be more."

    def room(self, dims: Scope) -> Iterator[Any]:
        if below := dims.tensors["index"].below:
            yield dims.S[self.dim] - below + 1
