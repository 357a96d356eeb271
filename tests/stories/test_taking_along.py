"""A network leaves as a picture that opens again, and goes from window to window through the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.core import file
from app.core.graph import Graph
from app.core.project import Project
from app.document import Document
from app.ui.desk import Desk
from app.ui.settings import Settings
from app.ui.window import Window
from tests.stories.hands import CTRL, SHIFT, Hand, K
from tests.stories.person import Person, Story, live
from tests.ui.canvas.conftest import LEFT, NONE, network


def dialog() -> QFileDialog | None:
    """The question where to, while it is open."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, QFileDialog) else None


def answer(path: Path) -> None:
    """Type where to, and Enter."""
    asked = dialog()
    assert asked is not None
    field = asked.findChild(QLineEdit)
    field.setText(str(path))
    QTest.keyClick(field, K.Key_Return)


def soon(act: Callable[[], object]) -> None:
    """Do what only returns once a dialog was answered, or a menu closed."""
    QTimer.singleShot(0, act)


def save_by_mouse(hand: Hand) -> Story:
    """The menu of the window, its row."""
    button = hand.window.topbar.menu
    soon(lambda: QTest.mouseClick(button, LEFT, pos=button.rect().center()))
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    soon(lambda: hand.pick("Save picture…"))
    yield lambda: dialog() is not None


def save_by_keys(hand: Hand) -> Story:
    """The list of all commands."""
    hand.canvas.setFocus()
    hand.key(K.Key_P, CTRL | SHIFT)
    hand.type("save picture")
    soon(lambda: hand.key(K.Key_Return))
    yield lambda: dialog() is not None


def open_by_mouse(hand: Hand, png: Path) -> Story:
    """Dropped onto the window."""
    data, at = QMimeData(), QPoint(600, 300)
    data.setUrls([QUrl.fromLocalFile(str(png))])
    for event in (QDragEnterEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE),
                  QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, LEFT, NONE)):
        QApplication.sendEvent(hand.window, event)
    yield lambda: True


def open_by_keys(hand: Hand, png: Path) -> Story:
    """Ctrl+O and its name; once it was thought better of."""
    for path in (None, png):
        hand.canvas.setFocus()
        soon(lambda: hand.key(K.Key_O, CTRL))
        yield lambda: dialog() is not None
        if path is None:
            QTest.keyClick(dialog(), K.Key_Escape)
            yield lambda: dialog() is None
            assert hand.graph == Graph() and hand.steps == []
        else:
            answer(path)


@pytest.mark.parametrize(("way", "back"), [(save_by_mouse, open_by_mouse), (save_by_keys, open_by_keys)],
                         ids=["mouse", "keys"])
def test_the_picture_of_a_network_opens_it(qtbot: QtBot, here: Path, way: Callable[[Hand], Story],
                                           back: Callable[[Hand, Path], Story]) -> None:
    """Somebody thinks better of saving a picture, saves one after all and one for print, and opens the first."""
    (here / "story.loom").write_text(file.text(Project("Story", {"main": network()})), encoding="utf-8")
    png, svg = here / "net.png", here / "net.svg"

    def story(person: Person) -> Story:
        hand = Hand(person.window)
        yield lambda: len(hand.window.places.panels) == len(hand.window.places.makers)
        yield from way(hand)
        QTest.keyClick(dialog(), K.Key_Escape)
        yield lambda: dialog() is None
        assert not list(here.glob("*.png"))
        for path in (png, svg):
            yield from way(hand)
            answer(path)
            yield path.exists
        assert hand.steps == [], "a picture changes nothing"
        assert file.read(png).networks["main"] == hand.graph
        assert not QImage(str(png)).isNull()
        assert ">conv1</text>" in svg.read_text(encoding="utf-8")
        hand.begin(Graph())
        yield from back(hand, png)
        yield lambda: hand.graph.nodes.keys() == network().nodes.keys()
        assert hand.graph == network()

    assert live(story, "story.loom") == 0


def copy_by_mouse(hand: Hand) -> None:
    hand.right_click("conv1")
    hand.pick("Copy")


def copy_by_keys(hand: Hand) -> None:
    hand.key(K.Key_C, CTRL)


def paste_by_mouse(hand: Hand) -> None:
    below = hand.canvas.picture.extent().bottom() + 60
    hand.point((300, below))
    hand.right_click((300, below))
    hand.pick("Paste")


def paste_by_keys(hand: Hand) -> None:
    hand.canvas.setFocus()
    hand.key(K.Key_V, CTRL)


@pytest.mark.parametrize(("copy", "paste"), [(copy_by_mouse, paste_by_mouse), (copy_by_keys, paste_by_keys)],
                         ids=["mouse", "keys"])
def test_nodes_go_from_window_to_window_and_as_text(qtbot: QtBot, here: Path, copy: Callable[[Hand], None],
                                                    paste: Callable[[Hand], None]) -> None:
    """Two nodes and their wire are copied, pasted in another window, mailed as text and pasted from the mail."""
    def story(person: Person) -> Story:
        hand = Hand(person.window)
        yield lambda: len(hand.window.places.panels) == len(hand.window.places.makers)
        hand.begin(network())
        hand.choose("conv1", "relu1")
        copy(hand)
        mail = QApplication.clipboard().text()
        assert mail.isprintable() or "\n" in mail
        other = Window(Desk(Document(Project("Other", {"main": Graph()}))), Settings(here / "other"))
        other.resize(1440, 900)
        other.show()
        there = Hand(other)
        there.here()
        for step in (1, 2):
            paste(there)
            assert there.steps == ["Paste 2 nodes"] * step
            assert len(there.graph.nodes) == 2 * step and len(there.graph.wires) == step
            QApplication.clipboard().setText(f"{mail}\n")  # as a mail gives it back
        there.key(K.Key_Z, CTRL)
        there.key(K.Key_Z, CTRL)
        assert there.graph == Graph() and there.steps == []
        QApplication.clipboard().setText("Hello")
        paste(there)
        assert there.graph == Graph() and there.steps == []
        assert hand.graph == network(), "the first window was not touched"

    assert live(story) == 0
