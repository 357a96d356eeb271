"""Two builds of one commit: the same, or which files differ."""

from __future__ import annotations

from pathlib import Path

import compare
import pytest


def build(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    return folder


def test_what_differs_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = build(tmp_path / "one", program="1", data="x", old="")
    other = build(tmp_path / "other", program="2", data="x", new="")
    (other / "data").chmod(0o755)
    assert compare.main([str(one), str(other)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "differs: data", "only in the second: new", "only in the first: old", "differs: program",
        "4 differ; 2 of 4 files are on both sides."]


def test_the_same_is_the_same(tmp_path: Path) -> None:
    assert compare.main([str(build(tmp_path / "one", data="x")), str(build(tmp_path / "other", data="x"))]) == 0
