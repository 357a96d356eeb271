"""Everything that is done with blocks, in the whole window: once with the mouse and once with keys alone.

After each the project is what it should be, one step with its name was made, undo gives back what was there and redo
what came of it, and what is written of it is built.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from app.core import block, file, shelf
from app.core.project import Project
from app.engine.build import build
from app.ui.canvas.dropping import BLOCK_MIME
from app.ui.panels.kind_row import BLOCK
from app.ui.panels.node_page import NodePage
from app.ui.panels.project_page import ProjectPage
from tests.stories.hands import Hand, K
from tests.stories.ways.story import CTRL, SHIFT
from tests.ui.canvas.conftest import LEFT, NONE, network, same_picture

Way = Callable[[Hand], Any]
USE, AGAIN = "block1", "block2"


pytestmark = pytest.mark.in_one_window


@contextmanager
def a_home() -> Iterator[tuple[Path, pytest.MonkeyPatch]]:
    """A folder where one's blocks are kept for one story."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERLOOM_HOME", folder)
        yield Path(folder), patch


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


def begin(hand: Hand, project: Project) -> None:
    hand.here()
    hand.desk.document.open(project)
    hand.canvas.set_zoom(1.0)
    hand.canvas.centerOn(500, 150)
    hand.desk.select(())
    hand.canvas.setFocus()


# ---------------------------------------------------------------- what hands do


def menu(id: str, *path: str, choose: tuple[str, ...] = ()) -> Way:
    def way(hand: Hand) -> None:
        hand.choose(*choose)
        hand.right_click(id)
        hand.pick(*path)

    return way


def menu_key(id: str, *path: str) -> Way:
    def way(hand: Hand) -> None:
        hand.choose(id)
        hand.key(K.Key_F10, SHIFT)
        hand.walk_to(*path)

    return way


def keyed(key: Qt.Key, keys: Qt.KeyboardModifier = NONE, choose: tuple[str, ...] = (USE,)) -> Way:
    def way(hand: Hand) -> None:
        hand.choose(*choose)
        hand.key(key, keys)

    return way


def by_name(words: str) -> Way:
    """Ask for something in the list of all commands."""
    def way(hand: Hand) -> None:
        hand.key(K.Key_P, CTRL | SHIFT)
        QTest.keyClicks(hand.palette().field, words)
        QTest.keyClick(hand.palette().field, K.Key_Return)

    return way


def page(hand: Hand, id: str = USE) -> Any:
    """The inspector's page of a node that is clicked."""
    hand.click(id)
    made = hand.window.inspector.page
    assert isinstance(made, NodePage)
    return made


def typed(field: QWidget, text: str, mouse: bool = True) -> None:
    if mouse:
        QTest.mouseClick(field, LEFT)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)
    QTest.keyClick(field, K.Key_Return)


def on_its_card(row: str, *keys: str | Qt.Key) -> Way:
    """E, Tab as far as the row, then what it shall be, and Enter."""
    def way(hand: Hand) -> None:
        hand.choose(USE)
        hand.key(K.Key_E)
        values = hand.canvas.values
        field = (values.rows | values.words)[row].field
        while QApplication.focusWidget() is not field:
            hand.key(K.Key_Tab)
        for key in keys:
            hand.type(key) if isinstance(key, str) else hand.key(key)
        hand.key(K.Key_Return)

    return way


def repeat_by_mouse(hand: Hand) -> None:
    typed(page(hand).block.rows["repeat"].field, "3")


def share_by_mouse(hand: Hand) -> None:
    field = page(hand).block.rows["weights"].field
    field.showPopup()
    rows = field.view()
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(rows.model().index(1, 0)).center())
    field.hidePopup()


def face_by_mouse(hand: Hand) -> None:
    typed(page(hand).block.settings["filters"].field, "7")


def independent_by_mouse(hand: Hand) -> None:
    QTest.mouseClick(page(hand).block.cut, LEFT)


