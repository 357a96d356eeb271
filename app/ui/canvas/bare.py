"""What a network without nodes says, in the middle of the canvas, while the project holds others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

from .. import theme
from ..tongue import tr

if TYPE_CHECKING:
    from .view import Canvas


class Bare(QLabel):
    """Teaches how to begin. A project with nothing in it at all has the page with the starters instead."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(tr("Nothing here yet. Drag a node from the library, or press Tab and type its name."), canvas)
        self.canvas = canvas
        theme.look(self, "second")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        canvas.installEventFilter(self)
        canvas.desk.changed.connect(self.follow)
        canvas.desk.network_changed.connect(self.follow)
        self.follow()

    def follow(self, *_: object) -> None:
        """Show it where it is true."""
        desk = self.canvas.desk
        here, all_of_them = desk.graph, desk.project.networks.values()
        self.setVisible(not here.nodes and not here.notes and any(each.nodes or each.notes for each in all_of_them))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.canvas.rect().adjusted(24, 0, -24, 0))
        return False
