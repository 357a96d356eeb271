"""The network as a picture: sharp enough for paper, and with the project inside, so that the picture opens again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMimeData, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from app.core import clip, inlay
from app.core.file import replace_file, text

from .ink import Ink
from .paint import paint_picture
from .scene import Picture
from .vector import around, svg

if TYPE_CHECKING:
    from ..desk import Desk

SHARP, LARGEST = 2.0, 12_000
"""Pixels for a unit; the longest side in pixels."""
TILE = 1024
"""Side of the squares it is painted in, in pixels: few cards at once are painted with all their words."""
FORMS = {".png": "Picture (*.png)", ".svg": "SVG (*.svg)"}


def laid_out(desk: Desk, ink: Ink) -> Picture:
    """The network in view as a picture of its own: nothing is chosen, nothing hovered."""
    picture = Picture(ink)
    picture.sync(picture.graph, desk.graph, desk.newest.reports[desk.name])
    return picture


def draw(picture: Picture, sharp: float = SHARP) -> QImage:
    """All of it, as large as is sharp on paper."""
    rect = around(picture)
    scale = min(sharp, LARGEST / max(rect.width(), rect.height()))
    image = QImage(round(rect.width() * scale), round(rect.height() * scale), QImage.Format.Format_RGB32)
    image.fill(picture.ink.canvas)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    view = QTransform(scale, 0, 0, scale, -rect.left() * scale, -rect.top() * scale)
    for top in range(0, image.height(), TILE):
        for left in range(0, image.width(), TILE):
            tile = QRect(left, top, TILE, TILE)
            painter.resetTransform()
            painter.setClipRect(tile)
            painter.setWorldTransform(view)
            paint_picture(picture, painter, view.inverted()[0].mapRect(QRectF(tile)))
    painter.end()
    return image


def png(desk: Desk, ink: Ink) -> bytes:
    """The network as PNG, with the project inside."""
    store = QBuffer()
    store.open(QBuffer.OpenModeFlag.WriteOnly)
    draw(laid_out(desk, ink)).save(store, "PNG")  # type: ignore[call-overload]
    return inlay.put_in(bytes(store.data().data()), text(desk.project))


def save_picture(desk: Desk, ink: Ink, path: Path) -> None:
    """Write the picture as what the ending of ``path`` says. Raises ``OSError`` or ``ValueError``, a sentence."""
    ending = path.suffix.lower()
    if ending not in FORMS:
        raise ValueError(f"A picture of a network ends in .png or .svg; {path.name} ends in “{ending}”.")
    content = png(desk, ink) if ending == ".png" else svg(laid_out(desk, ink), desk.project.title).encode()
    try:
        replace_file(path, content)
    except OSError as error:
        raise OSError(f"{path} cannot be written as a picture: {error.strerror}. Choose another folder.") from None


def copied(desk: Desk, ink: Ink) -> QMimeData:
    """The network for the clipboard: a picture for a document, nodes for a canvas."""
    data = QMimeData()
    data.setImageData(draw(laid_out(desk, ink)))
    data.setText(clip.copied(desk.graph, desk.graph.nodes))
    return data
