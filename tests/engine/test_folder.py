"""The folder runs in a Python that has never heard of us."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from app.engine.deploy import ExportFailed, model_of
from app.engine.folder import FILES, export_folder

from . import drawn
from .test_export import trained


def asked(folder: Path, samples: dict[str, object]) -> dict[str, list[object]]:
    """Its own process, its own folder, nothing of ours on the path, no numpy, no safetensors."""
    (folder / "samples.json").write_text(json.dumps(samples))
    block = ("import sys, runpy\nfor name in ('app', 'nodes', 'safetensors', 'numpy'):\n    sys.modules[name] = None\n"
             "sys.argv = ['predict.py', 'samples.json']\nsys.path.insert(0, '.')\n"
             "runpy.run_path('predict.py', run_name='__main__')")
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", block], cwd=folder, capture_output=True, text=True,
                          env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_classifier_answers_with_its_labels(tmp_path: Path) -> None:
    data = drawn.digits()
    run = trained(drawn.cnn(), data, tmp_path / "runs", budget={"epochs": 6}, rate=0.01)
    made = export_folder(run, tmp_path / "out", dataset=data)
    assert {each.name for each in (tmp_path / "out").iterdir()} == set(FILES)
    assert made.max_abs_difference <= 1e-5
    x = data.raw["image"][:8]
    found = asked(tmp_path / "out", {"image": x.tolist()})
    with torch.no_grad():
        truth, = model_of(run, dataset=data).module(x)
    assert torch.allclose(torch.tensor(found["digit"]), truth, atol=1e-5)
    assert found["digit_label"] == ["abcd"[place] for place in truth.argmax(1)]


def test_a_table_with_gaps_answers_in_raw_units(tmp_path: Path) -> None:
    data = drawn.table()
    run = trained(drawn.mlp(), data, tmp_path / "runs", budget={"epochs": 60}, rate=0.01)
    export_folder(run, tmp_path / "out", dataset=data)
    found = asked(tmp_path / "out", {"x": [[0.5, None, 0.5, 1]]})
    assert 30 < found["answer"][0][0] < 90  # type: ignore[index, operator]


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    data = drawn.digits()
    project = drawn.project(drawn.cnn(), data)
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(ExportFailed, match="holds other things"):
        export_folder(project, tmp_path, dataset=data)
    assert [each.name for each in tmp_path.iterdir()] == ["thesis.txt"]
    export_folder(project, tmp_path / "new", dataset=data)
    export_folder(project, tmp_path / "new", dataset=data)
