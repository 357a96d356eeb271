"""How examples of the norms are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

TOO_MANY = [("it should normalise over", "torch has no such param; it takes the sizes themselves")]

HINTS = {
    "GroupNorm": Hints(values={"num_groups": 2}), "LayerNorm": Hints(stricter=TOO_MANY),
    "RMSNorm": Hints(stricter=TOO_MANY),
    "InstanceNorm1d": Hints(more=[{"affine": True, "track_running_stats": True}]),
    "InstanceNorm2d": Hints(more=[{"affine": True, "track_running_stats": True}]),
    "InstanceNorm3d": Hints(more=[{"affine": True, "track_running_stats": True}]),
    "LocalResponseNorm": Hints(values={"size": 3, "alpha": 0.5}, wired={"x": "picture"}, more=[
        {"size": 4, "alpha": 0.5}]),
    "ChannelLayerNorm": Hints(wired={"x": "picture"}, more=[{"bias": False}]),
}
