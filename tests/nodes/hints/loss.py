"""How examples of the losses are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints


def tailor_classes(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    places, count = arriving["x"][0].shape, draw(st.integers(1, 6))
    shape = (*places, count) if values.get("last") is True else (count, *places)
    return {"x": [Arrival(shape)], "target": [Arrival(places, "int64", draw(st.integers(1, count + 1)))]}


def tailor_truth(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    arriving["target"] = [Arrival(each.shape, each.dtype, min(each.below, draw(st.integers(2, 3))))
                          for each in arriving["target"]]
    return arriving


HINTS = {
    "CrossEntropyLoss": Hints(tailored=tailor_classes), "NLLLoss": Hints(tailored=tailor_classes),
    "BCEWithLogitsLoss": Hints(tailored=tailor_truth, stricter=[
        ("binary cross-entropy is for two", "torch takes any number for a truth")]),
}
