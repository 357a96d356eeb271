"""What is dragged in from the library: a card shows where it would lie; dropped onto a wire it goes into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPen

from app.core import shelf
from app.core.graph import Graph, Placed, Wire
from app.core.moves import added, inserted, seat
from nodes import catalogue
from nodes.block import Block

from .blocks import add_from_file
from .edits import make
from .geometry import HEIGHT, WIDTH, snap
from .gestures import Gesture, Keys
from .moving import light

if TYPE_CHECKING:
    from .view import Canvas

MIME, BLOCK_MIME = "application/x-layerloom-kind", "application/x-layerloom-block"
HELD = QPointF(28, 20)
"""Where on the card the pointer holds it."""


def kind_of(data: QMimeData) -> str:
    """The kind that is being dragged; empty if it is none of ours."""
    kind = bytes(data.data(MIME).data()).decode("utf-8", "replace") if data.hasFormat(MIME) else ""
    return kind if kind in catalogue else ""


class Drop(Gesture):
    """A new node comes in over the canvas."""

    def __init__(self, canvas: Canvas, at: QPointF, kind: str) -> None:
        super().__init__(canvas, at)
        self.kind = kind
        self.wire: Wire | None = None

    def start(self) -> None:
        self.picture.under = self.paint_under
        self.move(self.at, Keys.NoModifier)

    def corner(self) -> tuple[float, float]:
        """Where the card would lie."""
        corner = snap(self.at.x() - HELD.x(), self.at.y() - HELD.y())
        return seat(self.desk.graph, self.wire, corner) if self.wire else corner

    def move(self, at: QPointF, keys: Keys) -> None:
        self.at = at
        found = self.picture.wire_at(at, 14 / self.canvas.zoom) if self.leads_on() else None
        self.wire = found.wire if found is not None and self.picture.node_at(at) is None else None
        self.picture.hover(found if self.wire else None)
        if self.wire:
            ends = (self.desk.graph.nodes[self.wire.source].name, self.desk.graph.nodes[self.wire.target].name)
            self.canvas.tip.say(f"between {ends[0]} and {ends[1]}", self.canvas.from_scene(at), "good")
        else:
            self.canvas.tip.hide()
        self.canvas.viewport().update()

    def end(self, at: QPointF) -> None:
        self.move(at, Keys.NoModifier)
        self.picture.hover(None)
        graph, id, within = self.laid(self.desk.graph, self.kind)
        title = catalogue[self.kind].title
        make(self.canvas, f"Insert {title}" if within else f"Add {title}", graph)
        self.desk.select((id,))

    def leads_on(self) -> bool:
        """Whether something enters it and something leaves it, so that it can lie in a wire."""
        return bool(catalogue[self.kind].inputs and catalogue[self.kind].outs)

    def laid(self, graph: Graph, what: str | Placed) -> tuple[Graph, str, bool]:
        """The network with it, its id, and whether it went into the wire."""
        if self.wire is None:
            return (*added(graph, what, self.corner()), False)
        tensor = self.desk.report.tensors.get((self.wire.source, self.wire.out))
        return (*inserted(graph, self.wire, what, self.corner(), tensor), True)

    def cancel(self) -> None:
        self.picture.hover(None)

    def paint_under(self, painter: QPainter) -> None:
        """The wire it would go into, lit."""
        if self.wire in self.picture.wires:
            light(painter, self.picture.ink.accent, self.picture.wires[self.wire].path, self.canvas.zoom)

    def paint(self, painter: QPainter) -> None:
        ink = self.picture.ink
        x, y = self.corner()
        card = QRectF(x, y, WIDTH, HEIGHT)
        pen = QPen(ink.accent, max(1.5, 1 / self.canvas.zoom), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ink.theme.color("accent", 0.08))
        painter.drawRoundedRect(card, 10, 10)


class DropBlock(Drop):
    """One of my blocks comes in over the canvas, with all it holds."""

    def __init__(self, canvas: Canvas, at: QPointF, path: Path) -> None:
        super().__init__(canvas, at, Block.__name__)
        self.path = path

    def leads_on(self) -> bool:
        graph = shelf.held(self.path)
        return graph is not None and bool(graph.shown.entries and graph.shown.exits)

    def end(self, at: QPointF) -> None:
        self.move(at, Keys.NoModifier)
        self.picture.hover(None)
        add_from_file(self.canvas, self.path, self.laid)


def enter(canvas: Canvas, event: QDragEnterEvent) -> None:
    """Something is dragged in; take it if it is a kind or one of my blocks."""
    kind, data = kind_of(event.mimeData()), event.mimeData()
    if not kind and not data.hasFormat(BLOCK_MIME):
        event.ignore()
        return
    at = canvas.to_scene(event.position())
    canvas.begin(Drop(canvas, at, kind) if kind else
                 DropBlock(canvas, at, Path(bytes(data.data(BLOCK_MIME).data()).decode("utf-8", "replace"))))
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def over(canvas: Canvas, event: QDragMoveEvent) -> None:
    """It is dragged over the canvas."""
    if isinstance(canvas.gesture, Drop):
        canvas.gesture.move(canvas.to_scene(event.position()), event.modifiers())
        event.acceptProposedAction()


def leave(canvas: Canvas, event: QDragLeaveEvent) -> None:
    """It is dragged out again."""
    if isinstance(canvas.gesture, Drop):
        canvas.stop()
    event.accept()


def let_go(canvas: Canvas, event: QDropEvent) -> None:
    """It is dropped."""
    if isinstance(canvas.gesture, Drop):
        event.acceptProposedAction()
        canvas.finish(canvas.to_scene(event.position()))
        canvas.setFocus()
