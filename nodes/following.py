"""What people usually put after a kind: offered first when a wire is pulled from it. Kinds or groups, best first."""

from __future__ import annotations

FOLLOWS: dict[str, tuple[str, ...]] = {word: tuple(row.split()) for word, row in (line.split(":") for line in """
Input: Conv2d Conv1d Linear Embedding LSTM Rescale Normalize Flatten ConvNormActivation PatchEmbedding LayerNorm
Target: CrossEntropyLoss MSELoss BCEWithLogitsLoss OneHot
Linear: ReLU GELU Dropout BatchNorm1d LayerNorm Output Softmax Add CrossEntropyLoss MSELoss
Convolution: BatchNorm2d BatchNorm1d BatchNorm3d ReLU GELU MaxPool2d MaxPool1d GroupNorm Add Dropout2d
Pooling: Conv2d Conv1d Conv3d Flatten Linear Dropout DoubleConv ConvNormActivation
GlobalAvgPool1d: Linear Dropout Output
GlobalAvgPool2d: Linear Dropout Output
GlobalMaxPool1d: Linear Dropout Output
AdaptiveAvgPool2d: Flatten Linear Dropout
Padding: Conv2d Conv1d Conv3d
Resizing: Conv2d Conv1d Concat DoubleConv ConvNormActivation
Normalising: ReLU GELU SiLU LeakyReLU Linear MultiheadAttention Conv2d Conv1d Add Dropout
LayerNorm: Linear MultiheadAttention TransformerEncoderLayer Output Add
RMSNorm: Linear MultiheadAttention Output Add
Activation: MaxPool2d MaxPool1d Dropout Conv2d Conv1d Linear Flatten GlobalAvgPool2d AvgPool2d Add Output
Softmax: Output MatMul Multiply ArgMax
Dropout: Linear Conv2d Conv1d Output LSTM Add
Flatten: Linear Dropout BatchNorm1d
Recurrent: LastStep Dropout Linear LSTM GRU Output GlobalMaxPool1d
LastStep: Linear Dropout Output
Embedding: LSTM GRU SinusoidalEncoding LearnedEncoding TransformerEncoder Dropout Mean Conv1d
SinusoidalEncoding: TransformerEncoder TransformerEncoderLayer Dropout
LearnedEncoding: TransformerEncoder TransformerEncoderLayer Dropout
Attention: Add LayerNorm Dropout Linear TransformerEncoderLayer
TransformerEncoderLayer: TransformerEncoderLayer LayerNorm Linear Mean MaskedMean
TransformerEncoder: Mean MaskedMean Linear LayerNorm
MaskedMean: Linear Dropout Output
Joining: Conv2d Linear DoubleConv BatchNorm2d ReLU Dropout
Arithmetic: ReLU LayerNorm Linear Conv2d Output
Reducing: Linear Output Dropout
Shaping: Linear Conv2d Conv1d LSTM MultiheadAttention
Vision: GlobalAvgPool2d MaxPool2d BasicBlock Bottleneck InvertedResidual ConvNormActivation Conv2d Flatten
PatchEmbedding: ClassToken LearnedEncoding TransformerEncoder
DoubleConv: MaxPool2d Upsample Concat Conv2d
Preparing: Conv2d Linear ConvNormActivation Flatten
several: Concat Add Stack Multiply MultiheadAttention Subtract MatMul CosineSimilarity
""".strip().splitlines())}
"""``several``: what several nodes at once are wired into."""


ENDS = dict.fromkeys(("Input", "Target", "Output"), 9.0)
OFTEN = {word: sum(1 / (1 + row.index(word)) for row in FOLLOWS.values() if word in row)
         for word in {word for row in FOLLOWS.values() for word in row}} | ENDS
"""How usual a kind is, by how many kinds it usually follows and how soon: Conv2d before Conv1d. Ends are everywhere."""


def usual_after(kind: str, group: str) -> tuple[str, ...]:
    """The kinds that usually read from a kind, best first."""
    return FOLLOWS.get(kind) or FOLLOWS.get(group, ())


def usual_before(kind: str, group: str) -> tuple[str, ...]:
    """The kinds or groups a kind usually reads from, best first."""
    places = {word: row.index(name) for word, row in FOLLOWS.items() for name in (kind, group) if name in row}
    return tuple(sorted(places, key=lambda word: places[word]))
