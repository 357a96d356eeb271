"""A person at the canvas: points, drags, types, and looks at what came of it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QRegion,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.graph import Graph, Wire, place
from app.core.project import Project
from app.document import Document
from app.ui import theme
from app.ui.canvas.dropping import MIME
from app.ui.canvas.geometry import POINT
from app.ui.canvas.view import Canvas
from app.ui.desk import Desk

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE = Qt.KeyboardModifier.NoModifier
Spot = str | tuple[float, float] | QPointF
"""``conv1`` is the middle of a card, ``conv1.x`` a port, a pair a place of the scene."""


def network() -> Graph:
    """image → conv1 → relu1 → flat → answer, and a norm1 that nobody has wired yet."""
    nodes = {"image": place("Input", "image", (0, 0), shape=(1, 8, 8)), "conv1": place("Conv2d", "conv1", (216, 0)),
             "relu1": place("ReLU", "relu1", (432, 0)), "flat": place("Flatten", "flat", (648, 0)),
             "answer": place("Output", "answer", (864, 0)), "norm1": place("BatchNorm2d", "norm1", (432, 200))}
    wires = (Wire("image", "x", "conv1", "x"), Wire("conv1", "y", "relu1", "x"), Wire("relu1", "y", "flat", "x"),
             Wire("flat", "y", "answer", "x"))
    return Graph(nodes, wires)


class Person:
    """Uses one canvas with mouse and keyboard."""

    def __init__(self, qtbot: QtBot, graph: Graph) -> None:
        self.desk = Desk(Document(Project("Test", {"main": graph})))
        self.canvas = Canvas(self.desk)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(1200, 700)
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.canvas.set_zoom(1.0)
        self.canvas.centerOn(500, 150)
        self.canvas.setFocus()
        self.view = self.canvas.viewport()

    @property
    def graph(self) -> Graph:
        return self.desk.graph

    @property
    def steps(self) -> list[str]:
        """Labels of everything that can be undone."""
        return [moment.label for moment in self.desk.document.past[1:]]

    def spot(self, what: Spot) -> QPoint:
        """Where something is in the view."""
        if isinstance(what, str):
            id, _, port = what.partition(".")
            item = self.canvas.picture.nodes[id]
            out = port in item.outputs and port not in item.inputs
            at = item.port(port, out) if port else QPointF(item.x + 84, item.y + 44)
        else:
            at = what if isinstance(what, QPointF) else QPointF(*what)
        return self.canvas.from_scene(at).toPoint()

    def point(self, what: Spot) -> None:
        QTest.mouseMove(self.view, self.spot(what))

    def click(self, what: Spot, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self.view, button, keys, self.spot(what))

    def double_click(self, what: Spot) -> None:
        at = self.spot(what)
        QTest.mouseClick(self.view, LEFT, NONE, at)
        QTest.mouseDClick(self.view, LEFT, NONE, at)
        QTest.mouseRelease(self.view, LEFT, NONE, at)

    def hold(self, a: Spot, b: Spot, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> QPoint:
        """Press at one place and drag to another, without letting go."""
        start, end = self.spot(a), self.spot(b)
        QTest.mouseMove(self.view, start)
        QTest.mousePress(self.view, button, keys, start)
        for i in range(1, 5):
            QTest.mouseMove(self.view, start + (end - start) * (i / 4))
        return end

    def drag(self, a: Spot, b: Spot, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        end = self.hold(a, b, keys, button)
        QTest.mouseRelease(self.view, button, keys, end)

    def glide(self, what: Spot, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        """Go on with a drag, with other keys held."""
        at = QPointF(self.spot(what))
        moved = QMouseEvent(QEvent.Type.MouseMove, at, self.view.mapToGlobal(at), Qt.MouseButton.NoButton, button, keys)
        QApplication.sendEvent(self.view, moved)

    def release(self, what: Spot, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.view, button, keys, self.spot(what))

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.canvas, text)

    def key_in(self, widget: object, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)  # type: ignore[call-overload]

    def roll(self, notches: float, what: Spot, keys: Qt.KeyboardModifier = NONE, pixels: QPoint | None = None) -> None:
        at = QPointF(self.spot(what))
        event = QWheelEvent(at, self.view.mapToGlobal(at), pixels or QPoint(), QPoint(0, round(120 * notches)),
                            Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(self.view, event)

    def drop(self, kind: str, what: Spot, let_go: bool = True, mime: str = MIME) -> None:
        """Drag a kind in from the library."""
        data = QMimeData()
        data.setData(mime, kind.encode())
        at, copy = self.spot(what), Qt.DropAction.CopyAction
        for event in (QDragEnterEvent(at, copy, data, LEFT, NONE), QDragMoveEvent(at, copy, data, LEFT, NONE)):
            QApplication.sendEvent(self.view, event)
        last: QEvent = QDropEvent(QPointF(at), copy, data, LEFT, NONE) if let_go else QDragLeaveEvent()
        QApplication.sendEvent(self.view, last)

    def expect_picture(self) -> None:
        """The picture is the graph: the same nodes and wires, in the same places and states."""
        same_picture(self.canvas)


def same_picture(canvas: Canvas) -> None:
    picture, graph, report = canvas.picture, canvas.desk.graph, canvas.desk.report
    assert picture.graph == graph
    assert picture.nodes.keys() == graph.nodes.keys()
    assert picture.wires.keys() == set(graph.wires)
    for id, placed in graph.nodes.items():
        item = picture.nodes[id]
        assert item.placed == placed
        assert (item.x, item.y) == placed.at
        assert item.answer is report.answers.get(id)
        assert item.said == tuple(report.by_node.get(id, ()))
        assert item.training == (id in report.training)
        idle = bool(report.live) and id not in report.live | report.passing
        assert item.quiet == (idle or id in graph.effect.out)
        assert item.chosen == (id in canvas.desk.selection)
        assert item in picture.near_nodes.where
        assert picture.touching[id].keys() == {w for w in graph.wires if id in (w.source, w.target)}
        used = {w.into for w in graph.wires if w.target == id}
        assert used <= set(item.inputs)
    for wire, drawn in picture.wires.items():
        assert drawn.a == picture.nodes[wire.source].port(wire.out, True)
        assert drawn.b == picture.nodes[wire.target].port(wire.into, False)
        assert drawn.points == graph.bends.get(wire, ())
        assert drawn.tone == picture.tone(wire)
        assert drawn in picture.near_wires.where
    reach = picture.around(list(picture.nodes.values()), graph.notes)
    for at in (at for points in graph.bends.values() for at in points):
        reach = reach.united(QRectF(*at, 0, 0).adjusted(-POINT, -POINT, POINT, POINT))
    assert picture.extent().getCoords() == pytest.approx(reach.getCoords())
    assert len(picture.near_nodes.where) == len(graph.nodes)
    assert len(picture.near_wires.where) == len(picture.wires)
    assert picture.touching.keys() == graph.nodes.keys()


def same_page(canvas: Canvas, ratio: float = 1.0) -> None:
    """What is kept of the view, and moved along with it, is what would be painted anew."""
    kept = painted(canvas, ratio)
    canvas.kept.look = ()
    anew = painted(canvas, ratio)
    apart = unlike(kept, anew)
    assert apart.max() <= LIKE, f"kept and painted differ at {canvas.zoom:.2f} {where(apart, kept, anew)}"


def same_screen(canvas: Canvas, patience: float = 5.0) -> None:
    """What is on the screen becomes what would be painted anew, wherever nothing lies over the view."""
    until = time.monotonic() + patience
    while canvas.isVisible():
        QTest.qWait(20)
        shown = on_screen(canvas)
        canvas.kept.look = ()
        anew = painted(canvas)
        for image in (shown, anew):
            brush = QPainter(image)
            for rect in over(canvas):
                brush.fillRect(rect, Qt.GlobalColor.black)
            brush.end()
        apart = unlike(shown, anew)
        if apart.max() <= LIKE:
            return
        assert time.monotonic() < until, f"screen and painted differ at {canvas.zoom:.2f} {where(apart, shown, anew)}"


def on_screen(canvas: Canvas) -> QImage:
    """What of the screen is the view."""
    view, window = canvas.viewport(), canvas.window()
    whole = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole.copy(QRect(view.mapTo(window, QPoint()), view.size()))


def over(canvas: Canvas) -> list[QRect]:
    """Where in the view other widgets lie, with their shadows."""
    view, window = canvas.viewport(), canvas.window()
    others = [each for each in window.findChildren(QWidget) if each.isVisible() and not each.isWindow()
              and each is not view and not each.isAncestorOf(view)]
    return [QRect(each.mapTo(window, QPoint()) - view.mapTo(window, QPoint()), each.size()).adjusted(-24, -24, 24, 24)
            for each in others]


def where(apart: np.ndarray, shown: QImage, anew: QImage) -> str:
    """How far and where two pictures of the view lie apart, and where they are kept to be looked at."""
    rows, columns = np.nonzero(apart > LIKE)
    folder = Path(tempfile.mkdtemp(prefix="apart-"))
    shown.save(str(folder / "shown.png"))
    anew.save(str(folder / "anew.png"))
    return (f"by {apart.max()} in {columns.min() * 4}, {rows.min() * 4} to {columns.max() * 4 + 4}, "
            f"{rows.max() * 4 + 4} of the view: see {folder}")


LIKE = 24
"""Qt puts letters a part of a pixel elsewhere where a picture of them is cut off."""


def unlike(one: QImage, other: QImage) -> np.ndarray:
    """How far two pictures of one size lie apart, 0–255, in each patch of four pixels by four."""
    a, b = (np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.width(), 4).astype(np.int16)
            for small in (image.scaled(image.width() // 4, image.height() // 4,
                                       mode=Qt.TransformationMode.SmoothTransformation) for image in (one, other)))
    return np.abs(a - b).max(axis=2)


def painted(canvas: Canvas, ratio: float = 1.0) -> QImage:
    view = canvas.viewport()
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    view.render(image, QPoint(), QRegion(view.rect()), QWidget.RenderFlag.DrawWindowBackground)
    return image


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.choose(qapp, "light")
    qapp.clipboard().clear()
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else windows pile up, and each is dressed anew


@pytest.fixture
def meet(qtbot: QtBot) -> Callable[[Graph], Person]:
    """Somebody in front of a canvas with some network."""
    return lambda graph: Person(qtbot, graph)


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person(qtbot, network())


@pytest.fixture
def newcomer(qtbot: QtBot) -> Person:
    """Somebody in front of an empty canvas."""
    return Person(qtbot, Graph())
