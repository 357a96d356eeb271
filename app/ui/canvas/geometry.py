"""Where things lie on the canvas: the size of a card, the places of its ports, the curve of a wire. In scene units."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

WIDTH, HEIGHT, FOOT = 168.0, 80.0, 24.0
GRID = 4.0
DOT = 24.0
PORT_TOP, PORT_STEP, PORT = 20.0, 20.0, 6.0
"""Height of the first port, distance to the next, radius of the ring."""
PAD = 12.0
"""How far a card's shadow, ring and ports reach over its edge."""
STEP = (216.0, 120.0)
"""From one card to the next when they are laid out side by side, or one below the other."""
BOW = 56.0
"""How far a wire that has to go back bows out."""


def card_height(inputs: int, outputs: int) -> float:
    """A card grows when its ports need the room."""
    return max(HEIGHT, PORT_TOP + PORT_STEP * max(inputs, outputs))


def port_y(index: int) -> float:
    """How far below the card's top the centre of a port lies."""
    return PORT_TOP + PORT_STEP * index


def snap(x: float, y: float) -> tuple[float, float]:
    return (round(x / GRID) * GRID, round(y / GRID) * GRID)


def goes_back(a: QPointF, b: QPointF) -> bool:
    return b.x() < a.x() + 16


def curve(a: QPointF, b: QPointF) -> QPainterPath:
    """A calm curve from an output at ``a`` to an input at ``b``; one that goes back bows around both ends."""
    path = QPainterPath(a)
    dx, dy = b.x() - a.x(), b.y() - a.y()
    if not goes_back(a, b):
        reach = max(dx / 2, min(abs(dy) * 0.35, 48.0))
        path.cubicTo(QPointF(a.x() + reach, a.y()), QPointF(b.x() - reach, b.y()), b)
        return path
    if abs(dy) >= 1.5 * BOW:
        middle = a.y() + dy / 2
        slope = max(-30.0, min(30.0, dy / 8))
    else:  # the two lie side by side: go below both cards
        middle, slope = max(a.y(), b.y()) + HEIGHT, 0.0
    bow = min(BOW, 24 + abs(middle - a.y()) * 0.5)
    first, last = QPointF(a.x() - 12, middle - slope), QPointF(b.x() + 12, middle + slope)
    path.cubicTo(QPointF(a.x() + bow, a.y()), QPointF(a.x() + bow, first.y() - slope * 0.2), first)
    pull = (first.x() - last.x()) / 3
    path.cubicTo(QPointF(first.x() - pull, first.y() + slope * 0.2), QPointF(last.x() + pull, last.y() - slope * 0.2),
                 last)
    path.cubicTo(QPointF(b.x() - bow, last.y() + slope * 0.2), QPointF(b.x() - bow, b.y()), b)
    return path


def curve_rect(a: QPointF, b: QPointF) -> QRectF:
    """A rectangle the whole curve lies in, its line's width included, without making the curve."""
    if goes_back(a, b):
        return QRectF(min(a.x(), b.x()) - BOW - 20, min(a.y(), b.y()) - 4,
                      abs(a.x() - b.x()) + 2 * BOW + 40, abs(a.y() - b.y()) + HEIGHT + 8)
    wide = max(0.0, min(abs(b.y() - a.y()) * 0.35, 48.0) - (b.x() - a.x()) / 2)
    return QRectF(a.x() - wide - 4, min(a.y(), b.y()) - 4, b.x() - a.x() + 2 * wide + 8, abs(a.y() - b.y()) + 8)


def distance(path: QPainterPath, at: QPointF) -> tuple[float, float]:
    """How far ``at`` is from the curve, and how far along the nearest point lies, 0–1."""
    best, along = float("inf"), 0.0
    x, y = at.x(), at.y()
    steps = max(16, min(96, int(path.boundingRect().width() / 12)))
    before = path.pointAtPercent(0.0)
    for i in range(1, steps + 1):
        point = path.pointAtPercent(i / steps)
        px, py = point.x() - before.x(), point.y() - before.y()
        length = px * px + py * py
        t = 0.0 if not length else max(0.0, min(1.0, ((x - before.x()) * px + (y - before.y()) * py) / length))
        gap = hypot(before.x() + t * px - x, before.y() + t * py - y)
        if gap < best:
            best, along = gap, (i - 1 + t) / steps
        before = point
    return best, along
