"""Opening and saving never lose anything, and a bad file is a sentence."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from app.core.file import read, save
from app.core.project import Project
from app.core.starters import starters
from app.ui.files import file_name
from app.ui.settings import RECENT, Settings
from tests.ui.drawing import choose, edit, small

Answer = QMessageBox.StandardButton


def test_save_asks_for_a_place_once_and_then_knows_it(files, desk, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "mine")
    edit(desk)
    assert files.save() and not desk.document.dirty
    assert read(tmp_path / "mine.loom") == desk.project
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("It has a place."))
    edit(desk)
    assert files.save() and read(tmp_path / "mine.loom") == desk.project
    assert files.name == "mine.loom"


def test_a_project_without_a_title_is_called_like_its_file(files, desk, tmp_path, monkeypatch):
    desk.document.open(replace(small(), title=Project.title), saved=False)
    desk.change("Change conv1", desk.graph.set("conv1", out_channels=8))
    choose(monkeypatch, tmp_path / "my flowers 1.2.loom")
    assert files.save() and not desk.document.dirty
    assert desk.project.title == read(tmp_path / "my flowers 1.2.loom").title == "my flowers 1.2"
    assert desk.source[0].text.count("class MyFlowers12") == 1
    assert desk.document.undo_label == "Change conv1"
    desk.document.undo()
    assert desk.project.title == "my flowers 1.2", "that was no step to take back"
    choose(monkeypatch, tmp_path / "other.loom")
    assert files.save_as() and desk.project.title == "my flowers 1.2"


def test_a_title_somebody_chose_stays_at_the_first_save(files, desk, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "mine.loom")
    assert files.save() and desk.project.title == read(tmp_path / "mine.loom").title == "Small digits"


@pytest.mark.skipif(sys.platform != "linux", reason="only there may names of files be any bytes")
def test_a_file_whose_name_is_no_text_still_gives_a_title(files, desk, tmp_path, monkeypatch):
    desk.document.open(replace(small(), title=Project.title), saved=False)
    choose(monkeypatch, tmp_path / "bl\udcfcten.loom")
    assert files.save() and desk.project.title == "bl?ten"


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


def test_a_name_that_no_disk_takes_is_a_sentence(files, desk, tmp_path, monkeypatch):
    for name in ("x" * 300, "x" * 300 + ".loom"):
        choose(monkeypatch, tmp_path / name)
        assert not files.save_as()
        assert "could not be saved: file name too long" in files.told.pop()[1]


def test_a_link_to_itself_is_a_sentence(files, tmp_path):
    loop = tmp_path / "loop.loom"
    loop.symlink_to(loop)
    assert not files.open_path(loop)
    assert "loop.loom cannot be read" in files.told[-1][1]


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
