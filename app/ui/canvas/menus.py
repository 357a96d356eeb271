"""What a right click offers: on a node, on a wire, on nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.core.graph import BYPASSED, MUTED, Wire

from .. import icons
from ..tongue import tr
from . import bending, blocks, edits, framing, links, noting, passing, tidy
from .frame_item import title_at
from .geometry import GRIP
from .note_item import note_at

if TYPE_CHECKING:
    from .view import Canvas

Row = tuple[str, str, str, "Callable[[], object] | list[Row]", bool] | None
"""Text, icon, key, what it does or the rows of a menu of its own, whether it can be done; None is a line."""


def open_menu(canvas: Canvas, at: QPointF, where: QPoint) -> None:
    """Show the menu for what lies at a place of the scene."""
    show(canvas, rows_at(canvas, at), where)


def show(canvas: Canvas, rows: list[Row], where: QPoint) -> None:
    menu = QMenu(canvas)
    fill(menu, rows)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)


def fill(menu: QMenu, rows: list[Row]) -> None:
    for row in rows:
        if row is None:
            menu.addSeparator()
            continue
        text, icon, key, call, possible = row
        if isinstance(call, list):
            fill(menu.addMenu(tr(text)), call)
            continue
        action = menu.addAction(tr(text))
        if icon:
            action.setIcon(icons.icon(icon))
        if key:
            spoken = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{tr(text)}\t{spoken}")
        action.setEnabled(possible)
        action.triggered.connect(lambda _=False, call=call: call())


def rows_at(canvas: Canvas, at: QPointF) -> list[Row]:
    item = canvas.picture.node_at(at)
    if item is not None:
        if item.id not in canvas.desk.selection:
            canvas.desk.select((item.id,))
        return node_rows(canvas, item.id)
    if note := note_at(canvas.picture, at):
        return noting.rows(canvas, note)
    if frame := title_at(canvas.picture, at):
        return framing.rows(canvas, frame)
    wire = canvas.picture.wire_at(at, 6 / canvas.zoom)
    if wire is not None:
        point = wire.point_near(at, GRIP / canvas.zoom)
        canvas.desk.select(())
        canvas.picture.choose_wire(wire.wire, point)
        return wire_rows(canvas, wire.wire, at, point)
    return empty_rows(canvas, at)


def wire_rows(canvas: Canvas, wire: Wire, at: QPointF, point: int | None) -> list[Row]:
    """What can be done with a wire, or with one of its points."""
    points = len(canvas.desk.graph.bends.get(wire, ()))
    rows: list[Row] = [("Add a point", "", "R", lambda: bending.add(canvas, at), True)]
    if point is not None:
        rows = [("Remove point", "", "Del", lambda: bending.remove(canvas, wire, point), True)]
    if points:
        rows.append(("Straighten", "", "Shift+R", lambda: bending.straighten(canvas), True))
    return [("Insert a node…", "plus", "", lambda: canvas.find(at, wire=wire), True), None, *rows, None,
            ("Cut wire", "scissors", "Del" if point is None else "", lambda: edits.cut_wire(canvas, wire), True)]


def node_rows(canvas: Canvas, id: str) -> list[Row]:
    one = len(canvas.desk.selection) == 1
    wired = links.joined(canvas)
    weights: list[Row] = []
    if edits.sharable(canvas):
        weights.append(("Use the same weights", "share-2", "", lambda: edits.share_weights(canvas), True))
    if edits.sharing(canvas):
        weights.append(("Use weights of its own", "", "", lambda: edits.own_weights(canvas), True))
    return [
        *block_rows(canvas),
        ("Rename", "pencil", "F2", lambda: canvas.begin_rename(id), one),
        ("Set on the card…", "sliders-horizontal", "E", lambda: canvas.values.open(id), one),
        None,
        ("Cut", "scissors", "Ctrl+X", canvas.cut, True),
        ("Copy", "copy", "Ctrl+C", canvas.copy, True),
        ("Duplicate", "", "Ctrl+D", canvas.duplicate, True),
        None,
        *([*weights, None] if weights else []),
        ("Arrange", "workflow", "", canvas.arrange, not one),
        *([("Align", "", "", lines_of(canvas), True)] if not one else ()),
        ("Zoom to selection", "maximize", "F", canvas.zoom_to_selection, True),
        None,
        *wires_of(canvas),
        ("Frame", "", "Shift+G", lambda: framing.frame(canvas), True),
        *([("Take out of frame", "", "Alt+Shift+G", lambda: framing.leave(canvas), True)]
          if framing.in_frame(canvas) else ()),
        *([("Its frame", "", "", framing.rows(canvas, around), True)]
          if (around := framing.frame_of_chosen(canvas)) else ()),
        (passing.title(canvas, BYPASSED), "", "B", lambda: passing.bypass(canvas), True),
        (passing.title(canvas, MUTED), "", "M", lambda: passing.mute(canvas), True),
        None,
        ("Delete", "trash-2", "Del", canvas.delete, True),
        *([("Delete and join wires", "", "Ctrl+Del", lambda: links.delete_and_join(canvas), True)] if wired else ()),
    ]


def block_rows(canvas: Canvas) -> list[Row]:
    """What can be done with a block, or to make one."""
    rows: list[Row] = []
    if blocks.chosen_block(canvas):
        rows += [("Open", "arrow-right", "Ctrl+Down", lambda: blocks.go_in(canvas), True),
                 ("Unpack", "", "Ctrl+Shift+G", lambda: blocks.unpack(canvas), True)]
        if blocks.linked(canvas):
            rows.append(("Make independent", "", "", lambda: blocks.independent(canvas), True))
        rows += [("Keep in My blocks", "star", "", lambda: blocks.keep(canvas), True),
                 ("Save block as…", "", "", lambda: blocks.save_as_file(canvas), True), None]
    if blocks.can_make(canvas):
        rows += [("Make block", "box", "Ctrl+G", lambda: blocks.make(canvas), True), None]
    return rows


def lines_of(canvas: Canvas) -> list[Row]:
    """How the chosen nodes can be laid in a line."""
    rows: list[Row] = [(text, "", key, partial(tidy.align, canvas, side), True) for side, text, key in tidy.ALIGN]
    many = len(canvas.desk.selection) > 2
    return [*rows, None, *((text, "", key, partial(tidy.distribute, canvas, axis), many)
                           for axis, text, key in tidy.DISTRIBUTE)]


def wires_of(canvas: Canvas) -> list[Row]:
    """What can be done to the wires of what is chosen; empty if nothing can."""
    chosen = canvas.desk.selection
    rows: list[Row] = []
    if len(chosen) > 1:
        rows.append(("Connect in a row", "", "Ctrl+L", lambda: links.connect_row(canvas), True))
    if links.swappable(canvas):
        what = "Swap inputs" if len(chosen) == 1 else "Swap wires"
        rows.append((what, "", "Alt+S", lambda: links.swap(canvas), True))
    if links.joined(canvas):
        rows += [("Cut wires", "scissors", "Ctrl+Shift+X", lambda: links.cut_wires(canvas), True),
                 ("Take out and join wires", "", "Ctrl+Alt+X", lambda: links.take_out(canvas), True)]
    else:
        rows.append(("Put into the nearest wire", "", "Ctrl+Alt+V", lambda: links.put_in(canvas), True))
    return [*rows, None]


def empty_rows(canvas: Canvas, at: QPointF) -> list[Row]:
    some = bool(canvas.desk.graph.nodes or canvas.desk.graph.notes)
    return [
        ("Add a node…", "plus", "Tab", lambda: canvas.find(at), True),
        ("Add block", "", "", blocks.rows(canvas, at), True),
        ("Write a note", "", "Shift+N", lambda: noting.add(canvas, at), True),
        ("Paste", "clipboard", "Ctrl+V", lambda: edits.paste(canvas, at), True),
        None,
        ("Select all", "", "Ctrl+A", canvas.select_all, some),
        ("Arrange", "workflow", "Ctrl+Shift+A", canvas.arrange, some),
        None,
        ("Show all", "scan", "Home", canvas.zoom_to_fit, some),
        ("Zoom to 100 %", "", "Ctrl+0", lambda: canvas.set_zoom(1.0), True),
    ]
