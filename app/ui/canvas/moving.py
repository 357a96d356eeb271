"""Dragging cards and notes: they line up with what is near; cards go into the wire they lie on, or out of theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.core.frames import rehoused
from app.core.graph import Graph, Wire
from app.core.moves import seat, taken_out
from app.core.rewire import settled, threaded

from .edits import counted, tall
from .gestures import MORE, Gesture, Keys
from .guides import Lined, line_up
from .lifted import Lift
from .over import Over
from .shown import FEW

if TYPE_CHECKING:
    from .view import Canvas

SMALL = 0.25
"""Zoomed out farther than this, a card laid on a wire does not go into it: too easily done unseen."""
OVER = 30.0
"""How near the middle of a card a wire has to run for the card to go into it, in scene units."""


class Move(Gesture):
    """Drag chosen nodes and notes; without a drag it is a click, which chooses.

    Ctrl held frees them from guides and grid. Alt held takes them out of their wires, which close behind them.
    """

    def __init__(self, canvas: Canvas, at: QPointF, id: str, size: QSizeF, keys: Keys) -> None:
        super().__init__(canvas, at)
        self.id, self.size, self.more = id, size, bool(keys & MORE)
        """The node or note that is held."""
        self.frame = ""
        """The frame by whose title it is held; it goes along, however it was sized."""
        self.was = self.desk.chosen
        self.wire: Wire | None = None
        """The wire the cards would go into."""
        self.lined = Lined((0.0, 0.0))
        self.out: Graph | None = None
        self.lift: Lift | None = None
        self.known: dict[tuple[bool, Wire], tuple[Graph, str] | None] = {}
        self.told = ""

    def start(self) -> None:
        id = self.id
        if self.more:
            self.desk.select(self.was ^ {id})
        elif id not in self.was:
            self.desk.select((id,))
        self.graph = self.result = self.shown = self.desk.graph
        self.places = {**{id: self.graph.nodes[id].at for id in self.desk.selection},
                       **{id: self.graph.notes[id].at for id in self.desk.noted}}
        self.picture.under = self.paint_under

    def move(self, at: QPointF, keys: Keys) -> None:
        if not self.far(at) or self.id not in self.places:
            return
        self.at = at
        self.canvas.trouble.hide()
        self.canvas.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        base = self.freed() if keys & Keys.AltModifier else self.graph
        free = bool(keys & Keys.ControlModifier)
        if len(self.places) > FEW:
            self.hold(base, at, free)
        else:
            self.result = self.laid(base, at, free)
            self.result, self.shown = (self.housed(each) for each in (self.result, self.shown))
            self.canvas.preview(self.shown)
        self.say(base)
        self.canvas.viewport().update()

    def hold(self, base: Graph, at: QPointF, free: bool) -> None:
        """Show very many cards where they are held; they are laid there when they are let go."""
        self.line_up(at, free)
        if self.lift is None or self.shown is not base:
            self.put_down()
            self.shown = base
            self.canvas.preview(base)
            self.lift = Lift(self.picture, self.places.keys() & base.nodes.keys())
            self.over = Over(base, self.places)
        x, y = self.places[self.id]
        by = QPointF(self.lined.at[0] - x, self.lined.at[1] - y)
        self.lift.carry(by)
        self.over.carry(by)

    def put_down(self) -> None:
        """Show what is held where it lies."""
        if self.lift is not None:
            self.lift.put_down()
            self.lift = None

    def housed(self, graph: Graph) -> Graph:
        """Who is dragged into a frame joins it, who is dragged out leaves it."""
        return rehoused(self.in_place(graph), self.places, tall) if graph.frames else graph

    def in_place(self, graph: Graph) -> Graph:
        """A frame that was sized by hand stays where it is while the only thing in it is dragged about."""
        return replace(graph, frames={
            id: replace(frame, box=self.graph.frames[id].box) if len(frame.holds) == 1 and id != self.frame
            and id in self.graph.frames else frame for id, frame in graph.frames.items()})

    def freed(self) -> Graph:
        """The graph with the dragged nodes taken out of their wires."""
        if self.out is None:
            self.out = taken_out(self.graph, self.desk.selection)
        return self.out

    def laid(self, base: Graph, at: QPointF, free: bool) -> Graph:
        """What would come of letting go."""
        card = self.line_up(at, free)
        self.wire = wire = None if free or self.desk.noted else self.wire_below(base, card)
        put_in = self.put_in(base, wire) if wire is not None else None
        if wire is None or put_in is None:
            self.shown = base.move(self.places_by(self.lined.at))
            return self.shown
        self.lined = Lined(seat(base, wire, self.lined.at))
        after = settled(put_in[0].move(self.places_by(self.lined.at)), base, wire)
        self.shown = base.move({id: placed.at for id, placed in after.nodes.items() if placed is not base.nodes[id]})
        return after

    def line_up(self, at: QPointF, free: bool) -> QRectF:
        """Find where the card that is held comes to lie; returns where the pointer has it."""
        card = QRectF(QPointF(*self.places[self.id]) + at - self.first, self.size)
        self.lined = Lined((round(card.x()), round(card.y()))) if free \
            else line_up(self.picture, card, self.places.keys(), self.canvas.zoom)
        return card

    def put_in(self, base: Graph, wire: Wire) -> tuple[Graph, str] | None:
        """The dragged nodes in a wire, found out once for each wire that is crossed."""
        key = (base is self.graph, wire)
        if key not in self.known:
            self.known[key] = threaded(base, self.places, wire, self.desk.report.tensors.get(wire[:2]))
        return self.known[key]

    def places_by(self, at: tuple[float, float]) -> dict[str, tuple[float, float]]:
        """Where the nodes lie when the one that is held lies at ``at``."""
        x, y = self.places[self.id]
        return {id: (px + at[0] - x, py + at[1] - y) for id, (px, py) in self.places.items()}

    def wire_below(self, base: Graph, card: QRectF) -> Wire | None:
        """The wire the held card lies on, if the dragged nodes can go into it."""
        if self.canvas.zoom < SMALL:
            return None
        centre = card.center()
        near = [(item.away(centre, OVER), item.wire) for item in self.picture.near_wires.within(card)]
        for gap, wire in sorted(near, key=lambda pair: pair[0]):
            if gap <= OVER and self.put_in(base, wire) is not None:
                return wire
        return None

    def say(self, base: Graph) -> None:
        """Say at the pointer what letting go would do beyond moving."""
        nodes, spot = self.graph.nodes, self.canvas.from_scene(self.at)
        self.told = ""
        if self.wire is not None:
            self.told = "Insert"
            self.canvas.tip.say(f"between {nodes[self.wire.source].name} and {nodes[self.wire.target].name}", spot,
                                "good")
        elif base.wires != self.graph.wires:
            self.told = "Take out"
            self.canvas.tip.say("out of its wires" if len(self.places) == 1 else "out of their wires", spot)
        else:
            self.canvas.tip.hide()

    def end(self, at: QPointF) -> None:
        if not self.under_way:
            if not self.more and self.was - {self.id}:
                self.desk.select((self.id,))
            self.canvas.trouble.ask(self.id)
            return
        if self.id not in self.places:
            return
        if self.lift is not None:
            self.result = self.housed(self.shown.move(self.places_by(self.lined.at)))
            self.put_down()
        if self.result == self.graph:
            self.canvas.show_network()
        else:
            self.desk.change(counted(self.canvas, self.told or "Move", self.places), self.result)

    def cancel(self) -> None:
        self.put_down()
        if self.under_way:
            self.canvas.show_network()
        else:
            self.desk.select(self.was)

    def paint_under(self, painter: QPainter) -> None:
        """The wire that would be gone into, lit."""
        found = self.picture.wires.get(self.wire) if self.wire is not None else None
        if found is not None:
            light(painter, self.picture.ink.accent, found.path, self.canvas.zoom)

    def paint(self, painter: QPainter) -> None:
        if self.lift is not None:
            self.over.paint(painter, self.picture.ink, self.canvas.zoom)
        if self.under_way and self.lined.guides:
            painter.setPen(QPen(self.picture.ink.accent, 1 / self.canvas.zoom))
            painter.drawLines(list(self.lined.guides))


def light(painter: QPainter, color: QColor, path: QPainterPath, zoom: float) -> None:
    """A wire that something is about to go into."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, max(3.0, 1.5 / zoom)))
    painter.drawPath(path)
