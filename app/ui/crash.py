"""A report of what went wrong inside the program: written while it runs, read at the next start.

It says where in the program it was, with versions; nothing of a project, and no more of a person than paths. A program
that ended at once leaves one too.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import re
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

import platformdirs
from PySide6.QtCore import qVersion

from app.core.version import VERSION

from .held import runs

LINE = "-" * 60
"""What follows it is what went wrong."""
NAME = re.compile(r"(\d+)-(\d{13})\.txt\Z")
MOST, KEPT = 20, 10
"""Faults of one session that are written, and reports that are kept."""
MAY_HOLD_DATA = (LookupError, ValueError, AssertionError)
"""What these say may be a word of somebody's data; it is left out."""


def folder() -> Path:
    """Where reports lie: with the program's state, or in ``LAYERLOOM_HOME``."""
    home = os.environ.get("LAYERLOOM_HOME")
    return (Path(home) if home else platformdirs.user_state_path("layerloom", appauthor=False)) / "reports"


@dataclass(frozen=True)
class Report:
    """What an earlier session left: ``ended`` if it ended there and then."""

    at: Path
    when: float
    text: str
    ended: bool

    @property
    def kept(self) -> Path:
        """Where it lies once it was offered."""
        return self.at.with_name(f"seen-{self.at.name}")

    def put_away(self) -> None:
        """It was shown or not wanted; it stays in the folder for a while and is not offered again."""
        with suppress(OSError):
            self.at.replace(self.kept)
            for old in sorted(self.at.parent.glob("seen-*.txt"), key=lambda each: -each.stat().st_mtime)[KEPT:]:
                old.unlink()


class Reporter:
    """The report of this session. Without room for it nothing is written and all else goes on."""

    def __init__(self, where: Path) -> None:
        self.folder, self.path = where, where / f"{os.getpid()}-{time.time_ns() // 10**6:013d}.txt"
        self.file: TextIO | None = None
        self.faults, self.before = 0, False

    def begin(self) -> None:
        """Open the report, and let the system's fatal signals write into it."""
        self.before = faulthandler.is_enabled()
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.file = self.path.open("w", encoding="utf-8", errors="replace")
            self.file.write(head())
            self.file.flush()
            faulthandler.enable(self.file)

    def add(self, error: BaseException) -> None:
        """Write down a fault that nobody caught."""
        self.faults += 1
        if self.file is not None and self.faults <= MOST:
            with suppress(OSError, ValueError):
                self.file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}\n{told(error)}\n\n")
                self.file.flush()

    def end(self) -> None:
        """The session ends well: a report in which nothing stands goes."""
        if self.file is None:
            return
        faulthandler.disable()
        if self.before and sys.__stderr__ is not None:
            with suppress(OSError, ValueError):
                faulthandler.enable(sys.__stderr__)
        self.file.close()
        self.file = None
        if not self.faults:
            self.path.unlink(missing_ok=True)


def head() -> str:
    return (f"Layerloom {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} "
            f"{platform.release()} {platform.machine()}\nThis session began {datetime.now():%Y-%m-%d %H:%M:%S}. The "
            f"report says where in the program it was;\nnothing of a project is in it.\n{LINE}\n")


def told(error: BaseException) -> str:
    """Where an error came from and what it was, the first cause first."""
    chain: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        said = "(what it says may hold data)" if isinstance(now, MAY_HOLD_DATA) else str(now)
        chain.append("".join(traceback.format_tb(now.__traceback__)) + f"{type(now).__name__}: {said}".rstrip(": "))
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return nameless("\nthen\n".join(reversed(chain)))


def nameless(text: str) -> str:
    """Without the name of the person's folder."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def left_behind(where: Path) -> Report | None:
    """The latest report of a session that is over, if something stands in it."""
    found = []
    for path in where.glob("*.txt"):
        match = NAME.match(path.name)
        if match is None or runs(int(match[1]), int(match[2]) / 1000):
            continue
        with suppress(OSError):
            text = nameless(path.read_text(encoding="utf-8", errors="replace"))
            if text.partition(f"{LINE}\n")[2].strip():
                found.append(Report(path, path.stat().st_mtime, text, "Fatal Python error" in text))
            else:
                path.unlink()  # it was killed, and nothing is known
    latest = max(found, key=lambda report: report.when, default=None)
    for report in found:
        if report is not latest:
            report.put_away()
    return latest
