"""A button that opened a menu is lit only while the pointer is on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.parts.opener import opens


@pytest.mark.parametrize("stays", [True, False])
def test_when_its_menu_closes_it_is_lit_only_under_the_pointer(qtbot: QtBot, stays: bool) -> None:
    button = QPushButton("Layerloom")
    menu = QMenu(button)
    menu.addAction("New")
    opens(button, menu)
    qtbot.addWidget(button)
    button.resize(120, 32)
    button.show()
    qtbot.waitExposed(button)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    QCursor.setPos(button.mapToGlobal(QPoint(60, 16 if stays else 300)))
    menu.close()
    assert button.underMouse() == stays
