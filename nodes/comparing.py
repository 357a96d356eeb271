"""Nodes that compare numbers and reason with what is true and false."""

from __future__ import annotations

from typing import Any

from .arithmetic import Against
from .language import Float, In, Node, Out, Scope, Tensor, broadcast
from .promotion import PAGES, both, joined, plain, widest


class Compared(Against):
    """Numbers beside others, or beside one number."""

    b = In("*B", dtype="number", optional=True, doc="What it is compared with; unwired, the number set here.")
    y = Out("*both(A, b)", dtype="bool", doc="True or false for each number.")

    value = Float(0.0, min=-1e9, max=1e9, title="Against",
                  doc="What each number is compared with, where nothing is wired.")

    face = "{value}"


class Equal(Compared, group="Arithmetic", synonyms="eq same mask padding token compare comparison"):
    """True where two numbers are the same, such as where a token is padding."""

    formula = "a = b"
    forward = "y = a == number(value, a) if b is None else a == b"
    page = PAGES + "torch.eq.html"


class NotEqual(Compared, group="Arithmetic", title="Not equal",
               synonyms="ne different unequal mask padding compare comparison"):
    """True where two numbers differ, such as where a token is no padding."""

    formula = "a ≠ b"
    forward = "y = a != number(value, a) if b is None else a != b"
    page = PAGES + "torch.ne.html"


class Greater(Compared, group="Arithmetic", synonyms="gt larger above more than threshold compare comparison"):
    """True where a number is larger than another, or than a threshold."""

    formula = "a > b"
    forward = "y = a > number(value, a) if b is None else a > b"
    page = PAGES + "torch.gt.html"


class GreaterEqual(Compared, group="Arithmetic", title="Greater or equal",
                   synonyms="ge at least threshold compare comparison"):
    """True where a number is at least as large as another."""

    formula = "a ≥ b"
    forward = "y = a >= number(value, a) if b is None else a >= b"
    page = PAGES + "torch.ge.html"


class Less(Compared, group="Arithmetic", synonyms="lt smaller below under threshold compare comparison"):
    """True where a number is smaller than another, or than a threshold."""

    formula = "a < b"
    forward = "y = a < number(value, a) if b is None else a < b"
    page = PAGES + "torch.lt.html"


class LessEqual(Compared, group="Arithmetic", title="Less or equal",
                synonyms="le at most threshold compare comparison"):
    """True where a number is at most as large as another."""

    formula = "a ≤ b"
    forward = "y = a <= number(value, a) if b is None else a <= b"
    page = PAGES + "torch.le.html"


class Logical(Node):
    """Two tensors of true and false, place by place."""

    a = In("*A", dtype="bool", doc="The first.")
    b = In("*B", dtype="bool", doc="The second.")
    y = Out("*broadcast(A, B)", doc="True or false at each place.")


class LogicalAnd(Logical, group="Arithmetic", title="And", synonyms="logical both mask combine bool intersection"):
    """True where both are true."""

    formula = "a ∧ b"
    forward = "y = a & b"
    page = PAGES + "torch.logical_and.html"


class LogicalOr(Logical, group="Arithmetic", title="Or", synonyms="logical either mask combine bool union"):
    """True where at least one is true."""

    formula = "a ∨ b"
    forward = "y = a | b"
    page = PAGES + "torch.logical_or.html"


class LogicalXor(Logical, group="Arithmetic", title="Either or", synonyms="logical xor exclusive mask bool differ"):
    """True where exactly one is true."""

    formula = "a ⊕ b"
    forward = "y = a ^ b"
    page = PAGES + "torch.logical_xor.html"


class LogicalNot(Node, group="Arithmetic", title="Not", synonyms="logical invert mask negate bool opposite"):
    """Turns true into false and false into true."""

    x = In("*S", dtype="bool", doc="True or false, of any shape.")
    y = Out("*S", doc="The opposite.")

    formula = "¬x"
    forward = "y = ~x"
    page = PAGES + "torch.logical_not.html"


class Asked(Node):
    """A question about each number."""

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", dtype="bool", doc="True or false for each number.")


class IsNan(Asked, group="Arithmetic", title="Is missing", synonyms="isnan nan not a number mask"):
    """True where a number is missing (NaN)."""

    formula = "x is NaN"
    forward = "y = torch.isnan(x)"


class IsFinite(Asked, group="Arithmetic", title="Is finite", synonyms="isfinite infinity nan valid mask isinf"):
    """True where a number is neither missing nor infinite."""

    formula = "|x| < ∞"
    forward = "y = torch.isfinite(x)"


class Where(Node, group="Arithmetic", synonyms="choose if else select mask condition switch ternary"):
    """Takes a number from the first tensor where a condition is true, else from the second."""

    condition = In("*C", dtype="bool", doc="True where the first is taken.")
    a = In("*A", dtype="number", doc="What is taken where it is true.")
    b = In("*B", dtype="number", optional=True, doc="What is taken where it is false; unwired, the number set here.")
    y = Out("*chosen(C, A, b)", dtype="sort", below="codes", doc="At each place a number of the one or the other.")

    otherwise = Float(0.0, min=-1e9, max=1e9, title="Else",
                      doc="What stands where it is false, if nothing is wired to b.")

    face = "else {otherwise}"
    formula = "a if true, else b"
    forward = "y = torch.where(condition, a, number(otherwise, a)) if b is None else torch.where(condition, a, b)"

    def chosen(self, condition: tuple[Any, ...], a: tuple[Any, ...], b: Tensor | None) -> tuple[Any, ...]:
        """The shape all take together: sizes agree from the right, a 1 stretches."""
        return broadcast(condition, a) if b is None else broadcast(condition, a, b.shape)

    def number(self, value: float, beside: Tensor) -> float:
        return plain(value, beside.dtype)

    def sort(self, scope: Scope) -> str:
        a, b = scope.tensors["a"], scope.tensors["b"]
        return joined(a.dtype, self.otherwise) if b is None else widest((a, b))

    def codes(self, scope: Scope) -> int:
        a, b = scope.tensors["a"], scope.tensors["b"]
        if b is None and self.sort(scope) == "int64" and a.below and self.otherwise >= 0:
            return max(a.below, int(self.otherwise) + 1)
        return max(both(a, b) or (0,)) if b is not None and "float32" not in (a.dtype, b.dtype) else 0
