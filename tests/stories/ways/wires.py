"""Wires drawn, taken elsewhere, cut, swapped and bent; nodes put into wires and taken out of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from app.core.bends import bent
from app.core.graph import Graph, Wire, place
from tests.stories.hands import Hand
from tests.stories.ways.story import (
    ALT,
    CONV_RELU,
    CTRL,
    LONG,
    RELU_FLAT,
    RIGHT,
    SHIFT,
    After,
    K,
    Story,
    from_menu,
    key,
)
from tests.ui.canvas.conftest import network


def joiner() -> Graph:
    """Three beginnings of one size, and what could join them."""
    nodes = {name: place("Input", name, (0, y), shape=(4,)) for name, y in (("a", 0), ("b", 120), ("c", 240))}
    return Graph({**nodes, "all": place("Concat", "all", (400, 60)), "less": place("Subtract", "less", (400, 240))})


def wired() -> Graph:
    graph = joiner()
    return replace(graph, wires=(Wire("a", "x", "less", "a"), Wire("b", "x", "less", "b")))


def bent_wire() -> Graph:
    long = Wire("conv1", "y", "norm1", "x")
    return bent(network().connect(long).move({"norm1": (632.0, 260.0)}), long, ((480.0, 200.0),))


def wire_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("conv1.y", "norm1.x")
    yield
    hand.release("norm1.x")


def wire_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("conv1")
    hand.key(K.Key_W)
    yield
    hand.key(K.Key_Return)


def take_elsewhere_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("relu1.x", "norm1.x")
    yield
    hand.release("norm1.x")


def take_elsewhere_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("flat")
    hand.key(K.Key_W, ALT)
    for _ in range(4):
        if hand.canvas.gesture.target[0].id == "conv1":
            break
        hand.key(K.Key_Left)
    yield
    hand.key(K.Key_Return)


def stroke(hand: Hand) -> Iterator[None]:
    hand.pull((408, -40), (408, 100), CTRL, RIGHT)
    yield
    hand.release((408, 100), CTRL, RIGHT)


def cut_by_keys(hand: Hand) -> None:
    hand.choose("conv1")
    hand.key(K.Key_Right, CTRL)
    hand.key(K.Key_Delete)


def swap_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("less.a", "less.b", ALT)
    yield
    hand.release("less.b", ALT)


def swap_by_keys(hand: Hand) -> None:
    hand.choose("less")
    hand.key(K.Key_S, ALT)


def many_by_mouse(hand: Hand) -> Iterator[None]:
    hand.choose("a", "b", "c")
    hand.pull("b.x", "all")
    yield
    hand.release("all")


def many_by_keys(hand: Hand) -> None:
    hand.choose("a", "b", "c", "all")
    hand.key(K.Key_L, CTRL | SHIFT)


def bend_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull((480, 200), (520, 240))
    yield
    hand.release((520, 240))


def bend_by_keys(hand: Hand) -> None:
    hand.choose("norm1")
    hand.key(K.Key_Left, CTRL)
    hand.key(K.Key_Right)
    hand.key(K.Key_Right, ALT)


def lead_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull(hand.canvas.picture.wires[LONG].path.pointAtPercent(0.5), (480, 200))
    yield
    hand.release((480, 200))


def lead_by_keys(hand: Hand) -> None:
    hand.choose("norm1")
    hand.key(K.Key_Left, CTRL)
    hand.key(K.Key_R)


def straighten_by_mouse(hand: Hand) -> Iterator[None]:
    hand.right_click((480, 200))
    yield
    if QApplication.activePopupWidget() is not None:
        hand.pick("Straighten")


def straighten_by_keys(hand: Hand) -> None:
    hand.choose("norm1")
    hand.key(K.Key_Left, CTRL)
    hand.key(K.Key_R, SHIFT)


def unbend_by_mouse(hand: Hand) -> None:
    hand.double_click((480, 200))


def unbend_by_keys(hand: Hand) -> None:
    hand.choose("conv1")
    hand.key(K.Key_Right, CTRL)
    hand.key(K.Key_Right, CTRL)
    hand.key(K.Key_Right)
    hand.key(K.Key_Delete)


def put_in_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("norm1", (624, 40))
    yield
    hand.release((624, 40))


def put_in_by_keys(hand: Hand) -> None:
    hand.choose("norm1")
    hand.key(K.Key_V, CTRL | ALT)


def threaded(wire: Wire, **places: tuple[float, float]) -> After:
    """norm1 in a wire, and who makes room for it."""
    def after(graph: Graph) -> Graph:
        wires = [each if each != wire else Wire("norm1", "y", wire.target, wire.into) for each in graph.wires]
        return replace(graph, wires=(*wires, Wire(wire.source, wire.out, "norm1", "x"))).move(places)

    return after


def take_out_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("relu1", (516, 324), ALT)
    yield
    hand.release((516, 324), ALT)


def take_out_by_keys(hand: Hand) -> None:
    hand.choose("relu1")
    hand.key(K.Key_X, CTRL | ALT)


def healed(at: tuple[float, float]) -> After:
    def after(graph: Graph) -> Graph:
        wires = [each if each != RELU_FLAT else Wire("conv1", "y", "flat", "x") for each in graph.wires
                 if each != CONV_RELU]
        return replace(graph, wires=tuple(wires)).move({"relu1": at})

    return after


STORIES = [
    Story("wire", "Wire conv1 to norm1", lambda graph: graph.connect(LONG), wire_by_mouse, wire_by_keys),
    Story("take a wire elsewhere", "Re-route wire to norm1",
          lambda graph: graph.disconnect(CONV_RELU).connect(LONG), take_elsewhere_by_mouse, take_elsewhere_by_keys,
          by_keys=lambda graph: graph.connect(Wire("conv1", "y", "flat", "x")), keys_step="Wire conv1 to flat"),
    Story("cut", "Cut wire from conv1 to relu1", lambda graph: graph.disconnect(CONV_RELU), stroke, cut_by_keys),
    Story("swap", "Swap inputs of less", lambda graph: replace(graph, wires=(
        Wire("a", "x", "less", "b"), Wire("b", "x", "less", "a"))), swap_by_mouse, swap_by_keys, start=wired),
    Story("connect many", "Connect 3 nodes to all", lambda graph: replace(graph, wires=tuple(
        Wire(id, "x", "all", "xs") for id in "abc")), many_by_mouse, many_by_keys, start=joiner),
    Story("connect in a row", "Connect 2 nodes in a row", lambda graph: graph.connect(Wire("norm1", "y", "low", "x")),
          from_menu("Connect in a row", at="norm1", choose=("norm1", "low")),
          key(K.Key_L, CTRL, choose=("norm1", "low")),
          start=lambda: network().add("low", place("ReLU", "low", (648, 240)))),
    Story("swap the wires of two", "Swap wires of relu1 and norm1", lambda graph: replace(graph, wires=tuple(
        Wire(each.source, each.out, {"relu1": "norm1", "norm1": "relu1"}.get(each.target, each.target), each.into)
        for each in graph.wires)), from_menu("Swap wires", choose=("relu1", "norm1")),
        key(K.Key_S, ALT, choose=("relu1", "norm1")),
        start=lambda: network().connect(Wire("image", "x", "norm1", "x"))),
    Story("cut the wires of a node", "Cut wires of relu1", lambda graph: graph.disconnect(CONV_RELU, RELU_FLAT),
          from_menu("Cut wires"), key(K.Key_X, CTRL | SHIFT, choose=("relu1",))),
    Story("lead through a point", "Bend wire from conv1 to norm1", lambda graph: bent(graph, LONG, ((480.0, 200.0),)),
          lead_by_mouse, lead_by_keys, by_keys=lambda graph: bent(graph, LONG, ((508.0, 152.0),)),
          start=lambda: network().connect(LONG).move({"norm1": (632.0, 260.0)})),
    Story("straighten", "Straighten wire from conv1 to norm1", lambda graph: replace(graph, bends={}),
          straighten_by_mouse, straighten_by_keys, start=bent_wire),
    Story("bend", "Move point of wire from conv1 to norm1", lambda graph: bent(graph, LONG, ((520.0, 240.0),)),
          bend_by_mouse, bend_by_keys, by_keys=lambda graph: bent(graph, LONG, ((484.0, 200.0),)), start=bent_wire),
    Story("take a point off", "Remove point of wire from conv1 to norm1", lambda graph: replace(graph, bends={}),
          unbend_by_mouse, unbend_by_keys, start=bent_wire),
    Story("put into a wire", "Insert norm1", threaded(RELU_FLAT, norm1=(648, 0), flat=(864, 0), answer=(1080, 0)),
          put_in_by_mouse, put_in_by_keys,
          by_keys=threaded(CONV_RELU, norm1=(432, 0), relu1=(648, 0), flat=(864, 0), answer=(1080, 0))),
    Story("take out", "Take out relu1", healed((432, 280)), take_out_by_mouse, take_out_by_keys,
          by_keys=healed((432, 300))),
    Story("delete", "Delete relu1", lambda graph: graph.remove("relu1"), from_menu("Delete"),
          key(K.Key_Delete, choose=("relu1",))),
    Story("delete and join", "Delete and join relu1", lambda graph: healed((432, 0))(graph).remove("relu1"),
          from_menu("Delete and join wires"), key(K.Key_Delete, CTRL, choose=("relu1",))),
]
