"""How examples of the nodes that change a shape are drawn."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints


def tailor_reshape(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    shape = arriving["x"][0].shape
    whole = math.prod(size for size in shape if isinstance(size, int))
    divisor = draw(st.sampled_from([d for d in range(1, whole + 1) if whole % d == 0]))
    rows: Any = -1 if len(shape) > sum(isinstance(size, int) for size in shape) else whole // divisor
    if draw(st.integers(0, 3)):
        some = [(-1,), (rows, divisor), (divisor, rows), (divisor, -1), (1, rows, divisor)]
        values["shape"] = draw(st.sampled_from(some))
    return arriving


def tailor_permute(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    rank = len(arriving["x"][0].shape) + 1
    if draw(st.integers(0, 3)):
        order = draw(st.permutations(range(rank)))
        values["dims"] = tuple(dim - rank if draw(st.integers(0, 4)) == 0 else dim for dim in order)
    return arriving


def tailor_squeeze(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    shape = arriving["x"][0].shape
    if shape and draw(st.integers(0, 3)):
        at = draw(st.integers(0, len(shape) - 1))
        shape = (*shape[:at], 1, *shape[at + 1:])
        values["dim"] = at + 1
    arriving["x"] = [Arrival(shape, arriving["x"][0].dtype, arriving["x"][0].below)]
    return arriving


HINTS = {
    "Reshape": Hints(tailored=tailor_reshape, values={"shape": (-1, 2, 4)}, wired={"x": "steps"}),
    "Permute": Hints(tailored=tailor_permute, values={"dims": (0, 1, 2)}, more=[{"dims": (1, 0, 2)}]),
    "Squeeze": Hints(tailored=tailor_squeeze, wired={"x": "one"}, stricter=[
        ("only a size of 1 can be taken out", "torch then leaves the tensor as it is, without a word")]),
    "Slice": Hints(values={"stop": -1}, stricter=[
        ("a batch may hold fewer samples", "torch takes fewer than it was asked for, without a word"),
        ("nothing would be left", "torch gives a tensor without numbers")]),
    "Unsqueeze": Hints(wired={"x": "tokens"}), "Select": Hints(values={"index": -1}),
    "Cast": Hints(wired={"x": "tokens"}),
    "Flatten": Hints(more=[{"start_dim": 0}]),
}
