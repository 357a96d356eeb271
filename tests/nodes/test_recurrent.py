"""Recurrent layers that start somewhere and stop at the end of each sequence: in torch, and after leaving for ONNX."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import pytest
import torch

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.plan import Field
from app.core.report import Report
from app.core.write import Source, write
from app.engine.build import build
from app.engine.export import quiet
from app.engine.lengths import kept, translations
from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue

FIELDS = {"x": Field(type="tensor", shape=("T", 3)), "lengths": Field(type="tensor", shape=(), dtype="int64")}


def reader(kind: str, lengths: bool, after: bool, **values: Any) -> tuple[Report, Source]:
    """A reader, which may begin where another of its kind ended and may stop at lengths; all it knows leaves."""
    graph = Graph({"x": place("Input", "x", field="x"), "it": place(kind, "it", **values)})
    graph = graph.put({}, [Wire("x", "x", "it", "x")])
    outs = ["h", "c"] if kind == "LSTM" else ["h"]
    if lengths:
        graph = graph.put({"lengths": place("Input", "lengths", field="lengths")},
                          [Wire("lengths", "x", "it", "lengths")])
    if after:
        graph = graph.put({"before": place(kind, "before", **values)}, [Wire("x", "x", "before", "x")])
        graph = graph.put({}, [Wire("before", out, "it", f"{out}0") for out in outs])
    for out in ["y", *outs]:
        graph = graph.put({f"{out}_end": place("Output", f"{out}_end")}, [Wire("it", out, f"{out}_end", "x")])
    report = check(graph, FIELDS)
    assert not report.problems, [problem.text for problem in report.problems]
    return report, write(graph, report, "Read")


@pytest.mark.parametrize("values", [{}, {"num_layers": 2, "bidirectional": True}])
@pytest.mark.parametrize("kind", ["RNN", "GRU", "LSTM"])
def test_what_comes_after_the_end_changes_nothing(kind: str, values: dict[str, Any]) -> None:
    """Each sequence by itself, cut where it ends, gives the same; after that there is nothing."""
    _, source = reader(kind, True, True, hidden_size=5, **values)
    module = build(source, seed=0)
    x, lengths = torch.randn(4, 7, 3), torch.tensor([7, 1, 4, 2])
    y, *ends = module(x, lengths)
    for n, length in enumerate(lengths.tolist()):
        state = module.before(x[n:n + 1])[1]
        alone, end = module.it(x[n:n + 1, :length], state)
        torch.testing.assert_close(y[n, :length], alone[0])
        assert not y[n, length:].any()
        for all_of_them, one in zip(ends, end if isinstance(end, tuple) else (end,), strict=True):
            torch.testing.assert_close(all_of_them[:, n], one[:, 0])


def test_an_empty_sequence_counts_as_one_step() -> None:
    _, source = reader("GRU", True, False, hidden_size=5)
    module, x = build(source, seed=0), torch.randn(2, 4, 3)
    for one, other in zip(module(x, torch.tensor([0, 9])), module(x, torch.tensor([1, 4])), strict=True):
        torch.testing.assert_close(one, other)


def test_a_start_of_the_wrong_size_says_what_it_should_be() -> None:
    node = Alone(catalogue["GRU"], {"hidden_size": 5, "num_layers": 2},
                 {"x": [Arrival(("T", 3))], "h0": [Arrival((5,))]})
    assert "h0 should be 2, N, 5: 2 layers, 1 way; it is N, 5" in node.problems[0]
    node = Alone(catalogue["LSTM"], {"hidden_size": 5}, {"x": [Arrival(("T", 3))], "h0": [Arrival((5,))]})
    assert "h0 is wired and c0 is not; it starts with both or with none." in node.problems[0]


@pytest.mark.parametrize("padded", [1, 3])
def test_the_last_step_is_the_last_that_counts(padded: int) -> None:
    node = Alone(catalogue["LastStep"], {}, {"x": [Arrival(("T", 3))], "lengths": [Arrival((), "int64")]})
    x = torch.randn(2, 5, 3)
    found = node.module()(x, torch.tensor([5 - padded, 0]))
    torch.testing.assert_close(found, torch.stack((x[0, 4 - padded], x[1, 0])))


MANY = {"num_layers": 2, "bidirectional": True}


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "values", "lengths", "after"), [
    ("RNN", MANY, True, True), ("GRU", MANY, True, False), ("GRU", {**MANY, "bias": False}, True, True),
    ("LSTM", MANY, False, False), ("LSTM", MANY, True, True), ("LSTM", {**MANY, "bias": False}, True, False),
    ("LSTM", {"proj_size": 2}, False, False), ("LSTM", {"proj_size": 3, **MANY}, True, True),
    ("LSTM", {"proj_size": 2, "bidirectional": True, "bias": False}, False, True)])
def test_it_leaves_for_onnx_and_reads_the_same_there(kind: str, values: dict[str, Any], lengths: bool,
                                                     after: bool) -> None:
    import onnxruntime

    _, source = reader(kind, lengths, after, hidden_size=5, **values)
    module = build(source, seed=0).eval()
    batch, time = torch.export.Dim("N", min=1, max=4096), torch.export.Dim("T", min=2, max=512)
    shapes: list[Any] = [{0: batch, 1: time}, {0: batch}]
    names = [name for name, _, _ in source.inputs]

    def sample(n: int, steps: int) -> tuple[torch.Tensor, ...]:
        return (torch.randn(n, steps, 3), torch.arange(n) * 3 % steps + 1)[:len(names)]

    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with quiet(), kept():
            program = torch.onnx.export(module, sample(2, 5), dynamo=True, verbose=False, input_names=names,
                                        dynamic_shapes=((*shapes[:len(names)],)),
                                        custom_translation_table=translations())
        assert program is not None
        file.write(program.model_proto.SerializeToString())
        session = onnxruntime.InferenceSession(file.getvalue(), providers=["CPUExecutionProvider"])
        for n, steps in ((2, 5), (5, 11), (1, 2)):
            given = sample(n, steps)
            with torch.no_grad():
                ours = module(*given)
            theirs = session.run(None, {name: tensor.numpy() for name, tensor in zip(names, given, strict=True)})
            for one, other in zip(ours, theirs, strict=True):
                np.testing.assert_allclose(one.numpy(), other, rtol=1e-4, atol=1e-5)
