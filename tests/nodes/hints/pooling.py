"""How examples of the pools are drawn."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints
from nodes import catalogue


def fit_window(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """A window with half of it as padding, or a little too much."""
    if draw(st.integers(0, 2)):
        values["kernel_size"] = draw(st.integers(1, 4))
        values["padding"] = draw(st.integers(0, values["kernel_size"] // 2 + (draw(st.integers(0, 4)) == 0)))


def fit_power(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """Powers for which every sum has a root."""
    values["norm_type"] = draw(st.sampled_from([1.0, 2.0, 3.0, 2.5]))


def fit_levels(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["levels"] = tuple(draw(st.lists(st.integers(1, 6), min_size=1, max_size=4)))


def fit_regions(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """Regions that fit into what arrives; open sides want a size to come out."""
    values["kernel_size"] = draw(st.sampled_from([1, 2]))
    values["output_ratio"] = draw(st.sampled_from([0.25, 0.5, 0.6, 0.75]))
    values["output_size"] = draw(st.sampled_from([None, 1, 2]))
    if any(isinstance(sizes[axis], str) for axis in "DHW"):
        values["output_size"] = draw(st.sampled_from([1, 2, 4]))


def fit_blur(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["kernel_size"] = draw(st.integers(2, 5))


def tailor_unpool(name: str) -> Any:
    def tailor(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
        """Indices and a size as a pool gives them, mostly."""
        if not draw(st.integers(0, 4)):
            return arriving
        channels, *sizes = arriving["x"][0].shape
        values["padding"] = 0 if draw(st.booleans()) else values["padding"]
        still_open = any(isinstance(size, str) for size in sizes)
        if still_open:  # a pool that keeps the size, so that like can be as large
            values |= {"kernel_size": 3, "stride": 1, "padding": 1}
        like, indices = arriving.get("like") or still_open, Arrival((channels, *sizes), "int64")
        node = catalogue[name](values)
        if node.wrong_values:
            return arriving
        sides = [size if isinstance(size, str) else node.covered(size, side) for side, size in enumerate(sizes)]
        if like and not still_open:
            off = [draw(st.integers(1 - node.set_to[side][1], node.set_to[side][1] - 1)) for side in range(len(sizes))]
            sides = [max(1, size + more) for size, more in zip(sides, off, strict=True)]
        if all(isinstance(size, int) and size > 0 for size in sides):
            indices = Arrival((channels, *sizes), "int64", math.prod(sides))
        return {"x": arriving["x"], "indices": [indices], "like": [Arrival((channels, *sides))] if like else []}

    return tailor


STRICTER = [
    ("places in a channel", "torch counts with another width then, and puts numbers elsewhere without a word"),
    ("like has C", "torch looks at the sides of like only"), ("like has N", "torch looks at the sides of like only"),
]

NOTHING_LEFT = [("nothing would be left", "torch gives a tensor without numbers")]

WINDOWS = {"ceil_mode": True, "padding": 1, "kernel_size": 5, "stride": 2}
"""The last window hangs over."""


def unpool(kind: str, field: str) -> Hints:
    return Hints(tailored=tailor_unpool(kind), stricter=STRICTER, wired={"x": field, "indices": f"{field}_places"})


HINTS = {
    "MaxPool1d": Hints(fitting=fit_window, values=WINDOWS),
    "MaxPool2d": Hints(fitting=fit_window, values={"ceil_mode": True}, more=[{**WINDOWS, "dilation": 2}]),
    "MaxPool3d": Hints(fitting=fit_window, more=[{**WINDOWS, "kernel_size": 3}]),
    "AvgPool1d": Hints(fitting=fit_window, values=WINDOWS),
    "AvgPool2d": Hints(fitting=fit_window, values=WINDOWS,
                       more=[{**WINDOWS, "count_include_pad": False}]),
    "AvgPool3d": Hints(fitting=fit_window, values={**WINDOWS, "kernel_size": 3}),
    "LPPool1d": Hints(fitting=fit_power),
    "LPPool2d": Hints(fitting=fit_power, more=[{"ceil_mode": True, "kernel_size": 5}]),
    "LPPool3d": Hints(fitting=fit_power, values={"kernel_size": 3, "stride": 1}),
    "AdaptiveAvgPool1d": Hints(values={"output_size": 3}, more=[{}]),
    "AdaptiveAvgPool2d": Hints(values={"output_size": (3, 2)}, more=[{"output_size": (5, 1)}]),
    "AdaptiveAvgPool3d": Hints(values={"output_size": (3, 4, 1)}),
    "AdaptiveMaxPool1d": Hints(values={"output_size": 3}, more=[{}]),
    "AdaptiveMaxPool2d": Hints(values={"output_size": 3}, more=[{"output_size": (5, 1)}]),
    "AdaptiveMaxPool3d": Hints(values={"output_size": (3, 4, 1)}),
    "SpatialPyramidPool": Hints(fitting=fit_levels),
    "FractionalMaxPool2d": Hints(fitting=fit_regions, stricter=NOTHING_LEFT,
                                 more=[{"output_size": (5, 12), "kernel_size": (3, 1)}]),
    "FractionalMaxPool3d": Hints(fitting=fit_regions, stricter=NOTHING_LEFT,
                                 more=[{"output_size": (5, 4, 1), "kernel_size": (1, 2, 3)}]),
    "BlurPool2d": Hints(fitting=fit_blur, more=[{"kernel_size": 4, "stride": 3}]),
    "MaxUnpool1d": unpool("MaxUnpool1d", "fixed"), "MaxUnpool2d": unpool("MaxUnpool2d", "picture"),
    "MaxUnpool3d": unpool("MaxUnpool3d", "volume"),
}
