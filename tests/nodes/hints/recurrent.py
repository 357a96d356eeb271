"""How examples of the recurrent nodes are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints

UNCOUNTED = "torch's counter does not know it"

ONE_START = [("is wired and", "torch has no line for one without the other; the other would be left out")]


def fitting(draw: Any, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["hidden_size"] = max(values["hidden_size"], 2)
    if values.get("proj_size"):
        values["proj_size"] = draw(st.integers(1, values["hidden_size"] - 1))
    if draw(st.booleans()):
        values |= {"num_layers": 1, "bidirectional": False}


def started(draw: Any, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """What it starts with, as an Input can give it: with the batch first, so for one layer only."""
    if not isinstance(values["hidden_size"], int):  # a value that is wrong anyway
        return arriving
    one = (values["num_layers"], values["bidirectional"]) == (1, False)
    both = one and bool(arriving["h0"])
    width = values.get("proj_size") or values["hidden_size"]
    arriving["h0"] = [Arrival((width,))] * both
    if "c0" in arriving:
        arriving["c0"] = [Arrival((values["hidden_size"],))] * both
    return arriving


def cell(draw: Any, values: dict[str, Any], arriving: Arriving) -> Arriving:
    return started(draw, {**values, "num_layers": 1, "bidirectional": False}, arriving)


STARTED = {"h0": "flat", "lengths": "lengths"}

HINTS = {
    "LSTM": Hints(values={"hidden_size": 8}, wired={**STARTED, "c0": "flat"}, uncounted=UNCOUNTED,
                  fitting=fitting, tailored=started, stricter=ONE_START),
    "GRU": Hints(values={"hidden_size": 8}, wired=STARTED, uncounted=UNCOUNTED, fitting=fitting, tailored=started),
    "RNN": Hints(values={"hidden_size": 8}, more=[{"hidden_size": 8, "nonlinearity": "relu"}], wired=STARTED,
                 uncounted=UNCOUNTED, fitting=fitting, tailored=started, defaults={"nonlinearity": "tanh"}),
    "RNNCell": Hints(values={"hidden_size": 8}, wired={"x": "flat", "h0": "flat"}, tailored=cell),
    "GRUCell": Hints(values={"hidden_size": 8}, wired={"x": "flat", "h0": "flat"}, tailored=cell),
    "LSTMCell": Hints(values={"hidden_size": 8}, wired={"x": "flat", "h0": "flat", "c0": "flat"}, tailored=cell,
                      stricter=ONE_START),
    "LastStep": Hints(wired={"lengths": "lengths"}),
}
