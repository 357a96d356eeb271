"""A stroke cuts what it crosses; a lasso chooses what it goes around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.graph import Wire

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, RIGHT = M.ControlModifier, Qt.MouseButton.RightButton


def draw(person: Person, *points: tuple[float, float], keys: Qt.KeyboardModifier = CTRL,
         button: Qt.MouseButton = Qt.MouseButton.LeftButton, let_go: bool = True) -> None:
    """A freehand line through some points."""
    QTest.mousePress(person.view, button, keys, person.spot(points[0]))
    for point in points[1:]:
        person.glide(point, keys, button)
    if let_go:
        person.release(points[-1], keys, button)


def test_a_stroke_cuts_the_wires_it_crosses(person: Person) -> None:
    draw(person, (408, -40), (408, 100), (624, 100), (624, -40), button=RIGHT)
    assert person.steps == ["Cut 2 wires"]
    assert set(person.graph.wires) == {Wire("image", "x", "conv1", "x"), Wire("flat", "y", "answer", "x")}
    person.expect_picture()
    person.desk.document.undo()
    assert len(person.graph.wires) == 4
    person.expect_picture()


def test_one_wire_is_named(person: Person) -> None:
    draw(person, (408, -40), (408, 100), button=RIGHT, let_go=False)
    assert person.canvas.tip.text() == "Cut wire from conv1 to relu1"
    person.canvas.grab()
    person.release((408, 100), CTRL, RIGHT)
    assert person.steps == ["Cut wire from conv1 to relu1"]


def test_a_stroke_over_nothing_cuts_nothing(person: Person) -> None:
    draw(person, (408, 100), (700, 160), button=RIGHT)
    assert person.steps == []


def test_a_stroke_is_given_up(person: Person) -> None:
    draw(person, (408, -40), (408, 100), button=RIGHT, let_go=False)
    person.press(K.Key_Escape)
    person.release((408, 100), CTRL, RIGHT)
    assert person.steps == []
    person.expect_picture()


def test_a_stroke_opens_no_menu(person: Person) -> None:
    spot = person.spot((408, -40))
    QTest.mousePress(person.view, RIGHT, CTRL, spot)
    for _ in range(2):  # some systems ask for the menu at the press, some at the release
        QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, QPoint(5, 5)))
        person.release((408, -40), CTRL, RIGHT)
    assert not [menu for menu in person.canvas.findChildren(QMenu) if menu.isVisible()]


def test_a_lasso_chooses_what_lies_inside(person: Person) -> None:
    draw(person, (180, -60), (600, -60), (600, 340), (420, 340), (420, 110), (180, 110))
    assert person.desk.selection == {"conv1", "relu1", "norm1"}
    assert person.steps == []
    person.desk.select(("image",))
    draw(person, (180, -60), (400, -60), (400, 110), (180, 110))
    assert person.desk.selection == {"image", "conv1"}, "it adds to what is chosen"


def test_a_lasso_is_given_up(person: Person) -> None:
    draw(person, (180, -60), (600, -60), (600, 340), (180, 340), let_go=False)
    assert person.canvas.picture.nodes["conv1"].chosen
    person.canvas.grab()
    person.press(K.Key_Escape)
    person.release((180, 340), CTRL)
    assert person.desk.selection == frozenset()
    person.expect_picture()


def test_a_click_with_ctrl_on_nothing_keeps_what_is_chosen(person: Person) -> None:
    person.desk.select(("conv1",))
    person.click((300, 320), CTRL)
    assert person.desk.selection == {"conv1"}
