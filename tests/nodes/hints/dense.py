"""How examples of the dense nodes are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

HINTS = {
    "Linear": Hints(values={"out_features": 3}),
    "Bilinear": Hints(wired={"a": "flat", "b": "flat"}, uncounted="torch's counter does not know it"),
}
