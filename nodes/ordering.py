"""Nodes that put numbers along an axis in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, In, Int, Node, Out, Scope, Size, no_axis, show


class Ordered(Node):
    """One axis in order."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")

    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis that is put in order; -1 is the last.")
    descending = Bool(False, title="Largest first", doc="Begins with the largest instead of the smallest.")

    face = "axis {dim?}"

    def places(self, scope: Scope) -> int:
        size = scope.S[self.dim]
        return 0 if isinstance(size, Size) else size

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class Sort(Ordered, group="Selecting", synonyms="order rank ascending descending smallest largest"):
    """Puts the numbers along an axis in order, smallest first."""

    y = Out("*S", below="same", doc="The numbers in order.")
    index = Out("*S", dtype="int64", below="places",
                doc="Where each of them came from; of equal ones the first comes first.")

    formula = "x₁ ≤ x₂ ≤ …"
    forward = "y, index = torch.sort(x, dim=dim, descending=descending, stable=True)"


class ArgSort(Ordered, group="Selecting", title="Order", synonyms="argsort permutation rank index sort"):
    """Where the smallest number along an axis lies, then the next, and so on."""

    y = Out("*S", dtype="int64", below="places",
            doc="Places along the axis, in order of their numbers; of equal ones the first comes first.")

    formula = "argsort x"
    forward = "y = torch.argsort(x, dim=dim, descending=descending, stable=True)"


class TopK(Node, group="Selecting", title="Largest few", synonyms="topk top k best beam largest smallest retrieval"):
    """Takes the few largest numbers along an axis, the largest first."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*few(S)", below="same", doc="The largest numbers.")
    index = Out("*few(S)", dtype="int64", below="places", doc="Where along the axis they lay.")

    k = Int(1, min=1, title="How many", doc="How many numbers are taken.")
    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis along which is looked; -1 is the last.")
    largest = Bool(True, title="Largest", doc="Off takes the smallest instead.")

    face = "{k} of axis {dim}"
    formula = "k largest of x"
    forward = "y, index = torch.topk(x, k, dim=dim, largest=largest)"

    def few(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but only as many along the axis as are kept."""
        at = self.dim % len(shape)
        return (*shape[:at], self.k, *shape[at + 1:])

    def places(self, scope: Scope) -> int:
        size = scope.S[self.dim]
        return 0 if isinstance(size, Size) else size

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = list(no_axis(self.dim, dims.S))
        yield from wrong
        if wrong:
            return
        size = dims.S[self.dim]
        if isinstance(size, Size):
            if "N" in size.symbols and self.k > 1:
                yield f"axis {self.dim} is {size}: a batch may hold fewer samples than it should take."
        elif self.k > size:
            yield f"{self.k} cannot be taken of axis {self.dim}, which is {size}; {show(dims.S)} arrives."

    def room(self, dims: Scope) -> Iterator[Any]:
        yield dims.S[self.dim] - self.k + 1
