"""A switch is turned by key and says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.parts.toggle import Toggle
from tests.ui.parts.conftest import shown

Key = Qt.Key


def test_a_switch_is_turned_by_key_and_says_so(qtbot) -> None:
    switch = shown(qtbot, Toggle(False, name="Bias"))
    heard: list[bool] = []
    switch.toggled.connect(heard.append)
    switch.setFocus()
    QTest.keyClick(switch, Key.Key_Space)
    QTest.keyClick(switch, Key.Key_Return)
    assert heard == [True, False]
    switch.set_value(True)
    assert switch.value() is True
    assert heard == [True, False]
    assert switch.accessibleName() == "Bias"
