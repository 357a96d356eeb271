"""Panels that wait until the window is painted, because they bring pyqtgraph or look at data."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from .window import Window


def curves(window: Window) -> QWidget:
    from .plots.curves import Curves

    made = Curves()
    window.training.events.connect(made.feed)
    return made


def panel(module: str, name: str, training: bool = True) -> Callable[[Window], QWidget]:
    def make(w: Window) -> QWidget:
        try:
            panel = getattr(import_module(f".panels.{module}", "app.ui"), name)
        except (ImportError, AttributeError) as e:
            from .parts.empty import Empty
            return Empty(name, f"comes {e}")
        made = panel(w.desk, w.training) if training else panel(w.desk)
        if hasattr(made, "wanted"):
            made.wanted.connect(lambda place: w.places.go(place.capitalize()))
        return made
    return make


MAKERS: dict[str, Callable[[Window], QWidget]] = {
    "curves": curves,
    "training": panel("training", "TrainingPanel"),
    "plan": panel("plan", "PlanPanel", False),
    "data": panel("data", "DataPanel", False),
    "runs": panel("runs", "RunsPanel"),
    "results": panel("results", "ResultsPanel"),
    "export": panel("export", "ExportPanel"),
}
