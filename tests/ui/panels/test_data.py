"""From a file or a folder to data that is used: what was found, what can be changed, what is said when it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.core.project import Project
from app.document import Document
from app.ui.desk import Desk
from app.ui.panels.data import DataPanel
from app.ui.panels.data_form import CHECK, LEARN, ROWS
from app.ui.settings import Settings
from tests.ui.shown import cut

TABLE = "\n".join(["age,town,sick", *(f"{20 + i % 40},{'AB'[i % 2]},{'no' if i % 3 else 'yes'}" for i in range(60))])


@pytest.fixture
def panel(qtbot, tmp_path):
    (tmp_path / "people.csv").write_text(TABLE)
    panel = DataPanel(Desk(Document(Project(), tmp_path / "people.loom")), Settings(tmp_path / "home"))
    qtbot.addWidget(panel)
    panel.resize(1000, 600)
    panel.show()
    return panel


def settle(qtbot, panel):
    qtbot.waitUntil(lambda: not panel.work.busy, timeout=20_000)


def opened(qtbot, panel, name="people.csv"):
    panel.open(panel.beside / name)
    settle(qtbot, panel)
    return panel


def test_an_empty_place_teaches(panel):
    assert panel.stack.currentWidget() is panel.empty and "folder of" in panel.empty.sentence.text()


def test_choosing_begins_where_somebody_was_last(qtbot, tmp_path, monkeypatch):
    """Also while the project has no file of its own, and for the other dialogs."""
    panel = DataPanel(Desk(), Settings(tmp_path / "home"))
    qtbot.addWidget(panel)
    asked, there = [], tmp_path / "there"
    (there / "cats").mkdir(parents=True)
    (there / "people.csv").write_text(TABLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName",
                        lambda _, title, folder, kinds: asked.append(folder) or (str(there / "people.csv"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _, title, folder: asked.append(folder) or "")
    for choose in (panel.choose_file, panel.choose_file, panel.choose_folder):
        choose()
    settle(qtbot, panel)
    assert asked == [str(Path.home()), str(there), str(there)]
    assert Settings(tmp_path / "home").last_folder == there


@pytest.mark.parametrize("name", ["people.csv", "nobody.csv"])
def test_what_was_looked_at_and_not_used_goes_with_its_project(qtbot, panel, name):
    opened(qtbot, panel, name)
    assert panel.empty.title.text() != "No data yet" or panel.stack.currentWidget() is panel.page
    panel.desk.document.open(Project("Another"))
    assert panel.stack.currentWidget() is panel.empty and panel.empty.title.text() == "No data yet"
    assert panel.draft is None


@pytest.mark.parametrize(("name", "then"), [("people.csv", "page"), ("nobody.csv", "empty")])
def test_while_data_is_read_nobody_says_that_there_is_none(qtbot, panel, name, then):
    panel.open(panel.beside / name)
    assert panel.work.busy and panel.empty.isHidden()
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is getattr(panel, then)


def test_a_file_is_looked_at_and_nothing_of_the_project_changes(qtbot, panel):
    opened(qtbot, panel)
    found = panel.page.form.found
    assert (found[ROWS], found[LEARN], found[CHECK]) == ("60 rows", "48", "12")
    assert panel.page.form.target.value() == "sick" and panel.page.rows.cells.lines[0] == ("20", "A", "yes")
    assert [line[1] for line in panel.page.columns.cells.lines] == ["Number", "Category", "Label"]
    assert not panel.desk.document.undo_label and panel.page.use.isVisible() and panel.page.use.isEnabled()


def test_no_word_of_it_is_cut_in_german(german, dressed, qtbot, panel):
    opened(qtbot, panel)
    panel.page.tabs.button(1).click()
    columns = panel.page.columns
    assert set(cut(panel)) == set() and columns.isVisible()
    assert columns.columnWidth(2) >= columns.sizeHintForColumn(2)


def test_using_it_is_one_undo_step_and_the_path_starts_at_the_project(qtbot, panel):
    opened(qtbot, panel)
    panel.page.use.click()
    document = panel.desk.document
    assert document.undo_label == "Change data" and document.project.plan.data.source.path == "people.csv"
    assert document.project.plan.data.fields["sick"].classes == ("no", "yes")
    assert panel.page.in_use.isVisible() and not panel.page.use.isVisible()
    document.undo()
    assert document.undo_label == "" and panel.stack.currentWidget() is panel.empty


def test_an_empty_canvas_gets_its_ends(qtbot, panel):
    opened(qtbot, panel)
    assert not panel.page.offer.isVisible()
    panel.page.use.click()
    assert panel.page.offer.text() == "Put an Input for features on the canvas"
    panel.page.offer.click()
    assert [node.kind for node in panel.desk.graph.nodes.values()] == ["Input", "Output"]
    assert panel.desk.document.undo_label == "Insert Inputs and Output" and not panel.page.offer.isVisible()


def test_a_column_is_left_out_and_another_is_predicted(qtbot, panel):
    opened(qtbot, panel)
    panel.page.columns.switched.emit("town", "")
    settle(qtbot, panel)
    assert panel.page.form.data.fields["features"].shape == (1,)
    panel.page.form.target.set_value("age")
    panel.page.form.target.changed.emit("age")
    settle(qtbot, panel)
    assert panel.page.form.data.fields["age"].target and panel.page.columns.cells.lines[2][2] == "Input"


def test_a_column_that_cannot_hold_that_is_said_in_place_and_can_be_put_back(qtbot, panel):
    opened(qtbot, panel)
    panel.page.use.click()
    panel.page.columns.switched.emit("town", "number")
    settle(qtbot, panel)
    assert '"A" is not a number' in panel.page.trouble.text() and panel.page.trouble.isVisible()
    assert not panel.page.use.isEnabled() and panel.page.rows.cells.lines
    panel.page.back.click()
    settle(qtbot, panel)
    assert not panel.page.trouble.isVisible() and panel.page.in_use.isVisible()


@pytest.mark.parametrize("name, said", [("gone.csv", "not there"), ("half.csv", ""), ("odd.xyz", "no kind of data")])
def test_bad_files_are_sentences_in_place(qtbot, panel, name, said):
    (panel.beside / "half.csv").write_bytes(b"")
    (panel.beside / "odd.xyz").write_bytes(b"1")
    opened(qtbot, panel, name)
    assert panel.stack.currentWidget() is panel.empty and panel.empty.sentence.text().endswith(".")
    assert said in panel.empty.sentence.text() and panel.empty.buttons[0].isVisible()


def test_split_is_shown_and_changed(qtbot, panel):
    opened(qtbot, panel)
    panel.page.form.validation.setText("50")
    panel.page.form.validation.take()
    settle(qtbot, panel)
    assert panel.page.form.found[LEARN] == "30" and panel.seen.data.split.validation == 0.5


def test_rows_in_time(qtbot, panel):
    (panel.beside / "walk.csv").write_text("step,height\n" + "\n".join(f"{i},{i * i % 17}" for i in range(300)))
    opened(qtbot, panel, "walk.csv")
    panel.page.form.series.setChecked(True)
    settle(qtbot, panel)
    assert panel.seen.data.source.window == 24 and panel.page.form.back.isVisible()
    assert panel.seen.data.fields["past"].type == "series" and panel.page.form.drawn.value() == "order"


def folder(place: Path) -> Path:
    from PIL import Image

    for kind, shade in (("cats", 40), ("dogs", 200)):
        (place / kind).mkdir(parents=True)
        for i in range(10):
            Image.new("L", (20, 10), shade + i).save(place / kind / f"{i}.png")
    return place


def test_a_folder_of_pictures_dropped_on_the_panel(qtbot, panel):
    place = folder(panel.beside / "pets")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(place))])
    panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                               Qt.KeyboardModifier.NoModifier))
    settle(qtbot, panel)
    assert panel.page.thumbs.count() == 20 and panel.page.views.currentWidget() is panel.page.thumbs
    assert panel.page.form.found[ROWS] == "20" and panel.seen.data.fields["label"].classes == ("cats", "dogs")
    panel.page.form.sides.setText("16")
    panel.page.form.sides.take()
    settle(qtbot, panel)
    assert panel.seen.data.fields["image"].shape == (1, 16, 16)


def test_it_follows_undo_and_an_opened_project(qtbot, panel):
    opened(qtbot, panel)
    panel.page.use.click()
    project = panel.desk.project
    panel.desk.document.open(Project(), None)
    assert panel.stack.currentWidget() is panel.empty
    panel.desk.document.open(project, panel.desk.document.path or Path())
    settle(qtbot, panel)


def test_nothing_is_read_before_anybody_looks(qtbot, tmp_path):
    (tmp_path / "people.csv").write_text(TABLE)
    panel = DataPanel(Desk(Document(Project(), tmp_path / "people.loom")), Settings(tmp_path / "home"))
    qtbot.addWidget(panel)
    opened_plan = panel.desk.project.plan
    assert not panel.work.busy and opened_plan is panel.desk.project.plan
