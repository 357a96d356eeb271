"""A network as a small picture, as the cards of the welcome page show it: the canvas' own painting, seen from afar."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from .ink import Ink
from .paint import paint_picture
from .scene import Picture

SIZE = (280, 96)
"""Width and height of a picture on the page, in pixels of the page."""
SHARP, AROUND, MOST = 2.0, 18.0, 0.62
"""Pixels for each of those; room around the nodes in them; a few nodes are not drawn larger than this."""


def thumbnail(picture: Picture, ink: Ink) -> QImage:
    """The whole network; what is chosen or hovered shows as well if ``picture`` is one that is in use."""
    wide, high = SIZE
    image = QImage(round(wide * SHARP), round(high * SHARP), QImage.Format.Format_RGB32)
    image.fill(ink.canvas)
    rect = picture.extent()
    if rect.isEmpty():
        return image
    scale = min((wide - 2 * AROUND) / rect.width(), (high - 2 * AROUND) / rect.height(), MOST) * SHARP
    middle = rect.center()
    view = QTransform(scale, 0, 0, scale, image.width() / 2 - middle.x() * scale,
                      image.height() / 2 - middle.y() * scale)
    painter = QPainter(image)
    painter.setWorldTransform(view)
    paint_picture(picture, painter, view.inverted()[0].mapRect(QRectF(image.rect())))
    painter.end()
    return image
