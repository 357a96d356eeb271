"""A button for which a double-click is one press: what stands under the pointer by then may do something else."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton


class Once(QPushButton):
    """Lets the second press of a double-click pass, also of one that began on another button."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
