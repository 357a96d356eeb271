"""A toast offers one thing and goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.ui.parts import toast as toasts
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


def test_a_toast_waits_for_the_keyboard_and_gives_it_back(qtbot) -> None:
    window = QWidget()
    field, other = QLineEdit(window), QLineEdit(window)
    shown(qtbot, window)
    toast = Toast(window)
    close = toast.findChild(QToolButton)
    for leave in (lambda: QTest.keyClick(close, Qt.Key.Key_Escape), lambda: QTest.keyClick(close, Qt.Key.Key_Space)):
        field.setFocus()
        toast.tell("Deleted 3 nodes", "Undo", lambda: None, seconds=0.01)
        close.setFocus(Qt.FocusReason.TabFocusReason)
        toast._expire()
        assert toast.isVisible(), "the button under the keyboard was taken away"
        leave()
        assert not toast.isVisible() and field.hasFocus() and not other.hasFocus()


def test_a_toast_is_read_out_and_its_button_says_what_about(qtbot, monkeypatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(toasts.QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    toast = Toast(shown(qtbot, QWidget()))
    toast.tell("Deleted 3 nodes", "Undo", lambda: None)
    assert heard == ["Deleted 3 nodes"]
    assert toast._button.accessibleDescription() == "Deleted 3 nodes"
