"""What a press on a port or a wire takes hold of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from app.core.graph import Wire

from .geometry import GRIP, HOLD, distance
from .gestures import Gesture
from .node_item import RINGS, NodeItem
from .wiring import Anchor, DrawWire, Reroute

if TYPE_CHECKING:
    from .view import Canvas

END = 44.0
"""How near its end a wire is picked up, in scene units."""


def reachable_port(canvas: Canvas, at: QPointF) -> tuple[NodeItem, str, bool] | None:
    """The port the pointer has hold of; none where rings are too small to be seen."""
    return canvas.picture.port_at(at, min(GRIP / canvas.zoom, HOLD)) if canvas.zoom >= RINGS else None


def begin_wire(canvas: Canvas, at: QPointF) -> DrawWire | None:
    """A wire from the port at a place; from an input that takes one wire and has it, that wire is picked up."""
    found = reachable_port(canvas, at)
    if found is None:
        return None
    item, port, out = found
    if not out and not item.takes_many(port):
        wired = canvas.desk.graph.incoming[item.id].get(port)
        if wired:
            source, begins = wired[-1]
            return Reroute(canvas, at, Anchor(source, begins, True), Wire(source, begins, item.id, port))
    return DrawWire(canvas, at, Anchor(item.id, port, out))


def grab_wire(canvas: Canvas, at: QPointF) -> Gesture | None:
    """A point of a wire, or a wire: picked up near its end, bent farther away from both ends; a click chooses it."""
    from .bending import Bend, point_at

    if (held := point_at(canvas, at)) is not None:
        return Bend(canvas, at, *held)
    found = canvas.picture.wire_at(at, GRIP / 2 / canvas.zoom)
    if found is None:
        return None
    wire = found.wire
    _, along = distance(found.path, at)
    length = found.path.length()
    if length * (1 - along) <= END and along >= 0.5:
        return Reroute(canvas, at, Anchor(wire.source, wire.out, True), wire)
    if length * along <= END:
        return Reroute(canvas, at, Anchor(wire.target, wire.into, False), wire)
    return Bend(canvas, at, found, None)
