"""How examples of the recurrent nodes are drawn."""

from __future__ import annotations

from app.engine.proof.hints import Hints

UNCOUNTED = "torch's counter does not know it"

HINTS = {
    "LSTM": Hints(values={"hidden_size": 5, "bidirectional": True}, uncounted=UNCOUNTED),
    "GRU": Hints(values={"hidden_size": 5, "num_layers": 2}, uncounted=UNCOUNTED),
    "RNN": Hints(values={"hidden_size": 5}, uncounted=UNCOUNTED, defaults={"nonlinearity": "tanh"}),
}
