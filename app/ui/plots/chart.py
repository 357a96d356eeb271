"""One chart: the training and the validation curve of one metric, drawn like a figure in a good paper."""

from __future__ import annotations

import math
import time
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .. import theme
from ..tongue import tr
from . import reach, scale
from .axes import EpochAxis, Pane, ValueAxis, dress
from .legend import Entry, Legend
from .lines import Lines
from .marks import Marks
from .series import Series

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
        self.lines, self.marks = Lines(self.pane), Marks(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.legend)
        column.addWidget(self.plot, 1)
        self.setMinimumSize(220, 140)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(f"Chart of {scale.title(stem)}"))

        self._drawn: tuple[object, ...] = ()
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
        self._drawn = self._state()
        if not self.by_hand:
            self._fit()
        self._redraw()
        self._tell()

    def behind(self) -> bool:
        """Whether something came since the last drawing."""
        return self._drawn != self._state()

    def _state(self) -> tuple[object, ...]:
        return (self.extent, self.best, self.per_epoch, self.baseline, self.log,
                *((part, len(series)) for part, series in self.series.items()))

    def fit(self) -> None:
        """Show everything, and follow again."""
        self.by_hand, self._shrunk = False, -CALM
        self.draw()

    def _fit(self) -> None:
        wanted = reach.wanted(self.series.values(), self.shown, self.level(), self.extent, self.percent, self.log)
        grown = wanted[0] < self._range[0] - 1e-12 or wanted[1] > self._range[1] + 1e-12
        now = time.monotonic()
        smaller = wanted[1] - wanted[0] < 0.6 * (self._range[1] - self._range[0])
        if grown or (smaller and now - self._shrunk > CALM) or self._shrunk < 0:
            self._range, self._shrunk = wanted, now
        low, high = self._range
        y_range = (low, high + 0.02 * (high - low))
        self.pane.setRange(xRange=(0.0, self.extent), yRange=y_range, padding=0, disableAutoRange=False)

    def shown(self, y: np.ndarray) -> np.ndarray:
        """Values as they lie on the axis: as they are, or their logarithm, where they have one."""
        if not self.log:
            return y
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(y > 0, np.log10(y), np.nan)

    def level(self) -> float:
        """Where the baseline lies on the axis; NaN if nowhere."""
        return math.nan if self.baseline is None else float(self.shown(np.array([self.baseline[0]]))[0])

    def best_level(self) -> float:
        """Where validation lay on the axis at the best epoch; NaN if nowhere."""
        validation = self.series.get("validation")
        if self.best is None or validation is None:
            return math.nan
        return float(self.shown(np.array([validation.at(self.best)[0]]))[0])

    def _redraw(self) -> None:
        first, last = self.pane.viewRange()[0]
        bins = max(50, int(self.pane.width()) // 2)
        for part, series in self.series.items():
            for smoothed in (False, True):
                if smoothed or series.weight > 0:
                    x, y = series.drawn(first, last, bins, smoothed)
                    self.lines.draw(part, smoothed, x, self.shown(y))
                else:
                    self.lines.drop(part, smoothed)
        self.marks.best(self.best, self.best_level())
        name = self.baseline[1] if self.baseline is not None and self.series else ""
        self.marks.level(self.level() if name else math.nan, name, last)

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
        self.marks.cross(x)
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
        self.lines.dress(on, self._ratio)
        self.marks.dress(on, self._ratio)
        self.name_axis()
        self.draw()
        self.legend.update()

    def name_axis(self) -> None:
        """Write in the corner what the bottom axis counts."""
        self._bottom.per_epoch = self.per_epoch
        self._bottom.picture = None
        color: Any = theme.current().color("ink2")
        words = tr("epoch" if self.per_epoch else "step")
        self._corner.setText(f"{words}&nbsp;&nbsp;&nbsp;", color=color, size="11px")
        self._corner.item.setFont(theme.ui_font(theme.SIZE_TINY))
        self._corner.setMaximumHeight(18)
