"""NumPy archives: each array becomes the field it looks like; objects are never opened."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from app.core.plan import Data, Field, Origin
from app.engine.data.bad import BadData
from app.engine.data.describe import describe
from app.engine.data.load import load

rng = np.random.default_rng(0)


def saved(folder: Path, **arrays: object) -> Origin:
    np.savez(folder / "a.npz", **arrays)  # type: ignore[arg-type]
    return Origin(path=str(folder / "a.npz"))


def test_arrays_become_what_they_look_like(tmp_path: Path) -> None:
    data = describe(saved(
        tmp_path, digit=np.arange(60) % 10, grey=rng.random((60, 8, 8)), row=rng.random((60, 5)),
        colour=rng.integers(0, 255, (60, 9, 9, 3), dtype=np.uint8), wave=rng.random((60, 100, 2)),
        cube=rng.random((60, 5, 6, 7)), classes=np.array(list("abcdefghij")),
        amount=rng.random(60), word=np.array(["x", "y"] * 30), one=np.float64(3)))
    found = {name: (field.type, field.shape) for name, field in data.fields.items()}
    assert found == {"digit": ("label", ()), "grey": ("image", (1, 8, 8)), "colour": ("image", (3, 9, 9)),
                     "row": ("numbers", (5,)), "wave": ("series", ("T", 2)), "cube": ("tensor", (5, 6, 7)),
                     "amount": ("numbers", (1,)), "word": ("label", ())}
    assert data.fields["digit"].classes == tuple("abcdefghij")
    assert data.fields["word"].classes == ("x", "y")
    dataset = load(data)
    assert dataset.raw["colour"].dtype == torch.uint8
    assert dataset.ready("wave").shape == (60, 100, 2)
    assert dataset.notes == ()


def test_labels_that_do_not_begin_at_nought_are_numbered_anew(tmp_path: Path) -> None:
    dataset = load(describe(saved(tmp_path, y=np.array([7, 3, 7, -1] * 10), x=rng.random((40, 2)))))
    assert dataset.fields["y"].classes == ("-1", "3", "7")
    assert dataset.raw["y"][:4].tolist() == [2, 1, 2, 0]
    assert dataset.targets == ("y",)


def test_gaps_in_numbers_are_filled_and_in_answers_left_out(tmp_path: Path) -> None:
    x, y = rng.random((40, 2)), rng.random(40)
    x[3, 1] = y[5] = np.nan
    dataset = load(describe(saved(tmp_path, x=x, y=y)))
    assert len(dataset.raw["x"]) == 39
    assert torch.isfinite(dataset.ready("x")).all()
    assert "1 example without an answer was left out." in dataset.notes


def test_arrays_of_another_length_are_left_aside(tmp_path: Path) -> None:
    data = describe(saved(tmp_path, x=rng.random((40, 2)), y=np.arange(40) % 2, about=rng.random(7)))
    assert set(data.fields) == {"x", "y"}
    assert load(data).notes == ('"about" in a.npz is not used.',)


def says(origin: Origin, *parts: str, fields: dict[str, Field] | None = None) -> None:
    with pytest.raises(BadData) as caught:
        load(Data(source=origin, fields=fields) if fields else describe(origin))
    for part in parts:
        assert part in str(caught.value), str(caught.value)


def test_objects_are_never_opened(tmp_path: Path) -> None:
    origin = saved(tmp_path, x=np.array([{"a": 1}, None], dtype=object))
    says(origin, "a.npz", "Python objects", "could run code")


def test_damaged_files(tmp_path: Path) -> None:
    origin = saved(tmp_path, x=rng.random((40, 2)))
    whole = Path(origin.path).read_bytes()
    for held in (b"", b"nonsense", whole[:len(whole) // 2]):
        Path(origin.path).write_bytes(held)
        says(origin, "a.npz cannot be read as a NumPy archive")


def test_nothing_to_learn_from(tmp_path: Path) -> None:
    says(saved(tmp_path, x=np.zeros((0, 3))), "no array")
    says(saved(tmp_path, x=np.float64(3)), "no array with examples")
    says(saved(tmp_path, x=np.array([f"word {k}" for k in range(900)])), "no array that can be learned from")


def test_plans_that_do_not_fit(tmp_path: Path) -> None:
    origin = saved(tmp_path, x=rng.random((40, 2)), y=np.arange(40) % 3, z=rng.random(30), far=np.full((40, 1), np.inf))
    says(origin, 'no array called "w"', fields={"w": Field()})
    says(origin, "2 axes, but pictures have 4", fields={"x": Field(type="image")})
    says(origin, "2 axes, but a label", fields={"x": Field(type="label", dtype="int64")})
    says(origin, "do not have one entry for each example", '"z" 30', fields={"x": Field(), "z": Field()})
    says(origin, 'example 0 of "far" holds an infinite number', fields={"far": Field()})
    says(origin, '"2" is none of the labels "0" and "1"',
         fields={"x": Field(), "y": Field(type="label", dtype="int64", classes=("0", "1"))})


def test_a_field_may_have_another_name_than_its_array(tmp_path: Path) -> None:
    origin = saved(tmp_path, x=rng.random((40, 2)), y=np.arange(40) % 3)
    dataset = load(Data(source=origin, fields={
        "in": Field(columns=("x",)), "out": Field(type="label", columns=("y",), dtype="int64")}))
    assert set(dataset.raw) == {"in", "out"}
