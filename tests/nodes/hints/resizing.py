"""How examples of the nodes that give another size are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints


def fit_shuffle(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["upscale_factor"] = draw(st.integers(1, 3))
    sizes["C"] = values["upscale_factor"]**2 * draw(st.integers(1, 3))


def fit_unshuffle(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["downscale_factor"] = draw(st.integers(1, 3))
    sizes |= {side: values["downscale_factor"] * draw(st.integers(1, 4)) for side in "HW"}


def fit_crop(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    sizes |= {side: draw(st.integers(3, 12)) for side in "HW"}
    some = st.tuples(st.integers(1, sizes["H"]), st.integers(1, sizes["W"]))
    values["size"] = draw(st.one_of(st.integers(1, 4), some))


def tailor_theta(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    if draw(st.integers(0, 4)):
        arriving["theta"] = [Arrival(draw(st.sampled_from([(6,), (2, 3)])))]
    return arriving


def tailor_grid(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    if draw(st.integers(0, 4)):
        arriving["grid"] = [Arrival((*arriving["grid"][0].shape[:2], 2))]
    return arriving


HINTS = {
    "Upsample1d": Hints(values={"mode": "linear"}, more=[{"scale_factor": 3}]),
    "Upsample": Hints(values={"mode": "bilinear"}, more=[
        {"scale_factor": (2, 3)}, {"mode": "bicubic"}, {"mode": "bilinear", "align_corners": True}]),
    "Upsample3d": Hints(values={"mode": "trilinear"}, more=[{"scale_factor": (1, 2, 3)}]),
    "Interpolate": Hints(values={"size": (8, 20)}, more=[
        {"mode": mode, "size": size} for mode in ("nearest-exact", "bilinear", "bicubic", "area")
        for size in ((6, 5), 24)] + [{"mode": mode, "size": (7, 18), "antialias": True}
                                     for mode in ("bilinear", "bicubic")]
        + [{"mode": "bilinear", "size": 7, "align_corners": True}]),
    "ChannelShuffle": Hints(wired={"x": "picture"}, more=[{"groups": 4}]),
    "PixelShuffle": Hints(fitting=fit_shuffle),
    "PixelUnshuffle": Hints(fitting=fit_unshuffle, values={"downscale_factor": 3}),
    "CenterCrop": Hints(fitting=fit_crop, values={"size": (5, 8)}, stricter=[
        ("should be kept of", "a slice that reaches too far is cut off without a word")]),
    "AffineGrid": Hints(tailored=tailor_theta, values={"size": (7, 8)}, wired={"theta": "six"}, stricter=[
        ("it wants 6 numbers for each picture", "laid out anew, 12 numbers are two pictures to torch")]),
    "GridSample": Hints(tailored=tailor_grid, wired={"grid": "places"}, more=[
        {"mode": mode, "padding_mode": padding} for mode in ("bilinear", "nearest", "bicubic")
        for padding in ("border", "reflection")] + [{"align_corners": True}]),
}
