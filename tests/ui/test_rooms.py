"""Large text on a small screen: what lies where keeps its size, and leaves the canvas most of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.dialogs import Sheet
from app.ui.manual import Manual
from app.ui.start import fit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window

SMALL = (853, 533)
"""1280 × 800 at 150 %."""


def test_the_bottom_is_as_high_after_training_as_it_was_before(window: Window) -> None:
    window.resize(*SMALL)
    window.places.build_all()
    window.places.reveal("Curves")
    QApplication.processEvents()
    before = window.rooms.bottom.height()
    for place in ("Train", "Export", "Design"):
        window.places.go(place)
        QApplication.processEvents()
    assert window.rooms.bottom.height() == before > 100


def test_in_a_low_window_the_bottom_waits_until_it_is_wanted(window: Window) -> None:
    """Then the canvas still has more room than what is below it."""
    window.resize(*SMALL)
    while window.commands.soon.isActive():
        QApplication.processEvents()
    assert window.rooms.bottom.isHidden() and not window.commands["bottom"].isChecked()
    window.commands["bottom"].trigger()
    QApplication.processEvents()
    assert window.rooms.bottom.isVisible() and window.canvas.height() > window.rooms.bottom.height()
    window.resize(1440, 900)
    window.resize(*SMALL)
    assert window.rooms.bottom.isVisible(), "who wanted it once keeps it"


def test_a_dialog_is_no_larger_than_the_screen(qtbot: QtBot, window: Window) -> None:
    for made in (Sheet("About", window, 5000, 5000), Manual(window, print)):
        qtbot.addWidget(made)
        there = made.screen().availableSize()
        assert made.width() < there.width() and made.height() < there.height()


@pytest.mark.parametrize(("size", "fills"), [((400, 300), False), ((2000, 2000), True)])
def test_a_window_that_its_screen_cannot_hold_fills_it(window: Window, size: tuple[int, int], fills: bool) -> None:
    window.resize(*size)
    fit(window)
    room = window.screen().availableSize()
    assert window.isMaximized() == fills
    assert window.width() <= room.width() and window.height() <= room.height()
