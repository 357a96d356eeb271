"""Painting must not eat references to None: PySide6 6.12 on Python 3.11 does, and aborts after some 100 repaints."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for i in range(10):
            painter.fillRect(QRect(i, i, 20, 20), QColor("red"))
            painter.drawText(10, 20, "loom")
        painter.end()


def test_five_hundred_paintings_keep_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(64, 64)
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    widget.render(image)
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.render(image)
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 500
