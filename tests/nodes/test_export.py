"""Every kind leaves for ONNX and gives the same there, at sizes of the batch and of time it was not exported at."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.plan import Field
from app.core.write import write
from app.engine.build import build
from app.engine.export import quiet
from app.engine.lengths import kept, translations
from nodes import catalogue
from nodes.language import Node

from .alone import KINDS

FIELDS = {
    "picture": Field(type="tensor", shape=(4, 12, 12)),
    "volume": Field(type="tensor", shape=(4, 6, 6, 6)),
    "fixed": Field(type="tensor", shape=(4, 12)),
    "channels": Field(type="tensor", shape=(4, "T")),
    "steps": Field(type="tensor", shape=("T", 8)),
    "memory": Field(type="tensor", shape=("S", 8)),
    "across": Field(type="tensor", shape=(8, "T")),
    "flat": Field(type="tensor", shape=(8,)),
    "one": Field(type="tensor", shape=(8, 1)),
    "tokens": Field(type="tensor", shape=("T",), dtype="int64", classes=tuple("abcdefg")),
}

ARRIVES = {("N", "C", "H", "W"): "picture", ("N", "C", "D", "H", "W"): "volume", ("N", "C", "T"): "channels",
           ("N", "C", "*S"): "channels", ("N", "S", "E"): "memory"}
"""What is wired to an input of this pattern; ``steps`` to any other."""

WIRED: dict[str, dict[str, str]] = {
    "Embedding": {"x": "tokens"}, "MatMul": {"a": "steps", "b": "across"}, "Squeeze": {"x": "one"},
    "Reshape": {"x": "steps"}, "Divide": {"a": "steps", "b": "steps"}, "Unsqueeze": {"x": "tokens"},
    "AdaptiveAvgPool1d": {"x": "fixed"},  # torch exports other lengths than 1 from a fixed one only
    "Bilinear": {"a": "flat", "b": "flat"}, "Cast": {"x": "tokens"},
}

VALUES: dict[str, dict[str, Any]] = {
    "MultiheadAttention": {"num_heads": 2}, "TransformerEncoderLayer": {"nhead": 2, "dim_feedforward": 16},
    "TransformerDecoderLayer": {"nhead": 2, "dim_feedforward": 16}, "LSTM": {"hidden_size": 5, "bidirectional": True},
    "GRU": {"hidden_size": 5, "num_layers": 2}, "RNN": {"hidden_size": 5}, "Reshape": {"shape": (-1, 2, 4)},
    "GroupNorm": {"num_groups": 2}, "Split": {"parts": 2, "dim": -1}, "Slice": {"stop": -1},
    "AdaptiveAvgPool1d": {"output_size": 3}, "AdaptiveAvgPool2d": {"output_size": (3, 2)},
    "AdaptiveMaxPool2d": {"output_size": 3},
    "Conv1d": {"padding": 1}, "Conv2d": {"kernel_size": (3, 5), "padding": (1, 2), "groups": 2, "dilation": 1},
    "ConvTranspose2d": {"stride": 2}, "LearnedEncoding": {"max_length": 32}, "Embedding": {"num_embeddings": 7},
    "Upsample": {"mode": "bilinear"}, "Mean": {"dim": 1}, "MaxPool2d": {"ceil_mode": True}, "Concat": {"dim": -1},
    "Softmax": {"dim": 1}, "Linear": {"out_features": 3}, "Select": {"index": -1},
}

MORE = [("TransformerEncoderLayer", {"nhead": 2, "dim_feedforward": 16, "causal": True, "norm_first": True}),
        ("MultiheadAttention", {"num_heads": 2, "causal": True}), ("Conv2d", {"padding_mode": "reflect", "padding": 1}),
        ("Upsample", {"scale_factor": (2, 3)}), ("AvgPool2d", {"ceil_mode": True, "padding": 1}),
        ("LayerNorm", {}), ("Flatten", {}), ("Permute", {"dims": (1, 0, 2)})]
"""Settings beside the first that take another way through torch's exporter."""

EXPORTED = [kind for kind in KINDS if kind.group not in ("Loss", "Data")]


def wired(kind: type[Node]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, port in kind.inputs.items():
        field = WIRED.get(kind.__name__, {}).get(name) or ARRIVES.get(port.pattern, "steps")
        found[name] = [field] * (2 if port.many else 1)
    return found


def branches(parts: list[tuple[str, dict[str, Any]]]) -> Graph:
    """One network of many branches: each kind between its Inputs and its Outputs."""
    graph = Graph()
    for n, (kind, values) in enumerate(parts):
        id = f"n{n}_{kind}"
        graph = graph.put({id: place(kind, id, **values)})
        for port, fields in wired(catalogue[kind]).items():
            for field in fields:
                if field not in graph.nodes:
                    graph = graph.put({field: place("Input", field, field=field)})
                graph = graph.put({}, [Wire(field, "x", id, port)])
        for out in graph.nodes[id].node.outputs:
            end = f"{id}_{out}_end"
            graph = graph.put({end: place("Output", end)}, [Wire(id, out, end, "x")])
    return graph


def sample(field: str, sizes: dict[str, int]) -> torch.Tensor:
    about = FIELDS[field]
    shape = (sizes["N"], *(sizes[size] if isinstance(size, str) else size for size in about.shape))
    return torch.randint(0, 7, shape) if about.dtype == "int64" else torch.randn(shape)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_every_kind_gives_the_same_in_onnxruntime(tmp_path: Any) -> None:
    parts = [(kind.__name__, VALUES.get(kind.__name__, {})) for kind in EXPORTED] + MORE
    graph = branches(parts)
    report = check(graph, FIELDS)
    assert not report.problems
    torch.manual_seed(0)
    source = write(graph, report, "Branches")
    module = build(source).eval()
    fields = [field for _, _, field in source.inputs]
    small = {"N": 2, "T": 9, "S": 7}
    dims = {"N": torch.export.Dim("N", min=1, max=4096), "T": torch.export.Dim("T", min=4, max=32),
            "S": torch.export.Dim("S", min=2, max=512)}
    shapes = [{0: dims["N"]} | {at: dims[str(size)] for at, size in enumerate(FIELDS[field].shape, 1) if size in dims}
              for field in fields]
    path = tmp_path / "branches.onnx"
    with quiet(), kept():
        torch.onnx.export(module, tuple(sample(field, small) for field in fields), path, dynamo=True, verbose=False,
                          dynamic_shapes=tuple(shapes), input_names=fields,
                          output_names=[name for name, _ in source.outputs], custom_translation_table=translations())
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    for sizes in (small, {"N": 5, "T": 14, "S": 4}):
        given = {field: sample(field, sizes) for field in fields}
        with torch.no_grad():
            ours = module(*given.values())
        theirs = session.run(None, {field: tensor.numpy() for field, tensor in given.items()})
        for (name, _), one, other in zip(source.outputs, ours, theirs, strict=True):
            np.testing.assert_allclose(one.numpy(), other, rtol=1e-4, atol=1e-5, err_msg=name)
            assert one.numpy().dtype == other.dtype, name
