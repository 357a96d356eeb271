"""How examples of what is done to raw data are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.draws import ends
from app.engine.proof.hints import Hints

NUMBERS = st.floats(-4, 4)
SPREADS = st.floats(0.125, 4)


def some(draw: st.DrawFn, numbers: st.SearchStrategy[float], count: int) -> tuple[float, ...]:
    """One number, or one for each."""
    count = draw(st.sampled_from([1, count]))
    return tuple(draw(st.lists(numbers, min_size=count, max_size=count)))


def fit_channels(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values |= {"mean": some(draw, NUMBERS, sizes["C"]), "std": some(draw, SPREADS, sizes["C"])}


def fit_columns(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    sizes["D"] = draw(st.integers(1, 4))
    if "std" in values:
        values |= {"mean": some(draw, NUMBERS, sizes["D"]), "std": some(draw, SPREADS, sizes["D"])}
    else:
        values |= {"least": some(draw, st.floats(-4, 0), sizes["D"]), "most": some(draw, SPREADS, sizes["D"])}


def fit_boundaries(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["boundaries"] = tuple(sorted(draw(st.lists(NUMBERS, min_size=1, max_size=5, unique=True))))


def tailor_colours(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    if draw(st.integers(0, 4)):
        arriving["x"] = [Arrival((3, *each.shape[1:]), *ends(each)) for each in arriving["x"]]
    return arriving


COUNTS = [("give one for each, or one for all", "torch stretches one channel or column over several numbers")]

HINTS = {
    "Rescale": Hints(more=[{"divisor": 127.5, "offset": -1.0}, {"offset": 2.0}], stricter=[
        ("it would divide by zero", "torch gives infinity without a word")]),
    "Normalize": Hints(fitting=fit_channels, values={"mean": (0.5,), "std": (0.1, 0.2, 0.3, 0.4)}, stricter=COUNTS),
    "StandardizeColumns": Hints(fitting=fit_columns, values={"mean": (2.0,), "std": (0.5,)}, stricter=COUNTS),
    "MinMaxScale": Hints(fitting=fit_columns, values={"least": (-2.0,), "most": (0.5,)}, stricter=[
        *COUNTS, ("most has to be larger", "torch turns the column round or divides by zero")]),
    "Resize": Hints(values={"size": (8, 20)}, more=[
        {"size": 7, "antialias": False}, {"size": (5, 14), "mode": "bicubic"}, {"size": 5, "mode": "nearest"}]),
    "Grayscale": Hints(tailored=tailor_colours, wired={"x": "colours"}, more=[{"keep": True}], stricter=[
        ("red, green and blue", "torch takes the first three of more channels, or what there is")]),
    "Bucketize": Hints(fitting=fit_boundaries, more=[{"right": True}], stricter=[
        ("boundaries have to grow", "torch counts them in any order")]),
}
