"""Nodes that mix every feature with every other."""

from __future__ import annotations

from .language import Bool, In, Int, Node, Out


class Linear(Node, group="Linear", synonyms="dense fully connected fc projection head"):
    """Mixes every feature with every other through learned weights."""

    x = In("*S, D")
    y = Out("*S, out_features")

    out_features = Int(128, min=1, title="Outputs", doc="How many numbers come out.")
    bias = Bool(True, doc="Adds a learned constant to every output.")

    face = "{out_features} outputs"
    build = "nn.Linear(D, out_features, bias=bias)"
    parameters = "D * out_features + bias * out_features"
    multiply_adds = "D * out_features * prod(S[1:])"
