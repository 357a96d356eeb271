"""What is dropped anywhere on the window: a project opens, or a picture with one inside; data goes to Data."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDropEvent

from .canvas.dropping import BLOCK_MIME

if TYPE_CHECKING:
    from .window import Window

DATA = (".csv", ".tsv", ".tab", ".txt", ".data", ".parquet", ".pq", ".npz")


def paths_of(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are dropped; none for what belongs onto the canvas."""
    data = event.mimeData()
    if data.hasFormat(BLOCK_MIME) or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def loom_of(event: QDropEvent) -> Path | None:
    """The project file, or the picture that may hold one."""
    return next((path for path in paths_of(event) if path.suffix.lower() in (".loom", ".png")), None)


def data_of(event: QDropEvent) -> Path | None:
    """The file or folder of data, if it is the only thing that is dropped."""
    paths = paths_of(event)
    return paths[0] if len(paths) == 1 and (paths[0].is_dir() or paths[0].suffix.lower() in DATA) else None


def take(window: Window, event: QDropEvent) -> None:
    """Open what is dropped, once the program it comes from knows that it was taken: it may wait for that, and we may
    have to ask first whether to save."""
    if (path := loom_of(event) or data_of(event)) is not None:
        event.acceptProposedAction()
        QTimer.singleShot(0, window, partial(open_project if loom_of(event) else open_data, window, path))


def open_project(window: Window, path: Path) -> None:
    if window.files.open_path(path):
        window.places.go("Design")


def open_data(window: Window, path: Path) -> None:
    """Look at data in Data; nothing of the project changes before it is used."""
    window.places.build_all()
    window.places.go("Data")
    window.places.panels["data"].open(path)  # type: ignore[attr-defined]
