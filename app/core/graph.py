"""A network on paper: nodes and the wires between them. Frozen; every edit returns a new graph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from nodes import catalogue
from nodes.block import Block, Face
from nodes.language import Node

from .apart import differing, without
from .bends import Bends, carried, still
from .derived import entering, read, reading, rewired, sorted_by_kind
from .notes import Note
from .places import spot

if TYPE_CHECKING:
    from .effect import Effect

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,79}\Z")
"""Names and ids are ASCII identifiers: they are the only words of a file that become code."""
BY_WIRES, BY_KINDS = ("incoming", "readers", "sources", "order"), ("by_kind", "blocks")
BY_SHARES, BY_NAMES = ("sharing", "families"), ("names",)
"""What is known of a graph by its wires, by the kinds of its nodes, by whose weights they use, by their names."""
BYPASSED, MUTED = "bypassed", "muted"
"""States of a node: it hands on what arrives, or it is left out with what needs it (:mod:`app.core.effect`)."""


@dataclass(frozen=True)
class Placed:
    """A node on the canvas: which kind, what it is called, how it is set, where it lies.

    ``shares`` is the id of the node whose weights it uses; empty: its own. ``rest`` keeps what a
    newer version wrote and this one does not know. ``face`` says which of its params are shown on the face of a
    block of this network: param → the word it has there. A block has the network it stands for ``inside``, or is
    ``lost`` for a reason; the project sees to both (:mod:`app.core.linking`). ``state`` is ``bypassed``, ``muted`` or,
    as for most, nothing.
    """

    kind: str
    name: str
    values: Mapping[str, Any] = field(default_factory=dict)
    at: tuple[float, float] = (0.0, 0.0)
    rest: Mapping[str, Any] = field(default_factory=dict)
    shares: str = ""
    face: Mapping[str, str] = field(default_factory=dict)
    state: str = ""
    inside: Graph | None = field(default=None, compare=False, repr=False)
    lost: str = field(default="", compare=False, repr=False)

    def __post_init__(self) -> None:
        if not NAME.match(self.name):
            raise ValueError(f"{self.name!r} cannot be the name of a node: use letters, digits and _, "
                             "and begin with a letter.")

    def laid(self, at: tuple[float, float]) -> Placed:
        """The same node, lying elsewhere; what is known of it by how it is set stays known."""
        if at == self.at:
            return self
        other = object.__new__(Placed)
        known = other.__dict__
        known.update(self.__dict__, at=at)
        known.pop("text", None)  # its line in the file
        return other

    def lies_otherwise(self, was: Placed) -> bool:
        """Whether it differs from what it was in no more than where it lies."""
        if self.values is was.values and self.name == was.name and self.kind == was.kind and self.rest is was.rest \
                and self.face is was.face and self.shares == was.shares and self.state == was.state:
            return True
        return replace(self, at=was.at) == was

    @property
    def known(self) -> bool:
        return self.kind in catalogue

    @cached_property
    def spelled(self) -> str:
        """The values as text: the same for nodes that are set alike, to the last type."""
        return repr(self.values)

    @cached_property
    def node(self) -> Node:
        """The node itself, without data. Raises ``KeyError`` for a kind this version does not know."""
        if self.kind == Block.__name__:
            return Block(self.values, shown=self.inside.shown if self.inside is not None else None)
        return catalogue[self.kind](self.values)


class Wire(NamedTuple):
    """From an output to an input: ``source.out -> target.into``."""

    source: str
    out: str
    target: str
    into: str

    def __str__(self) -> str:
        return f"{self.source}.{self.out} -> {self.target}.{self.into}"


def place(kind: str, name: str, at: tuple[float, float] = (0.0, 0.0), **values: Any) -> Placed:
    """A node with every value written out, so that a better default never changes a saved model.

    Raises ``TypeError`` for a value that is no param of the kind.
    """
    params = catalogue[kind].params
    if odd := values.keys() - params.keys():
        raise TypeError(f"{kind} has no param {', '.join(sorted(odd))}; it has {', '.join(params) or 'none'}.")
    return Placed(kind, name, {key: param.default for key, param in params.items()} | values, at)


@dataclass(frozen=True)
class Frame:
    """A coloured rectangle with a title around some nodes and notes, by id (:mod:`app.core.frames`).

    ``box`` is the least it takes up where it was sized by hand: left, top, right, bottom.
    """

    title: str
    colour: str
    holds: tuple[str, ...]
    rest: Mapping[str, Any] = field(default_factory=dict)
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Graph:
    """Nodes by id and wires in order; the order of wires into one port is the order of its tensors."""

    nodes: Mapping[str, Placed] = field(default_factory=dict)
    wires: tuple[Wire, ...] = ()
    rest: Mapping[str, Any] = field(default_factory=dict)
    frames: Mapping[str, Frame] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    bends: Bends = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.bends:
            object.__setattr__(self, "bends", still(self.bends, self.wires))

    def add(self, id: str, placed: Placed) -> Graph:
        """Put a node in, or another one in its place."""
        if id in self.nodes:
            return self.again({**self.nodes, id: placed}, (id,))
        return rewired(self, replace(self, nodes={**self.nodes, id: placed}), fresh=(id,))

    def put(self, placed: Mapping[str, Placed], wires: Iterable[Wire] = ()) -> Graph:
        """Put several nodes in at once, and wires after them."""
        more = tuple(wires)
        after = replace(self, nodes={**self.nodes, **placed}, wires=(*self.wires, *more))
        return after if self.nodes.keys() & placed.keys() else rewired(self, after, more, fresh=placed)

    def remove(self, *ids: str) -> Graph:
        """Take nodes out, and every wire that touched them; notes as well."""
        from .frames import kept

        gone = set(ids)
        notes = {id: note for id, note in self.notes.items() if id not in gone} if self.notes else self.notes
        left = {**self.nodes}
        for id in gone & self.nodes.keys():
            del left[id]
        heirs: dict[str, str] = {}  # the weights of a family stay when their owner goes
        for id in self.sharing:
            if id in left and (owner := left[id].shares) in gone:
                heir = heirs.setdefault(owner, id)
                left[id] = replace(left[id], shares="" if heir == id else heir)
        cut = self.touching(gone & self.nodes.keys())
        after = replace(self, nodes=left, notes=notes,
                        frames=kept(self.frames, left.keys() | notes.keys()) if self.frames else self.frames,
                        wires=without(self.wires, cut))
        return rewired(self, after, cut=cut, gone=gone & self.nodes.keys())

    def set(self, id: str, **values: Any) -> Graph:
        """Set params of a node, and of those that use the same weights."""
        return self.set_all((id,), **values)

    def set_all(self, ids: Iterable[str], **values: Any) -> Graph:
        """Set params of some nodes, and of those that use the same weights or have the same word on the face."""
        more: dict[str, Placed] = {}
        for id in ids:
            together = {**self.nodes[id].values, **values}
            for each in self.family(id) if self.sharing else (id,):
                more[each] = replace(self.nodes[each], values=together)
        if any(placed.face for placed in more.values()):
            from .within import spread

            more |= spread(self, more)
        return self.again({**self.nodes, **more}, more)

    def rename(self, id: str, name: str) -> Graph:
        """Call a node something else; its id stays, so that trained weights find it."""
        return self.add(id, replace(self.nodes[id], name=name))

    def move(self, places: Mapping[str, tuple[float, float]]) -> Graph:
        """Lay nodes and notes elsewhere; frames that were sized by hand go with all they hold."""
        from .frames import shifted

        places = {id: spot(*at) for id, at in places.items()}
        notes = {id: replace(note, at=places[id]) if id in places else note
                 for id, note in self.notes.items()} if self.notes else self.notes
        bends = carried(self, places) if self.bends else self.bends
        frames = shifted(self, places) if self.frames else self.frames
        moved = {id: self.nodes[id].laid(at) for id, at in places.items() if id in self.nodes}
        after = replace(self, notes=notes, bends=bends, frames=frames, nodes={**self.nodes, **moved})
        after.take_over(self, moved)
        return after

    def connect(self, wire: Wire) -> Graph:
        """Add a wire; a port that takes one wire lets its old one go."""
        if wire in self.wires:
            return self
        target = self.nodes[wire.target]
        many = target.known and (port := target.node.inputs.get(wire.into)) is not None and port.many
        goes = [] if many else [Wire(source, out, *wire[2:])
                                for source, out in self.incoming[wire.target].get(wire.into, ())]
        return rewired(self, replace(self, wires=(*without(self.wires, goes), wire)), (wire,), goes)

    def disconnect(self, *wires: Wire) -> Graph:
        return rewired(self, replace(self, wires=without(self.wires, wires)), cut=wires)

    def refusal(self, wire: Wire) -> str:
        """Why a wire can never be meant; empty if it can. Shapes are not asked: connect, then explain."""
        if wire.source not in self.nodes or wire.target not in self.nodes:
            return "One end of the wire is not there."
        if wire.source == wire.target:
            return "A node cannot feed itself."
        if wire.source in self.after(wire.target):
            return f"{self.nodes[wire.source].name} already reads from {self.nodes[wire.target].name}: " \
                   "the wire would close a circle."
        return ""

    def after(self, *ids: str) -> Set[str]:
        """Every node that reads from these, directly or not, they included."""
        return reach(ids, self.readers)

    def before(self, *ids: str) -> Set[str]:
        """Every node these read from, directly or not, they included."""
        return reach(ids, self.sources)

    def again(self, nodes: Mapping[str, Placed], ids: Iterable[str]) -> Graph:
        """The graph with nodes of which only some are not as they were."""
        after = replace(self, nodes=nodes)
        if len(nodes) == len(self.nodes):
            after.take_over(self, ids)
        return after

    def learn(self, before: Graph) -> None:
        """Take over what is known of a graph that has the same nodes and wires; it only saves time."""
        if self.wires is before.wires and list(self.nodes) == list(before.nodes):
            self.take_over(before, differing(before.nodes, self.nodes))

    def take_over(self, before: Graph, ids: Iterable[str]) -> None:
        """Take over what follows from the wires, and from what these nodes, which are set otherwise, have kept."""
        known, pairs = before.__dict__, [(self.nodes[id], before.nodes[id]) for id in ids]
        names = list(BY_WIRES)
        if all(placed.kind == was.kind for placed, was in pairs):
            names += BY_KINDS
        if all(placed.shares == was.shares for placed, was in pairs):
            names += BY_SHARES
        if all(placed.name == was.name for placed, was in pairs):
            names += BY_NAMES
        for name in names:
            if name in known:
                self.__dict__.setdefault(name, known[name])

    def forget(self) -> None:
        """Let go of all that was worked out of it; it is worked out again when it is asked for."""
        for name in vars(self).keys() - self.__dataclass_fields__.keys():
            del self.__dict__[name]

    @cached_property
    def incoming(self) -> dict[str, dict[str, list[tuple[str, str]]]]:
        """For each node and input, the ``(node, port)`` pairs wired to it, in order."""
        return entering(self.nodes, self.wires)

    @cached_property
    def readers(self) -> dict[str, list[str]]:
        """For each node, the nodes that read from it."""
        return reading(self.nodes, self.wires)

    @cached_property
    def sources(self) -> dict[str, list[str]]:
        """For each node, the nodes it reads from."""
        return read(self.incoming)

    def touching(self, ids: Iterable[str]) -> dict[Wire, None]:
        """Every wire that begins or ends at one of some nodes."""
        ends = ((reader, port, pair) for id in ids for reader in (id, *self.readers[id])
                for port, wired in self.incoming[reader].items() for pair in wired if id in (reader, pair[0]))
        return dict.fromkeys(Wire(source, out, target, into) for target, into, (source, out) in ends)

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Node ids, each after everything it reads from. A circle leaves its nodes out."""
        waiting = dict.fromkeys(self.nodes, 0)
        for wire in self.wires:
            waiting[wire.target] += 1
        ready = [id for id, count in waiting.items() if not count]
        for id in ready:
            for reader in self.readers[id]:
                waiting[reader] -= 1
                if not waiting[reader]:
                    ready.append(reader)
        return tuple(ready)

    @cached_property
    def sharing(self) -> tuple[str, ...]:
        """The nodes that use the weights of another."""
        return tuple(id for id, placed in self.nodes.items() if placed.shares)

    def root(self, id: str) -> str:
        """The node whose weights a node uses; itself if they are its own or the other is not there."""
        owner = self.nodes[id].shares
        return owner if owner in self.nodes else id

    def family(self, id: str) -> list[str]:
        """The nodes that use one set of weights, this one among them, in the order they were put in."""
        root = self.root(id)
        return [*self.families.get(root, (root,))]

    @cached_property
    def families(self) -> dict[str, list[str]]:
        """The nodes that use one set of weights, by the node whose weights they are. Who is alone is in none."""
        found: dict[str, list[str]] = {self.root(id): [] for id in self.sharing}
        for id, placed in self.nodes.items() if found else ():
            for owner in dict.fromkeys((id, placed.shares)):
                if owner in found:
                    found[owner].append(id)
        return found

    @cached_property
    def blocks(self) -> tuple[str, ...]:
        """The nodes that stand for another network."""
        return tuple(self.of_kind(Block.__name__))

    @cached_property
    def effect(self) -> Effect:
        """What of it counts: nothing that is bypassed or muted."""
        from .effect import effect

        return effect(self)

    @cached_property
    def shown(self) -> Face:
        """What a block of this network has: its ports, and what can be set on it."""
        from .within import face

        return face(self.effect.graph)

    @cached_property
    def names(self) -> Set[str]:
        return {placed.name for placed in self.nodes.values()}

    def fresh(self, stem: str, taken: Iterable[str] = ()) -> str:
        """A word like ``conv1`` that is neither an id nor a name here yet."""
        stem = re.sub(r"\d+\Z", "", re.sub(r"\W", "_", stem, flags=re.ASCII)) or "node"
        used = self.nodes.keys() | self.names | self.notes.keys() | set(taken)
        return next(word for n in range(1, len(used) + 2) if (word := f"{stem}{n}") not in used)

    def of_kind(self, *kinds: str) -> Iterator[str]:
        """Ids of the nodes of some kinds, in the order they were put in."""
        if len(kinds) == 1:
            return iter(self.by_kind.get(kinds[0], ()))
        if not any(kind in self.by_kind for kind in kinds):
            return iter(())
        return (id for id, placed in self.nodes.items() if placed.kind in kinds)

    @cached_property
    def by_kind(self) -> dict[str, list[str]]:
        """Ids by kind, in the order they were put in."""
        return sorted_by_kind(self.nodes)

    def lies_otherwise(self, before: Graph) -> bool:
        """Whether it differs from ``before`` in no more than where its nodes lie."""
        if self.wires is not before.wires or self.rest != before.rest or list(self.nodes) != list(before.nodes):
            return False
        return all(self.nodes[id].lies_otherwise(before.nodes[id]) for id in differing(before.nodes, self.nodes))


def reach(starts: Iterable[str], neighbours: Mapping[str, Iterable[str]]) -> set[str]:
    found = set(starts)
    ahead = list(found)
    while ahead:
        for id in neighbours[ahead.pop()]:
            if id not in found:
                found.add(id)
                ahead.append(id)
    return found
