"""Keeps a training in its run's folder: numbers as they come, checkpoints now and then, facts at both ends."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from torch import Tensor, nn

from app.core.plan import plan_values
from app.core.project import Project
from app.core.write import Source

from .checkpoint import Position, read_checkpoint, write_checkpoint
from .doctor import machine
from .journal import Journal, Line
from .optimizer import Optimizer
from .run import CHECKPOINT, METRICS, WEIGHTS, BadRun, Run, now, this_process
from .weights import weights_of, write_tensors

if TYPE_CHECKING:
    from app.engine.data.load import Dataset

AFTER_EPOCH, WITHIN_EPOCH = 1.0, 10.0
"""Seconds between checkpoints: at the end of epochs, and in the middle of long ones."""
SHARE = 20
"""A checkpoint is not written before so many times the time the last one took: at most a twentieth of all time."""
COMMIT = 1.0


class Keep:
    """Writes for one training. Every method may raise ``OSError``; the last checkpoint is whole at any moment."""

    def __init__(self, run: Run, project: Project, source: Source, dataset: Dataset) -> None:
        self.run, self.project, self.source, self.dataset = run, project, source, dataset
        self.checkpoint, self.weights = run.path / CHECKPOINT, run.path / WEIGHTS
        self.journal = Journal(run.path / METRICS)
        self.saved_at = self.committed_at = time.monotonic()
        self.saved_step = 0
        self.cost = 0.0
        self.fresh_best = True
        self.begun = False

    def take_back(self, module: nn.Module, optimizer: Optimizer) -> tuple[Position, dict[str, Tensor] | None] | None:
        """Put the checkpoint back, if there is one, and forget what was written down after it."""
        if not self.checkpoint.exists():
            self.journal.cut(0, 0)
            return None
        self.refuse_other_data()
        position, best = read_checkpoint(self.checkpoint, module, self.source, optimizer)
        self.saved_step = position.step
        self.journal.cut(position.step, position.epoch)
        return position, best

    def refuse_other_data(self) -> None:
        """Going on with other data would be another training."""
        then, today = self.run.facts.get("data", {}), data_facts(self.dataset)
        prepared = self.run.facts.get("prepare")
        for name in ("train", "validation"):
            if name in then and then[name] != today[name]:
                raise BadRun(f"The data has changed since {self.run.path.name} began: its {name} part had "
                             f"{then[name]:,} samples and now has {today[name]:,}. Begin a new run.")
        if prepared is not None and prepared != preparation(self.dataset)["prepare"]:
            raise BadRun(f"The data has changed since {self.run.path.name} began: other values are fitted to it now. "
                         "Begin a new run.")

    def begin(self, position: Position, going_on: bool, *, finished: str | None, **facts: Any) -> None:
        """Write down what is trained, on what, with what."""
        self.begun = True
        if finished:
            return
        about = machine()
        self.run.note(status="running", process=this_process(), plan=plan_values(self.project.plan),
                      data=data_facts(self.dataset), **preparation(self.dataset),
                      hardware={"system": about.system, "cores": about.cores, "threads": about.threads,
                                "memory": about.memory}, versions={"python": about.python, **about.versions},
                      channels_last=position.channels_last, resumed=[*self.run.facts.get("resumed", []),
                                                                     *([position.step] if going_on else [])],
                      ended="", **facts)

    def steps(self, rows: Sequence[tuple[int, int, float, float]]) -> None:
        """Steps as (step, epoch, loss, rate)."""
        self.journal.steps(rows)
        self.commit_now_and_then()

    def epoch(self, number: int, step: int, seconds: float, best: bool, metrics: Mapping[str, float]) -> None:
        self.journal.epoch(Line(number, step, seconds, best, metrics))
        self.commit_now_and_then()

    def commit_now_and_then(self) -> None:
        if time.monotonic() - self.committed_at > COMMIT:
            self.journal.commit()
            self.committed_at = time.monotonic()

    def due(self) -> bool:
        """Whether it is time for a checkpoint in the middle of an epoch."""
        return time.monotonic() - self.saved_at > max(WITHIN_EPOCH, SHARE * self.cost)

    def due_after_epoch(self) -> bool:
        return time.monotonic() - self.saved_at > max(AFTER_EPOCH, SHARE * self.cost)

    def save(self, module: nn.Module, optimizer: Optimizer, position: Position, best: Mapping[str, Tensor] | None
             ) -> None:
        """Numbers first, then the checkpoint, then the weights: each is whole or as it was."""
        start = time.monotonic()
        self.journal.commit()
        write_checkpoint(self.checkpoint, module, self.source, optimizer, position, best)
        self.saved_step = position.step
        self.save_weights(module, position, best)
        self.saved_at = self.committed_at = time.monotonic()
        self.cost = self.saved_at - start

    def save_weights(self, module: nn.Module, position: Position, best: Mapping[str, Tensor] | None) -> None:
        """The best so far, or those of now if none are better."""
        if best is None or self.fresh_best:
            kept = best if best is not None else weights_of(module, self.source)
            write_tensors(kept, self.weights, {"title": self.project.title, "epoch": str(position.best_epoch)})
            self.fresh_best = False

    def end(self, status: str, numbers: Mapping[str, Any]) -> None:
        """Write down how it went."""
        self.journal.commit()
        self.run.note(status=status, ended=now(), numbers=dict(numbers), process=None)

    def close(self) -> None:
        self.journal.close()


def data_facts(dataset: Dataset) -> dict[str, Any]:
    """How much data there is, and what its fields are."""
    return {"train": len(dataset.train), "validation": len(dataset.validation), "test": len(dataset.test),
            "fields": {name: msgspec.to_builtins(each) for name, each in dataset.fields.items()},
            "columns": {name: msgspec.to_builtins(each) for name, each in dataset.data.columns.items()}}


def preparation(dataset: Dataset) -> dict[str, Any]:
    """What was fitted to the training part, as JSON values by field."""
    from app.engine.data.prepare import fitted

    return {"prepare": {name: fitted(each) for name, each in dataset.prepare.items()},
            "restore": {name: fitted(each) for name, each in dataset.restore.items()}}
