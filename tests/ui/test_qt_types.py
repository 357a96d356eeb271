"""Every type of Qt is made on the window's thread before another thread may ask for one."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from app.ui.qt_types import each, make_types


def test_all_that_pyqtgraph_copies_is_made() -> None:
    from PySide6 import QtCore, QtGui, QtWidgets

    made = set(map(id, each()))
    assert {id(getattr(module, word)) for module in (QtCore, QtGui, QtWidgets) for word in vars(module)} <= made


def test_it_ends_once_on_this_thread_and_lets_the_window_have_its_turn(qtbot) -> None:
    owner, ends, turns = QObject(), [], []
    make_types(owner, lambda: ends.append(threading.current_thread()))
    assert not ends
    qtbot.waitUntil(lambda: turns.append(1) or bool(ends), timeout=20_000)
    qtbot.wait(1)
    assert ends == [threading.main_thread()]
    owner.deleteLater()


def test_a_window_that_went_away_is_told_nothing(qtbot) -> None:
    owner, ends = QObject(), []
    make_types(owner, lambda: ends.append(1))
    Shiboken.delete(owner)
    qtbot.wait(20)
    assert not ends
