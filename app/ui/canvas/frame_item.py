"""Frames as they are drawn: below everything else, a tinted rectangle with its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.frames import HEAD, SIDE

if TYPE_CHECKING:
    from app.core.graph import Frame

    from ..theme import Theme
    from .shown import Shown

GROUPS = {"blue": "Convolution", "teal": "Pooling", "violet": "Normalising", "amber": "Activation",
          "pink": "Recurrent", "grey": "Data"}
"""The palette: each colour is that of a group of nodes, so that it suits both themes."""
NAMES = 0.3
"""From this scale on the title is written (:mod:`.paint`)."""
RADIUS = 14.0


def tint(theme: Theme, frame: Frame) -> QColor:
    return theme.group(GROUPS.get(frame.colour, "Data"))


def boxes(picture: Shown) -> dict[str, QRectF]:
    """Where each frame lies, around its nodes and notes as they are drawn now."""
    found = {}
    for id, frame in picture.graph.frames.items():
        inside = picture.extent(frame.holds)
        if not inside.isEmpty():
            box = inside.adjusted(-SIDE, -HEAD, SIDE, SIDE)
            if frame.box is not None:
                left, top, right, bottom = frame.box
                box = box.united(QRectF(left, top, right - left, bottom - top))
            found[id] = box
    return found


def head(box: QRectF) -> QRectF:
    """The strip a frame is held by, and where its title stands."""
    return QRectF(box.left(), box.top(), box.width(), HEAD - 8)


def title_at(picture: Shown, at: QPointF) -> str:
    """The frame whose title lies at a place; nothing if there is none, or a card lies on it."""
    if not picture.graph.frames or picture.node_at(at) is not None:
        return ""
    return next((id for id, box in reversed(picture.frame_boxes().items()) if head(box).contains(at)), "")


def paint_frames(picture: Shown, painter: QPainter, around: QRectF, scale: float) -> None:
    """Paint the frames that lie in view."""
    ink = picture.ink
    for id, box in picture.frame_boxes().items() if picture.graph.frames else ():
        if not box.intersects(around):
            continue
        frame, color = picture.graph.frames[id], tint(ink.theme, picture.graph.frames[id])
        face = QColor(color)
        face.setAlphaF(0.14 if ink.theme.dark else 0.10)
        edge = QColor(color)
        edge.setAlphaF(0.6)
        painter.setPen(QPen(edge, max(1.25, 1 / scale)))
        painter.setBrush(face)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if scale >= NAMES:
            style = "region" if scale >= 0.55 else "far"
            painter.setPen(ink.ink)
            ink.write(painter, ink.line(frame.title, style, box.width() - 32), style, box.left() + 16, box.top() + 18)
