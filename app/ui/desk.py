"""What all panels of one window look at: the document, the network in view, what the check found, what is chosen.

Panels listen to its signals and ask it for changes; they do not know one another.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.core.check import Report
from app.core.graph import Graph
from app.core.inspect import Findings, inspect
from app.core.project import Project
from app.core.write import Source, Unwritable, write
from app.document import Document

from .adviser import Adviser
from .forecast import Forecast


class Desk(QObject):
    """One open project and where the person is in it."""

    changed = Signal(object, object)
    """(before, after) Projects: something was edited, undone or opened. Sent after the check is done."""
    network_changed = Signal(str)
    """Another network is in view."""
    selected = Signal(object)
    """frozenset of the ids that are chosen on the canvas."""
    revealed = Signal(str)
    """Bring this node into view and choose it."""
    asked = Signal(str)
    """The manual is wanted, at the page of this kind."""
    hand_in = Signal()
    """Whoever holds something that is half written puts it into the project now."""
    said = Signal(str, str)
    """(tone, sentence) to tell the person quietly; tone is good, attention, wrong or plain."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document or Document()
        self.name = self.document.project.main
        self.findings: Findings = inspect(self.document.project)
        self.selection: frozenset[str] = frozenset()
        self.written: tuple[Report, str, Source | None, str] | None = None
        self.forecast = Forecast(self)
        self.advice = Adviser(self)
        self.document.listeners.append(self.hear)

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def graph(self) -> Graph:
        """The network in view."""
        return self.project.networks[self.name]

    @property
    def report(self) -> Report:
        """What the check found in the network in view."""
        return self.findings.reports[self.name]

    @property
    def source(self) -> tuple[Source | None, str]:
        """The network's Python, or None and the sentence that says what is in its way."""
        title = self.project.title
        if self.written is None or self.written[0] is not self.report or self.written[1] != title:
            try:
                self.written = (self.report, title, write(self.graph, self.report, title), "")
            except Unwritable as reason:
                self.written = (self.report, title, None, str(reason))
        return self.written[2], self.written[3]

    def hear(self, before: Project, after: Project) -> None:
        self.findings = inspect(after, self.findings)
        if self.name not in after.networks:
            self.name = after.main
            self.network_changed.emit(self.name)
        self.changed.emit(before, after)
        self.select(self.selection & self.graph.nodes.keys())

    def look_again(self) -> None:
        """Check once more though nothing was edited: a user's own Python was tried, or trusted."""
        self.hear(self.project, self.project)

    def change(self, label: str, graph: Graph, merge: str = "") -> None:
        """Make ``graph`` the present of the network in view. One undo step called ``label``."""
        self.document.change_network(label, self.name, graph, merge)

    def show_network(self, name: str) -> None:
        if name != self.name and name in self.project.networks:
            self.name = name
            self.select(())
            self.network_changed.emit(name)

    def select(self, ids: Iterable[str]) -> None:
        chosen = frozenset(ids)
        if chosen != self.selection:
            self.selection = chosen
            self.selected.emit(chosen)

    def reveal(self, id: str) -> None:
        """Choose a node and bring it into view."""
        self.select((id,))
        self.revealed.emit(id)

    def tell(self, tone: str, sentence: str) -> None:
        self.said.emit(tone, sentence)
