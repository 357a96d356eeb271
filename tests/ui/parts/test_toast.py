"""A toast offers one thing and goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from app.ui.parts.toast import Toast
from tests.ui.parts.conftest import shown


def test_a_toast_offers_one_thing_and_goes(qtbot) -> None:
    window = shown(qtbot, QWidget())
    window.resize(600, 400)
    QCursor.setPos(window.mapToGlobal(QPoint(3, 3)))  # a toast waits while the pointer is on it
    toast = Toast(window)
    done: list[bool] = []
    toast.tell("Deleted 3 nodes", "Undo", lambda: done.append(True))
    assert toast.isVisible()
    assert window.height() - toast.geometry().bottom() >= 40
    toast._button.click()
    assert done == [True]
    assert not toast.isVisible()
    toast.tell("Saved " + "a very long name " * 40, seconds=0.01)
    assert toast.width() <= window.width()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=4000)


def test_a_long_message_goes_on_below_and_all_of_it_is_read(qtbot) -> None:
    window = shown(qtbot, QWidget())
    window.resize(1400, 400)
    toast = Toast(window)
    toast.tell("Saved")
    low = toast.height()
    toast.tell("d.loom was changed by another program. What you see is unharmed; Save as… keeps it. " * 3)
    label = toast._label
    assert low < toast.height() and toast.width() <= 722 and not label.toolTip()
    assert label.heightForWidth(label.width()) <= label.height()
    assert window.height() - toast.geometry().bottom() >= 40
    toast.tell("a very long name " * 80)
    assert label.toolTip() and toast.height() < 150
    toast.tell("Saved")
    assert toast.height() == low and not label.toolTip()
