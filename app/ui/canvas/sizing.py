"""Making a note or a frame larger or smaller: by its edges with the mouse, by arrow keys without."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.core.graph import Graph

from ..tongue import tr
from .geometry import GRID, GRIP, snap
from .gestures import Gesture, Keys

if TYPE_CHECKING:
    from .view import Canvas

REACH = 6.0
"""How near an edge the pointer takes hold of it, in pixels."""
HOW = "Arrows: right and lower edge · Shift+Arrows: left and upper edge · Enter: done · Esc: as it was"
K = Qt.Key
WAYS = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}


class Sides(NamedTuple):
    """Which edges are held: -1 left or upper, 1 right or lower, 0 neither."""

    x: int
    y: int

    @property
    def cursor(self) -> Qt.CursorShape:
        if self.x and self.y:
            return Qt.CursorShape.SizeFDiagCursor if self.x == self.y else Qt.CursorShape.SizeBDiagCursor
        return Qt.CursorShape.SizeHorCursor if self.x else Qt.CursorShape.SizeVerCursor


class Sized(NamedTuple):
    """What can be sized: what the step is called, what a click chooses, its rectangle, the smallest one around what
    the held edges leave, and the network with another rectangle of it."""

    label: str
    ids: tuple[str, ...]
    box: QRectF
    least: Callable[[QRectF, Sides], QRectF]
    sized: Callable[[QRectF], Graph]


def sides_at(box: QRectF, at: QPointF, zoom: float) -> Sides | None:
    """The edges of a rectangle near a place; None if none is."""
    reach = REACH / zoom
    if not box.adjusted(-reach, -reach, reach, reach).contains(at):
        return None
    x = -1 if abs(at.x() - box.left()) <= reach else 1 if abs(at.x() - box.right()) <= reach else 0
    y = -1 if abs(at.y() - box.top()) <= reach else 1 if abs(at.y() - box.bottom()) <= reach else 0
    return Sides(x, y) if x or y else None


def held_at(canvas: Canvas, at: QPointF) -> tuple[Callable[[Canvas, str], Sized], str, Sides] | None:
    """What could be sized from a place: how, which, by which edges. Notes lie over wires, and wires over frames."""
    from . import framing, noting

    wired = canvas.picture.wire_at(at, GRIP / 2 / canvas.zoom) is not None
    for kind in (noting, framing):
        if not (kind is framing and wired) and (found := kind.edge_at(canvas, at)) is not None:
            return kind.sizable, *found
    return None


def grab_edge(canvas: Canvas, at: QPointF) -> Sizing | None:
    """The edge of a note or a frame, taken hold of."""
    found = held_at(canvas, at)
    if found is None:
        return None
    sizable, id, sides = found
    return Sizing(canvas, at, sizable(canvas, id), sides)


def size_by_keys(canvas: Canvas) -> None:
    """Let the chosen note be sized with the arrow keys, or the frame of what is chosen."""
    from . import framing, noting

    canvas.stop()
    if noting.the_one(canvas):
        noting.size_by_keys(canvas)
    else:
        framing.size_by_keys(canvas)


def pulled(box: QRectF, sides: Sides, dx: float, dy: float) -> QRectF:
    """A rectangle with some edges elsewhere, on the grid."""
    found = QRectF(box)
    if sides.x < 0:
        found.setLeft(snap(box.left() + dx, 0)[0])
    elif sides.x > 0:
        found.setRight(snap(box.right() + dx, 0)[0])
    if sides.y < 0:
        found.setTop(snap(0, box.top() + dy)[1])
    elif sides.y > 0:
        found.setBottom(snap(0, box.bottom() + dy)[1])
    return found


class Sizing(Gesture):
    """Drag edges; a click chooses what they are of. The rectangle never becomes smaller than what it holds needs."""

    def __init__(self, canvas: Canvas, at: QPointF, what: Sized, sides: Sides) -> None:
        super().__init__(canvas, at)
        self.what, self.sides = what, sides
        self.result = self.desk.graph

    def start(self) -> None:
        self.canvas.viewport().setCursor(self.sides.cursor)

    def move(self, at: QPointF, keys: Keys) -> None:
        if self.far(at):
            self.at = at
            way = at - self.first
            self.show(pulled(self.what.box, self.sides, way.x(), way.y()), self.sides)

    def show(self, box: QRectF, sides: Sides) -> None:
        self.result = self.what.sized(self.what.least(box, sides))
        self.canvas.preview(self.result)
        self.canvas.viewport().update()

    def end(self, at: QPointF) -> None:
        if not self.under_way:
            self.desk.select(self.what.ids)
        elif self.result == self.desk.graph:
            self.canvas.show_network()
        else:
            self.desk.change(self.what.label, self.result)

    def cancel(self) -> None:
        self.canvas.show_network()


class SizingByKeys(Sizing):
    """Arrow keys move the edges; Enter keeps it."""

    button = Qt.MouseButton.NoButton
    reaches = False

    def __init__(self, canvas: Canvas, what: Sized) -> None:
        super().__init__(canvas, what.box.bottomRight(), what, Sides(1, 1))
        self.box, self.under_way = QRectF(what.box), True

    def start(self) -> None:
        self.tell()

    def move(self, at: QPointF, keys: Keys) -> None:
        """The pointer moved, or the sheet under it: that means nothing here."""

    def key(self, key: Qt.Key, held: Keys) -> bool:
        held &= ~Keys.KeypadModifier
        if key in (K.Key_Return, K.Key_Enter) and held == Keys.NoModifier:
            self.canvas.finish(self.at)
        elif key in WAYS and held in (Keys.NoModifier, Keys.ShiftModifier):
            (dx, dy), side = WAYS[K(key)], -1 if held else 1
            sides = Sides(side * abs(dx), side * abs(dy))
            self.box = self.what.least(pulled(self.box, sides, 4 * GRID * dx, 4 * GRID * dy), sides)
            self.show(self.box, sides)
            self.tell()
        else:
            return False
        return True

    def tell(self) -> None:
        self.canvas.ensure(self.box)
        self.canvas.tip.say(f"{self.box.width():.0f} × {self.box.height():.0f} — {tr(HOW)}",
                            self.canvas.from_scene(self.box.bottomLeft()))
        self.canvas.setAccessibleDescription(tr(f"{self.box.width():.0f} by {self.box.height():.0f}"))
        self.canvas.viewport().update()

    def paint(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.picture.ink.accent, 1.5 / self.canvas.zoom, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.box, 10, 10)
