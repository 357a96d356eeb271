"""What one does on the canvas that changes nothing: choosing, finding, going about, asking what can be done.

In the window that main() opens, once with the mouse and once with keys alone; the network stays as it is and nothing
can be undone.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.graph import Graph
from app.core.notes import noted
from app.ui.canvas.finder_row import KIND
from tests.stories.hands import Hand
from tests.ui.canvas.conftest import LEFT, MIDDLE, NONE, network

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = M.ControlModifier, M.ShiftModifier
Way = Callable[[Hand], object]

BOTH = ["mouse", "keys"]
pytestmark = pytest.mark.in_one_window


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


def find_by_mouse(words: str, id: str) -> Way:
    """Type, and click what is ringed."""
    def way(hand: Hand) -> None:
        hand.key(K.Key_F, CTRL)
        hand.type(words)
        assert id in {hit.id for hit in hand.canvas.seek.hits}
        hand.click(id)

    return way


def find_by_keys(words: str, times: int = 1) -> Way:
    """Type, and step to it with Enter."""
    def way(hand: Hand) -> None:
        hand.key(K.Key_F, CTRL)
        hand.type(words)
        for _ in range(times):
            hand.key(K.Key_Return)
        hand.key(K.Key_Tab)

    return way


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
    ("what is sought by name", {"norm1"}, find_by_mouse("norm", "norm1"), find_by_keys("norm")),
    ("what is sought by kind", {"conv1"}, find_by_mouse("conv 2d", "conv1"), find_by_keys("conv 2d")),
    ("what is sought by shape", {"flat"}, find_by_mouse("N 1152", "flat"), find_by_keys("N 1152", 0)),
    ("what is sought by problem", {"norm1"}, find_by_mouse("nothing is wired", "norm1"),
     find_by_keys("nothing is wired")),
    ("by a command", EVERYTHING, palette(lambda hand: hand.click_row(hand.palette().list)),
     palette(lambda hand: hand.key(K.Key_Return))),
    ("nothing", set(), lambda hand: (hand.choose("conv1"), hand.click((600, 340))),
     press((K.Key_Escape, NONE), choose=("conv1",))),
]
@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize(("wanted", "mouse", "keys"), [pytest.param(*each, id=name) for name, *each in CHOOSING])
def test_what_is_chosen(hand: Hand, wanted: set[str], mouse: Way, keys: Way, by: str) -> None:
    hand.begin(with_note())
    (mouse if by == "mouse" else keys)(hand)
    assert hand.desk.chosen == wanted
    assert hand.graph == with_note() and hand.steps == []
    hand.expect_picture()


def lasso_given_up(hand: Hand) -> None:
    points = [(180, -60), (600, -60), (600, 290)]
    hand.pull(points[0], points[1], CTRL)
    hand.glide(points[2], CTRL)
    hand.key(K.Key_Escape)
    hand.release(points[2], CTRL)


def band_given_up(hand: Hand) -> None:
    hand.pull((-20, -20), (300, 340))
    hand.key(K.Key_Escape)
    hand.release((300, 340))


def pan_given_up(hand: Hand) -> None:
    hand.pull((400, 300), (300, 250), button=MIDDLE)
    hand.key(K.Key_Escape)
    hand.release((300, 250), button=MIDDLE)


def overview_given_up(hand: Hand) -> None:
    over = hand.canvas.minimap
    start, end = over.rect().center(), over.rect().bottomRight() * 0.9
    QTest.mousePress(over, LEFT, NONE, start)
    QTest.mouseMove(over, end)
    hand.key(K.Key_Escape)
    QTest.mouseMove(over, start)
    QTest.mouseRelease(over, LEFT, NONE, start)


def find_given_up(hand: Hand) -> None:
    hand.key(K.Key_F, CTRL)
    hand.type("norm")
    hand.key(K.Key_Return)
    hand.key(K.Key_Escape)


def palette_given_up(hand: Hand) -> None:
    hand.key(K.Key_P, CTRL | SHIFT)
    hand.type("select all")
    hand.key(K.Key_Escape)


@pytest.mark.parametrize("way", [lasso_given_up, band_given_up, pan_given_up, overview_given_up,
                                 find_given_up, palette_given_up])
def test_escape_gives_back_what_was_chosen_and_seen(hand: Hand, way: Way) -> None:
    hand.begin(with_note())
    hand.choose("flat")
    seen = hand.canvas.seen()
    way(hand)
    assert hand.desk.chosen == {"flat"} and hand.canvas.seen() == seen
    hand.expect_nothing_open()
    assert hand.graph == with_note() and hand.steps == []
    hand.expect_picture()


def wire_over_nothing(hand: Hand) -> None:
    hand.pull("flat.y", (700, 250))
    hand.release((700, 250))


def wire_by_keys_and_tab(hand: Hand) -> None:
    hand.choose("flat")
    hand.key(K.Key_W)
    hand.key(K.Key_Tab)


WORDS = [("", "Linear"), ("dense", "Linear"), ("zero at random", "Dropout"), ("conv", "Cast")]
"""What is typed where a wire from a Flatten waits, and what is offered first: no convolution, which does not fit."""


@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize(("words", "first"), WORDS)
def test_only_what_fits_is_offered_best_first(hand: Hand, words: str, first: str, by: str) -> None:
    hand.begin(with_note())
    (wire_over_nothing if by == "mouse" else wire_by_keys_and_tab)(hand)
    hand.type(words)
    rows = hand.canvas.finder.list
    offered = [rows.item(i).data(KIND) for i in range(rows.count())]
    assert offered[0] == first
    assert not {"Conv2d", "MaxPool2d", "BatchNorm2d"} & set(offered)
    hand.key(K.Key_Escape)
    assert hand.canvas.finder.isHidden() and hand.canvas.picture.under is None
    assert hand.graph == with_note() and hand.steps == []


@pytest.mark.parametrize(("words", "first"), [
    ("relu", "ReLU"), ("dense", "Linear"), ("conv", "Conv2d"), ("bn", "BatchNorm2d"),
    ("keeps the largest", "MaxPool2d"), ("average of a picture", "GlobalAvgPool2d")])
@pytest.mark.parametrize("by", BOTH)
def test_a_kind_is_found_by_name_synonym_and_what_it_does(hand: Hand, words: str, first: str, by: str) -> None:
    hand.begin(with_note())
    if by == "mouse":
        hand.double_click((600, 340))
    else:
        hand.key(K.Key_Tab)
    hand.type(words)
    assert hand.canvas.finder.list.item(0).data(KIND) == first
    hand.key(K.Key_Escape)
    assert hand.graph == with_note() and hand.steps == []


def drag_sheet(hand: Hand) -> None:
    hand.pull((400, 300), (300, 250), button=MIDDLE)
    hand.release((300, 250), button=MIDDLE)


def click_overview(hand: Hand) -> None:
    QTest.mouseClick(hand.canvas.minimap, LEFT, pos=hand.canvas.minimap.rect().bottomRight() * 0.9)


def drag_overview(hand: Hand) -> None:
    over = hand.canvas.minimap
    start, end = over.rect().center(), over.rect().bottomRight() * 0.9
    QTest.mousePress(over, LEFT, NONE, start)
    QTest.mouseMove(over, end)
    QTest.mouseRelease(over, LEFT, NONE, end)


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
    ("drag the overview", lambda hand: hand.canvas.seen().center().y() > 200, drag_overview,
     press((K.Key_Down, CTRL | SHIFT))),
    ("go by the overview", lambda hand: hand.canvas.seen().center().y() > 200, click_overview,
     press((K.Key_Down, CTRL | SHIFT))),
]


@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize(("there", "mouse", "keys"), [pytest.param(*each, id=name) for name, *each in VIEWS])
def test_where_one_looks(hand: Hand, there: Callable[[Hand], bool], mouse: Way, keys: Way, by: str) -> None:
    hand.begin(with_note())
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
    hand.begin(with_note())
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
    hand.begin(with_note())
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
