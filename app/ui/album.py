"""Small pictures of the projects one has worked on, kept with the settings: the welcome page shows them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from app.core.home import key

from . import theme
from .canvas.thumbnail import thumbnail
from .canvas.view import Canvas
from .errand import Work
from .files import Files

SOON = 800
"""Milliseconds after a file was opened or saved: nobody waits for a picture."""
KEPT = 40
"""So many pictures are kept, the newest."""


class Album(QObject):
    """Takes a picture of the network in view a moment after its file was opened or saved."""

    def __init__(self, canvas: Canvas, files: Files, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.canvas, self.files, self.folder = canvas, files, home / "pictures"
        self.work = Work(self, "album")
        self.soon = QTimer(self, singleShot=True, interval=SOON)
        self.soon.timeout.connect(self.take)
        files.moved.connect(self.soon.start)

    def take(self) -> None:
        """Paint it here, where the canvas lives; write it on a thread."""
        path, picture = self.files.path, self.canvas.picture
        if path is None or not picture.nodes or self.canvas.gesture is not None:
            return
        image = thumbnail(picture, picture.ink)
        self.work.run(partial(write, image, self.where(path, theme.current().name)))

    def where(self, path: Path, name: str) -> Path:
        """Where the picture of a file lies, for a theme."""
        return self.folder / f"{key(path)}-{name}.png"

    def finder(self, path: Path) -> Callable[[str], Path]:
        """From the name of a theme to the place of the picture for it."""
        return partial(self.where, path)


def write(image: QImage, file: Path) -> None:
    """Write a picture and let the oldest go; one that cannot be written is only missed."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(file))
        old = sorted(file.parent.glob("*.png"), key=lambda each: each.stat().st_mtime, reverse=True)[KEPT:]
        for each in old:
            each.unlink(missing_ok=True)
    except OSError:
        return
