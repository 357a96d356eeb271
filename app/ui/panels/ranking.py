"""Which kinds fit some words, which of them best, and which are shown at once."""

from __future__ import annotations

from nodes import catalogue
from nodes.everyday import EVERYDAY
from nodes.language import Node


def parted(kinds: list[type[Node]]) -> tuple[list[type[Node]], list[type[Node]]]:
    """The kinds of a group that are shown at once, and the rest behind a row; one or two are not worth a row."""
    first = [kind for kind in kinds if kind.__name__ in EVERYDAY or kind.origin]
    rest = [kind for kind in kinds if kind not in first]
    return (kinds, []) if len(rest) < 3 else (first, rest)


def first_line(kind: type[Node]) -> str:
    return (kind.__doc__ or "").strip().split("\n")[0]


def matches(words: str) -> list[type[Node]]:
    """The kinds that hold every word in their title, name, synonyms, group or sentence, in the library's order."""
    parts = words.lower().split()
    return [kind for kind in catalogue.values() if rank(kind, parts) < 9]


def order(kind: type[Node], parts: list[str]) -> float:
    """Less is better: how well it fits the words; one of every day may fit a little worse than one of the others."""
    fits = rank(kind, parts)
    return fits + 2.5 if fits and kind.__name__ not in EVERYDAY else fits if parts else kind.__name__ not in EVERYDAY


def rank(kind: type[Node], parts: list[str]) -> int:
    """How well a kind fits the words: 0 best, 9 not at all."""
    if not parts:
        return 0
    titles = f"{kind.title} {kind.__name__}".lower()
    texts = (titles, kind.synonyms.lower(), kind.group.lower(), first_line(kind).lower())
    where = [next((i for i, text in enumerate(texts) if part in text), 9) for part in parts]
    worst = max(where)
    if worst:
        return min(9, worst + 2)
    starts = titles.startswith(parts[0]) or kind.__name__.lower().startswith(parts[0])
    return 0 if " ".join(parts) in (kind.title.lower(), kind.__name__.lower()) else 1 if starts else 2
