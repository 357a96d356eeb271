"""Every gesture of the canvas in the whole window, once with the mouse and once with keys alone.

After each the network is exactly what it should be, one step with its name was made, undo gives back what was there
and redo what came of it; Esc in the middle leaves everything as it was.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core import clip, file
from app.core.bends import bent
from app.core.frames import framed, held, sized
from app.core.graph import BYPASSED, MUTED, Graph, Placed, Wire, place
from app.core.moves import duplicated
from app.core.notes import noted
from app.ui.canvas.dropping import MIME
from app.ui.canvas.edits import tall
from tests.stories.hands import Hand, hand_at_a_window
from tests.ui.canvas.conftest import LEFT, NONE, Spot, network, same_picture

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, ALT, RIGHT = M.ControlModifier, M.ShiftModifier, M.AltModifier, Qt.MouseButton.RightButton
Way = Callable[[Hand], Any]
"""What one does. A ``yield`` marks the middle, where one may think better of it."""
After = Callable[[Graph], Graph]


@dataclass(frozen=True)
class Story:
    """One gesture. ``by_keys`` is what comes of it with keys, where that is not what comes of it with the mouse."""

    name: str
    step: str
    after: After
    mouse: Way
    keys: Way
    by_keys: After | None = None
    start: Callable[[], Graph] = network
    keys_step: str = ""


CONV_RELU, RELU_FLAT = Wire("conv1", "y", "relu1", "x"), Wire("relu1", "y", "flat", "x")


def moved(**places: tuple[float, float]) -> After:
    return lambda graph: graph.move(places)


def joiner() -> Graph:
    """Three beginnings of one size, and what could join them."""
    nodes = {name: place("Input", name, (0, y), shape=(4,)) for name, y in (("a", 0), ("b", 120), ("c", 240))}
    return Graph({**nodes, "all": place("Concat", "all", (400, 60)), "less": place("Subtract", "less", (400, 240))})


def wired() -> Graph:
    graph = joiner()
    return replace(graph, wires=(Wire("a", "x", "less", "a"), Wire("b", "x", "less", "b")))


def body() -> Graph:
    """conv1 and relu1 in a frame."""
    return framed(network(), ("conv1", "relu1"), "Body")[0]


def with_note() -> Graph:
    return noted(network(), "Try 64", (216.0, 240.0))[0]


def bent_wire() -> Graph:
    long = Wire("conv1", "y", "norm1", "x")
    return bent(network().connect(long).move({"norm1": (632.0, 260.0)}), long, ((480.0, 200.0),))


LONG = Wire("conv1", "y", "norm1", "x")


# ---------------------------------------------------------------------- search to add

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


def insert_new_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("norm1")
    hand.key(K.Key_Left, CTRL)
    hand.key(K.Key_F10, SHIFT)
    hand.walk_to("Insert a node…")
    hand.type("gelu")
    yield
    hand.key(K.Key_Return)


def between(id: str, kind: str, at: tuple[float, float], wire: Wire) -> After:
    def after(graph: Graph) -> Graph:
        wires = [each if each != wire else Wire(id, "y", wire.target, wire.into) for each in graph.wires]
        return replace(graph.add(id, place(kind, id, at)), wires=(*wires, Wire(wire.source, wire.out, id, "x")))

    return after


# ---------------------------------------------------------------------- from the library

def drag_in(hand: Hand) -> Iterator[None]:
    data, at, copy = QMimeData(), hand.spot((300, 320)), Qt.DropAction.CopyAction
    data.setData(MIME, b"ReLU")
    QApplication.sendEvent(hand.view, QDragEnterEvent(at, copy, data, LEFT, NONE))
    yield
    if hand.canvas.gesture is not None:
        QApplication.sendEvent(hand.view, QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def take_from_library(hand: Hand) -> Iterator[None]:
    hand.choose("norm1")
    hand.key(K.Key_F, CTRL | SHIFT)
    hand.type("relu")
    yield
    hand.key(K.Key_Return)


# ---------------------------------------------------------------------- wires

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


def unbend_by_mouse(hand: Hand) -> None:
    hand.double_click((480, 200))


def unbend_by_keys(hand: Hand) -> None:
    hand.choose("conv1")
    hand.key(K.Key_Right, CTRL)
    hand.key(K.Key_Right, CTRL)
    hand.key(K.Key_Right)
    hand.key(K.Key_Delete)


# ---------------------------------------------------------------------- nodes into wires and out of them

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


def from_menu(*path: str, at: Spot = "relu1", choose: tuple[str, ...] = ()) -> Way:
    """Right click on a card and pick a row."""
    def way(hand: Hand) -> Iterator[None]:
        hand.choose(*choose)
        hand.right_click(at)
        yield
        if QApplication.activePopupWidget() is not None:
            hand.pick(*path)

    return way


def by_menu_key(*path: str, choose: tuple[str, ...] = ()) -> Way:
    """Shift+F10 and the arrow keys."""
    def way(hand: Hand) -> Iterator[None]:
        hand.choose(*choose)
        hand.key(K.Key_F10, SHIFT)
        yield
        if QApplication.activePopupWidget() is not None:
            hand.walk_to(*path)

    return way


def key(key: Qt.Key, keys: Qt.KeyboardModifier = NONE, choose: tuple[str, ...] = ()) -> Way:
    """Choose, and press one key."""
    def way(hand: Hand) -> None:
        hand.choose(*choose)
        hand.key(key, keys)

    return way


def state(id: str, word: str) -> After:
    return lambda graph: graph.add(id, replace(graph.nodes[id], state=word))


# ---------------------------------------------------------------------- moving, naming, setting

def move_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("norm1", (604, 262))
    yield
    hand.release((604, 262))


def move_by_keys(hand: Hand) -> None:
    hand.choose("norm1")
    for _ in range(3):
        hand.key(K.Key_Right, ALT | SHIFT)


def rename_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click("relu1")
    hand.type("bend")
    yield
    if hand.canvas.rename.isVisible():
        hand.click((300, 320))


def rename_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("relu1")
    hand.key(K.Key_F2)
    hand.type("bend")
    yield
    hand.key(K.Key_Return)


def set_by_mouse(hand: Hand) -> Iterator[None]:
    hand.right_click("conv1")
    hand.pick("Set on the card…")
    hand.key(K.Key_A, CTRL)
    hand.type("48")
    yield
    if hand.canvas.values.isVisible():
        hand.click((300, 320))


def set_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("conv1")
    hand.key(K.Key_E)
    hand.type("48")
    yield
    hand.key(K.Key_Return)


def paste_by_mouse(hand: Hand) -> Iterator[None]:
    QApplication.clipboard().setText(clip.copied(network(), ("conv1", "relu1")))
    hand.point((300, 320))
    hand.right_click((300, 320))
    yield
    if QApplication.activePopupWidget() is not None:
        hand.pick("Paste")


def paste_by_keys(hand: Hand) -> None:
    hand.choose("conv1", "relu1")
    hand.key(K.Key_C, CTRL)
    hand.key(K.Key_V, CTRL)


def pasted(at: tuple[float, float]) -> After:
    def after(graph: Graph) -> Graph:
        x, y = at
        return replace(graph, nodes={**graph.nodes, "conv2": replace(graph.nodes["conv1"], name="conv2", at=(x, y)),
                                     "relu2": replace(graph.nodes["relu1"], name="relu2", at=(x + 216, y))},
                       wires=(*graph.wires, Wire("conv2", "y", "relu2", "x")))

    return after


# ---------------------------------------------------------------------- frames and notes

def frame_drag(hand: Hand) -> Iterator[None]:
    box = hand.canvas.picture.frame_boxes()["frame1"]
    hand.pull((box.left() + 60, box.top() + 14), (box.left() + 60, box.top() - 86))
    yield
    hand.release((box.left() + 60, box.top() - 86))


def frame_by_keys(hand: Hand) -> None:
    hand.choose("conv1")
    hand.key(K.Key_F10, SHIFT)
    hand.walk_to("Its frame", "Select its nodes")
    hand.key(K.Key_Up, ALT)


def frame_size_by_mouse(hand: Hand) -> Iterator[None]:
    box = hand.canvas.picture.frame_boxes()["frame1"]
    hand.pull((box.right(), box.bottom()), (box.right() + 16, box.bottom() + 16))
    yield
    hand.release((box.right() + 16, box.bottom() + 16))


def frame_size_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("conv1")
    hand.key(K.Key_S)
    hand.key(K.Key_Right)
    hand.key(K.Key_Down)
    yield
    hand.key(K.Key_Return)


def larger_frame(graph: Graph) -> Graph:
    return sized(graph, "frame1", (196.0, -40.0, 636.0, 116.0), tall)


def frame_title_by_mouse(hand: Hand) -> Iterator[None]:
    box = hand.canvas.picture.frame_boxes()["frame1"]
    hand.double_click((box.left() + 60, box.top() + 14))
    hand.type("Stem")
    yield
    if hand.canvas.title.isVisible():
        hand.click((300, 320))


def frame_title_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("conv1")
    hand.key(K.Key_F10, SHIFT)
    hand.walk_to("Its frame", "Rename frame")
    hand.type("Stem")
    yield
    hand.key(K.Key_Return)


def join_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull("norm1", (420, 84), CTRL)
    yield
    hand.release((420, 84), CTRL)


def frame_set(**values: Any) -> After:
    return lambda graph: replace(graph, frames={"frame1": replace(graph.frames["frame1"], **values)})


def note_by_mouse(hand: Hand) -> Iterator[None]:
    hand.right_click((216, 240))
    hand.pick("Write a note")
    hand.type("Try 64")
    yield
    if hand.canvas.paper.isVisible():
        hand.click((700, 340))


def note_by_keys(hand: Hand) -> Iterator[None]:
    hand.point((216, 240))
    hand.key(K.Key_N, SHIFT)
    hand.type("Try 64")
    yield
    hand.key(K.Key_Return, CTRL)


def reword_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click((300, 300))
    hand.type("Or 128")
    yield
    if hand.canvas.paper.isVisible():
        hand.click((700, 340))


def reword_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("conv1")
    hand.key(K.Key_Down)
    hand.key(K.Key_Return)
    hand.type("Or 128")
    yield
    hand.key(K.Key_Return, CTRL)


def note_size_by_mouse(hand: Hand) -> Iterator[None]:
    hand.pull((408, 336), (424, 352))
    yield
    hand.release((424, 352))


def note_size_by_keys(hand: Hand) -> Iterator[None]:
    hand.choose("note1")
    hand.key(K.Key_S)
    hand.key(K.Key_Right)
    hand.key(K.Key_Down)
    yield
    hand.key(K.Key_Return)


def note_drag(hand: Hand) -> Iterator[None]:
    hand.pull((300, 300), (304, 304), CTRL)
    hand.glide((324, 300), CTRL)
    yield
    hand.release((324, 300), CTRL)


def note_nudge(hand: Hand) -> None:
    hand.choose("note1")
    hand.key(K.Key_Right, ALT | SHIFT)


def note_set(**values: Any) -> After:
    return lambda graph: replace(graph, notes={"note1": replace(graph.notes["note1"], **values)})


def added(id: str, placed: Placed, *wires: Wire) -> After:
    return lambda graph: graph.put({id: placed}, wires)


STORIES = [
    Story("add", "Add ReLU", added("relu2", place("ReLU", "relu2", (272, 300))), add_by_mouse, add_by_keys),
    Story("go on", "Add ReLU", added("relu2", place("ReLU", "relu2", (648, 200)), Wire("norm1", "y", "relu2", "x")),
          go_on_by_mouse, go_on_by_keys),
    Story("insert a new one", "Insert GELU", between("gelu1", "GELU", (596, 204), LONG), insert_new_by_mouse,
          insert_new_by_keys, by_keys=between("gelu1", "GELU", (524, 128), LONG),
          start=lambda: network().connect(LONG).move({"norm1": (832.0, 260.0)})),
    Story("from the library", "Add ReLU", added("relu2", place("ReLU", "relu2", (272, 300))), drag_in,
          take_from_library,
          by_keys=added("relu2", place("ReLU", "relu2", (648, 200)), Wire("norm1", "y", "relu2", "x"))),
    Story("wire", "Wire conv1 to norm1", lambda graph: graph.connect(LONG), wire_by_mouse, wire_by_keys),
    Story("take a wire elsewhere", "Re-route wire to norm1",
          lambda graph: graph.disconnect(CONV_RELU).connect(LONG), take_elsewhere_by_mouse, take_elsewhere_by_keys,
          by_keys=lambda graph: graph.connect(Wire("conv1", "y", "flat", "x")), keys_step="Wire conv1 to flat"),
    Story("cut", "Cut wire from conv1 to relu1", lambda graph: graph.disconnect(CONV_RELU), stroke, cut_by_keys),
    Story("swap", "Swap wires of less and less", lambda graph: replace(graph, wires=(
        Wire("a", "x", "less", "b"), Wire("b", "x", "less", "a"))), swap_by_mouse, swap_by_keys,
        keys_step="Swap inputs of less", start=wired),
    Story("connect many", "Connect 3 nodes to all", lambda graph: replace(graph, wires=tuple(
        Wire(id, "x", "all", "xs") for id in "abc")), many_by_mouse, many_by_keys, start=joiner),
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
    Story("bypass", "Bypass relu1", state("relu1", BYPASSED), from_menu("Bypass"), key(K.Key_B, choose=("relu1",))),
    Story("mute", "Mute relu1", state("relu1", MUTED), from_menu("Mute"), by_menu_key("Mute", choose=("relu1",))),
    Story("move", "Move norm1", moved(norm1=(520, 216)), move_by_mouse, move_by_keys, by_keys=moved(norm1=(504, 200))),
    Story("rename", "Rename relu1 to bend", lambda graph: graph.rename("relu1", "bend"), rename_by_mouse,
          rename_by_keys),
    Story("set on the card", "Set Filters of conv1", lambda graph: graph.set("conv1", out_channels=48), set_by_mouse,
          set_by_keys),
    Story("duplicate", "Duplicate relu1", lambda graph: duplicated(graph, ("relu1",))[0], from_menu("Duplicate"),
          key(K.Key_D, CTRL, choose=("relu1",))),
    Story("paste", "Paste 2 nodes", pasted((300, 320)), paste_by_mouse, paste_by_keys, by_keys=pasted((248, 32))),
    Story("align", "Align 2 nodes", moved(norm1=(216, 200)), from_menu("Align", "Align left edges",
                                                                     choose=("conv1", "norm1"), at="norm1"),
          key(K.Key_A, SHIFT, choose=("conv1", "norm1"))),
    Story("distribute", "Distribute 3 nodes", moved(norm1=(432, 120)),
          from_menu("Align", "Distribute vertically", choose=("image", "norm1", "low"), at="norm1"),
          key(K.Key_V, SHIFT, choose=("image", "norm1", "low")),
          start=lambda: network().add("low", place("ReLU", "low", (648, 240)))),
    Story("arrange", "Arrange nodes", moved(relu1=(432, 0), norm1=(0, 144)), from_menu("Arrange", at=(300, 320)),
          key(K.Key_A, CTRL | SHIFT), start=lambda: network().move({"relu1": (440.0, 260.0)})),
    Story("frame", "Frame 2 nodes", lambda graph: framed(graph, ("conv1", "relu1"))[0],
          from_menu("Frame", at="conv1", choose=("conv1", "relu1")), key(K.Key_G, SHIFT, choose=("conv1", "relu1"))),
    Story("move a frame", "Move 2 nodes", moved(conv1=(216, -100), relu1=(432, -100)), frame_drag, frame_by_keys,
          by_keys=moved(conv1=(216, -4), relu1=(432, -4)), start=body),
    Story("size a frame", "Resize frame Body", larger_frame, frame_size_by_mouse, frame_size_by_keys, start=body),
    Story("name a frame", "Rename frame to Stem", frame_set(title="Stem"), frame_title_by_mouse, frame_title_by_keys,
          start=body),
    Story("colour a frame", "Colour frame Body", frame_set(colour="pink"),
          from_menu("Its frame", "Colour", "Pink", at="conv1"), by_menu_key("Its frame", "Colour", "Pink",
                                                                           choose=("conv1",)), start=body),
    Story("join a frame", "Move norm1", lambda graph: held(graph.move({"norm1": (336.0, 40.0)}), ["norm1"], "frame1"),
          join_by_mouse, key(K.Key_G, ALT | SHIFT, choose=("relu1",)),
          by_keys=lambda graph: held(graph, ("relu1",)), keys_step="Take out of frame", start=body),
    Story("write a note", "Add note Try 64", lambda graph: noted(graph, "Try 64", (216.0, 240.0))[0], note_by_mouse,
          note_by_keys),
    Story("reword a note", "Write note Or 128", note_set(text="Or 128"), reword_by_mouse, reword_by_keys,
          start=with_note),
    Story("size a note", "Resize note Try 64", note_set(size=(208.0, 112.0)), note_size_by_mouse, note_size_by_keys,
          start=with_note),
    Story("move a note", "Move note Try 64", note_set(at=(240.0, 240.0)), note_drag, note_nudge, start=with_note),
    Story("colour a note", "Colour note Try 64", note_set(colour="teal"),
          from_menu("Colour", "Teal", at=(300, 300)), by_menu_key("Colour", "Teal", choose=("note1",)),
          start=with_note),
]
WAYS = [pytest.param(story, by, id=f"{story.name}, {by}") for story in STORIES for by in ("mouse", "keys")]
STOPPABLE = [each for each in WAYS if inspect.isgeneratorfunction(
    each.values[0].mouse if each.values[1] == "mouse" else each.values[0].keys)]  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def hand(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    """One window for all stories; each begins with a network of its own."""
    yield from hand_at_a_window(qapp, tmp_path_factory.mktemp("home"))


@pytest.fixture(autouse=True)
def rested(hand: Hand) -> Iterator[None]:
    yield
    hand.rest()


def said(graph: Graph) -> list[str]:
    """A network line by line, as its file says it: what differs is read at a glance."""
    return file.graph_text(graph).splitlines()


def begun(hand: Hand, story: Story, by: str) -> tuple[Graph, Iterator[None]]:
    start = story.start()
    hand.begin(start)
    way = story.mouse if by == "mouse" else story.keys
    return hand.graph, way(hand) or iter(())


@pytest.mark.parametrize(("story", "by"), WAYS)
def test_it_is_one_step_that_can_be_undone(hand: Hand, story: Story, by: str) -> None:
    start, acts = begun(hand, story, by)
    for _ in acts:
        assert hand.graph == start, "nothing changes before it ends"
    keys = by == "keys"
    assert hand.steps == [(keys and story.keys_step) or story.step]
    after = ((keys and story.by_keys) or story.after)(start)
    assert said(hand.graph) == said(after)
    assert hand.graph == after
    same_picture(hand.canvas)
    hand.rest()
    hand.canvas.setFocus()
    hand.key(K.Key_Z, CTRL)
    assert (said(hand.graph), hand.steps) == (said(start), [])
    same_picture(hand.canvas)
    hand.key(K.Key_Z, CTRL | SHIFT)
    assert said(hand.graph) == said(after)
    same_picture(hand.canvas)


@pytest.mark.parametrize(("story", "by"), STOPPABLE)
def test_escape_in_the_middle_leaves_everything_as_it_was(hand: Hand, story: Story, by: str) -> None:
    start, acts = begun(hand, story, by)
    next(acts)
    hand.key(K.Key_Escape)
    if by == "mouse" and hand.canvas.gesture is None:
        QTest.mouseRelease(hand.view, LEFT, NONE, hand.spot((300, 320)))
    assert hand.graph == start and hand.steps == []
    assert hand.canvas.gesture is None and QApplication.activePopupWidget() is None
    same_picture(hand.canvas)
