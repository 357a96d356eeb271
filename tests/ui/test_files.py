"""Opening and saving never lose anything, and a bad file is a sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.core.file import read, replace_file, save, text
from app.core.starters import starters
from app.document import Document
from app.ui.desk import Desk
from app.ui.elsewhere import Elsewhere
from app.ui.errand import join_all
from app.ui.files import Files, file_name
from app.ui.held import key
from app.ui.recovery import Recovery, look
from app.ui.settings import RECENT, Settings
from app.ui.tell import Offer
from tests.ui.drawing import small

Answer = QMessageBox.StandardButton


@pytest.fixture
def desk(qtbot):
    return Desk(Document(small()))


@pytest.fixture
def files(qtbot, desk, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    files = Files(desk, Settings(tmp_path / "home"), window)
    files.told = []
    desk.said.connect(lambda tone, sentence: files.told.append((tone, sentence)))
    files.ask = lambda: pytest.fail("Nothing was to be asked.")
    return files


def edit(desk):
    desk.document.change("Title", replace(desk.project, title=desk.project.title + "!"))


def choose(monkeypatch, path):
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))


def test_save_asks_for_a_place_once_and_then_knows_it(files, desk, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "mine")
    edit(desk)
    assert files.save() and not desk.document.dirty
    assert read(tmp_path / "mine.loom") == desk.project
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("It has a place."))
    edit(desk)
    assert files.save() and read(tmp_path / "mine.loom") == desk.project
    assert files.name == "mine.loom"


def test_saved_in_another_folder_it_still_finds_its_data(files, desk, tmp_path, monkeypatch):
    (tmp_path / "rows.csv").write_text("a,b\n1,2\n")
    plan = desk.project.plan
    source = msgspec.structs.replace(plan.data.source, path="rows.csv")
    data = msgspec.structs.replace(plan.data, source=source)
    save(desk.project.with_plan(msgspec.structs.replace(plan, data=data)), tmp_path / "mine.loom")
    files.open_path(tmp_path / "mine.loom")
    (tmp_path / "else").mkdir()
    choose(monkeypatch, tmp_path / "else" / "mine.loom")
    assert files.save_as() and not desk.document.dirty
    assert read(tmp_path / "else" / "mine.loom") == desk.project
    assert desk.project.plan.data.source.path == str((tmp_path / "rows.csv").resolve())
    choose(monkeypatch, tmp_path / "again.loom")
    assert files.save_as() and desk.project.plan.data.source.path == "rows.csv"
    assert read(tmp_path / "mine.loom").plan.data.source.path == "rows.csv"


@pytest.mark.parametrize("over", [False, True])
def test_a_name_without_its_suffix_may_be_that_of_another_file(files, desk, tmp_path, monkeypatch, over):
    """The dialog asks about ``mine``, which is not there; ``mine.loom`` is."""
    other = tmp_path / "mine.loom"
    save(replace(small(), title="Other"), other)
    choose(monkeypatch, tmp_path / "mine")
    asked = []
    monkeypatch.setattr("app.ui.where.may_go", lambda _, path: asked.append(path) or over)
    assert files.save_as() is over and asked == [other]
    assert read(other).title == (desk.project.title if over else "Other")


def test_a_dialog_that_is_given_up_changes_nothing(files, desk, monkeypatch):
    choose(monkeypatch, "")
    assert not files.open() and not files.save_as() and not files.save_source()
    assert desk.document.path is None and files.told == []


def test_open_then_undo_has_nothing_to_take_back(files, desk, tmp_path):
    save(replace(small(), title="Other"), tmp_path / "other.loom")
    assert files.open_path(tmp_path / "other.loom")
    assert desk.project.title == "Other" and desk.document.undo_label == ""
    assert files.settings.recent == [tmp_path / "other.loom"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'{"format": 99}', b'{"format": 1, "networks": 3}'])
def test_a_bad_file_is_a_sentence_and_the_project_stays(files, desk, tmp_path, content):
    (tmp_path / "bad.loom").write_bytes(content)
    before = desk.project
    assert not files.open_path(tmp_path / "bad.loom")
    (tone, sentence), = files.told
    assert tone == "wrong" and "bad.loom" in sentence and sentence.endswith(".")
    assert desk.project is before and files.settings.recent == []


def test_a_file_that_is_not_there(files, desk, tmp_path):
    assert not files.open_path(tmp_path / "nowhere.loom")
    assert "nowhere.loom" in files.told[0][1]


def test_a_disk_that_takes_nothing_is_a_sentence_and_the_old_file_stays(files, desk, tmp_path, monkeypatch):
    path = tmp_path / "full.loom"
    save(small(), path)
    files.open_path(path)
    before = path.read_bytes()
    edit(desk)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.ui.files.save", full)
    assert not files.save()
    assert "no space left on device" in files.told[-1][1] and path.read_bytes() == before
    assert desk.document.dirty


@pytest.mark.parametrize("answer, left, saved", [(Answer.Save, True, True), (Answer.Discard, True, False),
                                                 (Answer.Cancel, False, False)])
def test_unsaved_changes_are_asked_about(files, desk, tmp_path, answer, left, saved):
    path = tmp_path / "mine.loom"
    save(small(), path)
    files.open_path(path)
    edit(desk)
    title = desk.project.title
    files.ask = lambda: answer
    assert files.new() is left
    assert (read(path).title == title) is saved
    assert (desk.project.title == "Untitled") is left


def test_a_save_that_fails_keeps_the_project_open(files, desk, monkeypatch):
    edit(desk)
    files.ask = lambda: Answer.Save
    choose(monkeypatch, "")
    title = desk.project.title
    assert not files.new() and desk.project.title == title


def test_a_training_that_goes_on_keeps_the_project_open(files, desk):
    files.stop_first = lambda: False
    assert not files.new() and desk.project.title == "Small digits"


def test_a_starter_is_a_copy(files, desk):
    first = starters()[0]
    before = first.path.read_bytes()
    assert files.start_from(first)
    assert desk.document.path is None and desk.project.title == first.title and not desk.document.dirty
    edit(desk)
    assert first.path.read_bytes() == before
    desk.document.saved = desk.project
    assert files.open_path(first.path)
    assert desk.document.path is None
    assert files.settings.recent == []


def test_the_source_is_saved_as_it_is_shown(files, desk, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "model")
    assert files.save_source()
    assert (tmp_path / "model.py").read_text() == desk.source[0].text
    desk.change("Break", desk.graph.set("conv1", groups=3))
    assert not files.save_source() and "groups" in files.told[-1][1]


def test_recent_files_are_few_and_still_there(files, tmp_path):
    for at in range(RECENT + 5):
        save(small(), tmp_path / f"{at}.loom")
        files.settings.remember(tmp_path / f"{at}.loom")
    (tmp_path / f"{RECENT + 4}.loom").unlink()
    recent = files.settings.recent
    assert len(recent) == RECENT - 1 and recent[0].name == f"{RECENT + 3}.loom"
    menu = QMenu()
    files.fill_recent(menu)
    assert [action.text() for action in menu.actions()][:2] == [f"{RECENT + 3}.loom", f"{RECENT + 2}.loom"]
    files.settings.forget_recent()
    menu.clear()
    files.fill_recent(menu)
    assert not menu.actions()[0].isEnabled()


def test_settings_that_are_damaged_are_forgotten(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.ini").write_bytes(b"\x00\xff[General\nrecent=@Invalid()\nfolder=/not/there\n")
    settings = Settings(home)
    assert settings.recent == [] and settings.last_folder == Path.home()
    assert settings.flag("shows/Design/library", True)


@pytest.mark.parametrize("title, name", [("Handwritten digits", "Handwritten digits"), ("a/b\\c:d", "a b c d"),
                                         ("…", "Untitled")])
def test_a_title_becomes_a_name_of_a_file(title, name):
    assert file_name(title) == name


# ---------------------------------------------------------------- what a sudden end leaves behind


@pytest.fixture
def recovery(desk, tmp_path):
    recovery = Recovery(desk, tmp_path / "home")
    yield recovery
    recovery.timer.stop()
    assert join_all()


def test_an_edit_is_on_the_disk_within_a_second(qtbot, desk, recovery):
    edit(desk)
    assert recovery.timer.isActive() and recovery.timer.interval() < 500  # writing takes its share of the second too
    qtbot.waitUntil(recovery.path.exists, timeout=20_000)


def test_the_copy_is_written_on_a_thread_and_the_last_edit_is_in_it(qtbot, desk, recovery, monkeypatch):
    threads = []

    def slow(path, content):
        threads.append(threading.current_thread())
        time.sleep(0.1)
        replace_file(path, content)

    monkeypatch.setattr("app.ui.recovery.replace_file", slow)
    for _ in range(3):  # each is made while the copy before it is being written
        edit(desk)
        recovery.keep_later()
    qtbot.waitUntil(lambda: recovery.path.exists() and desk.project.title in recovery.path.read_text(), timeout=20_000)
    assert len(threads) == 2 and threading.main_thread() not in threads


def test_where_no_copy_can_be_kept_it_is_said_once(qtbot, desk, recovery):
    recovery.folder.parent.mkdir(exist_ok=True)
    recovery.folder.write_text("a file where a folder should be")
    heard = []
    desk.said.connect(lambda tone, sentence: heard.append(sentence))
    for _ in range(2):
        edit(desk)
        recovery.keep_later()
        recovery.writer.join()
        recovery.keep_later()
        assert recovery.timer.isActive(), "or it would be said at the next edit only"
    assert recovery.keep_now() is None
    assert len(heard) == 1 and str(recovery.folder) in heard[0] and "Save often" in heard[0]


def test_saving_takes_the_copy_away(qtbot, desk, recovery, tmp_path):
    edit(desk)
    assert recovery.keep_now() == recovery.path
    save(desk.project, tmp_path / "x.loom")
    desk.document.mark_saved(tmp_path / "x.loom")
    qtbot.waitUntil(lambda: not recovery.path.exists(), timeout=3000)


def test_a_copy_of_a_program_that_ended_is_offered_whole(desk, recovery):
    edit(desk)
    recovery.keep_now()
    left = recovery.path.with_name("999999999-1.json")
    left.write_bytes(recovery.path.read_bytes().replace(f'"pid": {os.getpid()}'.encode(), b'"pid": 999999999'))
    copy, = recovery.left_behind()
    assert copy.project == desk.project and copy.at == left
    assert recovery.path.exists()


def test_a_copy_of_a_program_that_runs_is_not_touched(desk, recovery):
    edit(desk)
    recovery.keep_now()
    other = Recovery(desk, recovery.folder.parent)
    assert other.left_behind() == [] and recovery.path.exists()


def test_a_copy_says_what_its_file_has_not_and_knows_of_a_later_save(desk, recovery, tmp_path):
    path = tmp_path / "mine.loom"
    save(desk.project, path)
    desk.document.mark_saved(path)
    edit(desk)
    recovery.keep_now()
    left = recovery.path.with_name("999999999-1.json")
    left.write_bytes(recovery.path.read_bytes().replace(f'"pid": {os.getpid()}'.encode(), b'"pid": 999999999'))
    copy, = recovery.left_behind()
    assert copy.difference == "is called “Small digits!”" and copy.seen
    os.utime(path, (time.time() + 5, time.time() + 5))
    assert copy.seen == ""


def test_a_copy_asked_for_before_a_save_does_not_come_back_after_it(desk, recovery):
    edit(desk)
    recovery.keep_now()
    turn = recovery.turn
    recovery.drop()
    recovery.write(desk.project, None, turn)
    assert not recovery.path.exists()


@pytest.mark.parametrize("content", [b"", b"{}", b'{"pid": "x", "when": 1, "project": ""}',
                                     b'{"pid": 999999999, "when": 1e99, "project": 5}'])
def test_a_damaged_copy_is_put_aside_and_that_is_said_once(desk, recovery, content):
    said = []
    desk.said.connect(lambda *each: said.append(each))
    recovery.folder.mkdir(parents=True)
    bad = recovery.folder / "1-1.json"
    bad.write_bytes(content)
    kept = recovery.folder / "unread" / "1-1.json"
    assert recovery.left_behind() == [] and not bad.exists() and kept.read_bytes() == content
    assert said == [("attention", "Unsaved work that was left behind when Layerloom last ended cannot be read; "
                                  f"it is kept as {kept}.")]
    assert recovery.left_behind() == [] and len(said) == 1


def test_a_copy_that_was_cut_short_or_is_of_a_newer_version_is_not_thrown_away(desk, recovery):
    edit(desk)
    whole = recovery.keep_now().read_bytes().replace(f'"pid": {os.getpid()}'.encode(), b'"pid": 999999999')
    recovery.path.unlink()
    for name, content in (("1", whole[:-40]), ("2", whole.replace(b'\\"format\\": 1', b'\\"format\\": 2'))):
        assert content != whole
        (recovery.folder / f"{name}.json").write_bytes(content)
    old = recovery.folder / "unread" / "0.json"
    old.parent.mkdir()
    old.write_bytes(b"")
    os.utime(old, (1, 1))
    assert recovery.left_behind() == []
    assert sorted(path.name for path in (recovery.folder / "unread").iterdir()) == ["1.json", "2.json"]


def test_no_room_for_a_copy_is_no_fault(desk, recovery, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.ui.recovery.replace_file", full)
    edit(desk)
    assert recovery.keep_now() is None


def test_nothing_is_kept_of_what_is_saved(recovery):
    assert recovery.keep_now() is None and not recovery.path.exists()
    assert look(recovery.path) is None


def test_the_copy_is_a_project_file_inside(desk, recovery):
    edit(desk)
    recovery.keep_now()
    import json

    assert json.loads(recovery.path.read_text())["project"] == text(desk.project)


# ---------------------------------------------------------------- another program has the same file


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
