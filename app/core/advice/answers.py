"""Advice on the end of a network: what stands between the last learned layer and what it is compared with."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from nodes import catalogue

from .. import moves
from ..graph import Graph
from ..swap import turned
from .view import Advice, Remedy, View

PLAIN = frozenset({"Flatten", "Squeeze", "Unsqueeze", "Reshape", "Identity", "Permute", "Transpose"})
"""Kinds that hand numbers on as they are."""
SOFTMAX = frozenset({"Softmax", "Softmax2d", "Softmin", "GumbelSoftmax"})
SIGMOID = frozenset({"Sigmoid", "Hardsigmoid"})
RECTIFIED = frozenset({"ReLU", "ReLU6", "SquaredReLU"})
DROPOUT = frozenset({"Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout", "FeatureAlphaDropout"})
SPREAD = {**dict.fromkeys(SOFTMAX | SIGMOID, 1.0), "Tanh": 2.0, "Hardtanh": 2.0, "Softsign": 2.0}
"""How far apart the largest and the smallest number can be that leaves a kind."""


def last(view: View, id: str, port: str = "", over: frozenset[str] = PLAIN) -> str:
    """The node that makes the numbers that reach a port: those that only hand them on are passed over."""
    id = view.source(id, port)
    while id and view.node(id).kind in over:
        id = view.source(id)
    return id if id in view.sound else ""


def without(view: View, id: str) -> Remedy:
    return f"Remove {view.name(id)}", partial(moves.joined_without, view.graph, id)


def final_activations(view: View) -> Iterator[Advice]:
    """A softmax, sigmoid or ReLU before an objective that wants raw scores, or numbers below 0."""
    fields = view.plan.data.fields if view.plan else {}
    for goal in () if view.objective.nodes else view.objective.goals:
        end = last(view, goal.output, "x", PLAIN | DROPOUT)
        field = fields.get(goal.field)
        if end and goal.loss in ("cross_entropy", "binary_cross_entropy"):
            yield from squashed(view, end, goal.loss == "cross_entropy", f" for {goal.field}")
        elif end and field is not None and field.scale == "standardize":
            kind = view.node(end).kind
            if kind in SOFTMAX | SIGMOID | RECTIFIED | {"Softplus"}:
                yield view.advice(end, f"{view.name(end)} lets no number below 0 through, but {goal.field} is "
                                       "standardised: about half of its values lie below 0 and can never be met. "
                                       f"Without {view.name(end)} they can.", without(view, end))


def losses(view: View) -> Iterator[Advice]:
    """The same for losses on the canvas."""
    for id in view.of("CrossEntropyLoss", "FocalCrossEntropyLoss", "BCEWithLogitsLoss", "FocalLoss"):
        if end := last(view, id, "x", PLAIN | DROPOUT):
            yield from squashed(view, end, "Cross" in view.node(id).kind, f" for {view.name(id)}")


def squashed(view: View, end: str, classes: bool, whose: str) -> Iterator[Advice]:
    """What presses or cuts scores that cross-entropy takes a softmax or sigmoid of by itself."""
    kind, name, shape = view.node(end).kind, view.name(end), view.shape(end)
    count = shape[1] if classes and len(shape) > 1 and isinstance(shape[1], int) else 2
    if kind in RECTIFIED:
        against = "classes" if classes else "cases"
        yield view.advice(end, f"{name} makes every score{whose} below 0 a 0, so that {against} it should be sure "
                               "against look undecided, and learning stops there. Cross-entropy takes scores of any "
                               f"sign: {name} can go.", without(view, end))
    elif kind in SPREAD:
        if classes:
            most = math.exp(SPREAD[kind]) / (math.exp(SPREAD[kind]) + count - 1)
            own, what = "takes a softmax by itself", f"the {count} scores"
        else:
            most = 1 / (1 + math.exp(-1))  # of these kinds nothing above 1 leaves
            own, what = "takes a sigmoid by itself", "the scores"
        yield view.advice(end, f"{name} presses {what}{whose} into a small range, and cross-entropy {own}: however "
                               f"well it learns, it can be no surer than {100 * most:.0f} %, and learns slowly. "
                               f"Without {name} the order of the answers is the same.", without(view, end))


def one_class(view: View) -> Iterator[Advice]:
    """A softmax over a single number."""
    for id in view.of("Softmax", "LogSoftmax"):
        shape, dim = view.shape(id), view.node(id).values.get("dim", 1)
        if isinstance(dim, int) and -len(shape) <= dim < len(shape) and shape[dim] == 1:
            name, what = view.name(id), "1" if view.node(id).kind == "Softmax" else "0"
            yield view.advice(id, f"{name} divides by the sum along axis {dim}, where there is 1 number only, so that "
                                  f"{what} comes out whatever arrives. For a single yes or no it is Sigmoid.",
                              (f"Change {name} to {catalogue['Sigmoid'].title}",
                               partial(turned, view.graph, id, "Sigmoid")), without(view, id))


def dropped(view: View) -> Iterator[Advice]:
    """A dropout right before the end sets answers to 0."""
    for output in view.of("Output"):
        end = last(view, output, "x", PLAIN | SOFTMAX)
        if end and view.node(end).kind in DROPOUT and (share := view.node(end).values.get("p")):
            remedies = [without(view, end)]
            before = view.source(end)
            if before and view.node(before).node.group == "Linear" and view.source(before):
                remedies.insert(0, (f"Move {view.name(end)} before {view.name(before)}",
                                    partial(earlier, view, end, before)))
            yield view.advice(end, f"{view.name(end)} sets {100 * share:g} % of the answers of {view.name(output)} to "
                                   "0 while training, which no layer behind it can make up for; a dropout belongs "
                                   "before the last learned layer.", *remedies)


def earlier(view: View, id: str, before: str) -> Graph:
    """The graph with a node moved in front of the one it reads from."""
    graph, placed = moves.joined_without(view.graph, id), view.node(id)
    wire = next(wire for wire in graph.wires if wire.target == before)
    into, out = next(iter(placed.node.inputs)), next(iter(placed.node.outputs))
    wires = (*(each if each != wire else each._replace(source=id, out=out) for each in graph.wires),
             wire._replace(target=id, into=into))
    return replace(graph, nodes={**graph.nodes, id: placed}, wires=wires)


def leaks(view: View) -> Iterator[Advice]:
    """A label that the network is shown and has to predict."""
    fields = view.plan.data.fields if view.plan else {}
    asked = {goal.field: goal.output for goal in view.objective.goals
             if goal.field in fields and fields[goal.field].type == "label"}
    for id in view.of("Input"):
        field = view.node(id).values.get("field")
        if field in asked and asked[field] in view.graph.after(id):
            yield view.advice(id, f"{view.name(id)} shows the network {field}, which {view.name(asked[field])} has to "
                                  "predict: it only has to copy the answer, and will not know it of new data.")
