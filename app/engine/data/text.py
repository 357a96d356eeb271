"""Turns text into codes: a vocabulary from the training part, 0 for padding, 1 for the unknown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

PADDING, UNKNOWN = "<pad>", "<unknown>"
"""The first two entries of every vocabulary; no word or character is spelled like them."""
WORDS, WORD_LENGTH, CHARACTER_LENGTH = 4000, 256, 512
WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


def pieces(text: str, level: str) -> list[str]:
    """``"In the beginning"`` → in, the, beginning; or its characters."""
    return WORD.findall(text.lower()) if level == "word" else list(text)


def vocabulary(texts: Iterable[str], level: str) -> tuple[str, ...]:
    """Padding, the unknown, then what occurs, most frequent first. Words seen once stay unknown: nothing is
    learned of them, and the network meets the unknown while it learns."""
    counts = Counter(piece for text in texts for piece in pieces(text, level))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if level == "word":
        seen = [(piece, often) for piece, often in ranked if often > 1]
        ranked = (seen or ranked)[:WORDS]
    return PADDING, UNKNOWN, *(piece for piece, _ in ranked)


def usual_length(texts: Iterable[str], level: str) -> int:
    """A length that 95 in 100 texts fit in."""
    lengths = [len(pieces(text, level)) for text in texts]
    most = WORD_LENGTH if level == "word" else CHARACTER_LENGTH
    return int(min(max(np.percentile(lengths, 95, method="higher"), 1), most)) if lengths else 1


def encode(texts: Sequence[str], classes: Sequence[str], level: str, length: int) -> np.ndarray:
    """int64 [texts, length]: cut or padded at the end."""
    codes = {piece: code for code, piece in enumerate(classes)}
    found = np.zeros((len(texts), length), dtype=np.int64)
    for row, text in enumerate(texts):
        known = [codes.get(piece, 1) for piece in pieces(text, level)[:length]]
        found[row, :len(known)] = known
    return found


def guess_level(texts: Sequence[str]) -> str:
    """Names and codes are read by the character, sentences by the word."""
    words = sum(len(text.split()) for text in texts) / max(len(texts), 1)
    return "word" if words >= 4 else "character"
