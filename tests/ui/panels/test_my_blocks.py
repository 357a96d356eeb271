"""My blocks in the library: kept, found, added, dragged, renamed, deleted, given away and taken in as files."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.core import block, file, shelf
from app.core.graph import Graph, Wire, place
from app.core.project import Project
from app.core.starters import starters
from app.document import Document
from app.ui.canvas.view import Canvas
from app.ui.desk import Desk
from app.ui.panels.kind_row import BLOCK, GROUP
from app.ui.panels.library import Library

Key = Qt.Key


def project() -> Project:
    nodes = {"image": place("Input", "image", (0, 0), shape=(8,)), "linear1": place("Linear", "linear1", (216, 0)),
             "relu1": place("ReLU", "relu1", (432, 0)), "answer": place("Output", "answer", (648, 0))}
    wires = (Wire("image", "x", "linear1", "x"), Wire("linear1", "y", "relu1", "x"), Wire("relu1", "y", "answer", "x"))
    return block.made(Project("Test", {"main": Graph(nodes, wires)}), "main", ("linear1", "relu1"), "gate")[0]


@pytest.fixture(autouse=True)
def empty_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "home", lambda: tmp_path)


@pytest.fixture
def library(qtbot: QtBot) -> Library:
    library = Library(Desk(Document(project())))
    qtbot.addWidget(library)
    library.resize(224, 500)
    library.show()
    return library


def names(library: Library) -> list[str]:
    return [item.text() for i in range(library.list.count()) if (item := library.list.item(i)).data(BLOCK)]


def choose(library: Library, name: str) -> None:
    library.list.setCurrentRow(next(i for i in range(library.list.count()) if library.list.item(i).text() == name))


def test_the_place_for_them_says_what_it_is_for(library: Library) -> None:
    last = library.list.item(library.list.count() - 1)
    assert last.text() == "None yet" and "drop the .loom file of one" in last.toolTip()
    assert library.list.item(library.list.count() - 2).data(GROUP) == "My blocks"


def test_a_network_that_is_kept_is_there_at_once(library: Library) -> None:
    canvas = Canvas(library.desk)
    canvas.desk.select(("gate1",))
    from app.ui.canvas import blocks

    blocks.keep(canvas)
    assert names(library) == ["gate"]
    library.search.setText("gat")
    assert names(library) == ["gate"]
    library.search.setText("relu")
    assert names(library) == []
    canvas.deleteLater()


def test_enter_and_dropping_put_it_on_the_canvas(qtbot: QtBot, library: Library) -> None:
    path = shelf.keep(project(), "gate")
    library.desk.kept.emit()
    choose(library, "gate")
    with qtbot.waitSignal(library.block_wanted) as told:
        qtbot.keyClick(library.list, Key.Key_Return)
    assert told.args == [path]
    canvas = Canvas(library.desk)
    qtbot.addWidget(canvas)
    canvas.resize(800, 500)
    canvas.show()
    data = library.list.mimeData([library.list.currentItem()])
    assert [url.toLocalFile() for url in data.urls()] == [str(path)], "dragged onto a folder it is a file"
    at, copy, left, none = QPoint(300, 400), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.NoModifier
    QApplication.sendEvent(canvas.viewport(), QDragEnterEvent(at, copy, data, left, none))
    QApplication.sendEvent(canvas.viewport(), QDropEvent(QPointF(at), copy, data, left, none))
    assert [moment.label for moment in library.desk.document.past[1:]] == ["Add block gate"]
    new = library.desk.graph.nodes["gate2"]
    assert new.values["network"] == "gate" and library.desk.selection == {"gate2"}
    assert (canvas.to_scene(QPointF(at)) - QPointF(*new.at)).manhattanLength() < 60


def test_it_is_renamed_where_it_stands(qtbot: QtBot, library: Library) -> None:
    shelf.keep(project(), "gate")
    shelf.keep(project(), "main")
    library.desk.kept.emit()
    for typed, there in (("My gate", ["main", "My gate"]), ("main", ["main", "My gate"])):
        choose(library, there[-1] if typed == "main" else "gate")
        qtbot.keyClick(library.list, Key.Key_F2)
        field = library.list.findChild(QLineEdit)
        field.setText(typed)
        qtbot.keyClick(field, Key.Key_Return)
        qtbot.waitUntil(lambda there=there: names(library) == there)  # a name that is taken is refused
    assert file.read(shelf.mine()["My gate"]).main == "My gate", "and says so itself"


def test_f2_on_a_block_is_not_the_key_that_renames_nodes(library: Library) -> None:
    shelf.keep(project(), "gate")
    library.desk.kept.emit()
    for row, ours in (("gate", True), ("ReLU", False)):
        choose(library, row)
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_F2, Qt.NoModifier)
        asked.ignore()
        QApplication.sendEvent(library.list, asked)
        assert asked.isAccepted() == ours


def test_it_is_deleted_and_its_file_stays_aside(qtbot: QtBot, library: Library) -> None:
    path = shelf.keep(project(), "gate")
    library.desk.kept.emit()
    choose(library, "gate")
    said: list[str] = []
    library.desk.said.connect(lambda _, text: said.append(text))
    qtbot.keyClick(library.list, Key.Key_Delete)
    assert names(library) == [] and not path.exists() and "no longer among your blocks" in said[0]
    assert file.read(path.parent / "deleted" / "gate.loom").main == "gate"


def test_another_of_that_name_goes_aside_and_none_is_lost(library: Library) -> None:
    first = project()
    path = shelf.keep(first, "gate")
    whole = path.read_bytes()
    assert shelf.keep(first, "gate") == path and not (path.parent / "deleted").exists(), "it is the same"
    for count in (5, 6, 7):
        shelf.keep(first.with_network("gate", first.networks["gate"].set("linear1", out_features=count)), "gate")
    aside = sorted((path.parent / "deleted").iterdir())
    assert [each.name for each in aside] == ["gate 2.loom", "gate 3.loom", "gate.loom"]
    assert aside[-1].read_bytes() == whole


@pytest.mark.parametrize("name, word", [("con", "con_"), ("R&D / été", "R D été"), ("..", "block"),
                                        ("LPT1", "LPT1_")])
def test_a_name_becomes_that_of_a_file_on_any_system(name: str, word: str) -> None:
    assert shelf.file_word(name) == word


def test_its_menu_saves_it_as_a_file_and_a_file_is_dropped_in(
        library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.keep(project(), "gate")
    library.desk.kept.emit()
    choose(library, "gate")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "given"), ""))
    at = library.list.visualItemRect(library.list.currentItem()).center()
    QApplication.sendEvent(library.list.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, QPoint(5, 5)))
    menu = next(each for each in library.list.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == "Save as a file…").trigger()
    menu.close()
    assert file.read(tmp_path / "given.loom").main == "gate"

    def drop(path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        spot, copy = QPoint(50, 300), Qt.DropAction.CopyAction
        QApplication.sendEvent(library, QDragEnterEvent(spot, copy, data, Qt.MouseButton.LeftButton, Qt.NoModifier))
        QApplication.sendEvent(library, QDropEvent(QPointF(spot), copy, data, Qt.MouseButton.LeftButton, Qt.NoModifier))

    drop(tmp_path / "given.loom")
    assert names(library) == ["gate", "given"] and file.read(shelf.mine()["given"]).main == "given"
    drop(tmp_path / "given.loom")
    assert names(library) == ["gate", "given", "given 2"]
def test_a_project_that_is_dropped_there_is_left_to_the_window(library: Library, tmp_path: Path) -> None:
    """A block by its name and without a plan; all else is a project, which the window opens."""
    def taken(path: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDragEnterEvent(QPoint(50, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                Qt.NoModifier)
        event.ignore()
        library.dragEnterEvent(event)
        return event.isAccepted()

    file.save(project(), tmp_path / "whole.loom")
    (tmp_path / "broken.loom").write_text("{")
    assert not taken(tmp_path / "whole.loom") and not taken(tmp_path / "broken.loom")
    for starter in starters():
        assert not taken(starter.path), starter.title
    path = shelf.keep(project(), "gate")
    assert taken(path) and taken(shelf.rename(path, "Other")), "whatever it is called"
    blocked = file.read(shelf.mine()["Other"])
    plan = msgspec.structs.replace(blocked.plan, seed=3)
    file.save(blocked.with_plan(plan), path)
    assert not taken(path), "who plans a training with it has a project"
