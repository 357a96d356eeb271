"""In which column each node stands, and which nodes hang together."""

from __future__ import annotations

from ..graph import Graph


def layers(graph: Graph) -> dict[str, int]:
    """The column of each node: the longest way from a beginning.

    A branch that only leads to one place stands as far right as it can, so that its last wire is short.
    """
    depth = dict.fromkeys(graph.nodes, 0)
    for id in graph.order:
        for reader in graph.readers[id]:
            depth[reader] = max(depth[reader], depth[id] + 1)
    free: set[str] = set()
    for id in graph.order:
        sources = {source for wired in graph.incoming[id].values() for source, _ in wired}
        if sources <= free and all(set(graph.readers[source]) == {id} for source in sources):
            free.add(id)
    for id in reversed(graph.order):
        if id in free and graph.readers[id]:
            depth[id] = max(depth[id], min(depth[reader] for reader in graph.readers[id]) - 1)
    return depth


def islands(graph: Graph) -> tuple[list[list[str]], list[str]]:
    """Nodes that hang together by wires, and those that no wire touches."""
    near: dict[str, list[str]] = {id: [] for id in graph.nodes}
    for wire in graph.wires:
        near[wire.source].append(wire.target)
        near[wire.target].append(wire.source)
    found: list[list[str]] = []
    loose: list[str] = []
    seen: set[str] = set()
    for start in graph.nodes:
        if not near[start]:
            loose.append(start)
        elif start not in seen:
            island = [start]
            seen.add(start)
            for id in island:
                for other in near[id]:
                    if other not in seen:
                        seen.add(other)
                        island.append(other)
            found.append(island)
    return found, loose
