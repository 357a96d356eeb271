"""How the training goes: how far, how fast, how good, on what; and the buttons that start, hold and end it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.engine.events import Epoch, Event, Finished, Started, Step, Trouble

from ..desk import Desk
from ..icons import icon
from ..parts.once import Once
from ..tabbing import staying
from ..theme import look
from ..tongue import tr
from ..work import Training
from . import figures
from .ended import told
from .make import across, button, down, label
from .pairs import Pairs
from .timeleft import TimeLeft

LEFT, SPEED, RATE, BEST, PLAN, ON = "Time left", "Speed", "Learning rate", "Best validation", "Plan", "Computes on"
FINE = 400
"""Steps of the progress bar."""


class TrainingPanel(QWidget):
    """Follows one :class:`Training`; asks for another place of the window with ``wanted`` ("export", "results")."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.training = desk, training
        self.left = TimeLeft()
        self.best: Epoch | None = None
        self.fault: Trouble | None = None
        self.head = label("Not trained yet", "title")
        self.bar = QProgressBar()
        self.bar.setMaximum(FINE)
        self.bar.setTextVisible(False)
        self.pairs = Pairs(LEFT, SPEED, RATE, BEST, PLAN, ON)
        self.sentence = label(wrap=True, select=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.go = button("Train", name="train", kind=Once)
        self.halt = button("Stop", "square", tip="End now and keep the weights", name="stop", kind=Once)
        self.show_node = button("Show the node", style="small", name="show_node")
        self.results = button("See results", style="small", name="results")
        self.export = button("Export", style="small", name="export")
        self.lay_out()
        self.go.clicked.connect(self.press)
        self.halt.clicked.connect(training.stop)
        self.show_node.clicked.connect(self.reveal)
        self.results.clicked.connect(lambda: self.wanted.emit("results"))
        self.export.clicked.connect(lambda: self.wanted.emit("export"))
        training.state_changed.connect(self.follow)
        training.events.connect(self.feed)
        training.finished.connect(self.finish)
        training.trouble.connect(self.fail)
        training.chosen.connect(self.forget)
        desk.changed.connect(self.edited)
        self.clock = QTimer(self)
        self.clock.setInterval(1000)
        """Figures a person reads change once a second; only the bar moves with the work."""
        self.clock.timeout.connect(self.tick)
        self.latest: Step | None = None
        self.follow(training.state)

    def lay_out(self) -> None:
        self.go.setMinimumWidth(96)
        self.halt.setMinimumWidth(72)
        after = across(self.results, self.export, self.show_node, None)
        down(self.head, self.bar, 4, self.pairs, 4, across(self.go, self.halt, None), self.sentence, after, None,
             margins=(16, 12, 16, 12), on=self)

    def brief(self, on: bool) -> None:
        """Beside the curves there is only room for the figures; the top bar has the same buttons."""
        for widget in (self.go, self.halt, *self.pairs.row(ON)):
            widget.setVisible(not on)
        if (column := self.layout()) is not None:
            column.setContentsMargins(16, 8 if on else 12, 16, 0 if on else 12)

    def press(self) -> None:
        """The first button: train, hold, go on."""
        {"idle": self.training.start, "running": self.training.pause,
         "paused": self.training.resume}.get(self.training.state, lambda: None)()

    def follow(self, state: str) -> None:
        """Show what can be done now."""
        text, name, role = {"running": ("Pause", "pause", "ink2"), "paused": ("Resume", "play", "on_link")}.get(
            state, ("Train", "play", "on_link"))
        self.go.setText(tr(text))
        self.go.setIcon(icon(name, role))
        look(self.go, "" if state == "running" else "primary")
        with staying(self.go, self.halt):
            self.go.setEnabled(state in ("idle", "running", "paused"))
            self.halt.setEnabled(state in ("preparing", "running", "paused"))
        if state == "preparing":
            self.begin()
        elif state == "stopping":
            self.head.setText(tr("Stopping and keeping the weights…"))
        elif state == "paused":
            self.say("Paused. Resume goes on exactly here; Stop keeps what was learned.", "second")
            self.tick()
        elif state == "running":
            self.say("")
        elif state == "idle" and self.training.last is None:
            self.forget("")
        if state in ("running", "stopping"):
            self.clock.start()
        else:
            self.clock.stop()

    def begin(self) -> None:
        self.best = self.latest = self.fault = None
        self.left = TimeLeft()
        self.head.setText(tr("Preparing…"))
        self.bar.setValue(0)
        for name in (LEFT, SPEED, RATE, BEST, PLAN):
            self.pairs[name] = figures.DASH
        self.say("Loading the data and taking the first step.", "second")

    def feed(self, events: list[Event]) -> None:
        for event in events:
            self.left.feed(event)
            if isinstance(event, Started):
                self.pairs[PLAN] = self.chosen_by_measuring(event)
                self.pairs[ON] = event.device_name or event.device
                self.headline()
            elif isinstance(event, Step):
                first, self.latest = self.latest is None, event
                if first:
                    self.tick()
            elif isinstance(event, Epoch):
                if event.best or self.best is None:
                    self.best = event
                    self.pairs[BEST] = self.best_text()
                self.headline()
        self.bar.setValue(round(self.left.share * FINE))

    def chosen_by_measuring(self, started: Started) -> str:
        """``channels-last, 1.3×``; what the data had to say stands in Data."""
        journey = getattr(self.training.worker, "journey", None)
        data = getattr(getattr(journey, "dataset", None), "notes", ())
        notes = [note for note in started.notes if note not in data]
        for place, note in enumerate(notes):
            if found := re.search(r"(channels-last).*?([\d.]+) times", note):
                notes[place] = f"{found[1]}, {float(found[2]):.1f}×"
        return ", ".join(notes) or f"batches of {started.batch_size}"

    def headline(self) -> None:
        if (started := self.left.started) is not None:
            self.head.setText(tr(f"Epoch {min(self.left.over + 1, started.epochs)} of {started.epochs}"))

    def best_text(self) -> str:
        name = figures.headline(self.best.metrics) if self.best else ""
        return f"{figures.metric(name, self.best.metrics[name])} at {self.best.epoch}" if self.best and name else "–"

    def tick(self) -> None:
        if self.latest is not None:
            self.pairs[SPEED] = figures.speed(self.latest.samples_per_second)
            self.pairs[RATE] = figures.rate(self.latest.rate)
        self.pairs[LEFT] = figures.duration(self.left.seconds)

    def finish(self, done: Finished) -> None:
        self.tick()
        self.pairs[LEFT] = figures.DASH
        self.pairs[SPEED] = figures.speed(done.samples_per_second)
        ended = {"stopped": "Stopped", "patience": "Ended early"}.get(done.why, "Trained")
        self.head.setText(tr(ended))
        if done.why not in ("stopped", "patience"):
            self.bar.setValue(FINE)
        best = self.best.metrics if self.best and self.best.epoch == done.best_epoch else {}
        self.say(told(done, best), "")
        self.after(True)

    def fail(self, trouble: Trouble) -> None:
        self.fault = trouble
        self.head.setText(tr("Training stopped" if self.training.started else "Not trained"))
        self.pairs[LEFT] = figures.DASH
        self.say(trouble.text, "wrong")
        graph = self.desk.project.networks.get(trouble.network or self.desk.project.main)
        if graph is not None and trouble.node in graph.nodes:
            self.show_node.setText(tr(f"Show {graph.nodes[trouble.node].name}"))
            self.show_node.show()

    def reveal(self) -> None:
        if self.fault is not None:
            self.desk.show_network(self.fault.network or self.desk.project.main)
            self.desk.reveal(self.fault.node)

    def say(self, text: str, style: str = "second") -> None:
        self.sentence.setText(tr(text))
        look(self.sentence, style)
        self.after(False)

    def after(self, shown: bool) -> None:
        """What can be done with a finished training."""
        self.results.setVisible(shown)
        self.export.setVisible(shown)
        self.show_node.hide()

    def invite(self) -> None:
        """Before the first training: what pressing Train will do."""
        budget = self.desk.project.plan.budget
        self.say(f"Train will go through the data {figures.counted(budget.epochs, 'time')}, "
                 f"{figures.counted(budget.batch_size, 'example')} at a time, and keep the "
                 f"{'best' if budget.keep == 'best' else 'last'} weights.", "second")

    def forget(self, run: str) -> None:
        """Another project, or nothing was trained after all: begin at the beginning."""
        if not run and not self.training.busy:
            self.best = self.latest = self.fault = None
            self.left = TimeLeft()
            self.bar.setValue(0)
            for name in (LEFT, SPEED, RATE, BEST, PLAN):
                self.pairs[name] = figures.DASH
            self.head.setText(tr("Not trained yet"))
            self.invite()

    def edited(self) -> None:
        """A sentence about what was wrong must not outlive the mistake."""
        if not self.training.busy and (self.fault is not None or self.training.last is None):
            self.fault = None
            self.head.setText(tr("Not trained yet"))
            self.invite()
