"""Nodes that turn symbols into vectors and say where in a sequence they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Choice, Float, In, Int, Node, Out, Scope, Size, show


class Table(Node):
    """A learned vector for every token number."""

    x = In("*S", dtype="int", doc="Token numbers from 0.")

    num_embeddings = Int(10_000, min=1, max=100_000_000, title="Rows",
                         doc="How many different tokens there are; tokens go from 0 to one less.")
    embedding_dim = Int(128, min=1, max=65_536, title="Features", doc="How many numbers each vector has.")
    padding_idx = Int(None, min=0, optional=True, title="Padding token",
                      doc="The token that only fills up; its vector is zero and never learned.")

    face = "{num_embeddings} rows · {embedding_dim} features"
    parameters = "num_embeddings * embedding_dim"

    def problems(self, dims: Scope) -> Iterator[str]:
        below = dims.tensors["x"].below
        if below > self.num_embeddings:
            yield f"tokens go up to {below - 1}, but the table has only {self.num_embeddings} rows."
        if self.padding_idx is not None and self.padding_idx >= self.num_embeddings:
            yield f"the padding token is {self.padding_idx}, but the table ends at row {self.num_embeddings - 1}."


class Embedding(Table, group="Embedding", synonyms="lookup table token word vector category id"):
    """Looks up a learned vector for every token number."""

    y = Out("*S, embedding_dim", dtype="float32", doc="A vector for each token, on a new last axis.")

    formula = "W[x]"
    build = "nn.Embedding(num_embeddings, embedding_dim, padding_idx=padding_idx)"


class EmbeddingBag(Table, group="Embedding", title="Embedding bag",
                   synonyms="lookup table tokens bag of words mean sum sparse features tags"):
    """Looks up a learned vector for every token number and brings those of one example together.

    The same as an embedding and a mean, sum or maximum over the tokens, but the single vectors are never kept.
    """

    x = In("N, S", dtype="int", doc="Token numbers from 0; their order does not matter.")
    weights = In("N, S", optional=True, doc="How much each token counts; for sums only. Unwired: each once.")
    y = Out("N, embedding_dim", dtype="float32", doc="One vector for each example.")

    mode = Choice("mean", "sum", "max", title="Together by", doc="How the vectors of one example become one.")

    face = "{num_embeddings} rows · {embedding_dim} features · by {mode}"
    formula = "Σ W[x] / n"
    build = "nn.EmbeddingBag(num_embeddings, embedding_dim, mode=mode, padding_idx=padding_idx)"
    forward = "y = self(x) if weights is None else self(x, per_sample_weights=weights)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from super().problems(dims)
        if dims.weights is not None and self.mode != "sum":
            yield f"weights are wired, but the vectors come together by {self.mode}; only sums can be weighed."

    def room(self, dims: Scope) -> Iterator[Any]:
        yield dims.S


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

    formula = "x + sin(t / 10000^(i/E))"
    page = "https://arxiv.org/abs/1706.03762"
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
    formula = "x + P[t]"
    build = "nn.Embedding(max_length, E)"
    forward = "y = x + self(torch.arange(x.size(1), device=x.device))"
    parameters = "max_length * E"

    def problems(self, dims: Scope) -> Iterator[str]:
        if isinstance(dims.T, int) and self.max_length < dims.T:
            yield f"{dims.T} steps arrive, but there are positions for {self.max_length} only."
        elif isinstance(dims.T, Size) and "N" in dims.T.symbols:
            yield f"as many steps arrive as the batch has samples ({show((dims.N, dims.T, dims.E))}), so nobody " \
                  "knows how many positions to learn; time belongs on the second axis."

    def room(self, dims: Scope) -> Iterator[Any]:
        yield self.max_length - dims.T + 1


class RotaryEncoding(Node, group="Embedding", title="Rotary positions",
                     synonyms="rope positional position encoding transformer llama rotate queries keys"):
    """Turns queries or keys by an angle that grows with the position, so that they match by distance.

    Each pair of features turns by t / base^(2i/E), i counting the pairs (Su and others 2021, section 3.2).
    Nothing is learned. Goes between split heads and attention, once for the queries and once for the keys.
    """

    x = In("*B, T, E", doc="A sequence: time, then features, which are pairs; often for each head.")
    y = Out("*B, T, E", doc="The same shape, turned.")

    base = Float(10000.0, min=1.0, max=1e9, doc="How slowly the slowest pair turns; larger suits longer sequences.")
    halves = Bool(False, doc="Feature i is paired with i + E/2, as in Llama, instead of each with its neighbour.")

    face = "base {base?} · halves {halves?}"
    formula = "x · e^(i t / base^(2k/E))"
    page = "https://arxiv.org/abs/2104.09864"
    build = "RotaryEncoding(E, base=base, halves=halves)"
    support = '''
class RotaryEncoding(nn.Module):
    """Turns pairs of features by an angle that grows with the position (Su and others 2021, section 3.2)."""

    def __init__(self, features, base=10000.0, halves=False):
        super().__init__()
        self.halves = halves
        even = torch.arange(0, features, 2)
        self.register_buffer("rate", base ** (-even / features), persistent=False)

    def forward(self, x):  # ..., T, E
        angle = torch.arange(x.size(-2), device=x.device)[:, None] * self.rate  # T, E / 2
        cos, sin = angle.cos().to(x.dtype), angle.sin().to(x.dtype)
        a, b = x.chunk(2, dim=-1) if self.halves else (x[..., 0::2], x[..., 1::2])
        a, b = a * cos - b * sin, a * sin + b * cos
        return torch.cat((a, b), dim=-1) if self.halves else torch.stack((a, b), dim=-1).flatten(-2)
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        if isinstance(dims.E, int) and dims.E % 2:
            yield f"{dims.E} features arrive; they turn in pairs, so that their number has to be even."
