"""How well a few letters typed in a hurry fit a name, and which letters of the name they are."""

from __future__ import annotations

import re
from itertools import pairwise

STARTS = re.compile(r"(?<![^\W_])[^\W_]|(?<=[a-z])[A-Z]|(?<=\D)\d")
"""Where a word begins: after a space or a sign, at a capital inside a word, at the first figure of a number."""
Fit = tuple[float, tuple[int, ...]]
"""How far off it is (0 is best), and the places of the letters in the name."""


def fit(typed: str, name: str) -> Fit | None:
    """Fit every word of ``typed`` into ``name``, in any order; None if one of them does not fit.

    Whole words are better than the middle of words, and those better than letters here and there, of which the first
    has to begin a word: ``zo`` fits *Zoom out*, *zout* and *zmo* do, *oom* does, *zq* does not.
    """
    lower = name.lower()
    cost, places = 0.0, set[int]()
    starts: list[int] | None = None
    for word in typed.lower().split():
        at = lower.find(word)
        if at >= 0:
            if starts is None:
                starts = [found.start() for found in STARTS.finditer(name)]
            first = next((start for start in starts if lower.startswith(word, start)), None)
            cost += 0.01 * first if first is not None else 1 + 0.01 * at
            begin = at if first is None else first
            places.update(range(begin, begin + len(word)))
            continue
        if not subsequence(word, lower):
            return None
        if starts is None:
            starts = [found.start() for found in STARTS.finditer(name)]
        ways = [way for start in starts if lower[start] == word[0] and (way := spread(word, lower, start, starts))]
        if not ways:
            return None
        off, best = min((scattered(way, starts), way) for way in ways)
        cost += 2 + 0.1 * off
        places.update(best)
    return cost + 0.001 * len(name), tuple(sorted(places))


def subsequence(word: str, lower: str) -> bool:
    at = -1
    for letter in word:
        at = lower.find(letter, at + 1)
        if at < 0:
            return False
    return True


def spread(word: str, lower: str, start: int, starts: list[int]) -> tuple[int, ...]:
    """Places of the letters from ``start`` on: the next letter where it follows, else where a word begins with it."""
    places = [start]
    for letter in word[1:]:
        after = places[-1] + 1
        if lower[after:after + 1] != letter:
            begins = next((at for at in starts if at >= after and lower[at] == letter), -1)
            after = begins if begins >= 0 else lower.find(letter, after)
            if after < 0:
                return ()
        places.append(after)
    return tuple(places)


def scattered(places: tuple[int, ...], starts: list[int]) -> float:
    """How far apart the letters are; the beginning of a word is near, wherever it is."""
    jumps = [after for before, after in pairwise(places) if after - before > 1]
    return sum(1.0 if after in starts else 4.0 for after in jumps) + 0.1 * places[-1]
