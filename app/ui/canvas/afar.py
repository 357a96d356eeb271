"""The picture from far away: all wires and all cards in a few strokes, kept while only the view moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform

from .geometry import GROWN
from .node_item import NodeItem
from .wire_item import WireItem

if TYPE_CHECKING:
    from .shown import Shown

LOUD = ("chosen", "wrong")
Things = tuple[Iterable[WireItem], Iterable[NodeItem]]

LARGEST = 8_000_000
"""Pixels of a picture that is kept; larger ones are painted each time."""
AROUND = 40.0


class Afar:
    """Strokes by colour, made when they are first needed after a change that is seen from here.

    ``things`` says which wires and cards; they lie where the graph says.
    """

    def __init__(self, picture: Shown, things: Callable[[], Things]) -> None:
        self.picture, self.things, self.seen = picture, things, 0
        self.forget()

    def forget(self) -> None:
        """Something has changed."""
        self.wires: dict[str, list[QLineF]] = {}
        self.cards: dict[tuple[str, str], list[QRectF]] = {}
        self.look: tuple[object, ...] = ()
        self.kept: QPixmap | None = None

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint everything, from the second time that it looks the same from a picture of it.

        Pieces always are: Qt lays a line that is cut off where a piece ends a little elsewhere.
        """
        ink, view = self.picture.ink, painter.worldTransform()
        if self.seen != self.picture.look_afar:
            self.seen = self.picture.look_afar
            self.forget()
        box = self.picture.extent().adjusted(-AROUND, -AROUND, AROUND, AROUND)
        full = scale * ink.ratio
        left, top = floor(box.left() * full), floor(box.top() * full)  # whole pixels from where the sheet begins
        look = (ink, full)
        if (look != self.look and not ink.in_pieces) or box.width() * box.height() * full * full > LARGEST:
            self.look, self.kept = look, None
            self.strokes(painter, scale)
            return
        if look != self.look or self.kept is None:
            self.look = look
            self.kept = QPixmap(ceil(box.right() * full) - left, ceil(box.bottom() * full) - top)
            self.kept.fill(Qt.GlobalColor.transparent)
            brush = QPainter(self.kept)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.setWorldTransform(QTransform(full, 0, 0, full, -left, -top))
            self.strokes(brush, full)
            brush.end()
            self.kept.setDevicePixelRatio(ink.ratio)
        painter.resetTransform()
        painter.drawPixmap(QPointF(round(view.dx() * ink.ratio) + left, round(view.dy() * ink.ratio) + top) / ink.ratio,
                           self.kept)
        painter.setWorldTransform(view)

    def strokes(self, painter: QPainter, scale: float) -> None:
        ink = self.picture.ink
        if not self.cards:
            self.sort()
        for tone, lines in sorted(self.wires.items()):  # in an order that no edit changes
            painter.setPen(QPen(ink.wire_pen(tone, scale).color(), 0))
            painter.drawLines(lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for (tone, group), rects in sorted(self.cards.items(), key=lambda pair: (pair[0][0] in LOUD, pair[0])):
            color = {"chosen": ink.selection, "wrong": ink.wrong}.get(tone) or QColor(ink.theme.group(group))
            if tone == "pale":
                color.setAlphaF(0.45)
            painter.setBrush(color)
            painter.drawRects(rects)

    def sort(self) -> None:
        """Put wires and cards together that are painted alike."""
        wires, cards = self.things()
        for wire in wires:
            if wire.points:
                self.wires.setdefault(wire.tone, []).extend(wire.straight())
            else:
                self.wires.setdefault(wire.tone, []).append(QLineF(wire.a, wire.b))
        for item in cards:
            loud = "chosen" if item.chosen else "wrong" if item.state == "wrong" else ""
            key = (loud, "") if loud else ("pale" if item.state or item.quiet else "plain", item.group)
            rect = item.rect.adjusted(-GROWN, -GROWN, GROWN, GROWN) if loud else item.rect
            self.cards.setdefault(key, []).append(rect)
