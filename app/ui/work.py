"""The training of the open project on a worker thread, heard in the window thirty times a second."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.inspect import Findings
from app.core.project import Project
from app.engine.events import Event, Finished, Started, Trouble

from .desk import Desk
from .errand import Work, employ, join_all, sentence
from .journey import Journey

__all__ = ["Training", "Work", "join_all", "obstacle", "obstacles"]

HERTZ, LEAST = 30, 8
"""How often a second the window hears of the training: at most, and where drawing would cost too much, at least."""
SHARE = 0.04
"""Of all the machine's processors, how much hearing and drawing may take from the training."""
PAINT = 20
"""Milliseconds the first picture of a training is given before the network learns on."""
ROOM = 2000
"""Events a mailbox holds before the worker waits: a window that hangs must not fill the memory."""

Engine = Callable[[Project, Path | None, str | None], Iterable[Event | None]]
"""(project, its file, run to go on with) → events. Closing the iterator keeps the weights.
None means that there is nothing to tell yet, and asks whether to go on."""


class Mailbox:
    """Between worker and window: events one way, the wish to pause or stop the other way."""

    def __init__(self) -> None:
        self.events: deque[Event] = deque()
        self.changed = threading.Condition()
        self.paused = self.stopped = self.ended = self.seen = False

    def put(self, event: Event) -> None:
        with self.changed:
            self.changed.wait_for(lambda: len(self.events) < ROOM or self.stopped)
            self.events.append(event)

    def empty(self) -> list[Event]:
        with self.changed:
            found = list(self.events)
            self.events.clear()
            self.changed.notify_all()
        return found

    def wish(self, *, paused: bool = False, stopped: bool = False) -> None:
        with self.changed:
            self.paused, self.stopped = paused, stopped or self.stopped
            self.changed.notify_all()

    def show(self) -> None:
        """The window has drawn what came first."""
        with self.changed:
            self.seen = True
            self.changed.notify_all()

    def be_seen(self) -> None:
        """Wait for that: building the charts beside a network that learns would take four times as long."""
        with self.changed:
            self.changed.wait_for(lambda: self.seen or self.stopped)

    def go_on(self) -> bool:
        """Wait while a pause is wished for; False once a stop is."""
        with self.changed:
            self.changed.wait_for(lambda: self.stopped or not self.paused)
            return not self.stopped


