"""What follows from the nodes and wires of a graph, by node; after an edit only what it touched is worked out anew."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import compress
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .graph import Graph, Placed, Wire

Known = TypeVar("Known")
SOURCE, TARGET = itemgetter(0), itemgetter(2)


def entering(ids: Iterable[str], wires: Collection[Wire]) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """For each of some nodes and input, the ``(node, port)`` pairs wired to it, in order."""
    found: dict[str, dict[str, list[tuple[str, str]]]] = {id: {} for id in ids}
    for source, out, target, into in compress(wires, map(found.__contains__, map(TARGET, wires))):
        found[target].setdefault(into, []).append((source, out))
    return found


def reading(ids: Iterable[str], wires: Collection[Wire]) -> dict[str, list[str]]:
    """For each of some nodes, the nodes that read from it."""
    found: dict[str, list[str]] = {id: [] for id in ids}
    for wire in compress(wires, map(found.__contains__, map(SOURCE, wires))):
        found[wire[0]].append(wire[2])
    return found


def read(incoming: Mapping[str, Mapping[str, list[tuple[str, str]]]]) -> dict[str, list[str]]:
    """For each node, the nodes it reads from."""
    return {target: [source for wired in ports.values() for source, _ in wired] for target, ports in incoming.items()}


def sorted_by_kind(nodes: Mapping[str, Placed]) -> dict[str, list[str]]:
    """Ids by kind, in the order they were put in."""
    found: dict[str, list[str]] = {}
    for id, placed in nodes.items():
        found.setdefault(placed.kind, []).append(id)
    return found


def rewired(before: Graph, after: Graph, laid: Collection[Wire] = (), cut: Collection[Wire] = (),
            fresh: Collection[str] = (), gone: Collection[str] = ()) -> Graph:
    """``after`` with what is known of ``before`` taken over, where these wires and nodes came, as the last, or went."""
    known, learned = before.__dict__, after.__dict__
    if "incoming" in known:
        if cut:
            more = entering({wire.target for wire in (*cut, *laid)} & after.nodes.keys(), after.wires)
        else:
            more = {id: {port: [*wired] for port, wired in known["incoming"].get(id, {}).items()}
                    for id in dict.fromkeys((*fresh, *(wire.target for wire in laid)))}
            for source, out, target, into in laid:
                more[target].setdefault(into, []).append((source, out))
        learned["incoming"] = patched(known["incoming"], fresh, gone, more)
        if "sources" in known:
            learned["sources"] = patched(known["sources"], fresh, gone, read(more))
    if "readers" in known:
        if cut:
            ends = reading({wire.source for wire in (*cut, *laid)} & after.nodes.keys(), after.wires)
        else:
            ends = {id: [*known["readers"].get(id, ())] for id in (*fresh, *(wire.source for wire in laid))}
            for wire in laid:
                ends[wire.source].append(wire.target)
        learned["readers"] = patched(known["readers"], fresh, gone, ends)
    if "by_kind" in known and not any(known["by_kind"][before.nodes[id].kind][0] == id for id in gone):
        kinds = dict(known["by_kind"])  # of each kind the first stays: so does their order
        for kind in {before.nodes[id].kind for id in gone}:
            kinds[kind] = [id for id in kinds[kind] if id not in gone]
        for kind, ids in sorted_by_kind({id: after.nodes[id] for id in fresh}).items():
            kinds[kind] = [*kinds.get(kind, ()), *ids]
        learned["by_kind"] = kinds
    if "sharing" in known and not gone and not any(after.nodes[id].shares for id in fresh):
        learned["sharing"] = known["sharing"]
    if "names" in known and not gone:
        learned["names"] = known["names"].union(after.nodes[id].name for id in fresh)
    return after


def patched(known: Mapping[str, Known], fresh: Iterable[str], gone: Iterable[str],
            more: Mapping[str, Known]) -> dict[str, Known]:
    """What was known by node, with new nodes at its end and some things otherwise."""
    found = dict(known)
    for id in gone:
        del found[id]
    for id in fresh:
        found[id] = more[id]
    found.update(more)
    return found
