"""Wires are drawn and nodes are set without a mouse, with the sentences a mouse would hear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.graph import Wire
from app.ui.canvas import keyed

K, M = Qt.Key, Qt.KeyboardModifier


def begin(person, id, keys=M.NoModifier):
    person.desk.select((id,))
    person.press(K.Key_W, keys)
    return person.canvas.gesture


def test_w_points_at_what_fits_and_enter_connects(person):
    person.desk.change("Cut", person.graph.disconnect(Wire("conv1", "y", "relu1", "x")))
    gesture = begin(person, "conv1")
    assert gesture.wire() == Wire("conv1", "y", "relu1", "x") and "N 32 6 6" in person.canvas.tip.text()
    person.press(K.Key_Return)
    assert person.steps[-1] == "Wire conv1 to relu1" and Wire("conv1", "y", "relu1", "x") in person.graph.wires
    assert person.desk.selection == {"relu1"} and person.canvas.gesture is None
    person.expect_picture()


def test_a_wire_by_keys_gives_up_a_rectangle_that_is_being_drawn(person):
    """From the list of commands, while the mouse is held: what the rectangle was about to choose nobody chose."""
    person.desk.select(("conv1",))
    view, canvas = person.view, person.canvas
    from_, to = QPoint(2, 2), QPoint(view.width() - 3, view.height() - 3)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, M.NoModifier, from_)
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), view.mapToGlobal(QPointF(to)), Qt.MouseButton.NoButton,
                        Qt.MouseButton.LeftButton, M.NoModifier)
    QApplication.sendEvent(view, moved)
    assert len(canvas.picture.chosen) > 1
    keyed.begin(canvas)
    assert canvas.picture.chosen == person.desk.selection == {"conv1"} and type(canvas.gesture).__name__ == "WireByKeys"
    person.press(K.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, M.NoModifier, to)
    assert person.steps == []
    person.expect_picture()


def test_what_is_said_hides_neither_card(person):
    gesture = begin(person, "conv1")
    tip, picture = person.canvas.tip, person.canvas.picture
    assert tip.isVisible()
    for id in ("conv1", gesture.target[0].id):
        assert not person.canvas.viewportTransform().mapRect(QRectF(picture.nodes[id].rect)).intersects(tip.geometry())


def test_arrows_walk_to_another_node(person):
    gesture = begin(person, "conv1")
    assert gesture.target[0].id == "norm1", "the only one that fits and is free"
    person.press(K.Key_Up)
    assert gesture.target[0].id == "relu1"
    person.press(K.Key_Right)
    assert gesture.target[0].id == "flat"
    person.press(K.Key_Escape)
    assert person.canvas.gesture is None and person.steps == []


def test_what_can_never_be_meant_stays_and_says_why(person):
    begin(person, "flat")
    for _ in range(4):
        person.press(K.Key_Left)
        if person.canvas.gesture.target[0].id == "conv1":
            break
    assert "would close a circle" in person.canvas.tip.text()
    person.press(K.Key_Return)
    assert person.canvas.gesture is not None and person.steps == []
    person.press(K.Key_Escape)


def test_from_an_input_back(person):
    gesture = begin(person, "norm1", M.AltModifier)
    assert not gesture.anchor.out and gesture.target[2]
    person.press(K.Key_Return)
    assert any(wire.target == "norm1" for wire in person.graph.wires)


def test_a_moving_pointer_means_nothing_and_a_press_takes_over(person):
    begin(person, "conv1")
    person.point("flat")
    assert person.canvas.gesture is not None
    person.click("flat")
    assert person.canvas.gesture is None and person.desk.selection == {"flat"} and person.steps == []


def test_tab_asks_for_a_new_node(person):
    begin(person, "conv1")
    person.press(K.Key_Tab)
    assert person.canvas.finder.isVisible() and person.canvas.finder.anchor[:2] == ("conv1", "y")
    person.key_in(person.canvas.finder.field, K.Key_Escape)


def test_shift_and_arrows_choose_more(person):
    person.desk.select(("conv1",))
    person.press(K.Key_Right, M.ShiftModifier)
    person.press(K.Key_Right, M.ShiftModifier)
    assert person.desk.selection == {"conv1", "relu1", "flat"}


def test_enter_opens_the_settings_and_takes_arithmetic(qtbot, person):
    person.desk.select(("conv1",))
    person.press(K.Key_Return)
    values = person.canvas.values
    assert values.isVisible() and "out_channels" in values.rows
    qtbot.waitUntil(lambda: values.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "64*2")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "5")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    assert values.isHidden() and person.canvas.hasFocus()
    assert person.steps == ["Set 2 settings of conv1"]
    assert person.graph.nodes["conv1"].values["out_channels"] == 128
    assert person.graph.nodes["conv1"].values["kernel_size"] == 5


def test_escape_sets_nothing_and_nonsense_stays(qtbot, person):
    person.desk.select(("conv1",))
    person.press(K.Key_E)
    values = person.canvas.values
    qtbot.waitUntil(lambda: values.isAncestorOf(QApplication.focusWidget()))
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, K.Key_Return)
    assert values.isVisible() and person.steps == [] and values.rows["out_channels"].complaint.text()
    QTest.keyClick(field, K.Key_Escape)
    assert values.isHidden() and person.steps == []


def test_a_press_elsewhere_takes_what_was_typed(qtbot, person):
    person.desk.select(("conv1",))
    person.press(K.Key_E)
    qtbot.waitUntil(lambda: person.canvas.values.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "48")
    person.click((900, 400))
    assert person.canvas.values.isHidden() and person.graph.nodes["conv1"].values["out_channels"] == 48
    assert person.steps == ["Set Filters of conv1"]


def test_tab_goes_round_in_the_form(qtbot, person):
    person.desk.select(("conv1",))
    person.press(K.Key_E)
    values = person.canvas.values
    for _ in range(len(values.fields()) + 1):
        assert values.isAncestorOf(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), K.Key_Tab)
    values.close_up()
    person.desk.select(("relu1",))
    said = []
    person.desk.said.connect(lambda tone, text: said.append(text))
    person.press(K.Key_Return)
    assert values.isHidden() == bool(said)


def test_another_node_opened_meanwhile_takes_what_was_typed_for_the_first(qtbot, person):
    person.desk.select(("conv1",))
    person.press(K.Key_E)
    values = person.canvas.values
    qtbot.waitUntil(lambda: values.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "48")
    values.open("norm1")
    assert person.steps == ["Set Filters of conv1"] and person.graph.nodes["conv1"].values["out_channels"] == 48
    assert values.isVisible() and values.id == "norm1"
    qtbot.waitUntil(lambda: values.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "0.5")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    assert values.isHidden() and 0.5 in person.graph.nodes["norm1"].values.values()
