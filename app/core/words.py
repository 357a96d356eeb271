"""Words the written source may use: a node's name, unless Python, torch or another node needs that one."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable

from .taken import MODULE_WORDS

RESERVED = frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) | frozenset(dir(builtins)) | MODULE_WORDS | {
    "self", "torch", "nn", "math", "steps", "training_step", "forward", "_"}

DEFINED = re.compile(r"^(?:class|def) (\w+)", re.MULTILINE)
"""What a piece of source defines at its top."""


class Words:
    """Hands out words, each of them once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self.taken = set(taken)
        self.last: dict[str, int] = {}

    def free(self, word: str) -> str:
        """``word`` itself, or one close to it that nobody has yet."""
        if word.startswith("__"):  # a class hides or mangles such names
            word = "node_" + word.strip("_")
        if word in RESERVED:
            word += "_"
        if word in self.taken:
            stem = word.rstrip("0123456789")
            number = max(self.last.get(stem, 1), int(word[len(stem):] or 1))
            while word in self.taken or word in RESERVED:
                number += 1
                word = f"{stem}{number}"
            self.last[stem] = number
        self.taken.add(word)
        return word


def class_name(title: str) -> str:
    """``Handwritten digits`` becomes ``HandwrittenDigits``."""
    name = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", title))[:60]
    return name if name and name[0].isalpha() and name not in RESERVED else f"Network{name}" if name else "Network"


def plain(title: str) -> bool:
    """Whether a title may stand between quotes as it is."""
    return bool(title) and title.isprintable() and not set(title) & set("\"'\\")
