"""An editor for a user's own Python: colours, line numbers, indents that keep themselves, a mark on a bad line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from .. import theme
from ..highlight import Highlighter
from ..tongue import tr
from .source import Code

K, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STEP = 4
"""Blanks a block is set in by."""

MUCH = 80
"""More letters than that are no longer overlooked when they are pasted."""

RUNS = (K.Key_Return, K.Key_Enter)
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class CodeEdit(Code):
    """``run`` is asked for with Ctrl+Enter, ``left`` follows the keyboard's leaving; ``pasted`` tells of much text."""

    run = Signal()
    left = Signal()
    pasted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setAccessibleName(tr(name))
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * STEP)
        self.highlighter = Highlighter(self.document())
        self.bad = 0
        self.said = ""
        self.soon = QTimer(self, singleShot=True, interval=120)
        self.soon.timeout.connect(self.colour)
        self.textChanged.connect(self.soon.start)
        theme.listen(self.dress)

    def dress(self, on: theme.Theme) -> None:
        self.mark(self.bad)

    @property
    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Begin with this text; there is nothing to undo."""
        self.setPlainText(text)
        self.colour()

    def make_room(self) -> None:
        """A narrow margin: the inspector is."""
        super().make_room()
        width = self.fontMetrics().horizontalAdvance("0") * len(str(max(99, self.blockCount()))) + 22
        self.setViewportMargins(width, 0, 0, 0)
        self.margin.setFixedWidth(width)

    def share(self, other: CodeEdit) -> None:
        """Edit what another editor holds, together with it."""
        self.highlighter.setDocument(None)  # type: ignore[arg-type]
        self.highlighter = other.highlighter
        self.setDocument(other.document())
        self.mark(other.bad)

    def colour(self) -> None:
        text = self.text
        if text != self.said:
            self.said = text
            self.highlighter.read(text)
            self.highlighter.rehighlight()

    def mark(self, line: int) -> None:
        """Tint one line as wrong; none for 0."""
        self.bad = line
        if not line:
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(theme.current().color("wrong_tint"))  # type: ignore[attr-defined]
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # type: ignore[attr-defined]
        mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))  # type: ignore[attr-defined]
        self.setExtraSelections([mark])

    def go_to(self, line: int) -> None:
        cursor = QTextCursor(self.document().findBlockByNumber(max(0, line - 1)))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's; an undo with nothing to undo is."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            if (event.matches(UNDO) and not document.isUndoAvailable()) or \
                    (event.matches(REDO) and not document.isRedoAvailable()):
                event.ignore()
                return True
            if event.modifiers() & Ctrl and event.key() in (*RUNS, K.Key_Slash):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return False  # Tab indents; Escape leaves

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = event.key(), bool(event.modifiers() & Ctrl)
        if key in RUNS and ctrl:
            self.run.emit()
        elif key in RUNS:
            self.new_line()
        elif key == K.Key_Tab and not ctrl:
            self.indent()
        elif key == K.Key_Backtab:
            self.shift(outwards=True)
        elif key == K.Key_Slash and ctrl:
            self.comment()
        elif key == K.Key_Escape:
            self.leave()
        elif key == K.Key_Backspace and not event.modifiers() and self.blanks_before():
            self.take_back()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def leave(self) -> None:
        """Give the keyboard to what comes next."""
        if (after := self.nextInFocusChain()) is not None:
            after.setFocus(Qt.FocusReason.TabFocusReason)

    def new_line(self) -> None:
        """The next line begins where this one did, a step further in after a colon."""
        cursor = self.textCursor()
        line = cursor.block().text()[:cursor.positionInBlock()]
        lead = line[:len(line) - len(line.lstrip())]
        inner = line.split("#")[0].rstrip().endswith(":")
        outer = line.split("#")[0].split()[:1] in (["return"], ["pass"], ["raise"], ["break"], ["continue"])
        cursor.insertText("\n" + (lead + " " * STEP if inner else lead[:max(0, len(lead) - STEP)] if outer else lead))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def indent(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection() and self.rows(cursor)[0] != self.rows(cursor)[1]:
            self.shift()
        else:
            cursor.insertText(" " * (STEP - cursor.positionInBlock() % STEP))

    def shift(self, *, outwards: bool = False) -> None:
        """Move the chosen lines in, or out."""
        def moved(line: str) -> str:
            if not outwards:
                return " " * STEP + line if line.strip() else line
            return line[min(STEP, len(line) - len(line.lstrip(" "))):]

        self.each_row(moved)

    def comment(self) -> None:
        """Put the chosen lines behind a #, or bring them back."""
        first, last = self.rows(self.textCursor())
        lines = [self.document().findBlockByNumber(row).text() for row in range(first, last + 1)]
        full = [line for line in lines if line.strip()]
        off = bool(full) and all(line.lstrip().startswith("#") for line in full)
        edge = min((len(line) - len(line.lstrip()) for line in full), default=0)

        def turned(line: str) -> str:
            if not line.strip():
                return line
            if off:
                head, _, tail = line.partition("#")
                return head + tail.removeprefix(" ")
            return f"{line[:edge]}# {line[edge:]}"

        self.each_row(turned)

    def rows(self, cursor: QTextCursor) -> tuple[int, int]:
        """The first and last line that are chosen, from 0; one that is only touched at its start is not."""
        document = self.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        only_touched = cursor.hasSelection() and last.position() == cursor.selectionEnd() and last != first
        return first.blockNumber(), last.blockNumber() - only_touched

    def each_row(self, turned) -> None:  # type: ignore[no-untyped-def]
        """Change the chosen lines, as one step of undo."""
        first, last = self.rows(self.textCursor())
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for row in range(first, last + 1):
            block = self.document().findBlockByNumber(row)
            if (new := turned(block.text())) != block.text():
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(new)
        cursor.endEditBlock()
        chosen = QTextCursor(self.document().findBlockByNumber(first))
        if first != last:
            end = self.document().findBlockByNumber(last)
            chosen.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(chosen)

    def blanks_before(self) -> int:
        """How many blanks before the cursor one Backspace takes; 0 if it is an ordinary one."""
        cursor = self.textCursor()
        before = cursor.block().text()[:cursor.positionInBlock()]
        return 0 if cursor.hasSelection() or before.strip() or len(before) < 2 else (len(before) - 1) % STEP + 1

    def take_back(self) -> None:
        cursor = self.textCursor()
        count = self.blanks_before()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, count)
        cursor.removeSelectedText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is plain text with blanks for tabs."""
        text = source.text().replace("\r\n", "\n").replace("\r", "\n").expandtabs(STEP)
        if "\n" in text.strip() or len(text) > MUCH:
            self.pasted.emit(text)
        self.textCursor().insertText(text)
        self.ensureCursorVisible()


class Reading(Code):
    """Code that is only read, whole, with what hides from the eye made visible."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)  # nothing stands out of sight to the right
        self.highlighter = Highlighter(self.document())
        self.highlighter.read(text)
        self.setPlainText(text)
