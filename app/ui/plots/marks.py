"""What is marked in a chart: the cross-hair, the best epoch, the named baseline."""

from __future__ import annotations

import math

import pyqtgraph as pg

from .. import theme
from ..tongue import tr
from .lines import stroke

DOTS = [1.0, 2.6]


class Marks:
    """``marks.cross(x)``, ``marks.best(x, y)``, ``marks.level(y, "always the commonest digit", right)``."""

    def __init__(self, pane: pg.ViewBox) -> None:
        self.hair = pg.InfiniteLine(angle=90, movable=False)
        self.line = pg.InfiniteLine(angle=0, movable=False)
        self.name = pg.TextItem("", anchor=(1, 1))
        self.ring = pg.ScatterPlotItem(size=9, pxMode=True)
        for item, z in ((self.line, 2), (self.name, 2), (self.hair, 3), (self.ring, 6)):
            item.setZValue(z)
            item.setVisible(False)
            pane.addItem(item, ignoreBounds=True)

    def cross(self, x: float | None) -> None:
        """The cross-hair at a step, or nowhere."""
        self.hair.setVisible(x is not None)
        if x is not None:
            self.hair.setPos(x)

    def best(self, x: float | None, y: float) -> None:
        """The ring around the best epoch; nowhere when ``y`` is NaN."""
        shown = x is not None and math.isfinite(y)
        self.ring.setVisible(shown)
        if shown:
            self.ring.setData([x], [y])

    def level(self, y: float, name: str, right: float) -> None:
        """The baseline and its name, which ends at ``right``; nowhere when ``y`` is NaN."""
        shown = math.isfinite(y)
        self.line.setVisible(shown)
        self.name.setVisible(shown)
        if shown:
            self.line.setPos(y)
            self.name.setText(tr(name), theme.current().color("ink2"))
            self.name.setPos(right, y)

    def dress(self, on: theme.Theme, ratio: float) -> None:
        """Take the colours of a theme, on a screen with ``ratio`` pixels to one of the window's."""
        self.hair.setPen(stroke(on.color("ink3"), 1, ratio))
        dots = stroke(on.color("ink3"), 1.4, ratio)
        dots.setDashPattern(DOTS)
        self.line.setPen(dots)
        self.name.setFont(theme.ui_font(theme.SIZE_TINY))
        self.ring.setPen(stroke(on.color("validation"), 2, ratio))
        self.ring.setBrush(on.color("panel"))
