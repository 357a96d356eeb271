"""Tables as people keep them are read as they mean them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from app.core.plan import Column, Data, Field, Origin, Split
from app.engine.data.bad import counted, several
from app.engine.data.describe import describe
from app.engine.data.load import load

ROWS = [("5,1", "rot", "ja"), ("4,9", "blau", "nein"), ("6,2", "rot", "ja"), ("5,8", "grün", "nein")] * 5


def write(folder: Path, text: str, name: str = "table.csv", encoding: str = "utf-8") -> Origin:
    (folder / name).write_bytes(text.encode(encoding))
    return Origin(path=str(folder / name))


def german(separator: str) -> str:
    return "\n".join(separator.join(row) for row in [("länge", "farbe", "class"), *ROWS]) + "\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_encoding_separator_and_decimal_comma_are_told(tmp_path: Path, encoding: str, separator: str) -> None:
    data = describe(write(tmp_path, german(separator), encoding=encoding))
    assert data.columns["länge"].type == "number"
    assert data.columns["farbe"] == Column(type="category", classes=("blau", "grün", "rot"))
    assert data.fields["class"].classes == ("ja", "nein")
    assert load(data).raw["features"][0, 0].item() == pytest.approx(5.1)


def test_thousands_with_a_decimal_comma(tmp_path: Path) -> None:
    text = "price;size\n" + "\n".join(f"{k}.{200 + k},5;{k}" for k in range(1, 10))
    dataset = load(describe(write(tmp_path, text)))
    assert dataset.raw["price"][0].item() == 1201.5


def test_a_file_without_names_gets_some_and_says_so(tmp_path: Path) -> None:
    text = "\n".join(f"{k}.5,{k * 2},{'ab'[k % 2]}" for k in range(20))
    dataset = load(describe(write(tmp_path, text)))
    assert dataset.fields["features"].columns == ("column 1", "column 2")
    assert dataset.fields["column 3"].classes == ("a", "b")
    assert any("no line of column names" in note for note in dataset.notes)


def test_a_column_that_counts_the_rows_is_no_feature(tmp_path: Path) -> None:
    text = "id,width,kind\n" + "\n".join(f"{k},{k * 7 % 5},{'ab'[k % 2]}" for k in range(20))
    assert describe(write(tmp_path, text)).fields["features"].columns == ("width",)


def test_dates_are_text_and_no_feature(tmp_path: Path) -> None:
    text = "when,width,kind\n" + "\n".join(f"2024-01-{k + 1:02},{k * 7 % 5},{'ab'[k % 2]}" for k in range(20))
    data = describe(write(tmp_path, text))
    assert data.columns["when"].type == "text"
    assert set(data.fields) == {"features", "kind"}


def test_quoted_values_may_hold_separators_and_line_ends(tmp_path: Path) -> None:
    text = 'said,class\n' + "\n".join(f'"well, this is the text number\n{k} of many",{"ab"[k % 2]}' for k in range(20))
    dataset = load(describe(write(tmp_path, text)))
    assert len(dataset.raw["said"]) == 20


def test_the_target_may_be_chosen(tmp_path: Path) -> None:
    text = "width,species\n" + "\n".join(f"{k * 1.5},{'ab'[k % 2]}" for k in range(40))
    origin = write(tmp_path, text)
    assert list(describe(origin).fields) == ["features", "species"]
    data = describe(origin, target="width")
    assert data.fields["width"].type == "numbers"
    assert data.fields["width"].target
    assert data.fields["features"].columns == ("species",)


def test_gaps_are_filled_with_what_the_training_part_knows(tmp_path: Path) -> None:
    text = "width,colour,class\n" + "\n".join(
        f"{'' if k % 5 == 0 else k},{'NA' if k % 7 == 0 else 'red' if k % 2 else 'blue'},{'ab'[k % 2]}"
        for k in range(50))
    dataset = load(describe(write(tmp_path, text)))
    raw, ready = dataset.raw["features"], dataset.ready("features")
    gap = torch.isnan(raw[:, 0])
    assert gap.sum() == 10
    assert ready[gap, 0].abs().max() < 1e-6  # the mean, scaled, is zero
    learned = ready[dataset.train][~gap[dataset.train], 0]
    assert learned.mean().abs() < 1e-5
    assert learned.std(correction=0) == pytest.approx(1, abs=1e-5)
    assert (ready[torch.isnan(raw[:, 1]), 1:] == 0).all()
    assert any('10 in "width"' in note for note in dataset.notes)


def test_rows_with_gaps_are_left_out_if_the_plan_says_so(tmp_path: Path) -> None:
    import msgspec

    text = "width,class\n" + "\n".join(f"{'' if k % 5 == 0 else k},{'ab'[k % 2]}" for k in range(50))
    data = msgspec.structs.replace(describe(write(tmp_path, text)), missing="drop")
    dataset = load(data)
    assert len(dataset.raw["class"]) == 40
    assert "10 rows with missing values were left out." in dataset.notes


def test_rows_without_an_answer_are_left_out(tmp_path: Path) -> None:
    text = "width,class\n" + "\n".join(f"{k},{'' if k % 10 == 0 else 'ab'[k % 2]}" for k in range(50))
    dataset = load(describe(write(tmp_path, text)))
    assert len(dataset.raw["class"]) == 45
    assert dataset.raw["class"].min() == 0
    assert '5 rows without "class" were left out.' in dataset.notes
    text = "width,price\n" + "\n".join(f"{k},{'' if k == 7 else k * 1.5}" for k in range(50))
    dataset = load(describe(write(tmp_path, text)))
    assert len(dataset.raw["price"]) == 49
    assert '1 row without "price" was left out.' in dataset.notes


def test_categories_of_the_validation_part_alone_are_unknown(tmp_path: Path) -> None:
    text = "colour,class\n" + "\n".join(
        f"{'new' if k >= 40 else 'red' if k % 3 else 'blue'},{'ab'[k % 2]}" for k in range(50))
    data = describe(write(tmp_path, text), split=Split(by="order"))
    assert data.columns["colour"].classes == ("blue", "red")
    dataset = load(data)
    assert (dataset.ready("features")[40:] == 0).all()


def test_parquet_keeps_its_types(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    count = 60
    table = pa.table({
        "whole": pa.array([k if k % 9 else None for k in range(count)]), "flag": [k % 2 == 0 for k in range(count)],
        "part": pa.array([k / 3 for k in range(count)], pa.float32()),
        "kind": pa.array(["ab"[k % 2] for k in range(count)]).dictionary_encode(),
        "code": pa.array([float(k % 3) if k % 10 else None for k in range(count)]),
        "list": [[k] for k in range(count)]})
    pq.write_table(table, tmp_path / "t.parquet")
    data = describe(Origin(path="t.parquet"), tmp_path, target="kind")
    assert {name: column.type for name, column in data.columns.items()} == {
        "whole": "number", "flag": "category", "part": "number", "kind": "label", "code": "number", "list": "text"}
    dataset = load(data, tmp_path)
    assert dataset.raw["features"].shape == (count, 4)
    assert describe(Origin(path="t.parquet"), tmp_path, target="code").fields["code"].classes == ("0", "1", "2")


def test_a_plan_written_by_hand_is_completed(tmp_path: Path) -> None:
    origin = write(tmp_path, "a,b,c\n" + "\n".join(f"{k},{'xy'[k % 2]},{'uvw'[k % 3]}" for k in range(30)))
    data = Data(source=origin, fields={
        "in": Field(columns=("a", "b"), scale="unit"), "out": Field(type="label", columns=("c",), dtype="int64")},
        columns={"b": Column(type="category")})
    dataset = load(data)
    assert dataset.fields["in"].shape == (3,)
    assert dataset.fields["out"].classes == ("u", "v", "w")
    assert dataset.ready("in")[dataset.train, 0].max() == 1
    assert dataset.data.columns["b"].classes == ("x", "y")


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    import os

    origin = write(tmp_path, "a,class\n" + "\n".join(f"{k},{'xy'[k % 2]}" for k in range(20)))
    data = describe(origin)
    assert load(data).raw["features"][3] == 3
    write(tmp_path, "a,class\n" + "\n".join(f"{k + 1},{'xy'[k % 2]}" for k in range(20)))
    os.utime(tmp_path / "table.csv", ns=(1, 1))
    assert load(data).raw["features"][3] == 4


def test_sentences_about_lists_and_numbers() -> None:
    assert several(["a"]) == '"a"'
    assert several(["a", "b", "c"]) == '"a", "b" and "c"'
    assert several(list("abcdefgh")) == '"a", "b", "c", "d", "e" and 3 more'
    assert (counted(1, "row"), counted(1204, "row"), counted(2, "category"), counted(3, "class")) == (
        "1 row", "1,204 rows", "2 categories", "3 classes")


def test_large_tables_are_read_at_once(tmp_path: Path) -> None:
    import time

    rng = np.random.default_rng(0)
    lines = [f"{a:.4f},{b:.4f},{'ab'[k % 2]}" for k, (a, b) in enumerate(rng.normal(size=(60_000, 2)))]
    origin = write(tmp_path, "a,b,class\n" + "\n".join(lines))
    began = time.perf_counter()
    load(describe(origin))
    assert time.perf_counter() - began < 10
