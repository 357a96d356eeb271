"""The lines of a chart: training solid, validation dashed, the raw line faint beneath the smoothed one."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from .. import theme

DASH = [4.0, 2.5]
FAINT = 0.36


class Lines:
    """Curve items in a pane, by part (``train``, ``validation``) and whether they are smoothed."""

    def __init__(self, pane: pg.ViewBox) -> None:
        self.pane, self.ratio = pane, 1.0
        self.items: dict[tuple[str, bool], pg.PlotCurveItem] = {}

    def draw(self, part: str, smoothed: bool, x: np.ndarray, y: np.ndarray) -> None:
        """Show these points; what is not finite leaves a gap."""
        item = self.items.get((part, smoothed))
        if item is None:
            item = self.items[part, smoothed] = pg.PlotCurveItem(antialias=smoothed)
            item.setZValue(4 if smoothed else 1)
            item.setSegmentedLineMode("off")
            self.pane.addItem(item, ignoreBounds=True)
            item.setPen(pen_of(part, smoothed, self.ratio))
        item.setData(x, y, connect="finite", skipFiniteCheck=False)

    def drop(self, part: str, smoothed: bool) -> None:
        """Show this line no longer."""
        if (part, smoothed) in self.items:
            self.items[part, smoothed].setData([], [])

    def dress(self, on: theme.Theme, ratio: float) -> None:
        """Take the colours of a theme, on a screen with ``ratio`` pixels to one of the window's."""
        self.ratio = ratio
        for (part, smoothed), item in self.items.items():
            item.setPen(pen_of(part, smoothed, ratio))


def pen_of(part: str, smoothed: bool, ratio: float = 1.0) -> QPen:
    """How a line is drawn, in the theme of the moment."""
    on = theme.current()
    if not smoothed:
        return stroke(on.color(part, FAINT), 1, ratio)
    pen = stroke(on.color(part), 2, ratio)
    if part == "validation":
        pen.setDashPattern(DASH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def stroke(color: QColor, width: float, ratio: float) -> QPen:
    """A pen of so many of the window's pixels: cosmetic pens count the screen's, of which there may be more."""
    return pg.mkPen(color, width=width * ratio)
