"""Finds the exact size behind numbers: what a size that leaves is of the open sizes that arrive.

A size is tried as a constant, as one of what arrives, as a sum, a product and a floor division of
those, the simplest first; it is believed only if it gives every number that was seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, combinations_with_replacement

from nodes.size import Size, at

DIVISORS = 64
"""The largest number a floor division is tried with."""

Point = Mapping[str, int]


def fit(points: Sequence[Point], seen: Sequence[int], letters: Sequence[Size]) -> int | Size | None:
    """The size that is ``seen[i]`` where the open sizes are ``points[i]``; None if there is none to be found."""
    for found in tries(points, seen, letters):
        if all(at(found, point) == value for point, value in zip(points, seen, strict=True)):
            return found
    return None


def tries(points: Sequence[Point], seen: Sequence[int], letters: Sequence[Size]) -> Iterator[int | Size]:
    """Sizes that could be meant, the simplest first."""
    yield seen[0]
    yield from letters
    whole: list[int | Size] = [*letters, *(a * b for a, b in combinations_with_replacement(letters, 2)),
                               *(a * b * c for a, b, c in combinations(letters, 3))]
    for each in whole:
        yield from straight(points, seen, [each])
    for pair in combinations(whole[:10], 2):
        yield from straight(points, seen, list(pair))
    for each in whole:
        yield from stairs(points, seen, each)


def straight(points: Sequence[Point], seen: Sequence[int], terms: Sequence[int | Size]) -> Iterator[int | Size]:
    """``a·s + b·t + c`` through the first points that settle it."""
    rows = [[at(term, point) for term in terms] + [1] for point in points]
    found = solved(rows, seen)
    if found is not None and all(value.denominator == 1 for value in found):
        total: int | Size = int(found[-1])
        for count, term in zip(found, terms, strict=False):
            total = int(count) * term + total
        yield total


def solved(rows: Sequence[Sequence[int]], seen: Sequence[int]) -> list[Fraction] | None:
    """Gauss over fractions, taking each row only if it says something new; None if too few do."""
    width = len(rows[0])
    kept: list[tuple[int, list[Fraction]]] = []
    for row, value in zip(rows, seen, strict=True):
        line = [Fraction(each) for each in (*row, value)]
        for lead, other in kept:
            factor = line[lead]
            line = [a - factor * b for a, b in zip(line, other, strict=True)]
        first = next((place for place in range(width) if line[place]), None)
        if first is None:
            continue
        line = [each / line[first] for each in line]
        kept = [(lead, [a - other[first] * b for a, b in zip(other, line, strict=True)]) for lead, other in kept]
        kept.append((first, line))
        if len(kept) == width:
            return [line[-1] for _, line in sorted(kept)]
    return None


def stairs(points: Sequence[Point], seen: Sequence[int], of: int | Size) -> Iterator[int | Size]:
    """``a·((s + p)//q) + b`` and ``(a·s + p)//q + b``, with the slope the numbers show."""
    values = [at(of, point) for point in points]
    low, high = min(range(len(values)), key=values.__getitem__), max(range(len(values)), key=values.__getitem__)
    if values[low] == values[high] or seen[high] <= seen[low]:
        return
    slope = Fraction(seen[high] - seen[low], values[high] - values[low])
    for by in range(2, DIVISORS + 1):
        count = round(slope * by)
        if count < 1 or abs(Fraction(count, by) - slope) * (values[high] - values[low]) > count + 1:
            continue
        for shift in range(by):
            for steep in dict.fromkeys((False, count > 1)):
                steps = [(count * value + shift) // by if steep else count * ((value + shift) // by)
                         for value in values]
                rest = seen[0] - steps[0]
                if all(step + rest == value for step, value in zip(steps, seen, strict=True)):
                    yield ((count * of + shift) // by if steep else count * ((of + shift) // by)) + rest
