"""A field to search in, with the key that leads to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from .. import icons, theme
from ..tongue import tr


class SearchField(QLineEdit):
    """``SearchField("Search nodes", hint="Tab")``. Escape empties it; up, down and Return are for the list below."""

    moved = Signal(int)
    """Up (-1) or down (+1) was pressed: choose another row, stay in the field."""
    taken = Signal(str)
    """Return was pressed."""
    left = Signal()
    """Escape was pressed in an empty field."""

    def __init__(self, text: str = "Search", *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.setPlaceholderText(tr(text))
        self.setAccessibleName(tr(text))
        self.setProperty("search", True)
        self._clear = self.addAction(icons.icon("x", "ink2", 12), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(tr("Clear (Esc)"))
        for each in self.findChildren(QAbstractButton):
            each.setAccessibleName(tr("Clear"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda typed: self._clear.setVisible(bool(typed)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.text())
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self.text() and not self.hasFocus():
            painter = QPainter(self)
            painter.setPen(theme.current().color("ink2"))
            painter.setFont(theme.ui_font())
            box = QRectF(self.rect()).adjusted(0, 0, -11, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._hint)
            painter.end()
