"""Blocks that are kept beyond one project: a network with all it holds as a small `.loom` file, and back into another.

Those of one person lie in the program's own folder; a file can be given to anyone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import msgspec

from nodes.block import Block
from nodes.language import Tensor

from . import file
from .block import word_of
from .graph import Graph, Placed, place
from .home import home
from .linking import reached, stands_for
from .moves import Point, added
from .networks import Refused, free_name, refusal
from .networks import renamed as renamed_network
from .plan import Plan
from .project import Project

DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{word}{n}" for word in ("COM", "LPT") for n in range(1, 10))}
"""What Windows lets no file be called."""


def shelf() -> Path:
    """The folder of my blocks."""
    return home() / "blocks"


def mine() -> dict[str, Path]:
    """My blocks by name."""
    try:
        return {path.stem: path for path in sorted(shelf().glob("*.loom"), key=lambda path: path.stem.lower())}
    except OSError:
        return {}


def extracted(project: Project, name: str) -> Project:
    """A network and what it holds as a project of its own."""
    wanted = reached(project.networks, name)
    networks = {each: graph for each, graph in project.networks.items() if each in wanted and each != name}
    return Project(name, {name: without_fields(project.networks[name]), **networks})


def without_fields(graph: Graph) -> Graph:
    """Its Inputs and Outputs name no fields: another project has others."""
    more = {id: replace(placed, values={**placed.values, "field": ""}) for id, placed in graph.nodes.items()
            if placed.kind in ("Input", "Output", "Target") and placed.values.get("field")}
    return replace(graph, nodes={**graph.nodes, **more}) if more else graph


def keep(project: Project, name: str) -> Path:
    """Put a network among my blocks; another of that name goes aside. Raises ``OSError``."""
    make_room(project, name)
    return kept_as(extracted(project, name), file_word(name))


def make_room(project: Project, name: str) -> Path | None:
    """Take the block that is in the way of a network off the shelf, unless it is the same; gives where it is then."""
    path = shelf() / f"{file_word(name)}.loom"
    return discard(path) if path.exists() and not holds(path, extracted(project, name)) else None


def holds(path: Path, project: Project) -> bool:
    try:
        return file.read(path) == project
    except file.Unreadable:
        return False


def kept_as(project: Project, word: str) -> Path:
    folder = shelf()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{word}.loom"
    file.save(project, path)
    return path


def shared(path: Path) -> bool:
    """Whether a file holds a block that somebody gave away, not a project: it bears the name of its network, and plans
    nothing. Not so for what cannot be read."""
    try:
        project = file.read(path)
    except file.Unreadable:
        return False
    return project.title == project.main and msgspec.structs.replace(project.plan, network="main") == Plan()


def take_in(path: Path) -> Path:
    """Put the network of a file among my blocks, under a name that is free. Raises ``Unreadable`` and ``OSError``."""
    other = file.read(path)
    if not other.network.nodes:
        raise Refused(f"{path.name} holds a network without nodes.")
    word = free_word(file_word(path.stem))
    return kept_as(named(extracted(other, other.main), other.main, word), word)


def rename(path: Path, name: str) -> Path:
    """Give one of my blocks another name, also where it says itself what it is called.

    Raises :class:`Refused`, ``Unreadable`` and ``OSError``.
    """
    word = file_word(name)
    if word == path.stem:
        return path
    if word.lower() in {each.lower() for each in mine()} - {path.stem.lower()}:
        raise Refused(f"One of your blocks is called {word} already.")
    project = file.read(path)
    made = kept_as(named(project, project.main, word), word)
    if made != path and not (made.exists() and path.exists() and made.samefile(path)):
        path.unlink(missing_ok=True)
    return made


def discard(path: Path) -> Path:
    """Take one of my blocks off the shelf; its file stays beside it, out of the way."""
    gone = shelf() / "deleted"
    gone.mkdir(exist_ok=True)
    taken = {each.stem.lower() for each in gone.iterdir()}
    return path.replace(gone / f"{unlike(path.stem, taken)}.loom")


def named(project: Project, name: str, word: str) -> Project:
    """A network of a project under another name; under the old one if that word is taken there."""
    return replace(renamed_network(project, name, word), title=word) if word not in project.networks else project


def free_word(word: str) -> str:
    return unlike(word, {each.lower() for each in mine()})


def unlike(word: str, taken: Collection[str]) -> str:
    """The word, or with a number behind it: none of those that are taken, small letters or not."""
    return next(each for n in range(1, len(taken) + 2) if (each := word if n == 1 else f"{word} {n}").lower()
                not in taken)


def file_word(name: str) -> str:
    """A name as the name of a file on any system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    word = " ".join(kept.split()) or "block"
    return word + "_" if word.upper() in DEVICES else word


def brought(project: Project, others: Mapping[str, Graph]) -> tuple[Project, dict[str, str]]:
    """A project with some networks more, each under a free name; one that is there already and alike is used.

    The names are given back by what they were called.
    """
    names: dict[str, str] = {}
    taken = dict(project.networks)
    for name, graph in others.items():
        known = project.networks.get(name)
        names[name] = name if known is not None and known == graph else \
            free_name(replace(project, networks=taken), name)
        taken.setdefault(names[name], graph)
    new = {names[name]: renamed(graph, names) for name, graph in others.items()
           if names[name] not in project.networks}
    return (replace(project, networks={**project.networks, **new}) if new else project), names


def renamed(graph: Graph, names: Mapping[str, str]) -> Graph:
    """A graph whose blocks stand for networks that are called otherwise here."""
    more = {id: replace(graph.nodes[id], values={**graph.nodes[id].values, "network": names[name]})
            for id in graph.blocks if names.get(name := stands_for(graph.nodes[id]), name) != name}
    return replace(graph, nodes={**graph.nodes, **more}) if more else graph


def standing(project: Project, name: str) -> Placed:
    """A block of a network of the project, not yet anywhere."""
    block = place(Block.__name__, word_of(name), network=name)
    return replace(block, inside=project.networks[name])


def inserted(project: Project, network: str, name: str, at: Point) -> tuple[Project, str]:
    """A block of a network of the project in another: the project, and the id of the block. Raises :class:`Refused`."""
    if text := refusal(project, network, name):
        raise Refused(text)
    graph, id = added(project.networks[network], standing(project, name), at)
    return project.with_network(network, graph), id


def lets_in(graph: Graph, entry: str, tensor: Tensor) -> bool:
    """Whether everything that reads an Input of a network could work on a tensor."""
    for wire in graph.wires:
        reader = graph.nodes[wire.target]
        if wire.source != entry or not reader.known or (port := reader.node.inputs.get(wire.into)) is None:
            continue
        within = reader.inside
        if not (port.fits(tensor) if within is None else lets_in(within, within.shown.entries[wire.into], tensor)):
            return False
    return True


def takes(graph: Graph, tensor: Tensor | None) -> bool:
    """Whether a block of a network has an input for a tensor, or for any while nothing is known of it."""
    return any(tensor is None or lets_in(graph, entry, tensor) for entry in graph.shown.entries.values())


def held(path: Path) -> Graph | None:
    """The network of one of my blocks; None if it cannot be read. A file is read once for each state of it."""
    try:
        state = path.stat()
        return read(path, state.st_mtime_ns, state.st_size)
    except (OSError, file.Unreadable):
        return None


@lru_cache(maxsize=64)
def read(path: Path, *state: int) -> Graph:
    return file.read(path).network
