"""The runs of a project as rows of a table, and the numbers of one as the events that would have told them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.events import Epoch, Event, Started, Step
from app.engine.whereabouts import home

from ..journey import runs_folder
from . import figures

if TYPE_CHECKING:
    from app.engine.run import Run

REMARK = "remark"
"""Where a person's note on a run stands in its facts."""
ENDED = {"done": "Ran to its end", "steps": "Ran to its end", "patience": "Ended early", "stopped": "Stopped",
         "failed": "Failed", "killed": "Cut off", "running": "Running", "new": "Not begun"}


@dataclass(frozen=True)
class Row:
    """One run as the table shows it. ``metrics`` are those of the weights that are kept."""

    path: str
    title: str
    started: str
    status: str
    epochs: int
    best_epoch: int
    seconds: float
    device: str
    metrics: Mapping[str, float] = field(default_factory=dict)
    baseline: Mapping[str, float] = field(default_factory=dict)
    remark: str = ""
    trouble: str = ""
    weights: bool = False
    resumable: bool = False

    @property
    def when(self) -> str:
        """``Today 14:03``, ``12 Nov 14:03``, ``12 Nov 2025``."""
        moment = moment_of(self.started)
        if moment is None:
            return Path(self.path).name
        today = datetime.now().astimezone()
        if moment.date() == today.date():
            return f"Today {moment:%H:%M}"
        return f"{moment.day} {moment:%b %H:%M}" if moment.year == today.year else f"{moment.day} {moment:%b %Y}"

    @property
    def best(self) -> str:
        """``98.3 % accuracy``."""
        name = figures.headline(self.metrics)
        return f"{figures.metric(name, self.metrics[name])} {figures.title(figures.split(name)[1])}" if name else "–"

    @property
    def loss(self) -> str:
        name = next((name for name in ("val_loss", "train_loss") if name in self.metrics), "")
        return figures.number(self.metrics[name]) if name else "–"


def moment_of(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError:
        return None


def rows_of(path: Path | None, title: str) -> tuple[Row, ...]:
    """The runs of a project's file, newest first, with those from before it had one. Reads the disk."""
    from app.engine.run import runs_in

    found = list(runs_in(runs_folder(path), path)) if path else []
    found += [run for run in runs_in(home() / "runs") if not run.facts.get("origin") and run.title == title]
    found.sort(key=lambda run: str(run.facts.get("started", "")), reverse=True)
    return tuple(row_of(run) for run in found)


def row_of(run: Run) -> Row:
    facts, told = run.facts, run.numbers
    status = run.status
    return Row(str(run.path), run.title, str(facts.get("started", "")), status, int(told.get("epochs", 0)),
               int(told.get("best_epoch", 0)), float(told.get("seconds", 0.0)),
               str(facts.get("device_name") or facts.get("device") or "–"),
               told.get("kept_metrics") or told.get("metrics") or {}, facts.get("baseline", {}),
               str(facts.get(REMARK, "")), str(told.get("trouble", "")), run.weights is not None,
               run.checkpoint is not None and status in ("stopped", "failed", "killed"))


def story(path: str) -> list[Event]:
    """What was told while the run went on, epoch by epoch: what curves are drawn from. Reads the disk."""
    from app.engine.run import Run

    run = Run.open(path)
    history = run.history
    data: Mapping[str, Any] = run.facts.get("data", {})
    budget = run.project.plan.budget
    ends = list(history.epochs)
    per = ends[0].step // max(ends[0].epoch, 1) if ends else -(-int(data.get("train", 1)) // budget.batch_size)
    epochs = max(run.facts.get("budget", {}).get("epochs") or budget.epochs, len(ends))
    if run.status not in ("running", "new") and ends:
        epochs = ends[-1].epoch
    found: list[Event] = [Started("", str(run.facts.get("device", "")), str(run.facts.get("device_name", "")), epochs,
                                  max(per, 1), budget.batch_size, int(data.get("train", 0)),
                                  int(data.get("validation", 0)), 0, baseline=run.facts.get("baseline", {}))]
    losses: list[float] = []
    for place, (step, epoch, loss, rate) in enumerate(history.steps):
        losses.append(loss)
        if place + 1 == len(history.steps) or history.steps[place + 1][1] != epoch:
            found.append(Step(epoch, step, tuple(losses), rate, 0.0))
            losses = []
    found += [Epoch(line.epoch, line.step, line.metrics, line.seconds, line.best) for line in ends]
    return found
