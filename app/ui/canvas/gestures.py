"""What a person does with the mouse, one class for each gesture: start, move, end in one change, or cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from .note_item import note_at, notes_in

if TYPE_CHECKING:
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

    def key(self, key: Qt.Key, held: Keys) -> bool:
        """A key went down; whether it meant something here. Esc gives up whatever is under way."""
        return False

    def end(self, at: QPointF) -> None:
        pass

    def cancel(self) -> None:
        pass

    def paint(self, painter: QPainter) -> None:
        """Paint over the picture, in units of the scene."""


class Band(Gesture):
    """Draw a rectangle; what it touches is chosen. Without a drag it is a click on nothing."""

    def __init__(self, canvas: Canvas, at: QPointF, keys: Keys) -> None:
        super().__init__(canvas, at)
        self.was = self.desk.chosen if keys & MORE else frozenset()

    def rect(self) -> QRectF:
        return QRectF(self.first, self.at).normalized()

    def chosen(self) -> frozenset[str]:
        return self.was | {item.id for item in self.picture.nodes_in(self.rect())} | notes_in(self.picture, self.rect())

    def move(self, at: QPointF, keys: Keys) -> None:
        if self.far(at):
            self.at = at
            self.picture.choose(self.chosen())
            self.canvas.viewport().update()

    def end(self, at: QPointF) -> None:
        self.at = at
        self.picture.choose_wire(None)
        self.desk.select(self.chosen() if self.under_way else self.was)
        self.picture.choose(self.desk.chosen)

    def cancel(self) -> None:
        self.picture.choose(self.desk.chosen)

    def paint(self, painter: QPainter) -> None:
        if self.under_way:
            theme = self.picture.ink.theme
            painter.setPen(QPen(theme.color("accent"), 1 / self.canvas.zoom))
            painter.setBrush(theme.color("accent", 0.1))
            painter.drawRect(self.rect())


def gesture_at(canvas: Canvas, event: QMouseEvent) -> Gesture | None:
    """What a press begins, by what lies under it."""
    from .frame_item import title_at
    from .holding import begin_wire, grab_wire
    from .moving import Move
    from .pan import Pan
    from .sizing import grab_edge
    from .strokes import Knife, Lasso

    at, keys = canvas.to_scene(event.position()), event.modifiers()
    if event.button() == Qt.MouseButton.MiddleButton or canvas.space:
        return Pan(canvas, at, event.button())
    if event.button() == Qt.MouseButton.RightButton:
        return Knife(canvas, at, event.button())
    wiring = begin_wire(canvas, at)
    if wiring is not None:
        return wiring
    item = canvas.picture.node_at(at)
    if item is not None:
        return Move(canvas, at, item.id, item.rect.size(), keys)
    if (edge := grab_edge(canvas, at)) is not None:
        return edge
    if note := note_at(canvas.picture, at):
        return Move(canvas, at, note, canvas.picture.extent((note,)).size(), keys)
    if frame := title_at(canvas.picture, at):  # held by its title, a frame moves with its nodes
        holds = canvas.desk.graph.frames[frame].holds
        canvas.desk.select(holds)
        move = Move(canvas, at, holds[0], canvas.picture.extent(holds[:1]).size(), Keys.NoModifier)
        move.was, move.frame = frozenset(holds[:1]), frame  # a click leaves all of them chosen
        return move
    if keys & Keys.ControlModifier:
        return Lasso(canvas, at)
    return grab_wire(canvas, at) or Band(canvas, at, keys)
