"""What is done to the columns of a table before the network proper, so that it leaves with the exported model."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Bool, Floats, In, Node, Out, Scope
from .preparing import one_each

STANDARDIZE = '''
class Standardize(nn.Module):
    """(x - mean) / std for each column, with numbers that are known beforehand."""

    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean, dtype=torch.float32), persistent=False)
        self.register_buffer("std", torch.tensor(std, dtype=torch.float32), persistent=False)

    def forward(self, x):  # ..., D
        return (x - self.mean) / self.std
'''


class Table(Node):
    """Columns on the last axis, as in a table."""

    x = In("*S, D", dtype="number", doc="Columns on the last axis.")
    y = Out("*S, D", dtype="float32", doc="The same shape, decimal numbers.")


class StandardizeColumns(Table, group="Preparing", title="Standardise columns",
                         synonyms="standardize standardscaler table mean std features tabular preprocess"):
    """Takes a known mean from each column of a table and divides by a known spread.

    y = (x - mean) / std on the last axis.
    """

    mean = Floats((0.0,), least=1, doc="The mean of each column, or one for all.")
    std = Floats((1.0,), min=1e-9, least=1, title="Spread",
                 doc="The standard deviation of each column, or one for all.")

    face = "mean {mean} · spread {std}"
    formula = "(x - mean) / std"
    build = "Standardize([*mean], [*std])"
    support = STANDARDIZE

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from one_each("Mean", self.mean, dims.D, "columns")
        yield from one_each("Spread", self.std, dims.D, "columns")


class MinMaxScale(Table, group="Preparing", title="Scale to 0–1",
                  synonyms="minmaxscaler minmax range table features tabular normalise preprocess"):
    """Brings each column of a table from its known range to 0–1.

    y = (x - least) / (most - least) on the last axis; what lies outside the range lands outside 0–1.
    """

    least = Floats((0.0,), least=1, doc="The smallest number of each column, or one for all.")
    most = Floats((1.0,), least=1, doc="The largest number of each column, or one for all.")

    face = "from {least} to {most}"
    formula = "(x - least) / (most - least)"
    build = "Standardize([*least], [*widths()])"
    support = STANDARDIZE

    def widths(self) -> tuple[float, ...]:
        count = max(len(self.least), len(self.most))
        low, high = (each * count if len(each) == 1 else each for each in (self.least, self.most))
        return tuple(b - a for a, b in zip(low, high, strict=False))

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from one_each("Least", self.least, dims.D, "columns")
        yield from one_each("Most", self.most, dims.D, "columns")
        if any(width <= 0 for width in self.widths()):
            yield "most has to be larger than least in every column."


class Bucketize(Node, group="Preparing", title="Into buckets",
                synonyms="bucketize bin histogram discretize digitize quantile class category table"):
    """Says which bucket each number falls into, so that an Embedding can learn something for each bucket.

    With boundaries b₁ < b₂ < … the buckets are numbered from 0: up to b₁, up to b₂, and so on.
    """

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*S", dtype="int64", below="buckets", doc="The number of the bucket.")

    boundaries = Floats((0.0, 1.0), least=1, doc="Where buckets end, from small to large.")
    right = Bool(False, title="Boundary above", doc="A number on a boundary falls into the bucket above it.")

    face = "at {boundaries}"
    formula = "how many boundaries < x"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html"
    build = "Bucketize([*boundaries], right=right)"
    support = '''
class Bucketize(nn.Module):
    """The number of the bucket each number falls into."""

    def __init__(self, boundaries, right=False):
        super().__init__()
        self.right = right
        self.register_buffer("boundaries", torch.tensor(boundaries, dtype=torch.float32), persistent=False)

    def forward(self, x):  # ...
        x = x.unsqueeze(-1)
        return (x >= self.boundaries if self.right else x > self.boundaries).sum(-1)
'''

    def buckets(self, scope: Scope) -> int:
        return len(self.boundaries) + 1

    def problems(self, dims: Scope) -> Iterator[str]:
        if any(a >= b for a, b in zip(self.boundaries, self.boundaries[1:], strict=False)):
            yield "the boundaries have to grow from each to the next."
