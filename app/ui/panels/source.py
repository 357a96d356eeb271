"""The network as Python: read only, coloured, and tied to the nodes both ways."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.graph import Graph
from app.core.report import Report
from app.core.write import Source, Unwritable, write

from .. import icons, theme
from ..desk import Desk
from ..errand import Work
from ..highlight import Highlighter
from ..parts.empty import Empty
from ..parts.shortened import Shortened
from ..tongue import Theirs, tr
from . import figures

QUICK = 40
"""Networks of so many nodes are written before anyone could notice."""


class SourcePanel(QWidget):
    """A line chooses its node; choosing a node lights its lines. ``wanted`` asks to save the text."""

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "panel")
        self.desk = desk
        self.source: Source | None = None
        self.leading = False
        self.title = Shortened()
        self.title.setMinimumWidth(1)
        theme.look(self.title, "small")
        self.copy = QPushButton(icons.icon("copy"), tr("Copy"))
        self.save = QPushButton(icons.icon("save"), tr("Save…"))
        for button in (self.copy, self.save):
            theme.look(button, "quiet")
        self.tools = QWidget()
        """Stands above the code; a window may put it elsewhere."""
        head = QHBoxLayout(self.tools)
        head.setContentsMargins(16, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        head.addWidget(self.save)
        self.code = Code()
        self.highlighter = Highlighter(self.code.document())
        self.why = Empty("No source yet", icon="code")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.code)
        self.stack.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.stack, 1)
        self.copy.clicked.connect(self.copy_all)
        self.save.clicked.connect(self.wanted)
        self.code.cursorPositionChanged.connect(self.lead)
        self.soon = QTimer(self, singleShot=True, interval=0)
        self.soon.timeout.connect(self.look)
        self.work = Work(self, "source")
        self.work.result.connect(self.take)
        desk.changed.connect(self.read_soon)
        desk.network_changed.connect(self.read_soon)
        desk.selected.connect(self.light)
        theme.listen(self.dress)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self.look()

    def read_soon(self) -> None:
        """Write the source only while someone looks at it."""
        if self.isVisible():
            self.soon.start()

    def look(self) -> None:
        """Write the source: at once if that is quick, on a thread if not."""
        desk = self.desk
        if desk.behind:  # read again once more is found out
            return
        if len(desk.graph.nodes) <= QUICK:
            self.read()
            return
        graph, report, title = desk.graph, desk.report, desk.project.title
        self.work.run(lambda: (report, title, *written(graph, report, title)))

    def take(self, found: tuple[Report, str, Source | None, str]) -> None:
        """The source came from the thread."""
        if found[0] is self.desk.report:
            self.desk.written = found
            self.read()

    def read(self) -> None:
        """Show the source of the network in view, or why there is none."""
        source, reason = self.desk.source
        if source is not None and self.source is not None and source.text == self.source.text:
            self.source = source
            self.stack.setCurrentWidget(self.code)
            self.light()
            return
        self.source = source
        self.copy.setEnabled(source is not None)
        self.save.setEnabled(source is not None)
        if source is None:
            self.title.say("")
            self.why.tell("No source yet", reason)
            self.stack.setCurrentWidget(self.why)
            return
        lines = source.text.count("\n")
        self.title.say(Theirs(f"class {source.title} · {tr(figures.counted(lines, 'line'))}"))
        self.leading = True
        top = self.code.verticalScrollBar().value()
        self.highlighter.read(source.text)
        self.code.setPlainText(source.text)
        self.code.verticalScrollBar().setValue(top)
        self.leading = False
        self.stack.setCurrentWidget(self.code)
        self.light()

    def lead(self) -> None:
        """The line with the cursor chooses its node."""
        if self.leading or self.source is None or not self.code.hasFocus():
            return
        line = self.code.textCursor().blockNumber() + 1
        id = self.source.lines.get(line) or self.source.own.get(line, ("", 0))[0]
        network, inner = self.source.inside.get(line, ("", ""))
        if inner and network in self.desk.project.networks:  # a line of a block: in its network
            self.leading = True
            self.desk.show_network(network)
            self.desk.reveal(inner)
            self.leading = False
            self.light()
            return
        if id and self.desk.name != self.desk.subject:
            self.desk.show_network(self.desk.subject)
        if id and id in self.desk.graph.nodes and self.desk.selection != {id}:
            self.leading = True
            self.desk.reveal(id)
            self.leading = False
            self.light()

    def light(self) -> None:
        """Tint the lines of the chosen nodes, and bring the first into view."""
        if self.source is None:
            return
        chosen = self.desk.selection
        if self.desk.name == self.desk.subject:
            lines = sorted([*(line for line, id in self.source.lines.items() if id in chosen),
                            *(line for line, (id, _) in self.source.own.items() if id in chosen)])
        else:
            lines = sorted(line for line, (network, id) in self.source.inside.items()
                           if network == self.desk.name and id in chosen)
        self.code.tint(lines)
        if lines and not self.leading and not self.code.hasFocus():
            self.code.bring(lines)

    def dress(self, on: theme.Theme) -> None:
        self.light()

    def copy_all(self) -> None:
        if self.source is not None:
            QGuiApplication.clipboard().setText(self.source.text)
            self.desk.tell("good", "The source is on the clipboard.")


def written(graph: Graph, report: Report, title: str) -> tuple[Source | None, str]:
    """The source, or None and the sentence that says what is in its way."""
    try:
        return write(graph, report, title), ""
    except Unwritable as reason:
        return None, str(reason)


class Code(QPlainTextEdit):
    """A text nobody edits, with line numbers in its margin."""

    def __init__(self) -> None:
        super().__init__()
        theme.look(self, "code")
        self.setReadOnly(True)
        self.setAccessibleName(tr("Source"))
        self.setFont(theme.mono_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse
                                     | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.margin = Margin(self)
        self.blockCountChanged.connect(self.make_room)
        self.updateRequest.connect(self.follow)
        self.make_room()

    def tint(self, lines: list[int]) -> None:
        marks = []
        for line in lines:
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(theme.current().color("chosen"))  # type: ignore[attr-defined]
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # type: ignore[attr-defined]
            mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)

    def bring(self, lines: list[int]) -> None:
        """Scroll as little as shows the first of the lines, unless one is in view."""
        first = self.firstVisibleBlock().blockNumber() + 1
        room = self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) - 1
        if not any(first <= line < first + room for line in lines):
            self.verticalScrollBar().setValue(max(0, lines[0] - 1 - room // 3))

    def make_room(self) -> None:
        digits = len(str(max(99, self.blockCount())))
        width = self.fontMetrics().horizontalAdvance("0") * digits + 28
        self.setViewportMargins(width, 0, 0, 0)
        self.margin.setFixedWidth(width)

    def follow(self, rect: QRect, dy: int) -> None:
        self.margin.scroll(0, dy) if dy else self.margin.update(0, rect.y(), self.margin.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.margin.setGeometry(0, self.viewport().y(), self.margin.width(), self.viewport().height())


class Margin(QWidget):
    """The line numbers beside the code."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code = code

    def sizeHint(self) -> QSize:
        return QSize(40, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().color("ink3"))
        painter.setFont(theme.mono_font(theme.SIZE_TINY))
        block = self.code.firstVisibleBlock()
        offset = self.code.contentOffset()
        while block.isValid():
            box = self.code.blockBoundingGeometry(block).translated(offset)
            if box.top() > event.rect().bottom():
                break
            painter.drawText(0, int(box.top()), self.width() - 16, int(box.height()),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1))
            block = block.next()
        painter.end()
