"""Blocks train, go on, keep what they learned and leave as ONNX like any node; what fails inside is found there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from app.cli.main import run
from app.core import block, file
from app.core.inspect import inspect
from app.core.own import off
from app.core.project import Project
from app.core.starters import starter
from app.core.trust import trust
from app.core.write import write
from app.engine.build import blame, blame_inside, build
from app.engine.events import Trouble
from app.engine.own import settle
from app.engine.run import Run
from app.engine.trouble import trouble
from tests.golden.blocks import PLAN, Draw

GATE = '''import torch
from torch import nn


class Swish(nn.Module):
    """x times its own sigmoid."""

    def __init__(self, channels: int, limit: float = 0.0):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(channels, 1, 1))

    def forward(self, x):
        return x * torch.sigmoid(self.scale * x)
'''


@pytest.fixture
def digits() -> Project:
    """The digits with their second convolution three times over."""
    project = file.read(starter("digits").path)  # type: ignore[union-attr]
    project, id = block.made(project, "main", ["conv2", "norm2", "relu2"], "layer")
    return project.with_network("main", project.network.set(id, repeat=3))


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict:
    capsys.readouterr()
    code = run([str(each) for each in arguments])
    out = capsys.readouterr()
    assert not code, out.err
    return json.loads(out.out.strip().splitlines()[-1])


def test_from_the_command_line(digits: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "d.loom"
    file.save(digits, path)
    checked = told(capsys, "check", path, "--json")
    assert checked["ok"]
    assert checked["parameters"] == inspect(digits).reports["main"].parameters
    assert checked["shapes"]["layer"]["conv2.y"] == ["N", 64, 8, 8]
    trained = told(capsys, "train", path, "--runs", tmp_path / "runs", "--steps", 6, "--device", "cpu", "--json")
    further = told(capsys, "train", path, "--runs", tmp_path / "runs", "--steps", 9, "--resume", trained["run"],
                   "--device", "cpu", "--json")
    assert further["steps"] == 9
    keys = set(Run.open(further["run"]).network().state_dict())
    assert any(key.startswith("layer1.2.conv2") for key in keys)
    exported = told(capsys, "export", further["run"], "-o", tmp_path / "d.onnx", "--json")
    assert exported["ok"]
    assert exported["max_abs_difference"] < 1e-4


def test_a_failure_inside_is_found_inside(digits: Project) -> None:
    source = write(digits.network, inspect(digits).reports["main"], "Digits")
    module = build(source)
    module.layer1[1].conv2.weight.data = torch.zeros(64, 5, 3, 3)  # what no person can do
    with pytest.raises(RuntimeError) as raised:
        module(torch.rand(2, 1, 8, 8))
    assert blame(raised.value, source) == "layer1"
    assert blame_inside(raised.value, source) == ("layer", "conv2")
    found = trouble(raised.value, source, digits.network, "main", device="cpu", batch_size=2, kept="")
    assert isinstance(found, Trouble)
    assert (found.network, found.node) == ("layer", "conv2")
    assert found.text.startswith("conv2 in layer1 could not compute what arrives")


def test_a_users_own_python_works_in_blocks(tmp_path: Path) -> None:
    inner = Draw()
    inner("Input", "x")
    inner("Conv2d", "conv", out_channels=4, padding=1)
    inner("Own", "gate", code=GATE)
    inner("Output", "y")
    main = Draw()
    main("Input", "image", field="image")
    main("Block", "layers", network="layer", repeat=2)
    main("Flatten", "flatten")
    main("Linear", "head", out_features=10)
    main("Output", "digit")
    project = Project("Own", {"main": main.graph, "layer": inner.graph}, PLAN)
    assert [placed.name for placed in off(project.networks["layer"].nodes.values())] == ["gate"]
    assert any("off until you trust it" in problem.text for _, problem in inspect(project).problems)
    trust([GATE])
    findings = settle(project)
    assert findings.ok
    source = write(project.network, findings.reports["main"], "Own")
    assert source.text.count("class Swish") == 1
    module = build(source)
    assert module(torch.rand(2, 1, 8, 8)).shape == (2, 10)
    assert sum(each.numel() for each in module.parameters()) == findings.reports["main"].parameters
