"""A search field serves the list below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.parts.search import SearchField
from tests.ui.parts.conftest import shown, type_in

Key = Qt.Key


def test_the_search_field_serves_the_list_below(qtbot) -> None:
    field = shown(qtbot, SearchField("Search nodes", hint="Tab"))
    moves, took, left = [], [], []
    field.moved.connect(moves.append)
    field.taken.connect(took.append)
    field.left.connect(lambda: left.append(True))
    type_in(field, "conv")
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Return, Key.Key_Escape):
        QTest.keyClick(field, key)
    assert (moves, took, field.text(), left) == ([1, -1], ["conv"], "", [])
    QTest.keyClick(field, Key.Key_Escape)
    assert left == [True]
