"""Whole windows for tests: opened, waited for, and taken away again with everything that runs behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.project import Project
from app.document import Document
from app.ui import tongue
from app.ui.desk import Desk
from app.ui.errand import join_all
from app.ui.files import Files
from app.ui.panels.ranking import all_of, words_of
from app.ui.settings import Settings
from app.ui.window import Window
from tests.ui.drawing import small

Open = Callable[..., Window]


@contextmanager
def windows(home: Path) -> Iterator[Open]:
    """Gives a function that opens a window on a project, every panel built; they are closed in the end."""
    opened: list[Window] = []

    def make(project: Project | None = None, path: Path | None = None) -> Window:
        window = Window(Desk(Document(project, path)), Settings(home))
        opened.append(window)
        window.show()
        window.activateWindow()
        window.places.build_all()
        return window

    yield make
    for window in opened:
        window.desk.document.saved = window.desk.project
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # or each later change of theme dresses it
    assert join_all()


@contextmanager
def speaking_german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German, and what was worked out of its words is forgotten before and after."""
    tongue.speak(qapp, "de")
    all_of.cache_clear()
    words_of.cache_clear()
    yield
    tongue.speak(qapp, "en")
    all_of.cache_clear()
    words_of.cache_clear()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking_german(qapp):
        yield


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens windows and waits until they have the keyboard."""
    with windows(tmp_path / "home") as make:
        def active(project: Project | None = None, path: Path | None = None) -> Window:
            window = make(project, path)
            with qtbot.waitActive(window, timeout=2000):
                window.activateWindow()
            return window

        yield active


@pytest.fixture
def window(open_window: Open) -> Window:
    """One window on a small project."""
    return open_window(small())


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A desk with a small project on it."""
    return Desk(Document(small()))


@pytest.fixture
def files(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Files:
    """The File menu's work on that desk; what it tells is kept, and it may not ask."""
    window = QWidget()
    qtbot.addWidget(window)
    files = Files(desk, Settings(tmp_path / "home"), window)
    files.told = []  # type: ignore[attr-defined]
    desk.said.connect(lambda tone, sentence: files.told.append((tone, sentence)))  # type: ignore[attr-defined]
    files.ask = lambda: pytest.fail("Nothing was to be asked.")  # type: ignore[method-assign]
    return files
