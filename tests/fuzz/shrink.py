"""Makes a network that breaks a promise as small as it goes while it still breaks one."""

from __future__ import annotations

from collections.abc import Callable

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.moves import joined_without
from app.core.project import Project

from .draw import aimed


def smaller(project: Project, breaks: Callable[[Project], bool], patience: int = 200) -> Project:
    """Take out node after node, with what hangs behind it or joined around it, until nothing can go."""
    tries = 0
    again = True
    while again and tries < patience:
        again = False
        for graph in candidates(project.network):
            report = check(graph, project.plan.data.fields)
            if not report.ok:
                continue
            tries += 1
            other = project.with_network(project.main, aimed(graph, report))
            if breaks(other):
                project, again = other, True
                break
            if tries >= patience:
                break
    return project


def candidates(graph: Graph) -> list[Graph]:
    """The graph without a branch, cut off behind a node, or with a node taken out of its wire; large cuts first."""
    graph = graph.remove("loss", "square", "cast")
    found = []
    ends = list(graph.of_kind("Output"))
    if len(ends) > 1:
        found += [lean(graph.remove(*(other for other in ends if other != id))) for id in ends]
        found += [lean(graph.remove(id)) for id in ends]
    for id in reversed(graph.order):
        placed = graph.nodes[id]
        if placed.kind in ("Input", "Output"):
            continue
        behind = graph.after(id) - {id}
        cut = graph.remove(*behind)
        out = next(iter(placed.node.outputs))
        found.append(lean(cut.put({"cut": place("Output", "cut")}, [Wire(id, out, "cut", "x")])))
        found.append(lean(joined_without(graph, id)))
    return [each for each in found if 0 < len(each.nodes) < len(graph.nodes)]


def lean(graph: Graph) -> Graph:
    """Without what leads to no Output."""
    needed: set[str] = set()
    for id in graph.of_kind("Output"):
        needed |= graph.before(id)
    return graph.remove(*(graph.nodes.keys() - needed))
