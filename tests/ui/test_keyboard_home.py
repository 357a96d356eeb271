"""When what had the keyboard is gone, the main thing of the place has it, and no button at the top."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.panels.welcome import Card
from app.ui.places import Places

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.ui.conftest import Open

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def go(qtbot: QtBot, window: Window, place: str) -> None:
    keys = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)
    qtbot.keyClick(QApplication.focusWidget() or window, keys[Places.names.index(place)], Ctrl)
    assert window.places.now == place


def home(window: Window) -> QWidget:
    """What the person looks at in the place the window is in."""
    return window.canvas if window.places.now == "Design" else window.rooms.middles[window.places.now].panel


def holds(widget: QWidget) -> bool:
    """Whether it has the keyboard itself, or is read from top to bottom with it: no button in it is ringed."""
    now = QApplication.focusWidget()
    return now is widget or (widget.isAncestorOf(now) and now is widget.main and now.accessibleName() != "")


@pytest.mark.parametrize("place", Places.names)
def test_a_place_that_is_gone_to_has_the_keyboard(qtbot: QtBot, window: Window, place: str) -> None:
    go(qtbot, window, place)
    assert holds(home(window))
    go(qtbot, window, "Design")
    window.library.search.setFocus()
    go(qtbot, window, place)
    assert place == "Design" or holds(home(window))
    go(qtbot, window, "Design")
    window.desk.select(("conv1",))
    field = next(each for each in window.inspector.findChildren(QLineEdit) if each.isVisible())
    field.setFocus(Qt.FocusReason.TabFocusReason)
    go(qtbot, window, place)
    assert place == "Design" or holds(home(window))


def test_whoever_walks_along_the_places_goes_on(qtbot: QtBot, window: Window) -> None:
    window.topbar.segments.button(1).setFocus(Qt.FocusReason.TabFocusReason)
    for place in ("Train", "Results", "Export"):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right)
        assert window.places.now == place
    assert window.topbar.segments.button(4).hasFocus()


@pytest.mark.parametrize("by_mouse", [True, False])
def test_a_starter_that_opens_has_the_canvas_ready_for_keys(qtbot: QtBot, open_window: Open, by_mouse: bool) -> None:
    window = open_window()
    card = window.welcome.findChild(Card)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    if by_mouse:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(card, Key.Key_Space)
    assert window.desk.graph.nodes and window.canvas.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_A, Ctrl)
    assert window.desk.selection == window.desk.graph.nodes.keys()


def test_a_starter_opened_by_a_click_before_the_window_has_the_keyboard(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    card = window.welcome.findChild(Card)
    card.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.setActiveWindow(None)  # the desktop has given it to nobody
    assert QApplication.focusWidget() is None
    card.click()
    assert window.desk.graph.nodes and window.focusWidget() is window.canvas


def test_a_panel_that_is_hidden_gives_the_keyboard_to_the_canvas(qtbot: QtBot, window: Window) -> None:
    window.library.search.setFocus()
    window.places.toggle("library")
    assert window.canvas.hasFocus()
    window.places.toggle("library")
    window.places.reveal("Source")
    window.source.code.setFocus()
    window.places.toggle("bottom")
    assert window.canvas.hasFocus()


def test_a_table_has_the_keyboard_once_it_is_read(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    file = tmp_path / "few.csv"
    file.write_text("a,b\n1,2\n3,4\n5,6\n")
    go(qtbot, window, "Data")
    data = window.places.panels["data"]
    assert data.hasFocus()
    data.open(file)
    qtbot.waitUntil(lambda: data.seen is not None, timeout=5000)
    assert data.page.rows.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert data.page.rows.currentIndex().isValid()
