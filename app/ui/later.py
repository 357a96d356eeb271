"""Panels that wait until the window is painted, because they bring pyqtgraph or look at data."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtWidgets import QWidget

from .desk import Desk
from .places import Places
from .work import Training

Maker = Callable[[Desk, Training, Places], QWidget]


def curves(desk: Desk, training: Training, places: Places) -> QWidget:
    from .plots.curves import Curves

    made = Curves()
    training.events.connect(made.feed)
    return made


def panel(module: str, name: str, training: bool = True) -> Maker:
    def make(desk: Desk, work: Training, places: Places) -> QWidget:
        try:
            panel = getattr(import_module(f".panels.{module}", "app.ui"), name)
        except (ImportError, AttributeError) as e:
            from .parts.empty import Empty
            return Empty(name, f"comes {e}")
        made = panel(desk, work) if training else panel(desk)
        if hasattr(made, "wanted"):
            made.wanted.connect(lambda place: places.go(place.capitalize()))
        return made
    return make


MAKERS: dict[str, Maker] = {
    "curves": curves,
    "training": panel("training", "TrainingPanel"),
    "plan": panel("plan", "PlanPanel", False),
    "data": panel("data", "DataPanel", False),
    "runs": panel("runs", "RunsPanel"),
    "results": panel("results", "ResultsPanel"),
    "export": panel("export", "ExportPanel"),
}
