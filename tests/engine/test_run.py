"""A run is a folder that is whole at any moment and can be read without the program."""

from __future__ import annotations

import errno
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from app.core.write import Unwritable
from app.engine.events import Epoch, Finished, Trouble
from app.engine.run import Run, default_runs, newest_run, runs_in
from app.engine.train import train

from . import drawn
from .test_resume import HOUSE


def finished(tmp_path: Path, **more: Any) -> Run:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, title="Four columns")
    run = Run.begin(project, tmp_path, **more)
    *_, last = train(project, run, data, device="cpu")
    assert isinstance(last, Finished)
    return run


def test_everything_is_there_and_readable_by_others(tmp_path: Path) -> None:
    run = finished(tmp_path)
    assert {each.name for each in run.path.iterdir()} == {"project.loom", "model.py", "run.json", "metrics.sqlite",
                                                          "weights.safetensors", "checkpoint.safetensors"}
    facts = json.loads((run.path / "run.json").read_text())
    assert facts["status"] == "done"
    assert facts["plan"]["seed"] == 0
    assert facts["versions"]["torch"] == torch.__version__
    assert facts["hardware"]["cores"] >= 1
    assert facts["prepare"]["image"] == {"kind": "Scaled", "shift": [0.0], "scale": [16.0]}
    assert facts["numbers"]["steps"] == 21
    assert facts["started"] < facts["ended"]
    with sqlite3.connect(run.path / "metrics.sqlite") as base:
        assert base.execute("SELECT count(*), max(step) FROM steps").fetchone() == (21, 21)
        assert base.execute("SELECT count(*) FROM metrics WHERE name = 'val_loss'").fetchone() == (3,)
    space: dict[str, Any] = {}
    exec((run.path / "model.py").read_text(), space)
    weights = load_file(run.path / "weights.safetensors")  # ids are names here
    module = space["FourColumns"]()
    module.load_state_dict(weights)


def test_weights_are_called_by_the_nodes_ids(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn().rename("conv1", "edges"), data)
    run = Run.begin(project, tmp_path)
    list(train(project, run, data, device="cpu"))
    assert "conv1.weight" in load_file(run.path / "weights.safetensors")
    assert "self.edges" in (run.path / "model.py").read_text()


def test_runs_are_listed_newest_first(tmp_path: Path) -> None:
    file = tmp_path / "small.loom"
    assert default_runs(file) == tmp_path / "runs"
    first, second = (finished(default_runs(file), origin=file) for _ in range(2))
    other = finished(default_runs(file), origin=tmp_path / "other.loom")
    (tmp_path / "runs" / "notes").mkdir()
    (tmp_path / "runs" / "file").write_text("x")
    assert [run.path for run in runs_in(tmp_path / "runs")] == [other.path, second.path, first.path]
    found = newest_run(file)
    assert found is not None
    assert found.path == second.path
    assert newest_run(tmp_path / "nothing.loom") is None
    assert runs_in(tmp_path / "nowhere") == []


def test_a_network_with_problems_leaves_no_folder(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.chain(("image", "Input", {"field": "image"})), data)
    with pytest.raises(Unwritable):
        Run.begin(project, tmp_path / "runs")
    assert not (tmp_path / "runs").exists()


def test_a_full_disk_is_a_sentence_and_the_last_checkpoint_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch
                                                                 ) -> None:
    monkeypatch.setattr("app.engine.keep.AFTER_EPOCH", 0.0)
    monkeypatch.setattr("app.engine.keep.SHARE", 0)
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, budget={"epochs": 6})
    run = Run.begin(project, tmp_path)
    events, seen = train(project, run, data, device="cpu"), []
    for event in events:
        seen.append(event)
        if isinstance(event, Epoch) and event.epoch == 3:
            before = (run.path / "checkpoint.safetensors").read_bytes()

            def full(*_: Any, **__: Any) -> None:
                raise OSError(errno.ENOSPC, "No space left on device", "checkpoint.safetensors")

            monkeypatch.setattr("app.engine.weights.save_file", full)
    last = seen[-1]
    assert isinstance(last, Trouble)
    assert last.text.startswith("There is no room left on the disk")
    assert "What was learned up to step 14 is kept." in last.text
    assert (run.path / "checkpoint.safetensors").read_bytes() == before
    assert not list(run.path.glob(".*"))
    monkeypatch.undo()
    *_, end = train(run.project, Run.open(run.path), data, device="cpu")
    assert isinstance(end, Finished)


CHILD = """
import resource, sys
from tests.engine import drawn
from app.engine import keep
from app.engine.events import Epoch, Trouble
from app.engine.run import Run
from app.engine.train import train
keep.AFTER_EPOCH, keep.SHARE = 0.0, 0
data = drawn.digits()
project = drawn.project(drawn.cnn(), data, budget={"epochs": 6})
run = Run.begin(project, sys.argv[1])
for event in train(project, run, data, device="cpu"):
    if isinstance(event, Epoch) and event.epoch == 2:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
print(type(event).__name__, getattr(event, "text", ""))
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
"""


def test_a_disk_that_really_refuses(tmp_path: Path) -> None:
    """The kernel itself refuses to let files grow, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", CHILD, str(tmp_path)], capture_output=True, text=True, cwd=HOUSE)
    assert done.stdout.startswith("Trouble There is no room left on the disk"), done.stdout + done.stderr
    assert "is kept." in done.stdout
    run, = runs_in(tmp_path)
    assert run.network()(torch.zeros(1, 1, 8, 8)).shape == (1, 4)
    assert run.status in ("failed", "killed")


def test_nothing_is_ever_unpickled() -> None:
    words = ("import pickle", "pickle.", "torch.load(", "torch.save(", "joblib", "shelve", "allow_pickle=True",
             "marshal")
    for path in (HOUSE / "app").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not [word for word in words if word in text.replace("allow_pickle=False", "")], path


def test_two_programs_do_not_train_one_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = Run.begin(project, tmp_path)
    events = train(project, run, data, device="cpu")
    next(events)
    monkeypatch.setattr("app.engine.run.os.getpid", lambda: -1)
    second = Run.open(run.path)
    assert second.busy
    *_, last = train(project, second, data, device="cpu")
    assert isinstance(last, Trouble)
    assert "by another program" in last.text
    monkeypatch.undo()
    events.close()  # type: ignore[attr-defined]
    assert not Run.open(run.path).busy
