"""Copied nodes as text: a small `.loom` file, so that what is on the clipboard is read as carefully as a file."""

from __future__ import annotations

from collections.abc import Iterable

from . import file
from .graph import Graph
from .moves import Point, corner, part, put_in


def copied(graph: Graph, ids: Iterable[str]) -> str:
    """Some nodes and the wires between them, as text."""
    return f'{{\n  "format": {file.FORMAT},\n  "networks": {{\n    "copied": {{\n' \
           f"{file.graph_text(part(graph, ids))}\n    }}\n  }}\n}}\n"


def pasted(graph: Graph, text: str, by: Point = (32.0, 32.0), at: Point | None = None) -> tuple[Graph, tuple[str, ...]]:
    """The nodes a text holds, under free ids and names: moved ``by``, or with their corner ``at`` a place.

    The text may be a whole project; then its main network is taken. Raises
    :class:`app.core.file.Unreadable`, a sentence, if it is neither.
    """
    if not text.lstrip().startswith("{"):
        raise file.Unreadable("The clipboard holds no nodes. Copy some on a canvas first.")
    if len(text) > file.LARGEST:
        raise file.Unreadable(f"The clipboard holds more than {file.LARGEST >> 20} MB, so it hardly holds nodes.")
    other = file.parse(text, "What is on the clipboard").network
    if not other.nodes:
        raise file.Unreadable("The clipboard holds a network without nodes.")
    if at is not None:
        left, top = corner(other)
        by = (at[0] - left, at[1] - top)
    return put_in(graph, other, by)
