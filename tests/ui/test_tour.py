"""The tour waits for the person, can be left at any time, and is remembered; recent files have pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.file import save
from app.ui.panels.welcome import Card
from app.ui.tour import STOPS, Tour
from tests.ui.drawing import small


@pytest.fixture
def window(open_window):
    """A window with nothing in it yet."""
    return open_window()


def tour(qtbot, window):
    button = next(each for each in window.welcome.findChildren(QPushButton) if each.text().startswith("Take the tour"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return window.findChild(Tour)


def test_it_begins_on_a_starter_and_waits_for_what_is_done(qtbot, window):
    told = tour(qtbot, window)
    assert window.desk.graph.nodes and told.title.text() == STOPS[0].title and window.settings.flag("toured", False)
    qtbot.keyClick(told.next, Qt.Key.Key_Return)
    assert told.title.text() == STOPS[1].title
    told.look()
    assert told.now == 1, "nothing was done"
    window.canvas.add_kind("ReLU")
    told.look()
    assert told.now == 2
    window.desk.change("Cut", window.desk.graph.disconnect(window.desk.graph.wires[0]))
    qtbot.waitUntil(lambda: told.now == 3, timeout=3000)
    for _ in STOPS[3:]:
        told.next.click()
    assert window.findChild(Tour) is None


def test_every_stop_points_at_something_that_is_there(qtbot, window):
    told = tour(qtbot, window)
    for stop in STOPS:
        assert stop.at(window).isVisible() and told.ring.isVisible(), stop.title
        assert window.rect().contains(told.geometry()), stop.title
        told.next.click()


def test_escape_leaves_and_help_begins_it_again(qtbot, window):
    told = tour(qtbot, window)
    qtbot.keyClick(told, Qt.Key.Key_Escape)
    assert window.findChild(Tour) is None and window.canvas.hasFocus()
    window.commands["tour"].trigger()
    assert window.findChild(Tour).now == 0
    window.findChild(Tour).leave()


def test_a_recent_file_has_a_picture_of_its_network(qtbot, window, tmp_path):
    file = tmp_path / "mine.loom"
    save(small(), file)
    window.files.open_path(file)
    window.album.soon.stop()
    window.album.take()
    qtbot.waitUntil(lambda: not window.album.work.busy)
    window.files.new()
    card = next(card for card in window.welcome.findChildren(Card) if card.accessibleName().startswith("mine"))
    assert card.picture().width() > 300
    colors = {card.picture().toImage().pixel(x, y) for x in range(0, 500, 3) for y in range(0, 180, 3)}
    assert len(colors) > 5, "a network, not an empty sheet"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.files.path == file.resolve()


def test_own_data_is_one_click_away(qtbot, window):
    button = next(each for each in window.welcome.findChildren(QPushButton) if each.text() == "Open my data…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.places.now == "Data"

def test_without_a_mouse_the_welcome_page_is_an_arrow_away(qtbot, window):
    """Tab adds a node on the canvas, so the arrow keys lead to the page; they and Tab go on, Esc goes back."""
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Down)
    doors = window.welcome.doors
    first = next(at for at, door in enumerate(doors) if isinstance(door, Card))
    assert doors[0].hasFocus() and doors[0].text() == "Open my data…"
    qtbot.keyClick(doors[0], Qt.Key.Key_Right)
    assert doors[1].hasFocus()
    qtbot.keyClick(doors[1], Qt.Key.Key_Tab)
    assert doors[2].hasFocus()
    qtbot.keyClick(doors[2], Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left)
    for at in range(first):
        qtbot.keyClick(doors[at], Qt.Key.Key_Right)
    assert doors[first].hasFocus()
    qtbot.keyClick(doors[first], Qt.Key.Key_Return)
    assert window.desk.graph.nodes and window.canvas.hasFocus()


def test_the_tour_goes_on_and_ends_from_anywhere(qtbot, window):
    told = tour(qtbot, window)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F4)
    assert told.now == 1
    window.library.search.setFocus()
    qtbot.keyClick(window.library.search, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert window.findChild(Tour) is None
