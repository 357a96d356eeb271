"""Panels that wait until the window is painted, because they bring pyqtgraph or look at data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from .window import Window


def bring() -> None:
    """On a thread: import what the panels need, so that building them is quick."""
    from .panels import data, export, plan, results, runs, training  # noqa: F401
    from .plots import curves  # noqa: F401


def curves(w: Window) -> QWidget:
    from .plots.curves import Curves

    made = Curves()
    if w.training.started is not None:  # someone was quicker than the panel
        made.feed([w.training.started])
    w.training.events.connect(made.feed)
    w.training.chosen.connect(lambda run: None if run or w.training.busy else made.clear())
    return made


def training(w: Window) -> QWidget:
    from .panels.training import TrainingPanel

    made = TrainingPanel(w.desk, w.training)
    made.wanted.connect(w.places.go_to)
    return made


def plan(w: Window) -> QWidget:
    from .panels.plan import PlanPanel

    return PlanPanel(w.desk)


def data(w: Window) -> QWidget:
    from .panels.data import DataPanel

    made = DataPanel(w.desk, w.settings)
    made.wanted.connect(w.places.go_to)
    return made


def runs(w: Window) -> QWidget:
    from .panels.runs import RunsPanel

    made = RunsPanel(w.desk, w.training)
    made.wanted.connect(w.places.go_to)
    return made


def results(w: Window) -> QWidget:
    from .panels.results import ResultsPanel

    made = ResultsPanel(w.desk, w.training)
    made.wanted.connect(w.places.go_to)
    return made


def export(w: Window) -> QWidget:
    from .panels.export import ExportPanel

    made = ExportPanel(w.desk, w.training)
    made.wanted.connect(w.places.go_to)
    return made


MAKERS: dict[str, Callable[[Window], QWidget]] = {
    "curves": curves, "training": training, "plan": plan, "data": data, "runs": runs, "results": results,
    "export": export,
}