def tick(hand: Hand, pick: Callable[[str], None]) -> None:
    rows = hand.window.inspector.page.face  # type: ignore[union-attr]
    rows.menu.popup(rows.button.mapToGlobal(rows.button.rect().bottomLeft()))
    pick("Filters")


def show_by_mouse(hand: Hand) -> None:
    hand.double_click(USE)
    hand.click("conv1")
    tick(hand, hand.pick)


def show_by_keys(hand: Hand) -> None:
    hand.choose(USE)
    hand.key(K.Key_Down, CTRL)
    hand.choose("conv1")
    tick(hand, hand.walk_to)


def edit_by_mouse(hand: Hand) -> None:
    hand.double_click(USE)
    typed(page(hand, "conv1").rows["out_channels"].field, "48")


def edit_by_keys(hand: Hand) -> None:
    hand.choose(USE)
    hand.key(K.Key_Down, CTRL)
    hand.choose("conv1")
    hand.key(K.Key_E)
    hand.type("48")
    hand.key(K.Key_Return)


def rename(mouse: bool) -> Way:
    def way(hand: Hand) -> None:
        hand.double_click(USE) if mouse else by_name("network block")(hand)
        shown = hand.window.inspector.page
        assert isinstance(shown, ProjectPage)
        typed(shown.called, "stem & co", mouse)

    return way


def add_by_mouse(hand: Hand) -> None:
    hand.right_click((300, 320))
    hand.pick("Add block", "block")


@dataclass(frozen=True)
class Story:
    name: str
    step: str
    after: Callable[[Project], bool]
    mouse: Way
    keys: Way
    start: Callable[[], Project] = once


def values(**wanted: object) -> Callable[[Project], bool]:
    return lambda project: all(project.network.nodes[USE].values[key] == value for key, value in wanted.items())


STORIES = [
    Story("make", "Make block of 2 nodes", lambda project: project == once(),
          menu("relu1", "Make block", choose=("conv1", "relu1")), keyed(K.Key_G, CTRL, ("conv1", "relu1")), plain),
    Story("unpack", "Unpack block1", lambda project: project.network.nodes == network().nodes
          and list(project.networks) == ["main"], menu(USE, "Unpack"), keyed(K.Key_G, CTRL | SHIFT)),
    Story("repeat", "Set Repeat of block1", values(repeat=3), repeat_by_mouse, on_its_card("repeat", "3")),
    Story("share", "Set Repeat weights of block1", values(weights="shared"), share_by_mouse,
          on_its_card("weights", K.Key_Down)),
    Story("set its face", "Set filters of block1", values(settings={"filters": 7}), face_by_mouse,
          on_its_card("filters", "7"), shown),
    Story("show on its face", "Show Filters of conv1 on the block",
          lambda project: project.networks["block"].nodes["conv1"].face == {"out_channels": "out_channels"},
          show_by_mouse, show_by_keys),
    Story("edit in place", "Set Filters of conv1", lambda project: [
        project.network.nodes[id].inside.nodes["conv1"].values["out_channels"] for id in (USE, AGAIN)] == [48, 48],
          edit_by_mouse, edit_by_keys, twice),
    Story("make independent", "Make block1 independent", lambda project: [
        project.network.nodes[id].values["network"] for id in (USE, AGAIN)] == ["block 2", "block"],
          independent_by_mouse, menu_key(USE, "Make independent"), twice),
    Story("rename", "Rename block to stem & co", lambda project: list(project.networks) == ["main", "stem & co"]
          and project.network.nodes[USE].values["network"] == "stem & co", rename(True), rename(False)),
    Story("add", "Add block block", lambda project: project.network.nodes[AGAIN].values["network"] == "block",
          add_by_mouse, by_name("add block block")),
]
WAYS = [pytest.param(story, by, id=f"{story.name}, {by}") for story in STORIES for by in ("mouse", "keys")]


