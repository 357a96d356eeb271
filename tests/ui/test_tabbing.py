"""Tab goes through the window as it is read, back to where it began, and what it comes to is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.places import Places

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window

MOST = 80


def walked(qtbot: QtBot, window: Window, key: Qt.Key) -> list[QWidget]:
    """Every stop of one way around, beginning at the menu; each is in view."""
    window.topbar.menu.setFocus(Qt.FocusReason.TabFocusReason)
    way: list[QWidget] = [window.topbar.menu]
    for _ in range(MOST):
        qtbot.keyClick(QApplication.focusWidget(), key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is way[0] or now is way[-1]:  # the canvas keeps Tab for itself
            break
        assert not hidden_part(now)
        way.append(now)
    return way


def hidden_part(widget: QWidget) -> str:
    """What is in the way of seeing it, if it is scrolled away."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (page := around.widget()) and page.isAncestorOf(widget):
            place = QRect(widget.mapTo(around.viewport(), QPoint(0, 0)), widget.size())
            if not around.viewport().rect().contains(place):
                return f"{widget.accessibleName() or widget} at {place} of {around.viewport().rect()}"
        around = around.parentWidget()
    return ""


@pytest.mark.parametrize("place", Places.names)
def test_back_through_each_place_as_it_is_read(qtbot: QtBot, window: Window, place: str) -> None:
    window.resize(1280, 800)
    window.places.build_all()
    window.places.go(place)
    QApplication.processEvents()
    rooms = window.rooms
    parts = (window.topbar, rooms.left, rooms.middle, rooms.right, rooms.bottom, window.status)
    order = []
    for widget in walked(qtbot, window, Qt.Key.Key_Backtab):
        order.append(next(at for at, part in enumerate(parts) if part.isAncestorOf(widget)))
    assert order[0] == 0 and order[1:] == sorted(order[1:], reverse=True) and {0, 2, 5} <= {*order}, place


def test_the_last_row_of_the_inspector_is_scrolled_to(qtbot: QtBot, window: Window) -> None:
    window.resize(1280, 640)
    window.desk.select(("conv1",))
    QApplication.processEvents()
    window.rooms.bottom.bar.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.rooms.bottom.bar, Qt.Key.Key_Backtab)
    last = QApplication.focusWidget()
    assert last is not None and window.inspector.isAncestorOf(last) and not hidden_part(last)
    area = next(each for each in window.inspector.findChildren(QScrollArea) if each.isAncestorOf(last))
    assert area.verticalScrollBar().value() > 0


def test_a_key_leads_from_part_to_part_also_out_of_the_canvas(qtbot: QtBot, window: Window) -> None:
    """Tab adds a node there; to the inspector it was a dozen steps the other way around."""
    window.resize(1280, 800)
    window.places.build_all()
    window.desk.select(("conv1",))
    QApplication.processEvents()
    window.canvas.setFocus()
    rooms = window.rooms
    parts = (window.topbar, rooms.left, rooms.middle, rooms.right, rooms.bottom, window.status)
    for key, held in ((Qt.KeyboardModifier.NoModifier, []), (Qt.KeyboardModifier.ShiftModifier, [])):
        for _ in range(6):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, key | Qt.KeyboardModifier.ControlModifier)
            now = QApplication.focusWidget()
            held.append(next(at for at, part in enumerate(parts) if part.isAncestorOf(now)))
            assert not hidden_part(now)
        assert held == ([3, 4, 5, 0, 1, 2] if key == Qt.KeyboardModifier.NoModifier else [1, 0, 5, 4, 3, 2])
        assert window.canvas.hasFocus() and window.canvas.ringed.on


def test_a_place_gone_to_by_its_key_takes_the_keyboard_along_the_bar(qtbot: QtBot, window: Window) -> None:
    window.places.go("Train")
    train = window.topbar.segments.button(2)
    train.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(train, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.topbar.segments.button(1).hasFocus()


def test_tab_halts_at_the_place_that_is_on(qtbot: QtBot, window: Window) -> None:
    window.topbar.segments.button(0).setFocus(Qt.FocusReason.MouseFocusReason)
    window.places.go("Results")
    window.topbar.menu.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.topbar.menu, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.topbar.segments.button(Places.names.index("Results"))


def test_the_keyboard_stays_with_the_buttons_of_training(window: Window) -> None:
    bar = window.topbar
    bar.go.setFocus()
    for state, holds in (("preparing", bar.stop), ("running", bar.stop), ("paused", bar.stop), ("idle", bar.go)):
        bar.follow(state)
        assert holds.hasFocus(), state
