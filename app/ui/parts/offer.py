"""A button that offers a change: its words end in … where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from .. import theme
from ..plain import plain

EDGE = 9
"""From the edge of a button to its words."""
LEAST = 48
"""How narrow it may become."""


class Offer(QPushButton):
    """Its tooltip has all the words where the button has not; it never makes a panel wider than that is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        theme.look(self, "small")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        room = self.width() - 2 * EDGE
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain(self.text()) if option.text != self.text() else "")
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
