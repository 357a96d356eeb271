"""Every table that cannot be used gets a sentence with the place, the user's values and the way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.plan import Column, Data, Field, Origin, Split
from app.engine.data.bad import BadData
from app.engine.data.describe import describe
from app.engine.data.load import load

GOOD = "\n".join(f"{k},{k * 2},{'ab'[k % 2]}" for k in range(20))


def says(folder: Path, text: str | bytes, *parts: str, name: str = "people.csv", split: Split | None = None) -> str:
    """The sentence for a file with this content; every one of ``parts`` must stand in it."""
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BadData) as caught:
        load(describe(Origin(path=name), folder, split or Split()), folder)
    sentence = str(caught.value)
    for part in parts:
        assert part in sentence, sentence
    assert sentence.endswith(".")
    return sentence


def test_ragged_rows(tmp_path: Path) -> None:
    says(tmp_path, f"age,size,class\n{GOOD}\n7,8\n{GOOD}\n", "people.csv", "line 22", "2 values", "3 are expected")
    says(tmp_path, f"age,size,class\n{GOOD}\n7,8,a,9\n", "line 22", "4 values", "3 are expected")
    says(tmp_path, 'age,size,class\n1,"two\nlines",a\n\n3,b\n4,c,a\n', "line 5", "2 values")


def test_text_in_a_number_column(tmp_path: Path) -> None:
    says(tmp_path, f"age,size,class\n{GOOD}\n\nforty,8,a\n", "people.csv", "line 23", '"age"', '"forty"', "category")


def test_text_in_a_number_to_predict(tmp_path: Path) -> None:
    rows = "\n".join(f"{k},{k * 1.5}" for k in range(30))
    says(tmp_path, f"size,price\n{rows}\n3,cheap\n", "line 32", '"price"', '"cheap"')


@pytest.mark.parametrize("value", ["inf", "-Infinity", "1e39", "9" * 60])
def test_numbers_without_end(tmp_path: Path, value: str) -> None:
    says(tmp_path, f"age,size,class\n{GOOD}\n{value},8,a\n", "line 22", '"age"', f'"{value[:30]}', "too large")


def test_a_huge_whole_number_is_a_number(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n123456789012345678901234567890,8,a\n")
    dataset = load(describe(Origin(path="t.csv"), tmp_path), tmp_path)
    assert dataset.raw["features"][20, 0].item() == pytest.approx(1.2345679e29)


def test_nothing_in_it(tmp_path: Path) -> None:
    says(tmp_path, "", "people.csv is empty")
    says(tmp_path, " \n\n", "people.csv is empty")
    says(tmp_path, "age,size,class\n", "column names but no rows")


def test_two_columns_of_one_name(tmp_path: Path) -> None:
    says(tmp_path, f"age,class,age\n{GOOD}", '2 columns called "age"', "columns 1 and 3")


def test_not_a_table(tmp_path: Path) -> None:
    says(tmp_path, b"PK\x03\x04\0\0\0\0" * 9, "people.csv is not a text file")
    says(tmp_path, "x" * 9, "no kind of data", name="people.docx")
    says(tmp_path, b"PAR1 broken", "cannot be read as Parquet", "half written", name="t.parquet")


def test_an_open_quote(tmp_path: Path) -> None:
    says(tmp_path, f'age,size,class\n1,"2,a\n{GOOD}\n', "people.csv")


def test_not_there(tmp_path: Path) -> None:
    for path in ("gone.csv", str(tmp_path / "gone.csv")):
        with pytest.raises(BadData, match=r"gone\.csv is not there; choose the file again in Data\."):
            describe(Origin(path=path), tmp_path)
    with pytest.raises(BadData, match="is not there"):
        load(Data(source=Origin(kind="csv", path="gone.csv"), fields={"x": Field(columns=("a",))}), tmp_path)
    with pytest.raises(BadData, match="No data is chosen yet"):
        load(Data())
    with pytest.raises(BadData, match='No data set called "nope" ships'):
        describe(Origin(path="bundled:nope"))
    with pytest.raises(BadData, match="ships"):
        describe(Origin(path="bundled:../starters"))
    with pytest.raises(BadData, match="not the name of a file"):
        describe(Origin(path="a\0b"))


def test_a_folder_for_a_file_and_a_file_for_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="is a folder, but a csv file is expected"):
        describe(Origin(kind="csv", path=str(tmp_path)))
    (tmp_path / "t.csv").write_text("a,b\n1,2\n")
    with pytest.raises(BadData, match="is a file, but a folder"):
        describe(Origin(kind="images", path="t.csv"), tmp_path)


def test_a_column_that_went_away(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n")
    data = describe(Origin(path="t.csv"), tmp_path)
    (tmp_path / "t.csv").write_text(f"age,length,class\n{GOOD}\n")
    with pytest.raises(BadData, match='no column called "size"; it has "age", "length" and "class"'):
        load(data, tmp_path)


def test_a_label_the_plan_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n")
    data = describe(Origin(path="t.csv"), tmp_path)
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n1,2,owl\n")
    with pytest.raises(BadData, match=r'line 22, column "class": "owl" is none of the labels "a" and "b"'):
        load(data, tmp_path)


def test_a_label_of_the_plan_that_went_away(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n1,2,owl\n3,4,owl\n")
    data = describe(Origin(path="t.csv"), tmp_path)
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n")
    with pytest.raises(BadData, match='No example of "owl" is in the data'):
        load(data, tmp_path)


def test_labels_never_seen_in_training(tmp_path: Path) -> None:
    rows = "\n".join(f"{k},{'abc'[k // 10]}" for k in range(30))
    says(tmp_path, f"age,class\n{rows}\n", '"c" never occurs in the training part', "Split at random",
         split=Split(by="order", validation=0.4))


def test_too_little_to_split(tmp_path: Path) -> None:
    says(tmp_path, "age,class\n1,a\n", "only 1 example", "at least 2")
    says(tmp_path, "age,price\n1,\n2,\n3,\n", "people.csv")


def test_nothing_to_predict(tmp_path: Path) -> None:
    rows = "\n".join(f"text number {k} here" for k in range(200))
    says(tmp_path, f"said\n{rows}\n", "no column that could be predicted")


def test_nothing_to_predict_from(tmp_path: Path) -> None:
    says(tmp_path, "class\n" + "a\nb\n" * 20, '"class"', "none to predict it from")


def test_fields_that_a_table_cannot_fill(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"age,size,class\n{GOOD}\n")
    origin = Origin(kind="csv", path="t.csv")
    with pytest.raises(BadData, match="No field"):
        load(Data(source=origin), tmp_path)
    with pytest.raises(BadData, match='"x" reads no column'):
        load(Data(source=origin, fields={"x": Field()}), tmp_path)
    with pytest.raises(BadData, match='"x" is an image field'):
        load(Data(source=origin, fields={"x": Field(type="image", columns=("age",))}), tmp_path)
    with pytest.raises(BadData, match="reads one column, not 2"):
        load(Data(source=origin, fields={"x": Field(type="text", columns=("age", "size"))}), tmp_path)
    with pytest.raises(BadData, match="window of -3 rows"):
        load(Data(source=Origin(kind="csv", path="t.csv", window=-3), fields={"x": Field(columns=("age",))}), tmp_path)


def test_a_number_column_that_holds_lists(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"a": [[1], [2], [3]], "b": [1.0, 2.0, 3.0]}), tmp_path / "t.parquet")
    origin = Origin(kind="parquet", path="t.parquet")
    data = Data(source=origin, columns={"a": Column()}, fields={"x": Field(columns=("a",))})
    with pytest.raises(BadData, match=r'"a" of t\.parquet holds list'):
        load(data, tmp_path)
