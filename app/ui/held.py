"""Which files are open in which programs: each leaves a note with its own data, and notes of ended programs go."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from pathlib import Path

import psutil

from app.core.home import key


def runs(pid: int, since: float) -> bool:
    """Whether the program that had this number at a time still runs; another one may have got the number."""
    try:
        return psutil.pid_exists(pid) and psutil.Process(pid).create_time() < since
    except psutil.Error:
        return False


class Held:
    """The note of one window. Without room for it the others are not told, and saving still asks."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "open"
        self.note: Path | None = None

    def hold(self, path: Path | None) -> None:
        """Say that ``path`` is open here, and no other file."""
        if self.note is not None:
            self.note.unlink(missing_ok=True)
        self.note = None
        if path is not None:
            with suppress(OSError):
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                note = self.folder / f"{key(path)}-{os.getpid()}-{time.time_ns():x}.json"
                note.write_text(json.dumps({"pid": os.getpid(), "when": time.time()}))
                self.note = note
                for each in self.folder.glob("*.json"):
                    alive(each)

    def others(self, path: Path) -> int:
        """How many other windows have ``path`` open."""
        return sum(note != self.note and alive(note) for note in self.folder.glob(f"{key(path)}-*.json"))


def alive(note: Path) -> bool:
    """Whether a note's program still runs; if not, or if it says nothing, it is taken away."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        said = json.loads(note.read_bytes())
        if runs(int(said["pid"]), float(said["when"])):
            return True
    with suppress(OSError):
        note.unlink(missing_ok=True)
    return False
