"""Wires between nodes that are there: put in, in a row, into one, turned, exchanged. Never a circle."""

from __future__ import annotations

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.rewire import cut_off, exchanged, in_a_row, into_one, threaded, turned


def line() -> Graph:
    """image → fc → answer; act and drop are wired to each other only, loose to nothing, and sum waits for two."""
    nodes = {"image": place("Input", "image", (0, 0), shape=(8,)), "fc": place("Linear", "fc", (216, 0)),
             "answer": place("Output", "answer", (432, 0)), "act": place("ReLU", "act", (0, 200)),
             "drop": place("Dropout", "drop", (216, 200)), "loose": place("GELU", "loose", (432, 200)),
             "sum": place("Add", "sum", (700, 0)), "all": place("Concat", "all", (700, 200))}
    return Graph(nodes, (Wire("image", "x", "fc", "x"), Wire("fc", "y", "answer", "x"), Wire("act", "y", "drop", "x")))


HEAD = Wire("fc", "y", "answer", "x")


def test_a_node_goes_into_a_wire() -> None:
    found = threaded(line(), ["loose"], HEAD)
    assert found is not None and found[1] == "loose"
    assert set(found[0].wires) - set(line().wires) == {Wire("fc", "y", "loose", "x"), Wire("loose", "y", "answer", "x")}


def test_a_row_of_nodes_goes_into_a_wire_whole() -> None:
    found = threaded(line(), ["drop", "act"], HEAD)
    assert found is not None and found[1] == "drop"
    assert found[0].before("answer") >= {"image", "fc", "act", "drop", "answer"}


def test_what_is_wired_already_or_leads_nowhere_does_not_go_in() -> None:
    graph = line()
    assert threaded(graph, ["fc"], HEAD) is None
    assert threaded(graph, ["drop"], HEAD) is None
    assert threaded(graph, ["loose"], Wire("fc", "y", "loose", "x")) is None
    end = graph.put({"end": place("Output", "end")})
    assert threaded(end, ["end"], HEAD) is None
    assert threaded(graph.put({"odd": graph.nodes["fc"].__class__("Nobody", "odd")}), ["odd"], HEAD) is None


def test_a_node_with_two_inputs_takes_the_wire_that_fits_the_free_one() -> None:
    graph = line().connect(Wire("image", "x", "sum", "a"))
    found = threaded(graph, ["sum"], HEAD, check(graph).tensors["fc", "y"])
    assert found is not None
    assert Wire("fc", "y", "sum", "b") in found[0].wires


def test_never_a_circle() -> None:
    graph = line().connect(Wire("fc", "y", "sum", "a"))
    assert threaded(graph, ["sum"], Wire("image", "x", "fc", "x")) is None
    row = in_a_row(Graph({"a": place("ReLU", "a", (300, 0)), "b": place("ReLU", "b", (0, 0))},
                         (Wire("a", "y", "b", "x"),)), ["a", "b"])
    assert row.wires == (Wire("a", "y", "b", "x"),)
    assert into_one(graph, [("sum", "y")], "fc").wires == graph.wires


def test_chosen_nodes_are_wired_in_a_row_as_they_lie() -> None:
    graph = in_a_row(line(), ["loose", "drop", "act"])
    assert set(graph.wires) - set(line().wires) == {Wire("drop", "y", "loose", "x")}
    assert in_a_row(graph, ["loose", "drop", "act"]) == graph


def test_many_go_into_one() -> None:
    graph = into_one(line(), [("image", "x"), ("fc", "y"), ("image", "x")], "all", "xs")
    assert graph.incoming["all"]["xs"] == [("image", "x"), ("fc", "y")]
    graph = into_one(line(), [("image", "x"), ("fc", "y"), ("drop", "y")], "sum")
    assert graph.incoming["sum"] == {"a": [("image", "x")], "b": [("fc", "y")]}, "two inputs take two"


def test_inputs_turn() -> None:
    graph = into_one(line(), [("image", "x"), ("fc", "y")], "sum")
    assert turned(graph, "sum").incoming["sum"] == {"a": [("fc", "y")], "b": [("image", "x")]}
    assert set(turned(turned(graph, "sum"), "sum").wires) == set(graph.wires)
    one = line().connect(Wire("fc", "y", "sum", "a"))
    assert turned(one, "sum").incoming["sum"] == {"b": [("fc", "y")]}
    many = into_one(line(), [("image", "x"), ("fc", "y"), ("drop", "y")], "all", "xs")
    assert [id for id, _ in turned(many, "all").incoming["all"]["xs"]] == ["fc", "drop", "image"]
    assert turned(line(), "fc") == line()


def test_two_wires_exchange_their_ends() -> None:
    graph = line()
    after, reason = exchanged(graph, HEAD, Wire("act", "y", "drop", "x"))
    assert not reason
    assert {Wire("act", "y", "answer", "x"), Wire("fc", "y", "drop", "x")} < set(after.wires)
    same, reason = exchanged(graph, Wire("image", "x", "fc", "x"), HEAD)
    assert same is graph
    assert "feed itself" in reason


def test_nodes_are_cut_off_from_the_others() -> None:
    assert cut_off(line(), ["fc"]).wires == (Wire("act", "y", "drop", "x"),)
    assert cut_off(line(), ["act", "drop"]) == line()


def test_a_node_that_reads_the_source_already_does_not_read_it_twice() -> None:
    nodes = {"a": place("Input", "a", shape=(4,)), "both": place("Concat", "both"), "out": place("Output", "out")}
    wire = Wire("a", "x", "out", "x")
    graph = Graph(nodes, (Wire("a", "x", "both", "xs"), wire))
    assert threaded(graph, ["both"], wire) is None
    assert threaded(graph.disconnect(graph.wires[0]), ["both"], wire) is not None
