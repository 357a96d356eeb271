"""Everything that is done with blocks, in the whole window: once with the mouse and once with keys alone.

After each the project is what it should be, one step with its name was made, undo gives back what was there and redo
what came of it, and what is written of it is built; Esc in the middle leaves everything as it was.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidgetItem, QPushButton

from app.core import block, file, shelf
from app.core.project import Project
from app.engine.build import build
from app.ui.canvas.dropping import BLOCK_MIME
from app.ui.panels.kind_row import BLOCK
from tests.stories.hands import Hand, K
from tests.stories.ways.blocks import STORIES, USE, Story, by_name, once, plain
from tests.stories.ways.story import CONV_RELU, CTRL, SHIFT, Way, by_menu_key, from_menu
from tests.ui.canvas.conftest import LEFT, NONE, same_picture

WAYS = [pytest.param(story, by, id=f"{story.name}, {by}") for story in STORIES for by in ("mouse", "keys")]
STOPPABLE = [each for each in WAYS if inspect.isgeneratorfunction(
    each.values[0].mouse if each.values[1] == "mouse" else each.values[0].keys)]  # type: ignore[attr-defined]

pytestmark = pytest.mark.in_one_window


@contextmanager
def a_home() -> Iterator[tuple[Path, pytest.MonkeyPatch]]:
    """A folder where one's blocks are kept for one story."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERLOOM_HOME", folder)
        yield Path(folder), patch


def begin(hand: Hand, project: Project) -> None:
    hand.here()
    hand.desk.document.open(project)
    hand.canvas.set_zoom(1.0)
    hand.canvas.centerOn(500, 150)
    hand.desk.select(())
    hand.canvas.setFocus()


def whole(hand: Hand, way: Way) -> None:
    """All of it, without thinking better of it: nothing changes before it ends."""
    before = hand.desk.project
    for _ in way(hand) or ():
        assert hand.desk.project == before


def back_on_the_canvas(hand: Hand) -> None:
    hand.rest()
    hand.window.windowHandle().requestActivate()  # a list that was open keeps it on the screen of the tests
    hand.canvas.setFocus()


@pytest.mark.parametrize(("story", "by"), WAYS)
def test_it_is_one_step_that_can_be_undone(hand: Hand, story: Story, by: str) -> None:
    start = story.start()
    begin(hand, start)
    whole(hand, story.mouse if by == "mouse" else story.keys)
    assert [step.lower() for step in hand.steps] == [story.step.lower()]  # a word on a face is ``Filters`` on a card
    after = hand.desk.project
    assert story.after(after)
    same_picture(hand.canvas)
    source, reason = hand.desk.source
    assert source is not None, reason
    assert sum(each.numel() for each in build(source).parameters()) == hand.desk.findings.reports["main"].parameters
    back_on_the_canvas(hand)
    hand.key(K.Key_Z, CTRL)
    assert hand.desk.project == start and hand.steps == []
    same_picture(hand.canvas)
    hand.key(K.Key_Z, CTRL | SHIFT)
    assert hand.desk.project == after
    same_picture(hand.canvas)


@pytest.mark.parametrize(("story", "by"), STOPPABLE)
def test_escape_in_the_middle_leaves_everything_as_it_was(hand: Hand, story: Story, by: str) -> None:
    start = story.start()
    begin(hand, start)
    next((story.mouse if by == "mouse" else story.keys)(hand))
    hand.key(K.Key_Escape)
    hand.expect_nothing_open()
    back_on_the_canvas(hand)  # nothing that was typed is taken when the keyboard goes elsewhere
    assert hand.desk.project == start and hand.steps == []
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


def kept_row(hand: Hand) -> QListWidgetItem:
    """The row of the library for the only block that is kept."""
    rows = hand.window.library.list
    return next(item for n in range(rows.count()) if (item := rows.item(n)).data(BLOCK))


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_one_is_kept_and_taken_from_the_library(hand: Hand, by: str) -> None:
    with a_home():
        begin(hand, once())
        keep = "Keep in My blocks"
        whole(hand, from_menu(keep, at=USE) if by == "mouse" else by_menu_key(keep, choose=(USE,)))
        assert list(shelf.mine()) == ["block"]
        begin(hand, plain())
        item = kept_row(hand)
        if by == "mouse":
            hand.drop(item.data(BLOCK), (300, 320), mime=BLOCK_MIME)
        else:
            rows = hand.window.library.list
            rows.setFocus(Qt.FocusReason.TabFocusReason)
            rows.setCurrentItem(item)
            QTest.keyClick(rows, K.Key_Return)
        assert hand.steps == ["Add block block"]
        assert hand.desk.project.networks["block"] == once().networks["block"]
        same_picture(hand.canvas)
    hand.desk.kept.emit()


def test_one_of_mine_is_dropped_onto_a_wire(hand: Hand) -> None:
    """Held there and given up first; with keys one is put into a wire by its menu, as any node."""
    with a_home():
        begin(hand, once())
        whole(hand, from_menu("Keep in My blocks", at=USE))
        begin(hand, plain())
        data, middle = QMimeData(), hand.canvas.picture.wires[CONV_RELU].path.pointAtPercent(0.5)
        data.setData(BLOCK_MIME, kept_row(hand).data(BLOCK).encode())
        over = QDragEnterEvent(hand.spot(middle), Qt.DropAction.CopyAction, data, LEFT, NONE)
        QApplication.sendEvent(hand.view, over)
        assert hand.canvas.gesture is not None
        hand.key(K.Key_Escape)
        assert hand.canvas.gesture is None and hand.desk.project == plain() and hand.steps == []
        same_picture(hand.canvas)
        hand.drop(kept_row(hand).data(BLOCK), middle, mime=BLOCK_MIME)
        assert hand.steps == ["Insert block block"]
        graph = hand.desk.graph
        assert {CONV_RELU, *graph.wires} - {*plain().network.wires} == {
            wire for wire in graph.wires if USE in (wire.source, wire.target)}
        assert graph.before(USE) >= {"conv1"} and "relu1" in graph.after(USE)
        same_picture(hand.canvas)
        hand.key(K.Key_Z, CTRL)
        assert hand.desk.project == plain() and hand.steps == []
    hand.desk.kept.emit()


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_one_is_given_away_as_a_file_and_taken_in_from_it(hand: Hand, by: str) -> None:
    """Once it was thought better of, both times."""
    save = from_menu("Save block as…", at=USE) if by == "mouse" else by_name("save block as")
    take = from_menu("Add block", "From a file…", at=(300, 320)) if by == "mouse" else by_name("from a file")
    with a_home() as (folder, patch):
        path = folder / "given.loom"

        def answer(text: str) -> None:
            for name in ("getSaveFileName", "getOpenFileName"):
                patch.setattr(QFileDialog, name, lambda *_, **__: (text, ""))

        begin(hand, once())
        for answered in ("", str(path)):
            answer(answered)
            assert not path.exists()
            hand.choose(USE)
            whole(hand, save)
        assert shelf.shared(path) and file.read(path).main == "block"
        assert hand.desk.project == once() and hand.steps == []
        begin(hand, plain())
        for answered in ("", str(path)):
            assert hand.desk.project == plain() and hand.steps == []
            answer(answered)
            whole(hand, take)
        assert hand.steps == ["Add block block"]
        assert hand.desk.project.networks["block"] == once().networks["block"]
        same_picture(hand.canvas)
        back_on_the_canvas(hand)
        hand.key(K.Key_Z, CTRL)
        assert hand.desk.project == plain()
