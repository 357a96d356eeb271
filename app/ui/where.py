"""Where to save: what a dialog answers, with the suffix of such files. If that names another file, it is asked about.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from .plain import plain
from .tongue import tr


def suffixed(parent: QWidget, chosen: str, suffix: str) -> Path | None:
    """The chosen path, ending in ``suffix``; None if that is a file the dialog could not ask about and it stays."""
    path = Path(chosen)
    if path.suffix.lower() == suffix:
        return path
    path = path.with_name(path.name + suffix)
    return path if not os.path.exists(path) or may_go(parent, path) else None


def may_go(parent: QWidget, path: Path) -> bool:
    """Whether a file that is there may be saved over."""
    return save_over(parent, "It is there already", f"There is a file {path.name} in this folder. Save over it?")


def save_over(parent: QWidget, title: str, question: str, more: str = "") -> bool:
    """Whether a file that is there may be saved over. Enter and Esc keep it."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr(title))
    box.setText(plain(tr(question)))
    box.setInformativeText(plain(tr(more)))
    over = box.addButton(tr("Save over it"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is over
