"""How examples of the nodes where tensors meet and part are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.draws import ends
from app.engine.proof.hints import Hints


def tailor_split(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    shape = arriving["x"][0].shape
    fixed = [at for at, size in enumerate(shape) if isinstance(size, int)]
    if fixed and isinstance(values["parts"], int) and values["parts"] > 0 and draw(st.integers(0, 3)):
        at = draw(st.sampled_from(fixed))
        longer = (*shape[:at], shape[at] * values["parts"], *shape[at + 1:])
        arriving["x"] = [Arrival(longer, *ends(arriving["x"][0]))]
        values["dim"] = at + 1
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
    "Concat": Hints(tailored=tailor_concat, values={"dim": -1}),
}
