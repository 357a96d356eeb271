"""What the desktop asks to open while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

import resources
from app.ui.asked import path_in


def test_a_file_is_heard_and_nothing_else(qapp: object) -> None:
    assert path_in(QFileOpenEvent("/home/ada/Ž/digits.loom")) == Path("/home/ada/Ž/digits.loom")
    assert path_in(QEvent(QEvent.Type.ApplicationActivate)) is None


def test_the_program_has_an_icon(qapp: object) -> None:
    from PySide6.QtGui import QIcon

    drawn = QIcon(str(resources.path("icons/program/layerloom.svg"))).pixmap(48, 48).toImage()
    assert drawn.pixelColor(24, 4).blue() > 200
