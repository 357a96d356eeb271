"""Each gesture ends in one change with a name, or, given up with Escape, in none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.graph import Graph, Wire, place

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier


def seen(person: Person) -> QPointF:
    return person.canvas.seen().topLeft()


# ------------------------------------------------------------------ wires

def test_a_wire_is_drawn_from_output_to_input(person: Person) -> None:
    person.drag("conv1.y", "norm1.x")
    assert person.steps == ["Wire conv1 to norm1"]
    assert Wire("conv1", "y", "norm1", "x") in person.graph.wires
    person.expect_picture()
    person.desk.document.undo()
    assert Wire("conv1", "y", "norm1", "x") not in person.graph.wires
    person.expect_picture()


def test_a_wire_is_drawn_from_input_to_output(person: Person) -> None:
    person.drag("norm1.x", "conv1.y")
    assert person.steps == ["Wire conv1 to norm1"]


def test_a_wire_let_go_over_a_card_finds_its_port(person: Person) -> None:
    person.drag("conv1.y", "norm1")
    assert person.steps == ["Wire conv1 to norm1"]


def test_a_wire_jumps_to_the_nearest_port_that_fits(person: Person) -> None:
    x, y = person.graph.nodes["norm1"].at
    person.drag("conv1.y", (x - 18, y + 30))
    assert person.steps == ["Wire conv1 to norm1"]


def test_a_new_wire_takes_the_place_of_the_old_one(person: Person) -> None:
    person.drag("image.x", "answer.x")
    assert [w for w in person.graph.wires if w.target == "answer"] == [Wire("image", "x", "answer", "x")]
    assert len(person.steps) == 1


def test_many_wires_enter_a_port_for_many(meet: Callable[[Graph], Person]) -> None:
    nodes = {"a": place("Input", "a", (0, 0), shape=(4,)), "b": place("Input", "b", (0, 150), shape=(4,)),
             "both": place("Concat", "both", (400, 60))}
    person = meet(Graph(nodes))
    person.drag("a.x", "both.xs")
    person.drag("b.x", "both.xs")
    assert person.graph.incoming["both"]["xs"] == [("a", "x"), ("b", "x")]
    assert person.steps == ["Wire a to both", "Wire b to both"]


@pytest.mark.parametrize("end", ["image.x", "norm1.y"])
def test_an_output_takes_no_wire(person: Person, end: str) -> None:
    at = person.hold("conv1.y", end)
    assert "Both are outputs" in person.canvas.tip.text()
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, at)
    assert person.steps == []
    person.expect_picture()


def test_a_circle_is_refused_with_a_reason(person: Person) -> None:
    person.desk.change("free", person.graph.disconnect(Wire("image", "x", "conv1", "x")))
    at = person.hold("flat.y", "conv1.x")
    assert "would close a circle" in person.canvas.tip.text()
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, at)
    assert person.steps == ["free"]


def test_while_a_wire_is_drawn_all_that_would_arrive_is_looked_at(meet: Callable[[Graph], Person]) -> None:
    """The port alone would take it; beside what arrives there already, it cannot be joined."""
    nodes = {"a": place("Input", "a", (0, 0), shape=(4, 4)), "b": place("Input", "b", (0, 150), shape=(4,)),
             "both": place("Concat", "both", (400, 60))}
    person = meet(Graph(nodes, (Wire("a", "x", "both", "xs"),)))
    at = person.hold("b.x", "both.xs")
    assert person.canvas.tip.tone == "attention"
    said = person.canvas.tip.text()
    person.release("both.xs")
    assert at is not None and [each.text for each in person.desk.report.by_node["both"]] == [said]


def test_what_does_not_fit_is_connected_and_explained(person: Person) -> None:
    at = person.hold("flat.y", "norm1.x")
    assert "norm1 wants" in person.canvas.tip.text()
    assert person.canvas.tip.tone == "attention"
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, at)
    assert person.steps == ["Wire flat to norm1"]
    assert person.canvas.picture.nodes["norm1"].state == "wrong"
    assert person.canvas.picture.wires[Wire("flat", "y", "norm1", "x")].tone == "wrong"


def test_while_a_wire_is_drawn_fitting_ports_stand_out(person: Person) -> None:
    person.hold("conv1.y", (500, 120))
    mood, nodes = person.canvas.picture.mood, person.canvas.picture.nodes
    assert mood is not None
    assert mood(nodes["norm1"], "x", False) == "fits"
    assert mood(nodes["norm1"], "y", True) == "fades"
    assert mood(nodes["image"], "x", True) == "fades"
    person.canvas.grab()
    person.press(K.Key_Escape)
    assert person.canvas.picture.mood is None


def test_the_end_of_a_wire_is_taken_elsewhere(person: Person) -> None:
    person.drag("relu1.x", "norm1.x")
    assert person.steps == ["Re-route wire to norm1"]
    assert Wire("conv1", "y", "norm1", "x") in person.graph.wires
    assert Wire("conv1", "y", "relu1", "x") not in person.graph.wires
    person.expect_picture()


def test_a_wire_is_picked_up_near_either_end(person: Person) -> None:
    a = person.canvas.picture.nodes["relu1"].port("y", True)
    person.drag(a + QPointF(16, 0), "norm1.y")
    assert person.steps == ["Re-route wire to norm1"]
    assert Wire("norm1", "y", "flat", "x") in person.graph.wires


def test_an_end_brought_back_changes_nothing(person: Person) -> None:
    end = person.hold("relu1.x", (500, 150))
    assert Wire("conv1", "y", "relu1", "x") not in person.canvas.picture.wires
    QTest.mouseMove(person.view, end)
    back = person.spot("relu1.x")
    QTest.mouseMove(person.view, back)
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, back)
    assert person.steps == []
    person.expect_picture()


def test_an_end_let_go_over_nothing_cuts_the_wire(person: Person) -> None:
    person.drag("relu1.x", (350, 330))
    assert person.steps == ["Cut wire from conv1 to relu1"]
    person.expect_picture()


def test_a_clicked_wire_is_cut_with_delete(person: Person) -> None:
    person.desk.change("far", person.graph.move({"flat": (700, 0), "answer": (1000, 0)}))
    a, b = person.canvas.picture.wires[Wire("flat", "y", "answer", "x")].a, QPointF(66, 0)
    person.click(a + b)
    assert person.canvas.picture.chosen_wire == Wire("flat", "y", "answer", "x")
    person.press(K.Key_Delete)
    assert person.steps == ["far", "Cut wire from flat to answer"]


# ------------------------------------------------------------------ nodes

def test_a_node_is_moved_on_the_grid(person: Person) -> None:
    person.drag("norm1", (432 + 84 + 51, 200 + 44 + 33))
    assert person.steps == ["Move norm1"]
    x, y = person.graph.nodes["norm1"].at
    assert (x % 4, y % 4) == (0, 0)
    assert abs(x - 483) <= 4
    assert abs(y - 233) <= 4
    person.expect_picture()


def test_the_whole_selection_moves(person: Person) -> None:
    person.desk.select(("conv1", "relu1"))
    person.drag("conv1", (216 + 84 + 40, 44 + 80))
    assert person.steps == ["Move 2 nodes"]
    assert person.graph.nodes["conv1"].at == (256, 80)
    assert person.graph.nodes["relu1"].at == (472, 80)
    assert person.graph.nodes["flat"].at == (648, 0)


def test_wires_follow_while_a_node_is_dragged(person: Person) -> None:
    person.hold("conv1", (300, 250))
    item = person.canvas.picture.nodes["conv1"]
    assert item.y > 100
    assert person.canvas.picture.wires[Wire("image", "x", "conv1", "x")].b == item.port("x", False)
    assert person.steps == []
    person.press(K.Key_Escape)
    person.expect_picture()


def test_a_small_slip_is_a_click(person: Person) -> None:
    at = person.spot("conv1")
    QTest.mousePress(person.view, Qt.MouseButton.LeftButton, M.NoModifier, at)
    QTest.mouseMove(person.view, at + QPoint(2, 1))
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, at + QPoint(2, 1))
    assert person.steps == []
    assert person.desk.selection == {"conv1"}


def test_clicks_choose(person: Person) -> None:
    person.click("conv1")
    assert person.desk.selection == {"conv1"}
    person.click("relu1", M.ShiftModifier)
    assert person.desk.selection == {"conv1", "relu1"}
    person.click("conv1", M.ControlModifier)
    assert person.desk.selection == {"relu1"}
    person.click((300, 300))
    assert person.desk.selection == frozenset()


def test_a_rubber_band_chooses_what_it_touches(person: Person) -> None:
    person.drag((200, -60), (620, 90))
    assert person.desk.selection == {"conv1", "relu1"}
    person.drag((640, 300), (420, 180), M.ShiftModifier)
    assert person.desk.selection == {"conv1", "relu1", "norm1"}
    assert person.steps == []


@pytest.mark.parametrize(("a", "b"), [("conv1.y", "norm1.x"), ("relu1.x", "norm1.x"), ("norm1", (700, 300)),
                                      ((200, -60), (620, 90)), ("relu1.x", (350, 330)), ("conv1.y", (350, 330))])
def test_escape_gives_a_gesture_up(person: Person, a: object, b: object) -> None:
    before = person.graph
    end = person.hold(a, b)  # type: ignore[arg-type]
    person.press(K.Key_Escape)
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, end)
    assert person.graph is before
    assert person.steps == []
    assert person.canvas.gesture is None
    assert not person.canvas.finder.isVisible()
    person.expect_picture()


def test_a_change_from_elsewhere_ends_a_gesture_unharmed(person: Person) -> None:
    end = person.hold("norm1", (700, 300))
    person.desk.change("remove", person.graph.remove("norm1"))
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, M.NoModifier, end)
    assert person.steps == ["remove"]
    person.expect_picture()


# ------------------------------------------------------------------ the view

@pytest.mark.parametrize("space", [False, True])
def test_the_view_is_panned(person: Person, space: bool) -> None:
    before = seen(person)
    if space:
        QTest.keyPress(person.canvas, K.Key_Space)
    start = person.spot((300, 300))
    button = Qt.MouseButton.LeftButton if space else Qt.MouseButton.MiddleButton
    QTest.mousePress(person.view, button, M.NoModifier, start)
    QTest.mouseMove(person.view, start + QPoint(-60, -40))
    QTest.mouseMove(person.view, start + QPoint(-120, -80))
    QTest.mouseRelease(person.view, button, M.NoModifier, start + QPoint(-120, -80))
    if space:
        QTest.keyRelease(person.canvas, K.Key_Space)
        assert not person.canvas.space
    assert seen(person) - before == QPointF(120, 80)
    assert person.steps == []


def test_the_wheel_zooms_at_the_pointer(person: Person) -> None:
    for notches in (1, 3, -2, -5):
        before, zoom = QPointF(person.spot("flat")), person.canvas.zoom
        person.roll(notches, "flat")
        assert (person.canvas.zoom > zoom) == (notches > 0)
        assert (QPointF(person.spot("flat")) - before).manhattanLength() <= 3


def test_two_fingers_pan(person: Person) -> None:
    before, zoom = seen(person), person.canvas.zoom
    person.roll(0.2, "flat", pixels=QPoint(-30, 12))
    assert person.canvas.zoom == zoom
    assert seen(person) - before == QPointF(30, -12)


def test_zoom_is_told_and_kept_in_bounds(person: Person) -> None:
    told: list[float] = []
    person.canvas.zoom_changed.connect(told.append)
    person.canvas.set_zoom(1000)
    person.canvas.set_zoom(0)
    assert told == [4.0, 0.02]


def test_fitting_brings_everything_into_view(person: Person) -> None:
    person.canvas.set_zoom(4)
    person.press(K.Key_Home)
    assert person.canvas.seen().contains(person.canvas.picture.extent())
    person.desk.select(("norm1",))
    person.press(K.Key_F)
    assert person.canvas.seen().contains(person.canvas.picture.nodes["norm1"].rect)
    assert person.canvas.zoom <= 1.25


def test_all_of_a_very_large_network_is_shown_and_its_look_comes_back(person: Person) -> None:
    canvas = person.canvas
    person.desk.change("far", person.graph.move({"norm1": (0, 120_000)}))
    canvas.zoom_to_fit()
    assert canvas.seen().contains(canvas.picture.extent()) and 0.001 < canvas.zoom < 0.02
    look = canvas.seen().center(), canvas.zoom
    canvas.set_zoom(canvas.zoom / 2)
    assert canvas.zoom == look[1], "no farther than that"
    canvas.set_zoom(1.0)
    canvas.look_at(*look)
    assert canvas.zoom == look[1]
    person.desk.change("near", person.graph.move({"norm1": (0, 300)}))
    canvas.zoom_to_fit()
    canvas.set_zoom(0.0001)
    assert canvas.zoom == 0.02


def test_revealing_brings_a_node_into_view(person: Person) -> None:
    person.desk.change("far", person.graph.move({"norm1": (90_000, -70_000)}))
    person.desk.reveal("norm1")
    assert person.canvas.seen().contains(person.canvas.picture.nodes["norm1"].rect)
    assert person.desk.selection == {"norm1"}


def test_the_minimap_moves_the_view(person: Person) -> None:
    person.canvas.set_zoom(3)
    before = seen(person)
    assert person.canvas.minimap.isVisible()
    person.canvas.grab()
    QTest.mouseClick(person.canvas.minimap, Qt.MouseButton.LeftButton, M.NoModifier, QPoint(20, 40))
    assert seen(person) != before


# ------------------------------------------------------------------ kinds from the library

def test_a_kind_is_dropped(person: Person) -> None:
    person.drop("Dropout", (300, 300))
    assert person.steps == ["Add Dropout"]
    assert person.desk.selection == {"dropout1"}
    x, y = person.graph.nodes["dropout1"].at
    assert (x % 4, y % 4) == (0, 0)
    assert person.canvas.picture.nodes["dropout1"].rect.contains(QPointF(300, 300))
    person.expect_picture()


def test_a_kind_dropped_onto_a_wire_goes_into_it(person: Person) -> None:
    person.drop("GELU", (632, 20))
    assert person.steps == ["Insert GELU"]
    assert Wire("relu1", "y", "gelu1", "x") in person.graph.wires
    assert Wire("gelu1", "y", "flat", "x") in person.graph.wires
    assert Wire("relu1", "y", "flat", "x") not in person.graph.wires
    cards = [item.rect for item in person.canvas.picture.nodes.values()]
    assert not any(a.intersects(b) for i, a in enumerate(cards) for b in cards[i + 1:])


@pytest.mark.parametrize(("kind", "mime"), [("Nonsense", "application/x-layerloom-kind"), ("ReLU", "text/plain"),
                                            ("\x00", "application/x-layerloom-kind")])
def test_anything_else_dropped_is_left_alone(person: Person, kind: str, mime: str) -> None:
    person.drop(kind, (300, 300), mime=mime)
    assert person.steps == []


def test_a_kind_taken_away_again_leaves_nothing(person: Person) -> None:
    person.drop("ReLU", (300, 300), let_go=False)
    assert person.steps == []
    assert person.canvas.gesture is None


def test_what_another_key_waits_for_is_said(person: Person) -> None:
    """One thing at a time: a shortcut of the window pressed in the middle of a drag does nothing, and says why."""
    said: list[str] = []
    person.desk.said.connect(lambda tone, text: said.append(text))
    person.hold("norm1", (560, 300))
    for key in (Qt.Key.Key_Control, Qt.Key.Key_Shift):
        person.press(key)
    assert said == []
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert said == ["Let go first, or press Esc."] and person.canvas.gesture is not None
    person.press(Qt.Key.Key_Escape)
    person.desk.select(("conv1",))
    person.press(Qt.Key.Key_W)
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert said[1:] == ["Press Enter first, or Esc."]
    person.press(Qt.Key.Key_Escape)
    assert person.steps == []


def test_what_is_said_at_the_pointer_goes_when_the_sheet_moves_or_the_pointer_leaves_it(person: Person) -> None:
    canvas = person.canvas
    for gone in (lambda: canvas.set_zoom(0.8),
                 lambda: QApplication.sendEvent(person.view, QEvent(QEvent.Type.Leave))):
        person.glide("conv1.y", button=Qt.MouseButton.NoButton)
        assert canvas.tip.isVisible()
        gone()
        assert canvas.tip.isHidden()
