"""Points that wires are led through: put on a wire, dragged, taken off; by mouse and by key. Each is one change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from app.core.bends import bent, straightened, touching
from app.core.graph import Graph, Wire

from ..tongue import tr
from .edits import change, counted
from .geometry import GRIP, distance, snap
from .gestures import Gesture, Keys

if TYPE_CHECKING:
    from .node_item import NodeItem
    from .view import Canvas
    from .wire_item import WireItem

ROOM = 40.0
"""What is brought into view around the middle of a wire, or around one of its points."""


def named(graph: Graph, verb: str, wire: Wire) -> str:
    return f"{verb} wire from {graph.nodes[wire.source].name} to {graph.nodes[wire.target].name}"


def place_for(item: WireItem, at: QPointF) -> int:
    """Between which of its points a new one at a place would come."""
    _, along = distance(item.path, at)
    return sum(distance(item.path, QPointF(*point))[1] < along for point in item.points)


def point_at(canvas: Canvas, at: QPointF) -> tuple[WireItem, int] | None:
    """The point of a wire that lies at a place."""
    item = canvas.picture.wire_at(at, GRIP / canvas.zoom) if canvas.picture.graph.bends else None
    if item is None or (point := item.point_near(at, GRIP / canvas.zoom)) is None:
        return None
    return item, point


class Bend(Gesture):
    """Drag a wire in its middle: it is led through there. A click only chooses it, or one of its points."""

    def __init__(self, canvas: Canvas, at: QPointF, item: WireItem, point: int | None) -> None:
        super().__init__(canvas, at)
        self.item, self.wire, self.point = item, item.wire, point
        self.graph = self.result = self.desk.graph
        points = list(item.points)
        if point is None:
            self.index = place_for(item, at)
            points.insert(self.index, (at.x(), at.y()))
        else:
            self.index = point
        self.points = points

    def move(self, at: QPointF, keys: Keys) -> None:
        if not self.far(at):
            return
        self.at = at
        self.canvas.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        self.points[self.index] = (at.x(), at.y()) if keys & Keys.ControlModifier else snap(at.x(), at.y())
        self.result = bent(self.graph, self.wire, self.points)
        self.canvas.preview(self.result)
        self.picture.choose_wire(self.wire, self.index)
        self.canvas.viewport().update()

    def end(self, at: QPointF) -> None:
        self.desk.select(())
        if self.under_way and self.result != self.graph:
            self.desk.change(named(self.graph, "Bend" if self.point is None else "Move point of", self.wire),
                             self.result)
        chosen = self.index if self.point is not None or self.under_way else None
        self.picture.choose_wire(self.wire, chosen)

    def cancel(self) -> None:
        if self.under_way:
            self.canvas.show_network()
            self.picture.choose_wire(self.wire, self.point)


def chosen(canvas: Canvas) -> WireItem | None:
    """The wire that is chosen."""
    wire = canvas.picture.chosen_wire
    return canvas.picture.wires.get(wire) if wire is not None else None


def add(canvas: Canvas, at: QPointF | None = None) -> None:
    """Put a point on the chosen wire: at a place, else after the chosen point or in the middle. It is chosen."""
    item = chosen(canvas)
    if item is None:
        canvas.desk.tell("plain", "Choose a wire first: Ctrl+→ and Ctrl+← choose those of a node.")
        return
    picture, points = canvas.picture, list(item.points)
    if at is not None:
        index = place_for(item, at)
    else:
        index = picture.chosen_point + 1 if picture.chosen_point is not None else (len(points) + 1) // 2
        marks = [0.0, *(distance(item.path, QPointF(*point))[1] for point in points), 1.0]
        at = item.path.pointAtPercent((marks[index] + marks[index + 1]) / 2)
    points.insert(index, snap(at.x(), at.y()))
    change(canvas, named(canvas.desk.graph, "Bend", item.wire), bent(canvas.desk.graph, item.wire, points))
    picture.choose_wire(item.wire, index)


def remove(canvas: Canvas, wire: Wire, point: int) -> None:
    """Take a point off a wire."""
    graph = canvas.desk.graph
    points = [at for i, at in enumerate(graph.bends[wire]) if i != point]
    change(canvas, named(graph, "Remove point of", wire), bent(graph, wire, points))
    canvas.picture.choose_wire(wire, min(point, len(points) - 1) if points else None)


def removed_chosen(canvas: Canvas) -> bool:
    """Take the chosen point off its wire; False if none is chosen."""
    picture = canvas.picture
    if picture.chosen_wire is None or picture.chosen_point is None or canvas.desk.chosen:
        return False
    remove(canvas, picture.chosen_wire, picture.chosen_point)
    return True


def bent_wires(canvas: Canvas) -> list[Wire]:
    """The chosen wire if it has points; else those with points at the chosen nodes."""
    graph, wire = canvas.desk.graph, canvas.picture.chosen_wire
    if canvas.desk.selection:
        return touching(graph, canvas.desk.selection)
    return [wire] if wire is not None and wire in graph.bends else []


def straighten(canvas: Canvas) -> None:
    """Take all points off the chosen wire, or off the wires of the chosen nodes."""
    if wires := bent_wires(canvas):
        graph = canvas.desk.graph
        label = counted(canvas, "Straighten wires of", canvas.desk.selection) if canvas.desk.selection \
            else named(graph, "Straighten", wires[0])
        wire = canvas.picture.chosen_wire
        change(canvas, label, straightened(graph, wires))
        canvas.picture.choose_wire(wire)


def nudge(canvas: Canvas, dx: float, dy: float) -> bool:
    """Move the chosen point a little; nudges in a row undo as one. False if none is chosen."""
    item, point = chosen(canvas), canvas.picture.chosen_point
    if item is None or point is None or canvas.desk.chosen:
        return False
    points = list(item.points)
    points[point] = (points[point][0] + dx, points[point][1] + dy)
    graph, wire = canvas.desk.graph, item.wire
    canvas.desk.change(named(graph, "Move point of", wire), bent(graph, wire, points), merge=f"point {point} {wire}")
    canvas.picture.choose_wire(wire, point)
    return True


def choose(canvas: Canvas, out: bool) -> None:
    """Choose a wire that leaves the chosen node, or one that enters it; the next one each time."""
    graph, wire = canvas.desk.graph, canvas.picture.chosen_wire
    if len(canvas.desk.selection) == 1:
        id = next(iter(canvas.desk.selection))
        wires = [each for each in graph.wires if (each.source if out else each.target) == id]
    elif wire is not None:
        wires = [each for each in graph.wires if (each.source == wire.source if out else each.target == wire.target)]
    else:
        canvas.desk.tell("plain", "Choose one node first: its wires are chosen from there.")
        return
    if not wires:
        canvas.desk.tell("plain", "No wire leaves this node." if out else "No wire enters this node.")
        return
    show(canvas, wires[(wires.index(wire) + 1) % len(wires) if wire in wires else 0])


def show(canvas: Canvas, wire: Wire, point: int | None = None) -> None:
    """Choose a wire, or a point of it, and say which."""
    canvas.desk.select(())
    canvas.picture.choose_wire(wire, point)
    item, graph = canvas.picture.wires[wire], canvas.desk.graph
    spot = QPointF(*item.points[point]) if point is not None else item.path.pointAtPercent(0.5)
    canvas.ensure(QRectF(spot.x() - ROOM, spot.y() - ROOM, 2 * ROOM, 2 * ROOM))
    where = f", point {point + 1} of {len(item.points)}" if point is not None else ""
    canvas.setAccessibleDescription(tr(named(graph, "The", wire) + where))


def walk(canvas: Canvas, dx: int, dy: int) -> bool:
    """Go along the chosen wire, point by point, to the node at its end; or to the next wire of the same node.

    False if no wire is chosen.
    """
    item = chosen(canvas)
    if item is None or canvas.desk.chosen:
        return False
    wire = item.wire
    if dy:
        graph = canvas.desk.graph
        wires = [each for each in graph.wires if each.source == wire.source]
        if len(wires) == 1:
            wires = [each for each in graph.wires if each.target == wire.target]
        show(canvas, wires[(wires.index(wire) + dy) % len(wires)])
        return True
    now = canvas.picture.chosen_point
    following = (0 if dx > 0 else len(item.points) - 1) if now is None else now + dx
    if 0 <= following < len(item.points):
        show(canvas, wire, following)
    else:
        canvas.picture.choose_wire(None)
        canvas.desk.reveal(wire.target if dx > 0 else wire.source)
    return True


def double_click(canvas: Canvas, at: QPointF, over: NodeItem | None) -> bool:
    """A double click on a point takes it off its wire; False if there is none."""
    found = point_at(canvas, at) if over is None else None
    if found is None:
        return False
    remove(canvas, found[0].wire, found[1])
    return True
