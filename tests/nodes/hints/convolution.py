"""How examples of convolutions are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

HINTS = {
    "Conv1d": Hints(values={"padding": 1}),
    "Conv2d": Hints(values={"kernel_size": (3, 5), "padding": (1, 2), "groups": 2, "dilation": 1},
                    more=[{"padding_mode": "reflect", "padding": 1}]),
    "ConvTranspose2d": Hints(values={"stride": 2}),
}
