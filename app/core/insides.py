"""What nodes that hold a small network of their own keep for the gradient: attention, recurrent layers, blocks.

Counted from what torch's own code leaves behind; a test holds each to what autograd really sees.
"""

from __future__ import annotations

import math
from typing import Any

from nodes.language import Node, Scope
from nodes.size import Size, at


class Amounts:
    """What flows through one node for a batch, in bytes, and its sizes and params as whole numbers.

    ``x`` is the first tensor that arrives, ``shape`` its sizes, ``y`` the first that leaves.
    """

    def __init__(self, node: Node, scope: Scope, sizes: dict[str, int], x: int, y: int, shape: tuple[Any, ...]) -> None:
        self.node, self.scope, self.sizes, self.x, self.y = node, scope, sizes, x, y
        self.shape = tuple(at(size, sizes) for size in shape)

    def __getattr__(self, name: str) -> Any:
        """A size or a param by its name in the declaration."""
        try:
            value = self.scope[name]
        except KeyError:
            raise AttributeError(name) from None
        return at(value, self.sizes) if isinstance(value, Size) else value

    @property
    def batch(self) -> int:
        return self.sizes["N"]


def attention(a: Amounts) -> float:
    """What arrives, in order; queries, keys and values; what is gathered; one number a row and head for the weights."""
    return 4.0 * a.batch * (3 * a.L * a.E + 2 * a.S * a.E + a.num_heads * a.L)


def looks(a: Amounts, steps: int, over: int, same: bool = False) -> float:
    """Numbers one attention inside a transformer layer keeps for each sample.

    Without dropout torch runs it fused and keeps a number a row; with dropout every weight, its mask and what is left.
    """
    width = a.shape[-1]
    copies = steps * width * 2 + (0 if same else over * width)
    if a.dropout:
        scaled = steps * width + (5 if same else 4) * over * width - (steps if same else over) * width
        return copies + scaled + 3 * a.nhead * steps * over
    return copies + steps * width + 2 * over * width + a.nhead * steps


def dense(a: Amounts, steps: int, norms: int) -> float:
    """Numbers the two linear layers and the norms of a transformer layer keep for each sample."""
    width, wide, drop = a.shape[-1], a.dim_feedforward, bool(a.dropout)
    inner = 3 * wide if drop else wide * (1 + (a.activation == "gelu"))
    return steps * (width * (norms * (1 + drop) + 1) + 2 * norms + inner)


def encoders(a: Amounts, steps: int, layers: int) -> float:
    return 4.0 * a.batch * layers * (looks(a, steps, steps, same=True) + dense(a, steps, 2))


def decoders(a: Amounts, layers: int) -> float:
    return 4.0 * a.batch * layers * (looks(a, a.L, a.L, same=True) + looks(a, a.L, a.S) + dense(a, a.L, 3))


def encoder_layer(a: Amounts) -> float:
    return encoders(a, a.shape[1], 1)


def decoder_layer(a: Amounts) -> float:
    return decoders(a, 1)


def encoder_stack(a: Amounts) -> float:
    return encoders(a, a.shape[1], a.num_layers) + a.x * a.final_norm


def decoder_stack(a: Amounts) -> float:
    return decoders(a, a.num_layers) + a.x * a.final_norm


def transformer(a: Amounts) -> float:
    return encoders(a, a.S, a.num_encoder_layers) + decoders(a, a.num_decoder_layers) + a.x + a.y


def scaled_attention(a: Amounts) -> float:
    """Queries and keys, scaled, and who looks at whom."""
    return a.x + 4.0 * a.batch * a.S * a.shape[-1] + 4.0 * a.batch * math.prod(a.shape[1:-1]) * a.S


def inverted(a: Amounts) -> float:
    """What a convolution, its norm and its activation leave, at both sizes of the picture."""
    wide = 4.0 * a.batch * a.expanded(a.C)
    return 3 * wide * a.H * a.W + 3 * wide * a.H * a.W * strided(a) + a.y


def weighed(a: Amounts) -> float:
    """The same, and once more what was weighed by a small network."""
    return inverted(a) + 4.0 * a.batch * a.expanded(a.C) * a.H * a.W * strided(a)


def strided(a: Amounts) -> float:
    """The share of the picture that a stride leaves."""
    return 1 / a.stride**2


def basic(a: Amounts) -> float:
    return a.y * (3 + a.changes(a.C))


def bottleneck(a: Amounts) -> float:
    inner = 4.0 * a.batch * a.inner() * a.H * a.W
    return 2 * inner + 2 * inner * strided(a) + a.y * (1 + a.changes(a.C))


def dense_block(a: Amounts) -> float:
    """Each layer keeps all that came before it, twice, and what its first convolution makes, twice."""
    place, wide, total = 4.0 * a.batch * a.H * a.W, a.bottleneck * a.growth_rate, 0.0
    for n in range(a.num_layers):
        total += 2 * (a.C + n * a.growth_rate) + 2 * wide
    return place * total - a.x


def lstm(a: Amounts) -> float:
    """What oneDNN puts by for the way back (gates and states of every step, padded), and the steps in its own order."""
    rows, ways, hidden, arriving, total = a.batch * a.shape[1], a.ways, a.hidden_size, a.shape[2], 0.0
    for _ in range(a.num_layers):
        total += arriving + ways * (9.2 * hidden + 6.3 * max(arriving, hidden) + hidden)
        arriving = ways * hidden
    return 4.0 * rows * (total - ways * hidden)


def gru(a: Amounts) -> float:
    return a.x + 4.0 * a.batch * a.shape[1] * a.hidden_size * a.ways * a.num_layers * 7


def rnn(a: Amounts) -> float:
    return a.x + 4.0 * a.batch * a.shape[1] * a.hidden_size * a.ways * a.num_layers


def cell(a: Amounts) -> float:
    """The gates of one step, and what they were made of."""
    return 4.0 * a.batch * a.hidden_size * {1: 1, 3: 6}.get(a.gates, a.gates + 1)
