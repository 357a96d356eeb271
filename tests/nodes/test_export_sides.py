"""Pictures may have any height and width, and be bytes: what takes them leaves for ONNX all the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from app.engine.proof.alone import Alone, Arrival
from app.engine.proof.exported import leave_alike
from nodes.language import Node

from .kinds import KINDS, hints_of

GROUPS = ("Resizing", "Normalising", "Vision", "Preparing")


def takes_any_sides(kind: type[Node], values: Mapping[str, Any]) -> bool:
    """Whether a picture of open height and width is fine with it."""
    if [port.pattern[:2] for port in kind.inputs.values()] != [("N", "C")]:
        return False
    node = Alone(kind, values, {next(iter(kind.inputs)): [Arrival((4, "T", "S"))]})
    return not node.problems


@pytest.mark.slow
def test_what_prepares_raw_data_takes_bytes() -> None:
    parts = [(kind, {} if kind.__name__ == "Normalize" else hints.values, replace(hints, wired={"x": "bytes"}))
             for kind in KINDS if kind.group == "Preparing" and "int64" in kind.inputs["x"].accepts
             for hints in [hints_of(kind)]]
    assert len(parts) >= 7
    leave_alike(parts)


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS)
def test_pictures_leave_at_any_height_and_width(group: str) -> None:
    parts = [(kind, values, replace(hints, wired=dict.fromkeys(kind.inputs, "sides")))
             for kind in KINDS if kind.group == group for hints in [hints_of(kind)]
             for values in (hints.values, *hints.more) if takes_any_sides(kind, values)]
    assert parts
    leave_alike(parts)
