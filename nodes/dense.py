"""Nodes that mix every feature with every other."""

from __future__ import annotations

from .language import Bool, In, Int, Node, Out


class Dense(Node):
    """What Linear and Bilinear share."""

    out_features = Int(128, min=1, max=1_000_000, title="Outputs", doc="How many numbers come out.")
    bias = Bool(True, doc="Adds a learned constant to every output.")

    face = "{out_features} outputs"


class Linear(Dense, group="Linear", synonyms="dense fully connected fc projection head affine mlp perceptron"):
    """Mixes every feature with every other through learned weights.

    y = x Wᵀ + b, on the last axis; the axes before it stay as they are.
    """

    x = In("*S, D", doc="Features on the last axis.")
    y = Out("*S, out_features", doc="The mixed features.")

    formula = "x Wᵀ + b"
    build = "nn.Linear(D, out_features, bias=bias)"
    parameters = "D * out_features + bias * out_features"
    multiply_adds = "D * out_features * prod(S[1:])"


class Bilinear(Dense, group="Linear", synonyms="product interaction pair two inputs"):
    """Mixes every pair of features, one from each of two inputs, through learned weights.

    y = aᵀ W b + c for each output, on the last axis of both.
    """

    a = In("*S, D", doc="Features of the first input on the last axis.")
    b = In("*S, E", doc="Features of the second input on the last axis.")
    y = Out("*S, out_features", doc="The mixed pairs.")

    formula = "aᵀ W b + c"
    build = "nn.Bilinear(D, E, out_features, bias=bias)"
    parameters = "D * E * out_features + bias * out_features"
    multiply_adds = "D * E * out_features * prod(S[1:])"


class Identity(Node, group="Linear", synonyms="nothing pass through placeholder same skip"):
    """Hands on what arrives just as it is: a place to hang a name on, or to put something else later."""

    x = In("*S", dtype="any", doc="Anything.")
    y = Out("*S", below="same", doc="The same.")

    formula = "x"
    build = "nn.Identity()"
