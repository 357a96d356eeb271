"""The one error of the data floor: a sentence that says where, with the user's values, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class BadData(Exception):
    """Data that cannot be used as it is. ``str(error)`` is the sentence for the user."""


def quoted(value: Any, most: int = 40) -> str:
    """A value of the user's in quotes, cut when it is long."""
    text = str(value)
    return f'"{text if len(text) <= most else text[:most - 1] + "…"}"'


def several(values: Iterable[Any], most: int = 5) -> str:
    """``"a", "b" and 3 more``: the user's values in a sentence."""
    every = [quoted(value) for value in values]
    shown = every[:most] if len(every) > most + 1 else every
    rest = len(every) - len(shown)
    if rest:
        return f"{', '.join(shown)} and {rest} more"
    return f"{', '.join(shown[:-1])} and {shown[-1]}" if len(shown) > 1 else "".join(shown)


def counted(number: int, noun: str) -> str:
    """``1 row`` or ``1,204 rows``; nouns ending in s, x, ch get -es, in consonant + y -ies."""
    if number == 1:
        return f"1 {noun}"
    if noun.endswith(("s", "x", "ch", "sh")):
        noun += "es"
    elif noun.endswith("y") and noun[-2] not in "aeiou":
        noun = noun[:-1] + "ies"
    else:
        noun += "s"
    return f"{number:,} {noun}"
