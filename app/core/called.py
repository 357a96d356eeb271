"""What a person called things in a project: words that are theirs in every language, even where we have them too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from .plan import Data
from .project import Project

MOST = 1000
"""Labels of a field that are looked at; what has more is a text."""


def called(project: Project) -> Iterator[str]:
    """Titles and names in a project, of its data as well."""
    if project.title != Project.title:
        yield project.title
    yield from project.networks
    for graph in project.networks.values():
        yield from graph.names
        yield from (frame.title for frame in graph.frames.values())
        yield from (note.title for note in graph.notes.values())
    yield from called_in(project.plan.data)


def called_in(data: Data) -> Iterator[str]:
    """Names of columns, fields, labels and the file of some data."""
    file = PurePath(data.source.path.removeprefix("bundled:"))
    yield from (file.name, file.stem)
    yield from data.columns
    for name, field in data.fields.items():
        yield name
        if field.type == "label":
            yield from field.classes[:MOST]
