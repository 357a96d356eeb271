"""Nodes that bring tensors of their own: constants, learned tensors, positions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import Choice, Float, Floats, In, Int, Ints, Node, Out, Scope, Size, no_axis, show

MOST = 2**31 - 1
"""More numbers than a value of one's own should ever hold."""


class Own(Node):
    """A tensor that is there without anything arriving. It has no batch axis; joining it with others brings it in."""

    shape = Ints((), min=1, doc="Its sizes, without a batch; empty for a single number.")

    def too_many(self) -> Iterator[str]:
        if math.prod(self.shape) > MOST:
            yield f"a tensor of {show(self.shape)} would hold {math.prod(self.shape):,} numbers, " \
                  "more than a machine should be asked for."


class Constant(Own, group="Values", synonyms="number value literal fixed scalar buffer register tensor"):
    """A number, or a list of numbers, that is always the same and never learned.

    One number fills the whole shape; a list has as many numbers as the shape holds. It has no batch axis.
    """

    y = Out("*sizes()", dtype="sort", doc="The numbers, without a batch axis.")

    numbers = Floats((1.0,), least=1, most=4096, doc="One number, or as many as the shape holds.")
    dtype = Choice("float32", "int64", "bool", doc="What sort of numbers they are; true or false: anything but 0 is "
                                                   "true.")

    face = "{numbers} · {shape?}"
    formula = "c"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.tensor.html"
    build = ("nn.Buffer(torch.full(shape, first()) if filled() else torch.tensor(first()) if single() else "
             "torch.tensor([*listed()]).view(*shape) if shape else torch.tensor([*listed()]), persistent=False)")
    forward = "y = self"

    def sizes(self) -> tuple[int, ...]:
        """The sizes that are set; without any, one axis as long as the list, or a single number."""
        return self.shape or (() if self.single() else (len(self.numbers),))

    def sort(self, scope: Scope) -> str:
        return self.dtype

    def single(self) -> bool:
        return len(self.numbers) == 1

    def filled(self) -> bool:
        return self.single() and bool(self.shape)

    def listed(self) -> tuple[Any, ...]:
        return tuple(map({"float32": float, "int64": int, "bool": bool}[self.dtype], self.numbers))

    def first(self) -> Any:
        return self.listed()[0]

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from self.too_many()
        if not self.single() and self.shape and math.prod(self.shape) != len(self.numbers):
            yield f"there are {len(self.numbers)} numbers, but {show(self.shape)} holds {math.prod(self.shape):,}; " \
                  "give one number, as many as that, or no shape."
        if self.dtype == "int64" and (odd := next((n for n in self.numbers if n != int(n)), None)) is not None:
            yield f"{odd:g} is not a whole number; choose float32, or round it."


class LearnedTensor(Own, group="Values", title="Learned tensor",
                    synonyms="parameter weight scale bias free nn token query gate"):
    """Numbers of its own that are learned like the weights of a layer: a scale, a query, a class token.

    They begin at one value with random numbers of a spread added. It has no batch axis.
    """

    y = Out("*shape", doc="The learned numbers, without a batch axis.")

    shape = Ints((1,), min=1, doc="Its sizes, without a batch; empty for a single number.")
    start = Float(0.0, min=-1e6, max=1e6, title="Begins at", doc="What every number begins at.")
    spread = Float(0.0, min=0.0, max=1e3, doc="How far the numbers lie apart at the beginning (standard deviation); "
                                              "alike, several of them may stay alike.")

    face = "{shape} · from {start}"
    formula = "learned"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html"
    build = ("nn.Parameter(start + spread * torch.randn(*laid()) if spread and start else "
             "spread * torch.randn(*laid()) if spread else torch.zeros(*laid()) if start == 0 else "
             "torch.ones(*laid()) if start == 1 else torch.full(shape, start))")
    forward = "y = self"
    parameters = "prod(shape)"

    def laid(self) -> tuple[Any, ...]:
        """The sizes as torch takes them one by one; no size at all is a tuple of none."""
        return self.shape or ((),)

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from self.too_many()


