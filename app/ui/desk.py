"""What all panels of one window look at: the document, the network in view, what the check found, what is chosen.

Panels listen to its signals and ask it for changes; they do not know one another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from app.core.called import called
from app.core.graph import Graph
from app.core.inspect import Findings, as_used, carried, inspect, inspecting, moved, nothing
from app.core.linking import leads, reached, stands_for, way_to
from app.core.project import Project
from app.core.report import Report
from app.core.write import Source, Unwritable, write
from app.document import Document

from .adviser import Adviser
from .forecast import Forecast
from .slices import Slices
from .tongue import keep

AT_ONCE = 600
"""Projects of so many nodes are checked before anyone is told of a change: that takes less than a frame."""


class Desk(QObject):
    """One open project and where the person is in it."""

    changed = Signal(object, object)
    """(before, after) Projects: something was edited, undone or opened; twice the same where more was found out about
    it. A small project is checked by then; a large one a moment later, and then it is sent once more."""
    network_changed = Signal(str)
    """Another network is in view."""
    selected = Signal(object)
    """frozenset of the ids of the nodes that are chosen on the canvas. Sent for notes as well."""
    revealed = Signal(str)
    """Bring this node into view and choose it."""
    asked = Signal(str)
    """The manual is wanted, at the page of this kind."""
    kept = Signal()
    """My blocks are others now."""
    hand_in = Signal()
    """Whoever holds something that is half written puts it into the project now."""
    drafted = Signal()
    """Something is being written that the project does not hold yet, or holds now."""
    said = Signal(str, str)
    offered = Signal(str, str, object)
    """A sentence, a word for what can be done about it, and what does it."""
    """(tone, sentence) to tell the person quietly; tone is good, attention, wrong or plain."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document or Document()
        self.name = self.document.project.main
        self.way: tuple[tuple[str, str], ...] = ()
        """How the person came to the network in view: the networks around it, each with the block they went into."""
        self.ways: dict[str, tuple[tuple[str, str], ...]] = {}
        """How they came to each network last."""
        self.follows = ""
        """What the network in view is about to be called."""
        self.findings: Findings = inspect(self.document.project)
        """What the check found; of a large project a moment ago, while it is ``behind``."""
        self.known = self.findings
        """The findings of the last check that came to its end."""
        self.checking = Slices(self)
        self.checking.result.connect(self.learn)
        self.selection: frozenset[str] = frozenset()
        """The nodes that are chosen."""
        self.noted: frozenset[str] = frozenset()
        """The notes that are chosen."""
        self.drafts: dict[str, Callable[[Project], Project]] = {}
        """What is being written, and not handed in, by where: each puts it into a project."""
        self.looked: tuple[tuple[Findings, tuple[tuple[str, str], ...], str], Report] | None = None
        self.written: tuple[Report, str, Source | None, str] | None = None
        self.forecast = Forecast(self)
        self.advice = Adviser(self)
        self.document.listeners.append(self.hear)
        keep(called(self.project))

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def unsaved(self) -> Project | None:
        """What would be lost if the program ended now, with what is half written; None if the file holds it all."""
        project = self.project
        for put in self.drafts.values():
            project = put(project)
        return project if project is not self.project or self.document.dirty else None

    @property
    def behind(self) -> bool:
        """Whether the project is still being checked: what was found is about an earlier state of it."""
        return self.checking.busy

    @property
    def newest(self) -> Findings:
        """What the check finds in the project as it is now, for whoever acts on it; waits if that is not known yet."""
        self.checking.finish()
        return self.findings

    @property
    def graph(self) -> Graph:
        """The network in view."""
        return self.project.networks[self.name]

    @property
    def report(self) -> Report:
        """What the check found in the network in view, as the block one came through uses it."""
        key = (self.findings, self.way, self.name)
        if self.looked is None or self.looked[0][0] is not key[0] or self.looked[0][1:] != key[1:]:
            self.looked = (key, as_used(*key))
        return self.looked[1]

    @property
    def source(self) -> tuple[Source | None, str]:
        """The Python of the network in view, or of the trained one if it is part of that; or None and what is in its
        way."""
        name = self.subject
        report, title = self.newest.reports[name], self.project.title if name == self.project.main else name
        if self.written is None or self.written[0] is not report or self.written[1] != title:
            try:
                self.written = (report, title, write(self.project.networks[name], report, title), "")
            except Unwritable as reason:
                self.written = (report, title, None, str(reason))
        return self.written[2], self.written[3]

    @property
    def subject(self) -> str:
        """The network whose Python is shown."""
        main = self.project.main
        return main if self.name in reached(self.project.networks, main) else self.name

    def hear(self, before: Project, after: Project) -> None:
        keep(called(after))
        self.check(before, after)
        opened = self.document.fresh and before is not after
        if opened:
            self.drafts.clear()
            self.ways.clear()
        if opened and self.name != after.main:
            self.name, self.way = after.main, ()
            self.network_changed.emit(self.name)
        elif self.name not in after.networks:
            near = [name for name, _ in reversed(self.way)]
            self.name = next(name for name in (self.follows, *near, after.main) if name in after.networks)
            self.way = self.way_in(self.name)
            self.network_changed.emit(self.name)
        elif not leads(after.networks, self.way, self.name):
            self.way = self.way_in(self.name)
        self.changed.emit(before, after)
        self.select(() if opened else self.chosen)  # in another project, what is called the same is another node

    def check(self, before: Project, after: Project) -> None:
        """Find out what is wrong now: at once, or of a large project once the change is in view."""
        self.checking.cancel()
        if sum(len(graph.nodes) for graph in after.networks.values()) <= AT_ONCE:
            self.findings = self.known = inspect(after, self.known)
        elif (same := moved(after, self.known)) is not None:
            self.findings = self.known = same
        else:
            opened = self.document.fresh and before is not after
            self.findings = nothing(after) if opened else carried(self.findings, after)
            for name, graph in after.networks.items():
                if (was := self.known.reports.get(name)) is not None:
                    graph.learn(was.drawn)
            self.checking.run(inspecting(after, self.known))

    def learn(self, findings: Findings) -> None:
        """The check of a large project has come to its end."""
        self.findings = self.known = findings
        self.changed.emit(self.project, self.project)

    def hold(self, where: str, draft: Callable[[Project], Project] | None) -> None:
        """Know of what is being written somewhere, by how it is put into a project; None once the project holds it."""
        if draft is not None:
            self.drafts[where] = draft
        elif self.drafts.pop(where, None) is None:
            return
        self.drafted.emit()

    def look_again(self) -> None:
        """Check once more though nothing was edited: a user's own Python was tried, or trusted."""
        self.hear(self.project, self.project)

    def change(self, label: str, graph: Graph, merge: str = "") -> None:
        """Make ``graph`` the present of the network in view. One undo step called ``label``."""
        self.document.change_network(label, self.name, graph, merge)

    def show_network(self, name: str) -> None:
        if name != self.name and name in self.project.networks:
            self.turn(name, self.way_in(name))

    def way_in(self, name: str) -> tuple[tuple[str, str], ...]:
        """The way the person came to a network last, if it still leads there; else the shortest."""
        networks = self.project.networks
        known = (way for way in (self.way, self.ways.get(name, ())) if way and leads(networks, way, name))
        return next(known, None) or way_to(networks, self.project.main, name)

    def turn(self, name: str, way: tuple[tuple[str, str], ...], chosen: Iterable[str] = ()) -> None:
        """Show a network that was come to by a way."""
        self.select(())
        self.name, self.way = name, way
        self.ways[name] = way
        self.network_changed.emit(name)
        self.select(chosen)

    def enter(self, id: str) -> None:
        """Show the network a block in view stands for."""
        placed = self.graph.nodes[id]
        if placed.inside is None:
            self.tell("attention", f"{placed.name} cannot be opened: {placed.lost}")
        else:
            self.turn(stands_for(placed), (*self.way, (self.name, id)))

    def leave(self, depth: int = -1) -> None:
        """Show the network around the one in view, or one farther out; the block one was in is chosen."""
        if self.way:
            outer, id = self.way[depth]
            self.turn(outer, self.way[:depth], (id,) if id in self.project.networks[outer].nodes else ())
        elif self.name != self.project.main:
            self.show_network(self.project.main)

    @property
    def chosen(self) -> frozenset[str]:
        """The nodes and the notes that are chosen."""
        return self.selection | self.noted

    def select(self, ids: Iterable[str]) -> None:
        """Choose these nodes and notes, those that are there, and nothing else."""
        graph, wanted = self.graph, frozenset(ids)
        nodes, notes = (frozenset(id for id in wanted if id in there) for there in (graph.nodes, graph.notes))
        if (nodes, notes) != (self.selection, self.noted):
            self.selection, self.noted = nodes, notes
            self.selected.emit(self.selection)

    def reveal(self, id: str) -> None:
        """Choose a node and bring it into view."""
        self.select((id,))
        self.revealed.emit(id)

    def tell(self, tone: str, sentence: str) -> None:
        self.said.emit(tone, sentence)

    def offer(self, sentence: str, action: str, call: Callable[[], object]) -> None:
        """Say one sentence in the window, with something that can be done about it."""
        self.offered.emit(sentence, action, call)
