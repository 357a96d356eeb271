"""Notes on the canvas: plain text with a colour, beside the nodes. They mean nothing to what is checked or written.

A note lies where it was put and is as large as it was made. Its id is none of a node's, so that both can be chosen,
moved, copied and framed together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .places import Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .graph import Graph

COLOURS = ("amber", "blue", "teal", "violet", "pink", "grey")
SIZE: Point = (192.0, 96.0)
"""Width and height of a new note."""
LEAST: Point = (96.0, 40.0)
LONGEST = 10_000
"""So many letters a note may hold."""


@dataclass(frozen=True)
class Note:
    """A text, where it lies and how large it is. ``rest`` keeps what a newer version wrote."""

    text: str
    colour: str = COLOURS[0]
    at: Point = (0.0, 0.0)
    size: Point = SIZE
    rest: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Its first words, for menus and steps that can be undone."""
        words = " ".join(self.text.split())
        return words if len(words) <= 24 else f"{words[:23].rstrip()}…"


def cleaned(text: str) -> str:
    """A text as a note may hold it: letters and ends of lines."""
    kept = "".join(letter for letter in text.replace("\r\n", "\n").replace("\t", "    ")
                   if letter == "\n" or letter.isprintable())
    return kept[:LONGEST].strip("\n").rstrip()


def free(graph: Graph, taken: Iterable[str] = ()) -> str:
    """An id no node and no note has yet."""
    used, number = {*graph.nodes, *graph.names, *graph.notes, *taken}, 1
    while f"note{number}" in used:
        number += 1
    return f"note{number}"


def with_note(graph: Graph, id: str, note: Note) -> Graph:
    """With a note, or with another one in its place."""
    return replace(graph, notes={**graph.notes, id: note})


def noted(graph: Graph, text: str, at: Point, size: Point = SIZE) -> tuple[Graph, str]:
    """A new note, and its id."""
    id = free(graph)
    return with_note(graph, id, Note(cleaned(text), at=at, size=size)), id


def reworded(graph: Graph, id: str, text: str, size: Point) -> Graph:
    """A note that says something else, and is as large as that needs."""
    return with_note(graph, id, replace(graph.notes[id], text=cleaned(text), size=size))


def coloured(graph: Graph, ids: Iterable[str], colour: str) -> Graph:
    chosen = set(ids)
    return replace(graph, notes={id: replace(note, colour=colour) if id in chosen else note
                                 for id, note in graph.notes.items()})
