"""Who works by keys sees what they do: what is changed out of sight is brought into view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication

from app.core.bends import bent
from app.core.frames import framed
from app.core.graph import Wire
from app.core.notes import noted
from app.ui.canvas import seeing

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
AWAY = QPointF(5000, 3000)


def go_away(person: Person, *chosen: str) -> None:
    person.desk.select(chosen)
    person.canvas.centerOn(AWAY)
    person.canvas.pointer = None


def sees(person: Person, id: str) -> bool:
    return person.canvas.seen().intersects(person.canvas.picture.nodes[id].rect)


@pytest.mark.parametrize(("key", "keys"), [
    (K.Key_F2, M.NoModifier), (K.Key_E, M.NoModifier), (K.Key_B, M.NoModifier), (K.Key_M, M.NoModifier),
    (K.Key_G, M.ShiftModifier), (K.Key_Right, M.AltModifier), (K.Key_D, M.ControlModifier),
    (K.Key_F10, M.ShiftModifier), (K.Key_X, M.ControlModifier | M.ShiftModifier)])
def test_a_key_brings_what_is_chosen_into_view(person: Person, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    go_away(person, "conv1")
    person.press(key, keys)
    assert sees(person, "conv1")
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def test_what_is_typed_on_a_card_lies_in_view(person: Person) -> None:
    go_away(person, "conv1")
    person.press(K.Key_F2)
    assert person.canvas.rect().contains(person.canvas.rename.geometry())


def test_what_is_in_view_stays_where_it_is(person: Person) -> None:
    person.desk.select(("conv1",))
    before = person.canvas.seen()
    for key in (K.Key_B, K.Key_M, K.Key_F2):
        person.press(key)
    assert person.canvas.seen() == before


def test_where_something_is_deleted_is_seen(person: Person) -> None:
    place = QRectF(person.canvas.picture.nodes["conv1"].rect)
    go_away(person, "conv1")
    person.press(K.Key_Delete)
    assert person.canvas.seen().intersects(place)


WIRE = Wire("relu1", "y", "norm1", "x")
CHANGES: dict[str, Callable[..., object]] = {
    "a node": lambda graph: graph.move({"relu1": (432.0, 60.0)}),
    "a wire": lambda graph: graph.connect(WIRE),
    "a point": lambda graph: bent(graph, graph.wires[1], ((400.0, 100.0),)),
    "a node gone": lambda graph: graph.remove("relu1"),
    "a frame": lambda graph: framed(graph, ("relu1",))[0],
    "a note": lambda graph: noted(graph, "Here", (216.0, 300.0))[0]}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_undo_and_redo_show_what_they_do(person: Person, change: Callable[..., object]) -> None:
    person.desk.change("It", change(person.graph))
    place = seeing.touched(person.desk.document.past[0].project.networks["main"], person.graph)
    assert place.isValid()
    for step in (seeing.undo, seeing.redo):
        person.canvas.centerOn(AWAY)
        step(person.canvas)
        assert person.canvas.seen().intersects(place)


def test_undo_of_what_lies_nowhere_moves_nothing(person: Person) -> None:
    person.canvas.centerOn(AWAY)
    before = person.canvas.seen()
    seeing.undo(person.canvas)
    assert person.canvas.seen() == before


def test_the_line_around_the_canvas_stays_at_its_edge_while_the_sheet_moves(person: Person) -> None:
    """Scrolling carries the pixels of the view along, where nothing floats over it."""
    person.canvas.minimap.follow = lambda: person.canvas.minimap.hide()  # type: ignore[method-assign]
    person.canvas.minimap.hide()
    person.press(K.Key_Escape)
    assert person.canvas.ringed.on
    QApplication.processEvents()
    person.press(K.Key_Right, M.ControlModifier | M.ShiftModifier)
    person.press(K.Key_Down, M.ControlModifier | M.ShiftModifier)
    QApplication.processEvents()
    shown = person.canvas.screen().grabWindow(person.canvas.winId()).toImage()
    assert shown.pixelColor(1, shown.height() // 2).name() == person.canvas.picture.ink.accent.name()
    assert shown == person.canvas.grab().toImage().convertToFormat(shown.format())


def test_all_of_it_stays_in_view_when_the_room_changes_until_one_looks_elsewhere(person: Person) -> None:
    canvas, whole = person.canvas, person.canvas.picture.extent()
    canvas.zoom_to_fit()
    zoom = canvas.zoom
    canvas.resize(canvas.width() // 2, canvas.height() // 2)
    QApplication.processEvents()
    assert canvas.zoom < zoom and canvas.seen().contains(whole)
    canvas.resize(canvas.width() * 2, canvas.height() * 2)
    QApplication.processEvents()
    assert canvas.zoom == zoom and canvas.seen().contains(whole)
    for look in (lambda: canvas.scroll_by(8, 0), lambda: canvas.set_zoom(1.5),
                 lambda: person.desk.change("Move", person.graph.move({"norm1": (3000.0, 0.0)}))):
        canvas.zoom_to_fit()
        look()
        zoom, corner = canvas.zoom, canvas.seen().topLeft()
        canvas.resize(canvas.width() - 40, canvas.height() - 40)
        QApplication.processEvents()
        assert canvas.zoom == zoom and canvas.seen().topLeft() == corner


def test_what_is_under_the_hand_stays_there_when_the_room_changes(person: Person) -> None:
    canvas = person.canvas
    canvas.zoom_to_fit()
    zoom = canvas.zoom
    person.hold("conv1", (400, 300))
    assert canvas.gesture is not None
    canvas.resize(canvas.width() // 2, canvas.height() // 2)
    QApplication.processEvents()
    assert canvas.zoom == zoom
    person.press(K.Key_Escape)


def test_what_undo_and_redo_bring_back_is_chosen(person: Person) -> None:
    more, note = noted(person.graph, "Try 64", (0.0, 400.0))
    person.desk.change("Add note", more)
    person.desk.select(("conv1", "relu1", note))
    person.press(K.Key_Delete)
    assert person.desk.chosen == frozenset()
    seeing.undo(person.canvas)
    assert person.desk.chosen == {"conv1", "relu1", note}
    person.desk.select(("norm1",))
    seeing.redo(person.canvas)
    assert person.desk.chosen == {"norm1"}, "where nothing comes back the choice stays"
