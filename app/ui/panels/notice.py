"""One problem in a sentence, with buttons that would put it right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.fix import Fix, fixes
from app.core.frames import housed
from app.core.inspect import Findings
from app.core.project import Project
from app.core.report import Problem
from app.core.within import unset

from .. import theme
from ..canvas.edits import tall
from ..desk import Desk
from ..errand import Work
from ..parts.bubble import emphasised
from ..parts.flow import Flow
from ..parts.offer import Offer
from ..tongue import tr

Key = tuple[str, Problem]
"""A problem and the network it is in."""

MARKS = {"wrong": ("circle-alert", "wrong"), "unfinished": ("circle-dashed", "ink3"), "advice": ("lightbulb", "ink3")}
"""A problem's icon and its colour, by its state."""


class Notice(QWidget):
    """The sentence with its node's name set apart, and the fixes under it."""

    def __init__(self, text: str, subject: str = "", state: str = "wrong", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.subject, self.state = text, subject, state
        self.label = QLabel(wordWrap=True)
        if state == "advice":
            theme.look(self.label, "second")
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label.setAccessibleName(tr(text))
        self.holder = QWidget()
        self.row = Flow(self.holder, gap=8)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addWidget(self.holder)
        self.holder.hide()
        self.draw(theme.current())
        theme.listen(self.draw)

    def draw(self, on: theme.Theme) -> None:
        color = on.wrong if self.state == "wrong" else on.ink
        self.label.setText(emphasised(tr(self.text), self.subject, (), color))

    def offer(self, found: Sequence[Fix], use: Callable[[Fix], object]) -> None:
        """Show a button for each fix."""
        for button in self.buttons:
            self.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for fix in found:
            button = Offer(tr(fix.text))
            button.setAccessibleDescription(tr(self.text))
            button.clicked.connect(lambda _=False, fix=fix: use(fix))
            self.row.addWidget(button)
            self.buttons.append(button)
        self.holder.setVisible(bool(self.buttons))


class FixFinder(QObject):
    """Works out fixes on a thread: each is tried on the graph before it is offered, which takes time in a large one."""

    found = Signal(object)
    """{(network, problem): fixes}"""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.keys: tuple[Key, ...] = ()
        self.soon = QTimer(self, singleShot=True, interval=30)
        self.soon.timeout.connect(self.go)
        self.work = Work(self, "fixes")
        self.work.result.connect(self.found)

    def ask(self, keys: Iterable[Key]) -> None:
        """Look for fixes when the hand rests; asking again drops what was asked before."""
        self.keys = tuple(keys)
        self.work.cancel()
        self.soon.start()

    def go(self) -> None:
        project, findings, keys = self.desk.project, self.desk.findings, self.keys
        if keys and not self.desk.behind:
            self.work.run(lambda: {key: known_fixes(project, findings, *key) for key in keys})


def known_fixes(project: Project, findings: Findings, network: str, problem: Problem) -> tuple[Fix, ...]:
    """What would put ``problem`` right; nothing for a problem of the plan."""
    report = findings.reports.get(network)
    if report is None or (problem.state != "advice" and problem not in report.problems):
        return ()
    drawn = project.networks[network]
    found = fixes(report, problem, project.plan if network == project.main else None)
    return tuple(replace(fix, graph=unset(drawn, report.drawn, fix.graph)) for fix in found)


def use(desk: Desk, network: str, problem: Problem, fix: Fix) -> None:
    """Make the fix the present, as one undo step; the nodes it changed are chosen.

    The fix is worked out anew: what was edited since it was offered must not be lost.
    """
    known = known_fixes(desk.project, desk.newest, network, problem)
    now = next((each for each in known if each.text == fix.text), None)
    if now is None:
        return
    before = desk.project.networks[network]
    desk.document.change_network(now.text, network, housed(before, now.graph, tall))
    desk.document.settle()
    new = [id for id, placed in now.graph.nodes.items() if before.nodes.get(id) is not placed]
    if new and network == desk.name:
        desk.select(new)
