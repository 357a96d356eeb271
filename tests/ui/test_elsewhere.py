"""Another program has the same file: nobody saves over what they have not seen, and each is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QMessageBox

from app.core.earlier import versions
from app.core.file import read, save
from app.core.home import key
from app.ui.album import Album
from app.ui.canvas.view import Canvas
from app.ui.elsewhere import Elsewhere
from app.ui.errand import join_all
from app.ui.tell import Offer
from tests.ui.drawing import choose, edit, small

Answer = QMessageBox.StandardButton


@pytest.fixture
def shared(files, qtbot, tmp_path):
    """A file that is open here; ``shared(title)`` saves it from another program."""
    path = tmp_path / "shared.loom"
    save(small(), path)
    assert files.open_path(path)
    files.offer = Offer()
    qtbot.addWidget(files.offer)
    files.elsewhere = Elsewhere(files, files.offer, files)
    files.elsewhere.follow()
    files.shared = path
    return lambda title: save(replace(small(), title=title), path)


def test_a_save_over_a_newer_file_asks_and_says_what_it_holds(files, desk, shared):
    edit(desk)
    shared("Theirs")
    asked = []
    files.ask_over = lambda path, difference: asked.append(difference)
    assert not files.save() and "Theirs" in asked[0]
    assert read(files.shared).title == "Theirs" and desk.document.dirty
    files.ask_over = lambda *_: True
    assert files.save() and read(files.shared) == desk.project
    files.ask_over = lambda *_: pytest.fail("It is ours again.")
    edit(desk)
    assert files.save()


def test_a_save_of_another_program_right_after_ours_is_not_taken_for_ours(files, desk, shared, monkeypatch):
    def overtaken(project, path):
        seen = save(project, path)
        shared("Theirs")
        return seen

    monkeypatch.setattr("app.ui.files.save", overtaken)
    edit(desk)
    assert files.save() and read(files.shared).title == "Theirs"
    asked: list[str] = []
    files.ask_over = lambda _, difference: asked.append(difference)
    assert not files.save() and asked and read(files.shared).title == "Theirs"


@pytest.mark.parametrize("content", [b'{"format": 99}', b"{", b"a letter to a friend"])
def test_what_cannot_be_read_is_not_saved_over(files, desk, shared, tmp_path, monkeypatch, content):
    files.shared.write_bytes(content)
    edit(desk)
    assert not files.save()
    assert files.told[-1][0] == "wrong" and "Save as" in files.told[-1][1]
    other = tmp_path / "other.loom"
    other.write_bytes(content)
    choose(monkeypatch, other)
    assert not files.save_as()
    assert files.shared.read_bytes() == other.read_bytes() == content


def test_where_the_file_is_deleted_what_is_shown_is_unsaved_until_it_is_back(files, desk, shared, qtbot):
    content = files.shared.read_bytes()
    files.shared.unlink()
    qtbot.waitUntil(lambda: desk.document.dirty, timeout=3000)
    assert files.offer.label.text().startswith("shared.loom is not there any more")
    files.elsewhere.glance()
    assert not files.offer.isHidden() and not files.offer.waiting, "it is asked once, until it is answered"
    files.shared.write_bytes(content)
    qtbot.waitUntil(lambda: not desk.document.dirty, timeout=3000)
    assert files.offer.isHidden()
    files.shared.unlink()
    qtbot.waitUntil(lambda: desk.document.dirty and not files.offer.isHidden(), timeout=3000)
    assert files.offer.buttons[0].text() == "Save it again"
    files.offer.buttons[0].click()
    assert not desk.document.dirty and read(files.shared) == desk.project and files.offer.isHidden()


def test_saving_a_deleted_file_again_ends_the_question(files, desk, shared, qtbot):
    files.shared.unlink()
    qtbot.waitUntil(lambda: desk.document.dirty and not files.offer.isHidden(), timeout=3000)
    edit(desk)
    assert not files.offer.isHidden() and files.save() and files.offer.isHidden()


def test_another_file_that_takes_the_place_of_a_deleted_one_is_asked_about(files, desk, shared, qtbot):
    files.shared.unlink()
    qtbot.waitUntil(lambda: desk.document.dirty, timeout=3000)
    shared("Theirs")
    qtbot.waitUntil(lambda: "Theirs" in files.offer.label.text(), timeout=3000)
    assert not files.offer.isHidden() and not files.offer.waiting and desk.document.dirty


def test_where_the_file_cannot_be_read_any_more_what_is_shown_is_unsaved(files, desk, shared, qtbot):
    content = files.shared.read_bytes()
    files.shared.write_bytes(b"{garbage")
    qtbot.waitUntil(lambda: desk.document.dirty, timeout=3000)
    assert "was changed by another program" in files.offer.label.text() and not files.save()
    assert [button.text() for button in files.offer.buttons] == ["Save as…", "Go on"]
    files.shared.write_bytes(content)
    qtbot.waitUntil(lambda: not desk.document.dirty and files.offer.isHidden(), timeout=3000)


def test_once_it_is_saved_over_there_is_nothing_left_to_load(files, desk, shared, qtbot):
    shared("Theirs")
    qtbot.waitUntil(lambda: not files.offer.isHidden(), timeout=3000)
    edit(desk)
    files.ask_over = lambda *_: True
    assert files.save() and files.offer.isHidden()
    shared("Again")
    files.elsewhere.glance()
    assert "Again" in files.offer.label.text()
    save(desk.project, files.shared)  # taken back there as well
    files.elsewhere.glance()
    assert files.offer.isHidden()


def test_a_file_changed_on_the_disk_is_loaded_as_one_step(files, desk, shared, qtbot):
    mine = desk.project
    shared("Theirs")
    qtbot.waitUntil(lambda: not files.offer.isHidden(), timeout=3000)
    assert "Theirs" in files.offer.label.text()
    files.offer.buttons[0].click()
    assert desk.project.title == "Theirs" and not desk.document.dirty
    desk.document.undo()
    assert desk.project == mine and desk.document.dirty


def test_mine_is_kept_unsaved_and_then_saved_without_a_question(files, desk, shared, qtbot):
    mine = desk.project
    shared("Theirs")
    qtbot.waitUntil(lambda: not files.offer.isHidden(), timeout=3000)
    files.offer.buttons[1].click()
    assert desk.project == mine and desk.document.dirty and files.offer.isHidden()
    files.ask_over = lambda *_: pytest.fail("That was answered.")
    assert files.save() and read(files.shared) == mine


def test_our_own_save_is_no_news(files, desk, shared, qtbot):
    edit(desk)
    assert files.save()
    qtbot.wait(500)
    files.elsewhere.glance()
    assert files.offer.isHidden() and files.told == []


@pytest.mark.skipif(sys.platform != "linux", reason="Names of files are text elsewhere.")
def test_a_file_whose_name_is_no_text_is_held_kept_and_pictured_too(files, desk, shared, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.loom")
    path.write_bytes(files.shared.read_bytes())
    assert files.open_path(path) and files.path == path
    edit(desk)
    assert files.save() and join_all() and versions(path, files.versions)
    assert files.elsewhere.held.note is not None
    assert Album(Canvas(desk), files, tmp_path, files).where(path, "light").parent == tmp_path / "pictures"
    shared("Theirs")
    os.replace(files.shared, path)
    files.elsewhere.glance()  # Qt cannot watch such a name
    assert "Theirs" in files.offer.label.text()


@pytest.fixture
def other(files, shared):
    """Another program that has the same file open: it ends when it is told so."""
    ended = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    note = files.elsewhere.held.folder / f"{key(files.shared)}-{ended.pid}-1.json"
    note.write_text(json.dumps({"pid": ended.pid, "when": time.time() + 60}))
    yield ended
    ended.kill()
    ended.wait()
    ended.stdin.close()


def test_a_file_open_in_another_window_is_told_and_a_copy_is_offered(files, desk, shared, other):
    files.new()
    assert files.offer.isHidden()
    files.open_path(files.shared)
    assert "shared.loom is open in another window too" in files.offer.label.text()
    files.offer.buttons[0].click()
    assert files.path is None and desk.document.dirty and desk.project == small() and files.offer.isHidden()


def test_going_on_keeps_the_file(files, desk, shared, other):
    files.new()
    files.open_path(files.shared)
    files.offer.buttons[1].click()
    edit(desk)
    assert files.path == files.shared and files.save() and files.offer.isHidden()


def test_a_window_that_ended_holds_nothing(files, shared, other):
    held = files.elsewhere.held
    assert held.others(files.shared) == 1
    other.kill()
    other.wait()
    assert held.others(files.shared) == 0 and len(list(held.folder.iterdir())) == 1
    held.hold(None)
    assert not list(held.folder.iterdir())


@pytest.mark.parametrize("content", [b"", b"{}", b'{"pid": "x", "when": 1}', b"[]"])
def test_a_note_that_says_nothing_is_taken_away(files, shared, content):
    held = files.elsewhere.held
    bad = held.folder / f"{key(files.shared)}-1-1.json"
    bad.write_bytes(content)
    assert held.others(files.shared) == 0 and not bad.exists()


def test_questions_wait_for_one_another(qtbot):
    offer, given = Offer(), []
    qtbot.addWidget(offer)
    for name in ("first", "second", "third"):
        offer.ask(f"The {name}?", [("Yes", partial(given.append, name))], about=name)
    offer.ask("The second again?", [("Yes", partial(given.append, "again"))], about="second")
    assert offer.label.text() == "The first?"
    offer.buttons[0].click()
    assert offer.label.text() == "The third?"
    offer.drop("third")
    offer.buttons[0].click()
    assert given == ["first", "again"] and offer.isHidden()
