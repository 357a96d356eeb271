"""With text at 200 % a laptop has half of its pixels: the window, and what floats over it, is no larger than that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.palette import Palette, open_palette
from app.ui.places import PLACES
from app.ui.rooms import TABS
from app.ui.window import Window
from tests.ui.conftest import speaking_german, windows
from tests.ui.drawing import small
from tests.ui.test_window import lesson, with_data

WIDE, HIGH = 683, 360
"""Half of 1,366 by 720 pixels."""


@pytest.fixture(scope="module", params=["en", "de"])
def window(qapp: QApplication, request: pytest.FixtureRequest,
           tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    home = tmp_path_factory.mktemp("home")
    theme.apply(qapp, theme.LIGHT)
    with speaking_german(qapp) if request.param == "de" else nullcontext(), windows(home) as make:
        made = make(with_data(small()))
        made.topbar.name_file("my own flowers.loom", "", True)
        made.topbar.pill.tell("AMD EPYC · 0.5 of 23.5 GB", "good")
        yield made


def settled(window: Window, qapp: QApplication, wide: int, high: int) -> None:
    window.resize(wide, high)
    for _ in range(4):
        qapp.processEvents()


def fits(window: Window) -> bool:
    least = window.minimumSizeHint()
    return least.width() <= WIDE and least.height() <= HIGH


def test_the_window_fits_in_every_place(qtbot: QtBot, qapp: QApplication, window: Window) -> None:
    window.training.engine = lesson
    with qtbot.waitSignal(window.training.finished, timeout=5000):
        window.learning.begin()
    window.training.worker = None
    window.rooms.bottom.count("Problems", 120)
    for place in PLACES:
        window.places.go(place)
        for tab in TABS if place == "Design" else ("",):
            if tab:
                window.places.reveal(tab)
            for size in ((1440, 900), (WIDE, HIGH)):
                settled(window, qapp, *size)
                assert fits(window), (place, tab, size)
            assert (window.width(), window.height()) == (WIDE, HIGH), (place, tab)
    settled(window, qapp, 1440, 900)


def test_how_the_training_goes_is_scrolled_only_where_it_has_no_room(qapp: QApplication, window: Window) -> None:
    window.places.go("Train")
    panel, area = window.places.panels["training"], window.rooms.told
    for lines in (1, 8):
        panel.say("A sentence of so many words that it goes on in the next line. " * lines)
        settled(window, qapp, 1440, 900)
        assert area.verticalScrollBar().maximum() == 0 and area.height() >= panel.minimumSizeHint().height()
        settled(window, qapp, WIDE, HIGH)
        assert area.verticalScrollBar().maximum() > 0
    settled(window, qapp, 1440, 900)


@pytest.mark.parametrize("state", ["idle", "preparing", "running", "paused", "stopping"])
def test_the_bar_at_the_top_gives_way_and_comes_back(qapp: QApplication, window: Window, state: str) -> None:
    bar = window.topbar
    bar.follow(state)
    for wide in (1440, WIDE):
        settled(window, qapp, wide, HIGH)
        shown = [each for each in bar.marks if each.isVisible()]
        assert fits(window) and window.width() == wide
        assert not [each for each in shown if each.width() < each.sizeHint().width() or not each.accessibleName()]
        assert max(each.geometry().right() for each in shown) < wide
        assert all(each.text() or not each.icon().isNull() for each in shown)
        assert wide < 1440 or (bar.edited.isVisible() and all(each.text() for each in shown))
    bar.follow("idle")
    settled(window, qapp, 1440, 900)


def test_the_list_of_commands_ends_within_the_window(qapp: QApplication, window: Window) -> None:
    settled(window, qapp, WIDE, HIGH)
    open_palette(window)
    palette = window.findChild(Palette)
    assert window.rect().contains(palette.geometry()) and palette.list.count() > palette.most > 3
    palette.close_up()
    settled(window, qapp, 1440, 900)
    open_palette(window)
    assert palette.most == Palette.most
    palette.close_up()
