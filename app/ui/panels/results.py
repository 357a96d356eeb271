"""How good the network has become: in words, in figures against a baseline, and by the examples it gets wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QStackedWidget
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.project import Project

from ..desk import Desk
from ..errand import Work
from ..parts.empty import Empty
from ..parts.form import heading
from ..plots.picture import Pictures
from ..plots.spread import Confusion
from ..theme import look
from ..work import Training
from . import figures, verdict
from .examples import picture_of, words_of
from .grid import Cells, Table
from .judging import DOTS, Verdict, judge
from .run_rows import rows_of
from .scatter import Scatter

SHOWN = 60
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
        self.shown: list[int] = []
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
        self.scatter.chosen.connect(lambda at: self.list_examples([int(self.dots[at])]))
        self.all.clicked.connect(lambda: self.list_examples(None))
        self.slow = QTimer(self, singleShot=True, interval=QUIET)
        self.slow.timeout.connect(self.bar.show)

    def lay_out(self) -> None:
        self.head, self.told, self.against, self.trust = (QLabel(wordWrap=True) for _ in range(4))
        for label, style in ((self.head, "title"), (self.told, ""), (self.against, "second"), (self.trust, "small")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            look(label, style)
        self.figures = Table()
        self.cells = Cells()
        self.figures.setModel(self.cells)
        self.figures.setAccessibleName("Metrics")
        self.figures.setSelectionMode(Table.SelectionMode.NoSelection)
        self.figures.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        export, runs = QPushButton("Export"), QPushButton("Look again")
        look(export, "primary")
        export.clicked.connect(lambda: self.wanted.emit("export"))
        runs.clicked.connect(lambda: self.refresh(again=True))
        buttons = QHBoxLayout(spacing=8)
        buttons.addWidget(export)
        buttons.addWidget(runs)
        buttons.addStretch()
        words = QWidget()
        words.setFixedWidth(340)
        look(words, "panel")
        column = QVBoxLayout(words)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.head, self.told, self.against, self.figures, self.trust):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch()
        self.confusion, self.scatter, self.nothing = Confusion(), Scatter(), QWidget()
        self.spread = QStackedWidget()
        for view in (self.confusion, self.scatter, self.nothing):
            self.spread.addWidget(view)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 16, 20, 16)
        middle.setSpacing(8)
        self.spread_head = heading("What was taken for what")
        middle.addWidget(self.spread_head)
        middle.addWidget(self.spread, 1)
        self.pictures, self.table, self.lines = Pictures(side=88), Table(), Cells()
        self.table.setModel(self.lines)
        self.table.setAccessibleName("Examples")
        self.table.horizontalHeader().setStretchLastSection(True)
        self.examples = QStackedWidget()
        self.examples.addWidget(self.pictures)
        self.examples.addWidget(self.table)
        self.examples_head = heading("Most wrong")
        self.all = QPushButton("Show all")
        look(self.all, "link")
        self.all.hide()
        line = QHBoxLayout()
        line.addWidget(self.examples_head, 1)
        line.addWidget(self.all)
        right = QVBoxLayout()
        right.setContentsMargins(12, 16, 12, 16)
        right.setSpacing(8)
        right.addLayout(line)
        right.addWidget(self.examples, 1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(words)
        row.addWidget(thin())
        row.addLayout(middle, 1)
        row.addWidget(thin())
        row.addLayout(right, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        look(page, "panel")
        page.setMinimumHeight(360)
        scroll.setWidget(page)
        self.bar = QProgressBar(maximum=1, textVisible=False)
        self.bar.setFixedHeight(2)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.hide()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.stack, 1)

    def train(self) -> None:
        self.wanted.emit("train")
        self.training.start()

    # working it out
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def follow(self, before: Project, after: Project) -> None:
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
        self.head.setText(found.title)
        self.told.setText(verdict.sentence(found))
        self.against.setText(verdict.compared(found))
        self.against.setVisible(bool(self.against.text()))
        self.trust.setText("\n\n".join(text for text in (verdict.trust(found), *found.notes) if text))
        self.show_figures(found)
        if found.labels and found.counts is not None:
            self.confusion.show_counts(found.labels, found.counts)
            self.spread.setCurrentWidget(self.confusion)
            self.spread_head.setText("WHAT WAS TAKEN FOR WHAT")
        elif found.truth is not None and found.truth.ndim == 1:
            self.dots = spread_out(found)
            self.scatter.show_points(found.truth[self.dots], found.answer[self.dots], found.target)  # type: ignore[index]
            self.spread.setCurrentWidget(self.scatter)
            self.spread_head.setText("ANSWERS AGAINST THE TRUTH")
        else:
            self.spread.setCurrentWidget(self.nothing)
            self.spread_head.setText("")
        self.list_examples(None)

    def show_figures(self, found: Verdict) -> None:
        lines = []
        for name, value in (*found.metrics.items(), *found.tested.items()):
            part, what = figures.split(name)
            base = found.baseline.get(name)
            words = figures.title(what) + (", test" if part == "test" else "")
            lines.append((words[:1].upper() + words[1:], figures.metric(name, value),
                          figures.metric(name, base) if base is not None else ""))
        self.cells.show(("", "This run", "Always the same"), lines, frozenset((1, 2)), -1)
        for column, wide in enumerate((98, 84, 116)):
            self.figures.setColumnWidth(column, wide)
        self.figures.setFixedHeight(30 + 28 * len(lines) + 4)

    def narrow(self, row: int, column: int) -> None:
        """Only the examples of one cell of the confusion matrix."""
        found = self.verdict
        if found is None or found.order is None or found.truth is None or found.answer is None:
            return
        cell = (found.truth == row) & (found.answer == column)
        chosen = [int(at) for at in found.order if cell[at]]
        self.list_examples(chosen)
        was, given = found.labels[row], found.labels[column]
        self.examples_head.setText((f"“{was}” taken for “{given}”" if row != column else f"“{was}”, recognised").upper())

    def list_examples(self, chosen: list[int] | None) -> None:
        """Show these positions of the verdict, or the most wrong ones."""
        found = self.verdict
        if found is None or found.order is None or found.place is None:
            self.examples_head.setText("")
            self.pictures.show_pictures([])
            self.examples.setCurrentWidget(self.pictures)
            return
        self.all.setVisible(chosen is not None)
        wrong = min(found.wrong, SHOWN) or min(12, found.count)
        self.shown = [int(at) for at in found.order[:wrong]] if chosen is None else chosen[:SHOWN]
        none = found.labels and not found.wrong and chosen is None
        self.examples_head.setText("NOTHING WRONG; THE LEAST SURE" if none else "MOST WRONG" if chosen is None else "EXAMPLE")
        places = [int(found.place[at]) for at in self.shown]
        pictures = [picture_of(found.dataset, found.inputs, place) for place in places]
        captions = [verdict.worst(found, at) for at in self.shown]
        if pictures and pictures[0] is not None:
            self.pictures.show_pictures(pictures, captions)  # type: ignore[arg-type]
            self.examples.setCurrentWidget(self.pictures)
        else:
            words = [words_of(found.dataset, found.inputs, place) for place in places]
            self.lines.show(("Was → answered", "Example"), list(zip(captions, words)), frozenset(), -1)
            self.table.fit(170)
            self.examples.setCurrentWidget(self.table)


def spread_out(found: Verdict) -> Any:
    """Positions of the points to draw: all of them, or the most wrong and an even choice of the others."""
    import numpy as np

    assert found.order is not None
    if found.count <= DOTS:
        return np.arange(found.count)
    rest = found.order[DOTS // 10:]
    return np.concatenate([found.order[:DOTS // 10], rest[:: max(1, len(rest) // DOTS)]])


def thin() -> QWidget:
    line = QWidget()
    look(line, "line")
    line.setFixedWidth(1)
    return line
