"""A copy of what is not saved yet, at most a second old, offered again when the program ended badly."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.core import earlier
from app.core.differ import told
from app.core.file import Unreadable, fingerprint, parse, read, replace_file, text
from app.core.project import Project

from .desk import Desk
from .errand import employ
from .held import runs

AFTER, AGAIN = 400, 50
"""Milliseconds from an edit to its copy, and until the next try while an earlier copy is still being written."""
KEEP_DAYS = 60


@dataclass(frozen=True)
class Copy:
    """What an ended program left behind: the project, the file it belongs to (or none), and when it was kept."""

    at: Path
    project: Project
    file: Path | None
    when: float

    @property
    def name(self) -> str:
        return self.file.name if self.file else self.project.title

    @property
    def difference(self) -> str:
        """What the copy has that its file has not, in words; empty if there is no such file to read."""
        try:
            return told(read(self.file), self.project) if self.file else ""
        except Unreadable:
            return ""

    @property
    def is_saved(self) -> bool:
        """Whether its file holds the same."""
        try:
            return self.file is not None and read(self.file) == self.project
        except Unreadable:
            return False

    @property
    def seen(self) -> str:
        """The fingerprint of its file, if nobody saved that since; a newer save is asked about before it goes."""
        try:
            return fingerprint(self.file) if self.file and self.file.stat().st_mtime < self.when else ""
        except OSError:
            return ""

    def discard(self) -> None:
        self.at.unlink(missing_ok=True)

    def give_up(self, versions: Path) -> tuple[Callable[[], None], bool]:
        """Offer it no more: it is put aside. Gives the way back, and whether it is among the ``versions`` of its file.
        """
        gone, kept = put_aside(self.at, "discarded"), False
        if self.file is not None:
            with suppress(OSError):
                earlier.keep(self.file, versions, self.project, self.when)
                kept = True

        def back() -> None:
            for path in gone:
                with suppress(OSError):
                    path.replace(self.at)

        return back, kept


class Recovery(QObject):
    """Keeps the copy of one window up to date; away with it once everything is saved."""

    def __init__(self, desk: Desk, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.folder = desk, home / "recovery"
        self.path = self.folder / f"{os.getpid()}-{time.time_ns():x}.json"
        self.kept: tuple[object, ...] = ()
        """What the last copy was asked of: the project, and what was half written then."""
        self.trouble, self.told = "", False
        """Why no copy could be written, and whether that was said."""
        self.lock, self.turn = threading.Lock(), 0
        self.written = self.gone = 0
        """The turns of the copy that was written last, and of the last moment when none was needed."""
        self.writer: threading.Thread | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.keep_later)
        desk.changed.connect(self.hear)
        desk.drafted.connect(self.hear)

    @property
    def now(self) -> tuple[object, ...]:
        return self.desk.project, *self.desk.drafts.values()

    def hear(self, *_: object) -> None:
        """Something was edited or saved, or is being written."""
        if self.desk.unsaved is None:
            self.drop()
        elif not self.timer.isActive():
            self.timer.start(AFTER)

    def keep_later(self) -> None:
        """Write the copy on a thread: a slow disk must not be felt."""
        now = self.now
        if self.writer is not None and self.writer.is_alive():
            self.timer.start(AGAIN)
        elif [*map(id, now)] != [*map(id, self.kept)] and (project := self.desk.unsaved) is not None:
            self.kept = now
            self.turn += 1
            self.writer = employ("recovery", partial(self.write, project, self.desk.document.path, self.turn))
            self.timer.start(AFTER)  # to say so if it could not be written
        elif self.trouble and not self.told:
            self.told = True
            self.desk.tell("attention", self.trouble)

    def keep_now(self) -> Path | None:
        """Write the copy before going on; None if there is nothing unsaved or no room for it."""
        project = self.desk.unsaved
        if project is None:
            return None
        self.kept = self.now
        self.turn += 1
        return self.path if self.write(project, self.desk.document.path, self.turn) else None

    def write(self, project: Project, file: Path | None, turn: int) -> bool:
        """Write the copy, unless a later one was written or none is needed any more."""
        content = {"pid": os.getpid(), "when": time.time(), "file": str(file or ""), "project": text(project)}
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self.lock:
                if turn > max(self.written, self.gone):
                    replace_file(self.path, json.dumps(content).encode())
                    self.written = turn
        except OSError as error:
            self.trouble = f"No copy of what is unsaved can be kept in {self.folder} ({error.strerror}). Save often."
            return False
        return True

    def drop(self) -> None:
        """Everything is saved: no copy is needed."""
        self.kept = ()
        self.timer.stop()
        self.turn += 1
        self.gone = self.turn
        if self.lock.locked():
            employ("recovery", self.clear)
        else:
            self.clear()

    def clear(self) -> None:
        """Take the copy away if it is of no use any more."""
        with self.lock:
            if self.written < self.gone:
                self.path.unlink(missing_ok=True)

    def left_behind(self) -> list[Copy]:
        """What programs that ended badly have left, the latest first; of what cannot be read it is said where it is."""
        unread: list[Path] = []
        found = left_behind(self.folder, unread)
        for path in unread:
            self.desk.tell("attention", "Unsaved work that was left behind when Layerloom last ended cannot be read; "
                                        f"it is kept as {path}.")
        return found


def left_behind(folder: Path, unread: list[Path] | None = None) -> list[Copy]:
    """Copies of programs that no longer run, the latest first. What cannot be read is put aside, and into ``unread``.
    """
    found, aside = [], unread if unread is not None else []
    for path in folder.glob("*.json"):
        try:
            copy = look(path)
        except Damaged:
            aside += put_aside(path, "unread")
            continue
        found += [copy] if copy is not None else []
    return sorted(found, key=lambda copy: -copy.when)


class Damaged(Exception):
    """A copy that cannot be read."""


def look(path: Path) -> Copy | None:
    """The copy in a file; None for one whose program still runs, and for one that is of no use any more: what is old,
    and what was saved in the program's last moment. Raises :class:`Damaged`."""
    try:
        content = json.loads(path.read_bytes())
        when, pid = float(content["when"]), int(content["pid"])
        if runs(pid, when):
            return None
        project = parse(str(content["project"]))
    except OSError:
        return None
    except (ValueError, KeyError, TypeError, Unreadable) as error:
        raise Damaged from error
    if time.time() - when > KEEP_DAYS * 86400:
        path.unlink(missing_ok=True)
        return None
    copy = Copy(path, project, Path(content["file"]) if content.get("file") else None, when)
    if copy.is_saved:
        copy.discard()
        return None
    return copy


def put_aside(path: Path, where: str) -> list[Path]:
    """Take a copy out of the way, to where it is kept as long as others: what cannot be read may be by a newer version
    of the program, or whoever knows how, and what was discarded may be missed."""
    folder = path.parent / where
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        for each in folder.iterdir():
            if time.time() - each.stat().st_mtime > KEEP_DAYS * 86400:
                each.unlink()
        return [path.replace(folder / path.name)]
    return []
