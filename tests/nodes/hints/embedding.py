"""How examples of the embeddings are drawn."""

from __future__ import annotations

from typing import Any

from app.engine.proof.alone import Arriving
from app.engine.proof.hints import Hints


def rows(draw: Any, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """A table long enough for every code that is drawn."""
    values["num_embeddings"] += 8
    if values["padding_idx"] is not None:
        values["padding_idx"] %= values["num_embeddings"]


def bag(draw: Any, values: dict[str, Any], arriving: Arriving) -> Arriving:
    return arriving if values["mode"] == "sum" else {**arriving, "weights": []}


def pairs(draw: Any, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values["base"] = max(values["base"], 2.0)


BAG = {"num_embeddings": 7, "embedding_dim": 5}

HINTS = {
    "Embedding": Hints(values={"num_embeddings": 7}, wired={"x": "tokens"}, fitting=rows),
    "EmbeddingBag": Hints(values=BAG, wired={"x": "tokens"}, fitting=rows, tailored=bag, more=[
        {**BAG, "padding_idx": 2}, {**BAG, "mode": "sum", "padding_idx": 2}, {**BAG, "mode": "max"},
        {**BAG, "mode": "max", "padding_idx": 0}]),
    "LearnedEncoding": Hints(values={"max_length": 32}),
    "RotaryEncoding": Hints(wired={"x": "heads"}, more=[{"halves": True, "base": 500.0}], fitting=pairs, stricter=[
        ("number has to be even", "torch stretches the last feature over the others, which is never meant")]),
}
