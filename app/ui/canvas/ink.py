"""Everything the canvas paints with in one theme: pens, fonts, laid-out words, and cards drawn once for each scale."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
)

from .. import icons
from ..theme import RADIUS_NODE, Theme, mono_font, ui_font
from .geometry import FOOT, PAD, PORT, WIDTH

if TYPE_CHECKING:
    from .node_item import NodeItem

THIN = 0.7
"""Below this scale wires are one pixel wide, which Qt paints ten times as fast as anything wider."""
KEPT_WORDS = 20_000
KEPT_CARDS = 400
KEPT_A_FRAME = 16
KEPT_PIXELS = 16_000_000
"""64 MB of cards as they were painted last."""


class Words(NamedTuple):
    """A laid-out line: glyphs to draw from its left edge, how wide it is."""

    runs: Sequence[QGlyphRun]
    width: float


class Ink:
    """Pens, words and cards of one theme. Made anew when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.fonts = {"name": ui_font(13, 600), "kind": ui_font(11), "face": ui_font(12), "foot": mono_font(11),
                      "note": ui_font(11, 500), "region": ui_font(12, 600), "far": ui_font(23, 600)}
        for font in self.fonts.values():  # widths that scale with the zoom
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # the same on a picture as on the screen
        if hasattr(QFont, "setFeature"):  # "conv1" is a word, not a column of figures
            for style in ("name", "far"):
                self.fonts[style].setFeature(QFont.Tag.fromString("tnum"), 0)
        self.metrics = {style: QFontMetricsF(font) for style, font in self.fonts.items()}
        self.rise = {style: metrics.ascent() - metrics.capHeight() / 2 for style, metrics in self.metrics.items()}
        """From the top of a line down to the middle of its capitals."""
        self.words: dict[tuple[str, str, int], Words] = {}
        self.cards: dict[tuple[object, ...], QPixmap] = {}
        self.ratio = 1.0
        self.kept: list[NodeItem] = []
        self.pixels = 0
        self.may_keep = 0
        """How many cards may still be made into pictures in this frame."""
        self.canvas, self.card = theme.color("canvas"), theme.color("card")
        self.ink, self.ink2, self.ink3 = theme.color("ink"), theme.color("ink2"), theme.color("ink3")
        self.wrong, self.accent = theme.color("wrong"), theme.color("accent")
        self.selection = theme.color("selection")
        self.wire, self.wire_dark = theme.color("wire"), theme.color("ink2")
        self.plain, self.faint = theme.color("edge"), theme.color("line")

    def blank(self, width: float, height: float, keeper: NodeItem) -> QPixmap:
        """An empty picture for a card to keep; when they take too much room, all that are kept are dropped."""
        picture = QPixmap(ceil(width * self.ratio) + 1, ceil(height * self.ratio) + 1)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self.pixels += picture.width() * picture.height()
        if self.pixels > KEPT_PIXELS:
            for item in self.kept:
                item.kept = None
            self.kept, self.pixels = [], picture.width() * picture.height()
        self.kept.append(keeper)
        self.may_keep -= 1
        return picture

    def on(self, ratio: float) -> None:
        """Begin a frame for a screen with so many device pixels to a pixel."""
        self.may_keep = KEPT_A_FRAME
        if ratio != self.ratio:
            self.ratio = ratio
            self.cards.clear()

    def line(self, text: str, style: str, room: float = 0.0) -> Words:
        """``text`` laid out in one of the fonts, cut with … where it would be wider than ``room``."""
        key = (text, style, int(room))
        words = self.words.get(key)
        if words is None:
            if len(self.words) > KEPT_WORDS:
                self.words.clear()
            shown = text[:400]
            if room:
                shown = self.metrics[style].elidedText(shown, Qt.TextElideMode.ElideRight, room)
            layout = QTextLayout(shown, self.fonts[style])
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            words = self.words[key] = Words(layout.glyphRuns(), line.naturalTextWidth() if line.isValid() else 0.0)
        return words

    def write(self, painter: QPainter, words: Words, style: str, x: float, middle: float) -> None:
        """Draw a line from ``x``, its capitals centred on ``middle``."""
        at = QPointF(x, middle - self.rise[style])
        for run in words.runs:
            painter.drawGlyphRun(at, run)

    def wire_pen(self, tone: str, scale: float, hover: bool = False) -> QPen:
        """``tone`` is ``wrong``, ``chosen``, ``training``, ``quiet`` or nothing; never thinner than a pixel."""
        color = {"wrong": self.wrong, "chosen": self.accent}.get(tone, self.wire_dark if hover else self.wire)
        if tone == "quiet" and not hover:
            color = QColor(color)
            color.setAlphaF(0.55)
        width = 2.5 if hover or tone == "chosen" else 2.0
        pen = QPen(color, width if scale >= THIN else 1.0 / scale)
        if tone == "wrong":
            pen.setDashPattern([4, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if tone == "wrong" else Qt.PenCapStyle.SquareCap)
        return pen

    def picture(self, key: tuple[object, ...], width: float, height: float, scale: float, draw: object) -> QPixmap:
        """A drawing kept for its key: ``draw(painter)`` in units of the scene, ``scale`` device pixels each."""
        found = self.cards.get(key)
        if found is None:
            if len(self.cards) > KEPT_CARDS:
                self.cards.clear()
            found = QPixmap(max(1, round(width * scale)), max(1, round(height * scale)))
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)  # type: ignore[operator]
            painter.end()
            found.setDevicePixelRatio(self.ratio)
            self.cards[key] = found
        return found

    def card_picture(self, state: str, chosen: bool, hover: bool, foot: bool, height: float, scale: float) -> QPixmap:
        """A card without words: shadow, edge, face and the line above the foot. ``PAD`` wide around it."""
        key = ("card", state, chosen, hover, foot, height, scale)
        return self.cards.get(key) or self.picture(
            key, WIDTH + 2 * PAD, height + 2 * PAD, scale,
            lambda painter: self.draw_card(painter, state, chosen, hover, foot, height, scale))

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
                grown = max(1.5, 7 * scale)
                painter.setBrush(self.selection if chosen else self.wrong)
                painter.drawRoundedRect(card.adjusted(-grown, -grown, grown, grown), radius + grown, radius + grown)
                grown = max(0.5, 3 * scale)
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
        """The mark of a card that is wrong, or not finished."""
        name, color = ("triangle-alert", self.theme.wrong) if state == "wrong" else ("circle-dashed", self.theme.ink3)
        return icons.pixmap(name, color, max(1, round(side * scale)), self.ratio)
