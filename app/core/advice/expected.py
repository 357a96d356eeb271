"""Advice on losses that expect probabilities, their logarithms or raw scores, and are given something else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from nodes import catalogue

from ..graph import Graph
from ..swap import turned
from .answers import DROPOUT, PLAIN, SIGMOID, SOFTMAX, last, without
from .view import Advice, View, between

LOGARITHMS = {"NLLLoss": 1, "KLDivLoss": 1, "CTCLoss": -1}
"""Losses of log-probabilities, and the axis their classes lie on."""
SCORES = {"MultiLabelSoftMarginLoss": ("x",), "SoftMarginLoss": ("x",), "MultiMarginLoss": ("x",),
          "MultiLabelMarginLoss": ("x",), "GANGeneratorLoss": ("fake",), "GANDiscriminatorLoss": ("fake", "real"),
          "HingeGeneratorLoss": ("fake",), "HingeDiscriminatorLoss": ("fake", "real"),
          "WassersteinCriticLoss": ("fake", "real")}
"""Losses of raw scores that no other rule looks at, and the ports they arrive at."""
UNBOUND = ("Linear", "Convolution", "Normalising", "Embedding", "Recurrent")
"""Groups whose numbers may lie anywhere."""


def probabilities(view: View) -> Iterator[Advice]:
    """Raw scores before a loss that stops at the first number that is no probability."""
    for id in view.of("BCELoss"):
        end = last(view, id, "x", PLAIN | DROPOUT)
        if end and (view.node(end).node.group in UNBOUND or view.node(end).kind in ("Tanh", "ReLU", "GELU")):
            better = catalogue["BCEWithLogitsLoss"].title
            yield view.advice(id, f"{view.name(id)} takes probabilities from 0 to 1 and stops at any other number, but "
                                  f"{view.name(end)} brings numbers that may lie anywhere. {better} takes them as they "
                                  "are; a Sigmoid between them makes them probabilities.",
                              (f"Change {view.name(id)} to {better}",
                               partial(turned, view.graph, id, "BCEWithLogitsLoss")),
                              ("Insert Sigmoid", partial(inserted, view, id, "Sigmoid")))


def logarithms(view: View) -> Iterator[Advice]:
    """Anything but log-probabilities before a loss that takes nothing else."""
    for id in view.of(*LOGARITHMS):
        end, axis = last(view, id, "x"), LOGARITHMS[view.node(id).kind]
        if not end:
            continue
        if view.node(end).kind in SOFTMAX:
            yield view.advice(end, f"{view.name(id)} takes logarithms of probabilities, but {view.name(end)} brings "
                                   "the probabilities themselves; Log softmax brings their logarithms.",
                              (f"Change {view.name(end)} to Log softmax",
                               partial(turned, view.graph, end, "LogSoftmax")))
        elif view.node(end).node.group in UNBOUND:
            yield view.advice(id, f"{view.name(id)} takes logarithms of probabilities, but {view.name(end)} brings "
                                  "raw scores, with which it sinks without end; put a Log softmax between them.",
                              ("Insert Log softmax",
                               partial(inserted, view, id, "LogSoftmax", dim=axis)))


def scores(view: View) -> Iterator[Advice]:
    """A sigmoid or softmax before a loss that takes raw scores, or takes the sigmoid itself."""
    for id in view.of(*SCORES):
        for port in SCORES[view.node(id).kind]:
            end = last(view, id, port)
            if end and view.node(end).kind in SIGMOID | SOFTMAX:
                yield view.advice(end, f"{view.name(id)} takes raw scores, but {view.name(end)} presses them between 0 "
                                       f"and 1 before, so that it is never content and learns slowly. {view.name(end)} "
                                       "can go.", without(view, end))
    for id in view.of("DiceLoss", "TverskyLoss"):
        end, told = last(view, id, "x"), bool(view.node(id).values.get("probabilities"))
        if end and not told and view.node(end).kind in SIGMOID | SOFTMAX:
            yield view.advice(end, f"{view.name(id)} takes a sigmoid by itself, but {view.name(end)} did so already: "
                                   "every place looks at least half sure. Tell it that probabilities arrive.",
                              (f"Tell {view.name(id)}", partial(view.graph.set, id, probabilities=True)))


def inserted(view: View, id: str, kind: str, **values: int) -> Graph:
    """A new node between a loss and what it reads its prediction from."""
    wire = next(wire for wire in view.graph.wires if wire[2:] == (id, "x"))
    return between(view.graph, wire, kind, **values)
