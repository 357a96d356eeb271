"""Drawing graphs in few words, for benchmarks and tests."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.core.graph import Graph, Placed, Wire, place
from nodes import catalogue


class Drawing:
    """A graph under construction: each node is wired to the one before unless told otherwise."""

    def __init__(self) -> None:
        self.nodes: dict[str, Placed] = {}
        self.wires: list[Wire] = []
        self.counts: Counter[str] = Counter()
        self.last = ""

    @property
    def graph(self) -> Graph:
        """What has been drawn, put together when it is asked for: one by one, thousands of nodes take a minute."""
        return Graph(dict(self.nodes), tuple(self.wires))

    def add(self, kind: str, name: str = "", *, after: str | tuple[str, ...] = "", **values: Any) -> str:
        """Put a node in and wire it; returns its id. ``after`` may name several sources, one a port."""
        self.counts[kind] += 1
        id, count = name or f"{kind}{self.counts[kind]}", len(self.nodes)
        self.nodes[id] = place(kind, id, (count % 6 * 216.0, count // 6 * 144.0), **values)
        sources = (after,) if isinstance(after, str) else after
        inputs = list(catalogue[kind].inputs)
        for i, source in enumerate(source for source in (sources if any(sources) else (self.last,)) if source):
            origin, _, port = source.partition(".")
            out = port or next(iter(self.nodes[origin].node.outputs))
            self.wires.append(Wire(origin, out, id, inputs[min(i, len(inputs) - 1)]))
        self.last = id
        return id

    def chain(self, *kinds: tuple[str, dict[str, Any]] | str) -> str:
        """Several nodes in a row."""
        for kind in kinds:
            name, values = (kind, {}) if isinstance(kind, str) else kind
            self.add(name, **values)
        return self.last
