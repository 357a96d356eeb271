"""Cards are dragged into wires and out of them, line up, and nothing that happens meanwhile does harm."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.graph import Graph, Wire, place

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def apart(person: Person) -> bool:
    """No two cards overlap."""
    cards = [item.rect for item in person.canvas.picture.nodes.values()]
    return not any(a.intersects(b) for i, a in enumerate(cards) for b in cards[i + 1:])


# ------------------------------------------------------------------ into a wire, out of a wire

def test_a_card_dragged_onto_a_wire_goes_into_it_and_neighbours_make_room(person: Person) -> None:
    person.hold("norm1", (624, 40))
    assert person.canvas.tip.text() == "between relu1 and flat"
    assert person.canvas.picture.nodes["flat"].x > 648, "they make room while it is still held"
    assert Wire("relu1", "y", "flat", "x") in person.canvas.picture.wires, "the wire is shown until then"
    person.canvas.grab()
    person.release((624, 40))
    assert person.steps == ["Insert norm1"]
    assert {Wire("relu1", "y", "norm1", "x"), Wire("norm1", "y", "flat", "x")} < set(person.graph.wires)
    assert Wire("relu1", "y", "flat", "x") not in person.graph.wires
    assert apart(person)
    person.expect_picture()
    person.desk.document.undo()
    assert person.graph.nodes["norm1"].at == (432, 200)
    person.expect_picture()


def test_a_card_dragged_onto_a_wire_and_away_again_only_moves(person: Person) -> None:
    person.hold("norm1", (624, 40))
    person.glide((520, 344))
    assert person.canvas.picture.nodes["flat"].x == 648
    person.release((520, 344))
    assert person.steps == ["Move norm1"]
    person.expect_picture()


def test_a_wired_card_passes_over_wires(person: Person) -> None:
    person.drag("conv1", (732, 40))
    assert person.steps == ["Move conv1"]
    assert len(person.graph.wires) == 4


def test_a_row_goes_into_a_wire_whole(person: Person) -> None:
    graph = person.graph.put({"gelu1": place("GELU", "gelu1", (648, 200))}, [Wire("norm1", "y", "gelu1", "x")])
    person.desk.change("more", graph)
    person.desk.select(("norm1", "gelu1"))
    person.drag("norm1", (624, 40))
    assert person.steps == ["more", "Insert 2 nodes"]
    assert {Wire("relu1", "y", "norm1", "x"), Wire("gelu1", "y", "flat", "x")} < set(person.graph.wires)
    person.expect_picture()


def test_zoomed_far_out_nothing_goes_into_a_wire(person: Person) -> None:
    person.canvas.set_zoom(0.2)
    person.drag("norm1", (624, 40))
    assert person.steps == ["Move norm1"]
    assert person.graph.nodes["norm1"].at != (432, 200)


@pytest.mark.parametrize("by_key", [False, True])
def test_alt_held_takes_a_card_out_of_its_wires(person: Person, by_key: bool) -> None:
    person.hold("relu1", (516, 300))
    if by_key:
        QTest.keyPress(person.canvas, K.Key_Alt)
    else:
        person.glide((516, 304), M.AltModifier)
    assert Wire("conv1", "y", "flat", "x") in person.canvas.picture.wires
    assert person.canvas.tip.text() == "out of its wires"
    assert person.steps == []
    person.release((516, 304), M.AltModifier)
    assert person.steps == ["Take out relu1"]
    assert person.graph.incoming["flat"] == {"x": [("conv1", "y")]}
    assert not person.graph.readers["relu1"] and not person.graph.incoming["relu1"]
    person.expect_picture()


def test_alt_let_go_leaves_the_wires(person: Person) -> None:
    person.hold("relu1", (516, 300))
    QTest.keyPress(person.canvas, K.Key_Alt)
    QTest.keyRelease(person.canvas, K.Key_Alt, M.AltModifier)
    person.release((516, 300))
    assert person.steps == ["Move relu1"]
    assert Wire("conv1", "y", "relu1", "x") in person.graph.wires


def test_a_card_goes_from_one_wire_to_another_in_one_step(person: Person) -> None:
    person.hold("relu1", (840, 40))
    person.glide((842, 40), M.AltModifier)
    person.release((842, 40), M.AltModifier)
    assert person.steps == ["Insert relu1"]
    assert {Wire("conv1", "y", "flat", "x"), Wire("flat", "y", "relu1", "x"),
            Wire("relu1", "y", "answer", "x")} < set(person.graph.wires)
    assert apart(person)


# ------------------------------------------------------------------ guides

def test_a_card_almost_in_line_is_drawn_into_it(person: Person) -> None:
    person.hold("norm1", (432 + 84 + 217, 200 + 44 + 61))
    assert person.canvas.picture.nodes["norm1"].x == 648
    assert len(person.canvas.gesture.lined.guides) == 1  # type: ignore[union-attr]
    guide = person.canvas.gesture.lined.guides[0]  # type: ignore[union-attr]
    assert guide.x1() == guide.x2() == 648 + 84
    person.canvas.grab()
    person.release((432 + 84 + 217, 200 + 44 + 61))
    assert person.graph.nodes["norm1"].at == (648, 260)


def test_tops_line_up_too(person: Person) -> None:
    person.desk.change("off", person.graph.move({"flat": (650, 301), "answer": (1100, 500)}))
    person.drag("norm1", (432 + 84 - 30, 200 + 44 + 103))
    assert person.graph.nodes["norm1"].at[1] == 301


def test_ctrl_held_lets_a_card_lie_anywhere(person: Person) -> None:
    person.hold("norm1", (432 + 84 + 217, 200 + 44 + 61))
    person.glide((432 + 84 + 217, 200 + 44 + 61), M.ControlModifier)
    assert person.canvas.gesture.lined.guides == ()  # type: ignore[union-attr]
    person.release((432 + 84 + 217, 200 + 44 + 61), M.ControlModifier)
    assert person.graph.nodes["norm1"].at == (649, 261)


# ------------------------------------------------------------------ what happens meanwhile

@pytest.mark.parametrize(("a", "b"), [("norm1", (624, 40)), ("relu1", (516, 300)), ("conv1.y", (500, 150))])
def test_a_right_press_gives_a_gesture_up_and_opens_no_menu(person: Person, a: str, b: tuple[float, float]) -> None:
    before, end = person.graph, person.hold(a, b)
    QTest.mousePress(person.view, RIGHT, M.NoModifier, end)
    QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, end, QPoint(5, 5)))
    QTest.mouseRelease(person.view, RIGHT, M.NoModifier, end)
    QTest.mouseRelease(person.view, LEFT, M.NoModifier, end)
    assert person.graph is before
    assert person.canvas.gesture is None
    assert not [menu for menu in person.canvas.findChildren(QMenu) if menu.isVisible()]
    person.expect_picture()
    QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, end, QPoint(5, 5)))
    menu = next(menu for menu in person.canvas.findChildren(QMenu) if menu.isVisible())
    menu.close()


def test_a_middle_press_in_the_midst_changes_nothing(person: Person) -> None:
    end = person.hold("norm1", (520, 344))
    QTest.mousePress(person.view, Qt.MouseButton.MiddleButton, M.NoModifier, end)
    QTest.mouseRelease(person.view, Qt.MouseButton.MiddleButton, M.NoModifier, end)
    assert person.canvas.gesture is not None
    person.release((520, 344))
    assert person.steps == ["Move norm1"]


def test_the_wheel_in_the_midst_keeps_the_card_at_the_pointer(person: Person) -> None:
    person.hold("norm1", (520, 344))
    held = person.spot("norm1")
    person.roll(-3, "norm1")
    assert person.canvas.zoom < 0.7
    assert (person.spot("norm1") - held).manhattanLength() <= 8
    person.roll(1, "norm1", M.ShiftModifier)
    assert (person.spot("norm1") - held).manhattanLength() <= 8, "the sheet went along below it"
    at = person.canvas.to_scene(QPointF(held))
    person.release(at)
    assert person.steps == ["Move norm1"]
    person.expect_picture()


def test_undo_in_the_midst_takes_back_what_is_under_way(person: Person) -> None:
    person.drag("norm1", (520, 344))
    before = person.graph
    person.hold("relu1", (516, 300))
    person.press(K.Key_Z, M.ControlModifier)
    assert person.canvas.gesture is None
    assert person.graph is before
    person.release((516, 300))
    assert person.steps == ["Move norm1"]
    person.expect_picture()


def test_other_keys_wait_until_it_is_done(person: Person) -> None:
    person.hold("relu1", (516, 300))
    for key in (K.Key_Delete, K.Key_Tab, K.Key_F2, K.Key_Right):
        person.press(key)
    assert not person.canvas.finder.isVisible()
    person.release((516, 300))
    assert person.steps == ["Move relu1"]


def test_a_button_let_go_elsewhere_ends_the_gesture(person: Person) -> None:
    before = person.graph
    person.hold("norm1", (520, 344))
    person.glide((540, 360), button=Qt.MouseButton.NoButton)
    assert person.canvas.gesture is None
    assert person.graph is before
    person.expect_picture()


def test_a_drag_goes_on_outside_the_window(person: Person) -> None:
    outside = person.canvas.to_scene(QPointF(1600, 900))
    person.hold("norm1", (520, 344))
    person.glide(outside)
    assert person.canvas.gesture is not None
    person.glide((540, 404))
    person.release((540, 404))
    assert person.steps == ["Move norm1"]
    assert person.graph.nodes["norm1"].at[0] < 600


def test_a_drag_at_the_edge_keeps_its_keys(person: Person, qtbot: object) -> None:
    edge = person.canvas.to_scene(QPointF(1196, 400))
    person.hold("relu1", edge)
    person.glide(edge, M.AltModifier)
    x = person.canvas.picture.nodes["relu1"].x
    qtbot.waitUntil(lambda: person.canvas.picture.nodes["relu1"].x > x + 40, timeout=3000)  # type: ignore[attr-defined]
    assert Wire("conv1", "y", "flat", "x") in person.canvas.picture.wires
    person.press(K.Key_Escape)
    person.expect_picture()


def test_dragging_among_many_stays_quick(meet: Callable[[Graph], Person]) -> None:
    import time

    nodes = {f"n{i}": place("ReLU", f"n{i}", (216.0 * (i % 50), 120.0 * (i // 50))) for i in range(2000)}
    wires = tuple(Wire(f"n{i}", "y", f"n{i + 1}", "x") for i in range(1999) if i % 50 != 49)
    person = meet(Graph({**nodes, "free": place("GELU", "free", (300.0, 60.0))}, wires))
    person.hold("free", (700, 160))
    spent = []
    for i in range(20):
        start = time.process_time()
        person.glide((700 + 11 * i, 150))
        spent.append(time.process_time() - start)
    person.press(K.Key_Escape)
    assert sorted(spent)[10] < 0.064, "a frame on a quiet machine"
