"""Notes on the canvas: written, changed, moved, sized, coloured, copied, taken away; by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.notes import Note, noted
from app.ui.canvas.vector import svg

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
AT = (216.0, 240.0)


@pytest.fixture
def writer(meet: Callable[..., Person]) -> Person:
    """Somebody in front of a network with a note below conv1."""
    from tests.ui.canvas.conftest import network

    return meet(noted(network(), "Try 64", AT)[0])


def middle(id: str = "note1") -> tuple[float, float]:
    return (AT[0] + 96, AT[1] + 48)


def test_a_note_is_written_by_key_in_one_step(person: Person) -> None:
    person.point(AT)
    person.press(K.Key_N, M.ShiftModifier)
    paper = person.canvas.paper
    assert paper.isVisible() and person.steps == []
    QTest.keyClicks(paper, "Try 64")
    QTest.keyClick(paper, K.Key_Return)
    QTest.keyClicks(paper, "or 128")
    QTest.keyClick(paper, K.Key_Return, M.ControlModifier)
    assert person.steps == ["Add note Try 64 or 128"]
    assert person.graph.notes["note1"] == Note("Try 64\nor 128", at=AT)
    assert person.desk.noted == {"note1"} and person.desk.selection == frozenset()
    assert paper.isHidden() and person.canvas.hasFocus()
    assert person.canvas.accessibleDescription() == "Note: Try 64\nor 128"
    person.desk.document.undo()
    assert person.graph.notes == {} and person.desk.noted == frozenset()


def test_from_afar_the_field_grows_until_all_of_the_text_is_seen(person: Person) -> None:
    person.canvas.set_zoom(0.6)
    person.point(AT)
    person.press(K.Key_N, M.ShiftModifier)
    paper = person.canvas.paper
    QTest.keyClicks(paper, "A note about the network. It says more than one line can hold, so it wraps twice or more.")
    first = paper.cursorRect(QTextCursor(paper.document()))
    assert paper.verticalScrollBar().maximum() == 0
    assert paper.viewport().rect().contains(first) and paper.viewport().rect().contains(paper.cursorRect())


def test_escape_writes_nothing(person: Person) -> None:
    person.press(K.Key_N, M.ShiftModifier)
    QTest.keyClicks(person.canvas.paper, "Try 64")
    QTest.keyClick(person.canvas.paper, K.Key_Escape)
    assert person.steps == [] and person.graph.notes == {}
    person.press(K.Key_N, M.ShiftModifier)
    person.click((500, 320))
    assert person.steps == [], "without a text it is none"


@pytest.mark.parametrize("old", ["", "Try 64"])
def test_escape_offers_what_was_written(writer: Person, old: str) -> None:
    offered: list[tuple[str, str, Callable[[], object]]] = []
    writer.desk.offered.connect(lambda *each: offered.append(each))
    if old:
        writer.desk.select(("note1",))
        writer.press(K.Key_Return)
    else:
        writer.point((500, 320))
        writer.press(K.Key_N, M.ShiftModifier)
    QTest.keyClick(writer.canvas.paper, K.Key_Escape)
    assert offered == [], "nothing was written"
    writer.press(*((K.Key_Return,) if old else (K.Key_N, M.ShiftModifier)))
    QTest.keyClicks(writer.canvas.paper, "Ask Ada")
    QTest.keyClick(writer.canvas.paper, K.Key_Escape)
    assert writer.steps == [] and [text for _, text, _ in offered] == ["Keep it"]
    before = writer.graph
    offered[0][2]()
    assert writer.steps == ["Write note Ask Ada" if old else "Add note Ask Ada"]
    writer.desk.document.undo()
    assert writer.graph == before


def test_it_grows_with_what_is_written_and_goes_with_its_last_letter(writer: Person) -> None:
    writer.double_click(middle())
    paper = writer.canvas.paper
    assert paper.toPlainText() == "Try 64"
    QTest.keyClicks(paper, "word " * 40)
    writer.click((600, 330))
    assert writer.steps == ["Write note word word word word wor…"]
    assert writer.graph.notes["note1"].size[1] > 96 and writer.graph.notes["note1"].size[0] == 192
    writer.desk.select(("note1",))
    writer.press(K.Key_F2)
    QTest.keyClick(paper, K.Key_Delete)
    QTest.keyClick(paper, K.Key_Return, M.ControlModifier)
    assert writer.graph.notes == {} and len(writer.steps) == 2


def test_enter_in_a_note_is_no_key_of_the_menus(person: Person) -> None:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, K.Key_Return, M.NoModifier)
    asked.ignore()
    QApplication.sendEvent(person.canvas.paper, asked)
    assert asked.isAccepted()


def test_it_is_dragged_alone_and_with_nodes(writer: Person) -> None:
    writer.drag(middle(), (AT[0] + 136, AT[1] + 128), keys=M.ControlModifier)
    assert writer.steps == ["Move note Try 64"]
    assert writer.graph.notes["note1"].at == (256, 320)
    writer.desk.document.undo()
    writer.drag((190, -30), (400, 350))
    assert writer.desk.selection == {"conv1"} and writer.desk.noted == {"note1"}
    writer.drag("conv1", (300, 84), keys=M.NoModifier)
    assert writer.steps == ["Move 1 node and 1 note"]
    dx = writer.graph.nodes["conv1"].at[0] - 216, writer.graph.nodes["conv1"].at[1]
    assert writer.graph.notes["note1"].at == (AT[0] + dx[0], AT[1] + dx[1])
    writer.expect_picture()


def test_a_drag_is_given_up(writer: Person) -> None:
    writer.hold(middle(), (600, 320))
    writer.press(K.Key_Escape)
    assert writer.steps == [] and writer.canvas.picture.graph.notes["note1"].at == AT


def test_its_edges_size_it_no_smaller_than_its_text(writer: Person) -> None:
    right, bottom = AT[0] + 192, AT[1] + 96
    writer.drag((right, bottom), (right + 40, bottom + 20))
    assert writer.steps == ["Resize note Try 64"]
    assert writer.graph.notes["note1"].size == (232, 116) and writer.graph.notes["note1"].at == AT
    writer.drag((AT[0], AT[1] + 50), (AT[0] + 400, AT[1] + 50))
    assert writer.graph.notes["note1"].size == (96, 116)
    assert writer.graph.notes["note1"].at == (right + 40 - 96, AT[1])
    writer.hold((right + 40, AT[1] + 50), (right + 200, AT[1] + 50))
    writer.press(K.Key_Escape)
    assert len(writer.steps) == 2


def test_a_click_on_its_edge_chooses_it(writer: Person) -> None:
    writer.click((AT[0] + 1, AT[1] + 40))
    assert writer.desk.chosen == {"note1"} and writer.steps == []


def test_keys_size_it(writer: Person) -> None:
    writer.desk.select(("note1",))
    writer.press(K.Key_S)
    writer.press(K.Key_Right)
    writer.press(K.Key_Down)
    writer.press(K.Key_Left, M.ShiftModifier)
    writer.press(K.Key_Return)
    assert writer.steps == ["Resize note Try 64"]
    assert writer.graph.notes["note1"] == Note("Try 64", at=(200, 240), size=(224, 112))
    writer.press(K.Key_S)
    writer.press(K.Key_Right)
    writer.press(K.Key_Escape)
    assert len(writer.steps) == 1 and writer.canvas.picture.graph == writer.graph


def test_keys_go_to_it_nudge_it_and_take_it_away(writer: Person) -> None:
    writer.desk.select(("conv1",))
    writer.press(K.Key_Down)
    assert writer.desk.noted == {"note1"}
    writer.press(K.Key_Right, M.AltModifier)
    assert writer.graph.notes["note1"].at == (220, 240)
    writer.press(K.Key_Up)
    assert writer.desk.selection == {"conv1"}
    writer.press(K.Key_Down)
    writer.press(K.Key_Delete)
    assert writer.graph.notes == {} and writer.steps == ["Move note Try 64", "Delete note Try 64"]


def test_it_is_copied_and_duplicated(writer: Person) -> None:
    writer.desk.select(("note1", "conv1"))
    writer.press(K.Key_D, M.ControlModifier)
    assert writer.desk.noted == {"note2"} and writer.desk.selection == {"conv2"}
    writer.press(K.Key_X, M.ControlModifier)
    assert writer.steps == ["Duplicate 1 node and 1 note", "Cut 1 node and 1 note"]
    writer.press(K.Key_V, M.ControlModifier)
    assert writer.graph.notes["note2"].text == "Try 64" and "conv2" in writer.graph.nodes


def test_its_menu_colours_it(writer: Person) -> None:
    QApplication.sendEvent(writer.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, writer.spot(middle()),
                                                          QPoint(5, 5)))
    menu = next(each for each in writer.canvas.findChildren(QMenu) if each.isVisible())
    colours = next(action for action in menu.actions() if action.text() == "Colour").menu()
    next(action for action in colours.actions() if action.text() == "Teal").trigger()
    menu.close()
    assert writer.graph.notes["note1"].colour == "teal" and writer.steps == ["Colour note Try 64"]


def test_it_lies_in_a_frame_and_on_a_picture(writer: Person) -> None:
    writer.desk.select(("note1", "conv1"))
    writer.press(K.Key_G, M.ShiftModifier)
    QTest.keyClick(writer.canvas.title, K.Key_Return)
    assert writer.graph.frames["frame1"].holds == ("conv1", "note1")
    assert writer.canvas.picture.frame_boxes()["frame1"].contains(*middle())
    assert ">Try 64</text>" in svg(writer.canvas.picture, "T")
    writer.canvas.zoom_to_fit()
    face = writer.canvas.grab().toImage().pixelColor(writer.spot((AT[0] + 150, AT[1] + 80)))
    assert face.blue() < 240 < face.red(), "amber on the screen"


def test_it_goes_along_when_the_nodes_are_arranged(writer: Person) -> None:
    writer.desk.change("Move", writer.graph.move({"conv1": (300, 400), "note1": (300, 500)}))
    writer.canvas.arrange()
    x, y = writer.graph.nodes["conv1"].at
    assert writer.steps == ["Move", "Arrange nodes"]
    assert (x, y) != (300, 400) and writer.graph.notes["note1"].at == (x, y + 100)
    writer.expect_picture()
