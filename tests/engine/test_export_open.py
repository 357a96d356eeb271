"""Sizes that are open stay open in the exported file, however they follow from the batch or the time."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.plan import Data, Field, Plan
from app.core.project import Project
from app.engine.export import export
from tests.fuzz.draw import aimed

from .drawn import Nodes, chain

FIELDS = {"signal": Field(type="tensor", shape=(4, "T")), "sides": Field(type="tensor", shape=(3, "T", "S")),
          "row": Field(type="tensor", shape=(12,)), "steps": Field(type="tensor", shape=("T", 8)),
          "picture": Field(type="tensor", shape=(3, 16, 12))}


def opened(field: str, *nodes: Nodes, also: tuple[str, ...] = ()) -> Project:
    """A network from a field through nodes in a row; ``also`` are further ports of the last that leave."""
    graph = chain(("in1", "Input", {"field": field}), *nodes, ("out1", "Output"))
    for port in also:
        graph = graph.put({f"{port}1": place("Output", f"{port}1")}, [Wire(nodes[-1][0], port, f"{port}1", "x")])
    return whole(graph, field)


def whole(graph: Graph, field: str) -> Project:
    fields = {field: FIELDS[field]}
    return Project("Open", {"main": aimed(graph, check(graph, fields))}, Plan(data=Data(fields=fields)))


@pytest.mark.slow
@pytest.mark.parametrize("kind, values", [
    ("MaxPool1d", {"kernel_size": 4, "stride": 4, "padding": 2}),
    ("MaxPool1d", {"kernel_size": 3, "stride": 2, "dilation": 2}),
    ("AvgPool1d", {"kernel_size": 4, "stride": 4, "padding": 2}),
    ("AvgPool1d", {"kernel_size": 3, "stride": 3, "padding": 1, "count_include_pad": False}),
])
def test_what_follows_a_pool_that_rounds_up_has_its_size(tmp_path: Path, kind: str, values: dict[str, object]) -> None:
    project = opened("signal", ("pool", kind, {**values, "ceil_mode": True}), ("unit", "L2Normalize", {"dim": 2}))
    done = export(project, tmp_path / "model.onnx")
    assert done.ok and len(done.lengths["T"]) >= 5


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["MaxPool2d", "AvgPool2d"])
def test_pools_over_open_sides_round_up_and_count_their_places(tmp_path: Path, kind: str) -> None:
    values = {"kernel_size": (3, 2), "stride": (2, 3), "padding": 1, "ceil_mode": True}
    project = opened("sides", ("pool", kind, values), also=("indices",) if kind == "MaxPool2d" else ())
    done = export(project, tmp_path / "model.onnx")
    assert done.ok and len(done.lengths["T"]) > 2 and len(done.lengths["S"]) > 2


@pytest.mark.slow
def test_an_open_axis_is_cut_into_equal_parts(tmp_path: Path) -> None:
    project = opened("steps", ("both", "Tile", {"dims": (1, 2, 1)}), ("halves", "Split", {"parts": 2}))
    assert export(project, tmp_path / "model.onnx").ok
    whole_batch = opened("picture", ("heads", "MergeHeads"), ("same", "Split", {"parts": 1, "dim": 0}))
    assert export(whole_batch, tmp_path / "batch.onnx").batches == (1, 2, 7, 32)


@pytest.mark.slow
def test_a_batch_the_network_cannot_take_is_said(tmp_path: Path) -> None:
    project = opened("row", ("norm", "BatchNorm1d", {"track_running_stats": False}))
    done = export(project, tmp_path / "model.onnx")
    assert 1 not in done.batches and {2, 7, 32} <= set(done.batches)
    assert "The network itself takes no batch of 1." in done.notes


@pytest.mark.slow
def test_whole_numbers_meet_limits_and_divisors_that_are_not(tmp_path: Path) -> None:
    for n, (kind, values) in enumerate([("Clamp", {"least": 0.5, "most": 2.5}), ("FloorDivide", {"divisor": 0.75})]):
        project = opened("picture", ("place", "ArgMax", {"dim": 2}), ("node", kind, values))
        assert export(project, tmp_path / f"{n}.onnx").ok


@pytest.mark.slow
@pytest.mark.parametrize("values", [{"scale_factor": 1}, {"scale_factor": 3},
                                    {"scale_factor": 2, "align_corners": False}])
def test_a_row_of_one_is_resized(tmp_path: Path, values: dict[str, object]) -> None:
    project = opened("signal", ("up", "Upsample1d", {"align_corners": True, "mode": "linear", **values}))
    done = export(project, tmp_path / "model.onnx")
    assert done.ok and 1 in done.lengths["T"]


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
@pytest.mark.parametrize("size", [(1, 1), (1, 3), (5, 20)])
def test_a_picture_is_made_smaller_smoothly_to_one_row(tmp_path: Path, mode: str, size: tuple[int, int]) -> None:
    project = opened("picture", ("small", "Resize", {"size": size, "mode": mode, "antialias": True}))
    assert export(project, tmp_path / "model.onnx").ok


@pytest.mark.slow
def test_one_region_beside_several_over_an_open_size(tmp_path: Path) -> None:
    project = opened("signal", ("heads", "SplitHeads", {"num_heads": 1}),
                     ("pool", "AdaptiveAvgPool2d", {"output_size": (1, 2)}))
    done = export(project, tmp_path / "model.onnx")
    assert done.ok and len(done.lengths["T"]) > 2


@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
@pytest.mark.parametrize("kind", ["Resize", "Interpolate"])
def test_a_smoothed_picture_of_one_column_is_refused_because_torch_computes_it_wrong(kind: str, mode: str) -> None:
    """Held against the same picture lying on its side; when this fails, the refusal is no longer needed."""
    project = opened("picture", ("small", kind, {"size": (5, 1), "mode": mode, "antialias": True}))
    text, = [problem.text for _, problem in inspect(project).problems]
    assert "1 pixel wide" in text and "switch Smooth off" in text
    for size in ((1, 1), (5, 2)):
        assert inspect(opened("picture", ("small", kind, {"size": size, "mode": mode, "antialias": True}))).ok
    x = torch.rand(2, 3, 8, 1)
    upright = nn.functional.interpolate(x, size=(5, 1), mode=mode, antialias=True)
    lying = nn.functional.interpolate(x.mT.contiguous(), size=(1, 5), mode=mode, antialias=True).mT
    assert not torch.allclose(upright, lying, atol=1e-3)
