"""Opening the project a command is about."""

from __future__ import annotations

from pathlib import Path

from app.core.file import Unreadable, read
from app.core.project import Project

from .say import UNREADABLE, fail


def open_project(path: Path) -> Project:
    """The project in a file; leaves with a sentence if it cannot be read."""
    try:
        return read(path)
    except Unreadable as reason:
        fail(str(reason), UNREADABLE)
