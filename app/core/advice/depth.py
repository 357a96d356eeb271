"""Advice on rows of layers: what is missing between them, what does nothing, and what fades on a long way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from nodes import catalogue
from nodes.language import sides

from .. import moves
from ..graph import Graph
from ..swap import turned
from .view import Advice, View, between, listed

LEARNED = ("Linear", "Conv1d", "Conv2d", "Conv3d")
MARKED = frozenset({*LEARNED, "Sigmoid", "Tanh"})
BETWEEN = frozenset({"Flatten", "Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "BatchNorm1d", "BatchNorm2d",
                     "BatchNorm3d", "Identity"})
"""Kinds through which two layers stay what one alone could do."""
IDEMPOTENT = frozenset({"ReLU", "ReLU6", "Abs", "Hardtanh", "Flatten"})
"""Kinds of which a second one in a row does nothing."""
CARRYING = frozenset({"Activation", "Dropout", "Pooling", "Padding", "Resizing", "Shaping", "Linear", "Convolution"})
LONG, SIGMOIDS, TANHS = 12, 3, 5
"""From how many on is said that a row is long."""


def bare(view: View) -> Iterator[Advice]:
    """Two linear layers with nothing between them that bends: together they are one."""
    for id, before, other in view.report.once("bare", lambda: list(unbent(view))):
        if deliberate(view, id, other):
            continue
        one, two, used = view.name(id), view.name(other), favourite(view)
        wire = view.wire(before, other)
        if wire is None:
            continue
        if view.node(before).kind == "Flatten":
            wire = view.wire(view.source(before), before) or wire
        title, after = catalogue[used].title, view.name(wire.source)
        yield view.advice(id, f"Between {one} and {two} nothing bends the numbers, so that the two layers together can "
                              f"do no more than one alone. An activation after {after}, such as {title}, makes them "
                              "worth two.", (f"Insert {title} after {after}",
                                             partial(between, view.graph, wire, used)))


def unbent(view: View) -> Iterator[tuple[str, str, str]]:
    """Two layers that follow one another with nothing between them that bends, and what the second one reads."""
    for id in view.of(*LEARNED):
        other, before = view.reader(id), id
        while other and view.node(other).kind in BETWEEN and other in view.sound:
            other, before = view.reader(other), other
        if other and other in view.sound and view.node(other).kind in LEARNED:
            yield id, before, other


def deliberate(view: View, id: str, other: str) -> bool:
    """Whether two layers in a row are a known design: a bottleneck, depthwise and pointwise, 1×3 and 3×1."""
    one, two = view.node(id).values, view.node(other).values
    if one.get("groups", 1) != 1 or two.get("groups", 1) != 1:
        return True
    arriving, width, leaving = view.heard(id), view.shape(id), view.shape(other)
    axis = -1 if view.node(id).kind == "Linear" else 1
    if arriving is None or not width or not leaving or view.node(id).kind != view.node(other).kind:
        return False
    sizes: list[Any] = [arriving.shape[axis], width[axis], leaving[axis]]
    if all(isinstance(size, int) for size in sizes) and sizes[1] < min(sizes[0], sizes[2]):
        return True
    kernels = [set(sides(values.get("kernel_size", 1), 1)) for values in (one, two)]
    return any(len(kernel) > 1 for kernel in kernels)


def favourite(view: View) -> str:
    """The activation the network uses most; ReLU if it uses none."""
    used = Counter({kind: len(ids) for kind, ids in view.by_kind.items()
                    if kind in ("ReLU", "GELU", "SiLU", "LeakyReLU", "ELU", "Tanh", "Mish", "SELU")})
    return used.most_common(1)[0][0] if used else "ReLU"


def repeated(view: View) -> Iterator[Advice]:
    """A node that does to numbers what was done to them already."""
    for id, before in view.report.once("in pairs", lambda: list(in_pairs(view))):
        if view.node(before).values == view.node(id).values:
            yield view.advice(id, f"{view.name(id)} does nothing: {view.name(before)} right before it does the same.",
                              (f"Remove {view.name(id)}", partial(moves.joined_without, view.graph, id)))


def in_pairs(view: View) -> Iterator[tuple[str, str]]:
    """Nodes that read from one of their own kind, and that one."""
    for id in view.of(*IDEMPOTENT):
        before = view.source(id)
        if before and view.node(before).kind == view.node(id).kind:
            yield id, before


def rows(view: View) -> list[list[str]]:
    """The rows that are long enough for a word to be said of them."""
    return view.report.once("rows", lambda: [row for row in all_rows(view) if len(row) >= SIGMOIDS])


def all_rows(view: View) -> Iterator[list[str]]:
    """Rows of layers, sigmoids and tanhs that follow one another without a normalisation or a shortcut."""
    tip: dict[str, str] = {}
    back: dict[str, str] = {}
    carrying = {kind for kind in view.by_kind if catalogue[kind].group in CARRYING}
    for id in view.graph.order:
        answer = view.sound.get(id)
        if answer is not None and answer.placed.kind in carrying:
            tip[id] = tip.get(view.source(id), "")
            if answer.placed.kind in MARKED:
                back[id], tip[id] = tip[id], id
    for id in back.keys() - set(back.values()):
        row = [id]
        while row[-1]:
            row.append(back[row[-1]])
        yield row[-2::-1]


def fading(view: View) -> Iterator[Advice]:
    """Several sigmoids, or many tanhs, one behind the other."""
    if sum(len(view.by_kind.get(kind, ())) for kind in ("Sigmoid", "Tanh")) < SIGMOIDS:
        return
    for row in rows(view):
        while row and view.node(row[-1]).kind not in LEARNED:
            row = row[:-1]
        bent = {kind: [id for id in row if view.node(id).kind == kind] for kind in ("Sigmoid", "Tanh")}
        for kind, most in (("Sigmoid", SIGMOIDS), ("Tanh", TANHS)):
            if len(ids := bent[kind]) >= most:
                share = "each passes on a quarter of the gradient at most, so that no more than " \
                        f"{100 * 0.25 ** len(ids):.2g} % of it" if kind == "Sigmoid" else \
                        "where numbers are large each passes on next to none of the gradient, so that little of it"
                yield view.advice(ids[0], f"{len(ids)} nodes of {catalogue[kind].title} follow one another "
                                          f"({listed(map(view.name, ids))}): {share} reaches {view.name(row[0])}. "
                                          "ReLU passes it on as it is.",
                                  (f"Change {'all ' if len(ids) > 2 else ''}{len(ids)} to ReLU",
                                   partial(all_turned, view.graph, tuple(ids))))


def all_turned(graph: Graph, ids: tuple[str, ...]) -> Graph:
    for id in ids:
        graph = turned(graph, id, "ReLU")
    return graph


def deep(view: View) -> Iterator[Advice]:
    """A long row of layers with neither a normalisation nor a shortcut."""
    if sum(len(view.by_kind.get(kind, ())) for kind in LEARNED) < LONG or "SELU" in view.by_kind:
        return
    for row in rows(view):
        learned = [id for id in row if view.node(id).kind in LEARNED]
        if len(learned) >= LONG:
            first, last = view.name(learned[0]), view.name(learned[-1])
            yield view.advice(learned[0], f"From {first} to {last} {len(learned)} layers follow one another without a "
                                          "normalisation or a shortcut: what is learned at the end hardly reaches the "
                                          "beginning. A batch norm after each, or an Add around every two, keeps it "
                                          "going.", (f"Insert batch norms after {len(learned) - 1} layers",
                                                     partial(normed, view, tuple(learned[:-1]))))


def normed(view: View, ids: tuple[str, ...]) -> Graph:
    graph = view.graph
    for id in ids:
        kind = {2: "BatchNorm1d", 3: "BatchNorm1d", 4: "BatchNorm2d", 5: "BatchNorm3d"}[len(view.shape(id))]
        if view.node(id).kind == "Linear" and len(view.shape(id)) > 2:
            kind = "LayerNorm"
        wire = next(wire for wire in graph.wires if wire.source == id)
        x, y = graph.nodes[id].at
        graph = moves.inserted(graph, wire, kind, (x + moves.STEP[0], y))[0]
    return graph
