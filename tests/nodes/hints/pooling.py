"""How examples of the pools are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

HINTS = {
    "AdaptiveAvgPool1d": Hints(values={"output_size": 3}, wired={"x": "fixed"}),  # torch exports others from a fixed one only
    "AdaptiveAvgPool2d": Hints(values={"output_size": (3, 2)}), "AdaptiveMaxPool2d": Hints(values={"output_size": 3}),
    "MaxPool2d": Hints(values={"ceil_mode": True}),
    "AvgPool2d": Hints(values={"ceil_mode": True, "padding": 1}),
}
