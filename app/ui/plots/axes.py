"""The axes of a chart and the pane between them: few lines, figures that keep their width, and moves of the mouse."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, Signal

from .. import theme
from . import scale

LEFT, BOTTOM = 52, 20
"""Room for the figures, in pixels; always the same, so that charts stand in line and nothing jumps."""


class ValueAxis(pg.AxisItem):
    """Figures at the left, with grid lines."""

    def __init__(self) -> None:
        super().__init__("left")
        self.percent = self.log = False
        self.setWidth(LEFT)
        self.setGrid(255)
        self.setStyle(tickLength=0, tickTextOffset=8, autoExpandTextSpace=False, autoReduceTextSpace=False)

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(0, -9, 0, 9)  # the figures at both ends reach over

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        most = max(2, min(6, int(size / 38)))
        values = scale.log_ticks(low, high, most) if self.log else scale.ticks(low, high, most)
        return [(1.0, values)]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        return [scale.label(v, values, self.percent, self.log) for v in values]


class EpochAxis(pg.AxisItem):
    """Epochs at the bottom, or steps while nobody knows how long an epoch is."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.per_epoch = 0
        self.setHeight(BOTTOM)
        self.setStyle(tickLength=0, tickTextOffset=4, autoExpandTextSpace=False, autoReduceTextSpace=False)
        self.setStyle(hideOverlappingLabels=False)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        unit = self.per_epoch or 1
        values = scale.ticks(low / unit, high / unit, max(2, int(size / 70)))
        return [(1.0, [v * unit for v in values])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        unit = self.per_epoch or 1
        plain = [v / unit for v in values]
        if all(abs(v - round(v)) < 1e-9 for v in plain):
            return [f"{round(v):,}".replace(",", "\u2009") for v in plain]
        return [scale.label(v, plain) for v in plain]


class Pane(pg.ViewBox):
    """Where the curves are. The wheel zooms along the epochs, with Ctrl along the values; a double click fits."""

    fit_asked = Signal()
    moved_by_hand = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.disableAutoRange()
        self.sigRangeChangedManually.connect(lambda _axes: self.moved_by_hand.emit())

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        if axis is None:
            axis = 1 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 0
        super().wheelEvent(event, axis=axis)

    def mouseClickEvent(self, event: Any) -> None:
        if event.double() and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.fit_asked.emit()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseDragEvent(event, axis=axis)
        else:
            event.ignore()


def dress(axis: pg.AxisItem, on: theme.Theme, ratio: float) -> None:
    """The axis in the theme's colours, for a screen with ``ratio`` pixels to one of the window's."""
    axis.setStyle(tickFont=theme.ui_font(theme.SIZE_TINY))
    axis.setPen(pg.mkPen(None))
    axis.setTickPen(pg.mkPen(on.color("line"), width=ratio))
    axis.setTextPen(on.color("ink2"))
