"""The curves of a run while it learns: one chart a metric, training and validation together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.engine.events import Epoch, Finished, Started, Step

from .. import theme
from ..parts.empty import Empty
from . import export, scale
from .chart import Chart
from .tools import Tools

NARROWEST = 340


class Curves(QWidget):
    """``curves.begin(started)``, then ``curves.feed(events)`` at most thirty times a second.

    ``curves.tools`` (smoothing, log scale, fit, save) stands above the charts; a window may put it elsewhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts: dict[str, Chart] = {}
        self._started: Started | None = None
        self._names: Mapping[str, str] = {}
        self._stale, self._steps_seen, self._columns = False, False, 0
        self.tools = Tools()
        self.smoothing, self.log_scale = self.tools.smoothing, self.tools.log_scale
        self.smoothing.moved.connect(self._smooth)
        self.smoothing.changed.connect(self._smooth)
        self.log_scale.toggled.connect(self._set_log)
        self.tools.fit.clicked.connect(self.fit)
        self.tools.save.clicked.connect(lambda: self._pop(self.tools.below_save()))
        self._grid_holder = QWidget()
        theme.look(self._grid_holder, "clear")
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(16, 4, 16, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._grid_holder)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = Empty(
            "Curves appear here",
            "Press Train: the loss and the metrics move while the network learns; validation is dashed.",
            icon="chart-line",
        )
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(pages, 1)
        theme.look(self, "panel")
        theme.listen(self.set_theme)

    # what the window calls
    def begin(
        self, started: Started, metrics: Sequence[str] = (), baseline_names: Mapping[str, str] | None = None
    ) -> None:
        """A run begins, or goes on (``started.step`` > 0 of the run that is shown: its curves are kept up to there).

        ``metrics`` are the names to expect (``accuracy``), so that their charts have their place from the start;
        ``baseline_names`` say in words what each baseline is (``{"accuracy": "always the commonest digit"}``).
        """
        same = self._started is not None and self._started.run == started.run and started.step > 0
        self._started = started
        self._names = baseline_names or {}
        if not same:
            self.clear()
            self._started = started
        baselines = {scale.split_name(name)[1]: value for name, value in started.baseline.items()}
        for stem in dict.fromkeys(["loss", *(scale.split_name(m)[1] for m in metrics), *baselines]):
            self._chart(stem)
        for stem, chart in self.charts.items():
            for series in chart.series.values():
                series.cut(started.step)
            chart.per_epoch = started.steps_per_epoch
            if stem in baselines:
                words = self._names.get(stem) or usual(stem)
                chart.baseline = (baselines[stem], words)
            chart.name_axis()
        self._reach(started.step)
        self._pages.setCurrentIndex(1)
        self._draw()

    def feed(self, events: Iterable[object]) -> None:
        """Take what happened since the last call, and draw once."""
        told = False
        for event in events:
            if isinstance(event, Started):
                self.begin(event)
            elif isinstance(event, Step):
                self._step(event)
            elif isinstance(event, Epoch):
                self._epoch(event)
            elif isinstance(event, Finished):
                self._finish(event)
            else:
                continue
            told = True
        if told:
            self._pages.setCurrentIndex(1)
            self._draw(all=False)

    def clear(self) -> None:
        """Nothing has run yet."""
        self._started, self._steps_seen = None, False
        for chart in self.charts.values():
            self._grid.removeWidget(chart)
            chart.hide()
            chart.deleteLater()
        self.charts = {}
        self._pages.setCurrentIndex(0)

    def set_theme(self, on: theme.Theme) -> None:
        """Take the colours of a theme; happens by itself when the theme changes."""
        for chart in self.charts.values():
            chart.set_theme(on)

    def fit(self) -> None:
        """Show everything in every chart."""
        for chart in self.charts.values():
            chart.fit()

    def menu(self) -> QMenu:
        """Copy, save, fit."""
        return export.menu(self)

    # events
    def _step(self, event: Step) -> None:
        if not event.losses:
            return
        self._steps_seen = True
        last, count = event.step, len(event.losses)
        steps = np.arange(last - count + 1, last + 1, dtype=float)
        self._add("loss", "train", steps, np.asarray(event.losses, dtype=float), noisy=True)
        self._reach(last)

    def _epoch(self, event: Epoch) -> None:
        for name, value in event.metrics.items():
            part, stem = scale.split_name(name)
            if name == "train_loss" and self._steps_seen:
                continue  # the same numbers, once more and coarser
            self._add(stem, part, np.array([float(event.step)]), np.array([float(value)]))
        if event.best:
            for chart in self.charts.values():
                chart.best = float(event.step)
        self._reach(event.step)

    def _finish(self, event: Finished) -> None:
        for chart in self.charts.values():
            ends = [float(series.x[-1]) for series in chart.series.values() if len(series)]
            if ends:
                chart.extent = max(ends)

    def _add(self, stem: str, part: str, x: np.ndarray, y: np.ndarray, *, noisy: bool = False) -> None:
        chart = self._chart(stem)
        series = chart.series.get(part)
        if series is not None and len(series) and x[0] <= series.x[-1]:  # told twice: a stored run that is read again
            keep = x > series.x[-1]
            x, y = x[keep], y[keep]
        if len(x):
            chart.add(part, x, y, noisy=noisy)

    def _reach(self, step: float) -> None:
        """How far the bottom axis goes: the whole plan; a long plan in halves, so that a beginning can be seen."""
        per = self._started.steps_per_epoch if self._started else 0
        total = float(per * self._started.epochs) if self._started else 0.0
        for chart in self.charts.values():
            chart.per_epoch = per
            wanted = total or max(chart.extent, step)
            if self._started and self._started.epochs > 40:
                while wanted / 2 > max(step * 1.05, 20 * per):
                    wanted /= 2
            chart.extent = max(wanted, float(step), 1.0)

    # drawing
    def _chart(self, stem: str) -> Chart:
        if stem not in self.charts:
            chart = self.charts[stem] = Chart(stem)
            chart.weight = self.smoothing.value()
            chart.log = False
            if self._started:
                chart.per_epoch = self._started.steps_per_epoch
                chart.name_axis()
            if stem == "loss" and self.log_scale.isChecked():
                chart.set_log(True)
            first = next(iter(self.charts.values()))
            if first is not chart:
                chart.pane.setXLink(first.pane)
                chart.extent = first.extent
            chart.pointed.connect(self._point)
            chart.fit_asked.connect(self.fit)
            chart.menu_asked.connect(self._pop)
            chart.pane.moved_by_hand.connect(self._hold)
            self._columns = 0
            self._arrange()
        return self.charts[stem]

    def _draw(self, *, all: bool = True) -> None:
        """Draw the charts, or only those to which something came: most metrics move once an epoch."""
        if not self.isVisible():
            self._stale = True
            return
        for chart in self.charts.values():
            if all or chart.behind():
                chart.draw()

    def _arrange(self) -> None:
        fitting = max(1, (self.width() - 32 + 24) // (NARROWEST + 24))
        columns = max(1, min(fitting, len(self.charts)))
        if columns > 2 and len(self.charts) == 4:
            columns = 2
        if columns == self._columns:
            return
        self._columns = columns
        for index, chart in enumerate(self.charts.values()):
            self._grid.addWidget(chart, index // columns, index % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _point(self, x: float | None) -> None:
        for chart in self.charts.values():
            chart.point(x)

    def _hold(self) -> None:
        for chart in self.charts.values():
            chart.by_hand = True

    def _pop(self, where: QPoint) -> None:
        self.menu().exec(where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._draw()

    # tools
    def _smooth(self, weight: float) -> None:
        for chart in self.charts.values():
            chart.smooth(weight)
        self._draw()

    def _set_log(self, on: bool) -> None:
        for stem, chart in self.charts.items():
            if not chart.percent and (stem == "loss" or stem.endswith("loss") or not scale.in_percent(stem)):
                chart.set_log(on)
        self._draw()


def usual(stem: str) -> str:
    """What reaches the baseline of a metric; with several answers the metric's name ends in whose it is."""
    word = stem.partition("_")[0]
    if word == "loss":
        return "always answering the same"
    return "always the commonest answer" if scale.in_percent(word) else "always the average"
