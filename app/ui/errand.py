"""Short work in the background: one errand at a time, heard on the window's thread, and never left behind."""

from __future__ import annotations

import gc
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

OFTEN = 16
"""Milliseconds between two looks for letters from a worker; threads never touch a QObject."""

log = logging.getLogger("layerloom")
threads: dict[threading.Thread, Callable[[], object]] = {}
"""Every worker thread that runs, and what it does; the interpreter must not end before they do."""


def employ(name: str, work: Callable[[], object]) -> threading.Thread:
    """Start a named thread that :func:`join_all` waits for."""
    thread = threading.Thread(target=work, name=f"layerloom {name}")
    tidy()
    threads[thread] = work
    gc.disable()
    thread.start()
    return thread


def sweep() -> None:
    """Collect what nobody needs any more: on the window's thread, and never in the midst of Qt.

    Python collects wherever an object is made: on a worker, or while Qt holds a lock (PySide asks Python whether a
    method is overridden while it disconnects). If a dead widget is found there, taking it away waits for that very
    lock, for ever. So collecting is off from the first worker on, and timers call this instead.
    """
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if all(due) else int(due[1]))


def join_all(seconds: float = 20.0) -> bool:
    """Drop all errands and wait for every thread; False if one still runs after ``seconds``."""
    until = time.monotonic() + seconds
    for thread, work in list(threads.items()):
        if isinstance(work, Errand):
            work.drop()
        thread.join(max(0.0, until - time.monotonic()))
    tidy()
    return not threads


def tidy() -> None:
    """Forget threads that are done."""
    for thread in [each for each in threads if each.ident is not None and not each.is_alive()]:
        del threads[thread]


def sentence(error: BaseException) -> str:
    """What went wrong, for a person. What we raise is a sentence already; our own faults are logged and owned up to."""
    if type(error).__module__.partition(".")[0] in ("app", "nodes"):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror}."
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return "There is not enough memory for this. A smaller batch size or smaller pictures need less."
    log.error("A worker met an error nobody expected.", exc_info=error)
    lines = str(error).strip().splitlines()
    what = f" ({type(error).__name__}: {lines[0][:200]})" if lines else f" ({type(error).__name__})"
    return f"This did not work, and the fault is Layerloom's{what}. Your project is as it was."


@dataclass(eq=False)
class Errand:
    """One run of some work on a thread: what it has said so far, and whether anybody still wants to hear it."""

    work: Callable[[], Any]
    wanted: bool = True
    letters: deque[tuple[str, Any]] = field(default_factory=deque)
    latest: list[Any] = field(default_factory=list)
    """The newest progress, alone: older ones that nobody read are dropped."""

    def __call__(self) -> None:
        try:
            made = self.work()
            self.letters.append(("result", self.walk(made) if isinstance(made, Generator) else made))
        except Exception as error:
            if self.wanted:
                self.letters.append(("failed", sentence(error)))

    def walk(self, steps: Generator[Any, None, Any]) -> Any:
        try:
            while self.wanted:
                self.latest = [next(steps)]
        except StopIteration as end:
            return end.value
        finally:
            steps.close()
        return None

    def drop(self) -> None:
        self.wanted = False


def let_go(errands: list[Errand], *_: object) -> None:
    """Whoever wanted to hear of them is gone."""
    for errand in errands:
        errand.drop()


class Work(QObject):
    """Runs one callable or generator at a time; asking again drops what was asked before.

    What a generator yields is told as ``progress``, what it or a callable returns as
    ``result``, an error as one sentence. ``ended`` follows the last word, whichever it was.
    After :meth:`cancel` nothing more is heard of the old work: a generator is closed at
    its next step, a callable runs out unheard.
    """

    progress = Signal(object)
    result = Signal(object)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, parent: QObject | None = None, name: str = "errand") -> None:
        super().__init__(parent)
        self.name = name
        self.errand: Errand | None = None
        self.latest: list[Errand] = []
        self.destroyed.connect(partial(let_go, self.latest))
        self.timer = QTimer(self)
        self.timer.setInterval(OFTEN)
        self.timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        return self.errand is not None

    def run(self, work: Callable[[], Any]) -> None:
        """Begin ``work()`` on a thread; if it returns a generator, step through it there."""
        if self.errand is not None:
            self.errand.drop()
        self.errand = Errand(work)
        self.latest[:] = [self.errand]
        employ(self.name, self.errand)
        self.timer.start()

    def cancel(self) -> None:
        """Forget what is under way."""
        if self.errand is not None:
            self.errand.drop()
            self.leave()

    def leave(self) -> None:
        self.errand = None
        self.timer.stop()
        self.ended.emit()

    def look(self) -> None:
        """Read what the worker has written."""
        errand = self.errand
        if errand is None:
            return
        latest, errand.latest = errand.latest, []
        for value in latest:
            self.progress.emit(value)
        if errand.letters and errand is self.errand:
            what, value = errand.letters.popleft()
            self.errand = None
            (self.result if what == "result" else self.failed).emit(value)
            if self.errand is None:  # a listener may have asked for more
                self.leave()
        sweep()  # last: what it takes away may be what holds this
