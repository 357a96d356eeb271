"""Everything the person can put right, in one list that leads to the node; below it, quieter, what could be better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.core.fix import Fix
from app.core.report import Problem
from app.core.say import counted

from .. import icons, theme
from ..desk import Desk
from ..parts.empty import Empty
from ..plain import plain
from ..tongue import tr
from .notice import MARKS, FixFinder, Key, Notice, use

MOST, FIXED = 100, 16
"""Rows that are drawn, and those that get fixes; nobody reads more at once, and rows go away as roots are put right."""


class Problems(QScrollArea):
    """``count_changed`` tells how many there are, for the tab."""

    count_changed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.count = -1
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Problems"))
        page = QWidget()
        theme.look(page, "panel")
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(2)
        self.aside = QLabel()
        theme.look(self.aside, "third")
        self.aside.setContentsMargins(8, 8, 8, 2)
        self.none = Empty("No problems", "Everything fits: the network can be trained.", icon="circle-check")
        self.more = QLabel()
        theme.look(self.more, "second")
        self.more.setContentsMargins(36, 4, 8, 4)
        self.column.addWidget(self.aside)
        self.column.addWidget(self.none, 1)
        self.column.addWidget(self.more)
        self.column.addStretch()
        self.setWidget(page)
        self.rows: dict[tuple[str, Problem], ProblemRow] = {}
        self.finder = FixFinder(desk, self)
        self.finder.found.connect(self.offer)
        desk.changed.connect(self.follow)
        desk.advice.given.connect(self.follow)
        desk.advice.ask()
        self.follow()

    def follow(self) -> None:
        """Show what is wrong now; rows of problems that stayed are kept, with their keyboard focus."""
        found = list(dict.fromkeys(self.desk.findings.problems))
        found.sort(key=lambda each: each[1].state != "wrong")
        advice = list(dict.fromkeys(self.desk.advice.found))
        problems = found[:MOST]
        shown = [*problems, *advice]
        for key in [key for key in self.rows if key not in shown]:
            row = self.rows.pop(key)
            now = QApplication.focusWidget()
            if now and (now is row or row.isAncestorOf(now)):
                self.setFocus()  # or Qt gives it to whatever comes next in the window; from here Tab leads to the rows
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.column.removeWidget(self.aside)
        for at, key in enumerate(shown):
            if key not in self.rows:
                self.rows[key] = ProblemRow(self.desk, *key)
                self.rows[key].moved.connect(self.move_focus)
            row = self.rows[key]
            if self.column.indexOf(row) != at:
                self.column.insertWidget(at, row)
        self.column.insertWidget(len(problems), self.aside)
        self.aside.setText(tr("Advice, which stops nothing" if found
                              else "No problems. Some advice, which stops nothing"))
        self.aside.setVisible(bool(advice))
        self.none.setVisible(not shown)
        self.more.setText(tr(f"And {counted(len(found) - MOST, 'more problem')}." if len(found) > MOST else ""))
        self.more.setVisible(len(found) > MOST)
        self.ask()
        begun = any(graph.nodes for graph in self.desk.project.networks.values())
        count = len(found) if begun else 0  # an empty canvas is no problem, only a beginning
        if count != self.count:
            self.count = count
            self.count_changed.emit(self.count)

    def ask(self) -> None:
        """Have the fixes worked out, while someone looks."""
        if self.isVisible():
            self.finder.ask([key for key in self.rows if key[1].state != "advice"][:FIXED]
                            + [key for key in self.rows if key[1].state == "advice"][:FIXED])

    def offer(self, found: Mapping[Key, Sequence[Fix]]) -> None:
        for key, fixes in found.items():
            if key in self.rows:
                self.rows[key].offer(fixes)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def row(self, network: str, node: str, text: str) -> ProblemRow | None:
        """Where a problem of a network, or of its node, stands; that of the plan belongs to none."""
        return next((row for (where, problem), row in self.rows.items()
                     if (where or network, problem.node, problem.text) == (network, node, text)), None)

    def choose(self, row: ProblemRow) -> None:
        """Put the keyboard on a row, and go to its node."""
        self.go_to(row)
        row.lead()

    def go_to(self, row: ProblemRow) -> None:
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row)

    def move_focus(self, by: int) -> None:
        rows = sorted(self.rows.values(), key=self.column.indexOf)
        now = next((i for i, row in enumerate(rows) if row.hasFocus()), 0)
        self.go_to(rows[max(0, min(len(rows) - 1, now + by))])


class ProblemRow(QWidget):
    """One line: its mark, its sentence, its fixes. Click or Enter leads to the node."""

    moved = Signal(int)

    def __init__(self, desk: Desk, network: str, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.network, self.problem = desk, network, problem
        graph = desk.project.networks.get(network)
        placed = graph.nodes.get(problem.node) if graph else None
        where = f"{network} · " if network and len(desk.project.networks) > 1 else ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(problem.text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        name, role = MARKS[problem.state]
        self.mark = Mark(icons.icon(name, role))
        self.notice = Notice(problem.text, placed.name if placed else "", problem.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.notice, 1)
        if where or not placed:
            side = QLabel(where.removesuffix(" · ") or ("Network" if network else "Plan"))
            side.setTextFormat(Qt.TextFormat.PlainText)
            theme.look(side, "third")
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        if placed:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(plain(tr(f"Show {placed.name} (Enter)")))
        self.notice.label.installEventFilter(self)

    def offer(self, found: Sequence[Fix]) -> None:
        if [button.text() for button in self.notice.buttons] != [fix.text for fix in found]:
            self.notice.offer(found, lambda fix: use(self.desk, self.network, self.problem, fix))

    def lead(self) -> None:
        """Go to the node."""
        if self.problem.node:
            self.desk.show_network(self.network)
            if self.problem.node in self.desk.graph.nodes:
                self.desk.reveal(self.problem.node)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and not self.notice.label.hasSelectedText():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.lead()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or no release comes

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.lead()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.lead()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() or self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.current().color("accent" if self.hasFocus() else "hover"))
            painter.setBrush(theme.current().color("hover"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
            painter.end()


class Mark(QWidget):
    """An icon that is drawn anew with the theme."""

    def __init__(self, icon: QIcon, side: int = 16) -> None:
        super().__init__()
        self.icon = icon
        self.setFixedSize(QSize(side, side + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.icon.paint(painter, self.rect().adjusted(0, 1, 0, -1))
        painter.end()
