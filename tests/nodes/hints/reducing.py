"""How examples of the nodes that sum up are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arriving
from app.engine.proof.hints import Hints

TWICE = [("is named twice", "torch sums over an axis once, however often it is named, in some of its operations")]


def tailor_axes(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """One axis or several that are there, counted from either end."""
    rank = len(arriving["x"][0].shape) + 1
    if draw(st.integers(0, 3)):
        some = draw(st.lists(st.integers(0, rank - 1), min_size=1, max_size=rank, unique=True))
        some = [axis - rank if draw(st.integers(0, 3)) == 0 else axis for axis in some]
        values["dim"] = some[0] if len(some) == 1 and draw(st.booleans()) else tuple(some)
    return arriving


def tailor_axis(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    rank = len(arriving["x"][0].shape) + 1
    if draw(st.integers(0, 3)):
        values["dim"] = draw(st.integers(-rank, rank - 1))
    return arriving


KEEP = {"keepdim": False}
SEVERAL = [{"dim": (1, 2), "keepdim": True}, {"dim": (-1,)}]


def axes(**about: Any) -> Hints:
    return Hints(tailored=tailor_axes, more=about.pop("more", SEVERAL), stricter=[*TWICE, *about.pop("stricter", ())],
                 defaults={**KEEP, **about.pop("defaults", {})}, **about)


def axis(**about: Any) -> Hints:
    return Hints(tailored=tailor_axis, defaults={**KEEP, **about.pop("defaults", {})}, **about)


SPREAD = [("of one number there is no spread", "torch answers that it is no number, with a warning")]
WHOLE = {"x": "tokens"}

HINTS = {
    **dict.fromkeys(("Mean", "Max", "Min", "LogSumExp"), axes()),
    "Sum": axes(), "Norm": axes(defaults={"p": 2.0}, more=[*SEVERAL, {"p": 1.0}, {"p": 3.0}]),
    "Any": axes(wired={"x": "truths"}), "All": axes(wired={"x": "truths"}),
    **dict.fromkeys(("Std", "Var"), axes(defaults={"unbiased": True}, stricter=SPREAD,
                                         more=[*SEVERAL, {"unbiased": False}])),
    "Prod": axis(), "Median": axis(more=[{"dim": -1, "keepdim": True}]),
    "Quantile": axis(more=[{"dim": -1, "keepdim": True, "q": 0.3}], defaults={"q": 0.5}),
    "ArgMax": axis(more=[{"dim": -1, "keepdim": True}]), "ArgMin": axis(),
    "CumSum": axis(), "CumProd": axis(), "CumMax": axis(), "LogCumSumExp": axis(),
    "Diff": axis(more=[{"dim": -1, "n": 2}], defaults={"n": 1}, stricter=[
        ("nothing would be left", "torch gives a tensor without numbers"),
        ("a batch may hold fewer samples", "torch gives a tensor without numbers once the batch is small")]),
}
