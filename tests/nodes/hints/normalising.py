"""How examples of the norms are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

TOO_MANY = [("it should normalise over", "torch has no such param; it takes the sizes themselves")]

HINTS = {"GroupNorm": Hints(values={"num_groups": 2}), "LayerNorm": Hints(stricter=TOO_MANY),
         "RMSNorm": Hints(stricter=TOO_MANY)}
