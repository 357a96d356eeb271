"""Windows that tell something: keys, this computer, what went wrong."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.say import figures

from . import theme
from .checkup import Checked, examine
from .crash import Report
from .errand import Work
from .parts.facts import Facts
from .parts.fitted import fit_screen
from .parts.form import heading
from .tabbing import halt_where_scrolled
from .tongue import tr

if TYPE_CHECKING:
    from app.engine.doctor import Finding

MORE_KEYS = (("Canvas", "Add a node", "Tab"), ("Canvas", "Go along a wire, or to the nearest node", "Arrows"),
             ("Canvas", "While it is empty, go to the starters", "Arrows"),
             ("Canvas", "Choose more nodes", "Shift+arrows"), ("Canvas", "Move chosen nodes a little", "Alt+arrows"),
             ("Canvas", "Open the menu of what is chosen", "Shift+F10"),
             ("Canvas", "Move the view", "Space and drag"),
             ("Canvas", "Zoom", "Ctrl and wheel"),
             ("Mouse", "Choose with a rectangle", "Drag on nothing"),
             ("Mouse", "Choose with a lasso", "Ctrl and drag on nothing"),
             ("Mouse", "Cut wires with a stroke", "Ctrl and right drag"),
             ("Mouse", "Put a node into a wire", "Drag it onto the wire"),
             ("Mouse", "Take a node out of its wires", "Drag it, then hold Alt"),
             ("Mouse", "Off the grid and the guides", "Drag, then hold Ctrl"),
             ("Mouse", "Wire up all chosen nodes", "Wire one to a card"),
             ("Mouse", "Swap two wires", "Move one's end, then hold Alt"),
             ("Mouse", "Give up what is under way", "Esc or right press"))

SCROLLING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Sheet(QDialog):
    """A dialog with a title, a page that scrolls and a button to close it."""

    def __init__(self, title: str, parent: QWidget, width: int, height: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        fit_screen(self, width, height)
        self.page = QWidget()
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(24, 20, 24, 12)
        self.column.setSpacing(6)
        area = self.area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.page)
        halt_where_scrolled(area, title)
        self.feet = QHBoxLayout()
        self.feet.setContentsMargins(24, 8, 24, 16)
        self.feet.addStretch()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.feet.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        whole.addLayout(self.feet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the button at the foot has no use for scrolls the page."""
        if event.key() in SCROLLING and not self.area.hasFocus():
            QApplication.sendEvent(self.area, event)
        else:
            super().keyPressEvent(event)


def shortcuts(parent: QWidget, rows: Iterable[tuple[str, str, str]]) -> Sheet:
    """Every key, from the table of commands."""
    sheet = Sheet("Keyboard shortcuts", parent, 820, 660)
    found: dict[str, list[tuple[str, str]]] = {}
    for menu, what, key in (*rows, *MORE_KEYS):
        found.setdefault(menu, []).append((what, key))
    sides, filled = QHBoxLayout(), [0, 0]
    sides.setSpacing(48)
    columns = [QVBoxLayout(), QVBoxLayout()]
    for column in columns:
        column.setSpacing(6)
        sides.addLayout(column, 1)
    for menu, keys in found.items():
        at = filled.index(min(filled))  # the shorter side takes the next menu
        filled[at] += len(keys) + 2
        columns[at].addWidget(heading(menu))
        columns[at].addWidget(Facts(keys, whole=True))
        columns[at].addSpacing(12)
    for column in columns:
        column.addStretch()
    sheet.column.addLayout(sides)
    sheet.column.addStretch()
    return sheet


class ComputerSheet(Sheet):
    """What this machine can train on: each device takes a few steps and is timed and compared."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Check this computer", parent, 560, 520)
        self.state = QLabel(tr("Each device takes a few training steps. This needs some seconds."), wordWrap=True)
        theme.look(self.state, "second")
        self.column.addWidget(self.state)
        self.column.addStretch()
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("A report of all this; no name of yours, of this computer or of a folder is in it."))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        self.feet.insertWidget(1, self.copy)
        self.text: str = ""
        self.work = Work(self, "doctor")
        self.work.result.connect(self.tell)
        self.work.failed.connect(self.state.setText)
        self.work.run(examine)

    def tell(self, found: Checked) -> None:
        machine, findings, unused = found
        from app.engine.doctor import told

        self.state.setText(tr("Tried just now, not guessed."))
        for finding in findings:
            self.column.insertSpacing(self.column.count() - 1, 6)
            self.say(f"{finding.name} ({finding.device})", "strong")
            self.say(finding.text, "good" if finding.worked else "wrong")
            if finding.step_seconds:
                self.put(Facts(seen(finding)))
        if unused is not None:
            self.say(unused.text, "attention")
        facts = {"System": machine.system, "Cores": str(machine.cores), "Threads torch uses": str(machine.threads),
                 "Memory": f"{figures(machine.memory / 2**30)} GB", "Python": machine.python, **machine.versions}
        self.column.insertSpacing(self.column.count() - 1, 10)
        self.put(heading("This machine"))
        self.put(Facts(facts))
        self.text = told(machine, findings, unused)
        self.copy.setEnabled(True)

    def say(self, sentence: str, look: str) -> None:
        label = QLabel(tr(sentence), wordWrap=True)
        theme.look(label, look)
        self.put(label)

    def put(self, widget: QWidget) -> None:
        """Below what is there already."""
        self.column.insertWidget(self.column.count() - 1, widget)


def seen(finding: Finding) -> dict[str, str]:
    """What was measured on a device, in lines."""
    facts = {"A training step": f"{figures(finding.step_seconds * 1e3)} ms"}
    if finding.device != "cpu":
        facts["From the processor's answers"] = f"{finding.difference:.1g} at most"
    if finding.memory:
        facts["Memory taken"] = f"{figures(finding.memory.used / 2**30)} of {figures(finding.memory.total / 2**30)} GB"
    return facts | ({"Driven by": finding.driver} if finding.driver else {})


class ReportSheet(Sheet):
    """What an earlier session wrote down about a fault, to read and to copy."""

    def __init__(self, parent: QWidget, report: Report) -> None:
        super().__init__("What went wrong", parent, 720, 520)
        about = QLabel(tr(f"Where in the program it was, with versions. Nothing leaves this computer; whoever looks "
                          f"for the fault is helped by it. It lies in {report.kept}."), wordWrap=True)
        theme.look(about, "second")
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(report.text)
        self.text.setReadOnly(True)
        self.text.setFont(theme.mono_font())
        self.text.setAccessibleName(tr("Report"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.column.addWidget(about)
        self.column.addWidget(self.text, 1)
        copy = QPushButton(tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.text))
        self.feet.insertWidget(1, copy)
