"""An export takes raw values, gives the answers of PyTorch at every size, says what it is, or is not left at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from app.core.graph import Graph, place
from app.core.project import Project
from app.engine.data.load import Dataset
from app.engine.data.prepare import AsIs
from app.engine.deploy import model_of
from app.engine.events import Finished
from app.engine.export import Exported, ExportFailed, export
from app.engine.run import Run
from app.engine.train import train

from . import drawn


def trained(graph: Graph, data: Dataset, folder: Path, **plan: Any) -> Run:
    project = drawn.project(graph, data, **plan)
    run = Run.begin(project, folder)
    *_, last = train(project, run, data, device="cpu")
    assert isinstance(last, Finished), last
    return run


def about(path: Path) -> dict[str, str]:
    return {each.key: each.value for each in onnx.load(path).metadata_props}


def answers(path: Path, **inputs: np.ndarray) -> list[np.ndarray]:
    return onnxruntime.InferenceSession(path).run(None, inputs)


def open_sizes(exported: Exported) -> list[list[Any]]:
    return [list(each["shape"]) for each in (*exported.inputs, *exported.outputs)]


def test_pictures(tmp_path: Path) -> None:
    data = drawn.digits()
    run = trained(drawn.cnn(), data, tmp_path, budget={"epochs": 6}, rate=0.01, title="Four columns")
    path = tmp_path / "model.onnx"
    exported = export(run, path, dataset=data)
    assert exported.ok
    assert exported.max_rel_difference <= 1e-5
    assert exported.batches == (1, 2, 7, 32)
    assert exported.inputs == ({"name": "image", "dtype": "float32", "shape": ["N", 1, 8, 8]},)
    assert exported.outputs == ({"name": "digit", "dtype": "float32", "shape": ["N", 4]},)
    assert exported.notes == ()
    found, = answers(path, image=data.raw["image"][data.validation].numpy())
    right = float((found.argmax(1) == data.raw["label"][data.validation].numpy()).mean())
    assert right == pytest.approx(run.numbers["kept_metrics"]["val_accuracy"])
    said = about(path)
    assert said["title"] == "Four columns"
    assert json.loads(said["labels"]) == ["a", "b", "c", "d"]
    assert json.loads(said["outputs"])["digit"]["field"] == "label"
    assert json.loads(said["versions"])["torch"] == torch.__version__
    assert float(said["max_abs_difference"]) == exported.max_abs_difference
    onnx.checker.check_model(path, full_check=True)


def test_pixels_that_are_bytes_enter_as_decimal_numbers(tmp_path: Path) -> None:
    data = drawn.digits()
    data.raw["image"] = (data.raw["image"] * 10).to(torch.uint8)
    exported = export(trained(drawn.cnn(), data, tmp_path), tmp_path / "m.onnx", dataset=data)
    assert exported.inputs[0]["dtype"] == "float32"


def test_a_table_takes_raw_values_and_answers_in_raw_units(tmp_path: Path) -> None:
    data = drawn.table()
    run = trained(drawn.mlp(), data, tmp_path, budget={"epochs": 60}, rate=0.01)
    path = tmp_path / "m.onnx"
    exported = export(run, path, dataset=data)
    assert open_sizes(exported) == [["N", 4], ["N", 1]]
    raw = data.raw["x"][data.validation].numpy().copy()
    raw[0, 1] = np.nan  # a gap
    found, = answers(path, x=raw)
    truth = data.raw["amount"][data.validation].numpy()
    assert float(np.sqrt(((found - truth)[1:] ** 2).mean())) < 20
    assert 0 < found.mean() < 120
    columns = json.loads(about(path)["inputs"])["x"]["columns"]
    assert [column["name"] for column in columns] == ["p", "q", "r", "kind"]


def test_a_sequence_of_any_length(tmp_path: Path) -> None:
    data = drawn.series()
    every = drawn.chain(("x", "Input", {"field": "x"}), ("memory", "LSTM", {"hidden_size": 8}),
                        ("last", "Select", {"dim": 1, "index": -1}), ("head", "Linear", {"out_features": 2}),
                        ("answer", "Output"))
    every = every.add("states", place("Output", "states"))
    every = every.add("loss", place("CrossEntropyLoss", "loss")).add("truth", place("Target", "truth", field="label"))
    for wire in (("memory", "states"), ("head", "loss.x"), ("truth", "loss.target")):
        every = drawn.wire(every, *wire)
    path = tmp_path / "m.onnx"
    exported = export(trained(every, data, tmp_path), path, dataset=data)
    assert {each["name"]: each["shape"] for each in (*exported.inputs, *exported.outputs)} == {
        "x": ["N", "T", 2], "answer": ["N", 2], "states": ["N", "T", 8]}
    assert len(exported.lengths["T"]) >= 4
    for time in (1, 3, 50):
        found = answers(path, x=np.random.rand(5, time, 2).astype(np.float32))
        assert {each.shape for each in found} == {(5, 2), (5, time, 8)}


def test_a_convolution_over_time_has_a_least_length(tmp_path: Path) -> None:
    data = drawn.series()
    graph = drawn.chain(("x", "Input", {"field": "x"}), ("turned", "Permute", {"dims": (0, 2, 1)}),
                        ("conv1", "Conv1d", {"out_channels": 4, "kernel_size": 5}),
                        ("conv2", "Conv1d", {"out_channels": 4, "kernel_size": 3, "stride": 2}),
                        ("pool", "GlobalAvgPool1d"), ("head", "Linear", {"out_features": 2}), ("answer", "Output"))
    exported = export(trained(graph, data, tmp_path), tmp_path / "m.onnx", dataset=data)
    assert exported.inputs[0]["shape"] == ["N", "T", 2]
    assert min(exported.lengths["T"]) == 7


def test_words_through_attention(tmp_path: Path) -> None:
    data = drawn.texts()
    path = tmp_path / "m.onnx"
    exported = export(trained(drawn.transformer(), data, tmp_path), path, dataset=data)
    assert exported.inputs == ({"name": "text", "dtype": "int64", "shape": ["N", 10]},)
    assert answers(path, text=np.zeros((3, 10), dtype=np.int64))[0].shape == (3, 2)
    said = json.loads(about(path)["inputs"])["text"]
    assert said["vocabulary"][:3] == ["0", "1", "2"]
    assert said["length"] == 10


def test_several_ways_in_and_out_keep_their_names(tmp_path: Path) -> None:
    data = drawn.table()
    data.raw["y"], data.fields["y"] = data.raw["x"][:, :3].clone(), data.fields["x"].__class__(
        columns=("p", "q", "r"), shape=(3,))
    data.prepare["y"] = AsIs()
    graph = drawn.chain(("left", "Input", {"field": "x"}), ("hidden", "Linear", {"out_features": 3}),
                        ("both", "Add"), ("head", "Linear", {"out_features": 1}),
                        ("amount", "Output", {"field": "amount"}))
    graph = graph.add("right", place("Input", "right", field="y")).add("inside", place("Output", "inside"))
    graph = graph.add("echo", place("Output", "echo"))
    for wire in (("right", "both.b"), ("both", "inside"), ("right", "echo")):
        graph = drawn.wire(graph, *wire)
    graph = graph.add("loss", place("MSELoss", "loss")).add("truth", place("Target", "truth", field="amount"))
    graph = drawn.wire(drawn.wire(graph, "head", "loss.x"), "truth", "loss.target")
    path = tmp_path / "m.onnx"
    exported = export(trained(graph, data, tmp_path), path, dataset=data)
    assert {each["name"] for each in exported.inputs} == {"left", "right"}
    assert {each["name"] for each in exported.outputs} == {"amount", "inside", "echo"}
    assert "MSE" not in {node.op_type for node in onnx.load(path).graph.node}


def test_a_renamed_node_keeps_what_it_has_learned(tmp_path: Path) -> None:
    data = drawn.digits()
    run = trained(drawn.cnn(), data, tmp_path)
    project = run.project
    renamed = project.with_network("main", project.network.rename("conv1", "edges").rename("head", "verdict"))
    before = model_of(run, dataset=data)
    after = model_of(run, dataset=data, project=renamed)
    x = data.raw["image"][:5]
    assert torch.equal(before.module(x)[0], after.module(x)[0])
    assert "edges" in after.source.text
    assert after.notes == ()


def test_weights_that_no_longer_fit_are_a_sentence(tmp_path: Path) -> None:
    data = drawn.digits()
    run = trained(drawn.cnn(), data, tmp_path)
    wider = run.project.with_network("main", run.project.network.set("conv1", out_channels=16))
    with pytest.raises(ExportFailed, match=r"conv1 now wants 16 × 1 × 3 × 3 numbers for weight, but 8 × 1 × 3 × 3"):
        export(run, tmp_path / "m.onnx", dataset=data, project=wider)
    assert not (tmp_path / "m.onnx").exists()


def test_an_untrained_network_says_so(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    exported = export(project, tmp_path / "m.onnx", dataset=data)
    assert exported.ok
    assert "not trained yet" in exported.notes[0]
    assert about(tmp_path / "m.onnx")["trained"] == "false"


def test_without_data_it_is_compared_on_made_up_values(tmp_path: Path) -> None:
    data = drawn.table()
    exported = export(trained(drawn.mlp(), data, tmp_path), tmp_path / "m.onnx")
    assert exported.inputs[0]["shape"] == ["N", 4]
    assert any("made-up" in note for note in exported.notes)


def test_over_tolerance_nothing_is_left(tmp_path: Path) -> None:
    data = drawn.digits()
    run = trained(drawn.cnn(), data, tmp_path)
    with pytest.raises(ExportFailed, match="gives other answers than PyTorch"):
        export(run, tmp_path / "out" / "m.onnx", dataset=data, tolerance=-1.0)
    assert not (tmp_path / "out").exists()


def test_a_wrong_file_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison is one: a weight that is off by a little is found."""
    import app.engine.export as engine

    data = drawn.digits()
    run = trained(drawn.cnn(), data, tmp_path)
    whole = engine.converted

    def spoiled(model: Any) -> Any:
        proto = whole(model)
        floats = [each for each in proto.graph.initializer if each.data_type == onnx.TensorProto.FLOAT]
        weight = max(floats, key=lambda each: len(each.raw_data))
        values = np.frombuffer(weight.raw_data, dtype=np.float32).copy()
        values[0] += 0.01
        weight.raw_data = values.tobytes()
        return proto

    monkeypatch.setattr(engine, "converted", spoiled)
    with pytest.raises(ExportFailed, match="gives other answers"):
        export(run, tmp_path / "m.onnx", dataset=data)
    assert not (tmp_path / "m.onnx").exists()


