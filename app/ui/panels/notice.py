"""One problem in a sentence, with buttons that would put it right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.check import Problem
from app.core.fix import Fix, fixes

from .. import icons, theme
from ..desk import Desk
from ..parts.bubble import emphasised
from ..parts.flow import Flow

MARKS = {"wrong": ("circle-alert", "wrong"), "unfinished": ("circle-dashed", "ink3")}
"""A problem's icon and its colour, by its state."""


class Notice(QWidget):
    """The sentence with its node's name set apart, and the fixes under it."""

    def __init__(self, text: str, subject: str = "", state: str = "wrong", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.subject, self.state = text, subject, state
        self.label = QLabel(wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label.setAccessibleName(text)
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
        self.label.setText(emphasised(self.text, self.subject, (), color))

    def offer(self, found: Sequence[Fix], use: Callable[[Fix], object]) -> None:
        """Show a button for each fix."""
        for button in self.buttons:
            self.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for fix in found:
            button = QPushButton(icons.icon("wand-sparkles", "ink2", 14), fix.text)
            theme.look(button, "small")
            button.setAccessibleDescription(self.text)
            button.clicked.connect(lambda _=False, fix=fix: use(fix))
            self.row.addWidget(button)
            self.buttons.append(button)
        self.holder.setVisible(bool(self.buttons))


def known_fixes(desk: Desk, network: str, problem: Problem) -> tuple[Fix, ...]:
    """What would put ``problem`` right; nothing for a problem of the plan."""
    report = desk.findings.reports.get(network)
    if report is None:
        return ()
    return fixes(report, problem, desk.project.plan if network == desk.project.main else None)


def use(desk: Desk, network: str, fix: Fix) -> None:
    """Make the fix the present, as one undo step; the nodes it changed are chosen."""
    before = desk.project.networks.get(network)
    if before is None:
        return
    desk.document.change_network(fix.text, network, fix.graph)
    desk.document.settle()
    new = [id for id, placed in fix.graph.nodes.items() if before.nodes.get(id) is not placed]
    if new and network == desk.name:
        desk.select(new)
