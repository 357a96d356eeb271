"""What is done so that nothing is lost, in whole windows: by mouse and by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.core.earlier import versions
from app.core.file import read, save
from app.ui.earlier import Earlier
from app.ui.errand import join_all
from app.ui.palette import Palette
from app.ui.start import leave
from app.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.drawing import small

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, LEFT = M.ControlModifier, M.ShiftModifier, Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "home"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that lies there."""
    path = tmp_path / "mine.loom"
    save(small(), path)
    return path


@pytest.fixture
def opened(open_window: Open, path: Path) -> Iterator[Window]:
    window = open_window()
    assert window.files.open_path(path)
    window.canvas.setFocus()
    yield window
    assert join_all()


def by_name(window: Window, words: str) -> None:
    """Ask for something in the list of all commands."""
    QTest.keyClick(window, K.Key_P, CTRL | SHIFT)
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    QTest.keyClicks(palette.field, words)
    QTest.keyClick(palette.field, K.Key_Return)


def delete(window: Window, id: str) -> None:
    window.desk.select({id})
    QTest.keyClick(window.canvas, K.Key_Delete)


def press(window: Window, key: Qt.Key) -> None:
    """A key with Ctrl on the canvas of a window, which is the one in use from then on."""
    window.windowHandle().requestActivate()
    QTest.qWaitForWindowActive(window, 2000)
    while window.commands.soon.isActive():
        QApplication.processEvents()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key, CTRL)


def save_by_keys(window: Window) -> None:
    press(window, K.Key_S)


def answer(window: Window, text: str, by: str) -> None:
    """Press a button of the bar at the top."""
    if by == "keys":
        by_name(window, text)
    else:
        QTest.mouseClick(next(each for each in window.offer.buttons if each.text() == text), LEFT)


