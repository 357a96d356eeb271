"""Sizes that stay exact while they are still open.

The batch size ``N`` and the length ``T`` of a sequence are unknown until data
arrives. A :class:`Size` is integer arithmetic over such symbols, kept in one normal
form: a sum of products of symbols and floor divisions. ``((T - 2)//2 + 1)//2`` and
``T//4`` are the same size, because both become the same sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import gcd

LARGE = 1_000_003
"""What an open size is taken to be when only an order is asked for."""

MOST = 1024
"""How many products a size may be the sum of: enough for any network, little enough to stay quick."""


class Size:
    """An integer that depends on open sizes. Build one with :func:`symbol` and arithmetic."""

    __slots__ = ("_hash", "_text", "terms")

    def __init__(self, terms: Mapping[tuple, int]) -> None:
        self.terms = terms
        self._hash = hash(frozenset(terms.items()))
        self._text = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Size) and self._hash == other._hash and self.terms == other.terms

    def __hash__(self) -> int:
        return self._hash

    def __add__(self, other: int | Size) -> int | Size:
        total = dict(self.terms)
        for product, count in terms_of(other).items():
            total[product] = total.get(product, 0) + count
        return settle(total)

    def __neg__(self) -> int | Size:
        return settle({product: -count for product, count in self.terms.items()})

    def __sub__(self, other: int | Size) -> int | Size:
        return self + -other

    def __rsub__(self, other: int) -> int | Size:
        return -self + other

    def __mul__(self, other: int | Size) -> int | Size:
        total: dict[tuple, int] = {}
        others = terms_of(other)
        if len(self.terms) * len(others) > MOST:
            raise OverflowError(f"a size of more than {MOST} products")
        for a, m in self.terms.items():
            for b, n in others.items():
                product = tuple(sorted(a + b, key=str))
                total[product] = total.get(product, 0) + m * n
        return settle(total)

    __radd__, __rmul__ = __add__, __mul__

    def __floordiv__(self, by: int | Size) -> int | Size:
        if by == 0:
            raise ZeroDivisionError(f"{self} divided by zero")
        if isinstance(by, Size):
            return 1 if by == self else cancel(self, by)
        if by < 0:
            return -self // -by
        whole = {product: count // by for product, count in self.terms.items()}
        rest = settle({product: count % by for product, count in self.terms.items()})
        return settle(whole) + floor(rest, by)

    def __rfloordiv__(self, other: int) -> int | Size:
        return settle({(Floor(other, self),): 1})

    def __mod__(self, by: int | Size) -> int | Size:
        return self - (self // by) * by

    def __rmod__(self, other: int) -> int | Size:
        return other - (other // self) * self

    def __lt__(self, other: int | Size) -> bool:
        return at(self) < at(other)

    def __le__(self, other: int | Size) -> bool:
        return at(self) <= at(other)

    def __gt__(self, other: int | Size) -> bool:
        return at(self) > at(other)

    def __ge__(self, other: int | Size) -> bool:
        return at(self) >= at(other)

    def __str__(self) -> str:
        if not self._text:
            self._text = spell(self.terms)
        return self._text

    __repr__ = __str__

    @property
    def weight(self) -> int:
        """How much there is to it: every product, symbol and floor division counts."""
        total = 0
        for product in self.terms:
            total += 1 + len(product)
            total += sum(weight_of(atom.of) + weight_of(atom.by) for atom in product if isinstance(atom, Floor))
        return total

    @property
    def largest(self) -> int:
        """The largest whole number in it."""
        return max(map(abs, self.terms.values()))

    @property
    def symbols(self) -> frozenset[str]:
        """The open sizes this one depends on."""
        found: set[str] = set()
        for product in self.terms:
            for atom in product:
                found |= {atom} if isinstance(atom, str) else symbols_of(atom.of) | symbols_of(atom.by)
        return frozenset(found)


class Floor:
    """One floor division inside a sum, already in its simplest form."""

    __slots__ = ("by", "of")

    def __init__(self, of: int | Size, by: int | Size) -> None:
        self.of, self.by = of, by

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Floor) and (self.of, self.by) == (other.of, other.by)

    def __hash__(self) -> int:
        return hash((self.of, self.by))

    def __str__(self) -> str:
        return f"{bracket(self.of)}//{bracket(self.by)}"


def symbol(name: str) -> Size:
    """The open size called ``name``."""
    return Size({(name,): 1})


def at(size: int | Size, values: Mapping[str, int] | None = None) -> int:
    """The number ``size`` is when its symbols are ``values``; a symbol not named is large."""
    if not isinstance(size, Size):
        return size
    total = 0
    for product, count in size.terms.items():
        for atom in product:
            if isinstance(atom, str):
                count *= ({} if values is None else values).get(atom, LARGE)
            else:
                count *= at(atom.of, values) // at(atom.by, values)
        total += count
    return total


def weight_of(size: int | Size) -> int:
    return size.weight if isinstance(size, Size) else 1


def symbols_of(size: int | Size) -> frozenset[str]:
    return size.symbols if isinstance(size, Size) else frozenset()


def terms_of(size: int | Size) -> Mapping[tuple, int]:
    return size.terms if isinstance(size, Size) else {(): size}


def settle(terms: Mapping[tuple, int]) -> int | Size:
    """Drop what adds nothing; a sum without symbols is a plain number."""
    kept = {product: count for product, count in terms.items() if count}
    if not kept:
        return 0
    if len(kept) == 1 and () in kept:
        return kept[()]
    return Size(kept)


def floor(rest: int | Size, by: int) -> int | Size:
    """``rest // by`` where every count of ``rest`` is already below ``by``."""
    if not isinstance(rest, Size):
        return rest // by
    constant = rest.terms.get((), 0)
    open_part = {product: count for product, count in rest.terms.items() if product}
    shared = gcd(by, *open_part.values())
    if shared > 1:
        smaller = {product: count // shared for product, count in open_part.items()}
        return settle({**smaller, (): constant // shared}) // (by // shared)
    if len(open_part) == 1:
        (product, count), = open_part.items()
        if count == 1 and len(product) == 1 and isinstance(product[0], Floor) and isinstance(product[0].by, int):
            inner = product[0]  # (a//b + k)//c is (a + k*b)//(b*c)
            return (inner.of + constant * inner.by) // (inner.by * by)
    return Size({(Floor(rest, by),): 1})


def cancel(size: Size, by: Size) -> int | Size:
    """``size // by`` for an open divisor: exact where every product holds it."""
    if len(by.terms) == 1:
        (divisor, count), = by.terms.items()
        left: dict[tuple, int] = {}
        for product, n in size.terms.items():
            rest = list(product)
            if n % count or any(divisor.count(atom) > product.count(atom) for atom in divisor):
                break
            for atom in divisor:
                rest.remove(atom)
            left[tuple(rest)] = n // count
        else:
            return settle(left)
    return Size({(Floor(size, by),): 1})


def spell(terms: Mapping[tuple, int]) -> str:
    text = ""
    for product, count in sorted(terms.items(), key=lambda term: (not term[0], term[1] < 0, str(term[0]))):
        body = "*".join(map(str, product))
        size = abs(count)
        part = body if size == 1 and body else f"{size}*{body}" if body else str(size)
        sign = ("-" if count < 0 else "") if not text else (" - " if count < 0 else " + ")
        text += sign + part
    return text


def bracket(size: int | Size) -> str:
    text = str(size)
    return f"({text})" if isinstance(size, Size) and not text.isidentifier() else text


def show(shape: Iterable[int | Size] | int | Size) -> str:
    """A shape the way people say it: ``N, 32, 8, 8``; a scalar says so."""
    if isinstance(shape, (int, Size)):
        return str(shape)
    return ", ".join(map(str, shape)) or "a single number"
