"""Which kinds fit some words, which of them best, and which are shown at once."""

from __future__ import annotations

import re
from functools import cache

from nodes import catalogue
from nodes.everyday import EVERYDAY
from nodes.following import OFTEN
from nodes.language import Node

from ..tongue import tr

SMALL = frozenset("a an and by for from in into is it its of on or over that the to which with "
                  "aus das dem den der des die ein eine für im in ist mit und von zu".split())
"""Words that say nothing of a kind."""
ALSO = {"picture": "image", "photo": "image", "bild": "image", "biggest": "largest", "layer": ""}
"""Words that people say for those that we write."""


def parted(kinds: list[type[Node]]) -> tuple[list[type[Node]], list[type[Node]]]:
    """The kinds of a group that are shown at once, and the rest behind a row; one or two are not worth a row."""
    first = [kind for kind in kinds if kind.__name__ in EVERYDAY or kind.origin]
    rest = [kind for kind in kinds if kind not in first]
    return (kinds, []) if len(rest) < 3 else (first, rest)


def first_line(kind: type[Node]) -> str:
    return (kind.__doc__ or "").strip().split("\n")[0]


def matches(words: str) -> list[type[Node]]:
    """The kinds that hold every word in their title, name, synonyms, group or sentence, in the library's order.

    Where there is none, those in whose settings and ports the words are: ``bidirectional`` finds the LSTM.
    """
    parts = asked(words)
    return [kind for kind in catalogue.values() if rank(kind, parts) < 9] or \
        [kind for kind in catalogue.values() if all(part in set_by(kind.__name__) for part in parts)]


def asked(words: str) -> list[str]:
    """The words that say something, one by one; parted at signs as well where no kind has them as they are:
    ``cross-attention``.
    """
    typed = words.lower().split()
    telling = [part for part in typed if part not in SMALL]
    for parts in (telling, typed) if telling != typed else (typed,):
        if parts and any(rank(kind, parts) < 9 for kind in catalogue.values()):
            return parts
    return re.findall(r"[^\W_]+", words.lower()) or typed


@cache
def set_by(name: str) -> str:
    """The names of a kind's settings and ports."""
    kind = catalogue[name]
    names = [*kind.params, *(param.title for param in kind.params.values()), *kind.inputs, *kind.outs]
    return " ".join(names).lower().replace("_", " ")


def order(kind: type[Node], parts: list[str]) -> float:
    """Less is better: how well it fits the words; one of every day may fit a little worse than one of the others, and
    of two that fit alike the more usual one is first.
    """
    fits = rank(kind, parts)
    if not parts:
        return kind.__name__ not in EVERYDAY
    return fits + (2.5 if fits and kind.__name__ not in EVERYDAY else 0) - 0.05 * min(OFTEN.get(kind.__name__, 0), 9)


def rank(kind: type[Node], parts: list[str]) -> int:
    """How well a kind fits the words: 0 best, 9 not at all. ``bn`` is the initials of Batch norm."""
    if not parts:
        return 0
    if len(parts) == 1 and parts[0] in initials(kind.title):
        return 2
    if any(part not in all_of(kind.__name__) for part in parts):
        return 9
    titles, *others = words_of(kind.__name__)
    where = [0 if part in titles else next((i for i, text in enumerate(others, 1) if part in text), 9)
             for part in parts]
    worst = max(where)
    if worst:
        return 2 if " ".join(parts) in (kind.group.lower(), tr(kind.group).lower()) else min(9, worst + 2)
    starts = any(word.startswith(parts[0]) for word in titles.split())
    return 0 if " ".join(parts) in (kind.title.lower(), kind.__name__.lower()) else 1 if starts else 2


@cache
def words_of(name: str) -> tuple[str, ...]:
    """What a kind is searched by: titles, synonyms, group, sentence, in English and as they are shown."""
    kind = catalogue[name]
    title, group, about = kind.title, kind.group, first_line(kind)
    texts = f"{title} {name} {tr(title)}", kind.synonyms, f"{group} {tr(group)}", f"{about} {tr(about)}"
    return tuple(text.lower() for text in texts)


@cache
def all_of(name: str) -> str:
    """The same as one text."""
    return "\n".join(words_of(name))


@cache
def initials(title: str) -> frozenset[str]:
    """``bn`` and ``bn1`` for Batch norm 1D; nothing for a single word."""
    words = re.findall(r"[a-z0-9]+", title.lower())
    letters = "".join(word[0] for word in words)
    plain = letters.rstrip("0123456789")
    return frozenset(each for each in (letters, plain) if len(each) > 1)


def spelled(words: str) -> list[type[Node]]:
    """The kinds in whose title or name all letters stand in their order, with gaps: ``cv2d`` is in Conv2d.

    For when nothing else fits; the tightest comes first.
    """
    typed = re.sub(r"\W", "", words.lower())
    found = []
    for kind in catalogue.values():
        gaps = [gap for name in (kind.__name__.lower(), kind.title.lower()) if (gap := spread(typed, name)) is not None]
        if len(typed) > 1 and gaps:
            found.append((min(gaps), kind.__name__ not in EVERYDAY, kind))
    return [kind for _, _, kind in sorted(found, key=lambda each: each[:2])]


def nearly(words: str) -> list[type[Node]]:
    """The kinds that hold the most of several words, half of them at least: for when none holds all.

    Other words for the same count, and so do one and many: ``average of a picture``, ``largest features``.
    """
    parts = [part for part in re.findall(r"[^\W_]+", words.lower()) if part not in SMALL and len(part) > 2]
    if len(parts) < 2:
        return []
    found = []
    for kind in catalogue.values():
        text = all_of(kind.__name__)
        hits = [part for part in parts if any(each in text for each in meant(part))]
        if len(hits) >= len(parts) / 2:
            found.append((-len(hits), order(kind, [part for part in hits if part in text]), kind))
    most = min((each[0] for each in found), default=0)
    return [kind for few, _, kind in sorted(found, key=lambda each: each[:2]) if few == most]


def meant(part: str) -> tuple[str, ...]:
    """A word, the word for one of them, and what we call it."""
    one = part.removesuffix("s") if len(part) > 3 else part
    return tuple({part, one, ALSO.get(one, part)})


def spread(typed: str, name: str) -> int | None:
    """Over how many letters more than were typed they are spread; None unless all are there and the first is first."""
    if not typed or not name.startswith(typed[0]):
        return None
    at = 0
    for letter in typed[1:]:
        at = name.find(letter, at + 1)
        if at < 0:
            return None
    return at + 1 - len(typed)
