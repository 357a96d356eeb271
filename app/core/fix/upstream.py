"""Remedies further up: what came before made it too small, took an axis away, or has the wrong width."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.language import sides

from .. import moves
from ..graph import Graph, Wire
from .case import Attempt, Case, straight
from .inserts import insertion

FAR = 12
"""How many nodes back is looked."""
ROLLING = ("Flatten", "GlobalAvgPool1d", "GlobalAvgPool2d", "GlobalMaxPool1d", "GlobalMaxPool2d", "Select", "Mean",
           "Squeeze", "Argmax", "ArgMax", "Cast", "Softmax")
"""Kinds that take axes away, or the sort of numbers a node needs."""
WIDTHS = ("out_features", "out_channels", "hidden_size", "embedding_dim")
HEADS = ("num_heads", "nhead")
KEEPING = frozenset({"Activation", "Dropout", "Normalising", "Padding", "Resizing", "Pooling", "Embedding"})
"""Groups whose nodes leave the number of features or channels as it is, if they do not say one themselves."""
SPARE = frozenset({"Dropout", "Padding", "Resizing", "Pooling", "Shaping", "Selecting", "Reducing"})
"""Groups of nodes a network can do without."""


def earlier(case: Case) -> Iterator[Attempt]:
    """Take out or mend what came before, the nearest first."""
    yield from without(case)
    yield from widths(case)
    if not shrinking(case):
        return
    for steps, (wire, _) in enumerate(case.suspects[:1]):
        for back, before in enumerate(straight(case.graph, case.id, wire.into)):
            if back == FAR:
                break
            yield from larger(case, before.source, 1.1 + 0.05 * back + steps)


def without(case: Case) -> Iterator[Attempt]:
    """Take out the node itself where little is left to do, or the one before that took away what is needed."""
    placed, graph = case.placed, case.graph
    if len(case.wires) == 1 and placed.node.outputs and placed.node.group in SPARE:
        rank = 1.0 if placed.node.group == "Pooling" else 1.5
        yield Attempt(rank, f"Remove {placed.name}", moves.joined_without(graph, case.id), f"remove {case.id}")
    for wire, _ in case.suspects:
        before = graph.nodes[wire.source]
        if before.kind in ROLLING and len(graph.incoming[wire.source]) == 1:
            yield Attempt(0.55, f"Remove {before.name}", moves.joined_without(graph, wire.source),
                          f"remove {wire.source}")


def shrinking(case: Case) -> bool:
    """Whether the node has too little room: what it slides over is smaller than its window."""
    return case.arriving is not None and hasattr(case.placed.node, "kernel_size") and any(
        isinstance(size, int) for _, tensor in case.suspects for size in tensor.shape[2:])


def larger(case: Case, id: str, rank: float) -> Iterator[Attempt]:
    """Ways in which one node further up would leave more room."""
    placed = case.graph.nodes[id]
    if not placed.known:
        return
    values, group = placed.values, placed.node.group
    if group == "Pooling" and "kernel_size" in values:
        yield Attempt(rank, f"Remove {placed.name}", moves.joined_without(case.graph, id), f"remove {id}")
    if group == "Convolution" and "kernel_size" in values and not placed.kind.startswith("ConvTranspose"):
        if isinstance(values.get("stride"), int) and values["stride"] > 1:
            yield case.set(rank + 0.2, "stride", 1, id)
        kernel = max(sides(values["kernel_size"], 1))
        if values.get("padding") == 0 and kernel > 1:
            yield case.set(rank + 0.3, "padding", (kernel - 1) // 2, id)


def widths(case: Case) -> Iterator[Attempt]:
    """Give the node before that learns a width another one: one that other wires bring, or that heads divide."""
    for wire, tensor in case.suspects or case.wires:
        by = next((n for name in HEADS if isinstance(n := case.placed.values.get(name), int)), 0)
        if by > 1 and len(tensor.shape) == 3 and isinstance(width := tensor.shape[-1], int):
            rank = 0.6 if width < by else 1.0
            yield insertion(case, rank, wire, ("Linear", {"out_features": max(8 * by, -(-width // by) * by)}))
        id = learned(case.graph, wire)
        if id is None:
            continue
        name = next(name for name in WIDTHS if name in case.graph.nodes[id].values)
        now = case.graph.nodes[id].values[name]
        if not isinstance(now, int):
            continue
        others = {n for other, each in case.wires if other != wire for n in (*each.shape[1:], each.below)
                  if isinstance(n, int) and n > 0}
        yield from (case.set(0.9, name, n, id) for n in others - {now})
        for divisor in (*HEADS, "groups", "num_groups"):
            parts = case.placed.values.get(divisor)
            if isinstance(parts, int) and parts > 1 and now % parts:
                yield case.set(0.8, name, max(parts, round(now / parts) * parts), id)


def learned(graph: Graph, wire: Wire) -> str | None:
    """The nearest node before a wire that sets how many features or channels there are."""
    id = wire.source
    for _ in range(FAR):
        placed = graph.nodes[id]
        if not placed.known:
            return None
        if any(name in placed.values for name in WIDTHS):
            return id
        ways = [source for sources in graph.incoming[id].values() for source, _ in sources]
        if placed.node.group not in KEEPING or len(ways) != 1:
            return None
        id = ways[0]
    return None
