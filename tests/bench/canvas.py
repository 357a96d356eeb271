"""The canvas with five thousand nodes: a frame while panning and zooming, everything in view, opening the file."""

from __future__ import annotations

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
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
    from app.ui.errand import sweep

    app = QApplication.instance() or QApplication([])
    theme.choose(app, "light")  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.loom"
        save(Project("Large", {"main": large(NODES)}), path)
        gc.disable()  # as in the program, which collects when it has done something, not in the midst of it
        began = time.perf_counter()
        canvas = Canvas(Desk(Document(read(path))))
        canvas.resize(1100, 700)
        canvas.show()
        app.processEvents()
        sweep()
        opened = time.perf_counter() - began
        gc.enable()
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
    hands = {**handled(canvas), "drag 1,000 together, a frame": dragged(canvas)}
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
    for what, took in hands.items():
        yield Row(f"canvas of {NODES:,} nodes: {what}", statistics.median(took), 16, "ms")
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
        while inspector.soon.isActive():
            QApplication.processEvents()
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1e3)
    inspector.close()
    return took[1:]


def seen(act: Callable[[], object]) -> float:
    """Milliseconds until what was done is painted."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    began = time.perf_counter()
    act()
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)  # type: ignore[call-overload]
    return (time.perf_counter() - began) * 1e3


def settled(canvas: Canvas) -> None:
    """Let all that follows an edit come to its end."""
    from PySide6.QtWidgets import QApplication

    desk, until = canvas.desk, time.monotonic() + 0.3
    while desk.behind or desk.advice.work.busy or time.monotonic() < until:
        QApplication.processEvents()


def handled(canvas: Canvas) -> dict[str, list[float]]:
    """Edits a hand makes, each a few times: milliseconds until it is painted."""
    desk = canvas.desk
    ids = list(desk.graph.nodes)
    near = len(ids) // 2
    canvas.set_zoom(1.0)
    canvas.reveal(ids[near])
    desk.select((ids[near],))
    one = next(wire for wire in desk.graph.wires if wire.source == ids[near])

    def wire(turn: int) -> None:
        graph = desk.graph
        desk.change("Wire", graph.disconnect(one) if one in graph.wires else graph.connect(one))

    acts: dict[str, Callable[[int], object]] = {
        "add a node, wired": lambda turn: canvas.add_kind("ReLU"),
        "cut a wire, or lay it": wire,
        "move a node": lambda turn: desk.change("Move", desk.graph.move({ids[near]: (turn * 10.0, turn * 10.0)})),
        "delete a node": lambda turn: desk.change("Delete", desk.graph.remove(ids[near + 1 + turn])),
        "take that back": lambda turn: desk.document.undo()}
    took: dict[str, list[float]] = {}
    for what, act in acts.items():
        for turn in range(9):
            settled(canvas)
            took.setdefault(what, []).append(seen(partial(act, turn)))
    return took


def dragged(canvas: Canvas) -> list[float]:
    """A thousand chosen nodes held by one of them: milliseconds of each move of the pointer until it is painted."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    desk, view = canvas.desk, canvas.viewport()
    ids = list(desk.graph.nodes)[2000:3000]
    desk.select(ids)
    settled(canvas)
    x, y = desk.graph.nodes[ids[500]].at
    canvas.centerOn(x, y)
    start = QPointF(canvas.from_scene(QPointF(x + 80, y + 8)).toPoint())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(sort: QEvent.Type, by: float, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        at = start + QPointF(by, by / 2)
        QApplication.sendEvent(view, QMouseEvent(sort, at, view.mapToGlobal(at), button, held,
                                                 Qt.KeyboardModifier.NoModifier))

    send(QEvent.Type.MouseButtonPress, 0, left, left)
    took = [seen(lambda by=by: send(QEvent.Type.MouseMove, by, none, left)) for by in range(12, 132, 6)]  # type: ignore[misc]
    assert canvas.gesture is not None
    send(QEvent.Type.MouseButtonRelease, 126, left, none)
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
