"""A switch of places is walked along by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.parts.segmented import Segmented
from tests.ui.parts.conftest import shown

Key = Qt.Key


def test_a_switch_of_places_goes_by_key(qtbot) -> None:
    places = shown(qtbot, Segmented(["Data", "Design", "Train"], name="Places"))
    went: list[int] = []
    places.chosen.connect(went.append)
    places.button(0).setFocus()
    QTest.keyClick(places.button(0), Key.Key_Right)
    assert places.index() == 1
    places.choose(2)
    assert went == [1, 2]
    before = [places.button(i).width() for i in range(3)]
    places.choose(0)
    assert [places.button(i).width() for i in range(3)] == before, "nothing jumps"
