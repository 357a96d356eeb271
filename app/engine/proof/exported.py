"""Kinds leave for ONNX and give the same there, at sizes of the batch and of time they were not exported at."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.plan import Field
from app.core.write import write
from nodes import catalogue
from nodes.language import Node

from ..build import build
from .hints import NONE, Hints

FIELDS: dict[str, Field] = {
    "picture": Field(type="tensor", shape=(4, 12, 12)),
    "volume": Field(type="tensor", shape=(4, 6, 6, 6)),
    "fixed_places": Field(type="tensor", shape=(4, 12), dtype="int64", classes=("",) * 24),
    "picture_places": Field(type="tensor", shape=(4, 12, 12), dtype="int64", classes=("",) * 24**2),
    "volume_places": Field(type="tensor", shape=(4, 6, 6, 6), dtype="int64", classes=("",) * 12**3),
    "fixed": Field(type="tensor", shape=(4, 12)),
    "channels": Field(type="tensor", shape=(4, "T")),
    "steps": Field(type="tensor", shape=("T", 8)),
    "memory": Field(type="tensor", shape=("S", 8)),
    "across": Field(type="tensor", shape=(8, "T")),
    "flat": Field(type="tensor", shape=(8,)),
    "one": Field(type="tensor", shape=(8, 1)),
    "bytes": Field(type="tensor", shape=(3, "T", "S"), dtype="int64", classes=tuple("abcdefg")),
    "sides": Field(type="tensor", shape=(4, "T", "S")),
    "colours": Field(type="tensor", shape=(3, 12, 12)),
    "six": Field(type="tensor", shape=(6,)),
    "places": Field(type="tensor", shape=(5, 7, 2)),
    "scalar": Field(type="tensor", shape=()),
    "step": Field(type="tensor", shape=(), dtype="int64", classes=tuple("abcdefg")),
    "counts": Field(type="tensor", shape=(8,), dtype="int64", classes=tuple("abcdefg")),
    "space": Field(type="tensor", shape=("T", 3)),
    "tokens": Field(type="tensor", shape=("T",), dtype="int64", classes=tuple("abcdefg")),
    "lengths": Field(type="tensor", shape=(), dtype="int64", classes=tuple("abcdefg")),
    "heads": Field(type="tensor", shape=(2, "T", 4)),
    "mask": Field(type="tensor", shape=("T",), dtype="bool"),
    "looks": Field(type="tensor", shape=("T", "T"), dtype="bool"),
    "truths": Field(type="tensor", shape=("T", 8), dtype="bool"),
    "switches": Field(type="tensor", shape=(8,), dtype="bool"),
}
"""What may be wired in, by name. ``N`` is open in each, ``T`` and ``S`` where they are named."""

ARRIVES = {("N", "C", "H", "W"): "picture", ("N", "C", "D", "H", "W"): "volume", ("N", "C", "T"): "channels",
           ("N", "C", "*S"): "channels", ("N", "S", "E"): "memory"}
"""What is wired to an input of this pattern; by its sort to any other."""

SORTS = {"int": "tokens", "bool": "mask"}

SMALL, OTHER = {"N": 2, "T": 9, "S": 7}, {"N": 5, "T": 14, "S": 4}


def wired(kind: type[Node], hints: Hints) -> dict[str, list[str]]:
    """The fields that are wired to each input; an optional one is left open unless the hints wire it."""
    found: dict[str, list[str]] = {}
    for name, port in kind.inputs.items():
        if name not in hints.wired and (port.optional or port.otherwise):
            continue
        field = hints.wired.get(name) or ARRIVES.get(port.pattern) or SORTS.get(port.dtype, "steps")
        found[name] = [field] * (2 if port.many else 1)
    return found


def branches(parts: Sequence[tuple[type[Node], Mapping[str, Any], Hints]]) -> Graph:
    """One network of many branches: each kind between its Inputs and its Outputs."""
    graph = Graph()
    for n, (kind, values, hints) in enumerate(parts):
        id = f"n{n}_{kind.__name__}"
        graph = graph.put({id: place(kind.__name__, id, **values)})
        for port, fields in wired(kind, hints).items():
            for field in fields:
                if field not in graph.nodes:
                    graph = graph.put({field: place("Input", field, field=field)})
                graph = graph.put({}, [Wire(field, "x", id, port)])
        for out in graph.nodes[id].node.outputs:
            end = f"{id}_{out}_end"
            graph = graph.put({end: place("Output", end)}, [Wire(id, out, end, "x")])
    if not any(graph.of_kind("Input")):
        graph = graph.put({"flat": place("Input", "flat", field="flat"), "flat_end": place("Output", "flat_end")},
                          [Wire("flat", "x", "flat_end", "x")])
    return graph


def sample(field: str, sizes: Mapping[str, int]) -> torch.Tensor:
    about = FIELDS[field]
    shape = (sizes["N"], *(sizes[size] if isinstance(size, str) else size for size in about.shape))
    if about.dtype == "float32":
        return torch.randn(shape)
    if about.dtype == "int64":
        return torch.randint(0, 7, shape)
    switches = torch.rand(shape) < 0.5
    switches[..., :1] = False  # a mask that is True throughout leaves attention nothing to look at
    return switches


def leave_alike(parts: Sequence[tuple[type[Node], Mapping[str, Any], Hints]]) -> None:
    """Export the kinds in one network and compare onnxruntime's answers with torch's at two sets of sizes."""
    import numpy as np
    import onnxruntime

    from ..export import quiet
    from ..lengths import kept, translations

    graph = branches(parts)
    report = check(graph, FIELDS)
    assert not report.problems, [problem.text for problem in report.problems]
    source = write(graph, report, "Branches")
    module = build(source, seed=0).eval()
    fields = [field for _, _, field in source.inputs]
    dims = {"N": torch.export.Dim("N", min=1, max=4096), "T": torch.export.Dim("T", min=4, max=32),
            "S": torch.export.Dim("S", min=2, max=512)}
    shapes = [{0: dims["N"]} | {at: dims[str(size)] for at, size in enumerate(FIELDS[field].shape, 1) if size in dims}
              for field in fields]
    random = {f"n{n}_{kind.__name__}" for n, (kind, _, hints) in enumerate(parts) if hints.random}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / "branches.onnx"
        with quiet(), kept():
            torch.onnx.export(module, tuple(sample(field, SMALL) for field in fields), path, dynamo=True, verbose=False,
                              dynamic_shapes=tuple(shapes), input_names=fields,
                              output_names=[name for name, _ in source.outputs],
                              custom_translation_table=translations())
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        for sizes in (SMALL, OTHER):
            given = {field: sample(field, sizes) for field in fields}
            with torch.no_grad():
                made = module(*given.values())
            ours = [each.detach() for each in (made if isinstance(made, tuple) else (made,))]  # one may be a weight
            theirs = session.run(None, {field: tensor.numpy() for field, tensor in given.items()
                                        if field in {each.name for each in session.get_inputs()}})
            for (name, _), one, other in zip(source.outputs, ours, theirs, strict=True):
                assert (one.numpy().shape, one.numpy().dtype) == (other.shape, other.dtype), name
                if not any(name.startswith(each) for each in random):
                    np.testing.assert_allclose(one.numpy(), other, rtol=1e-4, atol=1e-5, err_msg=name)


def leaves_alike(kind: type[Node], hints: Hints = NONE) -> None:
    """One kind by itself: with its settings for the export, and with each of the further ones."""
    if kind.group not in ("Loss", "Data"):
        leave_alike([(catalogue[kind.__name__], values, hints) for values in (hints.values, *hints.more)])
