"""One chart: the training and the validation curve of one metric, drawn like a figure in a good paper."""

from __future__ import annotations

import math
import time
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .. import theme
from . import scale
from .axes import EpochAxis, Pane, ValueAxis, dress
from .legend import Entry, Legend
from .series import Series

DASH = [4.0, 2.5]
CALM = 2.0
"""Seconds between two times that a range may shrink; growing is at once."""


class Chart(QWidget):
    """``chart.add("train", xs, ys)``, then ``chart.draw()`` once a frame."""

    pointed = Signal(object)
    """The pointer is at this step (float), or gone (None)."""
    fit_asked = Signal()
    menu_asked = Signal(object)

    def __init__(self, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stem, self.percent = stem, scale.in_percent(stem)
        self.log, self.by_hand = False, False
        self.series: dict[str, Series] = {}
        self._noisy: set[str] = set()
        self.best: float | None = None
        self.baseline: tuple[float, str] | None = None
        self.per_epoch, self.extent, self.weight = 0, 1.0, 0.0
        self._here: float | None = None
        self._range, self._shrunk, self._ratio = (0.0, 1.0), 0.0, 1.0

        self.legend = Legend(scale.title(stem))
        self._left, self._bottom, self.pane = ValueAxis(), EpochAxis(), Pane()
        self._left.percent = self.percent
        self.plot = pg.PlotWidget(viewBox=self.pane, axisItems={"left": self._left, "bottom": self._bottom})
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item = self.plot.getPlotItem()
        item.hideButtons()
        item.setContentsMargins(0, 8, 12, 0)
        self._corner = pg.LabelItem("", justify="right")
        item.layout.addItem(self._corner, 3, 0)
        self._lines: dict[tuple[str, bool], pg.PlotCurveItem] = {}
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._level = pg.InfiniteLine(angle=0, movable=False)
        self._level_name = pg.TextItem("", anchor=(1, 1))
        self._ring = pg.ScatterPlotItem(size=9, pxMode=True)
        for extra, z in ((self._level, 2), (self._level_name, 2), (self._cross, 3), (self._ring, 6)):
            extra.setZValue(z)
            extra.setVisible(False)
            self.pane.addItem(extra, ignoreBounds=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.legend)
        column.addWidget(self.plot, 1)
        self.setMinimumSize(220, 140)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"Chart of {scale.title(stem)}")

        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._redraw)
        self.plot.scene().sigMouseMoved.connect(self._moved)
        self.plot.viewport().installEventFilter(self)
        self.pane.moved_by_hand.connect(self._held)
        self.pane.fit_asked.connect(self.fit_asked)
        self.pane.sigRangeChanged.connect(lambda *_: self._late.start())
        self.set_theme(theme.current())

    # numbers
    def add(self, part: str, x: np.ndarray, y: np.ndarray, *, noisy: bool = False) -> None:
        """More points of the ``train`` or ``validation`` curve; ``x`` are steps.

        ``noisy`` has a point a step and is smoothed; means over an epoch are shown as they are.
        """
        if part not in self.series:
            self.series[part] = Series(self.weight if noisy else 0.0)
            if noisy:
                self._noisy.add(part)
        self.series[part].append(x, y)

    def smooth(self, weight: float) -> None:
        """Smooth the noisy curves anew."""
        self.weight = weight
        for part in self._noisy:
            self.series[part].smooth(weight)

    def set_log(self, log: bool) -> None:
        self.log = self._left.log = log
        self.by_hand = False
        self._shrunk = -CALM
        self._left.picture = None
        self.draw()

    # drawing
    def draw(self) -> None:
        """Bring the picture up to date: at most one setData a curve."""
        if not self.by_hand:
            self._fit()
        self._redraw()
        self._tell()

    def fit(self) -> None:
        """Show everything, and follow again."""
        self.by_hand, self._shrunk = False, -CALM
        self.draw()

    def _fit(self) -> None:
        low, high = self._bounds()
        ends = [float(series.x[-1]) for series in self.series.values() if len(series)]
        if not self.log and low > 0 and max(ends, default=0.0) < self.extent / 4:
            low = 0.0  # nobody knows yet how far it falls: begin with room, rather than move the axis every epoch
        wanted = scale.span(low, high, self.percent, self.log)
        grown = wanted[0] < self._range[0] - 1e-12 or wanted[1] > self._range[1] + 1e-12
        now = time.monotonic()
        smaller = wanted[1] - wanted[0] < 0.6 * (self._range[1] - self._range[0])
        if grown or (smaller and now - self._shrunk > CALM) or self._shrunk < 0:
            self._range, self._shrunk = wanted, now
        room = 0.02 * (self._range[1] - self._range[0])
        self.pane.setRange(
            xRange=(0.0, max(1.0, self.extent)),
            yRange=(self._range[0], self._range[1] + room),
            padding=0,
            disableAutoRange=False,
        )

    def _bounds(self) -> tuple[float, float]:
        lows, highs = [], []
        for series in self.series.values():
            _, y = series.drawn(-math.inf, math.inf, 200)
            if series.weight:  # of the raw line only what is not a freak counts
                _, raw = series.drawn(-math.inf, math.inf, 200, smoothed=False)
                raw = raw[np.isfinite(raw)]
                if len(raw):
                    y = np.concatenate([y, np.percentile(raw, [4, 96])])
            y = self._shown(y)
            y = y[np.isfinite(y)]
            if len(y):
                lows.append(float(y.min()))
                highs.append(float(np.percentile(y, 99.5) if len(y) > 400 else y.max()))
        if self.baseline is not None and lows:
            level = float(self._shown(np.array([self.baseline[0]]))[0])
            if math.isfinite(level) and min(lows) - (r := max(highs) - min(lows) or 1) <= level <= max(highs) + r:
                lows.append(level)
                highs.append(level)
        return (min(lows), max(highs)) if lows else (math.nan, math.nan)

    def _shown(self, y: np.ndarray) -> np.ndarray:
        if not self.log:
            return y
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(y > 0, np.log10(y), np.nan)

    def _redraw(self) -> None:
        first, last = self.pane.viewRange()[0]
        bins = max(50, int(self.pane.width()) // 2)
        for part, series in self.series.items():
            raw = series.weight > 0
            for smoothed in (False, True):
                if not smoothed and not raw:
                    if (part, False) in self._lines:
                        self._lines[part, False].setData([], [])
                    continue
                x, y = series.drawn(first, last, bins, smoothed)
                self._line(part, smoothed).setData(x, self._shown(y), connect="finite", skipFiniteCheck=False)
        self._mark()

    def _line(self, part: str, smoothed: bool) -> pg.PlotCurveItem:
        line = self._lines.get((part, smoothed))
        if line is None:
            line = self._lines[part, smoothed] = pg.PlotCurveItem(antialias=smoothed)
            line.setZValue(4 if smoothed else 1)
            line.setSegmentedLineMode("off")
            self.pane.addItem(line, ignoreBounds=True)
            self._dress_line(part, smoothed)
        return line

    def _pen(self, color: QColor, width: float) -> QPen:
        """A pen of so many of the window's pixels: cosmetic pens count the screen's, of which there may be more."""
        return pg.mkPen(color, width=width * self._ratio)

    def _dress_line(self, part: str, smoothed: bool) -> None:
        on = theme.current()
        if not smoothed:
            pen = self._pen(on.color(part, 0.36), 1)
        elif part == "validation":
            pen = self._pen(on.color(part), 2)
            pen.setDashPattern(DASH)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        else:
            pen = self._pen(on.color(part), 2)
        self._lines[part, smoothed].setPen(pen)

    def _mark(self) -> None:
        """The best epoch and the baseline, where they are."""
        on, right = theme.current(), self.pane.viewRange()[0][1]
        validation = self.series.get("validation")
        y = math.nan
        if self.best is not None and validation is not None and len(validation):
            y = float(self._shown(np.array([validation.at(self.best)[0]]))[0])
        self._ring.setVisible(math.isfinite(y))
        if math.isfinite(y) and self.best is not None:
            self._ring.setData([self.best], [y], pen=self._pen(on.color("validation"), 2), brush=on.color("panel"))
        level = math.nan if self.baseline is None else float(self._shown(np.array([self.baseline[0]]))[0])
        shown = math.isfinite(level) and bool(self.series)
        self._level.setVisible(shown)
        self._level_name.setVisible(shown)
        if shown and self.baseline is not None:
            self._level.setPos(level)
            self._level_name.setText(self.baseline[1], on.color("ink2"))
            self._level_name.setPos(right, level)

    def best_name(self) -> str:
        """The best epoch in words: what validation was there, and when."""
        validation = self.series.get("validation")
        if self.best is None or validation is None:
            return ""
        value = scale.number(validation.at(self.best)[0], self.percent)
        return f"best {value}, epoch {round(self.best / self.per_epoch)}" if self.per_epoch else f"best {value}"

    # reading off
    def point(self, x: float | None) -> None:
        """Put the cross-hair at a step, or take it away."""
        self._here = x
        self._cross.setVisible(x is not None)
        if x is not None:
            self._cross.setPos(x)
        self._tell()

    def entries(self, here: float | None) -> list[Entry]:
        """Every curve with its value at a step, or its last one."""
        on, entries = theme.current(), []
        for part in ("train", "validation"):
            if (series := self.series.get(part)) is None:
                continue
            raw, smooth = series.at(math.inf if here is None else here)
            if here is not None and series.weight:
                entries.append(Entry("raw", on.color(part, 0.4), False, scale.number(raw, self.percent)))
            entries.append(Entry(part, on.color(part), part == "validation", scale.number(smooth, self.percent)))
        return entries or [Entry("train", on.color("train")), Entry("validation", on.color("validation"), True)]

    def where(self, x: float | None) -> str:
        """A step in words; without one, the best."""
        if x is None:
            return self.best_name()
        return f"epoch {x / self.per_epoch:.2f}" if self.per_epoch else f"step {x:.0f}"

    def _tell(self) -> None:
        self.legend.show_entries(self.entries(self._here), self.where(self._here))

    def _moved(self, position: QPointF) -> None:
        inside = self.pane.sceneBoundingRect().contains(position)
        self.pointed.emit(max(0.0, float(self.pane.mapSceneToView(position).x())) if inside else None)

    def _held(self) -> None:
        self.by_hand = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(event.key())
        low, high = self.pane.viewRange()[0]
        if way:
            start = self._here if self._here is not None else (low if way > 0 else high)
            step = (
                self.per_epoch
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.per_epoch
                else (high - low) / 100
            )
            self.pointed.emit(min(high, max(low, start + way * step)))
        elif event.key() == Qt.Key.Key_Escape and self._here is not None:
            self.pointed.emit(None)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_F):
            self.fit_asked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.Show)
            and self._ratio != self.devicePixelRatioF()
        ):
            self.set_theme(theme.current())
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def set_theme(self, on: theme.Theme) -> None:
        """Take the colours of a theme."""
        self.plot.setBackground(on.color("panel"))
        self._ratio = self.devicePixelRatioF()
        dress(self._left, on, self._ratio)
        dress(self._bottom, on, self._ratio)
        self._cross.setPen(self._pen(on.color("ink3"), 1))
        dots = self._pen(on.color("ink3"), 1.4)
        dots.setDashPattern([1.0, 2.6])
        self._level.setPen(dots)
        small = theme.ui_font(theme.SIZE_TINY)
        self._level_name.setFont(small)
        for part, smoothed in self._lines:
            self._dress_line(part, smoothed)
        self.name_axis()
        self.draw()
        self.legend.update()

    def name_axis(self) -> None:
        """Write in the corner what the bottom axis counts."""
        self._bottom.per_epoch = self.per_epoch
        self._bottom.picture = None
        color: Any = theme.current().color("ink2")
        words = "epoch" if self.per_epoch else "step"
        self._corner.setText(f"{words}&nbsp;&nbsp;&nbsp;", color=color, size="11px")
        self._corner.item.setFont(theme.ui_font(theme.SIZE_TINY))
        self._corner.setMaximumHeight(18)
