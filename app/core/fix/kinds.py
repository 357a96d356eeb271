"""Remedies that put another kind in a node's place: for pictures instead of sequences, or the one that was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from nodes import catalogue

from ..swap import carried, turned
from .case import Attempt, Case

DIMENSION = re.compile(r"(?<=[a-z])[123]d(?=[A-Z]|\Z)")
"""What is for sequences, pictures or volumes says so in its name: ``Conv2d``."""


def others(case: Case) -> Iterator[Attempt]:
    """The same kind with another number of dimensions, and with it those behind that are of the old number."""
    old = DIMENSION.search(case.placed.kind)
    if old is None or case.arriving is None:
        return
    for digit in "123":
        kind = DIMENSION.sub(f"{digit}d", case.placed.kind)
        if kind != case.placed.kind and kind in catalogue:
            values = carried(case.placed, catalogue[kind])
            if case.content(case.arriving, kind, **values):
                yield changed(case, 0.6, kind)
                yield from together(case, old[0], f"{digit}d")


def together(case: Case, old: str, new: str) -> Iterator[Attempt]:
    """Everything behind the node that is for as many dimensions, changed at once."""
    graph, behind = case.graph, case.graph.after(case.id)
    ids = [id for id in graph.order if id in behind and (found := DIMENSION.search(graph.nodes[id].kind))
           and found[0] == old and DIMENSION.sub(new, graph.nodes[id].kind) in catalogue]
    names = [graph.nodes[id].name for id in ids]
    if len(ids) > 1:
        for id in ids:
            graph = turned(graph, id, DIMENSION.sub(new, graph.nodes[id].kind))
        what = " and ".join(names) if len(names) < 4 else f"{names[0]} and {len(names) - 1} behind it"
        yield Attempt(0.7, f"Change {what} to {new.upper()}", graph, "together")


def meant(case: Case) -> Iterator[Attempt]:
    """A kind nobody knows whose name is nearly that of one."""
    lower = {kind.lower(): kind for kind in catalogue}
    for rank, near in enumerate(get_close_matches(case.placed.kind.lower(), lower, n=2, cutoff=0.75)):
        yield changed(case, float(rank), lower[near])


def changed(case: Case, rank: float, kind: str) -> Attempt:
    text = f"Change {case.placed.name} to {catalogue[kind].title}"
    return Attempt(rank, text, turned(case.graph, case.id, kind), f"kind {kind}")
