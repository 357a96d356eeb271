"""Advice on how words, series and pictures are read: axes in the wrong order, places unknown, tables too large."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from .view import Advice, Remedy, View, between

PLANE = ("Conv2d", "MaxPool2d", "AvgPool2d", "BatchNorm2d", "DoubleConv", "ConvNormActivation")
LINE = ("Conv1d", "CausalConv1d", "MaxPool1d", "AvgPool1d")
LOOKING = ("MultiheadAttention", "TransformerEncoderLayer", "TransformerEncoder")
BLIND = frozenset({"Embedding", "Linear", "LayerNorm", "RMSNorm", "Identity", "ScaleAndShift"})
"""Kinds that do not tell one place of a sequence from another."""


def axes(view: View) -> Iterator[Advice]:
    """Pictures with their colours last, or a series with its columns last, into a node that wants channels first."""
    fields = view.plan.data.fields if view.plan else {}
    for source in view.of("Input"):
        shape, field = view.shape(source)[1:], fields.get(view.node(source).values.get("field", ""))
        for id in dict.fromkeys(view.graph.readers[source]):
            if id not in view.sound:
                continue
            if view.node(id).kind in PLANE and len(shape) == 3 and shape[2] in (1, 3, 4) \
                    and all(isinstance(size, int) and size > 4 for size in shape[:2]):
                height, width, colours = shape
                yield view.advice(id, f"{view.name(source)} brings N, {height}, {width}, {colours}, which "
                                      f"{view.name(id)} reads as {height} channels of {width}×{colours} pixels. The "
                                      "last size looks like the colours; they have to come first.",
                                  permuted(view, source, id, (0, 3, 1, 2)))
            elif view.node(id).kind in LINE and field is not None and field.type == "series" and len(shape) == 2:
                steps, columns = shape
                yield view.advice(id, f"{view.name(source)} brings {steps} steps of {columns} "
                                      f"{'column' if columns == 1 else 'columns'}, which {view.name(id)} reads as "
                                      f"{steps} channels of {columns}: it slides along the columns, not along time.",
                                  permuted(view, source, id, (0, 2, 1)))


def permuted(view: View, source: str, target: str, dims: tuple[int, ...]) -> Remedy:
    wire = next(wire for wire in view.graph.wires if (wire.source, wire.target) == (source, target))
    text = f"Insert Permute to axes {', '.join(map(str, dims))}"
    return text, partial(between, view.graph, wire, "Permute", dims=dims)


def places(view: View) -> Iterator[Advice]:
    """Attention over words or a series where nothing says which comes first."""
    for id in view.of(*LOOKING):
        before = view.source(id, next(iter(view.node(id).node.inputs)))
        wire = view.wire(before, id)
        while before and view.node(before).kind != "Input":
            placed = view.node(before)
            if placed.kind not in BLIND and placed.node.group not in ("Activation", "Dropout"):
                break
            before = view.source(before)
        else:
            masked = view.node(id).values.get("causal") or "attn_mask" in view.graph.incoming[id]
            if wire is not None and before and ordered(view, before) and not masked:
                yield view.advice(id, f"{view.name(id)} cannot know the order of what {view.name(before)} brings: "
                                      "attention looks at all places alike, and nothing before it says where each "
                                      "stands. A Sinusoidal encoding adds that.",
                                  ("Insert Sinusoidal encoding",
                                   partial(between, view.graph, wire, "SinusoidalEncoding")))


def ordered(view: View, id: str) -> bool:
    """Whether an Input hands out words or a series."""
    fields = view.plan.data.fields if view.plan else {}
    field = fields.get(view.node(id).values.get("field", ""))
    return field.type in ("text", "series") if field is not None else view.node(id).values.get("dtype") == "int64"


def tables(view: View) -> Iterator[Advice]:
    """An embedding with many more rows than there are codes."""
    for id in view.of("Embedding", "EmbeddingBag"):
        arriving, values = view.heard(id, "x"), view.node(id).values
        rows, below = values.get("num_embeddings"), arriving.below if arriving else 0
        if below and isinstance(rows, int) and rows > 1.1 * below + 16:
            unused = (rows - below) * values.get("embedding_dim", 1)
            yield view.advice(id, f"{view.name(id)} has {rows:,} rows, but {view.name(view.source(id, 'x'))} brings "
                                  f"{below:,} different codes: {unused:,} learned numbers are never used.",
                              (f"Set Rows to {below}",
                               partial(view.graph.set, id, num_embeddings=below)))


def between_layers(view: View) -> Iterator[Advice]:
    """A dropout between stacked recurrent layers where only one is stacked."""
    for id in view.of("RNN", "GRU", "LSTM"):
        values = view.node(id).values
        if values.get("num_layers") == 1 and (share := values.get("dropout")):
            yield view.advice(id, f"The dropout of {100 * share:g} % in {view.name(id)} does nothing: it lies between "
                                  "stacked layers, and there is only 1.",
                              ("Set Layers to 2", partial(view.graph.set, id, num_layers=2)),
                              ("Set Dropout to 0", partial(view.graph.set, id, dropout=0.0)))