class Arange(Node, group="Values", title="Positions", synonyms="arange range index count steps numbers order"):
    """Counts along an axis of what arrives: 0, 1, 2 … up to its size less one. It has no batch axis."""

    x = In("*S", dtype="any", doc="A tensor of any shape; only its size matters.")
    y = Out("along(S)", dtype="int64", below="codes", doc="The positions, on one axis.")

    dim = Int(1, min=-16, max=15, always=True, title="Axis",
              doc="The axis whose positions are counted; -1 is the last.")

    face = "axis {dim}"
    formula = "0, 1, 2 … n - 1"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.arange.html"
    forward = "y = torch.arange(x.size(dim), device=x.device)"

    def along(self, shape: tuple[Any, ...]) -> Any:
        """The length of that axis."""
        return shape[self.dim]

    def codes(self, scope: Scope) -> int:
        size = scope.S[self.dim]
        return 0 if isinstance(size, Size) else size

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class Linspace(Node, group="Values", title="Even steps", synonyms="linspace coordinates grid range frequencies ramp"):
    """Numbers from one to another in even steps, never learned. It has no batch axis."""

    y = Out("steps", dtype="float32", doc="The numbers, on one axis.")

    start = Float(0.0, min=-1e9, max=1e9, title="From", doc="The first number.")
    end = Float(1.0, min=-1e9, max=1e9, title="To", doc="The last number.")
    steps = Int(10, min=1, max=16_777_216, title="How many", doc="How many numbers there are.")

    face = "{start} to {end} · {steps}"
    formula = "a + i (b - a) / (n - 1)"
    build = "nn.Buffer(torch.linspace(start, end, steps), persistent=False)"
    forward = "y = self"


class Like(Node):
    """A tensor shaped like the one that arrives."""

    x = In("*S", dtype="any", doc="A tensor of any shape; only its shape and sort matter.")
    y = Out("*S", doc="The same shape and sort.")


class ZerosLike(Like, group="Values", title="Zeros like", synonyms="zeros_like empty blank null start state"):
    """Zeros in the shape of what arrives."""

    formula = "0"
    forward = "y = torch.zeros_like(x)"


class OnesLike(Like, group="Values", title="Ones like", synonyms="ones_like mask all true"):
    """Ones in the shape of what arrives."""

    formula = "1"
    forward = "y = torch.ones_like(x)"


class FullLike(Like, group="Values", title="Number like", synonyms="full_like fill constant same"):
    """One number over and over, in the shape of what arrives."""

    x = In("*S", doc="A tensor of any shape; only its shape matters.")

    fill_value = Float(1.0, min=-1e9, max=1e9, always=True, title="Number", doc="The number.")

    face = "{fill_value}"
    formula = "c"
    forward = "y = torch.full_like(x, fill_value)"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.full_like.html"


class Detach(Node, group="Values", title="Stop gradient",
             synonyms="detach stop gradient freeze target teacher no_grad"):
    """Passes numbers on, but nothing is learned through it: what lies ahead stays as it is for what follows."""

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same numbers.")

    formula = "x, with dy/dx = 0"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html"
    forward = "y = x.detach()"


class GradientReversal(Node, group="Values", title="Reverse gradient",
                       synonyms="gradient reversal domain adaptation adversarial dann grl"):
    """Passes numbers on, and turns what is learned through it around: what lies ahead unlearns what helps.

    y = x, dy/dx = -λ, so that features tell nothing about a domain (Ganin and Lempitsky 2015).
    """

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same numbers.")

    strength = Float(1.0, min=0.0, max=1e3, title="Strength λ", doc="How strongly it is turned around.")

    face = "λ {strength}"
    formula = "x, with dy/dx = -λ"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html"
    forward = "y = x.detach() - strength * (x - x.detach())"


class StraightThrough(Node, group="Values", title="Straight through",
                      synonyms="estimator ste quantize binarize vq codebook discrete gradient"):
    """Gives a tensor that cannot be learned through, and learns through another as if that had been given.

    y = hard, with the gradient of soft: for rounding, quantising and sampling (Bengio and others 2013).
    """

    soft = In("*S", doc="What is learned through.")
    hard = In("*T", doc="What is given, in the same shape: rounded, quantised or drawn.")
    y = Out("*S", doc="The numbers of hard.")

    formula = "hard, with dy/dsoft = 1"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html"
    forward = "y = hard.detach() + (soft - soft.detach())"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.S != dims.T:
            yield f"soft is {show(dims.S)}, but hard is {show(dims.T)}; both need the same shape."
