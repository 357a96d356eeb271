"""The numbers of a run, step by step and epoch by epoch, in one SQLite file that any program can read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

TABLES = """
CREATE TABLE IF NOT EXISTS steps (step INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, loss REAL, rate REAL);
CREATE TABLE IF NOT EXISTS epochs (epoch INTEGER PRIMARY KEY, step INTEGER NOT NULL, seconds REAL, best INTEGER);
CREATE TABLE IF NOT EXISTS metrics (epoch INTEGER NOT NULL, name TEXT NOT NULL, value REAL,
                                    PRIMARY KEY (epoch, name)) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Line:
    """One epoch as it was written down. Epochs and steps count from 1."""

    epoch: int
    step: int
    seconds: float
    best: bool
    metrics: Mapping[str, float]


@dataclass(frozen=True)
class History:
    """Everything a run wrote down: ``steps`` are (step, epoch, loss, rate)."""

    steps: tuple[tuple[int, int, float, float], ...] = ()
    epochs: tuple[Line, ...] = field(default=())


class Journal:
    """Writes to the file of one run. What is written is safe once ``commit`` returns; ``OSError`` if it cannot be."""

    def __init__(self, path: Path) -> None:
        try:
            # The generator that trains may be moved from one thread to another, never used by two at once.
            self.base = sqlite3.connect(path, check_same_thread=False, timeout=30)
            self.base.execute("PRAGMA journal_mode=WAL")
            self.base.execute("PRAGMA synchronous=NORMAL")
            self.base.executescript(TABLES)
        except sqlite3.Error as error:
            raise trouble(error, path) from None
        self.path = path

    def steps(self, rows: Iterable[tuple[int, int, float, float]]) -> None:
        self.run("INSERT OR REPLACE INTO steps VALUES (?, ?, ?, ?)", rows)

    def epoch(self, line: Line) -> None:
        self.run("INSERT OR REPLACE INTO epochs VALUES (?, ?, ?, ?)",
                 [(line.epoch, line.step, line.seconds, line.best)])
        self.run("INSERT OR REPLACE INTO metrics VALUES (?, ?, ?)",
                 [(line.epoch, name, value) for name, value in line.metrics.items()])

    def cut(self, step: int, epoch: int) -> None:
        """Forget what came after a step and an epoch: it will happen again."""
        self.run("DELETE FROM steps WHERE step > ?", [(step,)])
        self.run("DELETE FROM epochs WHERE epoch > ?", [(epoch,)])
        self.run("DELETE FROM metrics WHERE epoch > ?", [(epoch,)])
        self.commit()

    def run(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        try:
            self.base.executemany(statement, rows)
        except sqlite3.Error as error:
            raise trouble(error, self.path) from None

    def commit(self) -> None:
        try:
            self.base.commit()
        except sqlite3.Error as error:
            raise trouble(error, self.path) from None

    def close(self) -> None:
        try:
            self.base.commit()
        except sqlite3.Error:
            self.base.rollback()
        finally:
            self.base.close()


def trouble(error: sqlite3.Error, path: Path) -> OSError:
    import errno

    full = "full" in str(error) or getattr(error, "sqlite_errorcode", 0) & 0xFF in (10, 13)  # SQLITE_IOERR, _FULL
    return OSError(errno.ENOSPC if full else errno.EIO, str(error), str(path))


def history(path: Path) -> History:
    """What the file at ``path`` says; nothing if it is not there or damaged."""
    if not path.exists():
        return History()
    try:
        with closing(sqlite3.connect(path, timeout=5)) as base:
            base.execute("PRAGMA query_only=ON")
            steps = tuple(base.execute("SELECT step, epoch, loss, rate FROM steps ORDER BY step"))
            metrics: dict[int, dict[str, float]] = {}
            for epoch, name, value in base.execute("SELECT epoch, name, value FROM metrics ORDER BY epoch, name"):
                metrics.setdefault(epoch, {})[name] = value
            epochs = tuple(Line(epoch, step, seconds, bool(best), metrics.get(epoch, {})) for epoch, step, seconds, best
                           in base.execute("SELECT epoch, step, seconds, best FROM epochs ORDER BY epoch"))
            return History(steps, epochs)
    except sqlite3.Error:
        return History()
