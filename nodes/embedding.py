"""Nodes that turn symbols into vectors and say where in a sequence they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import In, Int, Node, Out, Scope


class Embedding(Node, group="Embedding", synonyms="lookup table token word vector category id"):
    """Looks up a learned vector for every token number."""

    x = In("*S", dtype="int", doc="Token numbers from 0.")
    y = Out("*S, embedding_dim", dtype="float32", doc="A vector for each token, on a new last axis.")

    num_embeddings = Int(10_000, min=1, max=100_000_000, title="Rows",
                         doc="How many different tokens there are; tokens go from 0 to one less.")
    embedding_dim = Int(128, min=1, max=65_536, title="Features", doc="How many numbers each vector has.")
    padding_idx = Int(None, min=0, optional=True, title="Padding token",
                      doc="The token that only fills up; its vector is zero and never learned.")

    face = "{num_embeddings} rows · {embedding_dim} features"
    build = "nn.Embedding(num_embeddings, embedding_dim, padding_idx=padding_idx)"
    parameters = "num_embeddings * embedding_dim"

    def problems(self, dims: Scope) -> Iterator[str]:
        below = dims.tensors["x"].below
        if below > self.num_embeddings:
            yield f"tokens go up to {below - 1}, but the table has only {self.num_embeddings} rows."
        if self.padding_idx is not None and self.padding_idx >= self.num_embeddings:
            yield f"the padding token is {self.padding_idx}, but the table ends at row {self.num_embeddings - 1}."


class Encoded(Node):
    """A sequence whose vectors know where they stand."""

    x = In("N, T, E", doc="A sequence: time, then features.")
    y = Out("N, T, E", doc="The same shape, positions added.")


class SinusoidalEncoding(Encoded, group="Embedding", title="Sinusoidal encoding",
                         synonyms="positional position transformer sine cosine"):
    """Adds waves of many lengths, so that each position in a sequence looks different; nothing is learned.

    PE(t, 2i) = sin(t / 10000^(2i/E)) and PE(t, 2i+1) = cos(t / 10000^(2i/E)), added to the input
    (Vaswani and others 2017, section 3.5). Any length.
    """

    build = "SinusoidalEncoding(E)"
    support = '''
class SinusoidalEncoding(nn.Module):
    """Adds sines and cosines of the position (Vaswani and others 2017, section 3.5)."""

    def __init__(self, features):
        super().__init__()
        even = torch.arange(0, features, 2)
        self.register_buffer("rate", torch.exp(even * (-math.log(10000.0) / features)), persistent=False)

    def forward(self, x):  # N, T, E
        angle = torch.arange(x.size(1), device=x.device)[:, None] * self.rate  # T, E / 2
        waves = torch.stack((angle.sin(), angle.cos()), dim=2).flatten(1)  # T, E
        return x + waves[:, :x.size(2)].to(x.dtype)
'''


class LearnedEncoding(Encoded, group="Embedding", title="Learned encoding",
                      synonyms="positional position transformer gpt wpe embedding"):
    """Adds a learned vector for each position in a sequence."""

    max_length = Int(512, min=1, max=1_000_000, title="Longest", unit="steps",
                     doc="The longest sequence there is a position for.")

    face = "up to {max_length} steps"
    build = "nn.Embedding(max_length, E)"
    forward = "y = x + self(torch.arange(x.size(1), device=x.device))"
    parameters = "max_length * E"

    def problems(self, dims: Scope) -> Iterator[str]:
        if isinstance(dims.T, int) and self.max_length < dims.T:
            yield f"{dims.T} steps arrive, but there are positions for {self.max_length} only."

    def room(self, dims: Scope) -> Iterator[Any]:
        yield self.max_length - dims.T + 1
