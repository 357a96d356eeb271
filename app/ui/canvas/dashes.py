"""Dashed lines that stay where they are: Qt's own begin elsewhere whenever another part of a line is out of view."""

from __future__ import annotations

from functools import lru_cache
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

SMOOTH = 6.0
"""What is cut keeps as close to a curve as if it were drawn so much larger."""


def dashed(path: QPainterPath, line: float, gap: float) -> QPainterPath:
    """``path`` in pieces ``line`` long with a ``gap`` after each, to be drawn with a pen that has flat ends."""
    cut = QPainterPath()
    for polygon in path.toSubpathPolygons(QTransform.fromScale(SMOOTH, SMOOTH)):
        first, *others = polygon.toList()
        drawn, left = True, line
        x, y = first.x(), first.y()
        cut.moveTo(first / SMOOTH)
        for to in others:
            dx, dy = to.x() - x, to.y() - y
            length, done = hypot(dx, dy) / SMOOTH, 0.0
            while length - done > left:
                done += left
                at = QPointF(x + dx * done / length, y + dy * done / length) / SMOOTH
                if drawn:
                    cut.lineTo(at)
                else:
                    cut.moveTo(at)
                drawn, left = not drawn, gap if drawn else line
            left -= length - done
            x, y = to.x(), to.y()
            if drawn:
                cut.lineTo(QPointF(x, y) / SMOOTH)
    return cut


@lru_cache(maxsize=32)
def dashed_box(x: float, y: float, wide: float, high: float, radius: float, line: float, gap: float) -> QPainterPath:
    """The edge of a box with round corners, :func:`dashed`."""
    edge = QPainterPath()
    edge.addRoundedRect(x, y, wide, high, radius, radius)
    return dashed(edge, line, gap)
