"""Asks whether a piece of Python may run here: the whole of it is shown first, and what saying yes means."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from app.core.trust import shown

from ..parts.fitted import fit_screen
from ..tongue import tr
from .make import across, button, down, label
from .own_edit import Reading

MEANS = ("Python can do anything you can do on this computer: read, change and delete your files, and use the network. "
         "Layerloom cannot tell what it does.")
THEN = ("If you trust it, it runs whenever this project is checked, trained or exported here. Trust is for exactly "
        "this text, on this computer, and is not part of the project.")


class TrustDialog(QDialog):
    """``accepted`` if the person trusts it; leaving it off is what Return and Escape do."""

    def __init__(self, node: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(f"The Python of {node}"))
        fit_screen(self, 720, 620)
        self.code = Reading(shown(text), f"The Python of {node}")
        self.leave = button("Leave it off", name="leave off")
        self.trust = button("Trust and run", name="trust")
        self.trust.setAutoDefault(False)
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        self.trust.clicked.connect(self.accept)
        feet = across(None, self.leave, self.trust)
        down(label(f"May the Python of {node} run?", "title", wrap=True),
             label(f"Read it first. {MEANS}", "second", wrap=True), 4, self.code, 4,
             label(THEN, "second", wrap=True), feet, gap=8, margins=(24, 20, 24, 16), on=self)
        self.leave.setFocus()
