"""A run: one training in a folder that can be read in a year.

``project.loom`` is the project as it was, ``model.py`` its source, ``run.json`` says plan,
versions, hardware, the fitted preparation, how it went; ``metrics.sqlite`` holds every
number, ``weights.safetensors`` what is kept, ``checkpoint.safetensors`` what going on needs.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.file import Unreadable, indented, read, replace_file, save
from app.core.project import Project
from app.core.version import VERSION
from app.core.write import Source, write

from . import whereabouts
from .journal import History, history
from .own import settle

if TYPE_CHECKING:
    from torch import nn

FORMAT = 1
PROJECT, SOURCE, FACTS = "project.loom", "model.py", "run.json"
METRICS, WEIGHTS, CHECKPOINT = "metrics.sqlite", "weights.safetensors", "checkpoint.safetensors"


class BadRun(Exception):
    """A folder that is no run, or one that cannot be used like this; a sentence."""


@dataclass
class Run:
    """The folder at ``path``; ``facts`` is what its ``run.json`` says. Change facts through :meth:`note` only."""

    path: Path
    facts: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def begin(cls, project: Project, runs: Path | str, *, beside: Path | str | None = None, origin: Path | str = ""
              ) -> Run:
        """A new folder under ``runs`` for ``project``.

        ``beside`` is the folder relative paths of the data start at, ``origin`` the project's file.
        Raises ``Unwritable`` (app.core.write) if the network cannot be written and ``OSError`` if the folder cannot.
        """
        source = source_of(project)
        path = fresh(Path(runs).expanduser().resolve(), project.title)
        run = cls(path, {"format": FORMAT, "written_by": VERSION, "title": project.title, "status": "new",
                         "origin": str(Path(origin).resolve()) if origin else "",
                         "beside": str(Path(beside).resolve()) if beside else "",
                         "started": now(), "ended": "", "budget": {}, "numbers": {}})
        try:
            save(project, path / PROJECT)
            replace_file(path / SOURCE, source.text.encode())
            run.note()
            if origin:
                whereabouts.remember(origin, path.parent)
        except BaseException:
            for each in path.iterdir():
                each.unlink(missing_ok=True)
            path.rmdir()
            raise
        return run

    @classmethod
    def open(cls, path: Path | str) -> Run:
        """The run in a folder. Raises :class:`BadRun`."""
        path = Path(path)
        try:
            facts = json.loads((path / FACTS).read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            raise BadRun(f"{path} is not a run: it holds no {FACTS}.") from None
        except (OSError, ValueError) as error:
            raise BadRun(f"{path / FACTS} cannot be read: {error}.") from None
        if not isinstance(facts, dict) or not isinstance(facts.get("format"), int):
            raise BadRun(f"{path / FACTS} does not say its format; it is not a run's.")
        if facts["format"] > FORMAT:
            raise BadRun(f"{path.name} was written by a newer version of Layerloom ({facts.get('written_by')}); "
                         "open it there, or install the newer version.")
        return cls(path.resolve(), facts)

    @cached_property
    def project(self) -> Project:
        """The project as it was. Raises :class:`BadRun`."""
        try:
            return read(self.path / PROJECT)
        except Unreadable as reason:
            raise BadRun(f"The project of {self.path.name} cannot be read: {reason}") from None

    @cached_property
    def source(self) -> Source:
        """The network, written again from the project. Raises ``Unwritable``."""
        return source_of(self.project)

    @property
    def title(self) -> str:
        return str(self.facts.get("title", ""))

    @property
    def status(self) -> str:
        """``new``, ``running``, ``done``, ``steps``, ``patience``, ``stopped``, ``failed``, or ``killed``."""
        status = str(self.facts.get("status", ""))
        return "killed" if status == "running" and not alive(self.facts.get("process")) else status

    @property
    def busy(self) -> bool:
        """Whether another program is training it now."""
        process = self.facts.get("process") or {}
        return self.status == "running" and process.get("id") != os.getpid()

    @property
    def numbers(self) -> Mapping[str, Any]:
        """How it ended: metrics, epochs, steps, samples, seconds, samples_per_second, best_epoch, baseline."""
        return self.facts.get("numbers", {})

    @property
    def metrics(self) -> Mapping[str, float]:
        """The last value of each metric, or those of the epoch that is kept."""
        return self.numbers.get("metrics", {})

    @property
    def weights(self) -> Path | None:
        """The weights that are kept, if any are yet."""
        path = self.path / WEIGHTS
        return path if path.exists() else None

    @property
    def checkpoint(self) -> Path | None:
        path = self.path / CHECKPOINT
        return path if path.exists() else None

    @property
    def beside(self) -> Path | None:
        """The folder that relative paths of the data start at."""
        return Path(self.facts["beside"]) if self.facts.get("beside") else None

    @property
    def history(self) -> History:
        """Every step and epoch that was written down."""
        return history(self.path / METRICS)

    def note(self, **facts: Any) -> None:
        """Write down facts, all or none. Raises ``OSError``."""
        told = {**self.facts, **facts}
        replace_file(self.path / FACTS, f"{indented(told, 0)}\n".encode())
        self.facts = told

    def preparation(self) -> tuple[dict[str, nn.Module], dict[str, nn.Module]]:
        """What was fitted, by field: raw → ready, and the network's answer → raw units. Raises :class:`BadRun`."""
        from app.engine.data.prepare import module_from

        try:
            return tuple({name: module_from(values).eval() for name, values in self.facts.get(word, {}).items()}
                         for word in ("prepare", "restore"))  # type: ignore[return-value]
        except ValueError as reason:
            raise BadRun(f"{self.path.name}: {reason}") from None

    def network(self) -> nn.Module:
        """The trained network, in eval mode, on the processor. Raises ``BadWeights`` or :class:`BadRun`."""
        from .build import build
        from .weights import put_weights, read_tensors

        if self.weights is None:
            raise BadRun(f"{self.path.name} holds no weights yet; train it first.")
        module = build(self.source)
        put_weights(module, self.source, read_tensors(self.weights)[0])
        return module.eval()


