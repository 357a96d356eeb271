"""The size a dialog opens with: what it would like, or what the screen has where letters are large."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the system puts around a dialog, at most."""


def fit_screen(dialog: QWidget, width: int, height: int) -> None:
    """Open ``dialog`` so large, and never larger than the screen it opens on."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() - FRAME))
