"""Remembers, for each project's file, the folders its runs were put in, so that its newest run is found again.

Only a convenience: it lies with the program's own data, and where it cannot be read or written nothing else suffers.
"""

from __future__ import annotations

import json
from pathlib import Path

from app.core.file import replace_file
from app.core.home import home

__all__ = ["book", "home", "known", "remember"]

MOST = 500
"""Project files it remembers; the oldest is forgotten first."""


def book() -> Path:
    """The file it is kept in."""
    return home() / "whereabouts.json"


def known(file: Path | str) -> list[Path]:
    """Folders that runs of a project's file were put in, the latest first."""
    return [Path(folder) for folder in everything().get(str(Path(file).resolve()), [])]


def remember(file: Path | str, folder: Path | str) -> None:
    """A run of ``file`` was put into ``folder``."""
    origin, place = str(Path(file).resolve()), str(Path(folder).resolve())
    pages = everything()
    folders = [place, *(each for each in pages.pop(origin, []) if each != place)][:10]
    pages[origin] = folders
    try:
        book().parent.mkdir(parents=True, exist_ok=True)
        replace_file(book(), json.dumps(dict(list(pages.items())[-MOST:]), indent=1).encode())
    except OSError:
        return


def everything() -> dict[str, list[str]]:
    try:
        pages = json.loads(book().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(pages, dict):
        return {}
    return {origin: [each for each in folders if isinstance(each, str)]
            for origin, folders in pages.items() if isinstance(folders, list)}
