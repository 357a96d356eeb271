"""Frames and notes: made, moved, sized, named and coloured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.core.frames import framed, held, sized
from app.core.graph import Graph
from app.core.notes import noted
from app.ui.canvas.edits import tall
from tests.stories.hands import Hand
from tests.stories.ways.story import ALT, CTRL, SHIFT, After, K, Story, by_menu_key, from_menu, key, moved
from tests.ui.canvas.conftest import network


def body() -> Graph:
    """conv1 and relu1 in a frame."""
    return framed(network(), ("conv1", "relu1"), "Body")[0]


def with_note() -> Graph:
    return noted(network(), "Try 64", (216.0, 240.0))[0]


def large_body() -> Graph:
    return larger_frame(body())


def frame_and_name_by_mouse(hand: Hand) -> None:
    hand.choose("conv1", "relu1")
    hand.right_click("conv1")
    hand.pick("Frame")
    hand.type("Stem")
    hand.click((300, 320))


def frame_and_name_by_keys(hand: Hand) -> None:
    hand.choose("conv1", "relu1")
    hand.key(K.Key_G, SHIFT)
    hand.type("Stem")
    hand.key(K.Key_Return)


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


def join_by_keys(hand: Hand) -> Iterator[None]:
    """The frame is drawn over the card."""
    hand.choose("conv1")
    hand.key(K.Key_S)
    for _ in range(9):
        hand.key(K.Key_Down)
    yield
    hand.key(K.Key_Return)


def joined(graph: Graph) -> Graph:
    after = sized(graph, "frame1", (196.0, -40.0, 620.0, 244.0), tall)
    assert after.frames["frame1"].holds == ("conv1", "relu1", "norm1")
    return after


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


STORIES = [
    Story("frame", "Frame 2 nodes", lambda graph: framed(graph, ("conv1", "relu1"))[0],
          from_menu("Frame", at="conv1", choose=("conv1", "relu1")), key(K.Key_G, SHIFT, choose=("conv1", "relu1"))),
    Story("frame and name", "Frame 2 nodes as Stem", lambda graph: framed(graph, ("conv1", "relu1"), "Stem")[0],
          frame_and_name_by_mouse, frame_and_name_by_keys),
    Story("fit a frame", "Fit frame Body", frame_set(box=None), from_menu("Its frame", "Fit to its nodes", at="conv1"),
          by_menu_key("Its frame", "Fit to its nodes", choose=("conv1",)), start=large_body),
    Story("delete a frame", "Delete frame Body", lambda graph: replace(graph, frames={}),
          from_menu("Delete frame, keep nodes", at=(240, -20)),
          by_menu_key("Its frame", "Delete frame, keep nodes", choose=("conv1",)), start=body),
    Story("leave a frame", "Take out of frame", lambda graph: held(graph, ("relu1",)),
          from_menu("Take out of frame"), by_menu_key("Take out of frame", choose=("relu1",)), start=body),
    Story("move a frame", "Move 2 nodes", moved(conv1=(216, -100), relu1=(432, -100)), frame_drag, frame_by_keys,
          by_keys=moved(conv1=(216, -4), relu1=(432, -4)), start=body),
    Story("size a frame", "Resize frame Body", larger_frame, frame_size_by_mouse, frame_size_by_keys, start=body),
    Story("name a frame", "Rename frame to Stem", frame_set(title="Stem"), frame_title_by_mouse, frame_title_by_keys,
          start=body),
    Story("colour a frame", "Colour frame Body", frame_set(colour="pink"),
          from_menu("Its frame", "Colour", "Pink", at="conv1"), by_menu_key("Its frame", "Colour", "Pink",
                                                                           choose=("conv1",)), start=body),
    Story("join a frame", "Move norm1", lambda graph: held(graph.move({"norm1": (336.0, 40.0)}), ["norm1"], "frame1"),
          join_by_mouse, join_by_keys, by_keys=joined, keys_step="Resize frame Body", start=body),
    Story("leave a frame at once", "Take out of frame", lambda graph: held(graph, ("relu1",)),
          from_menu("Take out of frame"), key(K.Key_G, ALT | SHIFT, choose=("relu1",)), start=body),
    Story("write a note", "Add note Try 64", lambda graph: noted(graph, "Try 64", (216.0, 240.0))[0], note_by_mouse,
          note_by_keys),
    Story("reword a note", "Write note Or 128", note_set(text="Or 128"), reword_by_mouse, reword_by_keys,
          start=with_note),
    Story("size a note", "Resize note Try 64", note_set(size=(208.0, 112.0)), note_size_by_mouse, note_size_by_keys,
          start=with_note),
    Story("move a note", "Move note Try 64", note_set(at=(240.0, 240.0)), note_drag, note_nudge, start=with_note),
    Story("delete a note", "Delete note Try 64", lambda graph: graph.remove("note1"),
          from_menu("Delete", at=(300, 300)), key(K.Key_Delete, choose=("note1",)), start=with_note),
    Story("colour a note", "Colour note Try 64", note_set(colour="teal"),
          from_menu("Colour", "Teal", at=(300, 300)), by_menu_key("Colour", "Teal", choose=("note1",)),
          start=with_note),
]
