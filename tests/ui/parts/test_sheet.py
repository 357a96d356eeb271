"""Every part shows that it has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.number import NumberEdit
from app.ui.parts.pill import Pill
from app.ui.parts.search import SearchField
from app.ui.parts.segmented import Segmented
from app.ui.parts.toggle import Toggle
from tests.ui.parts.conftest import shown

PARTS = {
    "segmented": lambda: Segmented(["a", "b"]),
    "toggle": lambda: Toggle(name="Bias"),
    "pill": lambda: Pill("CPU", "good"),
    "number": lambda: NumberEdit(1, name="Filters"),
    "search": lambda: SearchField("Search"),
}


@pytest.mark.parametrize("part", PARTS)
def test_focus_can_be_seen(qtbot, part: str) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    widget, other = PARTS[part](), QLineEdit()
    column.addWidget(widget)
    column.addWidget(other)
    shown(qtbot, holder)
    other.setFocus()
    QApplication.processEvents()
    before = widget.grab().toImage()
    target = widget.button(0) if isinstance(widget, Segmented) else widget
    target.setFocus(Qt.FocusReason.TabFocusReason)
    assert target.hasFocus()
    QApplication.processEvents()
    assert widget.grab().toImage() != before
