"""What is done with blocks: made, repeated, shown on their faces, edited in place, nested, cut loose, taken apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core import block, shelf
from app.core.project import Project
from app.ui.panels.node_page import NodePage
from app.ui.panels.project_page import ProjectPage
from tests.stories.hands import Hand, K
from tests.stories.ways.story import CTRL, SHIFT, Way, by_menu_key, from_menu, key
from tests.ui.canvas.conftest import LEFT, network

USE, AGAIN = "block1", "block2"


def plain() -> Project:
    return Project("Story", {"main": network()})


def once() -> Project:
    """conv1 and relu1 are a block."""
    return block.made(plain(), "main", ["conv1", "relu1"])[0]


def twice() -> Project:
    """Another block of the same network beside it."""
    return shelf.inserted(once(), "main", "block", (432.0, 320.0))[0]


def shown() -> Project:
    """How many filters conv1 has is on the face."""
    inside = once().networks["block"]
    inside = inside.add("conv1", replace(inside.nodes["conv1"], face={"out_channels": "filters"}))
    return once().with_network("block", inside)


def by_name(words: str) -> Way:
    """Ask for something in the list of all commands."""
    def way(hand: Hand) -> Iterator[None]:
        hand.key(K.Key_P, CTRL | SHIFT)
        hand.type(words)
        yield
        if hand.palette_open() is not None:
            hand.key(K.Key_Return)

    return way


def page(hand: Hand, id: str = USE) -> Any:
    """The inspector's page of a node that is clicked."""
    hand.click(id)
    made = hand.window.inspector.page
    assert isinstance(made, NodePage)
    return made


def typed(field: QWidget, text: str, mouse: bool = True) -> Iterator[None]:
    """Into a field of the inspector."""
    if mouse:
        QTest.mouseClick(field, LEFT)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)
    yield
    QTest.keyClick(field, K.Key_Return)


def on_its_card(row: str, *keys: str | Qt.Key) -> Way:
    """E, Tab as far as the row, then what it shall be, and Enter."""
    def way(hand: Hand) -> Iterator[None]:
        hand.choose(USE)
        hand.key(K.Key_E)
        values = hand.canvas.values
        field = (values.rows | values.words)[row].field
        while QApplication.focusWidget() is not field:
            hand.key(K.Key_Tab)
        for each in keys:
            hand.type(each) if isinstance(each, str) else hand.key(each)
        yield
        hand.key(K.Key_Return)

    return way


def repeat_by_mouse(hand: Hand) -> Iterator[None]:
    yield from typed(page(hand).block.rows["repeat"].field, "3")


def share_by_mouse(hand: Hand) -> Iterator[None]:
    field = page(hand).block.rows["weights"].field
    field.showPopup()
    rows = field.view()
    yield
    if rows.isVisible():
        QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(rows.model().index(1, 0)).center())
        field.hidePopup()


def face_by_mouse(hand: Hand) -> Iterator[None]:
    yield from typed(page(hand).block.settings["filters"].field, "7")


def independent_by_mouse(hand: Hand) -> None:
    QTest.mouseClick(page(hand).block.cut, LEFT)


def tick(hand: Hand, pick: Callable[[str], None]) -> Iterator[None]:
    """Tick what of conv1 is on the face, or take the tick off."""
    rows = hand.window.inspector.page.face  # type: ignore[union-attr]
    rows.menu.popup(rows.button.mapToGlobal(rows.button.rect().bottomLeft()))
    yield
    if QApplication.activePopupWidget() is not None:
        pick("Filters")


def tick_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click(USE)
    hand.click("conv1")
    yield from tick(hand, hand.pick)


def tick_by_keys(hand: Hand) -> Iterator[None]:
    go_in(hand, "conv1")
    yield from tick(hand, hand.walk_to)


def go_in(hand: Hand, *ids: str) -> None:
    """Into the block by key, and choose what lies there."""
    hand.choose(USE)
    hand.key(K.Key_Down, CTRL)
    hand.choose(*ids)


def edit_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click(USE)
    yield from typed(page(hand, "conv1").rows["out_channels"].field, "48")


def edit_by_keys(hand: Hand) -> Iterator[None]:
    go_in(hand, "conv1")
    hand.key(K.Key_E)
    hand.type("48")
    yield
    hand.key(K.Key_Return)


