"""The networks whose written source is kept beside this file; each is one thing the writer has to do well."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.core.graph import Graph, Wire, place
from app.core.plan import Field

FIELDS: Mapping[str, Field] = {
    "image": Field(type="image", shape=(1, 8, 8)),
    "digit": Field(type="label", dtype="int64", classes=tuple("0123456789")),
    "signal": Field(type="series", shape=("T", 3)),
    "words": Field(type="text", shape=("T",), dtype="int64", classes=tuple("abcdefghijklmnopqrstuvwxyz")),
    "next": Field(type="text", shape=("T",), dtype="int64", classes=tuple("abcdefghijklmnopqrstuvwxyz")),
    "table": Field(type="numbers", columns=tuple("abcdef"), shape=(6,)),
    "price": Field(type="numbers", columns=("price",), shape=(1,)),
}


class Pen:
    """Draws a graph in few words: each node reads from the last one unless it is told otherwise."""

    def __init__(self) -> None:
        self.graph, self.last = Graph(), ""

    def __call__(self, kind: str, name: str, *reads: str, **values: Any) -> str:
        self.graph = self.graph.add(name, place(kind, name, **values))
        inputs = list(self.graph.nodes[name].node.inputs)
        for n, source in enumerate(reads or [self.last] * bool(inputs)):
            id, _, out = source.partition(".")
            out = out or next(iter(self.graph.nodes[id].node.outputs))
            into = inputs[min(n, len(inputs) - 1)]
            self.graph = self.graph.put({}, [Wire(id, out, name, into)])
        self.last = name
        return name


def digits() -> Graph:
    """A small convolutional network with a loss of its own."""
    draw = Pen()
    draw("Input", "image", field="image")
    draw("Conv2d", "conv1", out_channels=32, padding=1)
    draw("BatchNorm2d", "norm1")
    draw("ReLU", "relu1")
    draw("MaxPool2d", "pool1")
    draw("Conv2d", "conv2", out_channels=64, kernel_size=(3, 5), padding=(1, 2), groups=2)
    draw("GELU", "gelu1", approximate="tanh")
    draw("GlobalAvgPool2d", "pool2")
    draw("Dropout", "drop", p=0.2)
    draw("Linear", "head", out_features=10)
    draw("Output", "scores", field="digit")
    draw("Target", "digit", field="digit")
    draw("CrossEntropyLoss", "loss", "head", "digit", label_smoothing=0.1)
    return draw.graph


def reader() -> Graph:
    """A bidirectional LSTM of which only the last step is used."""
    draw = Pen()
    draw("Input", "signal", field="signal")
    draw("LayerNorm", "norm")
    draw("LSTM", "reader", hidden_size=64, num_layers=2, dropout=0.1, bidirectional=True)
    draw("Select", "last", dim=1, index=-1)
    draw("Linear", "price", out_features=1)
    draw("Output", "answer", field="price")
    return draw.graph


def speller() -> Graph:
    """A language model: embedding, positions, two causal transformer layers, a loss on every step."""
    draw = Pen()
    draw("Input", "words", field="words")
    draw("Embedding", "token", num_embeddings=26, embedding_dim=64)
    draw("SinusoidalEncoding", "position")
    for n in (1, 2):
        draw("TransformerEncoderLayer", f"layer{n}", nhead=4, dim_feedforward=256, activation="gelu",
             norm_first=True, causal=True)
    draw("LayerNorm", "norm")
    draw("Linear", "head", out_features=26, bias=False)
    draw("Output", "scores")
    draw("Target", "next", field="next")
    draw("CrossEntropyLoss", "loss", "head", "next", last=True)
    return draw.graph


def variational() -> Graph:
    """An autoencoder whose hidden values are heard by a loss and returned by nobody."""
    draw = Pen()
    draw("Input", "image", field="image")
    draw("Flatten", "pixels")
    draw("Linear", "encoder", out_features=64)
    draw("ReLU", "bend")
    draw("Linear", "mean", out_features=8)
    draw("Linear", "logvar", "bend", out_features=8)
    draw("Linear", "decoder", "mean", out_features=64)
    draw("Sigmoid", "grey")
    draw("Reshape", "drawn", shape=(1, 8, 8))
    draw("Output", "picture")
    draw("MSELoss", "likeness", "drawn", "image")
    draw("GaussianKL", "spread", "mean", "logvar", weight=0.01)
    return draw.graph


def pair() -> Graph:
    """Two inputs, two outputs, a residual, two losses with weights, an attention that is looked at."""
    draw = Pen()
    draw("Input", "table", field="table")
    draw("Linear", "features", out_features=32)
    draw("Input", "signal", field="signal")
    draw("Linear", "lift", out_features=32)
    draw("Unsqueeze", "query", "features", dim=1)
    draw("MultiheadAttention", "look", "query", "lift", num_heads=4)
    draw("Squeeze", "seen", "look.y", dim=1)
    draw("Add", "both", "seen", "features")
    draw("Linear", "price", out_features=1)
    draw("Output", "answer", "price", field="price")
    draw("Output", "attention", "look.weights")
    draw("Target", "truth", field="price")
    draw("HuberLoss", "near", "price", "truth", delta=0.5)
    draw("L1Loss", "far", "price", "truth", weight=0.1)
    return draw.graph


def gated() -> Graph:
    """A split whose halves meet again, a concatenation of three, a part that leads nowhere."""
    draw = Pen()
    draw("Input", "table", field="table")
    draw("Linear", "wide", out_features=64)
    draw("Split", "halves", parts=2)
    draw("Sigmoid", "gate", "halves.y2")
    draw("Multiply", "kept", "halves.y1", "gate")
    draw("Tanh", "unheard", "halves.y1")
    draw("Concat", "joined", "kept", dim=1)
    for more in ("gate", "table"):
        draw.graph = draw.graph.put({}, [Wire(more, "x" if more == "table" else "y", "joined", "xs")])
    draw("Output", "answer", "joined")
    return draw.graph


def translator() -> Graph:
    """Sequences that end: read until their last token, written from there, padding looked at by nobody."""
    draw = Pen()
    draw("Input", "words", field="words")
    draw("TokenLengths", "lengths")
    draw("PaddingMask", "padding", "words")
    draw("Embedding", "token", "words", num_embeddings=26, embedding_dim=32, padding_idx=0)
    draw("GRU", "read", hidden_size=32)
    draw("Input", "signal", field="signal")
    draw("GRU", "write", "signal", "read.h", hidden_size=32)
    draw("MultiheadAttention", "look", "write.y", "read.y", num_heads=4)
    draw("LastStep", "last", "look.y")
    draw("TransformerEncoder", "think", "read.y", nhead=4, num_layers=2, dim_feedforward=64, norm_first=True,
         final_norm=True)
    draw("MaskedMean", "mean", "think", "padding")
    draw("Output", "answer", "last")
    draw("Output", "gist", "mean")
    draw.graph = draw.graph.put({}, [Wire("lengths", "y", "read", "lengths"),
                                     Wire("padding", "y", "think", "padding_mask"),
                                     Wire("padding", "y", "look", "key_padding_mask")])
    return draw.graph


def turning() -> Graph:
    """Attention by hand: heads, positions that turn, queries that share their keys, nobody looks ahead."""
    draw = Pen()
    draw("Input", "words", field="words")
    draw("Embedding", "token", num_embeddings=26, embedding_dim=64)
    for name, heads in (("query", 8), ("key", 2), ("value", 2)):
        draw("Linear", name, "token", out_features=8 * heads, bias=False)
        draw("SplitHeads", f"{name}_heads", num_heads=heads)
        if name != "value":
            draw("RotaryEncoding", f"{name}_turned", halves=True)
    draw("ScaledDotProductAttention", "look", "query_turned", "key_turned", "value_heads", causal=True, dropout=0.1)
    draw("MergeHeads", "merged")
    draw("Linear", "mixed", out_features=64, bias=False)
    draw("Add", "both", "mixed", "token")
    draw("Output", "answer")
    return draw.graph


NETWORKS = {"digits": digits, "reader": reader, "speller": speller, "variational": variational, "pair": pair,
            "gated": gated, "translator": translator, "turning": turning}
