"""How examples of the nodes that sum up are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

HINTS = {"Mean": Hints(values={"dim": 1})}
