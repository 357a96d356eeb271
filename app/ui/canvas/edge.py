"""Scrolls the sheet while something is dragged to its edge, so that far places can be reached in one gesture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer

if TYPE_CHECKING:
    from .view import Canvas

NEAR, FASTEST = 28.0, 22.0
"""Pixels from the edge at which it begins; pixels a frame right at the edge."""
FRAME, WAIT, GROW = 16, 250, 1000
"""Milliseconds of a frame, until it begins, and from then on until it is at its fastest: whoever only draws close to
the edge is not carried away."""


class Edge(QObject):
    """Told of every move of the pointer; pulls on its own while the pointer stays at an edge.

    It goes as far as where nothing of the network is in view. What is given up has moved nothing, nor the view.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.at, self.keys = QPointF(), Qt.KeyboardModifier.NoModifier
        self.held = 0
        """For how long the pointer has been at an edge, in milliseconds."""
        self.there = QRectF()
        """Where the network lies, before anything of it is carried along."""
        self.was: tuple[int, int] | None = None
        """Where the view lay before the first pull."""
        self.timer = QTimer(self, interval=FRAME)
        self.timer.timeout.connect(self.pull)

    def feel(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the view, with these keys held."""
        self.at, self.keys = at, keys
        gesture = self.canvas.gesture
        if gesture is not None and gesture.under_way and gesture.reaches and self.way() != (0, 0):
            if not self.timer.isActive():
                self.held, self.there = 0, self.canvas.picture.extent()
                self.timer.start()
        else:
            self.timer.stop()

    def way(self) -> tuple[float, float]:
        """How far to go in a frame at most."""
        size = self.canvas.viewport().size()
        return side(self.at.x(), size.width()), side(self.at.y(), size.height())

    def pull(self) -> None:
        canvas, gesture = self.canvas, self.canvas.gesture
        if gesture is None:
            self.timer.stop()
            return
        self.held += FRAME
        pace = min(1.0, (self.held - WAIT) / GROW)
        if pace <= 0:
            return
        seen, there = canvas.seen(), self.there
        across, down = self.way()
        if (seen.left() > there.right() and across > 0) or (seen.right() < there.left() and across < 0):
            across = 0
        if (seen.top() > there.bottom() and down > 0) or (seen.bottom() < there.top() and down < 0):
            down = 0
        self.was = self.was or canvas.corner
        canvas.scroll_by(round(pace * across), round(pace * down))
        canvas.pointer = canvas.to_scene(self.at)
        gesture.move(canvas.pointer, self.keys)

    def go_back(self) -> None:
        """What pulled the view along is given up."""
        if self.was is not None:
            self.canvas.scroll_to(self.was)

    def rest(self) -> None:
        """Nothing is dragged any more."""
        self.timer.stop()
        self.was = None


def side(at: float, size: int) -> float:
    over = at - (size - NEAR) if at > size - NEAR else at - NEAR if at < NEAR else 0.0
    return max(-1.0, min(1.0, over / NEAR)) * FASTEST
