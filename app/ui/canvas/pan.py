"""Moving the view by dragging: with the middle button, or with the space bar held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from .gestures import Gesture, Keys

if TYPE_CHECKING:
    from .view import Canvas


class Pan(Gesture):
    """The sheet sticks to the pointer. It changes nothing of the network, so it has no label."""

    reaches = False

    def __init__(self, canvas: Canvas, at: QPointF, button: Qt.MouseButton) -> None:
        super().__init__(canvas, at)
        self.button = button
        self.was = canvas.corner

    def start(self) -> None:
        self.canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF, keys: Keys) -> None:
        way = self.canvas.from_scene(at) - self.canvas.from_scene(self.first)
        self.canvas.scroll_by(-round(way.x()), -round(way.y()))

    def cancel(self) -> None:
        self.canvas.scroll_to(self.was)
