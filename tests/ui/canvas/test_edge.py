"""What is dragged to the edge pulls the view along: gently, no farther than the network, and Esc gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from conftest import Person

K = Qt.Key


def test_a_drag_to_the_edge_takes_the_view_along(person: Person, qtbot: object) -> None:
    before = person.canvas.seen()
    person.hold("norm1", person.canvas.to_scene(QPointF(1196, 400)))
    QTest.qWait(100)
    assert person.canvas.seen() == before, "whoever only passes by stays"
    qtbot.waitUntil(lambda: person.canvas.seen().x() > before.x() + 60, timeout=3000)  # type: ignore[attr-defined]
    assert person.canvas.picture.nodes["norm1"].x > 900
    person.press(K.Key_Escape)
    assert not person.canvas.edge.timer.isActive()
    assert person.steps == [] and person.canvas.seen() == before, "the view is where it was, too"
    person.expect_picture()


def test_the_edge_takes_the_view_no_farther_than_the_network(person: Person) -> None:
    canvas, edge = person.canvas, person.canvas.edge
    person.hold("norm1", canvas.to_scene(QPointF(1196, 400)))
    edge.timer.stop()
    for _ in range(2000):
        edge.pull()
    assert 0 <= canvas.seen().left() - edge.there.right() < 60
    person.press(K.Key_Escape)
    assert canvas.seen().intersects(canvas.picture.extent())
