"""What a kind of node leaves in memory until the gradient has passed it again.

PyTorch's autograd holds on to what each operation needs to go backwards: a convolution its
input, a ReLU its output, a sum nothing. Which is said here once for every kind, by name or by
group; a test holds it to what ``torch.autograd.graph.saved_tensors_hooks`` really sees.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nodes.language import Node

from . import insides as inside
from .insides import Amounts

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


X, Y, XY, NONE = Keeps(x=True), Keeps(y=True), Keeps(x=True, y=True), Keeps()
VIEW, TURNED, BLIND, SHARED = Keeps(view=True), Keeps(view=True, strided=True), Keeps(blind=True), Keeps(shares=True)
MASK = Keeps(more=lambda a: a.y)
ALSO_X = Keeps(x=True, more=lambda a: a.x)
INDEXED = Keeps(x=True, more=lambda a: 2 * a.y)

def every(keeps: Keeps, kinds: str) -> dict[str, Keeps]:
    return dict.fromkeys(kinds.split(), keeps)


GROUPS: dict[str, Keeps] = {
    "Data": NONE, "Values": NONE, "Linear": X, "Convolution": X, "Pooling": X, "Padding": NONE, "Resizing": NONE,
    "Normalising": X, "Activation": X, "Dropout": MASK, "Recurrent": X, "Embedding": X, "Attention": X,
    "Arithmetic": X, "Reducing": X, "Joining": NONE, "Shaping": VIEW, "Selecting": NONE, "Vision": X,
    "Preparing": NONE, "Loss": X, "Own": X,
}
"""What a kind keeps unless it says otherwise below."""

KINDS: dict[str, Keeps] = {
    **every(VIEW, "Output Split Chunk Select Slice SplitHeads"),
    **every(TURNED, "Permute Transpose MergeHeads"),
    **every(BLIND, "Cast Sign Round Floor Ceil Trunc ArgMax ArgMin ArgSort"),
    **every(SHARED, "Add Identity Subtract Negative"),
    **every(NONE, "Frac Remainder FloorDivide ScaleAndShift Minimise HingeGeneratorLoss WassersteinCriticLoss Mean Sum "
                  "CumSum Diff GlobalAvgPool1d GlobalAvgPool2d GlobalAvgPool3d Unfold Fold SinusoidalEncoding "
                  "LearnedEncoding RotaryEncoding ALiBi RelativeBias ClassToken MaskedMean LastStep"),
    **every(X, "GridSample Lerp Gather StandardizeSample ReflectionPad1d ReflectionPad2d ReflectionPad3d "
               "ReplicationPad1d ReplicationPad2d ReplicationPad3d"),
    **every(Y, "ReLU Sigmoid Tanh Softmax LogSoftmax Softmin Softmax2d Exp Exp2 Expm1 Sqrt Rsqrt Reciprocal"),
    **every(XY, "Max Min Prod Norm GlobalMaxPool1d GlobalMaxPool2d GlobalMaxPool3d CumProd LogCumSumExp LogSumExp Std"),
    **every(ALSO_X, "Softsign LogSigmoid RReLU CharbonnierLoss QuantileLoss PoissonNLLLoss DiceLoss BPRLoss GaussianKL "
                    "GANDiscriminatorLoss HingeDiscriminatorLoss LeastSquaresDiscriminatorLoss TotalVariation"),
    **every(Keeps(x=True, more=lambda a: 2 * a.x), "CBAM MarginRankingLoss CumMax TripletMarginLoss Quantile"),
    **every(Keeps(x=True, more=lambda a: 3 * a.x), "Snake CosineSimilarity LinearAttention TverskyLoss"),
    **every(Keeps(x=True, more=lambda a: 5 * a.x), "FocalLoss MultiLabelSoftMarginLoss CTCLoss "
                                                   "TripletMarginWithDistanceLoss"),
    **every(Keeps(more=lambda a: 2 * a.x), "Sort SampleNormal"),
    **every(Keeps(more=lambda a: 2 * a.y), "Median TopK"),
    **every(INDEXED, "MaxPool1d MaxPool2d MaxPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d "
                     "FractionalMaxPool2d FractionalMaxPool3d SpatialPyramidPool"),
    **every(Keeps(more=lambda a: 2 * a.x), "MaxUnpool1d MaxUnpool2d MaxUnpool3d"),
    **every(Keeps(x=True, more=lambda a: a.x + 4 * a.y), "LPPool1d LPPool2d LPPool3d"),
    **every(ALSO_X, "BlurPool2d EmbeddingBag"), "Cdist": XY,
    "PairwiseDistance": Keeps(y=True, more=lambda a: a.x),
    "AdaptiveLogSoftmaxWithLoss": Keeps(x=True, more=lambda a: 3 * a.x),
    "RMSNorm": Keeps(x=True, more=lambda a: a.x + a.x / a.shape[-1]),
    "LayerNorm": Keeps(x=True, more=lambda a: 2 * a.x / a.shape[-1]),
    "ChannelLayerNorm": Keeps(x=True, more=lambda a: 2 * a.x / a.C),
    "LocalResponseNorm": Keeps(x=True, more=lambda a: 3.5 * a.x),
    **every(Keeps(more=lambda a: 4.0 * a.batch * a.shape[1]), "Dropout1d Dropout2d Dropout3d FeatureAlphaDropout"),
    "DropPath": NONE,
    **every(Keeps(x=True, more=lambda a: 6 * a.y), "SwiGLU GEGLU"),
    "LSTM": Keeps(y=True, more=inside.lstm), "GRU": Keeps(more=inside.gru), "RNN": Keeps(more=inside.rnn),
    **every(Keeps(x=True, more=inside.cell), "RNNCell GRUCell LSTMCell"),
    "MultiheadAttention": Keeps(more=inside.attention),
    "ScaledDotProductAttention": Keeps(x=True, more=inside.scaled_attention),
    "TransformerEncoderLayer": Keeps(more=inside.encoder_layer),
    "TransformerDecoderLayer": Keeps(more=inside.decoder_layer),
    "TransformerEncoder": Keeps(more=inside.encoder_stack), "TransformerDecoder": Keeps(more=inside.decoder_stack),
    "Transformer": Keeps(more=inside.transformer),
    "ConvNormActivation": Keeps(x=True, y=True, more=lambda a: a.y),
    "DepthwiseSeparableConv2d": Keeps(x=True, y=True, more=lambda a: a.y + 2 * a.y * a.C / a.out_channels),
    "DoubleConv": Keeps(x=True, y=True, more=lambda a: 3 * a.y),
    "BasicBlock": Keeps(x=True, y=True, more=inside.basic),
    "Bottleneck": Keeps(x=True, y=True, more=inside.bottleneck),
    "PreActBlock": Keeps(x=True, more=lambda a: a.x + 2 * a.y),
    "InvertedResidual": Keeps(x=True, more=inside.inverted), "MBConv": Keeps(x=True, more=inside.weighed),
    "ConvNeXtBlock": Keeps(x=True, more=lambda a: a.x * (3.5 + 2 * a.expansion)),
    "DenseBlock": Keeps(x=True, more=inside.dense_block),
    "DenseTransition": Keeps(x=True, more=lambda a: a.x + 4 * a.y),
}


def keeps(kind: type[Node]) -> Keeps:
    """What nodes of a kind keep for the gradient."""
    return KINDS.get(kind.__name__) or GROUPS.get(kind.group, X)
