"""What a network computes, to see whether it is still the one that was trained.

What nodes are called and where they lie is left out, with frames, notes, and nodes that lead to no Output and no loss.
"""

from __future__ import annotations

from typing import Any

from app.core.graph import Graph, Placed
from app.core.report import ancestors, losses


def essence(graph: Graph) -> list[dict[str, Any]]:
    """Equal for networks that compute the same: by node what it is and what it hears; then so for each network that
    stands in a block, once."""
    ahead, known = [graph], {id(graph): 0}
    found: list[dict[str, Any]] = []
    for each in ahead:
        nodes: dict[str, Any] = {}
        for name in sorted(ancestors(each, "Output", *losses(each))):
            placed, inside = each.nodes[name], each.nodes[name].inside
            if inside is not None and id(inside) not in known:
                known[id(inside)] = len(ahead)
                ahead.append(inside)
            nodes[name] = *told(placed), known.get(id(inside)), each.incoming.get(name, {})
        found.append(nodes)
    return found


def told(placed: Placed) -> tuple[Any, ...]:
    """How a node is set; what the network in a block is called is no part of it."""
    values = {key: value for key, value in placed.values.items() if placed.inside is None or key != "network"}
    return placed.kind, values, placed.shares, placed.state
