"""What one does on the canvas that changes nothing: choosing, finding, going about, asking what can be done.

In the whole window, once with the mouse and once with keys alone; the network stays as it is and nothing can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.graph import Graph
from app.core.notes import noted
from tests.stories.hands import Hand, hand_at_a_window
from tests.ui.canvas.conftest import LEFT, MIDDLE, NONE, network

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = M.ControlModifier, M.ShiftModifier
Way = Callable[[Hand], object]


@pytest.fixture(scope="module")
def hand(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    yield from hand_at_a_window(qapp, tmp_path_factory.mktemp("home"))


@pytest.fixture(autouse=True)
def rested(hand: Hand) -> Iterator[None]:
    hand.begin(with_note())
    yield
    hand.rest()


def with_note() -> Graph:
    return noted(network(), "Try 64", (216.0, 300.0))[0]


def lasso(hand: Hand) -> None:
    points = [(180, -60), (600, -60), (600, 290), (420, 290), (420, 110), (180, 110)]
    QTest.mousePress(hand.view, LEFT, CTRL, hand.spot(points[0]))
    for point in points[1:]:
        hand.glide(point, CTRL)
    hand.release(points[-1], CTRL)


def walk_and_add(hand: Hand) -> None:
    hand.choose("conv1")
    hand.key(K.Key_Right, SHIFT)
    hand.key(K.Key_Down, SHIFT)


def band(hand: Hand) -> None:
    hand.pull((-20, -20), (300, 340))
    hand.release((300, 340))


def all_by_menu(hand: Hand) -> None:
    hand.right_click((600, 340))
    hand.pick("Select all")


def find_by_mouse(hand: Hand) -> None:
    hand.key(K.Key_F, CTRL)
    hand.type("norm")
    hand.click("norm1")


def find_by_keys(hand: Hand) -> None:
    hand.key(K.Key_F, CTRL)
    hand.type("norm")
    hand.key(K.Key_Return)
    hand.key(K.Key_Tab)


def palette(take: Callable[[Hand], object]) -> Way:
    def way(hand: Hand) -> None:
        hand.key(K.Key_P, CTRL | SHIFT)
        hand.type("select all")
        take(hand)

    return way


def press(*keys: tuple[Qt.Key, Qt.KeyboardModifier], choose: tuple[str, ...] = ()) -> Way:
    def way(hand: Hand) -> None:
        hand.choose(*choose)
        for key, held in keys:
            hand.key(key, held)

    return way


EVERYTHING = {*network().nodes, "note1"}
CHOOSING = [
    ("lasso", {"conv1", "relu1", "norm1"}, lasso, walk_and_add),
    ("band", {"image", "conv1", "note1"}, band, press((K.Key_Right, SHIFT), (K.Key_Down, SHIFT), choose=("image",))),
    ("everything", EVERYTHING, all_by_menu, press((K.Key_A, CTRL))),
    ("a neighbour", {"relu1"}, lambda hand: hand.click("relu1"), press((K.Key_Right, NONE), choose=("conv1",))),
    ("a note", {"note1"}, lambda hand: hand.click((300, 350)), press((K.Key_Down, NONE), choose=("conv1",))),
    ("what is sought", {"norm1"}, find_by_mouse, find_by_keys),
    ("by a command", EVERYTHING, palette(lambda hand: hand.click_row(hand.palette().list)),
     palette(lambda hand: hand.key(K.Key_Return))),
    ("nothing", set(), lambda hand: (hand.choose("conv1"), hand.click((600, 340))),
     press((K.Key_Escape, NONE), choose=("conv1",))),
]
BOTH = ["mouse", "keys"]


@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize(("wanted", "mouse", "keys"), [pytest.param(*each, id=name) for name, *each in CHOOSING])
def test_what_is_chosen(hand: Hand, wanted: set[str], mouse: Way, keys: Way, by: str) -> None:
    (mouse if by == "mouse" else keys)(hand)
    assert hand.desk.chosen == wanted
    assert hand.graph == with_note() and hand.steps == []
    hand.expect_picture()


def drag_sheet(hand: Hand) -> None:
    hand.pull((400, 300), (300, 250), button=MIDDLE)
    hand.release((300, 250), button=MIDDLE)


def click_overview(hand: Hand) -> None:
    QTest.mouseClick(hand.canvas.minimap, LEFT, pos=hand.canvas.minimap.rect().bottomRight() * 0.9)


def by_menu(text: str, at: object) -> Way:
    def way(hand: Hand) -> None:
        hand.canvas.set_zoom(0.7)
        hand.right_click(at)  # type: ignore[arg-type]
        hand.pick(text)

    return way


def from_afar(*keys: tuple[Qt.Key, Qt.KeyboardModifier], choose: tuple[str, ...] = ()) -> Way:
    def way(hand: Hand) -> None:
        hand.canvas.set_zoom(0.7)
        press(*keys, choose=choose)(hand)

    return way


def all_in_view(hand: Hand) -> bool:
    return hand.canvas.seen().contains(hand.canvas.picture.extent())


VIEWS = [
    ("show all", all_in_view, by_menu("Show all", (600, 340)), from_afar((K.Key_Home, NONE))),
    ("100 %", lambda hand: hand.canvas.zoom == 1.0, by_menu("Zoom to 100 %", (600, 340)), from_afar((K.Key_0, CTRL))),
    ("zoom to what is chosen",
     lambda hand: (hand.canvas.seen().center() - QPointF(516, 240)).manhattanLength() < 4 and hand.canvas.zoom == 1.0,
     by_menu("Zoom to selection", "norm1"), from_afar((K.Key_F, NONE), choose=("norm1",))),
    ("move the view", lambda hand: hand.canvas.seen().center().x() > 560 and hand.canvas.zoom == 1.0, drag_sheet,
     press((K.Key_Right, CTRL | SHIFT))),
    ("go by the overview", lambda hand: hand.canvas.seen().center().y() > 200, click_overview,
     press((K.Key_Down, CTRL | SHIFT))),
]


@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize(("there", "mouse", "keys"), [pytest.param(*each, id=name) for name, *each in VIEWS])
def test_where_one_looks(hand: Hand, there: Callable[[Hand], bool], mouse: Way, keys: Way, by: str) -> None:
    (mouse if by == "mouse" else keys)(hand)
    assert there(hand)
    assert hand.graph == with_note() and hand.steps == []


MENUS = [
    ("a node", "norm1", ("norm1",), {"Rename", "Set on the card…", "Bypass", "Frame", "Delete"}),
    ("several", "norm1", ("norm1", "conv1"), {"Align", "Connect in a row", "Make block", "Delete"}),
    ("a note", (300, 350), ("note1",), {"Write", "Colour", "Size by keys", "Delete"}),
    ("nothing", (600, 340), (), {"Add a node…", "Write a note", "Paste", "Select all", "Show all"}),
]


@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize(("at", "ids", "rows"), [pytest.param(*each, id=name) for name, *each in MENUS])
def test_the_menu_of(hand: Hand, at: object, ids: tuple[str, ...], rows: set[str], by: str) -> None:
    hand.choose(*ids)
    if by == "mouse":
        hand.right_click(at)  # type: ignore[arg-type]
    else:
        hand.key(K.Key_F10, SHIFT)
    assert rows <= {action.text().split("\t")[0] for action in hand.menu().actions()}
    hand.key(K.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert hand.graph == with_note() and hand.steps == [] and hand.desk.chosen == set(ids)


@pytest.mark.parametrize("by", BOTH)
def test_the_menu_of_a_wire(hand: Hand, by: str) -> None:
    wire = next(wire for wire in hand.graph.wires if wire.source == "relu1")
    if by == "mouse":
        hand.right_click(hand.canvas.picture.wires[wire].path.pointAtPercent(0.5))
    else:
        hand.choose("relu1")
        hand.key(K.Key_Right, CTRL)
        hand.key(K.Key_F10, SHIFT)
    rows = [action.text().split("\t")[0] for action in hand.menu().actions() if action.text()]
    assert rows == ["Insert a node…", "Add a point", "Cut wire"]
    assert hand.canvas.picture.chosen_wire == wire
