"""A device is measured once, remembered for exactly what it was measured with, and never believed blindly."""

from __future__ import annotations

import json

import pytest
import torch

from app.core.pace import Pace
from app.engine import pace as measuring
from app.engine.pace import book, key, pace, remembered, whole

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    monkeypatch.setattr(measuring, "LEAST", 0.0005)
    monkeypatch.setattr(measuring, "ROUNDS", 1)
    monkeypatch.setattr(measuring, "BUSY", 99.0)


def test_measuring_gives_a_pace_and_never_touches_the_chance_of_a_training():
    torch.manual_seed(7)
    before = torch.get_rng_state()
    for _ in pace(CPU):
        assert torch.equal(torch.get_rng_state(), before)
    assert torch.equal(torch.get_rng_state(), before)
    found = whole(pace(CPU))
    assert isinstance(found, Pace)
    assert 1e-13 < found.dense[-1][1] < 1e-7
    assert 1e-8 < found.call < 1e-1
    assert remembered(CPU) == found


def test_it_is_measured_once(monkeypatch):
    found = whole(pace(CPU))
    monkeypatch.setattr(measuring, "measure", lambda device: pytest.fail("measured again"))
    assert whole(pace(CPU)) == found


def test_another_torch_or_another_number_of_threads_is_measured_anew(monkeypatch):
    whole(pace(CPU))
    assert remembered(CPU)
    monkeypatch.setattr(torch, "__version__", "99.0")
    assert remembered(CPU) is None


def test_measuring_can_be_left_at_any_step():
    steps = pace(CPU)
    next(steps)
    steps.close()
    assert remembered(CPU) is None


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"%s": 3}', '{"%s": {"conv": []}}'])
def test_a_damaged_file_is_no_pace(text):
    whole(pace(CPU))
    book().write_text(text.replace("%s", key(CPU)))
    assert remembered(CPU) is None


def test_numbers_nobody_measured_are_not_believed():
    whole(pace(CPU))
    pages = json.loads(book().read_text())
    for wrong in (-1.0, float("nan"), "quick", None):
        book().write_text(json.dumps({key(CPU): {**pages[key(CPU)], "call": wrong}}))
        assert remembered(CPU) is None


def test_a_home_that_cannot_be_written_only_costs_time(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.write_text("")
    monkeypatch.setenv("LAYERLOOM_HOME", str(file / "below"))
    assert isinstance(whole(pace(CPU)), Pace)


def test_what_was_measured_on_a_busy_machine_is_not_remembered(monkeypatch):
    monkeypatch.setattr(measuring, "BUSY", -1.0)
    assert isinstance(whole(pace(CPU)), Pace)
    assert remembered(CPU) is None
