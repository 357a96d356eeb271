"""One training from start to end, as a worker walks it: load the data, open the run, train."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.project import Project
from app.engine.events import Event, Finished, Started
from app.engine.whereabouts import home

if TYPE_CHECKING:
    from app.engine.data.load import Dataset
    from app.engine.run import Run


class Journey:
    """Iterate once, on any thread. Closing the iterator keeps the weights; :meth:`kept` tells then how it went.

    ``path`` is the project's file, if it has one; ``resume`` the folder of a run to go on with.
    """

    def __init__(self, project: Project, path: Path | None, resume: str | None = None, device: str = "auto") -> None:
        self.project, self.path, self.resume, self.device = project, path, resume, device
        self.run: Run | None = None
        self.dataset: Dataset | None = None
        self.begun = False

    def __iter__(self) -> Iterator[Event | None]:
        from app.engine.data.load import load
        from app.engine.run import Run
        from app.engine.train import train

        yield None
        project, beside = self.project, self.path.parent if self.path else None
        if self.resume is not None:
            self.run = Run.open(self.resume)
            project, beside = self.run.project, self.run.beside or beside
        self.dataset = load(project.plan.data, beside)
        yield None
        if self.run is None:
            self.run = Run.begin(project, runs_folder(self.path), beside=beside, origin=self.path or "")
        try:
            for event in train(project, self.run, self.dataset, device=self.device):
                self.begun = self.begun or isinstance(event, Started)
                yield event
        finally:
            if not self.begun and self.resume is None:
                shutil.rmtree(self.run.path, ignore_errors=True)  # it holds nothing yet

    def kept(self) -> Finished | None:
        """How a training that was stopped ended; None if it had not begun."""
        run = self.run
        if run is None or not self.begun or run.weights is None:
            return None
        told = run.numbers
        return Finished(str(run.path), "stopped", told.get("epochs", 0), told.get("steps", 0), told.get("samples", 0),
                        told.get("seconds", 0.0), told.get("samples_per_second", 0.0), str(run.facts.get("device", "")),
                        told.get("metrics", {}), str(run.weights), told.get("best_epoch", 0))


def runs_folder(path: Path | None) -> Path:
    """Where runs of a project go: beside its file, or with the program's own data while it has none."""
    from app.engine.run import default_runs

    return default_runs(path) if path else home() / "runs"
