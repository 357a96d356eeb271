"""A network that is empty while others are not says how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.graph import Graph

if TYPE_CHECKING:
    from conftest import Person


def test_it_shows_where_nothing_is_but_something_is_elsewhere(person: Person) -> None:
    bare, desk = person.canvas.bare, person.desk
    person.desk.select(("conv1", "relu1"))
    person.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    person.canvas.desk.change("Clear", Graph())
    QApplication.processEvents()
    assert bare.isVisible() and "Drag a node" in bare.text()
    assert abs(bare.geometry().center().x() - person.canvas.rect().center().x()) <= 1
    inner = next(name for name in desk.project.networks if name != desk.name)
    desk.show_network(inner)
    assert bare.isHidden()
    desk.show_network(desk.project.main)
    assert bare.isVisible()
    desk.document.undo()
    assert bare.isHidden() and desk.graph.nodes


def test_a_project_without_anything_leaves_it_to_the_first_page(newcomer: Person) -> None:
    assert newcomer.canvas.bare.isHidden()
