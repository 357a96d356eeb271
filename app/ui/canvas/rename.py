"""Typing a node's name where it stands, on its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.core.graph import NAME

from .. import theme
from . import edits
from .geometry import WIDTH

if TYPE_CHECKING:
    from .view import Canvas


class OnSheet(QLineEdit):
    """A field that lies on the canvas: Enter is its own, whatever the menus of the canvas do with that key."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) \
                and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return True
        return super().event(event)


class Rename(OnSheet):
    """Enter takes the name, Escape leaves the old one; what cannot be a name is said and not taken."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas, self.id = canvas, ""
        self.setAccessibleName("Name of the node")
        self.setMaxLength(80)
        self.hide()

    def open(self, id: str) -> None:
        self.id = id
        self.setText(self.canvas.picture.nodes[id].placed.name)
        self.canvas.trouble.hide()
        self.lie()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def lie(self) -> None:
        """Stay over the name while the view moves."""
        item = self.canvas.picture.nodes.get(self.id)
        if item is None:
            self.id = ""
            self.hide()
            return
        zoom = self.canvas.zoom
        spot = self.canvas.viewportTransform().mapRect(QRectF(item.x + 6, item.y + 5, WIDTH - 12, 30))
        font = theme.ui_font(max(11, min(26, round(13 * zoom))), 600)
        self.setFont(font)
        self.setGeometry(round(spot.left()), round(spot.center().y()) - 15, max(140, round(spot.width())), 30)

    def take(self) -> None:
        """Give the node the typed name, if it can be one."""
        if not self.id or self.isHidden():
            return
        id, name = self.id, self.text().strip().replace(" ", "_").replace("-", "_")
        self.close_up()
        if NAME.match(name):
            edits.rename(self.canvas, id, name)
        elif name:
            self.canvas.desk.tell("attention", f"“{name}” cannot be the name of a node: use letters, digits and _, "
                                               "and begin with a letter.")

    def close_up(self) -> None:
        self.id = ""
        had = self.hasFocus()
        self.hide()
        if had:
            self.canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.take()
