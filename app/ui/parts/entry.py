"""A line into which a value is typed: takes it when it makes sense, says in a sentence why when it does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from .. import theme
from ..plain import plain
from ..tongue import tr

ARROWS = 18
"""Width of the place for the two small arrows."""
STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class Entry(QLineEdit):
    """The frame of the number fields; a kind of field says how to ``read``, ``show`` and ``step`` its values."""

    changed = Signal(object)
    """A new value was taken: Return, leaving the field, arrows or wheel."""
    refused = Signal(str)
    """What is typed cannot be taken; the sentence says why. Empty when it can again."""

    def __init__(
        self, value: Any, *, name: str = "", unit: str = "", judge: Callable[[Any], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.judge, self.unit = judge, tr(unit)
        self._value, self._problem, self._help, self._down = value, "", "", 0
        self.setAccessibleName(tr(name))
        self.setTextMargins(0, 0, ARROWS, 0)
        self.setMouseTracking(True)
        self.setText(self.show_value(value))
        self.textEdited.connect(self._look)
        self.editingFinished.connect(self.take)

    # what a kind of field says
    def read(self, text: str) -> Any:
        """The value of ``text``. Raises ValueError with a sentence."""
        raise NotImplementedError

    def show_value(self, value: Any) -> str:
        raise NotImplementedError

    def stepped(self, value: Any, steps: int) -> Any:
        """``value`` some steps further."""
        raise NotImplementedError

    # what everyone uses
    def value(self) -> Any:
        """The last value that made sense."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show ``value``; nobody is told, and what was being typed is gone unless it means the same."""
        if value == self._value and type(value) is type(self._value) and not self._problem and (
                self.hasFocus() or self.text() == self.show_value(value)):
            return
        self._value = value
        self.setText(self.show_value(value))
        self.setCursorPosition(0)
        self._mark("")

    def problem(self) -> str:
        """Why what is typed cannot be taken; empty if it can."""
        return self._problem

    def set_help(self, text: str) -> None:
        """The tooltip, shown while nothing is wrong."""
        self._help = text
        self.setToolTip(plain(tr(self._problem or text)))

    def take(self) -> bool:
        """Take what is typed, if it makes sense."""
        value = self._look(self.text())
        if self._problem:
            return False
        self.setText(self.show_value(value))
        if value != self._value or type(value) is not type(self._value):
            self._value = value
            self.changed.emit(value)
        return True

    def nudge(self, steps: int) -> None:
        """Go some steps up or down from what is typed, as far as the limits allow."""
        if self.isReadOnly() or not self.isEnabled():
            return
        start = self._look(self.text())
        if self._problem:
            return
        cursor = self.cursorPosition()
        value = self.stepped(start, steps)
        if value is None or self._why_not(value):
            return
        self.setText(self.show_value(value))
        self.setCursorPosition(min(cursor, len(self.text())))
        self._mark("")
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    def _why_not(self, value: Any) -> str:
        return self.judge(value) if self.judge else ""

    def _look(self, text: str) -> Any:
        try:
            value = self.read(text)
        except ValueError as error:
            self._mark(str(error))
            return None
        self._mark(self._why_not(value))
        return value

    def _mark(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        self.setProperty("wrong", bool(problem))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setToolTip(plain(tr(problem or self._help)))
        self.setAccessibleDescription(tr(problem))
        self.refused.emit(problem)

    # keyboard, wheel, arrows
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        steps = STEPS.get(key)
        if steps is not None:
            self.nudge(steps * 10 if shift and abs(steps) == 1 else steps)
        elif key == Qt.Key.Key_Escape and (self._problem or self.text() != self.show_value(self._value)):
            self.setText(self.show_value(self._value))
            self._mark("")
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():  # else scrolling a page changes whatever passes under the pointer
            event.ignore()
            return
        if event.angleDelta().y():
            self.nudge(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._problem and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setText(self.show_value(self._value))  # the last good value stays; nothing half-typed is left behind
            self._mark("")

    def _arrow_at(self, point: QPointF) -> int:
        if point.x() < self.width() - ARROWS - 2:
            return 0
        return 1 if point.y() < self.height() / 2 else -1

    def _shows_arrows(self) -> bool:
        return (self.hasFocus() or self.underMouse()) and self.isEnabled() and not self.isReadOnly()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = self._arrow_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else 0
        if self._down:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            self.nudge(self._down * (10 if shift else 1))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._down:
            self._down = 0
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._arrow_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        if not self._down:
            super().mouseMoveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shows_arrows():
            painter.setPen(QPen(on.color("ink2"), 1.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            x, middle = self.width() - ARROWS / 2 - 2, self.height() / 2
            for way in (-1, 1):
                y = middle + way * 4
                painter.drawPolyline([QPointF(x - 3, y), QPointF(x, y + way * 3), QPointF(x + 3, y)])
        elif self.unit:
            painter.setPen(on.color("ink2"))
            box = QRectF(self.rect()).adjusted(8, 0, -8, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.unit)
        painter.end()
