"""The first nodes of a network for some data: an Input for each field that is seen, an Output for what is predicted."""

from __future__ import annotations

import re

from app.core.graph import Graph, place
from app.core.plan import Data


def lacks_ends(graph: Graph, data: Data) -> bool:
    """Whether nobody has begun to wire these fields: no Input is on the canvas."""
    return bool(data.fields) and not any(graph.of_kind("Input"))


def ends_for(graph: Graph, data: Data) -> Graph:
    """``graph`` with an Input a field on the left and an Output on the right."""
    taken: set[str] = set()
    top = 0.0
    inputs = [name for name, field in data.fields.items() if not field.target]
    for name in inputs:
        id = word(graph, name, taken)
        graph = graph.add(id, place("Input", id, (0.0, top), field=name))
        top += 120.0
    target = next((name for name, field in data.fields.items() if field.target), "")
    if not any(graph.of_kind("Output")):
        id = word(graph, target or "answer", taken)
        graph = graph.add(id, place("Output", id, (720.0, 60.0 * max(0, len(inputs) - 1)), field=target))
    return graph


def word(graph: Graph, name: str, taken: set[str]) -> str:
    """A field's name as the name of a node."""
    stem = re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_").lower()[:40]
    stem = stem if stem[:1].isalpha() else f"field_{stem}".rstrip("_")
    used = {*graph.nodes, *(placed.name for placed in graph.nodes.values()), *taken}
    found = stem if stem not in used else graph.fresh(stem, taken)
    taken.add(found)
    return found