@pytest.mark.parametrize(("story", "by"), WAYS)
def test_it_is_one_step_that_can_be_undone(hand: Hand, story: Story, by: str) -> None:
    start = story.start()
    begin(hand, start)
    (story.mouse if by == "mouse" else story.keys)(hand)
    assert [step.lower() for step in hand.steps] == [story.step.lower()]  # a word on a face is ``Filters`` on a card
    after = hand.desk.project
    assert story.after(after)
    same_picture(hand.canvas)
    source, reason = hand.desk.source
    assert source is not None, reason
    assert sum(each.numel() for each in build(source).parameters()) == hand.desk.findings.reports["main"].parameters
    hand.rest()
    hand.window.windowHandle().requestActivate()  # a list that was open keeps it on the screen of the tests
    hand.canvas.setFocus()
    hand.key(K.Key_Z, CTRL)
    assert hand.desk.project == start and hand.steps == []
    same_picture(hand.canvas)
    hand.key(K.Key_Z, CTRL | SHIFT)
    assert hand.desk.project == after
    same_picture(hand.canvas)


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_one_goes_in_and_comes_out(hand: Hand, by: str) -> None:
    nested, inner = block.made(once(), "block", ["conv1"])
    begin(hand, nested)
    if by == "mouse":
        hand.double_click(USE)
        hand.double_click(inner)
    else:
        hand.choose(USE)
        hand.key(K.Key_Down, CTRL)
        hand.choose(inner)
        hand.key(K.Key_Down, CTRL)
    assert hand.canvas.crumbs.isVisible() and hand.canvas.crumbs.shown == ("main", "block", "block 2")
    same_picture(hand.canvas)
    QApplication.processEvents()
    if by == "mouse":
        way = {each.text(): each for each in hand.canvas.crumbs.findChildren(QPushButton) if each.isVisible()}
        QTest.mouseClick(way["main"], LEFT)
    else:
        hand.key(K.Key_Escape)
        assert (hand.desk.name, hand.desk.selection) == ("block", {inner})
        hand.key(K.Key_Escape)
        hand.key(K.Key_Escape)
    assert (hand.desk.name, hand.desk.selection, hand.steps) == ("main", {USE}, [])
    same_picture(hand.canvas)


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_one_is_kept_and_taken_from_the_library(hand: Hand, by: str) -> None:
    with a_home():
        begin(hand, once())
        (menu(USE, "Keep in My blocks") if by == "mouse" else menu_key(USE, "Keep in My blocks"))(hand)
        assert list(shelf.mine()) == ["block"]
        begin(hand, plain())
        rows = hand.window.library.list
        item = next(item for n in range(rows.count()) if (item := rows.item(n)).data(BLOCK))
        if by == "mouse":
            hand.drop(item.data(BLOCK), (300, 320), mime=BLOCK_MIME)
        else:
            rows.setFocus(Qt.FocusReason.TabFocusReason)
            rows.setCurrentItem(item)
            QTest.keyClick(rows, K.Key_Return)
        assert hand.steps == ["Add block block"]
        assert hand.desk.project.networks["block"] == once().networks["block"]
        same_picture(hand.canvas)
    hand.desk.kept.emit()


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_one_is_given_away_as_a_file_and_taken_in_from_it(hand: Hand, by: str) -> None:
    with a_home() as (folder, patch):
        path = folder / "given.loom"
        for name in ("getSaveFileName", "getOpenFileName"):
            patch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))
        begin(hand, once())
        hand.choose(USE)
        if by == "mouse":
            hand.window.commands["save_block"].trigger()  # it stands in the menu of the window
        else:
            by_name("save block as")(hand)
        assert shelf.shared(path) and file.read(path).main == "block"
        begin(hand, plain())
        if by == "mouse":
            hand.right_click((300, 320))
            hand.pick("Add block", "From a file…")
        else:
            by_name("from a file")(hand)
        assert hand.desk.project.networks["block"] == once().networks["block"]
        same_picture(hand.canvas)
