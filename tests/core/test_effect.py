"""Nodes that are bypassed or muted: what counts then, what is said, and that nothing of the drawing is lost."""

from __future__ import annotations

import time
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.check import check
from app.core.effect import Place, redrawn, sources, turned
from app.core.file import parse, text
from app.core.fix.offer import fixes
from app.core.graph import BYPASSED, MUTED, Graph, Wire, place
from app.core.project import Project
from app.core.write import write


def network() -> Graph:
    """image → conv → act → flat → head → answer, and joined: conv and act, added for a second answer."""
    nodes = {"image": place("Input", "image", shape=(1, 8, 8)), "conv": place("Conv2d", "conv", padding=1),
             "act": place("ReLU", "act"), "flat": place("Flatten", "flat"), "head": place("Linear", "head"),
             "answer": place("Output", "answer"), "both": place("Concat", "both"), "more": place("Output", "more")}
    return Graph(nodes, (Wire("image", "x", "conv", "x"), Wire("conv", "y", "act", "x"), Wire("act", "y", "flat", "x"),
                         Wire("flat", "y", "head", "x"), Wire("head", "y", "answer", "x"),
                         Wire("conv", "y", "both", "xs"), Wire("act", "y", "both", "xs"),
                         Wire("both", "y", "more", "x")))


def said(graph: Graph) -> list[tuple[str, str]]:
    return [(each.node, each.text) for each in check(graph).problems]


def test_without_states_the_network_is_what_is_drawn() -> None:
    graph = network()
    assert graph.effect.graph is graph
    assert check(graph).drawn is check(graph).graph


def test_a_bypassed_node_hands_on_what_arrives() -> None:
    graph = turned(network(), ["act"], BYPASSED)
    report = check(graph)
    assert report.ok
    assert "act" not in report.graph.nodes
    assert report.graph.incoming["flat"]["x"] == [("conv", "y")]
    assert report.tensor(("act", "y")) == report.tensors["conv", "y"], "the wires behind it have a shape"
    assert report.passing == {"act"}
    source = write(graph, report, "Passed").text
    assert "ReLU" not in source and "flatten" in source
    assert check(graph).parameters == check(network()).parameters


def test_bypassed_nodes_in_a_row() -> None:
    graph = turned(network(), ["conv", "act"], BYPASSED)
    report = check(graph)
    assert report.ok
    assert report.graph.incoming["flat"]["x"] == [("image", "x")]
    assert report.passing == {"conv", "act"}
    assert report.graph.incoming["both"]["xs"] == [("image", "x")], "the same tensor is read once"


STATES = st.lists(st.sampled_from(["", BYPASSED, MUTED]), min_size=7, max_size=7)
WIRES = st.lists(st.tuples(st.integers(0, 6), st.sampled_from(["y", "h"]), st.integers(0, 6)), max_size=12)


def followed(graph: Graph, id: str, out: Mapping[str, str]) -> Place | None:
    """Where what one bypassed node hands on comes from, found step by step."""
    met = []
    while id not in met:
        met.append(id)
        wires = [wire for wire in graph.wires if wire.target == id and wire.source not in out]
        if not wires:
            return None
        before = graph.nodes[wires[0].source]
        if before.state != BYPASSED:
            return wires[0][:2]
        if wires[0].out != "y":
            return None
        id = wires[0].source
    return None


@given(STATES, WIRES)
def test_all_that_is_handed_on_at_once_is_what_following_each_finds(states: list[str],
                                                                    ends: list[tuple[int, str, int]]) -> None:
    nodes = {f"n{i}": place("GRU", f"n{i}") for i in range(7)}
    graph = Graph(nodes, tuple(dict.fromkeys(Wire(f"n{a}", out, f"n{b}", "x") for a, out, b in ends)))
    for i, state in enumerate(states):
        graph = turned(graph, [f"n{i}"], state)
    out = {id: id for id, placed in graph.nodes.items() if placed.state == MUTED}
    passed = [id for id, placed in graph.nodes.items() if placed.state == BYPASSED]
    assert sources(graph, out) == {id: followed(graph, id, out) for id in passed}


def test_a_thousand_bypassed_in_a_row_are_found_at_once() -> None:
    """It took two seconds, in which the window stood still."""
    names = [f"n{i}" for i in range(3000)]
    graph = Graph({id: place("ReLU", id) for id in names},
                  tuple(Wire(a, "y", b, "x") for a, b in pairwise(names)))
    graph = turned(graph, names[1:-1], BYPASSED)
    began = time.perf_counter()
    assert graph.effect.graph.incoming[names[-1]]["x"] == [(names[0], "y")]
    assert time.perf_counter() - began < 2


def test_a_muted_node_takes_what_needs_it_along_and_one_wire_of_a_join() -> None:
    report = check(turned(network(), ["act"], MUTED))
    assert report.ok
    assert set(report.graph.nodes) == {"image", "conv", "both", "more"}
    assert report.graph.incoming["both"]["xs"] == [("conv", "y")]
    assert report.drawn.effect.out == dict.fromkeys(("act", "flat", "head", "answer"), "act")


def test_an_input_that_may_stay_free_only_loses_its_wire() -> None:
    nodes = {"q": place("Input", "q", shape=(4, 8)), "k": place("Input", "k", shape=(4, 8)),
             "act": place("ReLU", "act"), "look": place("MultiheadAttention", "look", num_heads=2),
             "end": place("Output", "end")}
    graph = Graph(nodes, (Wire("q", "x", "look", "query"), Wire("k", "x", "act", "x"), Wire("act", "y", "look", "key"),
                          Wire("look", "y", "end", "x")))
    report = check(turned(graph, ["act"], MUTED))
    assert report.ok
    assert report.graph.incoming["look"] == {"query": [("q", "x")]}