def left_by_another(window: Window, qtbot: QtBot) -> Path:
    """The copy of a window's work, as a program that was killed would have left it."""
    qtbot.waitUntil(window.recovery.path.exists, timeout=20_000)
    left, content = window.recovery.path.with_name("1-1.json"), window.recovery.path.read_text()
    left.write_text(content.replace(content[:content.index(",")], '{"pid": 999999999'))
    return left


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_what_a_killed_program_had_not_saved_is_offered_with_what_it_is(
        opened: Window, open_window: Open, qtbot: QtBot, path: Path, by: str) -> None:
    delete(opened, "flatten")
    mine = opened.desk.project
    left = left_by_another(opened, qtbot)
    window = open_window()
    for copy in window.recovery.left_behind():
        window.offer_copy(copy)
    assert window.offer.label.text().startswith("mine.loom was not saved when Layerloom last ended")
    assert window.offer.label.text().endswith("Compared with the file: removes flatten.")
    answer(window, "Restore", by)
    assert window.desk.project == mine and window.desk.document.dirty and window.files.path == path.resolve()
    assert not left.exists() and window.recovery.path.exists(), "it is kept as ours before theirs goes"
    save_by_keys(window)
    assert read(path) == mine and not window.recovery.path.exists()


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_a_discarded_copy_can_be_had_back(opened: Window, open_window: Open, qtbot: QtBot, path: Path, by: str) -> None:
    delete(opened, "flatten")
    left = left_by_another(opened, qtbot)
    window = open_window()
    copy, = window.recovery.left_behind()
    window.offer_copy(copy)
    answer(window, "Discard", by)
    assert window.offer.isHidden() and window.recovery.left_behind() == []
    assert [version.read() for version in versions(path, window.files.versions)] == [opened.desk.project]
    toast = window.tell.toast
    assert toast.text() == "The copy of mine.loom is discarded; it is among the file’s earlier versions."
    undo, = (each for each in toast.findChildren(QPushButton) if each.text() == "Undo")
    if by == "keys":
        undo.setFocus()
        QTest.keyClick(undo, K.Key_Space)
    else:
        QTest.mouseClick(undo, LEFT)
    assert left.exists() and window.offer.label.text().startswith("mine.loom was not saved")
    answer(window, "Restore", by)
    assert window.desk.project == opened.desk.project


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_an_earlier_version_comes_back_and_goes_again(opened: Window, qtbot: QtBot, path: Path, by: str) -> None:
    for id in ("flatten", "head"):
        delete(opened, id)
        save_by_keys(opened)
        assert join_all()
    if by == "keys":
        by_name(opened, "earlier versions")
    else:
        opened.commands["earlier"].trigger()  # it stands in the menu of the window
    sheet = opened.findChild(Earlier)
    assert sheet is not None
    qtbot.waitUntil(lambda: all(row.seen for row in sheet.rows), timeout=20_000)
    told = [row.words.text() for row in sheet.rows]
    assert told == ["The same as what you see.", "Adds head", "Adds flatten and head"]
    assert not any(row.image.isNull() for row in sheet.rows)
    if by == "keys":
        for row in sheet.rows[:2]:
            QTest.keyClick(row, K.Key_Down)
        QTest.keyClick(sheet, K.Key_Return)
    else:
        QTest.mouseClick(sheet.rows[2], LEFT)
        QTest.mouseClick(sheet.back, LEFT)
    qtbot.waitUntil(lambda: opened.desk.project == small(), timeout=20_000)
    assert "flatten" not in read(path).network.nodes, "the file changes when one saves"
    press(opened, K.Key_Z)
    assert opened.desk.project == read(path)


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_two_windows_of_one_file_do_not_destroy_what_the_other_saved(
        opened: Window, open_window: Open, qtbot: QtBot, path: Path, by: str) -> None:
    other = open_window()
    assert other.files.open_path(path)
    assert other.offer.label.text().startswith("mine.loom is open in another window too.")
    answer(other, "Go on", by)
    delete(other, "flatten")
    save_by_keys(other)
    theirs = other.desk.project
    delete(opened, "head")
    asked: list[str] = []
    opened.files.ask_over = lambda _, difference: bool(asked.append(difference))  # type: ignore[method-assign]
    save_by_keys(opened)
    assert asked == ["adds head; removes flatten"] and read(path) == theirs
    qtbot.waitUntil(lambda: "changed by another program" in opened.offer.label.text() and opened.offer.isVisible(),
                    timeout=20_000)
    answer(opened, "Keep mine", by)
    save_by_keys(opened)
    assert len(asked) == 1 and read(path) == opened.desk.project
    assert join_all()
    assert theirs in [version.read() for version in versions(path, opened.files.versions)]


def test_what_is_being_typed_is_saved_as_it_stands_and_asked_about(opened: Window, path: Path) -> None:
    opened.commands["note"].trigger()
    page = opened.focusWidget()
    assert page is not None and page is not opened.canvas
    QTest.keyClicks(page, "an hour of thought")
    assert opened.files.save()
    assert [note.text for note in read(path).network.notes.values()] == ["an hour of thought"]
    asked: list[bool] = []
    opened.files.ask = lambda: asked.append(True) or QMessageBox.StandardButton.Cancel  # type: ignore[method-assign,func-returns-value]
    opened.commands["note"].trigger()
    page = opened.focusWidget()
    assert page is not None and page is not opened.canvas
    QTest.keyClicks(page, "another")
    assert not opened.files.may_leave() and asked
    assert {note.text for note in opened.desk.graph.notes.values()} == {"an hour of thought", "another"}


def test_asked_by_the_system_to_end_it_keeps_what_is_being_typed(opened: Window,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)  # a real one would end every later loop of this process
    opened.commands["note"].trigger()
    page = opened.focusWidget()
    assert page is not None and page is not opened.canvas
    QTest.keyClicks(page, "an hour of thought")
    leave(opened)
    assert "an hour of thought" in opened.recovery.path.read_text()
    assert ended == [0]
