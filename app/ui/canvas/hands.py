"""What the mouse does on the canvas: begins, goes on with and ends gestures, and says what lies under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QMouseEvent

from . import bending, menus, noting
from .frame_item import title_at
from .geometry import GRIP
from .gestures import gesture_at
from .holding import reachable_port
from .node_item import NodeItem
from .note_item import note_at
from .paint import NEAR
from .seeing import bring
from .sizing import held_at
from .wire_item import WireItem

if TYPE_CHECKING:
    from .view import Canvas


def press(canvas: Canvas, event: QMouseEvent) -> None:
    """A button went down: begin what lies under it. The right one gives up what another has begun."""
    canvas.hushed = canvas.gesture is not None and event.button() == Qt.MouseButton.RightButton
    if canvas.hushed or (canvas.gesture is not None and not canvas.gesture.button):  # the hand is at the mouse now
        canvas.stop()
    if canvas.gesture is not None or canvas.hushed:
        event.accept()
        return
    canvas.finder.close_up()
    canvas.rename.take()
    canvas.title.take()
    canvas.paper.take()
    canvas.values.take()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    canvas.hushed = control and event.button() == Qt.MouseButton.RightButton
    if canvas.hushed or event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        canvas.begin(gesture_at(canvas, event))
    event.accept()


def move(canvas: Canvas, event: QMouseEvent) -> None:
    """The pointer moved: go on with what is under way, else say what it is over."""
    canvas.pointer = canvas.to_scene(event.position())
    if canvas.gesture is not None and canvas.gesture.button and not event.buttons() & canvas.gesture.button:
        canvas.stop()  # it was let go where we did not hear of it
    elif canvas.gesture is not None:
        canvas.gesture.move(canvas.pointer, event.modifiers())
        canvas.edge.feel(event.position(), event.modifiers())
    elif not event.buttons():
        point(canvas, canvas.pointer)
    event.accept()


def release(canvas: Canvas, event: QMouseEvent) -> None:
    """The button went up: end what is under way."""
    if canvas.gesture is not None and event.button() == canvas.gesture.button:
        canvas.finish(canvas.to_scene(event.position()))
    event.accept()


def double_click(canvas: Canvas, event: QMouseEvent) -> None:
    """On a block: go in. On a card or a title: rename. On a note: write. On a point of a wire: take it off. On a
    wire or on nothing: open the finder there."""
    at = canvas.to_scene(event.position())
    if event.button() != Qt.MouseButton.LeftButton:
        return
    over = canvas.picture.node_at(at)
    if reachable_port(canvas, at) is not None:
        canvas.mousePressEvent(event)
    elif bending.double_click(canvas, at, over):
        pass
    elif over is not None and over.placed.inside is not None:
        canvas.desk.enter(over.id)
    elif over is not None:
        canvas.begin_rename(over.id)
    elif note := note_at(canvas.picture, at):
        noting.write(canvas, note)
    elif frame := title_at(canvas.picture, at):
        canvas.title.open(frame)
    else:
        wire = canvas.picture.wire_at(at, GRIP / 2 / canvas.zoom)
        canvas.find(at, wire=wire.wire if wire else None)
    event.accept()


def point(canvas: Canvas, at: QPointF) -> None:
    """The pointer is somewhere with nothing held: say what is there."""
    reach = GRIP / canvas.zoom
    port = reachable_port(canvas, at)
    if port is not None:
        item, name, out = port
        canvas.picture.hover(item)
        canvas.picture.mood = lambda other, word, leaves: "hover" if (other, word, leaves) == port else ""
        canvas.picture.mood_of = item
        canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)
        canvas.tip.say_port(item, name, out, canvas.from_scene(item.port(name, out)))
        return
    canvas.picture.mood = None
    over: NodeItem | WireItem | None = canvas.picture.node_at(at)
    over = over or (canvas.picture.wire_at(at, reach / 2) if canvas.zoom >= 0.12 else None)
    canvas.picture.hover(over)
    edge = held_at(canvas, at) if over is None else None
    if edge is not None:
        canvas.viewport().setCursor(edge[2].cursor)
    elif isinstance(over, WireItem) and over.point_near(at, reach) is not None:
        canvas.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
    else:
        canvas.viewport().unsetCursor()
    if isinstance(over, WireItem):
        canvas.tip.say_wire(over, canvas.from_scene(at))
    elif over is not None and over.on_hint(at) and canvas.zoom >= NEAR:
        canvas.tip.say_advice(over, canvas.from_scene(at))
    else:
        canvas.tip.hide()


def leave(canvas: Canvas) -> None:
    """The pointer is over the sheet no more, or over what floats on it."""
    if canvas.gesture is None:
        canvas.picture.mood = None
        canvas.picture.hover(None)
        canvas.tip.hide()


def again(canvas: Canvas, keys: Qt.KeyboardModifier) -> None:
    """The sheet moved under the pointer, or a key went down or up: what is under way looks again."""
    if canvas.gesture is not None and canvas.gesture.under_way:
        canvas.pointer = canvas.to_scene(canvas.edge.at)
        canvas.edge.keys = keys
        canvas.gesture.move(canvas.pointer, keys)


def menu(canvas: Canvas, event: QContextMenuEvent) -> None:
    """A right click, or the menu key."""
    keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
    if canvas.gesture is not None or (canvas.hushed and not keyboard):
        return
    if keyboard:
        menu_by_key(canvas)
    else:
        menus.open_menu(canvas, canvas.to_scene(QPointF(event.pos())), QCursor.pos())


def menu_by_key(canvas: Canvas) -> None:
    """The menu of what is chosen, beside it; of the sheet, in the middle of it, where nothing is."""
    desk, item = canvas.desk, bending.chosen(canvas)
    bring(canvas)
    spot = canvas.to_scene(QPointF(canvas.viewport().rect().center()))
    if desk.chosen:
        spot = canvas.picture.extent(desk.chosen).center()
        rows = menus.node_rows(canvas, next(iter(desk.selection))) if desk.selection else \
            noting.rows(canvas, next(iter(desk.noted)))
    elif item is not None:
        spot = item.path.pointAtPercent(0.5)
        rows = menus.wire_rows(canvas, item.wire, spot, canvas.picture.chosen_point)
    else:
        rows = menus.empty_rows(canvas, spot)
    menus.show(canvas, rows, canvas.viewport().mapToGlobal(canvas.from_scene(spot).toPoint()))
