"""Colours for Python: keywords, names that are defined, numbers, texts, comments. Found by Python's own tokenizer."""

from __future__ import annotations

import io
import keyword
import tokenize
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from . import theme

DEFINING = ("class", "def")
LIGHT = {"keyword": "#7A3FC8", "name": "#1F5AE6", "number": "#9A5B00", "string": "#1B7A4B", "comment": "#5F6876",
         "self": "#5A6576", "call": "#0B6E8A"}
DARK = {"keyword": "#B79CFF", "name": "#7EA4FF", "number": "#F0B64C", "string": "#6CCB9C", "comment": "#97A2B2",
        "self": "#A5AEBC", "call": "#63C3D8"}


class Span(NamedTuple):
    """Part of a line in one colour: from ``start``, ``length`` letters."""

    start: int
    length: int
    role: str


def spans(text: str) -> dict[int, list[Span]]:
    """Where which colour goes, by line from 0. Text that is not whole Python is coloured as far as it goes."""
    found: dict[int, list[Span]] = {}
    before = ""
    tokens = list(read(text))
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        role = role_of(token, before, after)
        before = token.string if token.type != tokenize.NL else before
        if not role:
            continue
        (first, left), (last, right) = token.start, token.end
        for line in range(first, last + 1):
            start = left if line == first else 0
            length = right - start if line == last else 10_000
            found.setdefault(line - 1, []).append(Span(start, length, role))
    return found


def read(text: str) -> Iterator[tokenize.TokenInfo]:
    try:
        yield from tokenize.generate_tokens(io.StringIO(text).readline)
    except (tokenize.TokenError, SyntaxError):
        return


def role_of(token: tokenize.TokenInfo, before: str, after: tokenize.TokenInfo | None) -> str:
    if token.type == tokenize.COMMENT:
        return "comment"
    if token.type == tokenize.STRING:
        return "string"
    if token.type == tokenize.NUMBER:
        return "number"
    if token.type != tokenize.NAME:
        return ""
    if keyword.iskeyword(token.string):
        return "keyword"
    if before in DEFINING:
        return "name"
    if token.string == "self":
        return "self"
    return "call" if after is not None and after.string == "(" else ""


class Highlighter(QSyntaxHighlighter):
    """Colours one document; the whole text is read once, each line then only looks up its colours."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.found: dict[int, list[Span]] = {}
        self.formats: dict[str, QTextCharFormat] = {}
        self.follow(theme.current())
        theme.listen(self.follow)

    def follow(self, now: theme.Theme) -> None:
        self.formats = {}
        for role, color in (DARK if now.dark else LIGHT).items():
            self.formats[role] = QTextCharFormat()
            self.formats[role].setForeground(QColor(color))
        self.rehighlight()

    def read(self, text: str) -> None:
        """Call before the document gets this text."""
        self.found = spans(text)

    def highlightBlock(self, text: str) -> None:
        for start, length, role in self.found.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(start, min(length, len(text) - start), self.formats[role])
