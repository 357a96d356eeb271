"""Training tells what happens, keeps what was learned, and says in a sentence what cannot go on."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from app.core.project import Project
from app.engine.checkpoint import position_in
from app.engine.data.load import Dataset
from app.engine.events import Epoch, Event, Finished, Saved, Started, Step, Trouble
from app.engine.run import Run
from app.engine.train import train
from app.engine.weights import read_tensors

from . import drawn


def told(events: Iterator[Event]) -> list[Event]:
    return list(events)


def only(events: list[Event], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def sentence(events: list[Event]) -> str:
    assert isinstance(events[-1], Trouble), events[-1]
    return events[-1].text


def trained(project: Project, dataset: Dataset, **options: Any) -> list[Event]:
    return told(train(project, None, dataset, device="cpu", **options))


def test_a_network_learns_and_tells(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, budget={"epochs": 8}, rate=0.01)
    run = Run.begin(project, tmp_path)
    events = told(train(project, run, data, device="cpu"))
    started, finished = events[0], events[-1]
    assert isinstance(started, Started)
    assert isinstance(finished, Finished)
    assert (started.epochs, started.steps_per_epoch) == (8, 7)
    assert (started.train_samples, started.validation_samples) == (100, 20)
    assert started.baseline["val_accuracy"] == pytest.approx(0.25)
    assert started.baseline["val_loss"] == pytest.approx(math.log(4), rel=1e-3)
    assert [event.epoch for event in only(events, Epoch)] == list(range(1, 9))
    assert sum(len(event.losses) for event in only(events, Step)) == 56 == finished.steps
    assert finished.metrics["val_accuracy"] > 0.9
    assert finished.metrics["val_loss"] < started.baseline["val_loss"] / 2
    assert finished.samples == 800
    assert finished.why == "done"
    assert run.status == "done"
    assert len(run.history.steps) == 56
    assert [line.epoch for line in run.history.epochs] == list(range(1, 9))
    assert run.history.epochs[-1].metrics == pytest.approx(dict(finished.metrics))
    assert Path(finished.weights).exists()


def test_numbers_are_scored_in_their_own_units() -> None:
    data = drawn.table()
    events = trained(drawn.project(drawn.mlp(), data, rate=0.01, budget={"epochs": 60}), data)
    metrics, base = events[-1].metrics, events[0].baseline
    assert base["val_rmse"] > 20
    assert metrics["val_rmse"] < base["val_rmse"] / 2
    assert metrics["val_r2"] > 0.7
    assert metrics["val_mae"] <= metrics["val_rmse"]


@pytest.mark.parametrize("kind", ["Adam", "AdamW", "SGD", "RMSprop"])
def test_every_optimiser_makes_the_loss_fall(kind: str) -> None:
    data = drawn.digits()
    events = trained(drawn.project(drawn.cnn(), data, kind=kind, rate=0.003, clip=1.0, weight_decay=1e-4), data)
    losses = [event.metrics["train_loss"] for event in only(events, Epoch)]
    assert losses[-1] < losses[0]


def test_closing_keeps_the_weights_and_a_checkpoint(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, budget={"epochs": 1000})
    run = Run.begin(project, tmp_path)
    events = train(project, run, data, device="cpu")
    for event in events:
        if isinstance(event, Epoch) and event.epoch == 2:
            break
    events.close()  # type: ignore[attr-defined]
    again = Run.open(run.path)
    assert again.status == "stopped"
    assert again.weights is not None
    assert again.checkpoint is not None
    assert position_in(again.checkpoint).epoch == 2
    assert again.network()(torch.zeros(1, 1, 8, 8)).shape == (1, 4)


def test_ctrl_c_in_the_middle_of_a_step_keeps_the_weights(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, budget={"epochs": 1000})
    run = Run.begin(project, tmp_path)
    events = train(project, run, data, device="cpu")
    for event in events:
        if isinstance(event, Epoch):
            break
    with pytest.raises(KeyboardInterrupt):
        events.throw(KeyboardInterrupt)  # type: ignore[attr-defined]
    assert Run.open(run.path).status == "stopped"
    assert run.weights is not None


def test_best_weights_are_kept_not_the_last(tmp_path: Path) -> None:
    data = drawn.digits()
    kept = {}
    for keep in ("best", "last"):
        project = drawn.project(drawn.cnn(), data, budget={"epochs": 6, "keep": keep}, kind="SGD", rate=0.4)
        run = Run.begin(project, tmp_path / keep)
        events = told(train(project, run, data, device="cpu"))
        losses = [event.metrics["val_loss"] for event in only(events, Epoch)]
        kept[keep] = losses
        network = run.network()
        with torch.no_grad():
            given = torch.nn.functional.cross_entropy(network(data.ready("image")[data.validation]),
                                                      data.raw["label"][data.validation])
        assert float(given) == pytest.approx(min(losses) if keep == "best" else losses[-1], rel=1e-4)
        assert events[-1].best_epoch == 1 + losses.index(min(losses))
    assert kept["best"] == kept["last"]


def test_patience_ends_a_training_that_gets_no_better() -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data, budget={"epochs": 200, "patience": 3}, kind="SGD", rate=1e-12)
    finished = trained(project, data)[-1]
    assert finished.why == "patience"
    assert finished.epochs < 20


def test_without_validation_the_last_weights_are_kept(tmp_path: Path) -> None:
    data = drawn.digits(validation=0)
    project = drawn.project(drawn.cnn(), data, budget={"patience": 1})
    run = Run.begin(project, tmp_path)
    events = told(train(project, run, data, device="cpu"))
    assert events[-1].why == "done"
    assert not any(name.startswith("val") for name in events[-1].metrics)
    assert events[0].baseline.keys() >= {"train_accuracy", "train_loss"}
    assert any("patience" in note for note in events[0].notes)
    assert run.weights is not None


def test_a_budget_of_steps() -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    events = trained(project, data, steps=10)
    assert events[-1].steps == 10
    assert events[-1].why == "steps"
    assert [event.epoch for event in only(events, Epoch)] == [1, 2]
    assert trained(project, data, steps=1)[-1].steps == 1
    assert trained(project, data, steps=10_000, epochs=1)[-1].steps == 7
    assert trained(project, data, steps=40)[-1].epochs == 5
    assert sentence(trained(project, data, steps=0)) == "0 steps are too few; the least is 1."


def test_the_same_seed_gives_the_same_numbers_and_another_one_others() -> None:
    data = drawn.digits()
    losses = [[loss for event in only(trained(drawn.project(drawn.cnn(), data, seed=seed), data), Step)
               for loss in event.losses] for seed in (5, 5, 6)]
    assert losses[0] == losses[1] != losses[2]


def test_a_loss_that_explodes_stops_with_the_step_and_the_rate(tmp_path: Path) -> None:
    data = drawn.table()
    project = drawn.project(drawn.mlp(), data, kind="SGD", rate=1e4, momentum=0.0, budget={"epochs": 50})
    run = Run.begin(project, tmp_path)
    events = told(train(project, run, data, device="cpu"))
    text = sentence(events)
    assert "at step " in text
    assert "1e+04" in text
    assert "Try a learning rate of 1e+03, or clipping" in text
    assert run.status == "failed"
    if run.weights:
        assert all(torch.isfinite(each).all() for each in read_tensors(run.weights)[0].values())


def test_a_node_that_fails_is_blamed(tmp_path: Path) -> None:
    data = drawn.texts()
    project = drawn.project(drawn.transformer(), data)
    data.raw["text"][0, 0] = 99  # a code the embedding has no row for
    run = Run.begin(project, tmp_path)
    last = told(train(project, run, data, device="cpu"))[-1]
    assert isinstance(last, Trouble)
    assert last.node == "words"
    assert last.text.startswith("words could not compute what arrives: index out of range")


def test_no_memory_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    data = drawn.digits()

    def full(*_: Any, **__: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")

    monkeypatch.setattr(torch.nn.ReLU, "forward", full)
    text = sentence(trained(drawn.project(drawn.cnn(), data), data))
    assert "memory of this computer is full at relu1" in text
    assert "Try a batch size of 8" in text


def test_a_device_that_vanishes_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = Run.begin(project, tmp_path)
    events = train(project, run, data, device="cpu")
    next(events)

    def gone(*_: Any) -> None:
        raise RuntimeError("CUDA error: unspecified launch failure\nmore for programmers")

    monkeypatch.setattr(torch.nn.ReLU, "forward", gone)
    last = told(events)[-1]
    assert isinstance(last, Trouble)
    assert last.text.startswith("cpu stopped answering (CUDA error: unspecified launch failure)")


def test_a_mistake_of_ours_is_not_dressed_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = Run.begin(project, tmp_path)
    monkeypatch.setattr("app.engine.tally.Tally.gather", lambda *_: {}["oops"])
    with pytest.raises(KeyError):
        told(train(project, run, data, device="cpu"))
    assert run.status == "failed"


def test_what_cannot_be_trained_is_refused_in_a_sentence() -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    nothing = project.with_network("main", drawn.chain(("image", "Input", {"field": "image"})))
    assert "no Output yet" in sentence(trained(nothing, data))
    zero = project.with_plan(msgspec.structs.replace(project.plan, budget=msgspec.structs.replace(
        project.plan.budget, epochs=0)))
    assert sentence(trained(zero, data)) == "The plan's epochs is 0; the least is 1."
    assert "could be auto" in sentence(told(train(project, None, data, device="gpu")))
    assert "cuda:7 cannot train here" in sentence(told(train(project, None, data, device="cuda:7")))


def test_a_single_left_over_sample_does_not_break_batch_norm() -> None:
    data = drawn.digits(count=53, validation=20)  # 33 = 2 × 16 + 1
    flat = drawn.chain(("image", "Input", {"field": "image"}), ("flat", "Flatten"), ("norm1", "BatchNorm1d"),
                       ("head", "Linear", {"out_features": 4}), ("digit", "Output"))
    finished = trained(drawn.project(flat, data), data)[-1]
    assert finished.why == "done"
    assert finished.samples == 3 * 32


def test_pausing_is_not_counted_as_training(monkeypatch: pytest.MonkeyPatch) -> None:
    data = drawn.digits()
    clock = [0.0]
    import time as real

    begin = real.perf_counter
    monkeypatch.setattr("app.engine.training.time.perf_counter", lambda: begin() + clock[0])
    finished = None
    for event in train(drawn.project(drawn.cnn(), data), None, data, device="cpu"):
        clock[0] += 1000
        finished = event
    assert finished.seconds < 100


def test_checkpoints_come_with_the_epochs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.keep.AFTER_EPOCH", 0.0)
    monkeypatch.setattr("app.engine.keep.SHARE", 0)
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    run = Run.begin(project, tmp_path)
    events = told(train(project, run, data, device="cpu"))
    assert [event.epoch for event in only(events, Saved)] == [1, 2, 3, 3]


def test_memory_is_flat_over_ten_thousand_steps() -> None:
    import gc

    import psutil

    data = drawn.table(count=660, validation=20)
    process, seen, tensors = psutil.Process(), [], []
    for event in train(drawn.project(drawn.mlp(), data, budget={"epochs": 251}), None, data, device="cpu"):
        if isinstance(event, Epoch) and event.epoch % 50 == 1:
            gc.collect()
            seen.append(process.memory_info().rss)
            tensors.append(sum(issubclass(type(each), torch.Tensor) for each in gc.get_objects()))
    assert event.steps >= 10_000  # type: ignore[union-attr]
    assert len(set(tensors[1:])) == 1
    assert max(seen[1:]) - seen[1] < 8 * 2**20


def test_a_validation_loss_that_is_no_number_is_left_out(tmp_path: Path) -> None:
    data = drawn.table()
    data.raw["x"][-1, 0] = 1e38  # in the validation part: squares to infinity
    project = drawn.project(drawn.mlp(), data, loss="squared_error")
    run = Run.begin(project, tmp_path)
    *_, finished = train(project, run, data, device="cpu")
    assert finished.why == "done"
    assert all(math.isfinite(value) for value in finished.metrics.values())
    assert "val_loss" not in finished.metrics
    assert run.weights is not None