class Training(QObject):
    """Starts, pauses, stops and reports one training at a time.

    ``state`` is ``idle``, ``preparing`` (data and first step), ``running``, ``paused`` or
    ``stopping``. Signals come on the window's thread; ``events`` carries everything that
    happened since the last one, in order.
    """

    state_changed = Signal(str)
    events = Signal(list)
    finished = Signal(object)
    """The Finished event: trained to the end, or stopped with the weights kept."""
    trouble = Signal(object)
    """The Trouble event: training did not begin, or cannot go on."""
    chosen = Signal(str)
    """Another run is the one that Results and Export are about; empty if there is none."""

    def __init__(self, desk: Desk, parent: QObject | None = None, engine: Engine | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.engine = engine or Journey
        self.state = "idle"
        self.project: Project | None = None
        """What is being trained, or was last: the project as it was at the start."""
        self.started: Started | None = None
        self.last: Finished | Trouble | None = None
        self.run = ""
        """The folder of the run that Results and Export are about."""
        self.mailbox = Mailbox()
        self.worker: Worker | None = None
        """The last one; it knows the data and the run."""
        self.thread_: threading.Thread | None = None
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(1000 // HERTZ)
        self.timer.timeout.connect(self.drain)
        self.used = (0.0, 0.0)
        """When :meth:`pace` looked last, and how much processor time this thread had used by then."""
        self.left = False
        """Whether another project was opened while this one trains."""
        desk.changed.connect(self.hear)

    @property
    def busy(self) -> bool:
        return self.state != "idle"

    def start(self, resume: str | None = None) -> None:
        """Train the project as it is now; with ``resume``, go on with that run as it was then."""
        if self.busy:
            return
        self.desk.hand_in.emit()
        self.started, self.last, self.left = None, None, False
        self.project = self.desk.project
        if resume is None and (wrong := obstacle(self.desk)):
            self.end(wrong)
            return
        self.mailbox = Mailbox()
        self.worker = Worker(self.mailbox, self.engine(self.project, self.desk.document.path, resume))
        self.timer.setInterval(1000 // HERTZ)
        self.become("preparing")
        self.thread_ = employ("training", self.worker)
        self.timer.start()

    def pause(self) -> None:
        if self.state == "running":
            self.mailbox.wish(paused=True)
            self.become("paused")

    def resume(self) -> None:
        if self.state == "paused":
            self.mailbox.wish()
            self.become("running")

    def stop(self) -> None:
        """End soon and keep the weights."""
        if self.state in ("preparing", "running", "paused"):
            self.mailbox.wish(stopped=True)
            self.become("stopping")

    def close(self) -> None:
        """Stop and wait until the worker is gone; before the window goes."""
        self.stop()
        if self.thread_ is not None:
            self.thread_.join()
            self.drain()

    def choose(self, run: str) -> None:
        """Let Results and Export be about another run."""
        if run != self.run:
            self.run = run
            self.chosen.emit(run)

    def hear(self, before: Project, after: Project) -> None:
        """Another project is open: what the last one came to is no longer what the window is about."""
        document = self.desk.document
        if before is after or document.undo_label or document.redo_label:
            return
        self.left = self.busy
        if not self.busy:
            self.started = self.last = None
        self.choose("")

    def become(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def drain(self) -> None:
        """Hand on everything that came since the last time."""
        self.pace()
        over = self.mailbox.ended
        came = self.mailbox.empty()
        for event in came:
            if isinstance(event, (Finished, Trouble)):
                self.last = event
            elif isinstance(event, Started):
                self.started = event
                if self.state == "preparing":
                    self.become("running")
        if came:
            self.events.emit(came)
        if self.started is not None and not self.mailbox.seen:
            QTimer.singleShot(PAINT, self.mailbox.show)
        if over and self.thread_ is not None:
            self.timer.stop()
            self.thread_.join()
            self.thread_ = None
            self.end(self.last)

    def pace(self) -> None:
        """Listen less often while the window's thread is busy: on two processors every picture costs some learning."""
        wall, used = time.perf_counter(), time.thread_time()
        share = (used - self.used[1]) / max(wall - self.used[0], 1e-6)
        self.used = (wall, used)
        allowed = min(SHARE * (os.cpu_count() or 2), 0.3)
        wait = self.timer.interval() * (1.15 if share > allowed else 0.93)
        self.timer.setInterval(round(min(max(wait, 1000 / HERTZ), 1000 / LEAST)))

    def end(self, last: Finished | Trouble | None) -> None:
        self.last = last
        self.become("idle")
        if isinstance(last, Finished):
            self.run = ""  # the same folder has other weights now
            self.choose("" if self.left else last.run)
            self.finished.emit(last)
        elif last is not None:
            self.trouble.emit(last)


class Worker:
    """What the thread does. It has its own project for ever and never touches a QObject."""

    def __init__(self, mailbox: Mailbox, journey: Iterable[Event | None]) -> None:
        self.mailbox, self.journey = mailbox, journey

    def __call__(self) -> None:
        try:
            self.walk()
            if self.mailbox.stopped and (kept := getattr(self.journey, "kept", lambda: None)()):
                self.mailbox.put(kept)
        except Exception as error:
            self.mailbox.put(Trouble(sentence(error)))
        finally:
            self.mailbox.ended = True

    def walk(self) -> None:
        events = iter(self.journey)
        try:
            for event in events:
                if event is not None:
                    self.mailbox.put(event)
                if isinstance(event, Started):
                    self.mailbox.be_seen()
                if not self.mailbox.go_on():
                    break
        finally:
            if hasattr(events, "close"):
                events.close()


def obstacle(desk: Desk) -> Trouble | None:
    """The first thing that keeps the project from being trained; the whole list is in Problems."""
    return next(obstacles(desk.project, desk.newest), None)


def obstacles(project: Project, findings: Findings) -> Iterator[Trouble]:
    """Everything that does."""
    network = project.main
    report = findings.reports[network]
    for problem in report.problems:
        if not problem.node or problem.node in report.live:
            yield Trouble(problem.text, problem.node, network)
    yield from map(Trouble, findings.plan)
    if not project.plan.data.source.kind and not project.plan.data.source.path:
        yield Trouble("No data is chosen yet; choose a file or a folder in Data.")
