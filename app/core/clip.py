"""Copied nodes as text: a small `.loom` file, so that what is on the clipboard is read as carefully as a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from . import file
from .graph import Graph
from .linking import reached, stands_for
from .moves import Point, corner, part, put_in
from .networks import Refused, refusal
from .project import Project
from .shelf import brought, renamed


def copied(graph: Graph, ids: Iterable[str]) -> str:
    """Some nodes and the wires between them, as text; with the networks that blocks among them stand for."""
    copy = part(graph, ids)
    found: dict[str, Graph] = {}
    gather(copy, found)
    name = next(word for n in range(len(found) + 1) if (word := "copied" + "_" * n) not in found)
    networks = ",\n".join(f"    {file.line(each)}: {{\n{file.graph_text(one)}\n    }}"
                          for each, one in {name: copy, **found}.items())
    return f'{{\n  "format": {file.FORMAT},\n  "networks": {{\n{networks}\n  }}\n}}\n'


def gather(graph: Graph, found: dict[str, Graph]) -> None:
    """Every network that lies in a graph, however deep."""
    for id in graph.blocks:
        placed = graph.nodes[id]
        if placed.inside is not None and (name := stands_for(placed)) not in found:
            found[name] = placed.inside
            gather(placed.inside, found)


def into(project: Project, network: str, text: str, by: Point = (32.0, 32.0), at: Point | None = None
         ) -> tuple[Project, tuple[str, ...]]:
    """A project with the nodes of a text in one of its networks, and the networks their blocks need.

    Raises :class:`app.core.file.Unreadable`, as :func:`pasted` does, and :class:`Refused` where a network would come to
    hold itself.
    """
    graph, ids = pasted(project.networks[network], text, by, at)
    other = file.parse(text, "What is on the clipboard")
    needed = {name: other.networks[name] for name in reached(other.networks, other.main)
              if name != other.main and name in other.networks}
    more, names = brought(project, needed)
    new = renamed(Graph({id: graph.nodes[id] for id in ids if id in graph.nodes}), names)
    for id in new.blocks:
        if text := refusal(more, network, stands_for(new.nodes[id])):
            raise Refused(text)
    return more.with_network(network, replace(graph, nodes={**graph.nodes, **new.nodes})), ids


def pasted(graph: Graph, text: str, by: Point = (32.0, 32.0), at: Point | None = None) -> tuple[Graph, tuple[str, ...]]:
    """The nodes and notes a text holds, under free ids and names: moved ``by``, or with their corner ``at`` a place.

    The text may be a whole project; then its main network is taken. Raises
    :class:`app.core.file.Unreadable`, a sentence, if it is neither.
    """
    if not text.lstrip().startswith("{"):
        raise file.Unreadable("The clipboard holds no nodes. Copy some on a canvas first.")
    if len(text) > file.LARGEST:
        raise file.Unreadable(f"The clipboard holds more than {file.LARGEST >> 20} MB, so it hardly holds nodes.")
    other = file.parse(text, "What is on the clipboard").network
    if not other.nodes and not other.notes:
        raise file.Unreadable("The clipboard holds a network without nodes.")
    if at is not None:
        left, top = corner(other)
        by = (at[0] - left, at[1] - top)
    return put_in(graph, other, by)
