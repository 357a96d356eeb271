"""What the training of the open project will take, known before Train is pressed: memory, time, on which device.

Arithmetic is done here, after each change; what has to be found out (how fast the device is, how
many examples there are) is found out once, on a thread.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.cost import known
from app.core.needs import Memory, judging, needing
from app.core.pace import Pace, Time, time
from app.core.plan import Data
from app.core.project import Project
from app.core.say import size, span
from app.core.steps import Steps, finished

from .errand import Work
from .slices import Slices

if TYPE_CHECKING:
    from .computer import Device
    from .desk import Desk

SMALL = 250
"""Up to so many nodes it is worked out at once; of larger networks a moment after the last change."""
Known = tuple[Memory | None, Time | None, str]
MOMENT, LATER = 120, 3000
"""Milliseconds until a large network is looked at, and until the device is measured: others start up first."""


class Forecast(QObject):
    """``changed`` when any of it did. It stays silent about device and time until :meth:`begin`."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.device: Device | None = None
        self.pace: Pace | None = None
        self.memory: Memory | None = None
        self.time: Time | None = None
        self.excess = ""
        """What would be too much, in a sentence with the way out; empty if nothing is."""
        self.asked: Data | None = None
        """The data whose examples were counted last."""
        self.count = 0
        self.held = False
        self.slices = Slices(self)
        self.slices.result.connect(self.know)
        self.measuring, self.counting = Work(self, "pace"), Work(self, "count")
        self.measuring.result.connect(self.take_pace)
        self.counting.result.connect(self.take_count)
        self.soon, self.later = QTimer(self), QTimer(self)
        for timer, wait, call in ((self.soon, MOMENT, self.work_out), (self.later, LATER, self.measure)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(call)
        desk.changed.connect(self.follow)
        self.work_out()

    # finding out
    def begin(self, device: Device) -> None:
        """The device that computes is known: look up how fast it is, count the examples. Later its memory changes."""
        first, self.device = self.device is None, device
        if first:
            word = device.word
            self.measuring.run(lambda: recall(word))
            self.follow()
        elif self.memory is not None and self.memory.total > device.total // 8:
            self.follow()

    def hold(self, state: str) -> None:
        """Nothing is measured beside a training."""
        self.held = state != "idle"
        if self.held and self.measuring.busy and self.pace is None:
            self.measuring.cancel()
        elif not self.held and self.device is not None and self.pace is None:
            self.later.start()

    def measure(self) -> None:
        if self.device is not None and self.pace is None and not self.held and not self.measuring.busy:
            word = self.device.word
            self.measuring.run(lambda: measured(word))

    def take_pace(self, pace: Pace | None) -> None:
        self.pace = pace
        if pace is None:
            self.later.start()
        self.follow()

    def take_count(self, count: int) -> None:
        self.count = count
        self.follow()

    # working out
    def follow(self, before: Project | None = None, after: Project | None = None) -> None:
        """Something changed: work it out, at once where that is quick."""
        data, path = self.desk.project.plan.data, self.desk.document.path
        if self.device is not None and data.source.path and (self.asked is None or self.asked.source != data.source):
            self.asked, self.count, beside = data, 0, path.parent if path else None
            self.counting.run(lambda: counted(data, beside))
        if len(self.desk.project.network.nodes) <= SMALL:
            self.work_out()
        else:
            self.slices.cancel()
            self.soon.start()

    def work_out(self) -> None:
        if self.desk.behind:  # followed again once more is found out
            return
        if len(self.desk.project.network.nodes) <= SMALL:
            self.slices.cancel()
            self.know(finished(self.working_out()))
        else:
            self.slices.run(self.working_out())

    def working_out(self) -> Steps[Known]:
        """Memory, time and what would be too much, in short steps."""
        findings, plan, pace = self.desk.findings, self.desk.project.plan, self.pace
        learned, checked = self.parts
        memory = yield from needing(findings, plan, learned, checked)
        report = findings.reports[findings.project.main]
        took = time(report, plan, pace, learned, checked) if pace else None
        yield
        free = self.free() if self.device is not None and memory is not None else 0
        excess = (yield from judging(findings, plan, memory, free, learned, checked)) if free else ""
        return memory, took, excess

    def know(self, found: Known) -> None:
        self.memory, self.time, self.excess = found
        self.changed.emit()

    @property
    def parts(self) -> tuple[int, int]:
        """How many examples are learned from and how many are held back; zeros while nobody has counted."""
        split = self.desk.project.plan.data.split
        checked, tested = round(self.count * split.validation), round(self.count * split.test)
        return max(self.count - checked - tested, 0), checked

    def free(self) -> int:
        """Bytes of the device nobody uses now; 0 if nobody can say."""
        import torch

        from app.engine.device import memory

        try:
            now = memory(torch.device(self.device.word if self.device else "cpu"))
        except (RuntimeError, OSError):
            return 0
        return now.total - now.used

    # telling
    def facts(self) -> dict[str, str]:
        """Lines of what it takes: memory, an epoch, all of them."""
        epochs = self.desk.project.plan.budget.epochs
        lines = {"Memory, about": size(self.memory.total) if self.memory else "–", "An epoch, about": self.took(1)}
        if epochs > 1:
            lines[f"{epochs:,} epochs, about"] = self.took(epochs)
        return lines

    def took(self, epochs: int) -> str:
        if self.time is not None:
            return span(self.time.epoch * epochs)
        report = self.desk.findings.reports[self.desk.project.main]
        whole = bool(report.live) and known(report)
        return "measuring…" if whole and self.device is not None and self.count and self.pace is None else "–"

    @property
    def on(self) -> str:
        """What computes, as people call it."""
        return self.device.name if self.device else "–"


def recall(word: str) -> Pace | None:
    """On a thread: the pace of a device as it was measured earlier."""
    import torch

    from app.engine.pace import remembered

    return remembered(torch.device(word))


def measured(word: str) -> Generator[None, None, Pace]:
    """On a thread, step by step: the pace of a device."""
    import torch

    from app.engine.pace import pace

    return (yield from pace(torch.device(word)))


def counted(data: Data, beside: Path | None) -> int:
    """On a thread: how many examples there are."""
    from app.engine.data.preview import rows

    count = rows(data, beside, 1).count
    window = data.source.window
    return max(count - window - data.source.ahead + 1, 0) if window else count
