"""Scrolls the sheet while something is dragged to its edge, so that far places can be reached in one gesture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer

if TYPE_CHECKING:
    from .view import Canvas

NEAR, FASTEST = 28.0, 22.0
"""Pixels from the edge at which it begins; pixels a frame right at the edge."""
FRAME = 16


class Edge(QObject):
    """Told of every move of the pointer; pulls on its own while the pointer stays at an edge."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.at, self.keys = QPointF(), Qt.KeyboardModifier.NoModifier
        self.timer = QTimer(self, interval=FRAME)
        self.timer.timeout.connect(self.pull)

    def feel(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the view, with these keys held."""
        self.at, self.keys = at, keys
        gesture = self.canvas.gesture
        if gesture is not None and gesture.under_way and gesture.reaches and self.way() != (0, 0):
            if not self.timer.isActive():
                self.timer.start()
        else:
            self.timer.stop()

    def way(self) -> tuple[int, int]:
        """How far to go in a frame."""
        size = self.canvas.viewport().size()
        return side(self.at.x(), size.width()), side(self.at.y(), size.height())

    def pull(self) -> None:
        gesture = self.canvas.gesture
        if gesture is None:
            self.timer.stop()
            return
        self.canvas.scroll_by(*self.way())
        self.canvas.pointer = self.canvas.to_scene(self.at)
        gesture.move(self.canvas.pointer, self.keys)


def side(at: float, size: int) -> int:
    over = at - (size - NEAR) if at > size - NEAR else at - NEAR if at < NEAR else 0.0
    return round(max(-1.0, min(1.0, over / NEAR)) * FASTEST)
