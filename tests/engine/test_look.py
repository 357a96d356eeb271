"""Looking at a network shows what each node gives, and changes nothing."""

from __future__ import annotations

import sys

import pytest
import torch

from app.core.inspect import inspect
from app.core.write import write
from app.engine.build import blame, build
from app.engine.look import look

from . import drawn


def test_every_node_of_a_network_is_seen() -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    source = write(project.network, inspect(project).reports["main"], "Small")
    module = build(source, 0).train()
    state = {key: held.clone() for key, held in module.state_dict().items()}
    found = look(module, source, {"image": data.ready("image")[:3]})
    assert found.keys() == {"image", "conv1", "norm1", "relu1", "pool1", "drop1", "flat", "head"}
    assert found["conv1"].shape == (3, 8, 8, 8)
    assert found["relu1"].low == 0
    with torch.no_grad():
        first = module.eval().conv1(data.ready("image")[:3])
    assert found["conv1"].mean == pytest.approx(float(first.mean()), abs=1e-6)
    assert found["conv1"].picture is not None
    assert found["conv1"].picture.shape == (26, 26)  # eight tiles of 8 × 8 in three rows of three
    assert found["head"].picture.shape == (1, 4)  # type: ignore[union-attr]
    assert all(torch.equal(held, state[key]) for key, held in module.state_dict().items())
    assert sys.gettrace() is None or "coverage" in sys.modules


def test_what_comes_before_a_failing_line_is_still_seen() -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    source = write(project.network, inspect(project).reports["main"], "Small")
    module = build(source, 0)
    found = look(module, source, {"image": torch.rand(2, 1, 6, 6)})
    assert "flat" in found
    assert "head" not in found
    with pytest.raises(RuntimeError) as error:
        module(torch.rand(2, 1, 6, 6))
    assert blame(error.value, source) == "head"
    assert blame(ValueError("elsewhere"), source) is None


def test_the_same_seed_builds_the_same_network() -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    source = write(project.network, inspect(project).reports["main"], "Small")
    one, two, other = build(source, 3), build(source, 3), build(source, 4)
    assert torch.equal(one.head.weight, two.head.weight)
    assert not torch.equal(one.head.weight, other.head.weight)
