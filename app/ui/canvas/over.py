"""Frames that very many cards are held over: they light up, for there the cards would stay."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.core.frames import drawn, lies
from app.core.graph import Graph

from .edits import tall
from .frame_item import RADIUS
from .ink import Ink


class Over:
    """What is held, by the middles of its cards and notes, and the frames that do not go along."""

    def __init__(self, graph: Graph, held: Iterable[str]) -> None:
        away = frozenset(held)
        self.boxes = {id: QRectF(QPointF(*box[:2]), QPointF(*box[2:])) for id, frame in graph.frames.items()
                      if not away.issuperset(frame.holds) and (box := drawn(graph, frame, tall, away)) is not None}
        self.middles = [QPointF((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for id in away
                        if self.boxes and (box := lies(graph, id, tall)) is not None]
        xs, ys = [at.x() for at in self.middles], [at.y() for at in self.middles]
        self.room = QRectF(QPointF(min(xs) - 1, min(ys) - 1), QPointF(max(xs) + 1, max(ys) + 1)) if xs else QRectF()
        self.lit: list[str] = []

    def carry(self, by: QPointF) -> None:
        """Find which frames would take some of it where it is held now."""
        there = self.room.translated(by)
        self.lit = [id for id, box in self.boxes.items() if box.intersects(there)
                    and any(map(box.translated(-by).contains, self.middles))]

    def paint(self, painter: QPainter, ink: Ink, zoom: float) -> None:
        """Light them."""
        painter.setPen(QPen(ink.accent, max(2.0, 1.5 / zoom)))
        painter.setBrush(ink.theme.color("accent", 0.12))
        for id in self.lit:
            painter.drawRoundedRect(self.boxes[id], RADIUS, RADIUS)
