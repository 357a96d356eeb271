"""Nodes that multiply vectors and matrices, and measure how alike or how far apart vectors are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Float, In, Int, Node, Out, Scope, broadcast, no_axis, per_sample, show
from .promotion import PAGES


class MatMul(Node, group="Arithmetic", title="Matrix product",
             synonyms="matmul dot bmm multiply matrices attention @ mm"):
    """Multiplies matrices: the last two axes of both, for each example.

    y[…, i, j] = Σ a[…, i, k] · b[…, k, j]; axes before the last two stretch where one of them is 1.
    """

    a = In("*A, L, D", doc="Matrices of L rows and D columns.")
    b = In("*B, D, E", doc="Matrices of D rows and E columns.")
    y = Out("*broadcast(A, B), L, E", doc="Matrices of L rows and E columns.")

    formula = "Σ a[i, k] · b[k, j]"
    forward = "y = a @ b"
    page = PAGES + "torch.matmul.html"
    multiply_adds = "each(prod(broadcast(A, B)) * L * D * E)"

    def each(self, total: Any) -> Any:
        return per_sample(total)


class Outer(Node, group="Arithmetic", title="Outer product", synonyms="outer every pair bilinear tensor product"):
    """Multiplies every number of one vector with every number of another, for each example.

    y[…, i, j] = a[…, i] · b[…, j].
    """

    a = In("*A, L", doc="Vectors of L numbers.")
    b = In("*B, D", doc="Vectors of D numbers.")
    y = Out("*broadcast(A, B), L, D", doc="A matrix of L rows and D columns for each pair of vectors.")

    formula = "a[i] · b[j]"
    forward = "y = a[..., :, None] * b[..., None, :]"
    page = PAGES + "torch.outer.html"


class Paired(Node):
    """Vectors along one axis of two tensors, compared pair by pair."""

    a = In("*A", doc="The first vectors.")
    b = In("*B", doc="The second vectors.")
    y = Out("*without(A, B)", doc="One number for each pair.")

    dim = Int(-1, min=-16, max=15, always=True, title="Axis", doc="The axis along which a vector lies; -1 is the last.")

    face = "axis {dim}"

    def without(self, a: tuple[Any, ...], b: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape both take together, without that axis."""
        shape = broadcast(a, b)
        at = self.dim % len(shape)
        return (*shape[:at], *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, broadcast(dims.A, dims.B))


class Dot(Paired, group="Arithmetic", title="Dot product", synonyms="vecdot inner product similarity score sum"):
    """Multiplies two vectors number by number and adds up.

    y = Σ aᵢ bᵢ along one axis.
    """

    formula = "Σ aᵢ bᵢ"
    forward = "y = torch.linalg.vecdot(a, b, dim=dim)"


class CosineSimilarity(Paired, group="Arithmetic", title="Cosine similarity", synonyms="angle alike embedding"):
    """How alike two vectors point: 1 for the same direction, 0 for a right angle, -1 for opposite ones.

    y = a · b / (|a| |b|) along one axis.
    """

    dim = Int(-1, min=-16, max=15, always=True, title="Axis", doc="The axis along which a vector lies; -1 is the last.")
    eps = Float(1e-8, min=1e-12, max=1.0, doc="The least a length counts, so that nothing is divided by zero.")

    formula = "a · b / (|a| |b|)"
    build = "nn.CosineSimilarity(dim=dim, eps=eps)"


class PairwiseDistance(Node, group="Arithmetic", title="Pairwise distance", synonyms="euclidean metric siamese apart"):
    """How far two vectors lie apart, along the last axis.

    y = (Σ |aᵢ - bᵢ + ε|ᵖ)^(1/p).
    """

    a = In("*A, D", doc="The first vectors.")
    b = In("*B, D", doc="The second vectors.")
    y = Out("*apart(A, B)", doc="A distance for each pair.")

    p = Float(2.0, min=1.0, max=100.0, title="Power", doc="2 is the straight line, 1 the sum of the differences.")
    eps = Float(1e-6, min=0.0, max=1.0, doc="A little that is added to each difference, so that slopes stay finite.")
    keepdim = Bool(False, title="Keep axis", doc="Keeps the last axis with a size of 1.")

    face = "p {p?}"
    formula = "|a - b|"
    build = "nn.PairwiseDistance(p=p, eps=eps, keepdim=keepdim)"

    def apart(self, a: tuple[Any, ...], b: tuple[Any, ...]) -> tuple[Any, ...]:
        """The shape both take together, or with a 1 where the vectors lay."""
        return (*broadcast(a, b), *(1,) * self.keepdim)


class Cdist(Node, group="Arithmetic", title="Distance table", synonyms="cdist every pair euclidean nearest kernel"):
    """How far every vector of one set lies from every vector of another, for each example.

    y[…, i, j] = |a[…, i] - b[…, j]|.
    """

    a = In("*A, L, D", doc="L vectors of D numbers.")
    b = In("*B, S, D", doc="S vectors of D numbers.")
    y = Out("*broadcast(A, B), L, S", doc="L rows of S distances.")

    p = Float(2.0, min=1.0, max=100.0, title="Power", doc="2 is the straight line, 1 the sum of the differences.")

    face = "p {p?}"
    formula = "|a[i] - b[j]|"
    forward = "y = torch.cdist(a, b, p=p, compute_mode='donot_use_mm_for_euclid_dist')"


class Cross(Node, group="Arithmetic", title="Cross product", synonyms="linalg cross normal vector three space torque"):
    """The vector that stands upright on two vectors in space."""

    a = In("*A", doc="The first vectors; three numbers along the axis.")
    b = In("*B", doc="The second vectors; three numbers along the axis.")
    y = Out("*broadcast(A, B)", doc="Vectors at a right angle to both.")

    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis along which a vector lies; -1 is the last.")

    face = "axis {dim?}"
    formula = "a × b"
    forward = "y = torch.linalg.cross(a, b, dim=dim)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(dims.A) != len(dims.B):
            yield f"both need as many axes, but {show(dims.A)} and {show(dims.B)} arrive."
        elif wrong := list(no_axis(self.dim, dims.A)):
            yield from wrong
        else:
            for name, shape in (("a", dims.A), ("b", dims.B)):
                if shape[self.dim] != 3:
                    yield f"a vector in space has three numbers, but axis {self.dim} of {name} is " \
                          f"{show(shape[self.dim])} ({show(shape)})."


class L2Normalize(Node, group="Arithmetic", title="L2 normalise",
                  synonyms="normalize unit length vector sphere cosine embedding"):
    """Gives every vector along one axis a length of 1; only its direction is left.

    y = x / max(|x|, ε).
    """

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")

    dim = Int(-1, min=-16, max=15, always=True, title="Axis", doc="The axis along which a vector lies; -1 is the last.")
    eps = Float(1e-12, min=1e-12, max=1.0, doc="The least a length counts, so that nothing is divided by zero.")

    face = "axis {dim}"
    formula = "x / |x|"
    forward = "y = nn.functional.normalize(x, dim=dim, eps=eps)"
    page = PAGES + "torch.nn.functional.normalize.html"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)
