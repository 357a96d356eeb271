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


def ghosted(item: NodeItem) -> bool:
    """Whether a wire runs through the card, which only says what it is."""
    return item.placed.state == BYPASSED and not item.left_out


def words(item: NodeItem) -> str:
    """What the foot of a card says of a node that does not do its work; nothing if it does."""
    if ghosted(item):
        return "bypassed, passes it on"
    return "muted" if item.placed.state == MUTED else f"off with {item.left_out}" if item.left_out else ""


def strike(painter: QPainter, ink: Ink, item: NodeItem, scale: float) -> None:
    """Paint over a card, in its own units, that the wire runs through it or that it is crossed out."""
    pen = QPen(ink.wire_dark, max(2.0, 1.5 / scale))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if item.placed.state == BYPASSED:
        path = QPainterPath(QPointF(0, PORT_TOP))
        lowest = item.height - FOOT - 13 if scale >= NEAR else item.height - 14
        path.cubicTo(QPointF(26, PORT_TOP), QPointF(14, lowest), QPointF(44, lowest))
        path.lineTo(QPointF(WIDTH - 44, lowest))
        path.cubicTo(QPointF(WIDTH - 14, lowest), QPointF(WIDTH - 26, PORT_TOP), QPointF(WIDTH, PORT_TOP))
        painter.drawPath(path)
        return
    box = QRectF(WIDTH - 22, item.height - FOOT / 2 - 5, 10, 10) if scale >= NEAR else \
        QRectF(WIDTH - 44, item.height / 2 - 16, 32, 32)
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.topRight(), box.bottomLeft())
