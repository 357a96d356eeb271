"""Makes one line of several that differ in their numbers: what differs becomes an argument of the class.

A number that is the same everywhere stays one. Another is written as what it always equals: a word on the face of
the block, a size that arrives, a multiple of one of these or the sum of two; only if there is no such thing, it gets
an argument of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from .words import Words

Vector = tuple[int, ...]

SIZES = {"C": "in_channels", "D": "in_features", "E": "features", "F": "features", "H": "height", "W": "width",
         "T": "steps", "L": "steps", "S": "steps"}
"""What a size is called as an argument, by its letter in the declaration."""


class Alike:
    """The lines of some looks at one network, put together. The first ``real`` of them will be built.

    ``words`` are the numbers behind the words on the face, ``arriving`` the sizes that arrive: ``(input, axis)``.
    """

    def __init__(self, words: Mapping[str, Vector], arriving: Mapping[tuple[str, int], Vector], real: int,
                 free: Words, several: bool) -> None:
        self.words, self.arriving, self.real, self.free, self.several = words, arriving, real, free, several
        self.sizes: dict[str, Vector] = {}
        """The arguments that are sizes, in the order they were needed."""
        self.kept: dict[str, None] = {}
        """Arguments that ``forward`` needs as well."""
        self.come: dict[tuple[str, int], str] = {}

    def merged(self, trees: Sequence[ast.AST], stem: str, kept: bool = False) -> ast.AST:
        """One tree for all; ``stem`` is the node's word, ``kept`` whether it stands in ``forward``."""
        first = trees[0]
        if isinstance(first, ast.Constant):
            values = [each.value for each in trees if isinstance(each, ast.Constant) and isinstance(each.value, int)]
            if len(values) == len(trees) and not isinstance(first.value, bool) and len(set(values)) > 1:
                return self.number(tuple(values), getattr(first, "origin", ""), stem, kept)
            return first
        made = type(first)()
        for name, value in ast.iter_fields(first):
            others = [getattr(each, name) for each in trees]
            if isinstance(value, ast.AST):
                setattr(made, name, self.merged(others, stem, kept))
            elif isinstance(value, list):
                setattr(made, name, [self.merged(each, stem, kept) if isinstance(each[0], ast.AST) else each[0]
                                     for each in zip(*others, strict=True)])
            else:
                setattr(made, name, value)
        return ast.copy_location(made, first) if hasattr(first, "lineno") else made

    def number(self, vector: Vector, origin: str, stem: str, kept: bool) -> ast.expr:
        """What is written for a number that is not the same everywhere."""
        if len(set(vector[:self.real])) == 1:  # it would only vary if a word on the face were another
            found = next(self.of_words(vector), None)
            return ast.Constant(vector[0]) if found is None else self.said(found, kept)
        found = next(self.explained(vector), None)
        if found is None:
            word = SIZES.get(origin, origin if origin.isidentifier() and len(origin) > 2 else "size")
            found = word if word not in self.free.taken else f"{stem}_{word}"
            found = self.free.free(found)
            self.sizes[found] = vector
        return self.said(found, kept)

    def of_words(self, vector: Vector) -> Iterator[str]:
        yield from (word for word, each in self.words.items() if each == vector)
        for word, each in self.words.items():
            yield from multiples(word, each, vector)

    def explained(self, vector: Vector) -> Iterator[str]:
        """Everything a number could be written as, the plainest first."""
        yield from (word for word, each in self.words.items() if each == vector)
        yield from (word for word, each in self.sizes.items() if each == vector)
        for place, each in self.arriving.items():
            if each == vector:
                yield self.arrives(place)
        for (one, a), (other, b) in combinations(self.arriving.items(), 2):
            if one[1] == other[1] and tuple(map(sum, zip(a, b, strict=True))) == vector and varies(a) and varies(b):
                yield f"{self.arrives(one)} + {self.arrives(other)}"
        for word, each in (*self.words.items(), *self.sizes.items()):
            yield from multiples(word, each, vector)
        for place, each in self.arriving.items():
            for _ in multiples("x", each, vector):
                yield from multiples(self.arrives(place), each, vector)

    def arrives(self, place: tuple[str, int]) -> str:
        """The argument that is a size of what arrives."""
        if place not in self.come:
            name, axis = place
            rank = sum(1 for each in self.arriving if each[0] == name)
            word = "channels" if axis == 1 and (rank > 2 or (name, 2) in self.arriving) else \
                "features" if (name, axis + 1) not in self.arriving else f"size{axis}"
            self.come[place] = self.free.free(f"{name}_{word}" if self.several else f"in_{word}")
            self.sizes[self.come[place]] = self.arriving[place]
        return self.come[place]

    def said(self, expression: str, kept: bool) -> ast.expr:
        tree = ast.parse(expression, mode="eval").body
        if not kept:
            return tree
        self.kept |= dict.fromkeys(each.id for each in ast.walk(tree) if isinstance(each, ast.Name))
        return Own().visit(tree)

    def shape(self, shapes: Sequence[tuple[object, ...]]) -> str:
        """A shape as it stands at the end of a line: words where it differs from use to use."""
        if len(set(map(len, shapes))) > 1:
            return "…"
        told = []
        for axis, sizes in enumerate(zip(*shapes, strict=True)):
            known = {**self.words, **self.sizes}
            if len(set(sizes[:self.real])) == 1:
                word = next((word for word, each in self.words.items() if each == sizes), "") \
                    if len(set(sizes)) > 1 else ""
            else:
                word = next((word for word, each in known.items() if each == sizes), "") or letter(len(shapes[0]), axis)
            told.append(word or str(sizes[0]))
        return ", ".join(told) or "one number"


class Own(ast.NodeTransformer):
    """``width`` becomes ``self.width``."""

    def visit_Name(self, name: ast.Name) -> ast.expr:
        return ast.Attribute(ast.Name("self"), name.id)


def varies(vector: Vector) -> bool:
    return len(set(vector)) > 1


def multiples(word: str, base: Vector, wanted: Vector) -> Iterator[str]:
    """``4 * width``, ``width // 2``."""
    if not varies(base) or any(each < 2 for each in base):
        return
    pairs = list(zip(base, wanted, strict=True))
    times = wanted[0] // base[0]
    if times > 1 and all(times * b == w for b, w in pairs):
        yield f"{times} * {word}"
    by = base[0] // max(wanted[0], 1)
    if by > 1 and all(b // by == w for b, w in pairs):
        yield f"{word} // {by}"


def letter(rank: int, axis: int) -> str:
    """What a size is called that is not the same everywhere and no argument."""
    return {2: "ND", 3: "NTE", 4: "NCHW", 5: "NCDHW"}.get(rank, "")[axis:axis + 1] or "…"


class Mask(ast.NodeTransformer):
    def visit_Constant(self, each: ast.Constant) -> ast.Constant:
        number = isinstance(each.value, int) and not isinstance(each.value, bool)
        return ast.Constant(0) if number else each


def form(trees: Sequence[ast.AST]) -> str:
    """What lines have to have in common to become one: everything but their whole numbers."""
    import copy

    return "\n".join(ast.dump(Mask().visit(copy.deepcopy(tree))) for tree in trees)
