"""The data sets that ship are what they say, small, licensed, and shown in the Data panel."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from app.core.plan import Origin, Plan, plan_values, read_plan
from app.engine.data.describe import describe
from app.engine.data.load import load
from app.engine.data.preview import rows
from resources import path

SETS = {"digits.npz": {}, "penguins.csv": {}, "weather.csv": {"target": "temp_max"}, "textures": {}, "verses.csv": {},
        "ocean.csv": {"window": 24}}


def looked(name: str):  # type: ignore[no-untyped-def]
    more = SETS[name]
    return describe(Origin(path=f"bundled:{name}", window=more.get("window", 0)), target=more.get("target", ""))


@pytest.mark.parametrize("name", SETS)
def test_described_written_read_loaded_and_shown(name: str) -> None:
    data = looked(name)
    again = read_plan(plan_values(Plan(data=data))).data
    assert again == data
    dataset = load(again)
    assert dataset.fields == data.fields
    assert dataset.data == data
    assert len(dataset.targets) == 1
    for field, held in dataset.fields.items():
        ready = dataset.ready(field)
        assert str(ready.dtype) == f"torch.{held.dtype}"
        assert all(isinstance(size, str) or size == got for size, got in zip(held.shape, ready.shape[1:], strict=True))
        assert torch.isfinite(ready.float()).all()
        if held.codes:
            assert ready.min() >= 0
            assert ready.max() < held.codes
    shown = rows(data, most=7)
    assert 0 < len(shown.rows) <= 7
    assert all(len(row) == len(shown.columns) for row in shown.rows)
    assert shown.summaries
    for picture in shown.pictures:
        assert picture.pixels.dtype == np.uint8
        assert picture.pixels.shape[2] == 3
        assert picture.caption


def test_digits_are_as_scikit_learn_has_them() -> None:
    from sklearn.datasets import load_digits

    dataset, held = load(looked("digits.npz")), load_digits()
    assert torch.equal(dataset.raw["image"][:, 0], torch.from_numpy(held.images).float())
    assert torch.equal(dataset.raw["digit"], torch.from_numpy(held.target))
    assert dataset.fields["digit"].classes == tuple("0123456789")
    assert dataset.ready("image").max() == 1


def test_everything_is_small_and_named_with_its_licence() -> None:
    files = [file for file in path("data").rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < 6_000_000
    licences = path("data/LICENSES.md").read_text(encoding="utf-8")
    for entry in path("data").iterdir():
        assert entry.name == "LICENSES.md" or f"`{entry.name}" in licences


def test_a_first_look_needs_no_torch() -> None:
    import subprocess
    import sys

    code = ("import sys; from app.core.plan import Origin; from app.engine.data.describe import describe; "
            "describe(Origin(path='bundled:digits.npz')); describe(Origin(path='bundled:textures')); "
            "assert 'pyarrow' not in sys.modules; describe(Origin(path='bundled:penguins.csv')); "
            "assert 'torch' not in sys.modules")
    subprocess.run([sys.executable, "-c", code], check=True, cwd=path("").parent)
