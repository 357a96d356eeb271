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
    return Attempt(rank, text, turned(case.graph, case.id, kind), f"kind {kind}")
