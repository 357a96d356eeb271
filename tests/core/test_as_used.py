"""A network is looked at as the block one came through uses it; fixes found there are made to the network itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from app.core import block
from app.core.graph import Graph, Wire, place
from app.core.inspect import as_used, inspect
from app.core.project import Project
from app.document import Document
from app.ui.desk import Desk
from app.ui.panels.notice import known_fixes


def twice() -> Project:
    """image → one → wide → two → answer, where one and two are blocks of a network with a Linear and a ReLU."""
    nodes = {"image": place("Input", "image", (0, 0), shape=(8,)),
             "inner": place("Linear", "inner", (216, 0), out_features=16), "relu": place("ReLU", "relu", (432, 0)),
             "wide": place("Linear", "wide", (648, 0), out_features=3),
             "answer": place("Output", "answer", (864, 0))}
    row = ("image.x", "inner", "relu", "wide", "answer")
    wires = (Wire("image", "x", "inner", "x"), *(Wire(a, "y", b, "x") for a, b in pairwise(row[1:])))
    project, one = block.made(Project("Test", {"main": Graph(nodes, wires)}), "main", ("inner", "relu"), "gate")
    graph = project.network
    graph = graph.add("two", replace(graph.nodes[one], name="two"))
    wires = (Wire("image", "x", one, "x"), Wire(one, "y", "wide", "x"), Wire("wide", "y", "two", "x"),
             Wire("two", "y", "answer", "x"))
    return project.with_network("main", replace(graph, wires=wires))


def shape(project: Project, way: tuple[tuple[str, str], ...], node: str = "x") -> tuple[object, ...]:
    return as_used(inspect(project), way, "gate").tensors[node, "x" if node == "x" else "y"].shape[1:]


def test_what_arrives_is_what_arrives_at_that_block() -> None:
    project = twice()
    assert shape(project, (("main", "gate1"),)) == (8,)
    assert shape(project, (("main", "two"),)) == (3,)
    assert shape(project, ()) == (8,), "without a way it is the first use"
    assert shape(project, (("main", "image"),)) == (8,), "a way that leads nowhere is none"


def test_what_is_set_on_a_face_does_not_stand_in_the_network() -> None:
    project = twice()
    inner = project.networks["gate"]
    inner = inner.add("inner", replace(inner.nodes["inner"], face={"out_features": "width"}))
    project = project.with_network("gate", inner)
    graph = project.network
    project = project.with_network("main", graph.set("two", settings={"width": 5}))
    assert shape(project, (("main", "two"),), "inner") == (16,), "the network shows what it says itself"
    assert as_used(inspect(project), (("main", "two"),), "gate").drawn is project.networks["gate"]


def test_what_fits_as_it_is_set_there_is_not_called_wrong() -> None:
    """Inside the second use of a network that only fits with what that block sets: nothing is red."""
    nodes = {"x": place("Input", "x"), "one": place("Linear", "one", out_features=8),
             "sum": place("Add", "sum"), "y": place("Output", "y")}
    nodes["one"] = replace(nodes["one"], face={"out_features": "width"})
    inner = Graph(nodes, (Wire("x", "x", "one", "x"), Wire("x", "x", "sum", "a"), Wire("one", "y", "sum", "b"),
                          Wire("sum", "y", "y", "x")))
    outer = Graph({"image": place("Input", "image", shape=(8,)), "first": place("Block", "first", network="inner"),
                   "wide": place("Linear", "wide", out_features=12),
                   "second": place("Block", "second", network="inner", settings={"width": 12}),
                   "answer": place("Output", "answer")},
                  (Wire("image", "x", "first", "x"), Wire("first", "y", "wide", "x"), Wire("wide", "y", "second", "x"),
                   Wire("second", "y", "answer", "x")))
    findings = inspect(Project("Test", {"main": outer, "inner": inner}))
    assert findings.ok
    for id, size in (("first", 8), ("second", 12)):
        report = as_used(findings, (("main", id),), "inner")
        assert report.ok and report.tensors["sum", "y"].shape[1:] == (size,)


def test_the_desk_shows_the_use_it_came_through() -> None:
    desk = Desk(Document(twice()))
    desk.enter("two")
    assert desk.report.tensors["x", "x"].shape[1:] == (3,)
    desk.leave()
    desk.enter("gate1")
    assert desk.report.tensors["x", "x"].shape[1:] == (8,)


def test_a_fix_found_as_one_block_sets_it_leaves_the_rest_as_it_was() -> None:
    """Where only the settings of a block make the network fit, advice is worked out there and made here."""
    nodes = {"x": place("Input", "x", (0, 0)), "one": place("Linear", "one", (216, 0), out_features=7),
             "two": place("Linear", "two", (432, 0), out_features=8),
             "cut": place("Reshape", "cut", (648, 0), shape=(2, 4)), "y": place("Output", "y", (864, 0))}
    nodes["two"] = replace(nodes["two"], face={"out_features": "width"}, values={**nodes["two"].values,
                                                                                "out_features": 9})
    row = ("x", "one", "two", "cut", "y")
    wires = tuple(Wire(a, "x" if a == "x" else "y", b, "x") for a, b in pairwise(row))
    outer = {"image": place("Input", "image", (0, 0), shape=(4,)),
             "use": place("Block", "use", (216, 0), network="inner", settings={"width": 8}),
             "answer": place("Output", "answer", (432, 0))}
    project = Project("Test", {"main": Graph(outer, (Wire("image", "x", "use", "x"), Wire("use", "y", "answer", "x"))),
                               "inner": Graph(nodes, wires)})
    findings = inspect(project)
    assert findings.ok and findings.reports["inner"].drawn is not project.networks["inner"]
    problem = next(each for network, each in findings.advice if network == "inner" and each.node == "one")
    fix = next(each for each in known_fixes(project, findings, "inner", problem) if "ReLU" in each.text)
    assert fix.graph.nodes["two"].values == nodes["two"].values, "still 9, as it says itself"
    after = inspect(project.with_network("inner", fix.graph))
    assert after.ok and problem.text not in [each.text for _, each in after.advice]
