"""Buttons flow into the next row."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.ui.parts.flow import Flow


def test_buttons_flow_into_the_next_row(qtbot) -> None:
    holder = QWidget()
    flow = Flow(holder, gap=8)
    for _ in range(6):
        label = QLabel("x")
        label.setFixedSize(60, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(399) == 48
    assert flow.heightForWidth(60) == 6 * 20 + 5 * 8
    qtbot.addWidget(holder)
