"""Nodes that take a part out of a tensor: a stretch, a step, a triangle, a diagonal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import In, Int, Node, Out, Scope, Size, no_axis, show
from .promotion import PAGES
from .shaping import Laid


class Slice(Laid, group="Selecting", synonyms="crop cut range part of a sequence narrow shift"):
    """Takes a stretch out of a sequence, or a part along any axis."""

    y = Out("*cut(S)", below="same", doc="What lay there.")

    dim = Int(1, min=-1, max=4, title="Axis", doc="The axis along which is cut; 1 is time in N, T, D.")
    start = Int(None, min=-2**31, optional=True, title="From",
                doc="The first that is kept, from 0; a negative number counts from the end.")
    stop = Int(None, min=-2**31, optional=True, title="Before",
               doc="The first that is no longer kept; a negative number counts from the end, auto keeps all.")
    step = Int(1, min=1, doc="Keeps one in so many; 2 keeps every second one.")

    face = "{start} to {stop} of axis {dim} · step {step?}"
    formula = "x[a : b]"
    forward = ("y = x[..., start:stop:step] if dim == -1 else x[start:stop:step] if dim == 0 "
               "else x[:, start:stop:step] if dim == 1 else x[:, :, start:stop:step] if dim == 2 "
               "else x[:, :, :, start:stop:step] if dim == 3 else x[:, :, :, :, start:stop:step]")
    page = PAGES + "torch.narrow.html"

    def cut(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape, but along the axis only what lies between start and end, every step."""
        at = self.dim % len(shape)
        return (*shape[:at], self.left(shape[at]), *shape[at + 1:])

    def left(self, size: Any) -> Any:
        """How many are kept of ``size``; of an open size, if it is long enough."""
        if not isinstance(size, Size):
            return len(range(size)[self.start:self.stop:self.step])
        start = 0 if self.start is None else self.start
        stop = size if self.stop is None else self.stop if self.stop >= 0 else size + self.stop
        return (stop - (start if start >= 0 else size + start) + self.step - 1) // self.step

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


class Select(Laid, group="Selecting", synonyms="pick index last step of a sequence take"):
    """Takes one step out of a sequence, or one slice along any axis."""

    y = Out("*chosen(S)", below="same", doc="What lay there.")

    dim = Int(1, min=-16, max=15, title="Axis", doc="The axis along which one is taken; 1 is time in N, T, D.")
    index = Int(-1, min=-2**31, doc="Which one, from 0; -1 is the last.")

    face = "{index} of axis {dim}"
    formula = "x[i]"
    forward = "y = x[:, index] if dim == 1 else x.select(dim, index)"
    page = PAGES + "torch.select.html"

    def chosen(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape without that axis."""
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


class Triangle(Node):
    """A part of every matrix; the rest becomes 0."""

    x = In("*S, L, D", dtype="any", doc="Matrices of L rows and D columns.")
    y = Out("*S, L, D", below="same", doc="The same shape.")

    diagonal = Int(0, min=-(2**31), doc="Where the triangle ends: 0 is the main diagonal, 1 the one above it.")

    face = "diagonal {diagonal?}"


class Tril(Triangle, group="Selecting", title="Lower triangle", synonyms="tril triangular causal mask below diagonal"):
    """Keeps what lies on and below the diagonal of every matrix and sets the rest to zero."""

    formula = "x[i, j] where j ≤ i"
    forward = "y = torch.tril(x, diagonal=diagonal)"


class Triu(Triangle, group="Selecting", title="Upper triangle", synonyms="triu triangular causal mask above diagonal"):
    """Keeps what lies on and above the diagonal of every matrix and sets the rest to zero."""

    formula = "x[i, j] where j ≥ i"
    forward = "y = torch.triu(x, diagonal=diagonal)"


class Diagonal(Laid, group="Selecting", synonyms="main trace matrix variance of covariance"):
    """Takes the diagonal out of every matrix."""

    y = Out("*taken(S)", below="same", doc="The other axes, then the diagonal.")

    offset = Int(0, min=-(2**31), doc="Which diagonal: 0 is the main one, 1 the one above it, -1 the one below.")
    dim1 = Int(-2, min=-16, max=15, always=True, title="Rows", doc="The axis of the rows.")
    dim2 = Int(-1, min=-16, max=15, always=True, title="Columns", doc="The axis of the columns.")

    face = "offset {offset?}"
    formula = "x[i, i]"
    forward = "y = torch.diagonal(x, offset=offset, dim1=dim1, dim2=dim2)"

    def taken(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape without both axes, then the diagonal as long as it is."""
        gone = {self.dim1 % len(shape), self.dim2 % len(shape)}
        return (*(size for at, size in enumerate(shape) if at not in gone),
                self.long(shape[self.dim1], shape[self.dim2]))

    def long(self, rows: Any, columns: Any) -> Any:
        if rows == columns:
            return rows - abs(self.offset)
        return min(rows + min(self.offset, 0), columns - max(self.offset, 0))

    def problems(self, dims: Scope) -> Iterator[str]:
        wrong = [text for dim in dict.fromkeys((self.dim1, self.dim2)) for text in no_axis(dim, dims.S)]
        yield from wrong
        if wrong:
            return
        rows, columns = dims.S[self.dim1], dims.S[self.dim2]
        if self.dim1 % len(dims.S) == self.dim2 % len(dims.S):
            yield f"rows and columns are both axis {self.dim1 % len(dims.S)}; a diagonal needs two axes."
        elif rows != columns and (isinstance(rows, Size) or isinstance(columns, Size)):
            yield f"{show(rows)} rows and {show(columns)} columns arrive; which is larger only data can tell."
        elif not isinstance(rows, Size) and self.long(rows, columns) < 1:
            yield f"{rows} rows and {columns} columns have no diagonal at {self.offset}."


class DiagEmbed(Node, group="Selecting", title="Diagonal matrix", synonyms="diag embed diagonal matrix from vector"):
    """Lays every vector on the diagonal of a matrix that is zero elsewhere."""

    x = In("*S, D", dtype="any", doc="Vectors of D numbers.")
    y = Out("*S, D, D", below="same", doc="A square matrix for each.")

    formula = "x[i] at i, i; 0 elsewhere"
    forward = "y = torch.diag_embed(x)"
