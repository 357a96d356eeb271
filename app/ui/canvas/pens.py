"""Pens, fonts and laid-out words of one theme, and how much may be kept of what was painted."""

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
    QTextOption,
)

from ..theme import Theme, mono_font, ui_font
from .geometry import HEIGHT

if TYPE_CHECKING:
    from .node_item import NodeItem

THIN = 0.7
"""Below this scale wires are one pixel wide, which Qt paints ten times as fast as anything wider."""
KEPT_WORDS = 20_000
KEPT_PAGES = 2_000
KEPT_CARDS = 400
QUIET = 0.62
"""How much is seen of the card of a node that does nothing now; its words stay."""
KEPT_A_FRAME = 16
KEPT_PIXELS = 16_000_000
"""64 MB of cards as they were painted last."""
WRAPPED = QTextOption()
WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class Words(NamedTuple):
    """A laid-out line: glyphs to draw from its left edge, how wide it is, what it says."""

    runs: Sequence[QGlyphRun]
    width: float
    text: str


class Pens:
    """What the canvas writes and draws lines with. Made anew when the theme changes."""

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
        self.pages: dict[tuple[str, str, float], tuple[str, ...]] = {}
        self.cards: dict[tuple[object, ...], QPixmap] = {}
        self.ratio = 1.0
        self.kept: list[NodeItem] = []
        self.pixels = 0
        self.may_keep = 0
        """How many cards may still be made into pictures in this frame."""
        self.in_pieces = False
        """Whether a page is painted bit by bit, as it comes into view."""
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
            width = line.naturalTextWidth() if line.isValid() else 0.0
            words = self.words[key] = Words(layout.glyphRuns(), width, shown)
        return words

    def page(self, text: str, style: str, width: float) -> tuple[str, ...]:
        """``text`` broken into lines of a width, at its words where that goes."""
        key = (text, style, width)
        if key not in self.pages:
            if len(self.pages) > KEPT_PAGES:
                self.pages.clear()
            found: list[str] = []
            for paragraph in text.split("\n"):
                layout = QTextLayout(paragraph, self.fonts[style])
                layout.setTextOption(WRAPPED)
                layout.beginLayout()
                while (line := layout.createLine()).isValid():
                    line.setLineWidth(max(1.0, width))
                    found.append(paragraph[line.textStart():line.textStart() + line.textLength()].rstrip())
                layout.endLayout()
                if not paragraph:
                    found.append("")
            self.pages[key] = tuple(found)
        return self.pages[key]

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
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if tone == "wrong" else Qt.PenCapStyle.SquareCap)
        return pen


def fill_small(painter: QPainter, rects: Sequence[QRectF], color: QColor, scale: float) -> None:
    """Fill cards seen from so far that they may be smaller than a pixel: each leaves one at least."""
    painter.setBrush(color)
    painter.drawRects(rects)
    if HEIGHT * scale < 1:
        painter.setPen(QPen(color, 0))
        painter.drawPoints([rect.center() for rect in rects])
        painter.setPen(Qt.PenStyle.NoPen)
