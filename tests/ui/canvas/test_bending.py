"""Points of wires by mouse and by key: put on, dragged, taken off, walked along; each is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from app.core.bends import bent
from app.core.graph import Wire
from tests.ui.canvas.conftest import network

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
WIRE = Wire("conv1", "y", "norm1", "x")


@pytest.fixture
def wirer(meet: Callable[..., Person]) -> Person:
    """Somebody in front of a network with a long wire from conv1 down to norm1."""
    graph = network().connect(WIRE)
    return meet(graph.move({"norm1": (632.0, 260.0)}))


def middle(person: Person, part: float = 0.5) -> QPointF:
    return person.canvas.picture.wires[WIRE].path.pointAtPercent(part)


def test_a_wire_is_dragged_in_its_middle(wirer: Person) -> None:
    before = wirer.graph
    wirer.drag(middle(wirer), (440, 250))
    assert wirer.steps == ["Bend wire from conv1 to norm1"]
    x, y = wirer.graph.bends[WIRE][0]
    assert wirer.graph == bent(before, WIRE, ((x, y),)) and (x, y) in ((440, 248), (440, 252))
    assert wirer.canvas.picture.wire_at(QPointF(x, y), 2) is wirer.canvas.picture.wires[WIRE]
    wirer.expect_picture()
    wirer.canvas.grab()
    wirer.desk.document.undo()
    assert wirer.graph == before
    wirer.expect_picture()


def test_a_click_only_chooses_and_escape_leaves_it_straight(wirer: Person) -> None:
    wirer.click(middle(wirer))
    assert wirer.steps == [] and wirer.canvas.picture.chosen_wire == WIRE
    wirer.hold(middle(wirer), (440, 250))
    assert wirer.canvas.picture.graph.bends
    wirer.press(K.Key_Escape)
    wirer.release((440, 250))
    assert wirer.steps == [] and wirer.graph.bends == {}
    wirer.expect_picture()


def test_a_point_is_dragged_and_taken_off_by_double_click(wirer: Person) -> None:
    wirer.drag(middle(wirer), (440, 248))
    wirer.drag((440, 248), (480, 300))
    assert wirer.steps[1:] == ["Move point of wire from conv1 to norm1"]
    assert wirer.graph.bends[WIRE] == ((480.0, 300.0),)
    wirer.double_click((480, 300))
    assert wirer.graph.bends == {} and wirer.steps[2:] == ["Remove point of wire from conv1 to norm1"]
    assert not wirer.canvas.finder.isVisible()


def test_points_come_in_the_order_the_wire_runs(wirer: Person) -> None:
    wirer.drag(middle(wirer), (500, 248))
    wirer.drag(middle(wirer, 0.4), (440, 160))
    wirer.drag(middle(wirer, 0.8), (560, 340))
    assert [x for x, _ in wirer.graph.bends[WIRE]] == [440.0, 500.0, 560.0]


def test_keys_choose_a_wire_bend_it_walk_it_and_straighten_it(wirer: Person) -> None:
    wirer.desk.select(("conv1",))
    wirer.press(K.Key_Right, M.ControlModifier)
    wirer.press(K.Key_Right, M.ControlModifier)
    picture = wirer.canvas.picture
    assert picture.chosen_wire == WIRE and wirer.desk.selection == frozenset()
    assert wirer.canvas.accessibleDescription() == "The wire from conv1 to norm1"
    wirer.press(K.Key_R)
    assert wirer.steps == ["Bend wire from conv1 to norm1"] and picture.chosen_point == 0
    wirer.press(K.Key_Down, M.AltModifier)
    wirer.press(K.Key_Down, M.AltModifier)
    assert wirer.steps[1:] == ["Move point of wire from conv1 to norm1"]
    wirer.press(K.Key_R)
    assert picture.chosen_point == 1 and len(wirer.graph.bends[WIRE]) == 2
    wirer.press(K.Key_Left)
    assert picture.chosen_point == 0
    wirer.press(K.Key_Delete)
    assert len(wirer.graph.bends[WIRE]) == 1
    wirer.press(K.Key_R, M.ShiftModifier)
    assert wirer.graph.bends == {} and wirer.steps[-1] == "Straighten wire from conv1 to norm1"
    assert picture.chosen_wire == WIRE
    wirer.press(K.Key_Down)
    assert picture.chosen_wire == Wire("conv1", "y", "relu1", "x")
    wirer.press(K.Key_Right)
    assert wirer.desk.selection == {"relu1"} and picture.chosen_wire is None
    wirer.press(K.Key_Left, M.ControlModifier)
    wirer.press(K.Key_Delete)
    assert Wire("conv1", "y", "relu1", "x") not in wirer.graph.wires
    wirer.expect_picture()


def test_undo_takes_a_chosen_point_with_it(wirer: Person) -> None:
    wirer.desk.select(("norm1",))
    wirer.press(K.Key_Left, M.ControlModifier)
    wirer.press(K.Key_R)
    wirer.desk.document.undo()
    assert wirer.canvas.picture.chosen_point is None and wirer.canvas.picture.chosen_wire == WIRE
    wirer.press(K.Key_Delete)
    assert WIRE not in wirer.graph.wires


def test_arranging_straightens(wirer: Person) -> None:
    wirer.drag(middle(wirer), (440, 248))
    wirer.press(K.Key_Escape)
    wirer.canvas.arrange()
    assert wirer.steps[1:] == ["Arrange nodes"] and wirer.graph.bends == {}
    wirer.desk.document.undo()
    assert WIRE in wirer.graph.bends


def test_a_moved_end_leaves_points_and_both_take_them_along(wirer: Person) -> None:
    wirer.drag(middle(wirer), (440, 248))
    (x, y), = wirer.graph.bends[WIRE]
    wirer.desk.select(("conv1", "norm1"))
    wirer.drag("conv1", (300, 92))
    dx, dy = wirer.graph.nodes["conv1"].at[0] - 216, wirer.graph.nodes["conv1"].at[1]
    assert wirer.graph.bends[WIRE] == ((x + dx, y + dy),) and (dx, dy) != (0, 0)
    wirer.expect_picture()


def test_a_node_dropped_on_a_wire_with_points_leaves_them_on_its_halves(person: Person) -> None:
    wire = Wire("relu1", "y", "flat", "x")
    graph = person.graph.move({"flat": (1000, 0), "answer": (1216, 0)})
    person.desk.change("Bend", bent(graph, wire, ((660.0, 120.0), (940.0, 120.0))))
    middle = person.canvas.picture.wires[wire].path.pointAtPercent(0.5)
    person.drop("Dropout", middle)
    assert person.steps[-1] == "Insert Dropout"
    assert person.graph.bends == {Wire("relu1", "y", "dropout1", "x"): ((660.0, 120.0),),
                                  Wire("dropout1", "y", "flat", "x"): ((940.0, 120.0),)}
    person.desk.document.undo()
    person.drag("norm1", middle)
    assert person.steps[-1] == "Insert norm1"
    assert set(person.graph.bends.values()) == {((660.0, 120.0),), ((940.0, 120.0),)}
    person.expect_picture()


def test_a_wire_that_closes_keeps_the_points_of_both(person: Person) -> None:
    into, out = Wire("conv1", "y", "relu1", "x"), Wire("relu1", "y", "flat", "x")
    graph = bent(bent(person.graph, into, ((400.0, 120.0),)), out, ((640.0, 120.0), (640.0, 60.0)))
    person.desk.change("Bend", graph)
    closed = {Wire("conv1", "y", "flat", "x"): ((400.0, 120.0), (640.0, 120.0), (640.0, 60.0))}
    person.hold("relu1", (516, 440))
    person.glide((516, 444), M.AltModifier)
    person.release((516, 444), M.AltModifier)
    assert person.steps[-1] == "Take out relu1" and person.graph.bends == closed
    person.expect_picture()
    person.desk.document.undo()
    assert person.graph == graph
    person.desk.select(("relu1",))
    person.press(K.Key_Delete, M.ControlModifier)
    assert person.steps[-1] == "Delete and join relu1" and person.graph.bends == closed
    person.expect_picture()
