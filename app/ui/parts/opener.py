"""A button that opens a menu: once that closes, it looks as if the pointer were there only where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton


def opens(button: QPushButton | QToolButton, menu: QMenu) -> None:
    """Give a button its menu. What the pointer does while a menu is open, Qt tells nobody else."""
    def look_again() -> None:
        if not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            button.update()

    button.setMenu(menu)
    menu.aboutToHide.connect(look_again)
