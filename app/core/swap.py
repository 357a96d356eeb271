"""Another kind in a node's place: what both kinds have is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nodes import catalogue
from nodes.language import Node

from .graph import Graph, Placed


def turned(graph: Graph, id: str, kind: str, **values: Any) -> Graph:
    """The graph with a node of another kind where ``id`` was."""
    placed = graph.nodes[id]
    params = {name: param.default for name, param in catalogue[kind].params.items()}
    return graph.add(id, replace(placed, kind=kind, values=params | carried(placed, catalogue[kind]) | values))


def carried(placed: Placed, kind: type[Node]) -> dict[str, Any]:
    """The values that a node of another kind can take over."""
    return {name: value for name, value in placed.values.items()
            if name in kind.params and not kind.params[name].problem(value)}
