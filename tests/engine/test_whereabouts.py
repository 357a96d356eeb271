"""Runs that were put elsewhere are found again; a damaged book of whereabouts hurts nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine import whereabouts


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "home"))


def test_the_latest_folder_comes_first(tmp_path: Path) -> None:
    file = tmp_path / "d.loom"
    assert whereabouts.known(file) == []
    for name in ("a", "b", "a"):
        whereabouts.remember(file, tmp_path / name)
    assert whereabouts.known(file) == [tmp_path / "a", tmp_path / "b"]
    assert whereabouts.known(tmp_path / "other.loom") == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"x": 3}', b"\xff"])
def test_a_damaged_book_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    whereabouts.book().parent.mkdir(parents=True)
    whereabouts.book().write_bytes(content)
    assert whereabouts.known(tmp_path / "d.loom") == []
    whereabouts.remember(tmp_path / "d.loom", tmp_path)
    assert whereabouts.known(tmp_path / "d.loom") == [tmp_path]


def test_a_home_that_cannot_be_written_hurts_nobody(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    whereabouts.remember(tmp_path / "d.loom", tmp_path)
    assert whereabouts.known(tmp_path / "d.loom") == []
