"""Sees to it that every block of a project holds the network it stands for, as it is now.

A project is linked whenever there is a new one, so that a graph is whole by itself: whoever is given it needs no
project to know what a block does. A network that would hold itself is cut where the circle closes, in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from .graph import Graph, Placed, Wire

NO_NETWORK = "no network is chosen yet that it stands for."
DEEPEST = 32
"""How many networks may lie one inside the other."""


def linked(networks: Mapping[str, Graph]) -> Mapping[str, Graph]:
    """The same networks, each block with what it stands for; nothing is copied that is right already."""
    if not any(graph.blocks for graph in networks.values()):
        return networks
    done: dict[str, Graph] = {}
    depth: dict[str, int] = {}
    for name, circle in inner_first(networks):
        graph, more = networks[name], {}
        for id in graph.blocks:
            placed = graph.nodes[id]
            other = stands_for(placed)
            inside, lost = done.get(other), ""
            if other in circle:
                inside, lost = None, f"it stands for {other}, which would hold itself: {told(circle[other])}. " \
                                     "Choose another network."
            elif inside is None:
                lost = f"there is no network called {other} in this project." if other else \
                    NO_NETWORK
            elif depth[other] >= DEEPEST:
                inside, lost = None, f"more than {DEEPEST} networks lie one inside the other here."
            if placed.inside is not inside or placed.lost != lost:
                more[id] = replace(placed, inside=inside, lost=lost)
        depth[name] = 1 + max((depth.get(stands_for(graph.nodes[id]), 0) for id in graph.blocks), default=0)
        if more:
            done[name] = replace(graph, nodes={**graph.nodes, **more})
            done[name].learn(graph)
        else:
            done[name] = graph
    if all(done[name] is graph for name, graph in networks.items()):
        return networks
    return {name: done[name] for name in networks}


def stands_for(placed: Placed) -> str:
    """The name of the network a block stands for."""
    name = placed.values.get("network", "")
    return name if isinstance(name, str) else ""


def told(names: tuple[str, ...]) -> str:
    return ", ".join(f"{one} holds {other}" for one, other in zip(names, (*names[1:], names[0]), strict=True))


def inner_first(networks: Mapping[str, Graph]) -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    """Each network after all it holds, and those of them that hold it again, with the way round."""
    holds = {name: list(dict.fromkeys(stands_for(graph.nodes[id]) for id in graph.blocks))
             for name, graph in networks.items()}
    seen: set[str] = set()
    for start in networks:
        if start in seen:
            continue
        way, ahead, circles = [start], [iter(holds[start])], [dict[str, tuple[str, ...]]()]
        seen.add(start)
        while way:
            other = next(ahead[-1], None)
            if other is None:
                yield way[-1], circles[-1]
                for pile in (way, ahead, circles):
                    pile.pop()
            elif other in way:
                circles[-1][other] = tuple(way[way.index(other):])
            elif other in networks and other not in seen:
                seen.add(other)
                way.append(other)
                ahead.append(iter(holds[other]))
                circles.append({})


def reached(networks: Mapping[str, Graph], name: str) -> set[str]:
    """A network and all that lie inside it, however deep."""
    found, ahead = {name}, [name]
    while ahead:
        graph = networks.get(ahead.pop())
        for id in graph.blocks if graph is not None else ():
            other = stands_for(graph.nodes[id])  # type: ignore[union-attr]
            if other not in found:
                found.add(other)
                ahead.append(other)
    return found


def users(networks: Mapping[str, Graph], name: str) -> list[tuple[str, str]]:
    """Every block that stands for a network: where it is, and its id."""
    return [(outer, id) for outer, graph in networks.items() for id in graph.blocks
            if stands_for(graph.nodes[id]) == name]


def followed(networks: Mapping[str, Graph], name: str, before: Graph, after: Graph) -> dict[str, Graph]:
    """The networks that hold blocks of one that changed, their wires and settings on its ports' and params' new names.
    """
    one, other = before.shown, after.shown
    ins = moved(one.entries, other.entries)
    outs = moved(one.exits, other.exits)
    words = moved({word: places[0] for word, places in one.places.items()},
                  {word: place for word, places in other.places.items() for place in places[::-1]})
    found: dict[str, Graph] = {}
    for outer, graph in networks.items():
        ids = {id for id in graph.blocks if stands_for(graph.nodes[id]) == name}
        if not ids or not (ins or outs or words):
            continue
        wires = tuple(Wire(s, outs.get(out, out) if s in ids else out, t, ins.get(into, into) if t in ids else into)
                      for s, out, t, into in graph.wires)
        nodes = dict(graph.nodes)
        for id in ids if words else ():
            held = nodes[id].values.get("settings")
            if isinstance(held, dict) and held.keys() & words.keys():
                nodes[id] = replace(nodes[id], values={**nodes[id].values, "settings": {
                    words.get(word, word): value for word, value in held.items()}})
        found[outer] = replace(graph, nodes=nodes, wires=wires if wires != graph.wires else graph.wires)
    return found


def moved(before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, str]:
    """What was called one way and is called another now."""
    now = {what: name for name, what in after.items()}
    return {name: now[what] for name, what in before.items() if what in now and now[what] != name}


def way_to(networks: Mapping[str, Graph], start: str, name: str) -> tuple[tuple[str, str], ...]:
    """The blocks to go into, one after the other, to come from one network to another; the shortest way, or none."""
    ways: dict[str, tuple[tuple[str, str], ...]] = {start: ()}
    ahead = [start]
    for outer in ahead:
        for id in networks[outer].blocks:
            other = stands_for(networks[outer].nodes[id])
            if other in networks and other not in ways:
                ways[other] = (*ways[outer], (outer, id))
                ahead.append(other)
    return ways.get(name, ())


def leads(networks: Mapping[str, Graph], way: Sequence[tuple[str, str]], name: str) -> bool:
    """Whether the blocks of a way still lead from one network into the next, and the last one into ``name``."""
    inner = [*(outer for outer, _ in way[1:]), name]
    return all(outer in networks and id in networks[outer].nodes and stands_for(networks[outer].nodes[id]) == into
               for (outer, id), into in zip(way, inner, strict=False))
