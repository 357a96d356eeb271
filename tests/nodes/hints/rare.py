"""How examples of scores for rare classes are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.hints import Hints


def fit_cutoffs(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    sizes["D"] = draw(st.integers(4, 9))
    if draw(st.integers(0, 4)):
        count = draw(st.integers(4, 20))
        some = draw(st.lists(st.integers(1, count - 1), min_size=1, max_size=2, unique=True))
        values |= {"n_classes": count, "cutoffs": tuple(sorted(some)), "div_value": 2.0}


HINTS = {"AdaptiveLogSoftmaxWithLoss": Hints(
    fitting=fit_cutoffs, values={"n_classes": 20, "cutoffs": (5, 12), "div_value": 2.0}, wired={"x": "flat"},
    stricter=[("are too few to be narrowed", "torch makes layers without features")])}
