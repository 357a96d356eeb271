"""Remedies for a node that cannot use the weights it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..shared import own, share
from .case import Attempt, Case


def parted(case: Case) -> Iterator[Attempt]:
    """Set alike, take the weights from where they come, or give the node its own."""
    placed, graph = case.placed, case.graph
    if not placed.shares:
        return
    owner = graph.nodes.get(placed.shares)
    if owner is not None and owner.kind == placed.kind:
        root = graph.nodes[graph.root(placed.shares)]
        if owner.shares:
            yield Attempt(0.2, f"Use the weights of {root.name}", share(graph, [case.id], graph.root(placed.shares)),
                          "root")
        elif owner.values != placed.values:
            alike = graph.add(case.id, replace(placed, values=owner.values))
            yield Attempt(0.2, f"Set {placed.name} as {owner.name} is", alike, "alike")
    yield Attempt(0.4, f"Give {placed.name} weights of its own", own(graph, [case.id]), "own")
