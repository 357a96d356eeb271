"""A device is what has just taken a training step; everything else is a sentence."""

from __future__ import annotations

import pytest
import torch

from app.engine import device as engine
from app.engine.device import BadDevice, choose, memory
from app.engine.doctor import doctor, machine


def test_auto_finds_something_that_trains() -> None:
    device, name = choose("auto")
    assert name
    torch.ones(2, device=device).sum()


@pytest.mark.parametrize("word", ["gpu", "cuda:x", "", "CPU ", "cuda:1:2"])
def test_a_word_that_is_none(word: str) -> None:
    with pytest.raises(BadDevice, match="is not a device; it could be auto"):
        choose(word)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is one")
def test_a_card_that_is_not_there() -> None:
    with pytest.raises(BadDevice, match=r"cuda:3 cannot train here: this torch finds no NVIDIA or AMD graphics card"):
        choose("cuda:3")


def test_a_device_that_breaks_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "devices", lambda: [torch.device("meta"), torch.device("cpu")])
    assert engine.refusal(torch.device("meta"))
    assert choose("auto")[0].type == "cpu"


def test_trying_leaves_chance_alone() -> None:
    torch.manual_seed(5)
    before = torch.get_rng_state()
    choose("auto")
    doctor()
    assert torch.equal(before, torch.get_rng_state())


def test_memory_is_counted() -> None:
    found = memory(torch.device("cpu"))
    assert 2**26 < found.ours < found.total
    assert found.used < found.total


def test_the_doctor_reports_what_it_saw(monkeypatch: pytest.MonkeyPatch) -> None:
    import app.engine.doctor as module

    monkeypatch.setattr(module, "devices", lambda: [torch.device("cuda:5"), torch.device("cpu")])
    worked, failed = doctor()
    assert (worked.device, worked.worked) == ("cpu", True)
    assert worked.step_seconds > 0
    assert worked.samples_per_second > 0
    assert worked.memory is not None
    assert (failed.device, failed.worked) == ("cuda:5", False)
    assert failed.text.startswith("A training step failed")


def test_the_machine_is_described() -> None:
    found = machine()
    assert found.cores >= 1
    assert found.memory > 2**28
    assert {"torch", "onnxruntime"} <= found.versions.keys()
