"""How good the network has become: in words, in figures against a baseline, and by the examples it gets wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.project import Project
from app.engine.essence import essence

from ..desk import Desk
from ..errand import Work
from ..parts.empty import Empty
from ..parts.form import heading
from ..plots.spread import Confusion
from ..tongue import tr
from ..work import Training
from .judging import DOTS, Verdict, judge
from .make import across, down, rule, scrolled, thin_bar
from .results_examples import Examples
from .results_words import Words
from .run_rows import rows_of
from .scatter import Scatter

QUIET = 200


class ResultsPanel(QWidget):
    """About the run that ``training.run`` names, else the newest of the project. ``wanted`` asks for another place."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.training = desk, training
        self.about: tuple[str, ...] | None = None
        """What is shown or being worked out: the run, its project's file, its title."""
        self.verdict: Verdict | None = None
        self.work = Work(self, "results")
        self.empty = Empty("No results yet", "Train the network first. Here you will see how often it is right on "
                           "examples it has not learned from, and which ones it gets wrong.",
                           [("Train", self.train)], icon="gauge")
        self.stack = QStackedWidget()
        self.lay_out()
        self.work.result.connect(self.show_verdict)
        self.work.failed.connect(self.fail)
        self.work.progress.connect(self.move)
        self.work.ended.connect(self.rest)
        training.chosen.connect(lambda _: self.refresh())
        training.state_changed.connect(lambda state: self.refresh() if state == "idle" else None)
        desk.changed.connect(self.follow)
        self.confusion.chosen.connect(self.narrow)
        self.scatter.chosen.connect(lambda at: self.examples.show_some([int(self.dots[at])], "One example"))
        self.words.export.clicked.connect(lambda: self.wanted.emit("export"))
        self.words.again.clicked.connect(lambda: self.refresh(again=True))
        self.slow = QTimer(self)
        self.slow.setSingleShot(True)
        self.slow.setInterval(QUIET)
        self.slow.timeout.connect(self.bar.show)

    def lay_out(self) -> None:
        self.words, self.examples = Words(), Examples()
        self.confusion, self.scatter, self.nothing = Confusion(), Scatter(), QWidget()
        self.spread = QStackedWidget()
        for view in (self.confusion, self.scatter, self.nothing):
            self.spread.addWidget(view)
        self.spread_head = heading("What was taken for what")
        middle = down(self.spread_head, self.spread, margins=(20, 16, 20, 16))
        middle.setStretch(1, 1)
        page = QWidget()
        page.setMinimumHeight(360)
        row = across(self.words, rule(), middle, rule(), self.examples, gap=0)
        row.setStretch(2, 1)
        row.setStretch(4, 1)
        page.setLayout(row)
        self.bar = thin_bar(1)
        self.stack.addWidget(self.empty)
        self.area = scrolled(page, name="Results")
        self.stack.addWidget(self.area)
        down(self.bar, self.stack, gap=0, on=self).setStretch(1, 1)

    @property
    def main(self) -> QWidget:
        """What the keyboard goes to first."""
        return self.area if self.stack.currentWidget() is self.area else self

    def train(self) -> None:
        self.wanted.emit("train")
        self.training.start()

    # working it out
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.compare()

    def compare(self) -> None:
        """Say so where the network on the canvas is no longer the one these results are of."""
        if self.verdict is not None and self.isVisible():
            self.words.changed.setVisible(essence(self.desk.project.network) != self.verdict.network)

    def follow(self, before: Project, after: Project) -> None:
        self.compare()
        if before.title != after.title or (self.about and self.about[1:] != self.asked()[1:]):
            self.refresh()

    def asked(self) -> tuple[str, ...]:
        return self.training.run, str(self.desk.document.path or ""), self.desk.project.title

    def refresh(self, *, again: bool = False) -> None:
        """Work it out for the run in question; not before anybody looks, and not beside a training."""
        if not self.isVisible() or self.training.busy or (self.asked() == self.about and not again):
            return
        self.about = self.asked()
        run, path, title = self.training.run, self.desk.document.path, self.desk.project.title
        journey: Any = getattr(self.training.worker, "journey", None)
        known = journey.dataset if journey is not None and journey.run is not None and str(journey.run.path) == run \
            and not again else None

        def work() -> Any:
            chosen = run or next((row.path for row in rows_of(path, title) if row.weights), "")
            return (yield from judge(chosen, known)) if chosen else None

        self.bar.setMaximum(0)
        self.slow.start()
        self.work.run(work)

    def move(self, far: tuple[int, int]) -> None:
        self.bar.setMaximum(far[1])
        self.bar.setValue(far[0])

    def rest(self) -> None:
        self.slow.stop()
        self.bar.hide()

    def fail(self, text: str) -> None:
        self.verdict = None
        self.empty.tell("No results", text)
        self.stack.setCurrentIndex(0)

    # showing
    def show_verdict(self, found: Verdict | None) -> None:
        self.verdict = found
        if found is None:
            self.empty.tell("No results yet", "Train the network first. Here you will see how often it is right on "
                            "examples it has not learned from, and which ones it gets wrong.")
            self.stack.setCurrentIndex(0)
            return
        self.stack.setCurrentIndex(1)
        if self.hasFocus():
            self.main.setFocus()
        self.words.show_verdict(found)
        self.compare()
        self.examples.show_verdict(found)
        view, title = self.nothing, ""
        if found.labels and found.counts is not None:
            self.confusion.show_counts(found.labels, found.counts)
            view, title = self.confusion, "What was taken for what"
        elif found.truth is not None and found.answer is not None and found.truth.ndim == 1:
            self.dots = spread_out(found)
            self.scatter.show_points(found.truth[self.dots], found.answer[self.dots], found.aimed)
            view, title = self.scatter, "Answers against the truth"
        self.spread.setCurrentWidget(view)
        self.spread_head.setText(tr(title).upper())

    def narrow(self, row: int, column: int) -> None:
        """Only the examples of one cell of the confusion matrix."""
        found = self.verdict
        if found is None or found.order is None or found.truth is None or found.answer is None:
            return
        cell = (found.truth == row) & (found.answer == column)
        was, given = found.labels[row], found.labels[column]
        self.examples.show_some([int(at) for at in found.order if cell[at]],
                                f"“{was}” taken for “{given}”" if row != column else f"“{was}”, recognised")


def spread_out(found: Verdict) -> Any:
    """Positions of the points to draw: all of them, or the most wrong and an even choice of the others."""
    import numpy as np

    assert found.order is not None
    if found.count <= DOTS:
        return np.arange(found.count)
    rest = found.order[DOTS // 10:]
    return np.concatenate([found.order[:DOTS // 10], rest[:: max(1, len(rest) // DOTS)]])
