"""A hundred programs are killed at random moments while they edit and save: no file is ever half, no second is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

COUNT = 100
LOST, STALL = 1.0, 0.05
"""Seconds of edits that may be lost; a pause between two edits counts no more than this: the machine is busy."""


@dataclass(frozen=True)
class Killed:
    """One program: what it did, and what the next start found."""

    dead: float
    diary: list[tuple[str, int, float]]
    file: int
    offered: list[int]

    @property
    def recovered(self) -> int:
        """The state a person is back at, once they took what is offered."""
        return self.offered[0] if self.offered else self.file

    def recent(self) -> list[int]:
        """The states of the last second, and the one before it."""
        recent, passed, after = [], 0.0, self.dead
        for _, number, when in reversed(self.diary):
            passed += min(after - when, STALL)
            after = when
            recent.append(number)
            if passed > LOST:
                break
        return recent

    def last(self, number: int, *words: str) -> int:
        """Where in the diary a state was last written or reached."""
        return max((at for at, line in enumerate(self.diary) if line[1] == number and line[0] in words), default=-1)


def kill_them_all(folder: Path) -> list[dict[str, Any]]:
    house = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-m", "tests.ui.killed", str(folder), str(COUNT), "7"], cwd=house,
                           capture_output=True, timeout=300, check=False, env={**os.environ, "PYTHONPATH": str(house)})
    assert not ended.returncode, ended.stderr.decode()
    return json.loads(ended.stdout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Programs are forked here.")
def test_a_hundred_programs_that_are_killed_lose_no_file_and_at_most_a_second(tmp_path: Path) -> None:
    """In one test: runners in parallel would kill a hundred each."""
    found = kill_them_all(tmp_path)
    killed = [Killed(each["dead"], each["diary"], each.get("file", -1), each["offered"]) for each in found]
    assert len(found) == COUNT
    for each, program in zip(found, killed, strict=True):
        file_is_whole_and_what_was_saved_last(each, program)
        journal_is_whole_and_says_what_differs(each)
        at_most_the_last_second_is_lost(program)
        nothing_is_offered_that_is_older_than_the_file(program)
    assert any(program.offered for program in killed) and any(not program.offered for program in killed)
    assert sum(program.diary[-1][0] == "saving" for program in killed) > COUNT / 10, "in the midst of saves"
    assert any(len(each["versions"]) > 1 for each in found)
    assert sum(len(program.diary) for program in killed) > 5 * COUNT


def file_is_whole_and_what_was_saved_last(each: dict[str, Any], program: Killed) -> None:
    assert each.get("file_whole"), each
    begun = [number for what, number, _ in program.diary if what == "saving"]
    done = [number for what, number, _ in program.diary if what == "saved"]
    assert program.file in {done[-1], begun[-1]}, program.diary[-5:]


def journal_is_whole_and_says_what_differs(each: dict[str, Any]) -> None:
    assert each.get("journal_whole") and each["journals"] <= 1 and each["offered_whole"], each
    assert all(each["differs"]), each


def at_most_the_last_second_is_lost(program: Killed) -> None:
    assert program.recovered in program.recent(), (program.recovered, program.recent(), program.diary[-40:])


def nothing_is_offered_that_is_older_than_the_file(program: Killed) -> None:
    for number in program.offered:
        assert program.last(number, "edited", "saving") > program.last(program.file, "saving"), program.diary[-40:]
    if program.diary[-1][0] == "saved":
        assert not program.offered
