"""Remedies that put another kind in a node's place: for pictures instead of sequences, or the one that was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from nodes import catalogue
from nodes.language import Node

from ..graph import Graph, Placed
from .case import Attempt, Case

DIMENSION = re.compile(r"(?<=[a-z])[123]d(?=[A-Z]|\Z)")
"""What is for sequences, pictures or volumes says so in its name: ``Conv2d``."""


def others(case: Case) -> Iterator[Attempt]:
    """The same kind with another number of dimensions."""
    if not DIMENSION.search(case.placed.kind) or case.arriving is None:
        return
    for digit in "123":
        kind = DIMENSION.sub(f"{digit}d", case.placed.kind)
        if kind != case.placed.kind and kind in catalogue:
            values = carried(case.placed, catalogue[kind])
            if case.content(case.arriving, kind, **values):
                yield changed(case, 0.6, kind)


def meant(case: Case) -> Iterator[Attempt]:
    """A kind nobody knows whose name is nearly that of one."""
    lower = {kind.lower(): kind for kind in catalogue}
    for rank, near in enumerate(get_close_matches(case.placed.kind.lower(), lower, n=2, cutoff=0.75)):
        yield changed(case, float(rank), lower[near])


def changed(case: Case, rank: float, kind: str) -> Attempt:
    text = f"Change {case.placed.name} to {catalogue[kind].title}"
    return Attempt(rank, text, into(case.graph, case.id, kind), f"kind {kind}")


def into(graph: Graph, id: str, kind: str) -> Graph:
    """The graph with another kind in the place of a node; what both kinds have is kept."""
    placed = graph.nodes[id]
    values = {name: param.default for name, param in catalogue[kind].params.items()} | carried(placed, catalogue[kind])
    return graph.add(id, replace(placed, kind=kind, values=values))


def carried(placed: Placed, kind: type[Node]) -> dict[str, Any]:
    """The values that a node of another kind can take over."""
    return {name: value for name, value in placed.values.items()
            if name in kind.params and not kind.params[name].problem(value)}
