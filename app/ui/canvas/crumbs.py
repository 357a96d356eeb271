"""Where one is among networks that lie in one another, at the upper left: ``main › encoder › layer``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton

from .. import theme
from ..plain import plain
from ..tongue import tr
from .blocks import go_out, shown

if TYPE_CHECKING:
    from .view import Canvas

EDGE = 12


class Crumbs(QFrame):
    """Hidden while the trained network is in view and nothing lies around it. Each name leads back there."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.shown: tuple[str, ...] = ()
        theme.look(self, "card")
        self.setAccessibleName(tr("The way to the network in view"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 3, 10, 3)
        self.row.setSpacing(6)
        self.row.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        canvas.desk.changed.connect(self.follow)
        canvas.desk.network_changed.connect(self.follow)
        self.move(EDGE, EDGE)
        self.follow()

    def follow(self, *_: object) -> None:
        """Show the way as it is now."""
        desk = self.canvas.desk
        names = (*(network for network, _ in desk.way), desk.name)
        if names != self.shown:
            self.shown = names
            while item := self.row.takeAt(0):
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()
            for depth, name in enumerate(names[:-1]):
                button = QPushButton(shown(name))
                theme.look(button, "link")
                button.setToolTip(plain(tr(f"Back to {name}" + (" (Esc)" if depth == len(names) - 2 else ""))))
                button.setCursor(Qt.CursorShape.PointingHandCursor)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(partial(self.back, depth))
                self.row.addWidget(button)
                self.row.addWidget(styled("›", "second"))
            self.row.addWidget(styled(names[-1], "strong"))
        self.setVisible(len(names) > 1 or desk.name != desk.project.main)
        self.raise_()

    def back(self, depth: int) -> None:
        go_out(self.canvas, depth)
        self.canvas.setFocus()


def styled(text: str, style: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.look(label, style)
    return label
