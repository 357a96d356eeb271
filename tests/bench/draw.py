"""Drawing graphs in few words, for benchmarks and tests."""

from __future__ import annotations

from typing import Any

from app.core.graph import Graph, Wire, place
from nodes import catalogue


class Drawing:
    """A graph under construction: each node is wired to the one before unless told otherwise."""

    def __init__(self) -> None:
        self.graph, self.last = Graph(), ""

    def add(self, kind: str, name: str = "", *, after: str | tuple[str, ...] = "", **values: Any) -> str:
        """Put a node in and wire it; returns its id. ``after`` may name several sources, one a port."""
        id = name or self.graph.fresh(kind)
        count = len(self.graph.nodes)
        self.graph = self.graph.add(id, place(kind, id, (count % 6 * 216.0, count // 6 * 144.0), **values))
        sources = (after,) if isinstance(after, str) else after
        inputs = list(catalogue[kind].inputs)
        for i, source in enumerate(source for source in (sources if any(sources) else (self.last,)) if source):
            origin, _, port = source.partition(".")
            out = port or next(iter(self.graph.nodes[origin].node.outputs))
            into = inputs[min(i, len(inputs) - 1)]
            self.graph = self.graph.connect(Wire(origin, out, id, into))
        self.last = id
        return id

    def chain(self, *kinds: tuple[str, dict[str, Any]] | str) -> str:
        """Several nodes in a row."""
        for kind in kinds:
            name, values = (kind, {}) if isinstance(kind, str) else kind
            self.add(name, **values)
        return self.last
