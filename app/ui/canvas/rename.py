"""Typing a node's name where it stands, on its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.core.graph import NAME

from .. import theme
from . import edits
from .geometry import WIDTH
from .typed import Line

if TYPE_CHECKING:
    from .view import Canvas


class Rename(Line):
    """Enter takes the name, Escape leaves the old one; what cannot be a name is said and not taken."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "Name of the node", 80)

    def open(self, id: str) -> None:
        self.canvas.ensure(self.canvas.picture.nodes[id].rect)
        self.write(id, self.canvas.picture.nodes[id].placed.name)

    def lie(self) -> None:
        if not self.id:
            return
        item = self.canvas.picture.nodes.get(self.id)
        if item is None:
            self.close_up()
            return
        zoom = self.canvas.zoom
        spot = self.canvas.viewportTransform().mapRect(QRectF(item.x + 6, item.y + 5, WIDTH - 12, 30))
        self.setFont(theme.ui_font(max(11, min(26, round(13 * zoom))), 600))
        self.setGeometry(round(spot.left()), round(spot.center().y()) - 15, max(140, round(spot.width())), 30)

    def give(self, id: str) -> None:
        name = self.text().strip().replace(" ", "_").replace("-", "_")
        if NAME.match(name):
            edits.rename(self.canvas, id, name)
        elif name:
            self.canvas.desk.tell("attention", f"“{name}” cannot be the name of a node: use letters, digits and _, "
                                               "and begin with a letter.")
