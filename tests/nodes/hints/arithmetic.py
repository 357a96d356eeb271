"""How examples of the nodes that compute number by number are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.draws import ends
from app.engine.proof.hints import Hints


def tailor_broadcast(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """Some sizes of the second are 1."""
    b = arriving["b"][0]
    arriving["b"] = [Arrival(tuple(1 if draw(st.integers(0, 3)) == 0 else size for size in b.shape), *ends(b))]
    return arriving


HINTS = {
    "Add": Hints(tailored=tailor_broadcast), "Subtract": Hints(tailored=tailor_broadcast),
    "Multiply": Hints(tailored=tailor_broadcast), "Divide": Hints(tailored=tailor_broadcast),
    "MatMul": Hints(wired={"a": "steps", "b": "across"}),
}