@pytest.mark.parametrize("where", ["folder", "locked"])
def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path, where: str, monkeypatch: pytest.MonkeyPatch
                                                      ) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    path = tmp_path if where == "folder" else tmp_path / "m.onnx"
    if where == "locked":
        monkeypatch.setattr("app.engine.export.os.fsync", full)
    with pytest.raises(ExportFailed, match="is a folder" if where == "folder" else "no room left"):
        export(project, path, dataset=data)
    assert list(tmp_path.iterdir()) == []


def full(*_: Any) -> None:
    import errno

    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_project_with_a_problem_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="cannot be exported yet"):
        export(Project(), tmp_path / "m.onnx")
    with pytest.raises(ExportFailed, match="There is no file"):
        export(tmp_path / "nothing.loom", tmp_path / "m.onnx")


def test_more_steps_than_the_network_has_places_for_are_not_tried(tmp_path: Path) -> None:
    data = drawn.series()
    graph = drawn.chain(("x", "Input", {"field": "x"}), ("wide", "Linear", {"out_features": 8}),
                        ("places", "LearnedEncoding", {"max_length": 13}),
                        ("layer1", "TransformerEncoderLayer", {"nhead": 2, "dim_feedforward": 16}),
                        ("mean", "Mean", {"dim": 1}), ("head", "Linear", {"out_features": 2}), ("answer", "Output"))
    exported = export(trained(graph, data, tmp_path), tmp_path / "m.onnx", dataset=data)
    assert max(exported.lengths["T"]) == 12
    assert exported.inputs[0]["shape"] == ["N", "T", 2]
