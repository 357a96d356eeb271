"""A line around the canvas while it is worked by keys: whoever tabs through the window sees that they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen

from .. import theme

if TYPE_CHECKING:
    from .view import Canvas

BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
WIDE = 2


class Ringed(QObject):
    """Comes with a key and goes with the mouse, so that nobody who points is shown what they know."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas, self.on, self.was = canvas, False, False
        """``was``: whether it showed when the keyboard left."""
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            given_back = event.reason() == Qt.FocusReason.OtherFocusReason and self.was
            self.show(given_back or event.reason() in BY_KEYS)
        elif isinstance(event, QFocusEvent) and event.lostFocus():
            self.was = self.on
            self.show(False)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.show(self.canvas.hasFocus())
        return False

    def show(self, on: bool) -> None:
        if on != self.on:
            self.on = on
            self.canvas.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Over everything that lies on the sheet, in pixels of the screen."""
        if self.on:
            painter.save()
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().color("accent"), WIDE))
            room = QRectF(self.canvas.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRect(room)
            painter.restore()
