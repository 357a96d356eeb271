"""What a sudden end leaves behind is offered whole, and no copy stays of what is saved."""

from __future__ import annotations

import json
import os
import threading
import time
from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QMessageBox

from app.core.file import replace_file, save, text
from app.core.graph import place
from app.ui.canvas.view import Canvas
from app.ui.errand import join_all
from app.ui.panels.inspector import Inspector
from app.ui.panels.node_page import NodePage
from app.ui.panels.own_page import OwnSection, with_code
from app.ui.panels.project_page import ProjectPage
from app.ui.recovery import Recovery, look
from tests.ui.drawing import edit, small

Answer = QMessageBox.StandardButton


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

    assert json.loads(recovery.path.read_text())["project"] == text(desk.project)


def test_python_that_is_being_written_is_in_the_copy_and_not_yet_in_the_project(qtbot, desk, recovery, tmp_path):
    graph = desk.graph.add("mine", place("Own", "mine", (0.0, 300.0)))
    desk.change("Add mine", graph)
    file = tmp_path / "mine.loom"
    save(desk.project, file)
    desk.document.mark_saved(file)
    section = OwnSection(desk, desk.name, "mine")
    qtbot.addWidget(section)
    before = desk.project
    assert recovery.timer.isActive() is False
    section.editor.insertPlainText("# an hour of thought\n")
    assert desk.project is before and recovery.timer.isActive()
    qtbot.waitUntil(recovery.path.exists, timeout=20_000)
    section.editor.insertPlainText("# and another\n")
    assert recovery.keep_now() == recovery.path
    (copy := json.loads(recovery.path.read_bytes()))["pid"] = 2 ** 22 + 1
    recovery.path.write_text(json.dumps(copy))
    left = look(recovery.path)
    assert left is not None and "# an hour of thought\n# and another\n" in \
        str(left.project.networks[desk.name].nodes["mine"].values["code"])
    assert section.commit() and not desk.drafts
    desk.document.undo()
    assert desk.unsaved is None and desk.project == before
    qtbot.waitUntil(lambda: not recovery.path.exists(), timeout=20_000)


def test_what_was_being_written_is_forgotten_with_its_project(qtbot, desk, recovery):
    desk.change("Add mine", desk.graph.add("mine", place("Own", "mine", (0.0, 300.0))))
    desk.hold("mine", partial(with_code, desk.name, "mine", "x = 1"))
    assert desk.unsaved is not desk.project
    desk.document.open(small())
    assert not desk.drafts and desk.unsaved is None


def test_a_note_that_is_being_written_is_in_the_copy(qtbot, desk, recovery):
    canvas = Canvas(desk)
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.show()
    before = desk.project
    canvas.paper.open_new(QPointF(0.0, 400.0))
    qtbot.keyClicks(canvas.paper, "What nobody else knows")
    assert desk.project is before and recovery.timer.isActive()
    assert recovery.keep_now() == recovery.path
    (copy := json.loads(recovery.path.read_bytes()))["pid"] = 2 ** 22 + 1
    recovery.path.write_text(json.dumps(copy))
    left = look(recovery.path)
    assert left is not None
    assert [note.text for note in left.project.networks[desk.name].notes.values()] == ["What nobody else knows"]
    qtbot.keyClick(canvas.paper, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.drafts)
    note, = desk.graph.notes
    canvas.paper.open(note)
    qtbot.keyClicks(canvas.paper, "Otherwise")
    assert desk.unsaved is not None and desk.unsaved.networks[desk.name].notes[note].text == "Otherwise"
    qtbot.keyClick(canvas.paper, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.drafts)
    assert desk.graph.notes[note].text == "What nobody else knows"


def test_a_name_and_a_title_that_are_being_typed_are_in_the_copy(qtbot, desk, recovery):
    page, about = NodePage(desk, "conv1"), ProjectPage(desk)
    before = desk.project
    for each, field in ((page, page.name), (about, about.title)):
        qtbot.addWidget(each)
        each.show()
        field.setFocus()
        field.selectAll()
    qtbot.keyClicks(page.name, "edges")
    qtbot.keyClicks(about.title, "Of edges")
    assert desk.project is before and recovery.timer.isActive()
    unsaved = desk.unsaved
    assert unsaved is not None and unsaved.title == "Of edges"
    assert unsaved.networks[desk.name].nodes["conv1"].name == "edges"
    qtbot.keyClicks(page.name, " 1 !")
    unsaved = desk.unsaved
    assert unsaved is not None and unsaved.networks[desk.name].nodes["conv1"].name == "conv1", "that is no name"
    page.rename()
    about.rename()
    assert not desk.drafts and desk.project.title == "Of edges"


def test_a_name_that_was_begun_is_forgotten_with_its_page(qtbot, desk, recovery):
    inspector = Inspector(desk)
    qtbot.addWidget(inspector)
    inspector.show()
    desk.select(("conv1",))
    inspector.follow()
    qtbot.keyClicks(inspector.open.name, "x")
    assert desk.drafts
    desk.select(("head",))
    inspector.follow()
    assert not desk.drafts
    qtbot.keyClicks(inspector.open.name, "y")
    desk.document.open(small())
    desk.select(())
    inspector.follow()
    assert not desk.drafts and desk.unsaved is None