def nest_by_mouse(hand: Hand) -> Iterator[None]:
    hand.double_click(USE)
    hand.pull((216, 160), (400, 20))  # a band around conv1 alone
    hand.release((400, 20))
    hand.right_click("conv1")
    yield
    if QApplication.activePopupWidget() is not None:
        hand.pick("Make block")


def nest_by_keys(hand: Hand) -> None:
    go_in(hand, "conv1")
    hand.key(K.Key_G, CTRL)


def rename(mouse: bool) -> Way:
    def way(hand: Hand) -> Iterator[None]:
        if mouse:
            hand.double_click(USE)
        else:
            list(by_name("network block")(hand))
        shown = hand.window.inspector.page
        assert isinstance(shown, ProjectPage)
        yield from typed(shown.called, "stem & co", mouse)

    return way


@dataclass(frozen=True)
class Story:
    """One thing that is done with blocks; ``after`` says whether a project is what should come of it."""

    name: str
    step: str
    after: Callable[[Project], bool]
    mouse: Way
    keys: Way
    start: Callable[[], Project] = once


def values(**wanted: object) -> Callable[[Project], bool]:
    return lambda project: all(project.network.nodes[USE].values[key] == value for key, value in wanted.items())


def on_face(face: dict[str, str]) -> Callable[[Project], bool]:
    return lambda project: project.networks["block"].nodes["conv1"].face == face


def many(count: int) -> Callable[[], Project]:
    """The block so many times in a row."""
    def start() -> Project:
        graph = once().network
        return once().with_network("main", graph.set(USE, repeat=count))

    return start


STORIES = [
    Story("make", "Make block of 2 nodes", lambda project: project == once(),
          from_menu("Make block", choose=("conv1", "relu1")), key(K.Key_G, CTRL, ("conv1", "relu1")), plain),
    Story("nest", "Make block of 1 node", lambda project: project == block.made(once(), "block", ["conv1"])[0],
          nest_by_mouse, nest_by_keys),
    Story("unpack", "Unpack block1", lambda project: project.network.nodes == network().nodes
          and list(project.networks) == ["main"], from_menu("Unpack", at=USE), key(K.Key_G, CTRL | SHIFT, (USE,))),
    Story("unpack what repeats", "Unpack block1", lambda project: [
        placed.kind for placed in project.network.nodes.values()].count("Conv2d") == 3
          and list(project.networks) == ["main"], from_menu("Unpack", at=USE), key(K.Key_G, CTRL | SHIFT, (USE,)),
          many(3)),
    Story("repeat", "Set Repeat of block1", values(repeat=3), repeat_by_mouse, on_its_card("repeat", "3")),
    Story("share", "Set Repeat weights of block1", values(weights="shared"), share_by_mouse,
          on_its_card("weights", K.Key_Down)),
    Story("set its face", "Set filters of block1", values(settings={"filters": 7}), face_by_mouse,
          on_its_card("filters", "7"), shown),
    Story("show on its face", "Show Filters of conv1 on the block", on_face({"out_channels": "out_channels"}),
          tick_by_mouse, tick_by_keys),
    Story("show no longer", "Hide Filters of conv1 on the block", on_face({}), tick_by_mouse, tick_by_keys, shown),
    Story("edit in place", "Set Filters of conv1", lambda project: [
        project.network.nodes[id].inside.nodes["conv1"].values["out_channels"] for id in (USE, AGAIN)] == [48, 48],
          edit_by_mouse, edit_by_keys, twice),
    Story("make independent", "Make block1 independent", lambda project: [
        project.network.nodes[id].values["network"] for id in (USE, AGAIN)] == ["block 2", "block"],
          independent_by_mouse, by_menu_key("Make independent", choose=(USE,)), twice),
    Story("rename", "Rename block to stem & co", lambda project: list(project.networks) == ["main", "stem & co"]
          and project.network.nodes[USE].values["network"] == "stem & co", rename(True), rename(False)),
    Story("add", "Add block block", lambda project: project.network.nodes[AGAIN].values["network"] == "block",
          from_menu("Add block", "block", at=(300, 320)), by_name("add block block")),
]
