"""Versions of a file are kept apart from it, few, and not for ever; the last ones and what was saved over stay."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.earlier import DAY, HOUR, LATEST, Version, keep, keep_replaced, place, put, spare, sweep, versions
from app.core.file import Unreadable, save, text
from tests.ui.drawing import small


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "home" / "versions"


def test_what_was_saved_comes_back_the_latest_first(tmp_path, shelf):
    path = tmp_path / "mine.loom"
    for title in ("One", "Two", "Two"):
        keep(path, shelf, replace(small(), title=title))
    assert [version.read().title for version in versions(path, shelf)] == ["Two", "One"]
    assert versions(tmp_path / "other.loom", shelf) == []
    assert not list(tmp_path.glob("*.loom*")), "Nothing lies beside the file."


def test_what_another_program_wrote_is_kept_before_it_is_saved_over(tmp_path, shelf):
    path = tmp_path / "mine.loom"
    keep_replaced(path, shelf)
    save(small(), path)
    keep(path, shelf, small())
    keep_replaced(path, shelf)
    assert len(versions(path, shelf)) == 1, "It is kept already."
    path.write_text("a letter to a friend")
    os.utime(path, (time.time() - 60,) * 2)
    keep_replaced(path, shelf)
    ours, letter = versions(path, shelf)
    assert ours.read() == small() and abs(time.time() - 60 - letter.when) < 10
    with pytest.raises(Unreadable, match=r"This version is damaged"):
        letter.read()


def test_a_few_stay_of_many():
    now = 1_800_000_000.0
    kept = [Version(Path(), now - 600 * turn, "") for turn in range(6 * 24 * 60)]  # two months, every ten minutes
    gone = set(spare(kept, now))
    left = [now - version.when for version in kept if version not in gone]
    assert left[:LATEST] == [600.0 * turn for turn in range(LATEST)]
    assert LATEST + 23 + 29 <= len(left) <= LATEST + 25 + 31
    assert sum(age < DAY for age in left) >= 24 and max(left) <= 31 * DAY
    assert max(b - a for a, b in pairwise(left) if b < DAY - HOUR) <= HOUR


def test_the_last_ones_stay_however_old_they_are():
    assert not list(spare([Version(Path(), day * DAY, "") for day in range(LATEST)], 1000.0 * DAY))


def test_keeping_lets_go_what_is_too_old(tmp_path, shelf):
    path, now = tmp_path / "mine.loom", time.time()
    for day in range(50, 0, -1):
        put(f"{day}".encode(), path, shelf, now - day * DAY)
    days = [round((now - version.when) / DAY) for version in versions(path, shelf)]
    assert days == list(range(1, 30)), "The thirtieth is a moment too old."


def test_a_file_nobody_saves_is_forgotten(tmp_path, shelf):
    keep(tmp_path / "old.loom", shelf, small())
    keep(tmp_path / "new.loom", shelf, small())
    os.utime(place(tmp_path / "old.loom", shelf), (time.time() - 100 * DAY,) * 2)
    sweep(shelf)
    assert versions(tmp_path / "old.loom", shelf) == [] and versions(tmp_path / "new.loom", shelf)


@pytest.mark.parametrize("content", [b"", b"no gzip", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xff\xff"])
def test_a_version_that_is_damaged_is_a_sentence(tmp_path, shelf, content):
    keep(tmp_path / "mine.loom", shelf, small())
    version, = versions(tmp_path / "mine.loom", shelf)
    version.at.write_bytes(content)
    with pytest.raises(Unreadable):
        version.read()


def test_versions_are_small_and_only_for_their_owner(tmp_path, shelf):
    keep(tmp_path / "mine.loom", shelf, small())
    version, = versions(tmp_path / "mine.loom", shelf)
    assert version.at.stat().st_size < len(text(small())) * 0.7
    assert place(tmp_path / "mine.loom", shelf).stat().st_mode & 0o077 == 0
