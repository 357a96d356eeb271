"""How a card shows that its node is bypassed, muted, or left out with another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.core.graph import BYPASSED, MUTED

from .geometry import FOOT, PORT_TOP, WIDTH

if TYPE_CHECKING:
    from .ink import Ink
    from .node_item import NodeItem


NEAR = 0.55
"""From this scale on a card shows all its words (:mod:`.paint`)."""
BROAD = 2.0
"""Width of the line, in units of the card."""


def ghosted(item: NodeItem) -> bool:
    """Whether a wire runs through the card, which only says what it is."""
    return item.placed.state == BYPASSED and not item.left_out


def words(item: NodeItem) -> str:
    """What the foot of a card says of a node that does not do its work; nothing if it does."""
    if ghosted(item):
        return "bypassed, passes it on"
    return "muted" if item.placed.state == MUTED else f"off with {item.left_out}" if item.left_out else ""


def line(item: NodeItem, near: bool = True) -> QPainterPath:
    """The line over a card, in its own units: the wire that runs through it, or the cross that takes it out. Nothing
    over one that does its work. ``near``: where the card shows all its words."""
    if item.placed.state == BYPASSED and item.inputs and item.outputs:
        path = QPainterPath(QPointF(0, PORT_TOP))
        lowest = item.height - FOOT - 13 if near else item.height - 14
        path.cubicTo(QPointF(26, PORT_TOP), QPointF(14, lowest), QPointF(44, lowest))
        path.lineTo(QPointF(WIDTH - 44, lowest))
        path.cubicTo(QPointF(WIDTH - 14, lowest), QPointF(WIDTH - 26, PORT_TOP), QPointF(WIDTH, PORT_TOP))
        return path
    path = QPainterPath()
    if item.placed.state == MUTED:
        box = QRectF(WIDTH - 22, item.height - FOOT / 2 - 5, 10, 10) if near else \
            QRectF(WIDTH - 44, item.height / 2 - 16, 32, 32)
        for a, b in ((box.topLeft(), box.bottomRight()), (box.topRight(), box.bottomLeft())):
            path.moveTo(a)
            path.lineTo(b)
    return path


def strike(painter: QPainter, ink: Ink, item: NodeItem, scale: float) -> None:
    """Paint over a card that the wire runs through it or that it is crossed out."""
    painter.setPen(QPen(ink.wire_dark, max(BROAD, 1.5 / scale)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line(item, scale >= NEAR))
