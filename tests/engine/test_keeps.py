"""What we say a node keeps for the gradient is what autograd really keeps, for every kind there is."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import pytest
import torch

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.steps import finished
from app.core.walk import Walk
from app.core.write import write
from app.engine.build import build
from app.engine.proof.exported import FIELDS, branches, sample
from app.engine.proof.hints import Hints
from nodes import catalogue

from ..nodes.hints import HINTS

SIZES = {"N": 64, "T": 20, "S": 14}
PACKED = "lengths are wired there, and only the steps that count are kept"
ALONE = "nothing differentiable leaves it, so what it kept is let go at once"
EXCEPT = {
    "RNN": PACKED, "GRU": PACKED, "LSTM": PACKED, "MultiheadAttention": "its weights are heard there; see below",
    "ArgSort": ALONE, "IsFinite": ALONE, "IsNan": ALONE,
    "GaussianNLLLoss": "a variance that is drawn may be negative, which torch refuses",
    "BCELoss": "what arrives has to lie between 0 and 1", "SoftMarginLoss": "torch gives no gradient for its targets",
}
"""Kinds that cannot be measured as they are wired for the export, and why."""
NEAR, SLACK = 1.4, 6000
"""How many times too much or too little it may be, beside so many bytes (numbers a row, a channel, a sample)."""


def real(graph: Graph) -> tuple[float, float]:
    """Bytes autograd keeps of a network whose inputs want a gradient, and bytes we say."""
    report = check(graph, FIELDS)
    if report.problems:
        pytest.skip(report.problems[0].text)
    source = write(graph, report, "Kept")
    module = build(source, seed=0).train()
    given = [sample(field, SIZES) for _, _, field in (*source.inputs, *source.extra, *source.targets)]
    for tensor in given:
        if tensor.is_floating_point():
            tensor.requires_grad_()
    learned = {each.untyped_storage().data_ptr() for each in (*module.parameters(), *module.buffers())}
    seen: dict[int, torch.Tensor] = {}

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        seen[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _out = (module.training_step if source.losses else module)(*given)
    walked = Walk(report, SIZES["N"], {"T": SIZES["T"], "S": SIZES["S"]}, learned_inputs=True)
    kept = finished(walked.forwards())[2]
    handed = sum(walked.own[id].leaving[port] for (id, port), count in walked.savers.items()
                 if count and not walked.sizes[id, port])
    return sum(held.untyped_storage().nbytes() for place, held in seen.items() if place not in learned), kept + handed


@pytest.mark.parametrize("name", [name for name, kind in catalogue.items() if kind.group not in ("Data", "Own")])
def test_every_kind_keeps_what_autograd_keeps(name):
    if name in EXCEPT:
        pytest.skip(EXCEPT[name])
    hints = HINTS.get(name, Hints())
    seen, said = real(branches([(catalogue[name], hints.values, hints)]))
    assert seen / NEAR - SLACK <= said <= seen * NEAR + SLACK, f"{seen:,.0f} bytes are kept, {said:,.0f} are told"


def one(kind: str, field: str, values: Mapping[str, Any], out: str = "y", port: str = "x") -> Graph:
    return Graph({"x": place("Input", "x", field=field), "n": place(kind, "n", **values), "y": place("Output", "y")},
                 (Wire("x", "x", "n", port), Wire("n", out, "y", "x")))


@pytest.mark.parametrize("kind, values", [
    ("LSTM", {"hidden_size": 32}), ("LSTM", {"hidden_size": 64, "bidirectional": True, "num_layers": 2}),
    ("GRU", {"hidden_size": 32}), ("RNN", {"hidden_size": 32})])
def test_recurrent_layers_keep_every_step(kind, values):
    seen, said = real(one(kind, "steps", values))
    assert 0.8 < said / seen < 1.25


@pytest.mark.parametrize("kind, values, port", [
    ("MultiheadAttention", {"num_heads": 2}, "query"),
    *(("TransformerEncoderLayer",
       {"nhead": 2, "dim_feedforward": 32, "dropout": share, "activation": bent, "norm_first": first}, "x")
      for share in (0.0, 0.1) for bent in ("relu", "gelu") for first in (False, True))])
def test_attention_keeps_its_weights_only_where_it_is_not_fused(kind, values, port):
    seen, said = real(one(kind, "steps", values, port=port))
    assert 0.9 < said / seen < 1.1


@pytest.mark.parametrize("kinds", [
    ("Conv2d", "ReLU", "Conv2d"), ("Conv2d", "BatchNorm2d", "ReLU", "Conv2d"), ("Conv2d", "GELU", "Conv2d"),
    ("Conv2d", "Flatten", "Linear", "ReLU", "Linear"), ("Conv2d", "ReLU", "Permute", "Flatten", "Linear"),
    ("Conv2d", "Sigmoid", "MaxPool2d", "Dropout", "Flatten", "Linear")])
def test_what_several_keep_is_counted_once(kinds):
    settings = {"Conv2d": {"out_channels": 4, "padding": 1}, "MaxPool2d": {"kernel_size": 2}}
    graph, last, out = Graph({"x": place("Input", "x", field="picture")}), "x", "x"
    for n, kind in enumerate((*kinds, "Output")):
        id = f"n{n}"
        graph = graph.add(id, place(kind, id, **settings.get(kind, {}))).connect(Wire(last, out, id, "x"))
        last, out = id, "y"
    seen, said = real(graph)
    assert abs(said - seen) <= 1024
