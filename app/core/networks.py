"""The networks of a project as a whole: one more, another name, one less, and which may stand in which."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from .graph import Graph
from .linking import reached, users
from .project import Project
from .say import counted

LONGEST = 60


class Refused(Exception):
    """A change that cannot be meant; the sentence says why, and what to do."""


def free_name(project: Project, stem: str) -> str:
    """A name no network has: ``block``, ``block 2``."""
    if stem not in project.networks:
        return stem
    stem = stem.rstrip("0123456789").rstrip() or "network"
    return next(name for n in range(2, len(project.networks) + 3) if (name := f"{stem} {n}") not in project.networks)


def name_problem(project: Project, name: str, but: str = "") -> str:
    """Why a network cannot be called that; empty if it can."""
    if not name.strip() or len(name) > LONGEST or not name.isprintable():
        return f"A network needs a name of up to {LONGEST} letters."
    return f"There is a network called {name} already." if name in project.networks and name != but else ""


def added(project: Project, name: str, graph: Graph | None = None) -> Project:
    """One network more. Raises :class:`Refused`."""
    if text := name_problem(project, name):
        raise Refused(text)
    return project.with_network(name, graph or Graph())


def renamed(project: Project, name: str, new: str) -> Project:
    """A network under another name, in every block and in the plan. Raises :class:`Refused`."""
    if text := name_problem(project, new, name):
        raise Refused(text)
    if new == name:
        return project
    networks = dict(project.networks)
    for outer, id in users(networks, name):
        placed = networks[outer].nodes[id]
        networks[outer] = networks[outer].add(id, replace(placed, values={**placed.values, "network": new}))
    plan = project.plan
    if project.main == name:
        plan = msgspec.structs.replace(plan, network=new)
    return replace(project, networks={new if each == name else each: graph for each, graph in networks.items()},
                   plan=plan)


def deleted(project: Project, name: str) -> Project:
    """Without a network. Raises :class:`Refused` if it is needed."""
    if name == project.main:
        raise Refused(f"{name} is the network that is trained; let another be trained first.")
    if used := users(project.networks, name):
        where = project.networks[used[0][0]].nodes[used[0][1]].name
        raise Refused(f"{counted(len(used), 'block stands', 'blocks stand')} for {name}, {where} in {used[0][0]} "
                      f"among them; unpack or delete {'it' if len(used) == 1 else 'them'} first.")
    return replace(project, networks={each: graph for each, graph in project.networks.items() if each != name})


def refusal(project: Project, into: str, name: str) -> str:
    """Why a block of one network cannot stand in another; empty if it can."""
    if name == into:
        return f"{name} cannot hold itself."
    if into in reached(project.networks, name):
        return f"{name} holds {into} already; {into} cannot hold it as well."
    return ""
