"""Where things lie on the canvas: the size of a card, the places of its ports, the curve of a wire. In scene units."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

WIDTH, HEIGHT, FOOT = 168.0, 80.0, 24.0
GRID = 4.0
DOT = 24.0
PORT_TOP, PORT_STEP, PORT = 20.0, 20.0, 6.0
"""Height of the first port, distance to the next, radius of the ring."""
POINT = 4.5
"""Radius of a point a wire is led through."""
PAD = 12.0
"""How far a card's shadow, ring and ports reach over its edge."""
GROWN = 24.0
"""How much larger a card that is wrong or chosen is drawn from far away: nothing of a card reaches farther."""
GRIP, HOLD = 12.0, 18.0
"""How near the pointer has to come to a port, and half of it to a wire, in pixels; to a port never more units."""
STEP = (216.0, 120.0)
"""From one card to the next when they are laid out side by side, or one below the other."""
LONG = 1600.0
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
    """A calm curve from an output at ``a`` to an input at ``b``; one that goes back bows around both ends.

    Long ways are straight in the middle: a curve of ten thousand units costs a frame to paint.
    """
    path = QPainterPath(a)
    dx, dy = b.x() - a.x(), b.y() - a.y()
    if not goes_back(a, b):
        if dx > LONG:
            p, q = QPointF(a.x() + 160, a.y()), QPointF(b.x() - 160, b.y())
            way = (q - p) * (160 / hypot(q.x() - p.x(), q.y() - p.y()))
            path.quadTo(p, p + way)
            path.lineTo(q - way)
            path.quadTo(q, b)
            return path
        reach = max(dx / 2, min(abs(dy) * 0.35, 48.0))
        path.cubicTo(QPointF(a.x() + reach, a.y()), QPointF(b.x() - reach, b.y()), b)
        return path
    middle = a.y() + dy / 2
    if abs(dy) < 1.5 * BOW:  # the two lie side by side: go below both cards
        middle = max(a.y(), b.y()) + HEIGHT
    tilt = max(-24.0, min(24.0, dy / 8)) if abs(dy) >= 1.5 * BOW else 0.0
    first, last = QPointF(a.x() - 12, middle - tilt), QPointF(b.x() + 12, middle + tilt)
    if first.x() - last.x() < 48:  # one stands below the other: one sweep through the middle
        first = last = QPointF((a.x() + b.x()) / 2, middle)
    way = last - first if first != last else QPointF(-1, 0)
    length = hypot(way.x(), way.y())
    out, back = (min(BOW, 24 + abs(middle - y) * 0.5) for y in (a.y(), b.y()))
    path.cubicTo(QPointF(a.x() + out, a.y()), first - way * (out / length), first)
    path.lineTo(last)
    path.cubicTo(last + way * (back / length), QPointF(b.x() - back, b.y()), b)
    return path


def curve_rect(a: QPointF, b: QPointF) -> QRectF:
    """A rectangle the whole curve lies in, its line's width included, without making the curve."""
    if goes_back(a, b):
        return QRectF(min(a.x(), b.x()) - BOW - 20, min(a.y(), b.y()) - 4,
                      abs(a.x() - b.x()) + 2 * BOW + 40, abs(a.y() - b.y()) + HEIGHT + 8)
    wide = max(0.0, min(abs(b.y() - a.y()) * 0.35, 48.0) - (b.x() - a.x()) / 2)
    return QRectF(a.x() - wide - 4, min(a.y(), b.y()) - 4, b.x() - a.x() + 2 * wide + 8, abs(a.y() - b.y()) + 8)


def through(a: QPointF, points: Sequence[QPointF], b: QPointF) -> QPainterPath:
    """A calm curve from an output to an input through some points: level at its ends, at each point towards the next
    from the one before. Where it has to go back at an end, it bows around the card there.
    """
    path = QPainterPath(a)
    level = QPointF(1, 0)
    first, last = turn(a, points[0], 1), turn(b, points[-1], -1)
    places = [first[0] if first else a, *points, last[0] if last else b]
    ways = [-level if first else level,
            *(unit(after - before) for before, after in zip(places, places[2:], strict=False)),
            -level if last else level]
    if first:
        path.cubicTo(a + level * BOW, first[0] + level * BOW, first[0])
    for i, (p, q) in enumerate(pairwise(places)):
        reach = hypot(q.x() - p.x(), q.y() - p.y()) * 0.38
        path.cubicTo(p + ways[i] * reach, q - ways[i + 1] * reach, q)
    if last:
        path.cubicTo(last[0] - level * BOW, b - level * BOW, b)
    return path


def turn(end: QPointF, point: QPointF, way: int) -> list[QPointF]:
    """Where a wire that leaves an end (``way`` 1) or comes to it (-1) turns back, for a point behind the card there:
    above or below the card. Nowhere for a point that lies ahead.
    """
    if (point.x() - end.x()) * way > -BOW / 2:
        return []
    down = point.y() - end.y()
    far = max(HEIGHT, min(down / 2, 2 * BOW)) if down > -PORT_TOP else min(-2 * PORT_TOP, max(down / 2, -2 * BOW))
    return [QPointF(end.x() - 12 * way, end.y() + far)]


def unit(way: QPointF) -> QPointF:
    length = hypot(way.x(), way.y())
    return way / length if length else QPointF(1, 0)


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
