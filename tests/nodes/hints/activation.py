"""How examples of the activations are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints


def tailor_prelu(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    sizes = [size for size in arriving["x"][0].shape[:1] if isinstance(size, int)]
    if draw(st.integers(0, 3)):
        values["num_parameters"] = draw(st.sampled_from([1, *sizes]))
    return arriving


def tailor_even(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """The axis that is halved is even."""
    shape = arriving["x"][0].shape
    fixed = [at for at, size in enumerate(shape) if isinstance(size, int)]
    if fixed and isinstance(values["dim"], int) and draw(st.integers(0, 3)):
        at = draw(st.sampled_from(fixed))
        arriving["x"] = [Arrival((*shape[:at], 2 * shape[at], *shape[at + 1:]))]
        values["dim"] = draw(st.sampled_from([at + 1, at - len(shape)]))
    return arriving


HINTS = {
    "PReLU": Hints(tailored=tailor_prelu), "Softmax": Hints(values={"dim": 1}), "Softmin": Hints(values={"dim": 1}),
    "GLU": Hints(tailored=tailor_even, more=[{"dim": 2}]),
    "GumbelSoftmax": Hints(values={"dim": 1, "tau": 0.5}, more=[{"hard": True}]),
    "Snake": Hints(values={"alpha": 0.5}), "SwiGLU": Hints(values={"hidden_features": 12, "bias": True}),
    "GEGLU": Hints(values={"hidden_features": 12, "approximate": "tanh"}),
}
