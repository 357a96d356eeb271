"""Everything can be done without a mouse, and each thing is one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core import clip
from app.core.graph import Graph, Wire
from app.core.moves import added
from app.ui.canvas import menus

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, ALT = M.ControlModifier, M.AltModifier


def test_delete_takes_the_chosen_nodes(person: Person) -> None:
    person.desk.select(("conv1",))
    person.press(K.Key_Delete)
    assert person.steps == ["Delete conv1"]
    assert person.desk.selection == frozenset()
    person.expect_picture()
    person.desk.select(("relu1", "flat"))
    person.press(K.Key_Backspace)
    assert person.steps[-1] == "Delete 2 nodes"


def test_delete_with_nothing_chosen_does_nothing(person: Person) -> None:
    person.press(K.Key_Delete)
    assert person.steps == []


def test_copy_and_paste(person: Person) -> None:
    person.desk.select(("conv1", "relu1"))
    person.press(K.Key_C, CTRL)
    assert '"copied"' in QApplication.clipboard().text()
    person.press(K.Key_V, CTRL)
    assert person.steps == ["Paste 2 nodes"]
    assert person.desk.selection == {"conv2", "relu2"}
    assert Wire("conv2", "y", "relu2", "x") in person.graph.wires
    person.expect_picture()


def test_what_is_pasted_at_the_edge_is_brought_into_view_whole(person: Person) -> None:
    person.desk.select(("norm1",))
    person.press(K.Key_C, CTRL)
    pasted, = clip.pasted(person.graph, QApplication.clipboard().text())[1]
    place = clip.pasted(person.graph, QApplication.clipboard().text())[0].nodes[pasted].at
    person.canvas.centerOn(place[0], place[1] - person.canvas.viewport().height() / 2 + 20)
    person.press(K.Key_V, CTRL)
    assert person.canvas.seen().contains(person.canvas.picture.extent(person.desk.selection))


def test_cut_and_paste_keeps_words(person: Person) -> None:
    person.desk.select(("norm1",))
    person.press(K.Key_X, CTRL)
    assert "norm1" not in person.graph.nodes
    person.press(K.Key_V, CTRL)
    assert person.steps == ["Cut norm1", "Paste norm1"]
    assert person.graph.nodes["norm1"].name == "norm1"


def test_duplicate_reads_from_the_same(person: Person) -> None:
    person.desk.select(("relu1",))
    person.press(K.Key_D, CTRL)
    assert person.steps == ["Duplicate relu1"]
    assert Wire("conv1", "y", "relu2", "x") in person.graph.wires
    assert person.desk.selection == {"relu2"}


def test_choose_all_then_nothing(person: Person) -> None:
    person.press(K.Key_A, CTRL)
    assert person.desk.selection == person.graph.nodes.keys()
    person.press(K.Key_Escape)
    assert person.desk.selection == frozenset()


def test_arrows_walk_along_wires(person: Person) -> None:
    person.press(K.Key_Right)
    first = next(iter(person.desk.selection))
    assert first in ("image", "norm1")
    person.desk.select(("image",))
    for id in ("conv1", "relu1", "flat", "answer", "answer"):
        person.press(K.Key_Right)
        assert person.desk.selection == {id}
    person.press(K.Key_Left)
    assert person.desk.selection == {"flat"}
    person.desk.select(("relu1",))
    person.press(K.Key_Down)
    assert person.desk.selection == {"norm1"}
    person.press(K.Key_Up)
    assert person.desk.selection == {"relu1"}
    assert person.steps == []


def test_alt_and_arrows_nudge_in_one_step(person: Person) -> None:
    person.desk.select(("norm1",))
    for _ in range(3):
        person.press(K.Key_Right, ALT)
    person.press(K.Key_Down, ALT)
    assert person.graph.nodes["norm1"].at == (444, 204)
    assert person.steps == ["Move norm1"]
    person.desk.document.undo()
    assert person.graph.nodes["norm1"].at == (432, 200)


def test_a_name_is_typed_on_the_card(person: Person) -> None:
    person.desk.select(("conv1",))
    person.press(K.Key_F2)
    field = person.canvas.rename
    assert field.isVisible()
    person.type("edges")
    person.key_in(field, K.Key_Return)
    assert person.steps == ["Rename conv1 to edges"]
    assert person.graph.nodes["conv1"].name == "edges"
    assert not field.isVisible()


def test_escape_keeps_the_name(person: Person) -> None:
    person.desk.select(("conv1",))
    person.press(K.Key_Return)
    person.type("edges")
    person.key_in(person.canvas.rename, K.Key_Escape)
    assert person.steps == []


@pytest.mark.parametrize("name", ["1st", "import os;", "ü", "a.b"])
def test_what_cannot_be_a_name_is_said(person: Person, name: str) -> None:
    said: list[str] = []
    person.desk.said.connect(lambda tone, text: said.append(text))
    person.canvas.begin_rename("conv1")
    person.canvas.rename.setText(name)
    person.key_in(person.canvas.rename, K.Key_Return)
    assert person.steps == []
    assert "cannot be the name" in said[0]


def test_a_double_click_on_a_card_renames_it(person: Person) -> None:
    person.double_click("conv1")
    assert person.canvas.rename.isVisible()
    assert person.canvas.rename.text() == "conv1"


def test_zoom_keys(person: Person) -> None:
    person.press(K.Key_Plus, CTRL)
    assert person.canvas.zoom == pytest.approx(1.25)
    person.press(K.Key_Minus, CTRL)
    person.press(K.Key_Minus, CTRL)
    assert person.canvas.zoom == pytest.approx(0.8)
    person.press(K.Key_0, CTRL)
    assert person.canvas.zoom == 1.0


def test_arrange_is_one_step(person: Person) -> None:
    person.desk.change("mess", person.graph.move({"conv1": (900, 400), "flat": (-300, 20)}))
    person.canvas.arrange()
    assert person.steps == ["mess", "Arrange nodes"]
    xs = [person.graph.nodes[id].at[0] for id in ("image", "conv1", "relu1", "flat", "answer")]
    assert xs == sorted(xs)
    person.expect_picture()


def test_a_kind_is_added_and_wired_from_the_chosen_node(person: Person) -> None:
    person.desk.select(("conv1",))
    id = person.canvas.add_kind("GELU")
    assert person.steps == ["Add GELU"]
    assert Wire("conv1", "y", id, "x") in person.graph.wires
    assert person.desk.selection == {id}
    assert person.graph.nodes[id].at[0] == 432
    cards = [item.rect for item in person.canvas.picture.nodes.values()]
    assert not any(a.intersects(b) for i, a in enumerate(cards) for b in cards[i + 1:])


def test_a_kind_that_does_not_fit_is_added_unwired(person: Person) -> None:
    person.desk.select(("conv1",))
    id = person.canvas.add_kind("Embedding")
    assert not any(id in (wire.source, wire.target) for wire in person.graph.wires)
    assert person.canvas.add_kind("Nonsense") == ""
    assert person.steps == ["Add Embedding"]


def test_the_first_node_of_a_newcomer(newcomer: Person) -> None:
    newcomer.canvas.add_kind("Input")
    newcomer.canvas.add_kind("Linear")
    assert newcomer.graph.wires == (Wire("input1", "x", "linear1", "x"),)
    assert newcomer.canvas.seen().contains(newcomer.canvas.picture.extent())


def test_a_screen_reader_hears_what_is_chosen(person: Person) -> None:
    person.click("conv1")
    assert person.canvas.accessibleDescription().startswith("conv1, Conv 2D, N 32 ")


def test_what_is_wrong_is_said_beside_the_node_and_put_right(person: Person, qtbot: object) -> None:
    person.desk.change("reader", added(person.graph, "LSTM", (648, 200))[0])
    person.drag("flat.y", "lstm1.x")
    person.click("lstm1")
    bubble, item = person.canvas.trouble, person.canvas.picture.nodes["lstm1"]
    assert item.state == "wrong"
    assert bubble.isVisible()
    assert "lstm1 wants" in bubble.text()
    assert not bubble.geometry().intersects(person.canvas.viewportTransform().mapRect(item.rect).toRect())
    person.press(K.Key_Escape)
    assert not bubble.isVisible()
    person.click("lstm1")
    qtbot.waitUntil(lambda: bool(bubble.buttons), timeout=3000)  # type: ignore[attr-defined]
    words = bubble.buttons[0].text()
    QTest.mouseClick(bubble.buttons[0], Qt.MouseButton.LeftButton)
    assert person.steps[-1] == words
    assert item.state != "wrong"
    assert not bubble.isVisible()
    person.expect_picture()


def test_what_was_said_of_a_node_goes_with_it_in_the_midst_of_a_gesture(person: Person) -> None:
    more, id = added(person.graph, "LSTM", (648, 200))
    person.desk.change("reader", more.connect(Wire("flat", "y", id, "x")))
    person.click(id)
    assert person.canvas.trouble.isVisible()
    QTest.mousePress(person.view, Qt.MouseButton.LeftButton, M.NoModifier, person.spot("conv1"))
    person.desk.document.undo()
    assert id not in person.graph.nodes and person.canvas.gesture is None and not person.desk.selection
    assert not person.canvas.trouble.isVisible()
    person.expect_picture()


def test_a_fix_never_takes_back_what_was_done_since(person: Person, qtbot: object) -> None:
    person.desk.change("reader", added(person.graph, "LSTM", (648, 200))[0])
    person.drag("flat.y", "lstm1.x")
    person.click("lstm1")
    bubble = person.canvas.trouble
    qtbot.waitUntil(lambda: bool(bubble.buttons), timeout=3000)  # type: ignore[attr-defined]
    stale = bubble.buttons[0]
    person.desk.change("elsewhere", person.graph.rename("conv1", "edges"))
    stale.click()
    assert person.graph.nodes["conv1"].name == "edges"
    qtbot.waitUntil(lambda: bool(bubble.buttons) and bubble.report is person.desk.report, timeout=3000)  # type: ignore[attr-defined]
    bubble.buttons[0].click()
    assert person.canvas.picture.nodes["lstm1"].state != "wrong"
    assert person.graph.nodes["conv1"].name == "edges"


def texts(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


@pytest.mark.parametrize(("at", "has", "call", "label"), [
    ("conv1", ["Rename", "Delete", "Duplicate"], "Delete", "Delete conv1"),
    ("relu1", ["Take out and join wires"], "Take out and join wires", "Take out relu1"),
    ((300.0, 300.0), ["Add a node…", "Paste", "Arrange"], "Arrange", "Arrange nodes"),
])
def test_menus_offer_what_fits_the_place(person: Person, at: object, has: list[str], call: str, label: str) -> None:
    spot = person.spot(at)  # type: ignore[arg-type]
    QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, QPoint(5, 5)))
    menu = next(each for each in person.canvas.findChildren(QMenu) if each.isVisible())
    assert set(has) <= set(texts(menu))
    next(action for action in menu.actions() if action.text().startswith(call)).trigger()
    menu.close()
    assert person.steps == [label]


def test_the_menu_of_a_wire_cuts_it(person: Person) -> None:
    wire = Wire("relu1", "y", "flat", "x")
    middle = person.canvas.picture.wires[wire].path.pointAtPercent(0.5)
    rows = [row for row in menus.rows_at(person.canvas, middle) if row]
    assert [row[0] for row in rows] == ["Insert a node…", "Add a point", "Cut wire"]
    rows[2][3]()
    assert person.steps == ["Cut wire from relu1 to flat"]


def test_an_empty_canvas_takes_every_key(newcomer: Person) -> None:
    for key in (K.Key_Delete, K.Key_F2, K.Key_F, K.Key_Home, K.Key_Left, K.Key_Up, K.Key_Return, K.Key_Escape):
        newcomer.press(key)
    for key in (K.Key_C, K.Key_X, K.Key_D, K.Key_A, K.Key_V):
        newcomer.press(key, CTRL)
    newcomer.canvas.arrange()
    assert newcomer.steps == []
    assert newcomer.graph == Graph()


def test_the_menu_key_opens_the_menu_of_the_sheet_in_its_middle(person: Person) -> None:
    corner = person.view.mapToGlobal(QPoint(0, 0))
    QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), corner))
    menu = next(menu for menu in person.canvas.findChildren(QMenu) if menu.isVisible())
    assert menu.pos().x() - corner.x() > 200
    menu.close()
