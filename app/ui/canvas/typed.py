"""What is typed where it stands, on the canvas: a field that follows the view, is taken or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ..tongue import tr

if TYPE_CHECKING:
    from .view import Canvas

RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OnSheet(QWidget if TYPE_CHECKING else object):  # type: ignore[misc]
    """A field that lies on the canvas. Escape leaves what was there; what takes the text is its own key, whatever the
    menus of the canvas do with it; and so does a click elsewhere."""

    canvas: Canvas
    id: str

    def hold(self, canvas: Canvas, name: str) -> None:
        """Begin hidden; ``name`` is what a screen reader calls it."""
        self.canvas, self.id = canvas, ""
        self.setAccessibleName(tr(name))
        self.hide()

    def start(self, id: str) -> None:
        """Let what it holds be typed."""
        self.id = id
        self.canvas.trouble.hide()
        self.lie()
        self.show()
        self.raise_()
        self.setFocus()

    def lie(self) -> None:
        """Stay over what is named while the view moves."""
        raise NotImplementedError

    def give(self, id: str) -> None:
        """Make what was typed a change."""
        raise NotImplementedError

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key ends the typing."""
        return event.key() in RETURN

    def take(self) -> None:
        """Keep what was typed."""
        if self.id and not self.isHidden():
            id = self.id
            self.close_up()
            self.give(id)

    def leave(self) -> None:
        """Leave what was there."""
        self.close_up()

    def close_up(self) -> None:
        self.id = ""
        had = self.hasFocus()
        self.hide()
        if had:
            self.canvas.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in RETURN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes(event):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.take()


class Line(OnSheet, QLineEdit):
    """One line of it: Enter takes it."""

    def __init__(self, canvas: Canvas, name: str, longest: int) -> None:
        super().__init__(canvas)
        self.setMaxLength(longest)
        self.hold(canvas, name)

    def write(self, id: str, text: str) -> None:
        """Let a text be typed anew."""
        self.setText(text)
        self.start(id)
        self.selectAll()


class Page(OnSheet, QPlainTextEdit):
    """Several lines: Enter begins the next one, Ctrl and Enter takes them."""

    def __init__(self, canvas: Canvas, name: str) -> None:
        super().__init__(canvas)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hold(canvas, name)

    def takes(self, event: QKeyEvent) -> bool:
        return super().takes(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
