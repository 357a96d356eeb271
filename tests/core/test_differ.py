"""What differs between two states of a project is said in words a person would use."""

from __future__ import annotations

from dataclasses import replace

from app.core.differ import told
from app.core.graph import Graph, Wire, place
from app.core.project import Project

ONE = Project("One", {"main": Graph({"conv1": place("Conv2d", "conv1"), "relu1": place("ReLU", "relu1")},
                                    (Wire("conv1", "y", "relu1", "x"),))})


def main(project: Project, graph: Graph) -> Project:
    return project.with_network("main", graph)


def test_nothing_differs() -> None:
    assert told(ONE, replace(ONE)) == ""


def test_nodes_that_came_went_and_changed_are_named() -> None:
    more = {**ONE.network.nodes, "pool1": place("MaxPool2d", "pool1")}
    other = main(ONE, Graph(more, ONE.network.wires))
    assert told(ONE, other) == "adds pool1" and told(other, ONE) == "removes pool1"
    assert told(ONE, main(ONE, ONE.network.set("conv1", out_channels=5))) == "changes conv1"
    assert ONE.network.nodes["conv1"].spelled  # what a node was once asked is no difference
    moved = {**ONE.network.nodes, "conv1": replace(ONE.network.nodes["conv1"], at=(5.0, 5.0))}
    assert told(ONE, main(ONE, Graph(moved, ONE.network.wires))) == "moves conv1"


def test_many_are_counted_and_wires_and_title_are_said() -> None:
    many = {**ONE.network.nodes, **{f"relu{n}": place("ReLU", f"relu{n}") for n in range(2, 7)}}
    assert told(ONE, main(ONE, Graph(many, ONE.network.wires))) == "adds 5 nodes"
    cut = main(replace(ONE, title="Two"), Graph(ONE.network.nodes, ()))
    assert told(ONE, cut) == "a wire differs; is called “Two”"
