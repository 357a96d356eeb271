"""How examples of the nodes that change a shape are drawn."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints

from .reducing import tailor_axes, tailor_axis


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


def axis_of(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving, *names: str) -> None:
    """Mostly axes that are there, the batch among them."""
    rank = len(arriving["x"][0].shape) + 1
    for name in names:
        if draw(st.integers(0, 5)):
            values[name] = draw(st.integers(-rank, rank - 1))


def tailor_two_axes(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    axis_of(draw, values, arriving, *values)
    return arriving


def tailor_unflatten(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    shape = arriving["x"][0].shape
    axis_of(draw, values, arriving, "dim")
    rank = len(shape) + 1
    at = values["dim"] % rank if isinstance(values["dim"], int) else 0
    if at == 0:
        values["unflattened_size"] = draw(st.sampled_from([(-1, 1), (1, -1), (-1,)]))
    elif draw(st.integers(0, 4)):
        size = shape[at - 1]
        divisors = [d for d in range(1, size + 1) if size % d == 0] if isinstance(size, int) else [1]
        divisor = draw(st.sampled_from(divisors))
        whole = size // divisor if isinstance(size, int) else -1
        values["unflattened_size"] = draw(st.sampled_from(
            [(divisor, -1), (-1, divisor), (whole, divisor), (1, whole, divisor)]))
    return arriving


def tailor_expand(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x = arriving["x"][0]
    shape = tuple(1 if draw(st.booleans()) else size for size in x.shape)
    if draw(st.integers(0, 4)):
        values["sizes"] = tuple(draw(st.integers(1, 4)) if size == 1 else draw(st.sampled_from(
            [-1, size if isinstance(size, int) else -1])) for size in shape)
    return {"x": [Arrival(shape, x.dtype, x.below)]}


def tailor_like(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x, like = arriving["x"][0], arriving["like"][0]
    shape = tuple(1 if draw(st.integers(0, 2)) == 0 else size for size in x.shape)
    return {"x": [Arrival(shape, x.dtype, x.below)], "like": [like]}


def tailor_roll(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    tailor_axes(draw, values, arriving)
    if draw(st.integers(0, 4)):
        count = len(values["dim"]) if isinstance(values["dim"], tuple) else 1
        values["shifts"] = tuple(draw(st.integers(-4, 4)) for _ in range(count))
    return arriving


def tailor_pad(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    tailor_axes(draw, values, arriving)
    values["value"] = draw(st.sampled_from([0.0, 2.0, -1.0, 0.5]))
    return arriving


HINTS = {
    "Reshape": Hints(tailored=tailor_reshape, values={"shape": (-1, 2, 4)}, wired={"x": "steps"}),
    "Permute": Hints(tailored=tailor_permute, values={"dims": (0, 1, 2)}, more=[{"dims": (1, 0, 2)}]),
    "Squeeze": Hints(tailored=tailor_squeeze, wired={"x": "one"}, stricter=[
        ("only a size of 1 can be taken out", "torch then leaves the tensor as it is, without a word")]),
    "Unsqueeze": Hints(wired={"x": "tokens"}),
    "Cast": Hints(wired={"x": "tokens"}),
    "Flatten": Hints(more=[{"start_dim": 0}]),
    "Transpose": Hints(tailored=tailor_two_axes), "MoveAxis": Hints(tailored=tailor_two_axes, more=[{"source": 2}]),
    "Unflatten": Hints(tailored=tailor_unflatten),
    "Expand": Hints(tailored=tailor_expand, wired={"x": "one"}, values={"sizes": (-1, 4)}, stricter=[
        ("a size of 0 would leave nothing", "torch gives a tensor without numbers")]),
    "ExpandAs": Hints(tailored=tailor_like, wired={"x": "tokens", "like": "tokens"}),
    "Tile": Hints(values={"dims": (2, 3)}, more=[{"dims": (3, 1, 1)}]),
    "RepeatInterleave": Hints(tailored=tailor_axis, more=[{"dim": -1, "repeats": 3}]),
    "Roll": Hints(tailored=tailor_roll, more=[{"shifts": (-2, 3), "dim": (1, 2)}], stricter=[
        ("is named twice", "torch shifts along it twice, which one larger number does as well")]),
    "Flip": Hints(tailored=tailor_axes, more=[{"dim": (1, 2)}]),
    "Pad": Hints(tailored=tailor_pad, more=[{"dim": (1, 2), "before": 2, "value": -1.5}], stricter=[
        ("pad with a whole one", "torch cuts the decimals off, without a word"),
        ("is named twice", "torch has no such param; it takes the amounts themselves"),
        ("there is no axis", "torch has no such param; it takes the amounts themselves")], defaults={"value": 0.0}),
}
