"""A slider and its number are one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.parts.slide import Slide
from tests.ui.parts.conftest import shown, type_in

Key = Qt.Key


def test_a_slider_and_its_number_agree(qtbot) -> None:
    slide = shown(qtbot, Slide(0.5, low=0, high=1, name="Drop rate"))
    took: list[float] = []
    slide.changed.connect(took.append)
    slide.slider.setFocus()
    QTest.keyClick(slide.slider, Key.Key_Right)
    assert took == [0.51]
    assert slide.number.text() == "0.51"
    type_in(slide.number, "20%")
    QTest.keyClick(slide.number, Key.Key_Return)
    assert took == [0.51, 0.2]
    assert slide.slider.value() == 20
