"""Nodes that come in: by searching, at the end of a wire, into a wire, from the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.core.frames import framed, held
from app.core.graph import Graph, Placed, Wire, place
from app.ui.canvas.dropping import MIME
from tests.stories.hands import Hand
from tests.stories.ways.story import CTRL, LONG, SHIFT, After, K, Story, Way
from tests.ui.canvas.conftest import LEFT, NONE, Spot, network

WITHIN = Wire("norm1", "y", "relu2", "x")
"""A wire of which a frame holds both ends."""


def searched_by_mouse(at: tuple[float, float], word: str) -> Way:
    def way(hand: Hand) -> Iterator[None]:
        hand.double_click(at)
        hand.type(word)
        yield
        hand.click_row(hand.canvas.finder.list)
    return way


def searched_by_keys(at: tuple[float, float], word: str) -> Way:
    def way(hand: Hand) -> Iterator[None]:
        hand.point(at)
        hand.key(K.Key_Tab)
        hand.type(word)
        yield
        hand.key(K.Key_Return)
    return way


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


def insert_new_by_keys(words: str, reader: str = "norm1") -> Way:
    def way(hand: Hand) -> Iterator[None]:
        hand.choose(reader)
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


def body() -> Graph:
    """norm1 in a frame with a relu2 it is wired to; between them there is room."""
    graph = network().move({"norm1": (216.0, 200.0)}).add("relu2", place("ReLU", "relu2", (648, 200))).connect(WITHIN)
    return framed(graph, ("norm1", "relu2"), "Body")[0]


def joins(after: After, id: str) -> After:
    """What is new lies in the frame."""
    return lambda graph: held(after(graph), (id,), "frame1")


def insert_within_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click(hand.canvas.picture.wires[WITHIN].path.pointAtPercent(0.5))
    hand.type("gelu")
    yield
    hand.click_row(hand.canvas.finder.list)


def added(id: str, placed: Placed, *wires: Wire) -> After:
    return lambda graph: graph.put({id: placed}, wires)


STORIES = [
    Story("add", "Add ReLU", added("relu2", place("ReLU", "relu2", (272, 300))),
          searched_by_mouse((300, 320), "relu"), searched_by_keys((300, 320), "relu")),
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
    Story("add inside a frame", "Add GELU", joins(added("gelu1", place("GELU", "gelu1", (412, 248))), "gelu1"),
          searched_by_mouse((440, 270), "gelu"), searched_by_keys((440, 270), "gelu"), start=body),
    Story("insert within a frame", "Insert GELU", joins(between("gelu1", "GELU", (432, 200), WITHIN), "gelu1"),
          insert_within_by_mouse, insert_new_by_keys("gelu", "relu2"), start=body),
]
