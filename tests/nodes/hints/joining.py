"""How examples of the nodes where tensors meet and part are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.draws import ends
from app.engine.proof.hints import Hints


def fixed_axis(draw: st.DrawFn, arriving: Arriving) -> int | None:
    """An axis whose size is known, if there is one."""
    fixed = [at for at, size in enumerate(arriving["x"][0].shape, 1) if isinstance(size, int)]
    return draw(st.sampled_from(fixed)) if fixed and draw(st.integers(0, 3)) else None


def resized(arriving: Arriving, axis: int, size: int) -> None:
    arrival = arriving["x"][0]
    shape = (*arrival.shape[:axis - 1], size, *arrival.shape[axis:])
    arriving["x"] = [Arrival(shape, *ends(arrival))]


def tailor_split(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    axis = fixed_axis(draw, arriving)
    if axis and isinstance(values["parts"], int) and values["parts"] > 0:
        resized(arriving, axis, int(arriving["x"][0].shape[axis - 1]) * values["parts"])
        values["dim"] = axis
    return arriving


def tailor_unbind(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    axis = fixed_axis(draw, arriving)
    if axis:
        values |= {"dim": axis, "parts": arriving["x"][0].shape[axis - 1]}
    return arriving


def tailor_sizes(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    axis = fixed_axis(draw, arriving)
    if axis:
        values |= {"dim": axis, "sizes": tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=4)))}
        resized(arriving, axis, sum(values["sizes"]))
    return arriving


def tailor_concat(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """The tensors differ along the axis, and sometimes in sort."""
    shape, dim = arriving["xs"][0].shape, values["dim"]
    for n, arrival in enumerate(arriving["xs"]):
        if isinstance(dim, int) and 1 <= dim <= len(shape) and draw(st.booleans()):
            size = draw(st.integers(1, 4))
            arriving["xs"][n] = Arrival((*shape[:dim - 1], size, *shape[dim:]), *ends(arrival))
    return arriving


HINTS = {
    "Split": Hints(tailored=tailor_split, values={"parts": 2, "dim": -1}, stricter=[
        ("equal parts", "torch makes the last part smaller, or gives fewer")]),
    "SplitSizes": Hints(tailored=tailor_sizes, values={"sizes": (3, 1, 4), "dim": -1}),
    "Unbind": Hints(tailored=tailor_unbind, values={"parts": 8, "dim": -1}),
    "Concat": Hints(tailored=tailor_concat, values={"dim": -1}),
}
