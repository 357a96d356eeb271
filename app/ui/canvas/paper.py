"""The network as a picture in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from .view import Canvas

MARGIN, SHARP, LARGEST = 40.0, 2.0, 12_000
"""Units around the nodes; pixels for a unit; the longest side in pixels."""


def draw(canvas: Canvas) -> QImage:
    """Everything on the canvas, as large as is sharp on paper."""
    rect = canvas.picture.extent().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    scale = min(SHARP, LARGEST / max(rect.width(), rect.height()))
    image = QImage(round(rect.width() * scale), round(rect.height() * scale), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    canvas.picture.render(painter, QRectF(image.rect()), rect)
    painter.end()
    return image


def save_picture(canvas: Canvas, path: Path | str) -> None:
    """Write the picture as PNG, or as what the ending of ``path`` says. Raises ``OSError`` if it cannot be written."""
    if not draw(canvas).save(str(path)):
        raise OSError(f"{path} cannot be written as a picture. Choose another folder, or a name that ends in .png.")
