"""Networks everybody knows ship as examples: counted as published, under thirty nodes, built, run and read."""

from __future__ import annotations

import re
import time

import pytest
import torch

from app.cli.main import run
from app.core import file
from app.core.inspect import inspect
from app.core.starters import Starter, examples, starters
from app.core.write import write
from app.engine.build import build

COUNTS = {"resnet50": 25_557_032, "unet": 31_031_745, "gpt2": 124_439_808, "mobilenetv3": 5_483_032}
"""torchvision's ResNet-50 and MobileNetV3 large, the layers of the U-Net paper for three channels and one class,
GPT-2 small with its table of tokens tied."""

GIVEN = {"resnet50": torch.zeros(1, 3, 64, 64), "unet": torch.zeros(1, 3, 32, 32),
         "gpt2": torch.zeros(1, 8, dtype=torch.int64), "mobilenetv3": torch.zeros(1, 3, 64, 64)}
LEAVES = {"resnet50": (1, 1000), "unet": (1, 1, 32, 32), "gpt2": (1, 8, 50257), "mobilenetv3": (1, 1000)}


@pytest.mark.parametrize("example", examples(), ids=lambda each: each.name)
def test_an_example_is_what_was_published(example: Starter) -> None:
    project = file.read(example.path)
    begun = time.process_time()
    findings = inspect(project)
    took = time.process_time() - begun
    report = findings.reports[project.main]
    assert findings.ok
    assert report.parameters == COUNTS[example.name]
    assert f"{report.parameters:,}" in example.about
    assert len(project.network.nodes) < 30
    assert took < 0.2
    source = write(project.network, report, project.title)
    assert max(map(len, source.text.splitlines())) <= 120
    assert not re.search(r"\b\w+\d{3,}\b", " ".join(source.attributes.values()))
    with torch.device("meta"):
        module = build(source)
    assert sum(each.numel() for each in module.parameters()) == COUNTS[example.name]


@pytest.mark.parametrize("example", examples(), ids=lambda each: each.name)
def test_an_example_runs(example: Starter) -> None:
    """At a small size: its layers take any."""
    project = file.read(example.path)
    source = write(project.network, inspect(project).reports[project.main], project.title)
    with torch.device("meta"):
        module = build(source).eval()
    assert tuple(module(GIVEN[example.name].to("meta")).shape) == LEAVES[example.name]


def test_the_smallest_computes_numbers() -> None:
    project = file.read(next(each.path for each in examples() if each.name == "mobilenetv3"))
    module = build(write(project.network, inspect(project).reports["main"], project.title), seed=1).eval()
    answer = module(torch.rand(2, 3, 64, 64))
    assert answer.shape == (2, 1000)
    assert torch.isfinite(answer).all()


def test_examples_are_no_starters(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    assert {each.name for each in examples()} == COUNTS.keys()
    assert not COUNTS.keys() & {each.name for each in starters()}
    assert not run(["new", "resnet50", "-o", str(tmp_path / "r.loom")])
    assert not run(["check", str(tmp_path / "r.loom")])
    assert "25,557,032 parameters" in capsys.readouterr().out
