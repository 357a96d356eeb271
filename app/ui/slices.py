"""Work on the window's thread in slices of a few milliseconds, between which it paints and listens.

For work in plain Python this is smoother than a thread: a thread would hold the interpreter while the window paints.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.steps import Steps, finished

SLICE = 0.005
"""Seconds of work after which the window has its turn."""


class Slices(QObject):
    """Takes the steps of one work at a time; asking again drops what was asked before. ``result`` tells its result."""

    result = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: Steps[object] | None = None
        self.timer = QTimer(self, interval=0)
        self.timer.timeout.connect(self.go_on)

    @property
    def busy(self) -> bool:
        return self.steps is not None

    def run(self, steps: Steps[object]) -> None:
        """Begin when the window has a moment."""
        self.steps = steps
        self.timer.start()

    def cancel(self) -> None:
        """Forget what is under way."""
        self.steps = None
        self.timer.stop()

    def finish(self) -> None:
        """Take the steps that are left now, for someone who cannot wait for the result."""
        steps = self.steps
        self.cancel()
        if steps is not None:
            self.end(finished(steps))

    def go_on(self) -> None:
        """Take steps for one slice."""
        until = perf_counter() + SLICE
        while self.steps is not None and perf_counter() < until:
            try:
                next(self.steps)
            except StopIteration as end:
                self.end(end.value)
            except Exception:
                self.cancel()
                raise

    def end(self, result: object) -> None:
        self.cancel()
        self.result.emit(result)
