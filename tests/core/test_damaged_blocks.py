"""Damaged files with blocks give sentences: whatever stands where a network, a setting or a port should."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from app.core import file
from app.core.fix import fixes
from app.core.inspect import inspect
from app.core.write import Unwritable, write
from tests.golden.blocks import PROJECTS

JUNK: tuple[Any, ...] = (None, 0, -1, 3, 2**40, 1.5, "", "x", "main", "stage", "bottleneck", "own", True, [], [1, 2],
                         {}, {"width": "a"}, {"width": None}, {"repeat": 1000, "width": 3}, {"a": {"b": 1}}, "Block",
                         "Input", "Output")


def places(held: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of nested values: what holds it, and by what."""
    for key, value in list(held.items() if isinstance(held, dict) else enumerate(held)):
        yield held, key
        if isinstance(value, (dict, list)):
            yield from places(value)


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_file_is_read_or_refused_in_words(seed: int) -> None:
    chance = random.Random(seed)
    whole = [json.loads(file.text(made())) for made in PROJECTS.values()]
    read = 0
    for _ in range(60):
        values = copy.deepcopy(chance.choice(whole))
        for _ in range(chance.randint(1, 4)):
            held, key = chance.choice(list(places(values["networks"])))
            if isinstance(held, dict) and chance.random() < 0.15:
                del held[key]
            else:
                held[key] = copy.deepcopy(chance.choice(JUNK))
        try:
            project = file.parse(json.dumps(values))
        except file.Unreadable:
            continue
        read += 1
        findings = inspect(project)
        for network, problem in findings.problems[:3]:
            if network:
                fixes(findings.reports[network], problem, project.plan if network == project.main else None)
        assert findings.advice is not None
        if findings.ok:
            try:
                write(project.network, findings.reports[project.main], project.title)
            except Unwritable as reason:
                pytest.fail(f"It is said to be whole, but {reason}")
    assert read
