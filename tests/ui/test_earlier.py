"""The versions of a file are shown with a drawing and their difference; one comes back undoable, or as a copy."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from app.core.block import made
from app.core.earlier import place, put, versions
from app.core.file import read, text
from app.core.graph import Graph
from app.core.graph import place as node
from app.document import Document
from app.ui import theme
from app.ui.canvas.sketch import sketch
from app.ui.desk import Desk
from app.ui.earlier import Earlier, ringed, spoken
from app.ui.errand import join_all
from app.ui.files import Files
from app.ui.settings import Settings
from tests.ui.drawing import small


@pytest.fixture
def files(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    files = Files(Desk(Document(small())), Settings(tmp_path / "home"), window)
    files.versions = tmp_path / "versions"
    yield files
    assert join_all()


@pytest.fixture
def mine(files, tmp_path):
    """A file saved twice: with a node more, then as it is now."""
    path, project = tmp_path / "mine.loom", small()
    more = project.with_network("main", project.network.add("extra", node("ReLU", "extra", (300, 200))))
    put(text(more).encode(), path, files.versions, time.time() - 7200)
    assert files.save_to(path)
    assert join_all()
    return path


def shown(qtbot, files) -> Earlier:
    sheet = Earlier(files.window, files)
    sheet.show()
    qtbot.waitUntil(lambda: all(row.seen for row in sheet.rows), timeout=20_000)
    return sheet


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_saving_keeps_what_was_saved_and_what_it_replaced(files, tmp_path):
    path = tmp_path / "mine.loom"
    path.write_text(text(replace(small(), title="Theirs")))
    assert files.save_to(path) and join_all()
    assert [version.read().title for version in versions(path, files.versions)] == ["Small digits", "Theirs"]


def test_a_version_says_how_it_differs(qtbot, files, mine):
    sheet = shown(qtbot, files)
    assert [row.words.text() for row in sheet.rows] == ["The same as what you see.", "Adds extra"]
    assert [row.count.text() for row in sheet.rows] == ["5 nodes", "6 nodes"]
    assert [row.accessibleName().partition(". ")[2] for row in sheet.rows] == \
        ["The same as what you see. 5 nodes", "Adds extra. 6 nodes"], "two saves of one minute sound alike"
    assert not sheet.back.isEnabled()
    sheet.rows[1].click()
    assert sheet.back.isEnabled() and sheet.rows[1].image.size().width() >= 176


def test_a_block_is_ringed_where_what_it_stands_for_differs() -> None:
    now, id = made(small(), "main", ["conv1"])
    then = now.with_network("block", now.networks["block"].set("conv1", out_channels=9))
    assert ringed(then, now) == {id} and not ringed(now, now)
    assert ringed(small(), now) == {"conv1"}


def test_one_comes_back_as_a_change_that_can_be_undone(qtbot, files, mine):
    sheet = shown(qtbot, files)
    sheet.rows[1].click()
    press(qtbot, sheet.back)
    document = files.desk.document
    qtbot.waitUntil(lambda: "extra" in files.desk.project.network.nodes, timeout=20_000)
    assert document.undo_label == "Bring back an earlier version" and document.dirty and document.path == mine
    assert read(mine) == small(), "The file is not written to."
    document.undo()
    assert files.desk.project == small() and not document.dirty


def test_one_opens_as_a_copy_without_a_file(qtbot, files, mine):
    sheet = shown(qtbot, files)
    sheet.rows[1].click()
    press(qtbot, sheet.copy)
    qtbot.waitUntil(lambda: files.path is None, timeout=20_000)
    assert files.desk.document.dirty and "extra" in files.desk.project.network.nodes and read(mine) == small()


def test_a_damaged_version_cannot_be_chosen_and_says_so(qtbot, files, mine):
    for file in place(mine, files.versions).iterdir():
        file.write_bytes(b"nothing")
    sheet = shown(qtbot, files)
    assert sheet.rows[0].words.text() == "This version cannot be read any more."
    assert not sheet.back.isEnabled() and not sheet.copy.isEnabled()


def test_without_a_version_the_page_says_when_there_will_be_one(qtbot, files, tmp_path):
    files.desk.document.path = tmp_path / "new.loom"
    sheet = shown(qtbot, files)
    assert "No version is kept yet" in sheet.about.text() and not sheet.back.isVisible()


def test_a_sketch_shows_every_card_and_rings_what_differs(qapp):
    on, size = theme.THEMES["light"], QSize(176, 72)
    plain, ringed = sketch(small().network, on, size), sketch(small().network, on, size, ringed={"head"})
    colors = {plain.pixelColor(x, y).name() for x in range(176) for y in range(72)}
    assert {on.group("Data").name(), on.group("Linear").name(), on.group("Convolution").name()} <= colors
    assert plain != ringed and sketch(Graph(), on, size, 2.0).width() == 352


def test_times_are_said_as_people_say_them():
    now = time.time()
    assert spoken(now).startswith("today at ") and spoken(now - 86400).startswith("yesterday at ")
    assert "20" in spoken(now - 400 * 86400).split(" at ")[0]


def test_a_file_that_is_damaged_or_gone_offers_what_was_saved_of_it(qtbot, files, mine):
    files.show(replace(small(), title="Another"), None)
    for harm in (lambda: mine.write_text(mine.read_text()[:200]), mine.unlink):
        harm()
        said = []
        files.desk.said.connect(lambda tone, sentence, said=said: said.append(sentence))
        assert not files.open_path(mine)
        sheet = files.window.findChild(Earlier)
        qtbot.waitUntil(lambda sheet=sheet: all(row.seen for row in sheet.rows), timeout=20_000)
        assert "mine.loom" in sheet.about.text() and not said
        assert sheet.back.isHidden() and sheet.copy.isEnabled() and len(sheet.rows) == 2
        assert files.desk.project.title == "Another"
        press(qtbot, sheet.copy)
        qtbot.waitUntil(lambda: files.desk.project.title != "Another", timeout=20_000)
        assert files.desk.project == small() and files.path is None and files.desk.document.dirty
        files.show(replace(small(), title="Another"), None)


def test_a_damaged_file_of_which_nothing_is_kept_is_told(files, tmp_path):
    said = []
    files.desk.said.connect(lambda tone, sentence: said.append(sentence))
    (tmp_path / "cut.loom").write_text('{"title": ')
    assert not files.open_path(tmp_path / "cut.loom")
    assert files.window.findChild(Earlier) is None
    assert said == ["cut.loom is damaged at line 1, column 11; a copy of it may be whole."]
