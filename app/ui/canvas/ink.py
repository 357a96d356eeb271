"""Everything the canvas paints with in one theme: cards, rings and marks are drawn once for each scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from .. import icons
from ..theme import RADIUS_NODE
from .face import Points
from .geometry import FOOT, PAD, PORT, WIDTH
from .pens import KEPT_CARDS, QUIET, Pens


class Ink(Pens):
    """Pens, words and cards of one theme."""

    def picture(self, key: tuple[object, ...], width: float, height: float, scale: float,
                draw: Callable[[QPainter], None]) -> QPixmap:
        """A drawing kept for its key: ``draw(painter)`` in units of the scene, ``scale`` device pixels each."""
        found = self.cards.get(key)
        if found is None:
            if len(self.cards) > KEPT_CARDS:
                self.cards.clear()
            found = QPixmap(max(1, round(width * scale)), max(1, round(height * scale)))
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
            painter.end()
            found.setDevicePixelRatio(self.ratio)
            self.cards[key] = found
        return found

    def card_picture(self, state: str, chosen: bool, hover: bool, foot: bool, quiet: bool, height: float,
                     scale: float) -> QPixmap:
        """A card without words: shadow, edge, face and the line above the foot. ``PAD`` wide around it. A ``quiet`` one
        is faint, but nothing shines through: Qt writes otherwise on what is not opaque."""
        key = ("card", state, chosen, hover, foot, quiet, height, scale)

        def draw(painter: QPainter) -> None:
            if not quiet:
                self.draw_card(painter, state, chosen, hover, foot, height, scale)
                return
            whole = self.card_picture(state, chosen, hover, foot, False, height, scale)  # fades as one: no edge shows
            left, radius, size = round(PAD * scale), RADIUS_NODE * scale, QRectF(whole.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.canvas)
            painter.drawRoundedRect(QRectF(left, left, round(WIDTH * scale), round(height * scale)), radius, radius)
            painter.setOpacity(QUIET)
            painter.drawPixmap(size, whole, size)

        return self.cards.get(key) or self.picture(key, WIDTH + 2 * PAD, height + 2 * PAD, scale, draw)

    def draw_card(self, painter: QPainter, state: str, chosen: bool, hover: bool, foot: bool, height: float,
                  scale: float) -> None:
        pixel = max(1, round(scale))
        left = round(PAD * scale)
        card = QRectF(left, left, round(WIDTH * scale), round(height * scale))
        radius = RADIUS_NODE * scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 13 if self.theme.dark else 4))  # black: faint tints round to green
        for spread in (7, 5.5, 4, 3, 2, 1):
            grown = spread * scale
            painter.drawRoundedRect(card.adjusted(-grown, -grown + 2 * scale, grown, grown + 2 * scale),
                                    radius + grown, radius + grown)
        dashed = state in ("unfinished", "unknown") and not chosen
        edge = (self.selection if chosen else self.wrong if state == "wrong" else self.ink3 if dashed
                else self.ink3 if hover else self.plain)
        outer = max(1, round(1.25 * scale)) if chosen else 0
        thick = pixel if chosen or state != "wrong" else max(1, round(1.25 * scale))
        painter.setBrush(edge if not dashed else self.card)
        painter.drawRoundedRect(card.adjusted(-outer, -outer, outer, outer), radius + outer, radius + outer)
        inside = card.adjusted(thick, thick, -thick, -thick)
        face = QColor(self.theme.color("field")) if state == "unknown" else self.card
        painter.setBrush(face)
        painter.drawRoundedRect(inside, radius - thick, radius - thick)
        if dashed:
            pen = QPen(edge, pixel)
            pen.setDashPattern([4 * scale / pixel, 3 * scale / pixel])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = pixel / 2
            painter.drawRoundedRect(card.adjusted(half, half, -half, -half), radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
        if foot:
            y = round(PAD * scale) + round((height - FOOT) * scale)
            painter.fillRect(QRectF(inside.left(), y, inside.width(), pixel), self.faint)

    def quiet(self, color: QColor) -> QColor:
        """What words of a quiet card are written in: they do not fade with it, or they could not be read."""
        return color if color == self.wrong else self.ink2

    def plate_picture(self, group: str, state: str, chosen: bool, quiet: bool, height: float, scale: float) -> QPixmap:
        """The card from far away: a plate in its group's colour. A wrong one has a ring around it, not only red."""
        key = ("plate", group, state, chosen, quiet, height, scale)

        def draw(painter: QPainter) -> None:
            left = round(PAD * scale)
            card = QRectF(left, left, round(WIDTH * scale), round(height * scale))
            radius = RADIUS_NODE * scale
            color = self.wrong if state == "wrong" else self.ink3 if state else self.theme.group(group)
            painter.setPen(Qt.PenStyle.NoPen)
            if chosen or state == "wrong":
                grown = max(2, round(7 * scale))  # whole pixels: half ones were no ring any more
                painter.setBrush(self.selection if chosen else self.wrong)
                painter.drawRoundedRect(card.adjusted(-grown, -grown, grown, grown), radius + grown, radius + grown)
                grown = max(1, round(3 * scale))
                painter.setBrush(self.canvas)
                painter.drawRoundedRect(card.adjusted(-grown, -grown, grown, grown), radius + grown, radius + grown)
            painter.setOpacity(0.45 if quiet or state == "unfinished" else 1.0)
            painter.setBrush(color)
            painter.drawRoundedRect(card, radius, radius)

        return self.cards.get(key) or self.picture(key, WIDTH + 2 * PAD, height + 2 * PAD, scale, draw)

    def square_picture(self, group: str, side: float, scale: float) -> QPixmap:
        """The square of a group's colour."""
        key = ("square", group, side, scale)

        def draw(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.group(group) if group else self.ink3)
            pixels, radius = round(side * scale), side / 4 * scale
            painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), radius, radius)

        return self.cards.get(key) or self.picture(key, side, side, scale, draw)

    def curve_picture(self, points: Points, width: float, height: float, scale: float) -> QPixmap:
        """The small line that shows what a node does to each number."""
        def draw(painter: QPainter) -> None:
            margin = 1.5 * scale
            across, down = width * scale - 2 * margin, height * scale - 2 * margin
            painter.setPen(QPen(self.ink2, 1.4 * scale))
            for stroke in strokes(points):
                painter.drawPolyline([QPointF(margin + x * across, margin + y * down) for x, y in stroke])

        key = ("curve", points, width, height, scale)
        return self.cards.get(key) or self.picture(key, width, height, scale, draw)

    def port_picture(self, mood: str, many: bool, scale: float) -> QPixmap:
        """The ring of a port; ``mood`` is ``fits``, ``fades``, ``hover``, ``small`` or nothing. ``many``: tall."""
        key = ("port", mood, many, scale)
        reach = PAD

        def draw(painter: QPainter) -> None:
            radius = PORT + {"fits": 2, "hover": 1, "fades": -1, "small": -1.75}.get(mood, 0)
            radius *= scale
            middle = round(reach * scale)
            color = {"fits": self.accent, "hover": self.accent, "fades": self.plain}.get(mood, self.wire)
            pen = QPen(color, (1.5 if mood in ("small", "fades") else 2) * scale)
            painter.setPen(pen)
            painter.setBrush(self.card)
            inner = radius - scale
            tall = 3 * scale if many else 0.0
            painter.drawRoundedRect(QRectF(middle - inner, middle - inner - tall, 2 * inner, 2 * (inner + tall)),
                                    inner, inner)

        return self.cards.get(key) or self.picture(key, 2 * reach, 2 * reach, scale, draw)

    def mark_picture(self, state: str, side: float, scale: float) -> QPixmap:
        """The mark of a card that is wrong, not finished, or could be better."""
        name, color = {"wrong": ("triangle-alert", self.theme.wrong), "advice": ("lightbulb", self.theme.ink3)}.get(
            state, ("circle-dashed", self.theme.ink3))
        return icons.pixmap(name, color, max(1, round(side * scale)), self.ratio)


def strokes(points: Points) -> list[list[tuple[float, float]]]:
    """A line that jumps, in parts that do not: a jump or a gap is not drawn across."""
    found: list[list[tuple[float, float]]] = []
    for before, point in zip([None, *points], points, strict=False):
        if before is None or point[0] - before[0] > 1 / 40 or abs(point[1] - before[1]) > 1 / 3:
            found.append([])
        found[-1].append(point)
    return found
