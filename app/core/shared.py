"""One set of weights used at several places: which nodes share, and what has to agree for it.

A node that ``shares`` names the node it takes its weights from. All nodes of one family are of one
kind and set alike; what arrives at them has to need weights of one shape. In the source they are one
attribute, called at each place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .graph import Graph, Placed

if TYPE_CHECKING:
    from .report import Answer, Problem, Report


def can_share(placed: Placed) -> bool:
    """Whether there is anything to share: the node keeps something between two calls."""
    return placed.known and placed.node.build_line is not None


def partners(graph: Graph, id: str) -> Iterator[str]:
    """The nodes whose weights a node could take: of its kind, with weights of their own, in order."""
    placed = graph.nodes[id]
    if can_share(placed):
        yield from (each for each in graph.by_kind[placed.kind] if each != id and not graph.nodes[each].shares)


def share(graph: Graph, ids: Iterable[str], owner: str = "") -> Graph:
    """Let nodes of one kind use one set of weights: that of ``owner``, or of the first; they are set as it is."""
    wanted = list(ids)
    first = graph.root(owner or wanted[0])
    found = {each for id in wanted for each in graph.family(id)} - {first}
    values = graph.nodes[first].values
    more = {id: replace(graph.nodes[id], shares=first, values=values) for id in graph.nodes if id in found}
    return replace(graph, nodes={**graph.nodes, **more})


def own(graph: Graph, ids: Iterable[str]) -> Graph:
    """Give nodes weights of their own again; the rest of a family stays one."""
    alone = set(ids)
    more = {id: replace(graph.nodes[id], shares="") for id in alone}
    for owner in graph.families.keys() & alone:  # the first that is left is the next one
        rest = [each for each in graph.families[owner] if each not in alone]
        more |= {each: replace(graph.nodes[each], shares="" if each == rest[0] else rest[0]) for each in rest}
    return graph.again({**graph.nodes, **more}, more)


def refusal(graph: Graph, id: str) -> str:
    """Why a node cannot use the weights it names, whatever arrives; empty if it can."""
    placed = graph.nodes[id]
    owner = graph.nodes.get(placed.shares)
    if owner is None:
        return f"{placed.name} uses the weights of a node that is not there; " \
               "give it weights of its own, or choose another node."
    if owner.kind != placed.kind or not can_share(placed):
        why = f"a {owner.kind}" if owner.kind != placed.kind else "of a kind without weights"
        return f"{placed.name} is a {placed.kind} and cannot use the weights of {owner.name}, which is {why}; " \
               "give it weights of its own."
    if owner.shares:
        return f"{placed.name} uses the weights of {owner.name}, which has none of its own; " \
               "choose the node they come from."
    for name, param in placed.node.params.items():
        here, there = placed.values.get(name), owner.values.get(name)
        if here != there:
            return f"{placed.name} uses the weights of {owner.name}, but its {param.title} is {told(param, here)} " \
                   f"and {owner.name}'s is {told(param, there)}; they have to be set alike."
    return ""


def disagreements(report: Report) -> Iterator[Problem]:
    """A Problem for every node at which what arrives needs weights of another shape."""
    from .report import Problem

    graph = report.graph
    for id in graph.sharing:
        owner = graph.nodes[id].shares
        text = unlike(report.answers.get(id), report.answers.get(owner), graph.nodes[id], graph.nodes.get(owner))
        if text:
            yield Problem(id, text)


def unlike(one: Answer | None, other: Answer | None, placed: Placed, owner: Placed | None) -> str:
    """Why what arrives at two nodes needs weights of different shapes; empty if it does not, or is not known yet."""
    if owner is None or one is None or other is None or one.wrong or other.wrong:
        return ""
    for name in placed.node.built_from:
        here, there = one.scope.get(name), other.scope.get(name)  # sizes by name; of params it knows nothing
        if here != there:
            return f"{placed.name} uses the weights of {owner.name}, but {name} is {spell(here)} here and " \
                   f"{spell(there)} there. Bring what arrives to the same size, or give {placed.name} " \
                   "weights of its own."
    return ""


def spell(size: Any) -> str:
    return " × ".join(map(str, size)) if isinstance(size, tuple) else str(size)


def told(param: Any, value: Any) -> str:
    return "not set" if value is None or param.problem(value) else param.show(value)
