"""The canvas with five thousand nodes: a frame while panning and zooming, everything in view, opening the file."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .checks import large
from .measure import Row, percentile

if TYPE_CHECKING:
    from app.ui.canvas.view import Canvas

NODES = 5000


def rows() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from app.core.file import read, save
    from app.core.project import Project
    from app.document import Document
    from app.ui import theme
    from app.ui.canvas.view import Canvas
    from app.ui.desk import Desk

    app = QApplication.instance() or QApplication([])
    theme.choose(app, "light")  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.loom"
        save(Project("Large", {"main": large(NODES)}), path)
        began = time.perf_counter()
        canvas = Canvas(Desk(Document(read(path))))
        canvas.resize(1100, 700)
        canvas.show()
        app.processEvents()
        opened = time.perf_counter() - began
    image = QImage(canvas.viewport().size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)

    def frame() -> float:
        began = time.perf_counter()
        canvas.viewport().render(image)
        return (time.perf_counter() - began) * 1e3

    def settle() -> None:
        for _ in range(3):
            app.processEvents()

    canvas.zoom_to_fit()
    settle()
    all_of_it = [frame() for _ in range(15)]
    moving = []
    for zoom in (1.0, 0.6, 0.3):
        canvas.set_zoom(zoom)
        settle()
        for step in range(40):
            canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().value() + 37)
            canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + (23 if step % 2 else -11))
            moving.append(frame())
    for step in range(40):
        canvas.set_zoom(1.0 * 0.93 ** step if step < 20 else 0.23 * 1.07 ** (step - 20))
        moving.append(frame())
    edits, turns = edited(canvas, frame)
    chosen = choosing(canvas, frame)
    canvas.close()
    yield Row(f"canvas of {NODES:,} nodes: pan and zoom frame, p95", percentile(moving, 0.95), 16, "ms",
              detail="1,100 × 700 points at 200 %")
    yield Row(f"canvas of {NODES:,} nodes: frame with everything in view", statistics.median(all_of_it), 50, "ms")
    yield Row(f"canvas of {NODES:,} nodes: an edit that changes every shape, in view", statistics.median(edits), 16,
              "ms")
    yield Row(f"canvas of {NODES:,} nodes: a turn of the event loop while that is checked, p95",
              percentile(turns, 0.95), 16, "ms")
    yield Row(f"canvas of {NODES:,} nodes: choose another node of a kind, its settings in view",
              statistics.median(chosen), 16, "ms")
    yield Row(f"canvas of {NODES:,} nodes: open the file, check it and show it", opened, 1, "s")


def choosing(canvas: Canvas, frame: Callable[[], float]) -> list[float]:
    """Milliseconds until a node is shown as chosen and the inspector shows how it is set."""
    from PySide6.QtWidgets import QApplication

    from app.ui.panels.inspector import Inspector

    inspector = Inspector(canvas.desk)
    inspector.resize(264, 700)
    inspector.show()
    took = []
    for id in list(canvas.desk.graph.of_kind("Conv2d"))[300:316]:
        began = time.perf_counter()
        canvas.desk.select((id,))
        frame()
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1e3)
    inspector.close()
    return took[1:]


def edited(canvas: Canvas, frame: Callable[[], float]) -> tuple[list[float], list[float]]:
    """Milliseconds until an edit that changes every shape is painted, and of each turn of the event loop after that."""
    from PySide6.QtWidgets import QApplication

    desk = canvas.desk
    entry = next(desk.graph.of_kind("Input"))
    edits, turns = [], []
    for side in (40, 48, 56, 64, 72):
        began = time.perf_counter()
        desk.change("Set", desk.graph.set(entry, shape=(16, side, side)))
        frame()
        edits.append((time.perf_counter() - began) * 1e3)
        while desk.behind:
            began = time.perf_counter()
            QApplication.processEvents()
            turns.append((time.perf_counter() - began) * 1e3)
    return edits, turns
