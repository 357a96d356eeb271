"""Einstein's sum: products and sums over named axes."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from string import ascii_letters
from typing import Any, NamedTuple

from .language import In, Misfit, Node, Out, Scope, Tensor, Text, broadcast, per_sample, show

DOTS = "…"
"""Stands for the axes an ellipsis covers, once they are told apart by number."""


class Term(NamedTuple):
    """The letters of one tensor: before and after an ellipsis, and whether there is one."""

    before: str
    after: str = ""
    open: bool = False

    @property
    def letters(self) -> str:
        return self.before + self.after

    def __str__(self) -> str:
        return f"{self.before}{'...' * self.open}{self.after}"


def read(equation: str) -> tuple[list[Term], Term]:
    """The terms of an equation and what leaves. Raises :class:`Misfit` for what is none."""
    text = equation.replace(" ", "")
    left, arrow, right = text.partition("->")
    terms = [term(part) for part in left.split(",")]
    if arrow:
        return terms, term(right)
    counts = Counter("".join(each.letters for each in terms))  # as torch: what occurs once, in order of the alphabet
    return terms, Term("", "".join(sorted(letter for letter, count in counts.items() if count == 1)),
                       any(each.open for each in terms))


def term(part: str) -> Term:
    before, dots, after = part.partition("...")
    if odd := next((sign for sign in before + after if not (sign.isascii() and sign.isalpha())), ""):
        raise Misfit(f"{odd} has no place in the equation; it is made of letters, commas, ... and one ->.")
    return Term(before, after, bool(dots))


def sizes_of(each: Term, name: str, shape: tuple[Any, ...]) -> dict[str, Any]:
    """The size of each letter in one tensor; ``…`` holds the sizes an ellipsis covers."""
    count = len(each.letters)
    if len(shape) < count or (len(shape) > count and not each.open):
        raise Misfit(f"{each or 'nothing'} names {count} axes of {name}, but {len(shape)} arrive ({show(shape)}).")
    covered = len(shape) - count
    start = len(each.before)
    laid = [*zip(each.before, shape, strict=False), *zip(each.after, shape[start + covered:], strict=False)]
    found: dict[str, Any] = {DOTS: shape[start:start + covered]} if each.open else {}
    for letter, size in laid:
        if found.setdefault(letter, size) != size:
            raise Misfit(f"{letter} stands twice in {each}, but is {show(found[letter])} and {show(size)} in {name}.")
    return found


class Einsum(Node, group="Arithmetic", title="Einstein sum",
               synonyms="einsum tensor contraction equation matrix product batch attention multiply sum tensordot"):
    """Multiplies and sums over axes that an equation names by letters, such as ``nik,nkj->nij``.

    Axes with the same letter are multiplied place by place; letters missing after the arrow are summed over.
    """

    a = In("*A", doc="The tensor the first letters are about.")
    b = In("*B", optional=True, doc="The tensor the letters after the comma are about.")
    y = Out("*left(A, b)", doc="The axes after the arrow.")

    equation = Text("n...d,n...d->n...", always=True,
                    doc="Letters for the axes of each tensor, an arrow, and what leaves.")

    face = "{equation}"
    formula = "Σ a · b"
    forward = "y = torch.einsum(written(A, b), a) if b is None else torch.einsum(written(A, b), a, b)"
    multiply_adds = "pairs(A, b)"

    def laid(self, a: tuple[Any, ...], b: Tensor | None) -> tuple[list[dict[str, Any]], dict[str, Any], Term]:
        """The size of each letter in each tensor, in all together, and what leaves."""
        shapes = {"a": a} if b is None else {"a": a, "b": b.shape}
        terms, leaves = read(self.equation)
        if len(terms) != len(shapes):
            arrive = "1 tensor arrives" if b is None else "2 tensors arrive"
            raise Misfit(f"the equation is about {len(terms)} tensors ({', '.join(map(str, terms))}), but {arrive}.")
        each = [sizes_of(letters, name, shape) for letters, (name, shape) in zip(terms, shapes.items(), strict=True)]
        together: dict[str, Any] = {DOTS: broadcast(*(sizes[DOTS] for sizes in each if DOTS in sizes))} \
            if any(DOTS in sizes for sizes in each) else {}
        for sizes in each:
            for letter in sizes.keys() - {DOTS}:
                there, here = together.setdefault(letter, sizes[letter]), sizes[letter]
                if there == 1:
                    together[letter] = here
                elif here not in (1, there):
                    raise Misfit(f"{letter} is {show(there)} in a, but {show(here)} in b; they have to agree.")
        if odd := next((letter for letter in leaves.letters if letter not in together), ""):
            raise Misfit(f"{odd} leaves, but no tensor that arrives has it.")
        if odd := next((letter for letter, count in Counter(leaves.letters).items() if count > 1), ""):
            raise Misfit(f"{odd} leaves twice; each letter can stand once after the arrow.")
        return each, together, leaves

    def written(self, a: tuple[Any, ...], b: Tensor | None) -> str:
        """The equation in full: what leaves always said, and letters where ``...`` is summed over, as ONNX wants it."""
        try:
            terms, leaves = read(self.equation)
        except Misfit:
            return self.equation
        if not leaves.open:
            free = [letter for letter in ascii_letters if letter not in self.equation]
            shapes = (a, () if b is None else b.shape)
            terms = [named(each, free[:max(0, len(shape) - len(each.letters))]) if each.open else each
                     for each, shape in zip(terms, shapes, strict=False)]
        return f"{','.join(map(str, terms))}->{leaves}"

    def left(self, a: tuple[Any, ...], b: Tensor | None) -> tuple[Any, ...]:
        """The sizes of the letters after the arrow, in their order."""
        _, together, leaves = self.laid(a, b)
        dots = together.get(DOTS, ()) if leaves.open else ()
        return (*(together[letter] for letter in leaves.before), *dots, *(together[letter] for letter in leaves.after))

    def pairs(self, a: tuple[Any, ...], b: Tensor | None) -> Any:
        """Multiplications where letters are summed over; torch lays out everything else as products only."""
        each, _, leaves = self.laid(a, b)
        if b is None:
            return 0
        first, second = (spread(sizes) for sizes in each)
        keeps = set(leaves.letters) | ({DOTS} if leaves.open else set())
        summed = [key for key in first.keys() & second.keys()
                  if key[0] not in keeps and 1 not in (first[key], second[key])]
        if not summed:
            return 0
        kept = [key for key in first.keys() | second.keys() if key[0] in keeps]
        sizes = {key: broadcast((first.get(key, 1),), (second.get(key, 1),))[0] for key in (*summed, *kept)}
        return per_sample(math.prod(sizes.values()))

    def problems(self, dims: Scope) -> Iterator[str]:
        self.laid(dims.A, dims.tensors["b"])
        yield from ()


def spread(sizes: Mapping[str, Any]) -> dict[tuple[str, int], Any]:
    """The sizes by letter, those an ellipsis covers by their place from the right."""
    found = {(letter, 0): size for letter, size in sizes.items() if letter != DOTS}
    return found | {(DOTS, n): size for n, size in enumerate(reversed(sizes.get(DOTS, ())))}


def named(each: Term, letters: list[str]) -> Term:
    """A term with letters in the place of its ellipsis; the first of them is the axis furthest right."""
    return Term(each.before + "".join(reversed(letters)) + each.after)
