"""Opens the file that the desktop asks for while the program runs: on macOS a double-click arrives as an event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Program(QApplication):
    """The application, which passes on what it is asked to open; what came before anyone listened waits."""

    asked = Signal(Path)

    def __init__(self, words: list[str]) -> None:
        self.waiting: list[Path] = []
        super().__init__(words)

    def event(self, event: QEvent) -> bool:
        if path := path_in(event):
            self.waiting.append(path)
            self.asked.emit(path)
            return True
        return super().event(event)


def path_in(event: QEvent) -> Path | None:
    """The file an event of the desktop is about; None for every other event."""
    if isinstance(event, QFileOpenEvent) and event.file():
        return Path(event.file())
    return None
