"""Freehand strokes: one that cuts the wires it crosses, one that chooses the cards it goes around."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.core.graph import Wire

from .gestures import Gesture, Keys
from .note_item import box, notes_in

if TYPE_CHECKING:
    from .view import Canvas
    from .wire_item import WireItem

STEP = 4.0
"""How far apart, in pixels, the points of a stroke lie."""


class Stroke(Gesture):
    """A line as the pointer draws it."""

    def __init__(self, canvas: Canvas, at: QPointF) -> None:
        super().__init__(canvas, at)
        self.line = QPolygonF([at])

    def move(self, at: QPointF, keys: Keys) -> None:
        last = self.line.last()
        if self.far(at) and (at - last).manhattanLength() * self.canvas.zoom >= STEP:
            self.at = at
            self.line.append(at)
            self.drawn(QLineF(last, at))
            self.canvas.viewport().update()

    def drawn(self, piece: QLineF) -> None:
        """A piece was added to the line."""


class Knife(Stroke):
    """Cut the wires that the stroke crosses."""

    def __init__(self, canvas: Canvas, at: QPointF, button: Qt.MouseButton) -> None:
        super().__init__(canvas, at)
        self.button = button
        self.crossed: dict[Wire, None] = {}

    def start(self) -> None:
        self.canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.picture.under = self.paint_under

    def drawn(self, piece: QLineF) -> None:
        around = QRectF(piece.p1(), piece.p2()).normalized().adjusted(-1, -1, 1, 1)
        for item in self.picture.near_wires.within(around):
            if item.wire not in self.crossed and item.rect.intersects(around) and crosses(item, piece):
                self.crossed[item.wire] = None
        if self.crossed:
            self.canvas.tip.say(self.label(), self.canvas.from_scene(self.at), "attention")

    def label(self) -> str:
        names, wires = self.desk.graph.nodes, list(self.crossed)
        if len(wires) == 1:
            return f"Cut wire from {names[wires[0].source].name} to {names[wires[0].target].name}"
        return f"Cut {len(wires)} wires"

    def end(self, at: QPointF) -> None:
        self.move(at, Keys.NoModifier)
        if self.crossed:
            self.desk.change(self.label(), self.desk.graph.disconnect(*self.crossed))

    def paint_under(self, painter: QPainter) -> None:
        """The wires that would be cut."""
        pen = QPen(self.picture.ink.wrong, max(2.5, 1 / self.canvas.zoom))
        pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for wire in self.crossed:
            if wire in self.picture.wires:
                painter.drawPath(self.picture.wires[wire].path)

    def paint(self, painter: QPainter) -> None:
        if self.under_way:
            painter.setPen(QPen(self.picture.ink.wrong, 1.5 / self.canvas.zoom))
            painter.drawPolyline(self.line)


class Lasso(Stroke):
    """Choose the cards whose middle lies inside the line, besides those that are chosen."""

    def __init__(self, canvas: Canvas, at: QPointF) -> None:
        super().__init__(canvas, at)
        self.was = self.desk.chosen

    def drawn(self, piece: QLineF) -> None:
        self.picture.choose(self.chosen())

    def chosen(self) -> frozenset[str]:
        rule = Qt.FillRule.OddEvenFill
        around = self.line.boundingRect()
        inside = {item.id: item.rect for item in self.picture.nodes_in(around)} | {
            id: box(self.picture.graph.notes[id]) for id in notes_in(self.picture, around)}
        return self.was | {id for id, rect in inside.items() if self.line.containsPoint(rect.center(), rule)}

    def end(self, at: QPointF) -> None:
        self.move(at, Keys.NoModifier)
        if self.under_way:
            self.picture.choose_wire(None)
            self.desk.select(self.chosen())
        self.picture.choose(self.desk.chosen)

    def cancel(self) -> None:
        self.picture.choose(self.desk.chosen)

    def paint(self, painter: QPainter) -> None:
        if self.under_way:
            theme, zoom = self.picture.ink.theme, self.canvas.zoom
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent", 0.1))
            painter.drawPolygon(self.line, Qt.FillRule.OddEvenFill)
            painter.setPen(QPen(theme.color("accent"), 1 / zoom))
            painter.drawPolyline(self.line)
            painter.setPen(QPen(theme.color("accent", 0.5), 1 / zoom, Qt.PenStyle.DashLine))
            painter.drawLine(self.line.last(), self.line.first())


def crosses(item: WireItem, piece: QLineF) -> bool:
    """Whether a wire runs through a short straight line."""
    points = item.path.toSubpathPolygons()[0].toList()
    met = QLineF.IntersectionType.BoundedIntersection
    return any(QLineF(a, b).intersects(piece)[0] == met for a, b in pairwise(points))
