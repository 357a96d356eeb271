"""Whatever lies in a file, the answer is data or a sentence; never another error."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.core.plan import Origin, Split
from app.engine.data.bad import BadData
from app.engine.data.describe import describe
from app.engine.data.load import load
from app.engine.data.preview import rows
from resources import path

calm = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
cells = st.sampled_from([
    "", "1", "2.5", "-3", "a", "b", "NA", "class", '"', '""', '"x,y"', "1e400", "nan", "ü", "\0", "\r", "0x1", " ",
    "1,5", "2024-01-01", "#", "'", "\\", "a b c d e", "inf"])
tables = st.lists(st.lists(cells, min_size=1, max_size=4), min_size=1, max_size=14)
changed = st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=6)


def sentence(work: Callable[[], object]) -> bool:
    """Whether ``work`` ended in a sentence; any other error goes on."""
    try:
        work()
    except BadData as error:
        said = str(error)
    else:
        return False
    assert said.endswith((".", ")")), said
    return True


def tried(folder: Path, name: str, content: bytes, **origin: int) -> None:
    """Everything the window and the trainer do with a file."""
    (folder / name).write_bytes(content)
    for split in (Split(), Split(by="order", test=0.2)):
        given_ = Origin(path=name, **origin)  # type: ignore[arg-type]
        if not sentence(lambda: describe(given_, folder, split)):  # noqa: B023
            data = describe(given_, folder, split)
            sentence(lambda: rows(data, folder, 5))  # noqa: B023
            sentence(lambda: load(data, folder))  # noqa: B023


@given(tables, st.sampled_from([",", ";", "\t", "|", " "]), st.sampled_from(["\n", "\r\n", "\r"]), st.integers(0, 3))
@example([["class", "1"], ["a", "2"]], ",", "\n", 0)
@calm
def test_tables_of_any_sort(tmp_path: Path, table: list[list[str]], separator: str, end: str, window: int) -> None:
    tried(tmp_path, "t.csv", end.join(separator.join(row) for row in table).encode(), window=window)


@given(st.binary(max_size=200))
@calm
def test_bytes_of_any_sort(tmp_path: Path, content: bytes) -> None:
    for name in ("t.csv", "t.parquet", "t.npz"):
        tried(tmp_path, name, content)


def parquet() -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    held = io.BytesIO()
    pq.write_table(pa.table({"a": [float(k) for k in range(30)], "class": ["xyz"[k % 3] for k in range(30)]}), held)
    return held.getvalue()


def archive() -> bytes:
    held = io.BytesIO()
    np.savez_compressed(held, x=np.random.default_rng(0).random((30, 4)), y=np.arange(30) % 3)
    return held.getvalue()


@pytest.mark.parametrize(("name", "make"), [("t.parquet", parquet), ("t.npz", archive), (
    "t.csv", lambda: path("data/penguins.csv").read_bytes()[:1500])])
@given(changed, st.floats(0, 1), st.booleans())
@calm
def test_real_files_with_bytes_changed(tmp_path: Path, name: str, make: object, changes: list[tuple[float, int]],
                                       end: float, cut: bool) -> None:
    content = bytearray(make())  # type: ignore[operator]
    for place, value in changes:
        content[int(place * len(content))] = value
    tried(tmp_path, name, bytes(content[:int(end * len(content))] if cut else content))


@given(changed, st.floats(0, 1))
@settings(calm, max_examples=40)
def test_pictures_with_bytes_changed(tmp_path: Path, changes: list[tuple[float, int]], end: float) -> None:
    for folder, source in (("a", "brick/000.png"), ("b", "grass/000.png")):
        whole = path(f"data/textures/{source}").read_bytes()
        (tmp_path / "pictures" / folder).mkdir(parents=True, exist_ok=True)
        for name in ("1.png", "2.png"):
            (tmp_path / "pictures" / folder / name).write_bytes(whole)
    broken = bytearray(whole)
    for place, value in changes:
        broken[int(place * len(broken))] = value
    (tmp_path / "pictures" / "b" / "3.png").write_bytes(broken[:int(end * len(broken))])
    data = describe(Origin(path="pictures"), tmp_path)
    dataset = load(data, tmp_path)
    assert len(dataset.raw["image"]) in (4, 5)
    assert rows(data, tmp_path).count == 5
