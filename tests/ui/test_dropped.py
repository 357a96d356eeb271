"""Files from another program that fall onto the window: projects, pictures with one inside, data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.core.file import save
from app.core.graph import Graph
from app.core.graph import place as node
from app.core.project import Project
from tests.ui.drawing import small


def let_fall(window, *paths):
    """Drop files from another program onto the middle of the canvas, as Qt hands it on; whether they were taken."""
    data, middle = QMimeData(), window.canvas.viewport().rect().center()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.canvas.viewport(), enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                          Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window.canvas.viewport(), drop)
        assert drop.isAccepted()
        QApplication.processEvents()
    return enter.isAccepted()


def test_a_loom_that_is_dropped_is_opened(window, tmp_path):
    save(replace(small(), title="Dropped"), tmp_path / "dropped.loom")
    window.places.go("Train")
    assert let_fall(window, tmp_path / "dropped.loom") and window.places.now == "Design"
    assert window.desk.project.title == "Dropped" and window.desk.document.path == tmp_path / "dropped.loom"


@pytest.mark.parametrize("place", ["Data", "Train"])
def test_a_loom_that_is_dropped_elsewhere_is_all_in_view(qtbot, window, tmp_path, place):
    wide = {f"n{i}": replace(node("ReLU", f"n{i}"), at=(216.0 * (i % 6), 120.0 * (i // 6))) for i in range(18)}
    save(Project("Wide", {"main": Graph(wide)}), tmp_path / "wide.loom")
    window.places.go(place)
    qtbot.wait(20)
    assert let_fall(window, tmp_path / "wide.loom")
    qtbot.wait(20)
    assert window.canvas.seen().contains(window.canvas.picture.extent())


def test_a_picture_with_a_project_inside_opens_it(window):
    assert let_fall(window, Path(__file__).parents[1] / "golden" / "formats" / "03-picture.png")
    assert window.desk.project.title == "Picture" and window.desk.document.path is None


def test_a_picture_without_one_says_so_and_the_project_stays(window, tmp_path):
    said, title = [], window.desk.project.title
    window.desk.said.connect(lambda tone, sentence: said.append(sentence))
    window.grab().save(str(tmp_path / "plain.png"))
    assert let_fall(window, tmp_path / "plain.png")
    assert "a picture without a project inside" in said[0] and window.desk.project.title == title


def test_data_that_is_dropped_anywhere_is_looked_at_in_data(qtbot, window, tmp_path):
    (tmp_path / "rows.csv").write_text("height,width\n" + "".join(f"{n},{2 * n}\n" for n in range(20)))
    before = window.desk.project
    assert let_fall(window, tmp_path / "rows.csv")
    panel = window.places.panels["data"]
    qtbot.waitUntil(lambda: panel.seen is not None, timeout=20_000)
    assert window.places.now == "Data" and panel.draft.source.path == str(tmp_path / "rows.csv")
    assert set(panel.draft.columns) == {"height", "width"} and window.desk.project is before
    for kind in ("cats", "dogs"):
        (tmp_path / "pets" / kind).mkdir(parents=True)
        window.grab().scaled(8, 8).save(str(tmp_path / "pets" / kind / "one.png"))
    assert let_fall(window, tmp_path / "pets")
    qtbot.waitUntil(lambda: panel.seen is not None and panel.seen.data.source.kind == "images", timeout=20_000)


def test_a_drop_is_taken_before_anything_is_asked(window, tmp_path, monkeypatch):
    save(small(), tmp_path / "other.loom")
    asked, data = [], QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.loom"))])
    monkeypatch.setattr(window.files, "may_leave", lambda: bool(asked.append("Save?")))
    with_copy = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    drop = QDropEvent(QPointF(9, 9), *with_copy)
    for event in (QDragEnterEvent(QPoint(9, 9), *with_copy), drop):
        QApplication.sendEvent(window, event)
    assert drop.isAccepted() and not asked, "the program it comes from waits no longer"
    QApplication.processEvents()
    assert asked == ["Save?"]


def test_other_files_are_not_taken(window, tmp_path):
    assert not let_fall(window, tmp_path / "song.mp3")
    assert not let_fall(window, tmp_path / "one.csv", tmp_path / "two.csv")
