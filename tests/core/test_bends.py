"""Points of wires: kept in the file, moved with both ends, copied, gone with their wire."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.core import block, clip, file
from app.core.bends import bent, straightened, touching
from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.moves import inserted, joined_without, slipped, taken_out
from app.core.project import Project
from app.core.rewire import settled, threaded

FIRST, SECOND = Wire("image", "x", "linear1", "x"), Wire("linear1", "y", "relu1", "x")
LAST = Wire("relu1", "y", "answer", "x")


def network() -> Graph:
    nodes = {"image": place("Input", "image", (0, 0), shape=(4,)), "linear1": place("Linear", "linear1", (216, 0)),
             "relu1": place("ReLU", "relu1", (432, 0)), "answer": place("Output", "answer", (648, 0))}
    return bent(Graph(nodes, (FIRST, SECOND, LAST)), SECOND, ((400.0, 80.0), (410.5, -20.0)))


def test_they_are_a_line_of_the_file() -> None:
    project = Project("Test", {"main": network()})
    text = file.text(project)
    assert '"linear1.y -> relu1.x": [[400, 80], [410.5, -20]]' in text
    assert file.parse(text) == project
    assert "bends" not in file.text(Project("Test", {"main": straightened(network(), [SECOND])}))


def test_a_file_whose_wire_an_older_version_took_away_opens() -> None:
    values = json.loads(file.text(Project("Test", {"main": network()})))
    values["networks"]["main"]["wires"].remove(str(SECOND))
    assert file.parse(json.dumps(values)).network.bends == {}


@pytest.mark.parametrize("points", [[], [[1]], [[1, "2"]], 7, [[1, 2]] * 65])
def test_damaged_points_are_named(points: object) -> None:
    values = json.loads(file.text(Project("Test", {"main": network()})))
    values["networks"]["main"]["bends"][str(SECOND)] = points
    with pytest.raises(file.Unreadable, match=r"linear1\.y -> relu1\.x"):
        file.parse(json.dumps(values))


def test_they_go_with_their_wire() -> None:
    graph = network()
    assert graph.disconnect(SECOND).bends == {}
    assert graph.remove("relu1").bends == {}
    assert replace(graph, wires=(FIRST,)).bends == {}
    assert bent(graph, FIRST, ((1.0, 2.0),)).remove("relu1").bends == {FIRST: ((1.0, 2.0),)}
    assert touching(graph, ("relu1",)) == [SECOND] and touching(graph, ("image",)) == []


def test_they_move_when_both_ends_go_the_same_way() -> None:
    graph = network()
    both = graph.move({"linear1": (226.0, 5.0), "relu1": (442.0, 5.0)})
    assert both.bends[SECOND] == ((410.0, 85.0), (420.5, -15.0))
    assert graph.move({"linear1": (226.0, 5.0)}).bends == graph.bends
    assert graph.move({"linear1": (226.0, 5.0), "relu1": (400.0, 5.0)}).bends == graph.bends


def test_copies_have_them_too() -> None:
    graph, ids = clip.pasted(network(), clip.copied(network(), ("linear1", "relu1")), by=(10.0, 20.0))
    assert graph.bends[Wire("linear2", "y", "relu2", "x")] == ((410.0, 100.0), (420.5, 0.0))
    assert graph.bends[SECOND] == network().bends[SECOND] and ids == ("linear2", "relu2")


def test_they_go_into_a_block_and_come_out() -> None:
    project = Project("Test", {"main": network()})
    inside, id = block.made(project, "main", ("linear1", "relu1"))
    assert inside.network.bends == {} and inside.networks["block"].bends == network().bends
    out, _ = block.unpacked(inside, "main", id)
    assert out.network.bends == network().bends


def test_they_mean_nothing_to_the_check() -> None:
    graph = network()
    assert graph.lies_otherwise(straightened(graph, [SECOND]))
    assert not check(graph).problems


def test_a_node_in_a_wire_leaves_each_half_its_points() -> None:
    wire = Wire("image", "x", "answer", "x")
    nodes = {"image": place("Input", "image", (0, 0), shape=(4,)), "answer": place("Output", "answer", (2000, 0)),
             "free": place("ReLU", "free", (900, 300))}
    graph = bent(Graph(nodes, (wire,)), wire, ((300.0, 200.0), (600.0, 200.0), (1000.0, 330.0), (1300.0, 200.0)))
    halves = {Wire("image", "x", "free", "x"): ((300.0, 200.0), (600.0, 200.0)),
              Wire("free", "y", "answer", "x"): ((1300.0, 200.0),)}
    more, last = threaded(graph, ["free"], wire) or (graph, "")
    assert last == "free" and settled(more, graph, wire).bends == halves, "what lay under the card is gone"
    added, id = inserted(graph.remove("free"), wire, "GELU", (900, 300))
    assert [(each.source, points) for each, points in added.bends.items()] == [
        ("image", ((300.0, 200.0), (600.0, 200.0))), (id, ((1300.0, 200.0),))]
    kept = slipped(graph.remove("free"), wire, ("GELU", {}), ("ReLU", {})).bends
    assert sum(map(len, kept.values())) == 4 and {each.source for each in kept} == {"image", "relu1"}


def test_a_wire_that_closes_goes_where_the_two_it_was_went() -> None:
    graph = bent(bent(network(), FIRST, ((100.0, 90.0),)), LAST, ((600.0, 40.0),))
    second = graph.bends[SECOND]
    closed = Wire("image", "x", "relu1", "x")
    assert taken_out(graph, ["linear1"]).bends == {closed: ((100.0, 90.0), *second), LAST: ((600.0, 40.0),)}
    assert joined_without(graph, "relu1").bends == {FIRST: ((100.0, 90.0),),
                                                    Wire("linear1", "y", "answer", "x"): (*second, (600.0, 40.0))}
    row = taken_out(graph, ["linear1", "relu1"])
    assert row.bends == {SECOND: second, Wire("image", "x", "answer", "x"): ((100.0, 90.0), (600.0, 40.0))}


def test_a_wire_that_was_there_stays_as_it_lay() -> None:
    nodes = {"image": place("Input", "image", (0, 0), shape=(4,)), "relu1": place("ReLU", "relu1", (216, 0)),
             "cat": place("Concat", "cat", (432, 0)), "answer": place("Output", "answer", (648, 0))}
    past, into, out = (Wire("image", "x", "cat", "xs"), Wire("image", "x", "relu1", "x"),
                       Wire("relu1", "y", "cat", "xs"))
    graph = bent(bent(Graph(nodes, (past, into, out)), past, ((200.0, 200.0),)), out, ((400.0, -80.0),))
    assert taken_out(graph, ["relu1"]).bends == {past: ((200.0, 200.0),)}