def test_a_network_without_an_end_says_who_is_muted_and_offers_to_use_it() -> None:
    graph = turned(network(), ["conv"], MUTED)
    report = check(graph)
    assert [(each.node, each.text) for each in report.problems] == [
        ("conv", "conv is muted, so that nothing reaches an Output any more.")]
    fix, = fixes(report, report.problems[0])
    assert fix.text == "Use conv again"
    assert fix.graph == network()


@pytest.mark.parametrize(("id", "says"), [
    ("image", "image is where something enters, so that nothing can pass through it; mute it, or use it again."),
    ("answer", "answer is where something leaves, so that nothing can pass through it; mute it, or use it again.")])
def test_ends_cannot_be_passed_through(id: str, says: str) -> None:
    assert (id, says) in said(turned(network(), [id], BYPASSED))


def test_another_sort_of_tensor_is_said_with_a_way_out() -> None:
    nodes = {"words": place("Input", "words", shape=(9,), dtype="int64"), "look": place("Embedding", "look"),
             "end": place("Output", "end")}
    graph = turned(Graph(nodes, (Wire("words", "x", "look", "x"), Wire("look", "y", "end", "x"))), ["look"], BYPASSED)
    report = check(graph)
    problem, = [each for each in report.problems if each.node == "look"]
    assert problem.text == "look turns whole numbers into decimal numbers; passed through, whole numbers would " \
                           "arrive behind it. Use look again."
    assert [fix.text for fix in fixes(report, problem)] == ["Use look again"]


def test_a_further_output_cannot_be_handed_on() -> None:
    nodes = {"series": place("Input", "series", shape=(5, 3)), "read": place("LSTM", "read"),
             "end": place("Output", "end")}
    graph = Graph(nodes, (Wire("series", "x", "read", "x"), Wire("read", "h", "end", "x")))
    texts = [text for id, text in said(turned(graph, ["read"], BYPASSED)) if id == "read"]
    assert texts == ["read is bypassed and hands on its first output only, but end reads its h; cut that wire, "
                     "or use read again."]


def test_nothing_to_hand_on_is_said() -> None:
    graph = turned(network().disconnect(Wire("image", "x", "conv", "x")), ["conv"], BYPASSED)
    assert ("conv", "conv is bypassed, but nothing arrives that it could hand on.") in said(graph)


def test_a_fix_elsewhere_leaves_what_is_bypassed_where_it_is() -> None:
    graph = turned(network(), ["act"], BYPASSED).disconnect(Wire("head", "y", "answer", "x"))
    report = check(graph)
    fix = fixes(report, report.problems[0])[0]
    assert fix.graph.nodes["act"] is graph.nodes["act"]
    assert Wire("conv", "y", "act", "x") in fix.graph.wires and Wire("act", "y", "flat", "x") in fix.graph.wires
    assert check(fix.graph).ok


def test_a_change_of_what_counts_is_made_to_what_is_drawn() -> None:
    graph = turned(network(), ["act"], BYPASSED)
    now = graph.effect.graph
    assert redrawn(graph, now) == graph
    cut = redrawn(graph, now.disconnect(Wire("conv", "y", "flat", "x")))
    assert set(graph.wires) - set(cut.wires) == {Wire("act", "y", "flat", "x")}
    more = redrawn(graph, now.put({"act": place("GELU", "act")}, [Wire("conv", "y", "act", "x")]))
    assert more.nodes["act"] is graph.nodes["act"]
    new, = more.nodes.keys() - graph.nodes.keys()
    assert more.nodes[new].kind == "GELU" and more.nodes[new].name == new
    assert Wire("conv", "y", new, "x") in more.wires


def test_shared_weights_stay_with_those_that_are_left() -> None:
    graph = network()
    twin = graph.put({"twin": place("ReLU", "twin")})
    twin = twin.put({"one": place("Linear", "one"), "two": place("Linear", "two")})
    twin = twin.add("two", twin.nodes["two"].__class__("Linear", "two", twin.nodes["one"].values, shares="one"))
    assert turned(twin, ["one"], MUTED).effect.graph.nodes["two"].shares == ""


def test_a_report_of_before_gives_the_same() -> None:
    plain, passed = network(), turned(network(), ["act"], BYPASSED)
    before = check(plain)
    for graph in (passed, turned(passed, ["head"], MUTED), plain):
        before = check(graph, before=before)
        assert (before.problems, before.tensors) == (check(graph).problems, check(graph).tensors)


def test_states_are_in_the_file_and_unknown_ones_come_back() -> None:
    graph = turned(turned(network(), ["act"], BYPASSED), ["head"], MUTED)
    content = text(Project("States", {"main": graph}))
    assert content.count('"state"') == 2
    assert parse(content).network == graph
    newer = content.replace('"state": "muted"', '"state": "asleep"')
    assert text(parse(newer)) == newer
    assert parse(newer).network.nodes["head"].state == ""


def test_inside_a_block() -> None:
    inner = turned(Graph({"x": place("Input", "x"), "act": place("ReLU", "act"), "y": place("Output", "y")},
                         (Wire("x", "x", "act", "x"), Wire("act", "y", "y", "x"))), ["act"], BYPASSED)
    outer = Graph({"image": place("Input", "image", shape=(4,)), "part": place("Block", "part", network="inner"),
                   "end": place("Output", "end")}, (Wire("image", "x", "part", "x"), Wire("part", "y", "end", "x")))
    project = Project("Blocks", {"main": outer, "inner": inner})
    report = check(project.network)
    assert report.ok
    assert "ReLU" not in write(project.network, report, "Blocks").text
    assert set(report.flat.graph.nodes) == {"image", "end"}
