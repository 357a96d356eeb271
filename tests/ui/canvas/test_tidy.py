"""Chosen nodes are laid in line and at equal distances: one step, by key and by menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.canvas import tidy

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(("key", "axis", "count"), [("A", 0, 1), ("C", 0, 1), ("D", 0, 1), ("W", 1, 1), ("M", 1, 1),
                                                    ("S", 1, 1)])
def test_edges_come_into_line_by_key(person: Person, key: str, axis: int, count: int) -> None:
    person.desk.select(("conv1", "norm1", "flat"))
    person.press(K[f"Key_{key}"], M.ShiftModifier)
    assert person.steps == ["Align 3 nodes"]
    assert len({person.graph.nodes[id].at[axis] for id in person.desk.selection}) == count
    person.expect_picture()


def test_distances_become_equal_by_key(person: Person) -> None:
    person.desk.select(("image", "norm1", "answer"))
    person.press(K.Key_H, M.ShiftModifier)
    assert person.steps == []  # 0, 432, 864: they are already
    person.desk.change("off", person.graph.move({"norm1": (300, 200)}))
    person.press(K.Key_H, M.ShiftModifier)
    assert person.steps == ["off", "Distribute 3 nodes"]
    assert person.graph.nodes["norm1"].at == (432, 200)
    person.desk.select(("image", "norm1"))
    person.press(K.Key_V, M.ShiftModifier)
    assert len(person.steps) == 2


def test_one_node_is_in_line_with_itself(person: Person) -> None:
    person.desk.select(("norm1",))
    for key in ("A", "H"):
        person.press(K[f"Key_{key}"], M.ShiftModifier)
    assert person.steps == []


def test_the_menu_of_several_nodes_aligns_them(person: Person) -> None:
    person.desk.select(("conv1", "norm1"))
    spot = person.spot("conv1")
    QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, QPoint(5, 5)))
    menu = next(each for each in person.canvas.findChildren(QMenu) if each.isVisible())
    inner = next(action.menu() for action in menu.actions() if action.text() == "Align")
    rows = {action.text().split("\t")[0]: action for action in inner.actions()}
    assert {text for _, text, _ in (*tidy.ALIGN, *tidy.DISTRIBUTE)} <= rows.keys()
    assert not rows["Distribute vertically"].isEnabled()
    rows["Align left edges"].trigger()
    menu.close()
    assert person.steps == ["Align 2 nodes"]
    assert person.graph.nodes["norm1"].at == (216, 200)
