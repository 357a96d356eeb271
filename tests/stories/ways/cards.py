"""Cards moved, named, set, copied and laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication

from app.core import clip
from app.core.graph import BYPASSED, MUTED, Graph, Wire, place
from app.core.moves import duplicated
from app.ui.canvas import tidy
from tests.stories.hands import Hand
from tests.stories.ways.story import ALT, CTRL, SHIFT, After, K, Story, Way, by_menu_key, from_menu, key, moved
from tests.ui.canvas.conftest import network


def state(id: str, word: str) -> After:
    return lambda graph: graph.add(id, replace(graph.nodes[id], state=word))


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


def line_up_by_mouse(hand: Hand) -> Iterator[None]:
    """Held a little beside the column of flat, it lies in that column."""
    hand.pull("norm1", (648 + 84 + 5, 232 + 44))
    yield
    assert hand.canvas.gesture.lined.guides, "a line says with what it lines up"
    hand.release((648 + 84 + 5, 232 + 44))


def line_up_by_keys(hand: Hand) -> None:
    hand.choose("norm1")
    for _ in range(9):
        hand.key(K.Key_Right, ALT | SHIFT)
    for _ in range(8):
        hand.key(K.Key_Down, ALT)


def by_command(words: str, take: Callable[[Hand, Any], None], *chosen: str) -> Way:
    """From the list of all commands."""
    def way(hand: Hand) -> Iterator[None]:
        hand.choose(*chosen)
        hand.key(K.Key_P, CTRL | SHIFT)
        hand.type(words)
        yield
        if (palette := hand.palette_open()) is not None:
            take(hand, palette.list)

    return way


def press_enter(hand: Hand, _: object) -> None:
    hand.key(K.Key_Return)


STORIES = [
    Story("bypass", "Bypass relu1", state("relu1", BYPASSED), from_menu("Bypass"), key(K.Key_B, choose=("relu1",))),
    Story("mute", "Mute relu1", state("relu1", MUTED), from_menu("Mute"), by_menu_key("Mute", choose=("relu1",))),
    Story("stop bypassing", "Use again relu1", state("relu1", ""), from_menu("Stop bypassing"),
          key(K.Key_B, choose=("relu1",)), start=lambda: state("relu1", BYPASSED)(network())),
    Story("unmute", "Use again relu1", state("relu1", ""), by_command("unmute", Hand.click_row, "relu1"),
          by_command("unmute", press_enter, "relu1"), start=lambda: state("relu1", MUTED)(network())),
    Story("line up", "Move norm1", moved(norm1=(648, 232)), line_up_by_mouse, line_up_by_keys),
    Story("cut out", "Cut relu1", lambda graph: graph.remove("relu1"), from_menu("Cut"),
          key(K.Key_X, CTRL, choose=("relu1",))),
    Story("move", "Move norm1", moved(norm1=(520, 216)), move_by_mouse, move_by_keys, by_keys=moved(norm1=(504, 200))),
    Story("rename", "Rename relu1 to bend", lambda graph: graph.rename("relu1", "bend"), rename_by_mouse,
          rename_by_keys),
    Story("set on the card", "Set Filters of conv1", lambda graph: graph.set("conv1", out_channels=48), set_by_mouse,
          set_by_keys),
    Story("duplicate", "Duplicate relu1", lambda graph: duplicated(graph, ("relu1",))[0], from_menu("Duplicate"),
          key(K.Key_D, CTRL, choose=("relu1",))),
    Story("paste", "Paste 2 nodes", pasted((300, 320)), paste_by_mouse, paste_by_keys, by_keys=pasted((248, 32))),
    *(Story(f"align {side}", "Align 2 nodes", after, from_menu("Align", text, choose=("conv1", "norm1"), at="norm1"),
            key(K[f"Key_{letter[-1]}"], SHIFT, choose=("conv1", "norm1"))) for (side, text, letter), after in zip(
        tidy.ALIGN, (moved(norm1=(216, 200)), moved(conv1=(324, 0), norm1=(324, 200)), moved(conv1=(432, 0)),
                     moved(norm1=(432, 0)), moved(conv1=(216, 100), norm1=(432, 100)), moved(conv1=(216, 200))),
        strict=True)),
    Story("distribute across", "Distribute 3 nodes", moved(norm1=(324, 200)),
          from_menu("Align", "Distribute horizontally", choose=("image", "norm1", "low"), at="norm1"),
          key(K.Key_H, SHIFT, choose=("image", "norm1", "low")),
          start=lambda: network().add("low", place("ReLU", "low", (648, 240)))),
    Story("arrange what is chosen", "Arrange 2 nodes", moved(relu1=(432, 0)),
          from_menu("Arrange", choose=("conv1", "relu1")), key(K.Key_A, CTRL | SHIFT, choose=("conv1", "relu1")),
          start=lambda: network().move({"relu1": (440.0, 0.0), "norm1": (430.0, 260.0)})),
    Story("distribute", "Distribute 3 nodes", moved(norm1=(432, 120)),
          from_menu("Align", "Distribute vertically", choose=("image", "norm1", "low"), at="norm1"),
          key(K.Key_V, SHIFT, choose=("image", "norm1", "low")),
          start=lambda: network().add("low", place("ReLU", "low", (648, 240)))),
    Story("arrange", "Arrange nodes", moved(relu1=(432, 0), norm1=(0, 144)), from_menu("Arrange", at=(300, 320)),
          key(K.Key_A, CTRL | SHIFT), start=lambda: network().move({"relu1": (440.0, 260.0)})),
]
