"""Windows over a series: nothing of one part is ever seen in another."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.plan import Column, Data, Field, Origin, Split
from app.engine.data.bad import BadData
from app.engine.data.describe import describe
from app.engine.data.load import load


def counting(folder: Path, count: int = 60, gaps: tuple[int, ...] = (), **origin: int) -> Origin:
    """A series whose value is its row, so that a window tells where it lies."""
    lines = [f"2020-{k:03},{'' if k in gaps else k}" for k in range(count)]
    (folder / "s.csv").write_text("day,value\n" + "\n".join(lines) + "\n")
    return Origin(kind="csv", path=str(folder / "s.csv"), **origin)  # type: ignore[arg-type]


def test_the_past_leads_to_the_future(tmp_path: Path) -> None:
    data = describe(counting(tmp_path, window=5, ahead=3))
    assert (data.fields["past"].shape, data.fields["future"].shape) == (("T", 1), (1,))
    assert data.split.by == "order"
    dataset = load(data)
    assert dataset.raw["past"][7, :, 0].tolist() == [7, 8, 9, 10, 11]
    assert dataset.raw["future"][7].tolist() == [14]
    assert dataset.raw["past"].shape == (53, 5, 1)


@given(st.integers(1, 8), st.integers(1, 5), st.sampled_from([0.2, 0.3]), st.sampled_from([0.0, 0.25]))
@settings(max_examples=40, deadline=None)
def test_no_window_lies_in_two_parts(tmp_path_factory: pytest.TempPathFactory, window: int, ahead: int,
                                     validation: float, test: float) -> None:
    origin = counting(tmp_path_factory.mktemp("s"), 80, window=window, ahead=ahead)
    dataset = load(describe(origin, split=Split(validation=validation, test=test)))
    rows = [set(torch.cat([dataset.raw["past"][part].flatten(), dataset.raw["future"][part].flatten()]).long().tolist())
            for part in (dataset.train, dataset.validation, dataset.test)]
    assert not rows[0] & rows[1]
    assert not rows[1] & rows[2]
    assert not rows[0] & rows[2]
    assert rows[0]
    assert rows[1]
    assert max(rows[0]) < min(rows[1])


def test_scales_come_from_the_training_rows(tmp_path: Path) -> None:
    dataset = load(describe(counting(tmp_path, 100, window=5)))
    back = dataset.restore["future"]
    assert back.shift.item() == pytest.approx(39.5)  # type: ignore[union-attr,operator]
    assert torch.allclose(back(dataset.ready("future")), dataset.raw["future"], atol=1e-4)


def test_gaps_are_drawn_in_inside_a_part_only(tmp_path: Path) -> None:
    dataset = load(describe(counting(tmp_path, 100, gaps=(10, 11, 78, 79, 80, 81), window=4)))
    assert dataset.raw["past"][9, :, 0].tolist() == [9, 10, 11, 12]
    assert dataset.raw["past"][75, :, 0].tolist() == [75, 76, 77, 77]  # not drawn towards row 82 of the validation part
    assert 6 not in dataset.train  # its answer, row 10, is a gap
    assert any(note.startswith("6 missing values were drawn in") for note in dataset.notes)
    assert any("windows without an answer" in note for note in dataset.notes)


def test_windows_share_the_memory_of_the_rows(tmp_path: Path) -> None:
    dataset = load(describe(counting(tmp_path, 500, window=60)))
    assert dataset.raw["past"].untyped_storage().nbytes() <= 500 * 4


def test_several_columns_and_categories(tmp_path: Path) -> None:
    lines = [f"{k},{k * 2},{'ab'[k % 2]}" for k in range(60)]
    (tmp_path / "s.csv").write_text("x,y,kind\n" + "\n".join(lines) + "\n")
    origin = Origin(kind="csv", path=str(tmp_path / "s.csv"), window=4)
    dataset = load(describe(origin))
    assert dataset.fields["past"].shape == ("T", 4)
    assert dataset.ready("past").shape == (56, 4, 4)
    assert dataset.fields["future"].columns == ("y",)
    assert describe(origin, target="x").fields["future"].columns == ("x",)
    data = Data(source=origin, columns={"kind": Column(type="label")}, fields={
        "past": Field(type="series", columns=("x",)), "rest": Field(type="series", columns=("y",), take="future"),
        "now": Field(columns=("x",)), "kind": Field(type="label", columns=("kind",), dtype="int64", take="future")})
    dataset = load(data)
    assert dataset.raw["rest"][3].tolist() == [[14]]
    assert dataset.raw["now"][3].tolist() == [6]
    assert dataset.raw["kind"][3].item() == 1
    assert any("split is by order" in note for note in dataset.notes)


def test_series_that_cannot_be_cut(tmp_path: Path) -> None:
    origin = counting(tmp_path, 60, window=20)
    said = r"validation part has 12 rows, but one example spans 21 \(20 in the window, 1 ahead\)"
    with pytest.raises(BadData, match=said):
        load(describe(origin))
    (tmp_path / "t.csv").write_text("a,b\n" + "x,y\n" * 60)
    with pytest.raises(BadData, match="no column of numbers"):
        describe(Origin(path=str(tmp_path / "t.csv"), window=5))
