"""What differs between two states of a project is said in words a person would use."""

from __future__ import annotations

from dataclasses import replace

from app.core.differ import told
from app.core.graph import Graph, Wire, place
from app.core.plan import Plan
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
    first = ONE.network.nodes["conv1"]
    other = main(ONE, ONE.network.add("conv1", replace(first, name="stem")))
    assert told(ONE, other) == "renames conv1 to stem" and told(other, ONE) == "renames stem to conv1"
    other = main(ONE, ONE.network.add("conv1", replace(first, name="stem")).set("conv1", out_channels=5))
    assert told(ONE, other) == "changes stem; renames conv1 to stem"
    assert ONE.network.nodes["conv1"].spelled  # what a node was once asked is no difference
    moved = {**ONE.network.nodes, "conv1": replace(ONE.network.nodes["conv1"], at=(5.0, 5.0))}
    assert told(ONE, main(ONE, Graph(moved, ONE.network.wires))) == "moves conv1"


def test_many_are_counted_and_wires_and_title_are_said() -> None:
    many = {**ONE.network.nodes, **{f"relu{n}": place("ReLU", f"relu{n}") for n in range(2, 7)}}
    assert told(ONE, main(ONE, Graph(many, ONE.network.wires))) == "adds 5 nodes"
    cut = main(replace(ONE, title="Two"), Graph(ONE.network.nodes, ()))
    assert told(ONE, cut) == "a wire differs; is called “Two”"


def test_it_is_said_in_which_network() -> None:
    two = replace(ONE, networks={**ONE.networks, "stage": ONE.network})
    more = {**ONE.network.nodes, "pool1": place("MaxPool2d", "pool1")}
    inside = two.with_network("stage", Graph(more, ONE.network.wires).set("conv1", out_channels=5))
    assert told(two, inside) == "in the network “stage”: adds pool1, changes conv1"
    both = main(inside, ONE.network.set("conv1", out_channels=7))
    assert told(two, both) == "changes conv1; in the network “stage”: adds pool1, changes conv1"
    assert told(inside, two) == "in the network “stage”: removes pool1, changes conv1"
    assert told(both, both.with_network("stage", Graph(more))) == \
        "in the network “stage”: changes conv1, a wire differs"


def test_networks_that_came_went_or_are_called_otherwise_are_named() -> None:
    two = replace(ONE, networks={**ONE.networks, "stage": ONE.network})
    assert told(ONE, two) == "adds the network “stage”" and told(two, ONE) == "removes the network “stage”"
    assert told(two, replace(ONE, networks={**ONE.networks, "step": ONE.network})) == \
        "renames the network “stage” to “step”"
    many = replace(ONE, networks={**ONE.networks, **{f"stage {n}": ONE.network for n in range(5)}})
    assert told(ONE, many) == "adds 5 networks"
    other = Graph(ONE.network.nodes)
    assert told(many, replace(many, networks={name: other if name != "main" else graph for name, graph
                                              in many.networks.items()})) == "changes 5 networks"
    trained = two.with_plan(Plan(network="stage"))
    assert told(two, trained) == "trains otherwise"
