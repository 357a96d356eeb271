"""How examples of the nodes that bring tensors of their own are drawn."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints


def fit_shape(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["shape"] = tuple(draw(st.lists(st.integers(1, 4), max_size=3)))


def fit_numbers(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    fit_shape(draw, values, sizes)
    number = st.integers(-3, 3) if values["dtype"] == "int64" else st.floats(-3, 3)
    count = draw(st.sampled_from([1, math.prod(values["shape"]) if values["shape"] else 3]))
    values["numbers"] = tuple(draw(number) for _ in range(count))


def fit_features(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    if draw(st.integers(0, 3)):
        values["features"] = 2 * draw(st.integers(1, 8))


def tailor_probabilities(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    return {"x": [Arrival(each.shape, within=(0.0, 1.0)) for each in arriving["x"]]}


def tailor_step(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    most = values["steps"] if isinstance(values["steps"], int) and values["steps"] > 1 else 2
    return {**arriving, "t": [Arrival(each.shape, "int64", draw(st.integers(1, most + 1))) for each in arriving["t"]]}


UNUSED = ("an even number", "the waves of ours come in pairs")
DIFFUSION = Hints(tailored=tailor_step, values={"steps": 10}, more=[{"steps": 10, "schedule": "cosine"}],
                  wired={"x": "picture", "noise": "picture", "t": "step"}, stricter=[
                      ("there are only", "torch only sees the steps that happen to arrive")])

HINTS = {
    "Constant": Hints(fitting=fit_numbers, values={"numbers": (1.5, 2.0, 3.0)},
                      more=[{"numbers": (2.0,)}, {"numbers": (1, 2, 3, 4), "shape": (2, 2), "dtype": "int64"}],
                      stricter=[("is not a whole number", "torch cuts the decimals off")]),
    "LearnedTensor": Hints(fitting=fit_shape, values={"shape": (2, 3), "spread": 0.5}),
    "Arange": Hints(more=[{"dim": 0}]),
    "RandomNoise": Hints(more=[{"distribution": "uniform"}, {"always": True}], random=True),
    "SampleBernoulli": Hints(tailored=tailor_probabilities),
    "RandomSteps": Hints(random=True),
    "TimestepEmbedding": Hints(fitting=fit_features, values={"features": 6}, wired={"x": "step"}, stricter=[UNUSED]),
    "AddNoise": DIFFUSION, "RemoveNoise": DIFFUSION,
}
