"""How examples of the embeddings are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

HINTS = {
    "Embedding": Hints(values={"num_embeddings": 7}, wired={"x": "tokens"}),
    "LearnedEncoding": Hints(values={"max_length": 32}),
}
