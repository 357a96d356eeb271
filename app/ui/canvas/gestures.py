"""What a person does with the mouse, one class for each gesture: start, move, end in one change, or cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from .geometry import snap

if TYPE_CHECKING:
    from .node_item import NodeItem
    from .view import Canvas

Keys = Qt.KeyboardModifier
MORE = Keys.ShiftModifier | Keys.ControlModifier
"""Held while choosing: add to what is chosen."""


class Gesture:
    """Something under way. It may show what it is about to do; it changes nothing until it ends."""

    button = Qt.MouseButton.LeftButton
    reaches = True
    """Whether the sheet scrolls when the pointer comes to its edge."""

    def __init__(self, canvas: Canvas, at: QPointF) -> None:
        self.canvas, self.desk, self.picture = canvas, canvas.desk, canvas.picture
        self.at = self.first = at
        self.under_way = False

    def far(self, at: QPointF) -> bool:
        """Whether the pointer has left the place where it was pressed; small slips are no drags."""
        if not self.under_way:
            way = (at - self.first) * self.canvas.zoom
            self.under_way = way.manhattanLength() >= min(6, QApplication.startDragDistance())
        return self.under_way

    def start(self) -> None:
        pass

    def move(self, at: QPointF, keys: Keys) -> None:
        self.at = at

    def end(self, at: QPointF) -> None:
        pass

    def cancel(self) -> None:
        pass

    def paint(self, painter: QPainter) -> None:
        """Paint over the picture, in units of the scene."""


class Move(Gesture):
    """Drag chosen nodes. They keep to a grid of 4; without a drag it is a click, which chooses."""

    def __init__(self, canvas: Canvas, at: QPointF, item: NodeItem, keys: Keys) -> None:
        super().__init__(canvas, at)
        self.item, self.more = item, bool(keys & MORE)
        self.was = self.desk.selection

    def start(self) -> None:
        id = self.item.id
        if self.more:
            self.desk.select(self.was ^ {id})
        elif id not in self.was:
            self.desk.select((id,))
        self.graph = self.desk.graph
        self.places = {id: self.graph.nodes[id].at for id in self.desk.selection}

    def move(self, at: QPointF, keys: Keys) -> None:
        if not self.far(at) or self.item.id not in self.places:
            return
        self.at = at
        self.canvas.trouble.hide()
        self.canvas.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        self.canvas.preview(self.graph.move(self.laid(at)))

    def laid(self, at: QPointF) -> dict[str, tuple[float, float]]:
        """Where the nodes would lie."""
        x, y = self.places[self.item.id]
        way = at - self.first
        to_x, to_y = snap(x + way.x(), y + way.y())
        return {id: (px + to_x - x, py + to_y - y) for id, (px, py) in self.places.items()}

    def end(self, at: QPointF) -> None:
        if not self.under_way:
            if not self.more and self.was - {self.item.id}:
                self.desk.select((self.item.id,))
            self.canvas.trouble.ask(self.item.id)
            return
        if self.item.id not in self.places:
            return
        count, name = len(self.places), self.item.placed.name
        moved = self.graph.move(self.laid(at))
        if moved == self.graph:
            self.canvas.show_network()
        else:
            self.desk.change(f"Move {name}" if count == 1 else f"Move {count} nodes", moved)

    def cancel(self) -> None:
        if self.under_way:
            self.canvas.show_network()
        else:
            self.desk.select(self.was)


class Band(Gesture):
    """Draw a rectangle; what it touches is chosen. Without a drag it is a click on nothing."""

    def __init__(self, canvas: Canvas, at: QPointF, keys: Keys) -> None:
        super().__init__(canvas, at)
        self.was = self.desk.selection if keys & MORE else frozenset()

    def rect(self) -> QRectF:
        return QRectF(self.first, self.at).normalized()

    def chosen(self) -> frozenset[str]:
        return self.was | {item.id for item in self.picture.nodes_in(self.rect())}

    def move(self, at: QPointF, keys: Keys) -> None:
        if self.far(at):
            self.at = at
            self.picture.choose(self.chosen())
            self.canvas.viewport().update()

    def end(self, at: QPointF) -> None:
        self.at = at
        self.picture.choose_wire(None)
        self.desk.select(self.chosen() if self.under_way else self.was)
        self.picture.choose(self.desk.selection)

    def cancel(self) -> None:
        self.picture.choose(self.desk.selection)

    def paint(self, painter: QPainter) -> None:
        if self.under_way:
            theme = self.picture.ink.theme
            painter.setPen(QPen(theme.color("accent"), 1 / self.canvas.zoom))
            painter.setBrush(theme.color("accent", 0.1))
            painter.drawRect(self.rect())


def gesture_at(canvas: Canvas, event: QMouseEvent) -> Gesture | None:
    """What a press begins, by what lies under it."""
    from .holding import begin_wire, grab_wire
    from .pan import Pan

    at, keys = canvas.to_scene(event.position()), event.modifiers()
    if event.button() == Qt.MouseButton.MiddleButton or canvas.space:
        return Pan(canvas, at, event.button())
    wiring = begin_wire(canvas, at)
    if wiring is not None:
        return wiring
    item = canvas.picture.node_at(at)
    if item is not None:
        return Move(canvas, at, item, keys)
    return grab_wire(canvas, at) or Band(canvas, at, keys)