def source_of(project: Project) -> Source:
    """The written network of a project. Raises ``Unwritable``."""
    return write(project.network, settle(project).reports[project.main], project.title)


def default_runs(file: Path | str | None) -> Path:
    """Where runs of a project's file go: ``runs`` beside it; in the current folder for a project without a file."""
    return (Path(file).resolve().parent if file else Path.cwd()) / "runs"


def runs_in(folder: Path | str, origin: Path | str | None = None) -> list[Run]:
    """The runs in a folder, newest first; with ``origin`` only those of that project's file. Others are passed over."""
    found = []
    try:
        inside = sorted(Path(folder).iterdir(), key=lambda each: each.name, reverse=True)
    except OSError:
        return []
    wanted = str(Path(origin).resolve()) if origin else ""
    for each in inside:
        try:
            run = Run.open(each)
        except BadRun:
            continue
        if not wanted or run.facts.get("origin") == wanted:
            found.append(run)
    return sorted(found, key=lambda run: (run.facts.get("started", ""), run.path.name), reverse=True)


def newest_run(file: Path | str, runs: Path | str | None = None) -> Run | None:
    """The newest run of a project's file that kept weights, wherever it was put; None if there is none."""
    folders = [Path(runs)] if runs else list(dict.fromkeys([default_runs(file), *whereabouts.known(file)]))
    found = [run for folder in folders for run in runs_in(folder, file) if run.weights]
    return max(found, key=lambda run: (run.facts.get("started", ""), run.path.name), default=None)


def fresh(runs: Path, title: str) -> Path:
    """A new folder called by the time and the title."""
    runs.mkdir(parents=True, exist_ok=True)
    words = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40] or "run"
    stem = f"{datetime.now():%Y-%m-%d-%H%M%S}-{words}"
    for n in range(1, 1000):
        path = runs / (stem if n == 1 else f"{stem}-{n}")
        try:
            path.mkdir()
            return path
        except FileExistsError:
            continue
    raise FileExistsError(f"{runs / stem} and 999 more are there already")


def now() -> str:
    return datetime.now().astimezone().isoformat(timespec="milliseconds")


def this_process() -> dict[str, Any]:
    """Enough to tell later whether the one that wrote this still lives."""
    import psutil

    return {"id": os.getpid(), "since": psutil.Process().create_time(), "noted": time.time()}


def alive(process: Any) -> bool:
    import psutil

    try:
        return abs(psutil.Process(int(process["id"])).create_time() - float(process["since"])) < 2
    except (psutil.Error, KeyError, TypeError, ValueError):
        return False
