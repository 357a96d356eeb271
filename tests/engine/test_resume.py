"""A training that was stopped, even by force, ends with the very numbers of one that never was."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from app.core.project import Project
from app.engine.checkpoint import position_in
from app.engine.data.load import Dataset
from app.engine.events import Epoch, Finished, Started, Step, Trouble
from app.engine.run import BadRun, Run
from app.engine.train import train
from app.engine.weights import read_tensors

from . import drawn

HOUSE = Path(__file__).resolve().parents[2]

CHILD = """
import sys
from tests.engine import drawn
from tests.engine.test_resume import a_training
from app.engine import keep
from app.engine.events import Finished, Step
from app.engine.run import Run
from app.engine.train import train

keep.AFTER_EPOCH, keep.WITHIN_EPOCH, keep.SHARE = 0.0, 0.02, 0
project, data = a_training()
run = Run.open(sys.argv[1])
for event in train(run.project, run, data, device="cpu"):
    if isinstance(event, Step):
        print(event.step, flush=True)
"""


def a_training() -> tuple[Project, Dataset]:
    """Dropout, batch norm, a schedule, clipping and patience: everything that has a memory."""
    data = drawn.digits(count=420)
    from app.core.plan import Schedule

    project = drawn.project(drawn.cnn(), data, budget={"epochs": 12, "patience": 50}, rate=0.005, clip=1.0,
                            weight_decay=0.01, kind="AdamW", schedule=Schedule(kind="cosine", warmup=1.0))
    return project, data


def finished(project: Project, data: Dataset, folder: Path) -> Run:
    run = Run.begin(project, folder)
    *_, last = train(project, run, data, device="cpu")
    assert isinstance(last, Finished)
    return run


def same(a: Run, b: Run) -> None:
    """Weights, checkpoint and every written number agree to the last bit."""
    for name in ("weights.safetensors", "checkpoint.safetensors"):
        one, two = read_tensors(a.path / name)[0], read_tensors(b.path / name)[0]
        assert one.keys() == two.keys()
        for key, held in one.items():
            assert torch.equal(held, two[key]), (name, key)
    assert a.history.steps == b.history.steps
    for one, two in zip(a.history.epochs, b.history.epochs, strict=True):
        assert (one.epoch, one.step, one.best, one.metrics) == (two.epoch, two.step, two.best, two.metrics)
    assert a.metrics == b.metrics
    assert a.numbers["best_epoch"] == b.numbers["best_epoch"]


def test_killed_again_and_again_it_ends_as_if_nothing_had_been(tmp_path: Path) -> None:
    project, data = a_training()
    whole = finished(project, data, tmp_path / "whole")
    total = len(whole.history.steps)
    run = Run.begin(project, tmp_path / "killed")
    chance = random.Random(os.getpid())
    resumed = []
    for _ in range(3):
        began = position_in(run.checkpoint).step if run.checkpoint else 0
        when = chance.randint(began + 1, max(began + 2, total - 20))
        with subprocess.Popen([sys.executable, "-c", CHILD, str(run.path)], stdout=subprocess.PIPE, text=True,
                              cwd=HOUSE, env={**os.environ, "PYTHONPATH": str(HOUSE)}) as child:
            assert child.stdout is not None
            for line in child.stdout:
                if int(line) >= when:
                    break
            child.send_signal(signal.SIGKILL)
        assert Run.open(run.path).status == "killed"
        resumed.append(began)
    again = Run.open(run.path)
    events = list(train(again.project, again, data, device="cpu"))
    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Finished)
    assert events[0].step > 0, resumed
    same(whole, Run.open(run.path))


@pytest.mark.parametrize("kind", ["Adam", "AdamW", "SGD", "RMSprop"])
@pytest.mark.parametrize("schedule", ["constant", "step", "one_cycle"])
def test_stopped_in_the_middle_of_an_epoch(tmp_path: Path, kind: str, schedule: Any, monkeypatch: pytest.MonkeyPatch
                                           ) -> None:
    from app.core.plan import Schedule

    monkeypatch.setattr("app.engine.training.READS", 1e9)  # every step is told
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, kind=kind, rate=0.01, schedule=Schedule(kind=schedule, every=1))
    whole = finished(project, data, tmp_path / "whole")
    run = Run.begin(project, tmp_path / "stopped")
    for stop in (3, 11, 12):
        events = train(project, run, data, device="cpu")
        for event in events:
            if isinstance(event, Step) and event.step >= stop:
                break
        events.close()  # type: ignore[attr-defined]
        torch.rand(7)  # chance goes on elsewhere
        run = Run.open(run.path)
        assert position_in(run.path / "checkpoint.safetensors").step == stop
    *_, last = train(run.project, run, data, device="cpu")
    assert isinstance(last, Finished)
    same(whole, Run.open(run.path))


def test_rows_beyond_the_checkpoint_are_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.keep.AFTER_EPOCH", 1e9)
    monkeypatch.setattr("app.engine.keep.COMMIT", 0.0)
    project, data = a_training()
    run = Run.begin(project, tmp_path)
    events = train(project, run, data, device="cpu")
    seen = 0
    for event in events:
        seen += isinstance(event, Epoch)
        if seen == 2:
            break
    assert len(run.history.epochs) == 2
    # as after a kill: the generator is never closed properly, no checkpoint was written
    again = Run.open(run.path)
    second = train(again.project, again, data, device="cpu")
    started = next(second)
    assert isinstance(started, Started)
    assert started.step == 0
    assert again.history.steps == ()
    second.close()  # type: ignore[attr-defined]
    events.close()  # type: ignore[attr-defined]


def test_a_finished_run_is_finished(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = finished(project, data, tmp_path)
    events = list(train(run.project, Run.open(run.path), data, device="cpu"))
    assert [type(event) for event in events] == [Started, Finished]
    assert events[-1].steps == 21
    assert Run.open(run.path).status == "done"


def test_a_finished_run_goes_on_with_a_larger_budget(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, budget={"patience": 1000})
    run = finished(project, data, tmp_path / "a")
    *_, last = train(run.project, Run.open(run.path), data, device="cpu", epochs=5)
    assert last.epochs == 5
    longer = Run.begin(project, tmp_path / "b")
    *_, other = train(project, longer, data, device="cpu", epochs=5)
    assert last.metrics == other.metrics


def test_the_budget_it_began_with_holds(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = Run.begin(project, tmp_path)
    events = train(project, run, data, device="cpu", steps=30)
    for event in events:
        if isinstance(event, Step):
            break
    events.close()  # type: ignore[attr-defined]
    *_, last = train(run.project, Run.open(run.path), data, device="cpu")
    assert (last.why, last.steps) == ("steps", 30)


def test_other_data_is_another_training(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = finished(project, data, tmp_path)
    *_, last = train(project, Run.open(run.path), drawn.digits(count=130), device="cpu", epochs=9)
    assert isinstance(last, Trouble)
    assert "had 100 samples and now has 110" in last.text
    assert Run.open(run.path).status == "done"


def test_a_folder_that_is_no_run_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadRun, match="is not a run"):
        Run.open(tmp_path)
    (tmp_path / "run.json").write_text("{")
    with pytest.raises(BadRun, match="cannot be read"):
        Run.open(tmp_path)
    (tmp_path / "run.json").write_text('{"format": 9, "written_by": "9.0"}')
    with pytest.raises(BadRun, match="newer version"):
        Run.open(tmp_path)


def test_a_damaged_checkpoint_is_a_sentence(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = finished(project, data, tmp_path)
    (run.path / "checkpoint.safetensors").write_bytes(b"\x10\0\0\0\0\0\0\0 half a header")
    *_, last = train(project, Run.open(run.path), data, device="cpu", epochs=9)
    assert isinstance(last, Trouble)
    assert "checkpoint.safetensors cannot be read" in last.text
