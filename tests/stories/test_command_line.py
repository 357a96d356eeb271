"""The whole job from the command line, through the real main(): a starter, a training, an ONNX another program runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main


def say(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> tuple[Any, str]:
    """Run a command; its last line as JSON if it asked for it, and what it told on standard error."""
    capsys.readouterr()
    assert main(list(words)) == code
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    if "--json" not in words:
        return out, err
    lines = out.strip().splitlines()
    return (json.loads(lines[-1]) if lines else None), err


def test_digits_from_nothing_to_onnx(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The digits as stored, 0 to 16, straight into onnxruntime: at least 97 in 100 of those held out are right."""
    import numpy as np
    import onnxruntime

    from app.core.file import read
    from app.engine.data.load import load

    say(capsys, "new", "digits", "-o", "d.loom")
    found, _ = say(capsys, "check", "d.loom", "--json")
    assert found["ok"]
    assert found["shapes"]["main"]["image.x"] == ["N", 1, 8, 8]
    trained, told = say(capsys, "train", "d.loom", "--json")
    assert trained["metrics"]["val_accuracy"] >= 0.97
    assert Path(trained["run"]).is_dir()
    assert Path(trained["weights"]).suffix == ".safetensors"
    assert told.strip()
    made, _ = say(capsys, "export", trained["run"], "-o", "model.onnx", "--json")
    assert made["ok"]
    assert made["inputs"] == [{"name": "image", "dtype": "float32", "shape": ["N", 1, 8, 8]}]
    assert made["outputs"][0]["shape"] == ["N", 10]

    dataset = load(read("d.loom").plan.data, here)
    held_out = dataset.validation
    pixels = dataset.raw["image"][held_out].numpy().astype(np.float32)
    assert pixels.max() == 16
    digits = dataset.raw["digit"][held_out].numpy()
    answers = onnxruntime.InferenceSession("model.onnx").run(None, {"image": pixels})[0]
    assert (answers.argmax(1) == digits).mean() >= 0.97
    labels = json.loads(onnxruntime.InferenceSession("model.onnx").get_modelmeta().custom_metadata_map["labels"])
    assert labels == list("0123456789")


def test_starters_and_catalogue(capsys: pytest.CaptureFixture[str]) -> None:
    listed, _ = say(capsys, "starters", "--json")
    assert {"digits", "penguins", "weather", "textures", "ocean", "verses"} <= {each["name"] for each in listed}
    kinds, _ = say(capsys, "nodes", "--json")
    assert len(kinds) >= 45
    for kind in kinds:
        assert kind["doc"]
        assert {"kind", "group", "ports", "params"} <= kind.keys()
        for param in kind["params"]:
            assert {"name", "type", "default", "limits", "choices", "doc"} <= param.keys()


def test_source_of_a_starter_runs_with_torch_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import subprocess
    import sys

    say(capsys, "new", "digits", "-o", "d.loom")
    say(capsys, "source", "d.loom", "-o", "model.py")
    code = "import torch, model; print(tuple(model.Digits()(torch.zeros(3, 1, 8, 8)).shape))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=here, check=True)
    assert done.stdout.strip() == "(3, 10)"


def test_a_problem_has_a_sentence_fixes_and_exit_code_1(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    say(capsys, "new", "digits", "-o", "d.loom")
    text = Path("d.loom").read_text().replace('"out_features": 10', '"out_features": 7')
    Path("bad.loom").write_text(text)
    found, _ = say(capsys, "check", "bad.loom", "--json", code=1)
    (problem,) = found["problems"]
    assert problem["network"] == "main"
    assert "10 classes" in problem["text"]
    assert any("to 10" in fix for fix in problem["fixes"])
    _, told = say(capsys, "train", "bad.loom", code=1)
    assert "10 classes" in told


@pytest.mark.parametrize(("words", "code", "says"), [
    (["check", "nowhere.loom"], 2, "no file"), (["train", "nowhere.loom"], 2, "no file"),
    (["export", "nowhere.loom", "-o", "x.onnx"], 2, "nowhere"), (["source", "half.loom"], 2, "damaged"),
    (["new", "flowers", "-o", "x.loom"], 1, "digits"), (["--fly"], 1, "no option"),
    (["check"], 1, "file"), (["train", "ok.loom", "--epochs", "0"], 1, "epochs is 0"),
    (["train", "ok.loom", "--device", "toaster"], 1, "toaster"),
])
def test_mistakes_get_a_sentence(here: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: int,
                                 says: str) -> None:
    say(capsys, "new", "penguins", "-o", "ok.loom")
    Path("half.loom").write_text(Path("ok.loom").read_text()[:900])
    _, told = say(capsys, *words, code=code)
    assert says.lower() in told.lower()


@pytest.mark.parametrize(("name", "metric", "bar"), [
    ("penguins", "val_accuracy", 0.95), ("weather", "val_r2", 0.7), ("textures", "val_accuracy", 0.9),
    ("ocean", "val_r2", 0.9), ("verses", "val_accuracy", 0.75)])
def test_every_starter_trains_and_exports(here: Path, capsys: pytest.CaptureFixture[str], name: str, metric: str,
                                          bar: float) -> None:
    say(capsys, "new", name, "-o", f"{name}.loom")
    trained, _ = say(capsys, "train", f"{name}.loom", "--json")
    assert trained["metrics"][metric] >= bar, trained["metrics"]
    made, _ = say(capsys, "export", f"{name}.loom", "-o", f"{name}.onnx", "--json")
    assert made["ok"]
    assert Path(made["path"]).is_file()


def test_doctor_says_what_it_tried(capsys: pytest.CaptureFixture[str]) -> None:
    found, _ = say(capsys, "doctor", "--json")
    cpu = next(each for each in found["devices"] if each["device"] == "cpu")
    assert cpu["worked"]
    assert cpu["seconds"] > 0
