"""Which of the users' own Python may run here.

Trust is given to a content, by a person, on one computer: what is remembered is the SHA-256 of
the text in the program's own folder. A project never carries it, and a letter more is another text.
A text that an argument is set to counts as part of the content, for the code may do anything with it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from nodes.own import TEMPLATE, Own

from .file import replace_file
from .home import home

MOST = 10_000
"""Contents that are remembered; the oldest is forgotten first."""

held: dict[Path, tuple[tuple[int, int], frozenset[str]]] = {}
"""What the notebook said when it was last read, and which state of it that was."""


def notebook() -> Path:
    """The file it is kept in."""
    return home() / "trusted.json"


@lru_cache(maxsize=4096)
def digest(content: str) -> str:
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def content(node: Own) -> str:
    """What has to be trusted for a node: its code, and the texts its arguments are set to."""
    texts = node.texts
    return node.text if not texts else f"{node.text}\n# with {json.dumps(texts, sort_keys=True)}"


def trusted(text: str) -> bool:
    """Whether this content may run. What a new node begins with is ours and always may."""
    return text == TEMPLATE or digest(text) in kept()


def shown(text: str) -> str:
    """A text to be read before it is trusted: what would steer a terminal, or hide from the eye, is its number."""
    return "".join(each if each.isprintable() or each in "\n\t" else f"\\x{ord(each):02x}" for each in text)


def kept() -> frozenset[str]:
    """Every digest in the notebook; one that cannot be read trusts nothing."""
    path = notebook()
    try:
        about = path.stat()
    except OSError:
        return frozenset()
    state = (about.st_mtime_ns, about.st_size)
    if path not in held or held[path][0] != state:
        held[path] = (state, frozenset(lines(path)))
    return held[path][1]


def lines(path: Path) -> list[str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def trust(texts: Iterable[str]) -> None:
    """Let these run from now on. Raises ``OSError`` if that cannot be remembered."""
    path = notebook()
    known = lines(path) if path.exists() else []
    more = [each for each in dict.fromkeys(map(digest, texts)) if each not in known]
    if more:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, json.dumps((known + more)[-MOST:], indent=0).encode())


def distrust(texts: Iterable[str]) -> None:
    """Switch these off again. Raises ``OSError`` if that cannot be remembered."""
    path, gone = notebook(), set(map(digest, texts))
    known = lines(path) if path.exists() else []
    if gone & set(known):
        replace_file(path, json.dumps([each for each in known if each not in gone], indent=0).encode())
