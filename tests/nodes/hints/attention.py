"""How examples of attention are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

HINTS = {
    "MultiheadAttention": Hints(values={"num_heads": 2}, more=[{"num_heads": 2, "causal": True}]),
    "TransformerEncoderLayer": Hints(values={"nhead": 2, "dim_feedforward": 16}, more=[
        {"nhead": 2, "dim_feedforward": 16, "causal": True, "norm_first": True}]),
    "TransformerDecoderLayer": Hints(values={"nhead": 2, "dim_feedforward": 16}),
}
