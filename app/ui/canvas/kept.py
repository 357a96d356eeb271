"""The view as it was painted last: when only the view moves it moves along, and what comes into view is painted.

Not from far away: there all of it is painted at once, and sooner than in pieces.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from .paint import paint_picture, ratio_of
from .shown import EDGE, PLATES, Shown

PIECES = 8
"""More pieces than this are painted as one."""


class Kept:
    """A page of the view, made when it is painted a second time at one zoom, so that zooming makes none in vain."""

    def __init__(self, picture: Shown) -> None:
        self.picture = picture
        self.look: tuple[object, ...] = ()
        self.page: QPixmap | None = None
        self.at = QPoint()
        """Where the corner of the sheet lay when the page was painted, in pixels of the view."""
        self.bare = QRegion()
        """What of the page does not show the picture."""

    def paint(self, painter: QPainter, rect: QRectF, size: QSize) -> None:
        """Paint what lies in ``rect`` (scene units) of a view so many pixels large."""
        view, ratio = painter.worldTransform(), ratio_of(painter)
        at, room = QPoint(round(view.dx()), round(view.dy())), QRect(QPoint(), size)
        look = (self.picture.ink, view.m11(), ratio, size)
        again = look == self.look and ratio == 1  # where a pixel is several, moving them costs more than painting
        stale = self.picture.taken()
        if not again or stale is None:
            self.look, self.page, self.at = look, None, at
        elif self.page is not None:
            self.follow(at, room)
            for spot in stale:
                self.bare += (view.mapRect(spot) & QRectF(room)).toAlignedRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)
        if not again or stale is None or view.m11() < PLATES or self.picture.in_hand:
            self.picture.ink.in_pieces = again and not self.picture.in_hand
            paint_picture(self.picture, painter, rect, view.inverted()[0].mapRect(QRectF(room)))
            self.picture.ink.in_pieces = False
            return
        if self.page is None:
            self.page, self.bare, self.at = QPixmap(size), QRegion(room), at
        self.fill(self.page, view, room)
        painter.resetTransform()
        painter.drawPixmap(0, 0, self.page)
        painter.setWorldTransform(view)

    def follow(self, at: QPoint, room: QRect) -> None:
        """Move the page along with the view."""
        by, self.at = at - self.at, at
        if self.page is not None and not by.isNull():
            self.page.scroll(by.x(), by.y(), room)
            self.bare = self.bare.translated(by) + QRegion(room).subtracted(QRegion(room.translated(by)))

    def fill(self, page: QPixmap, view: QTransform, room: QRect) -> None:
        """Paint what of the page is bare."""
        bare, self.bare = self.bare & room, QRegion()
        pieces, around = list(cast(Iterable[QRect], bare)), bare.boundingRect()
        if len(pieces) > PIECES or 2 * sum(map(area, pieces)) > area(around):
            pieces = [around]
        back = view.inverted()[0]
        self.picture.ink.in_pieces = True
        for piece in pieces:
            brush = QPainter(page)
            brush.setClipRect(piece)
            brush.setWorldTransform(view)
            paint_picture(self.picture, brush, back.mapRect(QRectF(piece)), back.mapRect(QRectF(room)))
            brush.end()
        self.picture.ink.in_pieces = False


def area(rect: QRect) -> int:
    return rect.width() * rect.height()
