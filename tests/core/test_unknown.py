"""A kind that nobody knows, anywhere in a project: what is asked of the rest of it is answered, or refused in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core import file
from app.core.graph import Graph, Placed, Wire
from app.core.inspect import inspect
from app.core.project import Project
from app.core.starters import examples, starters
from app.core.write import Unwritable, write, write_node

PROJECTS = {each.title: each.path for each in (*starters(), *examples()) if each.title in ("Digits", "U-Net")}
WAYS = ("alone", "reads", "within")


def with_stranger(graph: Graph, way: str) -> Graph:
    """A node of an unknown kind that is wired to nothing, that reads from one, or that lies within a wire."""
    more, wire = graph.add("odd", Placed("Wavelet", "odd")), graph.wires[0]
    if way == "within":
        more = more.disconnect(wire).connect(Wire("odd", "z", wire.target, wire.into))
    return more if way == "alone" else more.connect(Wire(wire.source, wire.out, "odd", "q"))


def asked(project: Project) -> None:
    """Ask for the source of each network, and for the lines of each node that a person could choose."""
    findings = inspect(project)
    for name, graph in project.networks.items():
        report = findings.reports[name]
        try:
            write(graph, report, name)
        except Unwritable as reason:
            assert str(reason).endswith(".")
        for id in graph.order:
            if id in report.live and (answer := report.answers.get(id)) is not None and not answer.wrong:
                write_node(report, id)


@pytest.mark.parametrize("title", PROJECTS)
@pytest.mark.parametrize("way", WAYS)
def test_a_stranger_in_any_network_is_no_fault(title: str, way: str) -> None:
    project = file.read(PROJECTS[title])
    for name, graph in project.networks.items():
        asked(project.with_network(name, with_stranger(graph, way)))


@pytest.mark.parametrize("way", WAYS)
def test_nor_is_it_in_networks_that_the_trained_one_does_not_use(way: str) -> None:
    project = file.read(PROJECTS["U-Net"])
    free = {"old" if name == project.main else name: graph for name, graph in project.networks.items()}
    project = replace(project, networks={project.main: Graph(), **free})
    for name, graph in free.items():
        asked(project.with_network(name, with_stranger(graph, way)))
