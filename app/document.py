"""The open project: as it is now, as it was, as it was last saved. The one thing that changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.graph import Graph
from app.core.project import Project

DEPTH = 1000
"""How many changes can be undone."""

NEAR = 20
"""How many changes back the project keeps what was worked out of it: of a large network that is megabytes."""

Listener = Callable[[Project, Project], None]


@dataclass(frozen=True)
class Moment:
    """A state of the project and the change that led to it."""

    label: str
    project: Project
    merge: str = ""


class Document:
    """Holds the project and tells listeners when it changes: ``listener(before, after)``.

    Undo is a list of projects with labels. A listener that raises does not keep the
    others from hearing; the first error is raised once all have heard.
    """

    def __init__(self, project: Project | None = None, path: Path | None = None) -> None:
        self.past = [Moment("", project or Project())]
        self.future: list[Moment] = []
        self.path = path
        self.saved: Project | None = self.project
        self.compared: tuple[Project, Project, bool] | None = None
        """What was found when it was last compared with its file."""
        self.listeners: list[Listener] = []

    @property
    def project(self) -> Project:
        return self.past[-1].project

    @property
    def dirty(self) -> bool:
        """Whether the project differs from its file."""
        if self.saved is None or self.project is self.saved:
            return self.saved is None
        if self.compared is None or self.compared[0] is not self.project or self.compared[1] is not self.saved:
            self.compared = self.project, self.saved, self.project != self.saved
        return self.compared[2]

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty if there is nothing."""
        return self.past[-1].label if len(self.past) > 1 else ""

    @property
    def redo_label(self) -> str:
        return self.future[-1].label if self.future else ""

    @property
    def fresh(self) -> bool:
        """Whether nothing was changed since it was opened."""
        return len(self.past) == 1 and not self.future

    def change(self, label: str, project: Project, merge: str = "") -> None:
        """Make ``project`` the present. Edits in a row that share a ``merge`` key undo as one."""
        before = self.project
        if project == before:
            return
        if merge and merge == self.past[-1].merge and not self.future and len(self.past) > 1:
            self.past.pop()
        self.past.append(Moment(label, project, merge))
        del self.past[1:-DEPTH]
        self.future.clear()
        if len(self.past) > NEAR:
            forget(*self.past[-NEAR - 1:][:2])
        self.tell(before)

    def change_network(self, label: str, name: str, graph: Graph, merge: str = "") -> None:
        """Make ``graph`` the present of one network."""
        self.change(label, self.project.with_network(name, graph), merge)

    def settle(self) -> None:
        """Let the next change stand for itself, whatever its merge key."""
        self.past[-1] = replace(self.past[-1], merge="")

    def undo(self) -> None:
        if len(self.past) > 1:
            before = self.project
            self.future.append(self.past.pop())
            self.settle()
            self.tell(before)

    def redo(self) -> None:
        if self.future:
            before = self.project
            self.past.append(self.future.pop())
            self.settle()
            self.tell(before)

    def open(self, project: Project, path: Path | None = None, saved: bool = True) -> None:
        """Begin afresh with another project; there is nothing to undo."""
        before = self.project
        self.past, self.future, self.path = [Moment("", project)], [], path
        self.saved = project if saved else None
        self.tell(before)

    def mark_saved(self, path: Path, carry: Callable[[Project], Project] | None = None) -> None:
        """The present is what the file at ``path`` holds. ``carry`` says it, and every state that undo and redo lead
        to, as a file at that place does."""
        before = self.project
        if carry is not None:
            self.past = [replace(each, project=carry(each.project)) for each in self.past]
            self.future = [replace(each, project=carry(each.project)) for each in self.future]
        self.path, self.saved = path, self.project
        self.tell(before)

    def tell(self, before: Project) -> None:
        trouble: Exception | None = None
        for listener in list(self.listeners):
            try:
                listener(before, self.project)
            except Exception as error:
                trouble = trouble or error
        if trouble:
            raise trouble


def forget(old: Moment, new: Moment) -> None:
    """Let the networks that the next change made others go back to what a file says of them."""
    for name, graph in old.project.networks.items():
        if new.project.networks.get(name) is not graph:
            graph.forget()
