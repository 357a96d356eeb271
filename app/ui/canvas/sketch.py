"""A network as a small drawing for a list: cards as plates, wires as lines. It can be drawn on any thread."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from app.core.graph import Graph

from ..theme import Theme
from . import face
from .geometry import HEIGHT, WIDTH, curve
from .pens import fill_small

AROUND, MOST, RING = 10.0, 0.4, 3.0
"""Pixels around the nodes; a few nodes are not drawn larger than this; pixels from a card to the ring around it."""
MANY = 400
"""More wires than this are straight."""


def sketch(graph: Graph, on: Theme, size: QSize, ratio: float = 1.0, ringed: Container[str] = ()) -> QImage:
    """The whole of ``graph`` in ``size`` pixels of a page, with a ring around the nodes that are to be seen first."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(on.color("canvas"))
    cards = {id: QRectF(*placed.at, WIDTH, HEIGHT) for id, placed in graph.nodes.items()}
    if not cards:
        return image
    whole = QRectF(QPointF(min(card.left() for card in cards.values()), min(card.top() for card in cards.values())),
                   QPointF(max(card.right() for card in cards.values()), max(card.bottom() for card in cards.values())))
    scale = min((size.width() - 2 * AROUND) / whole.width(), (size.height() - 2 * AROUND) / whole.height(), MOST)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setWorldTransform(QTransform(scale, 0, 0, scale, size.width() / 2 - whole.center().x() * scale,
                                         size.height() / 2 - whole.center().y() * scale))
    pen = QPen(on.color("wire"), 1.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    for wire in graph.wires:
        a, b = cards[wire.source], cards[wire.target]
        ends = (QPointF(a.right(), a.center().y()), QPointF(b.left(), b.center().y()))
        if len(graph.wires) > MANY:
            painter.drawLine(*ends)
        else:
            painter.drawPath(curve(*ends))
    painter.setPen(Qt.PenStyle.NoPen)
    for id, card in cards.items():
        group = face.group(graph.nodes[id])
        color = QColor(on.group(group)) if group else on.color("ink3")
        if HEIGHT * scale < 1:
            fill_small(painter, [card], color, scale)
            continue
        painter.setBrush(color)
        painter.drawRoundedRect(card, 16, 16)
    ring = QPen(on.color("ink"), 1.5)
    ring.setCosmetic(True)
    painter.setPen(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = RING / scale
    for id, card in cards.items():
        if id in ringed:
            painter.drawRoundedRect(card.adjusted(-reach, -reach, reach, reach), 16 + reach, 16 + reach)
    painter.end()
    return image
