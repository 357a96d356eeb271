"""Nodes that become a block, and blocks that become nodes again: from project to project.

What is put into a block keeps its id, name and place, so that trained weights find it and unpacking gives back what
was there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from nodes import catalogue
from nodes.block import Block

from .frames import handed_on
from .frames import kept as still_framed
from .graph import Graph, Placed, Wire, place
from .linking import stands_for, users
from .moves import STEP, WIDTH, Point, fresh, put_in
from .networks import Refused, free_name
from .project import Project
from .say import listed
from .shared import can_share
from .within import set_to

ENDS = ("Input", "Output", "Target")
ROW = 96.0
"""Between the Inputs of a new block, one below the other."""


def can_enter(placed: Placed) -> bool:
    """Whether a node may be part of a block: ends of the network and losses stay outside."""
    return placed.kind not in ENDS and not (placed.known and catalogue[placed.kind].group == "Loss")


def made(project: Project, network: str, ids: Iterable[str], name: str = "") -> tuple[Project, str]:
    """The chosen nodes as a new network, and a block of it in their place: the project and the id of the block.

    Raises :class:`Refused`.
    """
    graph, wanted = project.networks[network], set(ids)
    chosen = [id for id, placed in graph.nodes.items() if id in wanted and can_enter(placed)]
    if text := refusal(graph, chosen):
        raise Refused(text)
    inside = set(chosen)
    entering = list(dict.fromkeys(wire[:2] for wire in graph.wires if wire.target in inside
                                  and wire.source not in inside))
    leaving = list(dict.fromkeys(wire[:2] for wire in graph.wires if wire.source in inside
                                 and wire.target not in inside))
    if not leaving:  # nothing reads from it yet: what ends inside leaves it
        leaving = [(id, next(iter(graph.nodes[id].node.outputs))) for id in chosen if graph.nodes[id].known
                   and graph.nodes[id].node.outputs and not graph.readers[id]]
    entering.sort(key=lambda source: (graph.nodes[source[0]].at[1], graph.nodes[source[0]].at[0]))
    leaving.sort(key=lambda source: (graph.nodes[source[0]].at[1], graph.nodes[source[0]].at[0]))
    inner, ins, outs = drawn(graph, [*chosen, *(id for id in graph.notes if id in wanted)], entering, leaving)
    name = free_name(project, name or "block")
    with_inner = replace(project, networks={**project.networks, name: inner})
    shown = with_inner.networks[name].shown
    ports = {id: port for port, id in (*shown.entries.items(), *shown.exits.items())}
    if silent := [*dict.fromkeys(graph.nodes[source[0]].name for source, word in outs.items() if word not in ports)]:
        raise Refused(f"Nothing leaves {listed(silent)} while a node is muted: the block would have no port there. "
                      "Unmute first, with M.")
    rest = Graph({id: placed for id, placed in graph.nodes.items() if id not in inside})
    id = fresh(graph, [word_of(name)])[0]
    face = {word: word for each in chosen for word in graph.nodes[each].face.values()}
    at = seat([graph.nodes[each].at for each in chosen], rest.nodes.values())
    block = replace(place(Block.__name__, id, at, network=name), face=face)
    nodes = {each: placed for each, placed in graph.nodes.items() if each in rest.nodes}
    wires: list[Wire] = []
    for wire in graph.wires:
        crosses = wire.source in inside, wire.target in inside
        if crosses == (False, False):
            wires.append(wire)
        elif crosses == (True, False):
            wires.append(Wire(id, ports[outs[wire[:2]]], wire.target, wire.into))
        elif crosses == (False, True):
            wires.append(Wire(*wire[:2], id, ports[ins[wire[:2]]]))
    after = replace(graph, nodes={**nodes, id: block}, wires=tuple(dict.fromkeys(wires)),
                    notes={each: note for each, note in graph.notes.items() if each not in inner.notes},
                    frames=still_framed(graph.frames, nodes.keys() | graph.notes.keys() - inner.notes.keys()))
    return replace(with_inner, networks={**with_inner.networks, network: after}), id


def refusal(graph: Graph, chosen: Collection[str]) -> str:
    """Why some nodes cannot become a block; empty if they can."""
    if not chosen:
        return "Choose the nodes that should become a block; Inputs, Outputs, Targets and losses stay outside."
    inside = set(chosen)
    both = (graph.after(*inside) & graph.before(*inside)) - inside
    if between := [graph.nodes[id].name for id in graph.nodes if id in both]:
        reads, feeds, them = ("reads", "feeds", "it") if len(between) == 1 else ("read", "feed", "them")
        return f"{listed(between)} {reads} from the chosen nodes and {feeds} them too: the block would feed itself. " \
               f"Choose {them} as well."
    for id in graph.sharing:
        owner = graph.root(id)
        if (id in inside) != (owner in inside):
            here, there = (id, owner) if id in inside else (owner, id)
            return f"{graph.nodes[here].name} has the same weights as {graph.nodes[there].name}, which would stay " \
                   "outside. Choose both, or give each weights of its own."
    return ""


Place = tuple[str, str]


def drawn(graph: Graph, chosen: list[str], entering: list[Place], leaving: list[Place]
          ) -> tuple[Graph, dict[Place, str], dict[Place, str]]:
    """What is chosen as a network of its own, and the Input or Output for each wire that crossed its border."""
    notes = {id: graph.notes[id] for id in chosen if id in graph.notes}
    nodes = {id: graph.nodes[id] for id in chosen if id in graph.nodes}
    taken = {*nodes, *notes, *(placed.name for placed in nodes.values())}
    left = min(placed.at[0] for placed in nodes.values()) - STEP[0]
    right = max(placed.at[0] for placed in nodes.values()) + STEP[0]
    beside: dict[Place, float] = {}  # an Input lies as high as the first that reads it
    for wire in graph.wires:
        if wire.target in nodes:
            y = nodes[wire.target].at[1]
            beside[wire[:2]] = min(beside.get(wire[:2], y), y)
    ins: dict[Place, str] = {}
    outs: dict[Place, str] = {}
    for kind, places, x, found in (("Input", entering, left, ins), ("Output", leaving, right, outs)):
        ys = rows([beside[place] if kind == "Input" else graph.nodes[place[0]].at[1] for place in places])
        for source, y in zip(places, ys, strict=True):
            word = ("x" if kind == "Input" else "y") if len(places) == 1 else graph.nodes[source[0]].name
            if kind == "Output" and len(places) > 1:
                word += "_out"
            word = free(word, taken)
            nodes[word] = place(kind, word, (x, y))
            found[source] = word
    inside = set(chosen)
    wires = [wire if wire.source in inside else Wire(ins[wire[:2]], "x", wire.target, wire.into)
             for wire in graph.wires if wire.target in inside]
    wires += [Wire(*source, word, "x") for source, word in outs.items()]
    frames = {id: frame for id, frame in graph.frames.items() if inside.issuperset(frame.holds)}
    return Graph(nodes, tuple(dict.fromkeys(wires)), frames=frames, notes=notes, bends=graph.bends), ins, outs


def rows(wanted: list[float]) -> list[float]:
    """How high each lies: as high as is wanted, but none over another."""
    found: list[float] = []
    for y in wanted:
        found.append(max(y, found[-1] + ROW) if found else y)
    return found


def free(word: str, taken: set[str]) -> str:
    number, found = 1, word
    while found in taken:
        number += 1
        found = f"{word}{number}"
    taken.add(found)
    return found


def word_of(name: str) -> str:
    """What a block of a network is called on the canvas, before the number, which is its own: not that of the network.
    """
    word = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    word = word if word[:1].isalpha() else f"block_{word}".rstrip("_")
    return re.sub(r"_\d+\Z", "", word)


def seat(places: Collection[Point], others: Iterable[Placed]) -> Point:
    """The place a block of some nodes takes: the middle of theirs; if others are too near to that, the place of the
    one of them that is nearest to it, which is free then."""
    x, y = ((min(each[axis] for each in places) + max(each[axis] for each in places)) / 2 for axis in (0, 1))
    if not any(abs(other.at[0] - x) < STEP[0] and abs(other.at[1] - y) < STEP[1] for other in others):
        return x, y
    return min(places, key=lambda at: (abs(at[0] - x) + abs(at[1] - y), at[1], at[0]))


def unpacked(project: Project, network: str, id: str) -> tuple[Project, tuple[str, ...]]:
    """The nodes inside a block in its place, as often as it repeats: the project and the ids of the nodes.

    Blocks that use the same weights are unpacked with it, so that their nodes still do. A network no other block
    stands for goes with it. Raises :class:`Refused`.
    """
    graph = project.networks[network]
    family = graph.family(id) if graph.nodes[id].known else [id]
    new: list[str] = []
    owners: list[dict[str, str]] = []
    for each in sorted(family, key=lambda each: each != graph.root(id)):
        project, ids, copies = laid_out(project, network, each)
        new += ids
        if owners:
            project = project.with_network(network, sharing(project.networks[network], owners, copies))
        owners = owners or copies
    return project, tuple(new)


def sharing(graph: Graph, owners: list[dict[str, str]], copies: list[dict[str, str]]) -> Graph:
    """Let what lies in the copies use the weights of what lies in others; each says what stands for which node."""
    more = {now[inner]: replace(graph.nodes[now[inner]], shares=graph.root(own[inner]))
            for own, now in zip(owners, copies, strict=False) for inner in own.keys() & now.keys()
            if can_share(graph.nodes[now[inner]])}
    return replace(graph, nodes={**graph.nodes, **more})


def laid_out(project: Project, network: str, id: str) -> tuple[Project, list[str], list[dict[str, str]]]:
    """One block unpacked: the project, the ids of the nodes, and for each repeat what stands for which node inside."""
    graph = project.networks[network]
    placed = graph.nodes[id]
    node, inside = placed.node, placed.inside
    if not isinstance(node, Block) or inside is None:
        raise Refused(f"{placed.name} holds nothing that could be unpacked: {placed.lost or 'it is no block.'}")
    if node.times > 1 and len(node.outs) > len(node.inputs):
        raise Refused(f"More leaves {placed.name} than enters, so that it cannot stand {node.times} times in a row.")
    name = stands_for(placed)
    inner = set_to(inside, node.given)
    held = [each for each, one in inner.nodes.items() if one.kind not in ("Input", "Output")]
    rest = replace(graph.remove(id), frames=graph.frames)
    left = seat([inner.nodes[each].at for each in held], rest.nodes.values()) if held else placed.at
    shift = placed.at[0] - left[0], placed.at[1] - left[1]
    whole = Graph({each: replace(inner.nodes[each], face=outward(inner.nodes[each], placed)) for each in held},
                  tuple(wire for wire in inner.wires if wire.source in held and wire.target in held),
                  frames=still_framed(inner.frames, {*held, *inner.notes}), notes=inner.notes, bends=inner.bends)
    span = max((one.at[0] for one in whole.nodes.values()), default=0.0) \
        - min((one.at[0] for one in whole.nodes.values()), default=0.0) + STEP[0]
    after, new = rest, list[str]()
    copies: list[dict[str, str]] = []
    feeds = {inner.shown.entries[port]: list(wired) for port, wired in graph.incoming[id].items()
             if port in inner.shown.entries}
    ends: list[list[Place]] = []
    added: list[Wire] = []
    for nth in range(node.times):
        after, ids = put_in(after, whole, (shift[0] + nth * span, shift[1]))
        now = dict(zip(whole.nodes, ids, strict=False))
        new += ids
        whole = replace(whole, notes={}, frames=still_framed(whole.frames, whole.nodes))  # written once is enough
        if nth and node.weights == "shared":
            after = replace(after, nodes={**after.nodes, **{
                now[each]: replace(after.nodes[now[each]], shares=copies[0][inner.root(each)]) for each in held
                if can_share(whole.nodes[each])}})
        copies.append(now)
        after, ends = wired(after, inner, now, feeds)
        following = list(inner.shown.entries.values())[:len(ends)]
        feeds = {**feeds, **dict(zip(following, ends, strict=False))}
    exits = dict(zip(inner.shown.exits, ends, strict=True))
    for wire in graph.wires:  # in place, so that what a port of many hears keeps its order
        if wire.source == id:
            added += [Wire(*source, wire.target, wire.into) for source in exits.get(wire.out, [])]
        elif wire.target != id:
            added.append(wire)
    kept = set(added)
    after = replace(after, wires=(*dict.fromkeys(added), *(wire for wire in after.wires if wire not in kept)),
                    rest=graph.rest)
    if shift != (0.0, 0.0) or node.times > 1:  # else they lie where they lay
        after = with_room(after, [each for each in new if each in after.nodes], placed.at[0])
    after = replace(after, frames=handed_on(after.frames, id, new))
    networks = {**project.networks, network: after}
    if name != project.main and users(project.networks, name) == [(network, id)]:
        del networks[name]
    return replace(project, networks=networks), new, copies


def wired(graph: Graph, inner: Graph, now: Mapping[str, str], feeds: Mapping[str, list[Place]]
          ) -> tuple[Graph, list[list[Place]]]:
    """One copy of what lies inside, wired to what fed the block; and where each tensor that leaves comes from."""
    wires: list[Wire] = []
    ours = set(now.values())
    for wire in inner.wires:
        if wire.target in now:
            sources = [(now[wire.source], wire.out)] if wire.source in now else feeds.get(wire.source, [])
            wires += [Wire(*source, now[wire.target], wire.into) for source in sources]
    ends = []
    for id in inner.shown.exits.values():
        found: list[Place] = []
        for source, out in inner.incoming[id].get("x", ()):
            found += [(now[source], out)] if source in now else feeds.get(source, [])
        ends.append(found)
    return replace(graph, wires=(*(wire for wire in graph.wires if wire.target not in ours), *wires)), ends


def outward(placed: Placed, block: Placed) -> dict[str, str]:
    """What a node that comes out of a block shows of it on the face of the network around it."""
    return {param: block.face[word] for param, word in placed.face.items() if word in block.face}


def with_room(graph: Graph, new: list[str], left: float) -> Graph:
    """What would lie under the new nodes moves to the right, with all that lies further there."""
    if not new:
        return graph
    fresh_ones = set(new)
    xs, ys = zip(*(graph.nodes[id].at for id in new), strict=True)
    under = [placed.at[0] for id, placed in graph.nodes.items() if id not in fresh_ones and placed.at[0] > left
             and min(xs) - WIDTH < placed.at[0] < max(xs) + STEP[0] and min(ys) - ROW < placed.at[1] < max(ys) + ROW]
    if not under:
        return graph
    by = max(xs) + STEP[0] - min(under)
    return graph.move({id: (placed.at[0] + by, placed.at[1]) for id, placed in graph.nodes.items()
                       if id not in fresh_ones and placed.at[0] >= min(under)})


def independent(project: Project, network: str, id: str) -> Project:
    """A block with a network of its own: a copy of the one it stood for, under a new name. Raises :class:`Refused`."""
    graph = project.networks[network]
    placed = graph.nodes[id]
    name = stands_for(placed)
    if name not in project.networks:
        raise Refused(f"{placed.name}: {placed.lost or 'it is no block.'}")
    copy = free_name(project, name)
    values = {**placed.values, "network": copy}
    networks = {**project.networks, copy: project.networks[name],
                network: graph.add(id, replace(placed, values=values, shares=""))}
    return replace(project, networks=networks)
