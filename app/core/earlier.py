"""Earlier versions of a file: what each save wrote, kept for a while with a person's own data, never beside the file.

The last ten stay; of older ones the last of each hour for a day and the last of each day
for a month. A file that nobody saves for three months is forgotten. Each version is the
file itself, packed with gzip, so that it can be read without this program.
"""

from __future__ import annotations

import gzip
import re
import shutil
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from .file import LARGEST, Unreadable, content, parse, replace_file
from .home import home, key
from .project import Project

LATEST = 10
HOUR, DAY = 3600, 86400
DAYS, FORGOTTEN = 30, 90
NAME = re.compile(r"(\d{13})-([0-9a-f]{16})\.loom\.gz\Z")


@dataclass(frozen=True)
class Version:
    """What a file held once; ``when`` it was saved, in seconds."""

    at: Path
    when: float
    print: str
    """The beginning of its content's fingerprint."""

    def read(self) -> Project:
        """The project it holds. Raises :class:`Unreadable`."""
        try:
            with gzip.open(self.at) as packed:
                content = packed.read(LARGEST + 1)
        except (OSError, EOFError, zlib.error):
            raise Unreadable("This version cannot be read any more.") from None
        return parse(content[:LARGEST], "This version")


def shelf() -> Path:
    """Where versions of all files lie."""
    return home() / "versions"


def place(path: Path, folder: Path) -> Path:
    """Where the versions of one file lie."""
    return folder / key(path)


def versions(path: Path, folder: Path) -> list[Version]:
    """What is kept of the file at ``path``, the latest first."""
    found = []
    with suppress(OSError):
        for file in place(path, folder).iterdir():
            if match := NAME.match(file.name):
                found.append(Version(file, int(match[1]) / 1000, match[2]))
    return sorted(found, key=lambda version: -version.when)


def keep(path: Path, folder: Path, project: Project, when: float | None = None) -> None:
    """Keep what was just saved, or was so ``when``, and let go what is too old. Raises ``OSError`` if there is no room.
    """
    put(content(project), path, folder, time.time() if when is None else when, known=1)
    sweep(folder)


def keep_replaced(path: Path, folder: Path) -> None:
    """Keep what lies at ``path`` before it is saved over, if it is not kept already: another program may have put it
    there. Raises ``OSError``."""
    if path.is_file() and (state := path.stat()).st_size <= LARGEST:
        put(path.read_bytes(), path, folder, state.st_mtime)


def put(content: bytes, path: Path, folder: Path, when: float, known: int | None = None) -> None:
    """Keep ``content``, unless one of the latest ``known`` versions, or any at all, holds the same."""
    mark, before = sha256(content).hexdigest()[:16], versions(path, folder)
    if any(version.print == mark for version in before[:known]):
        return
    here = place(path, folder)
    here.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = here / f"{max(0, int(when * 1000)):013d}-{mark}.loom.gz"
    replace_file(file, gzip.compress(content, 6, mtime=0))
    for version in spare([Version(file, when, mark), *before], time.time()):
        version.at.unlink(missing_ok=True)


def spare(kept: Iterable[Version], now: float) -> Iterator[Version]:
    """The versions that may go."""
    taken = set()
    for number, version in enumerate(sorted(kept, key=lambda version: -version.when)):
        age = now - version.when
        span = (int(version.when // (HOUR if age < DAY else DAY)), age < DAY)
        if number >= LATEST and (span in taken or age > DAYS * DAY):
            yield version
        taken.add(span)


def sweep(folder: Path) -> None:
    """Forget files that nobody saved for a long time. The folder's own time is that of its last version."""
    for here in folder.iterdir():
        with suppress(OSError):
            if time.time() - here.stat().st_mtime > FORGOTTEN * DAY:
                shutil.rmtree(here)
