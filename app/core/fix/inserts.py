"""Remedies that slip a node into the wire that brings what does not fit."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from nodes import catalogue
from nodes.language import BATCH, Size, Tensor

from ..graph import Wire
from ..moves import slipped
from .case import Attempt, Case, inserted, leaving

Step = tuple[str, Mapping[str, Any]]


def nodes(case: Case) -> Iterator[Attempt]:
    """Every row of one or two nodes after which the node takes what arrives."""
    for wire, tensor in case.suspects:
        for rank, *steps in rows(tensor):
            if (found := through(tensor, steps)) and case.content(case.with_arrival(wire, found)):
                yield insertion(case, rank, wire, *steps)


def insertion(case: Case, rank: float, wire: Wire, *steps: Step) -> Attempt:
    """Put these nodes into a wire. Where several wires end at the node, or it is another's, the words say where."""
    words = " and ".join(inserted(*step) for step in steps)
    kinds = " and ".join(kind for kind, _ in steps)
    where = ""
    if wire.target != case.id:
        where = f" before {case.graph.nodes[wire.target].name}"
    elif len(case.wires) > 1:
        where = f" after {case.graph.nodes[wire.source].name}"
    return Attempt(rank, f"Insert {words}{where}", slipped(case.graph, wire, *steps), f"{kinds} {wire}")


def through(tensor: Tensor, steps: list[Step]) -> Tensor | None:
    """What comes out of nodes in a row; None if one is not there or would not take it."""
    found: Tensor | None = tensor
    for kind, values in steps:
        if found is None or kind not in catalogue or not values.keys() <= catalogue[kind].params.keys():
            return None
        found = leaving(kind, values, found)
    return found


def rows(tensor: Tensor) -> Iterator[tuple[Any, ...]]:
    """``(rank, step, step …)``: what people put in where a tensor like this one does not fit."""
    yield from other_numbers(tensor)
    shape, rank = tensor.shape, len(tensor.shape)
    if rank == 1:
        yield 0.8, ("Unsqueeze", {"dim": 1})
    if rank == 2:
        yield from from_rows(shape)
    if rank == 3 and shape[1] == BATCH:  # what a reader knew at the end, for each of its layers
        yield 0.2, ("Select", {"dim": 0})
    if rank == 3:
        yield 1.0, ("Select", {})
        yield 1.1, ("Mean", {"dim": 1})
        yield 1.2, ("Permute", {"dims": (0, 2, 1)})
        yield 1.3, ("GlobalAvgPool1d", {})
        yield 1.4, ("Flatten", {})
        square = all(isinstance(size, int) and size >= 8 for size in shape[1:])
        yield (0.5 if square else 1.5), ("Unsqueeze", {"dim": 1})
    if rank == 4:
        last = shape[-1] in (1, 3, 4) and shape[1] not in (1, 3, 4)
        yield 0.9, ("Flatten", {})
        yield 1.0, ("GlobalAvgPool2d", {})
        yield (0.5 if last else 2.0), ("Permute", {"dims": (0, 3, 1, 2)})
        yield 1.2, ("Flatten", {"start_dim": 2}), ("Permute", {"dims": (0, 2, 1)})
    if rank == 5:
        yield 0.9, ("Flatten", {})
    yield from ((0.7, ("Squeeze", {"dim": dim})) for dim in range(1, rank) if shape[dim] == 1)


def other_numbers(tensor: Tensor) -> Iterator[tuple[Any, ...]]:
    """Codes become vectors, other whole numbers and answers of yes and no become decimal ones, and back."""
    if tensor.dtype == "int64" and tensor.below:
        width = min(128, max(4, 2 ** math.ceil(math.log2(tensor.below) / 2 + 1)))
        yield 0.5, ("Embedding", {"num_embeddings": tensor.below, "embedding_dim": width})
        yield 1.4, ("Cast", {"dtype": "float32"})
        yield 1.0, ("Embedding", {"num_embeddings": tensor.below, "embedding_dim": width}), ("Flatten", {})
    elif tensor.dtype == "int64":
        yield 0.8, ("Cast", {"dtype": "float32"})
        yield 1.0, ("Embedding", {})
    elif tensor.dtype == "bool":
        yield 0.8, ("Cast", {"dtype": "float32"})
        yield 1.0, ("Cast", {"dtype": "int64"})
    else:
        yield 1.0, ("Cast", {"dtype": "int64"})
        yield 1.4, ("Cast", {"dtype": "bool"})


def from_rows(shape: tuple[int | Size, ...]) -> Iterator[tuple[Any, ...]]:
    """One long row laid out as a picture or as a sequence."""
    size = shape[1]
    if isinstance(size, Size):
        return
    side = math.isqrt(size)
    if side * side == size and side > 3:
        yield 0.8, ("Reshape", {"shape": (1, side, side)})
    elif size % 3 == 0 and (side := math.isqrt(size // 3)) ** 2 * 3 == size and side > 3:
        yield 0.8, ("Reshape", {"shape": (3, side, side)})
    for rows in [d for d in (16, 8, 4, 2) if size % d == 0 and size > d][:1]:
        yield 1.3, ("Reshape", {"shape": (rows, size // rows)})
    yield 1.5, ("Unsqueeze", {"dim": 2})
    yield 1.7, ("Unsqueeze", {"dim": 1})
    yield 1.8, ("Reshape", {"shape": (size, 1, 1)})
