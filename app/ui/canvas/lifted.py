"""Many cards under way together: they are painted where they are held, and laid there once, when they are let go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from .afar import Afar, Things

if TYPE_CHECKING:
    from app.core.graph import Wire

    from .shown import Shown
    from .wire_item import WireItem


class Lift:
    """The cards of some nodes, ``by`` so far from where they lie, with the wires between them.

    Wires that lead to the others run along. All else of the picture stays as it is until :meth:`put_down`.
    """

    def __init__(self, picture: Shown, ids: Iterable[str]) -> None:
        self.picture, self.by = picture, QPointF()
        self.ids = frozenset(ids) & picture.nodes.keys()
        wires = {wire for id in self.ids for wire in picture.touching[id]}
        self.edges = {wire for wire in wires if (wire.source in self.ids) != (wire.target in self.ids)}
        self.wires = wires - self.edges
        self.afar = Afar(picture, self.lifted)
        picture.lift = self
        picture.afar.forget()

    def lifted(self) -> Things:
        return [self.picture.wires[wire] for wire in self.wires], [self.picture.nodes[id] for id in self.ids]

    def left(self) -> Things:
        """What lies where it lay."""
        wires, nodes = self.picture.wires, self.picture.nodes
        return ([item for wire, item in wires.items() if wire not in self.wires and wire not in self.edges],
                [item for id, item in nodes.items() if id not in self.ids])

    def paint_edges(self, painter: QPainter, scale: float) -> None:
        """The wires between what is held and the others, as they look from far away."""
        for wire in self.edges:
            item = self.picture.wires[wire]
            painter.setPen(QPen(self.picture.ink.wire_pen(item.tone, scale).color(), 0))
            painter.drawLines(item.straight())

    def carry(self, by: QPointF) -> None:
        """Hold them elsewhere."""
        self.by = by
        for wire in self.edges:
            self.lead(self.picture.wires[wire])
        self.picture.refresh()

    def lead(self, item: WireItem) -> None:
        """Let a wire end where its cards are painted now."""
        wire: Wire = item.wire
        a, b = (self.picture.nodes[id].port(name, out) + (self.by if id in self.ids else QPointF())
                for id, name, out in ((wire.source, wire.out, True), (wire.target, wire.into, False)))
        item.run(a, b, item.points)
        self.picture.near_wires.moved(item)

    def put_down(self) -> None:
        """Paint all where it lies again."""
        self.carry(QPointF())
        self.picture.lift = None
        self.picture.afar.forget()
