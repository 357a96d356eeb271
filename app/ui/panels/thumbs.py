"""Pictures of the data side by side, small ones with crisp pixels, each with what it shows written below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from .. import theme

if TYPE_CHECKING:
    from app.engine.data.preview import Picture

SIDE = 72


class Thumbs(QListView):
    """``thumbs.show_pictures(preview.pictures)``."""

    def __init__(self, side: int = SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.items = QStandardItemModel(self)
        self.setModel(self.items)
        self.setAccessibleName("Pictures")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(side, side))
        self.setGridSize(QSize(side + 20, side + 34))
        self.setFont(theme.ui_font(theme.SIZE_TINY))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        self.items.clear()
        for each in pictures:
            item = QStandardItem(QIcon(drawn(each, self.side, self.devicePixelRatioF())), each.caption)
            height, width = each.pixels.shape[:2]
            item.setToolTip(f"{each.caption}\n{width} × {height} pixels" if each.caption else f"{width} × {height} pixels")
            item.setSizeHint(QSize(self.side + 12, self.side + 28))
            self.items.appendRow(item)


def drawn(picture: Picture, side: int, ratio: float) -> QPixmap:
    """The picture in a square of ``side`` points, as sharp as the screen allows."""
    pixels = picture.pixels  # H, W, 3
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    wanted = round(side * ratio)
    small = max(height, width) * 2 <= wanted
    way = Qt.TransformationMode.FastTransformation if small else Qt.TransformationMode.SmoothTransformation
    made = QPixmap.fromImage(image.scaled(wanted, wanted, Qt.AspectRatioMode.KeepAspectRatio, way))
    made.setDevicePixelRatio(ratio)
    return made
