"""What a story of a gesture is made of: a step, what comes of it, a way with the mouse and a way with keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.graph import Graph, Wire
from tests.stories.hands import Hand
from tests.ui.canvas.conftest import NONE, Spot, network

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
LONG = Wire("conv1", "y", "norm1", "x")


def moved(**places: tuple[float, float]) -> After:
    return lambda graph: graph.move(places)


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
