"""Nodes that come in: by searching, at the end of a wire, into a wire, from the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.core.graph import Graph, Placed, Wire, place
from app.ui.canvas.dropping import MIME
from tests.stories.hands import Hand
from tests.stories.ways.story import CTRL, LONG, SHIFT, After, K, Story, Way
from tests.ui.canvas.conftest import LEFT, NONE, Spot, network


def add_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click((300, 320))
    hand.type("relu")
    yield
    hand.click_row(hand.canvas.finder.list)


def add_by_keys(hand: Hand) -> Iterator[None]:
    hand.point((300, 320))
    hand.key(K.Key_Tab)
    hand.type("relu")
    yield
    hand.key(K.Key_Return)


def go_on_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("norm1.y", (648, 220))
    yield
    hand.release((648, 220))
    hand.type("relu")
    hand.click_row(hand.canvas.finder.list)


def go_on_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("norm1")
    hand.key(K.Key_W)
    hand.key(K.Key_Tab)
    hand.type("relu")
    yield
    hand.key(K.Key_Return)


def insert_new_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click(hand.canvas.picture.wires[LONG].path.pointAtPercent(0.7))
    hand.type("gelu")
    yield
    hand.click_row(hand.canvas.finder.list)


def insert_new_by_keys(words: str) -> Way:
    def way(hand: Hand) -> Iterator[None]:
        hand.choose("norm1")
        hand.key(K.Key_Left, CTRL)
        hand.key(K.Key_F10, SHIFT)
        hand.walk_to("Insert a node…")
        hand.type(words)
        yield
        hand.key(K.Key_Return)

    return way


def far() -> Graph:
    """norm1 reads conv1 over a long wire."""
    return network().connect(LONG).move({"norm1": (832.0, 260.0)})


def between(id: str, kind: str, at: tuple[float, float], wire: Wire) -> After:
    def after(graph: Graph) -> Graph:
        wires = [each if each != wire else Wire(id, "y", wire.target, wire.into) for each in graph.wires]
        return replace(graph.add(id, place(kind, id, at)), wires=(*wires, Wire(wire.source, wire.out, id, "x")))

    return after


def drag_in(where: Spot | Callable[[Hand], Spot]) -> Way:
    """A row of the library, held over a place and let go there."""
    def way(hand: Hand) -> Iterator[None]:
        data, copy = QMimeData(), Qt.DropAction.CopyAction
        at = hand.spot(where(hand) if callable(where) else where)
        data.setData(MIME, b"ReLU")
        QApplication.sendEvent(hand.view, QDragEnterEvent(at, copy, data, LEFT, NONE))
        yield
        if hand.canvas.gesture is not None:
            QApplication.sendEvent(hand.view, QDropEvent(QPointF(at), copy, data, LEFT, NONE))

    return way


def along(share: float) -> Callable[[Hand], Spot]:
    """A place on the long wire."""
    return lambda hand: hand.canvas.picture.wires[LONG].path.pointAtPercent(share)


def take_from_library(hand: Hand) -> Iterator[None]:
    hand.choose("norm1")
    hand.key(K.Key_F, CTRL | SHIFT)
    hand.type("relu")
    yield
    hand.key(K.Key_Return)


def added(id: str, placed: Placed, *wires: Wire) -> After:
    return lambda graph: graph.put({id: placed}, wires)


STORIES = [
    Story("add", "Add ReLU", added("relu2", place("ReLU", "relu2", (272, 300))), add_by_mouse, add_by_keys),
    Story("go on", "Add ReLU", added("relu2", place("ReLU", "relu2", (648, 200)), Wire("norm1", "y", "relu2", "x")),
          go_on_by_mouse, go_on_by_keys),
    Story("insert a new one", "Insert GELU", between("gelu1", "GELU", (596, 204), LONG), insert_new_by_mouse,
          insert_new_by_keys("gelu"), by_keys=between("gelu1", "GELU", (524, 128), LONG), start=far),
    Story("from the library", "Add ReLU", added("relu2", place("ReLU", "relu2", (272, 300))), drag_in((300, 320)),
          take_from_library,
          by_keys=added("relu2", place("ReLU", "relu2", (648, 200)), Wire("norm1", "y", "relu2", "x"))),
    Story("from the library into a wire", "Insert ReLU", between("relu2", "ReLU", (580, 128), LONG),
          drag_in(along(0.5)), insert_new_by_keys("relu"), by_keys=between("relu2", "ReLU", (524, 128), LONG),
          start=far),
]
