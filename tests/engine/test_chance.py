"""Noise in a network: gone from what is exported unless it is wanted there, and then only sizes are compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from app.core.graph import Graph, Wire, place
from app.engine.export import export

from . import drawn


def noisy(always: bool) -> Graph:
    """x + noise, and x alone beside it."""
    nodes = {"features": place("Input", "features", field="x"),
             "noise": place("RandomNoise", "noise", always=always), "both": place("Add", "both"),
             "head": place("Linear", "head", out_features=1), "price": place("Output", "price", field="amount"),
             "plain": place("Linear", "plain", out_features=1), "calm": place("Output", "calm")}
    return Graph().put(nodes, [Wire("features", "x", "noise", "x"), Wire("features", "x", "both", "a"),
                               Wire("noise", "y", "both", "b"), Wire("both", "y", "head", "x"),
                               Wire("head", "y", "price", "x"), Wire("features", "x", "plain", "x"),
                               Wire("plain", "y", "calm", "x")])


@pytest.mark.parametrize("always", [False, True])
def test_noise_leaves_only_if_it_is_wanted(always: bool, tmp_path: Path) -> None:
    data = drawn.table()
    path = tmp_path / "model.onnx"
    exported = export(drawn.project(noisy(always), data), path, dataset=data)
    assert exported.ok
    assert any("Only the sizes of price were compared" in note for note in exported.notes) is always
    session = onnxruntime.InferenceSession(path)
    given = {each.name: np.ones((4, *each.shape[1:]), np.float32) for each in session.get_inputs()}
    (one, calm), (other, still) = session.run(["price", "calm"], given), session.run(["price", "calm"], given)
    assert np.array_equal(one, other) is not always
    assert np.array_equal(calm, still)
