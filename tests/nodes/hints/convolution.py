"""How examples of convolutions, unfolding and folding are drawn."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints
from nodes import catalogue


def fit_same(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """Where the size is kept, the stride is 1, mostly."""
    if values.get("same") is True and draw(st.integers(0, 4)):
        values["stride"] = 1


def tailor_fold(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """As many windows of as many numbers as the image takes, mostly."""
    values["output_size"] = draw(st.one_of(st.integers(3, 9), st.tuples(st.integers(3, 9), st.integers(3, 9))))
    node = catalogue["Fold"](values)
    if node.wrong_values or not draw(st.integers(0, 5)):
        return arriving
    size = values["output_size"]
    rows = [node.window(each, side) for side, each in enumerate(size if isinstance(size, tuple) else (size, size))]
    return {"x": [Arrival((draw(st.integers(1, 3)) * node.taps, max(1, math.prod(rows))))]}


NOTHING_LEFT = [("nothing would be left", "torch gives a tensor without numbers")]

HINTS = {
    "Conv1d": Hints(fitting=fit_same, values={"padding": 1}, more=[{"same": True, "kernel_size": 4}]),
    "CausalConv1d": Hints(values={"dilation": 2}, more=[{"stride": 2}]),
    "Conv2d": Hints(fitting=fit_same, values={"kernel_size": (3, 5), "padding": (1, 2), "groups": 2, "dilation": 1},
                    more=[{"padding_mode": "reflect", "padding": 1},
                          {"same": True, "kernel_size": (4, 3), "padding_mode": "circular"}]),
    "Conv3d": Hints(fitting=fit_same, more=[{"same": True}]),
    "ConvTranspose1d": Hints(stricter=NOTHING_LEFT, more=[{"dilation": 3, "output_padding": 2}]),
    "ConvTranspose2d": Hints(stricter=NOTHING_LEFT, values={"stride": 2},
                             more=[{"dilation": 3, "output_padding": (2, 0), "padding": 1}]),
    "ConvTranspose3d": Hints(stricter=NOTHING_LEFT,
                             values={"stride": 2, "output_padding": 1, "padding": 1, "groups": 2},
                             more=[{"dilation": 2, "output_padding": 1}]),
    "Unfold": Hints(values={"kernel_size": (3, 2), "stride": (1, 2), "padding": 1, "dilation": 2}),
    "Fold": Hints(tailored=tailor_fold, wired={"x": "fixed"}, values={"output_size": (4, 5), "kernel_size": 2}),
}
