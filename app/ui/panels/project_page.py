"""The inspector's page while no node is chosen: the project, its networks, what goes in and what comes out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.cost import known
from app.core.networks import Refused, renamed
from app.core.project import Project
from app.core.say import listed, short

from .. import theme
from ..desk import Desk
from ..parts.facts import Facts
from ..parts.form import Form
from ..plain import plain
from ..tongue import Theirs, tr
from .fields import HandsOnUndo, Words
from .node_page import sentence, spell

LOSSES = {"cross_entropy": "cross-entropy", "binary_cross_entropy": "binary cross-entropy",
          "squared_error": "squared error", "absolute_error": "absolute error"}


class ProjectPage(QWidget):
    """Follows the project; :meth:`refresh` after each change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.undo = HandsOnUndo(self)
        self.title = QLineEdit()
        theme.look(self.title, "title")
        self.title.setAccessibleName(tr("Title of the project"))
        self.title.setToolTip(tr("The title names the class in the source and stands in the exported model"))
        self.title.setMaxLength(200)
        self.title.editingFinished.connect(self.rename)
        self.title.textEdited.connect(lambda text: desk.hold("title", partial(titled, text)))
        self.title.installEventFilter(self.undo)
        self.sort = QLabel()
        self.sort.setTextFormat(Qt.TextFormat.PlainText)
        theme.look(self.sort, "third")
        self.aim = sentence("", "second")
        self.form = Form()
        self.ends = QVBoxLayout()
        self.ends.setContentsMargins(0, 0, 0, 0)
        self.ends.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self.ends)
        self.counts, self.cost = Facts(), Facts()
        self.networks = QVBoxLayout()
        self.networks.setContentsMargins(0, 0, 0, 0)
        self.networks.setSpacing(0)
        self.several = QWidget()
        self.several.setLayout(self.networks)
        self.form.whole(self.several)
        self.called = Words("", "Name of the network")
        self.called.setMaxLength(60)
        self.called.changed.connect(self.call)
        self.called_label = self.form.row("Its name", self.called, wide=True)
        self.form.heading("In and out")
        self.form.whole(holder)
        self.form.heading("Network")
        self.form.whole(self.counts)
        self.cost_title = self.form.heading("Cost")
        self.form.whole(self.cost)
        self.excess = sentence("", "attention")
        self.excess.hide()
        self.form.whole(self.excess)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(1)
        column.addWidget(self.sort)
        column.addSpacing(10)
        column.addWidget(self.aim)
        column.addSpacing(16)
        column.addWidget(self.form)
        column.addStretch()
        self.links: list[tuple[str, str, str]] | None = None
        self.named: tuple[tuple[str, ...], str] = ((), "")
        self.refresh()
        desk.forecast.changed.connect(self.show_cost)

    def stale(self) -> bool:
        return False

    def refresh(self) -> None:
        """Show the project as it is now."""
        desk, project = self.desk, self.desk.project
        if not self.title.hasFocus() or not self.title.isModified():
            self.title.setText(tr(project.title) if project.title == Project.title else project.title)
            self.title.setCursorPosition(0)  # a long one shows its beginning
            desk.hold("title", None)
        several = len(project.networks) > 1
        self.sort.setText(tr(f"Network {desk.name}, one of {len(project.networks)}" if several else "Project"))
        self.called.set_value(desk.name)
        for widget in (self.called, self.called_label):
            widget.setVisible(several)
        self.show_networks()
        self.aim.setText(tr(self.aim_text()))
        self.show_ends()
        self.counts.show_facts({"Nodes": f"{len(desk.graph.nodes):,}", "Wires": f"{len(desk.graph.wires):,}"})
        self.show_cost()

    def show_cost(self) -> None:
        """What the network in view is, and what its training takes."""
        report, forecast = self.desk.report, self.desk.forecast
        self.cost_title.setText(tr("Cost" if known(report) else "Cost so far").upper())
        lines = {"Parameters": f"{report.parameters:,}", "Multiply-adds, per sample": short(report.multiply_adds())}
        trained = self.desk.name == self.desk.project.main
        if trained:
            lines |= forecast.facts()
        self.cost.show_facts(lines)
        self.excess.setText(tr(forecast.excess if trained else ""))
        self.excess.setVisible(bool(self.excess.text()))

    def aim_text(self) -> str:
        """What training makes small."""
        aim, graph = self.desk.findings.objective, self.desk.project.network
        if aim.nodes:
            return f"Training makes {listed([graph.nodes[id].name for id in aim.nodes])} small."
        if not aim.goals:
            return "Choose a node to see its settings here."
        return " ".join(f"Training compares {graph.nodes[goal.output].name} with {goal.field} by "
                        f"{LOSSES.get(goal.loss, goal.loss)}." for goal in aim.goals)

    def show_networks(self) -> None:
        """With several networks, a line for each leads to it."""
        names = tuple(self.desk.project.networks)
        if (names, self.desk.name) == self.named:
            return
        self.named = (names, self.desk.name)
        empty(self.networks)
        for name in names if len(names) > 1 else ():
            trained = "trained" if name == self.desk.project.main else ""
            line = Line(name, "in view" if name == self.desk.name else trained, f"Show the network {name}")
            line.clicked.connect(partial(self.desk.show_network, name))
            self.networks.addWidget(line)
        self.several.setVisible(len(names) > 1)

    def show_ends(self) -> None:
        graph, report = self.desk.graph, self.desk.report
        links = []
        for id in (*graph.of_kind("Input"), *graph.of_kind("Target"), *graph.of_kind("Output")):
            source = (id, "x") if graph.nodes[id].kind != "Output" else \
                next(iter(graph.incoming[id].get("x", ())), ("", ""))
            links.append((id, graph.nodes[id].name, spell(report.tensors.get(source))))
        if links == self.links:
            return
        self.links = links
        empty(self.ends)
        for id, name, shape in links:
            line = Line(name, shape, f"Show {name} ({graph.nodes[id].kind})")
            line.clicked.connect(partial(self.desk.reveal, id))
            self.ends.addWidget(line)
        if not links:
            self.ends.addWidget(sentence("Nothing goes in or out yet.", "second"))

    def call(self, name: str) -> None:
        """Give the network in view another name."""
        desk, name = self.desk, " ".join(name.split())
        try:
            after = renamed(desk.project, desk.name, name)
        except Refused as reason:
            desk.tell("attention", str(reason))
            self.called.value = name
            self.called.set_value(desk.name)
            return
        desk.follows = name
        desk.document.change(f"Rename {desk.name} to {name}", after)
        desk.follows = ""

    def rename(self) -> None:
        self.desk.hold("title", None)
        title = " ".join(self.title.text().split()) or self.desk.project.title
        if title == tr(Project.title):
            title = Project.title
        else:
            self.title.setText(title)
        if title != self.desk.project.title:
            self.desk.document.change("Rename project", replace(self.desk.project, title=title))


def titled(text: str, project: Project) -> Project:
    """A project with the title that is being typed."""
    title = " ".join(text.split())
    return replace(project, title=title) if title and title not in (project.title, tr(Project.title)) else project


def empty(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class Line(QPushButton):
    """A name and what is said of it, on one line; pressing it leads there."""

    def __init__(self, name: str, said: str, tip: str) -> None:
        super().__init__()
        theme.look(self, "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain(tr(tip)))
        self.setAccessibleName(tr(f"{name}, {said}") if said else name)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        facts = Facts([(Theirs(name), said)])
        facts.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(facts)
        self.setFlat(True)
        self.setMinimumHeight(24)
