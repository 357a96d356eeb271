"""How examples of the borders are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

LINE = {"left": 3, "right": 0}
PLANE = {"left": 3, "right": 0, "top": 1, "bottom": 2}
VOLUME = {**PLANE, "front": 2, "back": 0}

HINTS = {f"{name}{rank}": Hints(more=[{**sides, "value": -1.5} if name == "ConstantPad" else sides])
         for name in ("ConstantPad", "ZeroPad", "ReflectionPad", "ReplicationPad", "CircularPad")
         for rank, sides in (("1d", LINE), ("2d", PLANE), ("3d", VOLUME))}
