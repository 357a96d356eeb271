"""What a kind of node leaves in memory until the gradient has passed it again.

PyTorch's autograd holds on to what each operation needs to go backwards: a convolution its
input, a ReLU its output, a sum nothing. Which is said here once for every kind, by name or by
group; a test holds it to what ``torch.autograd.graph.saved_tensors_hooks`` really sees.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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


Rule = Callable[[Amounts], float]


def nothing(a: Amounts) -> float:
    return 0


@dataclass(frozen=True)
class Keeps:
    """``x`` and ``y``: whether what arrives or leaves is kept, as it is, shared with whoever else keeps it.

    ``more`` are bytes kept beside them, ``passing`` bytes that are needed only while it computes (and again while
    the gradient passes). A ``view`` leaves what arrives, seen otherwise: no memory of its own; one that is
    ``strided`` no longer lies in order, so that reshaping it copies. ``shares``: the gradient of what leaves is
    that of what arrives, not another tensor. ``blind``: no gradient passes.
    """

    x: bool = False
    y: bool = False
    more: Rule = nothing
    passing: Rule = nothing
    view: bool = False
    strided: bool = False
    shares: bool = False
    blind: bool = False

    @property
    def through(self) -> bool:
        """Whether the gradient is handed on as it is."""
        return self.view or self.shares


def attention(a: Amounts) -> float:
    """What arrives, in order; queries, keys and values; what is gathered; one number a row and head for the weights."""
    return 4.0 * a.batch * (3 * a.L * a.E + 2 * a.S * a.E + a.num_heads * a.L)


def looks(a: Amounts, steps: int, over: int) -> float:
    """Numbers one attention inside a transformer layer keeps for each sample.

    Without dropout torch runs it fused and keeps a number a row; with dropout every weight, its mask and what is left.
    """
    width, same = a.shape[-1], steps == over
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


def encoder_layer(a: Amounts) -> float:
    steps = a.shape[1]
    return 4.0 * a.batch * (looks(a, steps, steps) + dense(a, steps, 2))


def decoder_layer(a: Amounts) -> float:
    return 4.0 * a.batch * (looks(a, a.L, a.L) + looks(a, a.L, a.S) + dense(a, a.L, 3))


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


X, Y, XY, NONE = Keeps(x=True), Keeps(y=True), Keeps(x=True, y=True), Keeps()
VIEW, TURNED, BLIND = Keeps(view=True), Keeps(view=True, strided=True), Keeps(blind=True)
MASK = Keeps(more=lambda a: a.y)
ALSO_X = Keeps(x=True, more=lambda a: a.x)
INDEXED = Keeps(x=True, more=lambda a: 2 * a.y)

GROUPS: dict[str, Keeps] = {
    "Data": NONE, "Values": NONE, "Linear": X, "Convolution": X, "Pooling": X, "Padding": NONE, "Resizing": NONE,
    "Normalising": X, "Activation": X, "Dropout": MASK, "Recurrent": X, "Embedding": X, "Attention": X,
    "Arithmetic": X, "Reducing": X, "Joining": NONE, "Shaping": VIEW, "Selecting": NONE, "Vision": X,
    "Preparing": NONE, "Loss": X, "Own": X,
}
"""What a kind keeps unless it says otherwise below."""

KINDS: dict[str, Keeps] = {
    "Output": VIEW, "Target": NONE,
    **dict.fromkeys(("ReLU", "Sigmoid", "Tanh", "Softmax", "LogSoftmax", "Softmin", "Exp", "Sqrt", "Reciprocal"), Y),
    **dict.fromkeys(("Softsign", "LogSigmoid"), ALSO_X),
    **dict.fromkeys(("MaxPool1d", "MaxPool2d", "MaxPool3d", "AdaptiveMaxPool1d", "AdaptiveMaxPool2d",
                     "AdaptiveMaxPool3d", "FractionalMaxPool2d", "FractionalMaxPool3d"), INDEXED),
    "RMSNorm": Keeps(x=True, more=lambda a: a.x + a.x / a.shape[-1]),
    **dict.fromkeys(("Dropout1d", "Dropout2d", "Dropout3d"), Keeps(more=lambda a: 4.0 * a.batch * a.C)),
    "LSTM": Keeps(y=True, more=lstm), "GRU": Keeps(more=gru), "RNN": Keeps(more=rnn),
    "MultiheadAttention": Keeps(more=attention),
    "TransformerEncoderLayer": Keeps(more=encoder_layer),
    "TransformerDecoderLayer": Keeps(more=decoder_layer),
    **dict.fromkeys(("Multiply", "Divide", "MatMul", "Pow", "Maximum", "Minimum"), X),
    **dict.fromkeys(("Remainder", "FloorDivide", "Lerp", "ScaleAndShift", "Subtract", "Identity", "Minimise",
                     "HingeGeneratorLoss", "WassersteinCriticLoss"), NONE),
    **dict.fromkeys(("RNNCell", "GRUCell", "LSTMCell"),
                    Keeps(x=True, more=lambda a: 4.0 * a.batch * a.gates * a.hidden_size)),
    **dict.fromkeys(("SwiGLU", "GEGLU"), Keeps(x=True, more=lambda a: 4 * a.y)),
    **dict.fromkeys(("LPPool1d", "LPPool2d", "LPPool3d"), Keeps(x=True, more=lambda a: a.x + 4 * a.y)),
    "LocalResponseNorm": Keeps(x=True, more=lambda a: 3.5 * a.x), "ChannelLayerNorm": Keeps(x=True),
    "RReLU": ALSO_X, "Snake": Keeps(x=True, more=lambda a: 3 * a.x),
    **dict.fromkeys(("FeatureAlphaDropout", "DropPath"), Keeps(more=lambda a: 4.0 * a.batch * a.shape[1])),
    "LastStep": NONE, "GridSample": X,
    **dict.fromkeys(("FocalLoss", "MultiLabelSoftMarginLoss"), Keeps(x=True, more=lambda a: 6 * a.x)),
    **dict.fromkeys(("Mean", "Sum"), NONE), **dict.fromkeys(("Max", "Min"), XY),
    **dict.fromkeys(("GlobalAvgPool1d", "GlobalAvgPool2d", "Upsample"), NONE),
    **dict.fromkeys(("GlobalMaxPool1d", "GlobalMaxPool2d"), XY),
    **dict.fromkeys(("Permute", "Transpose"), TURNED),
    "Add": Keeps(shares=True), "Cast": BLIND,
    **dict.fromkeys(("Split", "Chunk", "Select", "Slice"), VIEW),
}


def keeps(kind: type[Node]) -> Keeps:
    """What nodes of a kind keep for the gradient."""
    return KINDS.get(kind.__name__) or GROUPS.get(kind.group, X)
