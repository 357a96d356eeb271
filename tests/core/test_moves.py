"""Edits as functions: what is new is wired as a person would expect, and names stay one of a kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrange import arranged
from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.moves import (
    TALL,
    WIDTH,
    added,
    added_after,
    added_before,
    duplicated,
    fitting_input,
    free_place,
    fresh,
    inserted,
    joined_without,
    put_in,
    removed,
    seat,
    stem,
    taken_out,
)
from app.core.rewire import settled, threaded
from nodes import catalogue


def chain() -> Graph:
    nodes = {"image": place("Input", "image", (0, 0), shape=(64,)), "fc1": place("Linear", "fc1", (216, 0)),
             "answer": place("Output", "answer", (432, 0))}
    return Graph(nodes, (Wire("image", "x", "fc1", "x"), Wire("fc1", "y", "answer", "x")))


@pytest.mark.parametrize(("kind", "word"), [
    ("Conv2d", "conv"), ("ConvTranspose2d", "conv"), ("BatchNorm2d", "norm"), ("LayerNorm", "norm"),
    ("MaxPool2d", "pool"),
    ("AdaptiveAvgPool2d", "pool"), ("ReLU", "relu"), ("LeakyReLU", "relu"), ("LSTM", "lstm"), ("Linear", "linear"),
    ("MultiheadAttention", "attention"), ("CrossEntropyLoss", "loss"), ("MSELoss", "loss"), ("Input", "input"),
    ("ReLU6", "relu"), ("TransformerEncoderLayer", "encoder")])
def test_nodes_are_called_what_people_call_them(kind: str, word: str) -> None:
    assert stem(kind) == word


def test_every_kind_has_a_stem_that_can_be_a_name() -> None:
    for kind in catalogue:
        assert stem(kind).isidentifier()
        assert stem(kind).isascii()


def test_fresh_words_differ_from_ids_and_names_and_one_another() -> None:
    graph = chain().rename("fc1", "conv1")
    assert fresh(graph, ["conv", "conv", "fc", "fc7"]) == ["conv2", "conv3", "fc2", "fc3"]


def test_a_node_added_after_another_reads_from_it() -> None:
    graph, id = added_after(chain(), "ReLU", "fc1", "y", (300, 100))
    assert id == "relu1"
    assert Wire("fc1", "y", "relu1", "x") in graph.wires


def test_a_node_added_before_another_is_read_by_it() -> None:
    graph, id = added_before(chain().disconnect(Wire("image", "x", "fc1", "x")), "ReLU", "fc1", "x", (0, 100))
    assert Wire(id, "y", "fc1", "x") in graph.wires


def test_a_second_operand_goes_to_the_free_input() -> None:
    graph, id = added_after(chain(), "Add", "fc1", "y", (300, 100))
    report = check(graph)
    assert fitting_input(graph, id, report.tensors["image", "x"]) == "b"


def test_a_node_put_into_a_wire_takes_its_place_and_makes_room() -> None:
    graph, id = inserted(chain(), Wire("fc1", "y", "answer", "x"), "ReLU", (380, 0))
    assert set(graph.wires) == {Wire("image", "x", "fc1", "x"), Wire("fc1", "y", id, "x"), Wire(id, "y", "answer", "x")}
    assert graph.nodes["answer"].at == (596, 0)
    assert check(graph).ok


def test_a_node_dropped_into_a_row_keeps_to_it_and_leaves_other_rows_alone() -> None:
    wire = Wire("fc1", "y", "answer", "x")
    before = chain().put({"below": place("ReLU", "below", (700, 300))}, [Wire("fc1", "y", "below", "x")])
    graph, id = inserted(before, wire, "ReLU", seat(before, wire, (330, 24)))
    assert graph.nodes[id].at == (432, 0)
    assert graph.nodes["answer"].at == (648, 0)
    assert graph.nodes["below"].at == (700, 300)


def test_what_makes_room_lies_on_no_card_beside_its_row() -> None:
    """The row of c moves, so the sum of both branches does, and what the sum would lie on; what lies apart stays."""
    nodes = {"image": place("Input", "image", (0, 0), shape=(3, 8, 8)), "b": place("ReLU", "b", (216, -144)),
             "c": place("ReLU", "c", (216, 0)), "sum": place("Add", "sum", (432, -72)),
             "after": place("ReLU", "after", (648, -140)), "apart": place("ReLU", "apart", (432, 120)),
             "before": place("ReLU", "before", (0, -72))}
    wire = Wire("image", "x", "c", "x")
    before = Graph(nodes, (wire, Wire("image", "x", "b", "x"), Wire("b", "y", "sum", "a"), Wire("c", "y", "sum", "b")))
    graph, id = inserted(before, wire, "ReLU", (216, 0))
    assert {each: placed.at[0] for each, placed in graph.nodes.items() if placed.at != nodes.get(each, placed).at} == {
        "c": 432, "sum": 648, "after": 864}
    assert graph.nodes[id].at == (216, 0)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 30)), min_size=3, max_size=8, unique=True),
       st.tuples(st.integers(0, 60), st.integers(0, 30)), st.booleans())
def test_what_goes_into_a_wire_lies_over_no_other_card(places: list[tuple[int, int]], drop: tuple[int, int],
                                                       held: bool) -> None:
    """A wire may run under cards that are not its own: a new node on it there, or one that is dragged, goes below."""
    nodes = {f"n{i}": place("ReLU", f"n{i}", (16.0 * x, 16.0 * y)) for i, (x, y) in enumerate(places)}
    wire = Wire("n0", "y", "n1", "x")
    before, at = Graph(nodes, (wire,)), (16.0 * drop[0], 16.0 * drop[1])
    if held:
        found = threaded(before, ("n2",), wire)
        assert found is not None
        after, id = settled(found[0].move({"n2": seat(before, wire, at)}), before, wire), "n2"
    else:
        after, id = inserted(before, wire, "ReLU", seat(before, wire, at))
    left, top = after.nodes[id].at
    assert not [each for each, placed in after.nodes.items()
                if each != id and abs(placed.at[0] - left) < WIDTH and abs(placed.at[1] - top) < TALL]


def test_a_kind_nothing_leaves_is_not_forced_into_a_wire() -> None:
    before = chain()
    graph, id = inserted(before, Wire("fc1", "y", "answer", "x"), "Output", (380, 100))
    assert graph.wires == before.wires
    assert id in graph.nodes


def test_the_place_of_a_wire_among_many_is_kept() -> None:
    graph = chain().put({"c": place("Concat", "c"), "r": place("ReLU", "r")})
    graph = graph.connect(Wire("image", "x", "c", "xs")).connect(Wire("fc1", "y", "c", "xs"))
    graph, id = inserted(graph, Wire("image", "x", "c", "xs"), "ReLU", (0, 500))
    assert graph.incoming["c"]["xs"] == [(id, "y"), ("fc1", "y")]


def test_taking_a_node_out_joins_its_wires() -> None:
    graph = joined_without(chain(), "fc1")
    assert graph.wires == (Wire("image", "x", "answer", "x"),)


def test_a_row_taken_out_keeps_its_own_wires() -> None:
    graph, id = inserted(chain(), Wire("fc1", "y", "answer", "x"), "ReLU", (380, 0))
    graph = taken_out(graph, ["fc1", id])
    assert set(graph.wires) == {Wire("fc1", "y", id, "x"), Wire("image", "x", "answer", "x")}
    assert joined_without(graph, "fc1", id).wires == (Wire("image", "x", "answer", "x"),)


def test_what_is_taken_out_is_joined_through_its_first_input_however_the_wires_are_ordered() -> None:
    nodes = {**chain().nodes, "sum": place("Add", "sum"), "fc2": place("Linear", "fc2")}
    graph = Graph(nodes, (Wire("fc1", "y", "sum", "b"), Wire("image", "x", "sum", "a"), Wire("sum", "y", "fc2", "x")))
    assert taken_out(graph, ["sum"]).wires == (Wire("image", "x", "fc2", "x"),)


def test_a_beginning_taken_out_joins_nothing() -> None:
    assert taken_out(chain(), ["image"]).wires == (Wire("fc1", "y", "answer", "x"),)


def test_taking_a_circle_out_ends() -> None:
    graph = Graph({"a": place("Linear", "a"), "b": place("Linear", "b"), "c": place("Linear", "c")},
                  (Wire("a", "y", "b", "x"), Wire("b", "y", "a", "x"), Wire("b", "y", "c", "x")))
    assert taken_out(graph, ["a", "b"]).wires == graph.wires[:2]


def test_removing_takes_wires_along() -> None:
    assert removed(chain(), ["fc1"]).wires == ()
    assert removed(chain(), [], [Wire("image", "x", "fc1", "x")]).wires == (Wire("fc1", "y", "answer", "x"),)


def test_a_duplicate_reads_from_what_the_first_one_reads_from() -> None:
    graph, new = duplicated(chain(), ["fc1"])
    assert new == ("fc2",)
    assert graph.nodes["fc2"].name == "fc2"
    assert Wire("image", "x", "fc2", "x") in graph.wires
    assert graph.nodes["fc2"].at == (248, 32)


def test_ids_and_names_stay_one_of_a_kind_however_they_clash() -> None:
    here = Graph({"a": place("ReLU", "b"), "c": place("ReLU", "a")})
    there = Graph({"b": place("ReLU", "a"), "a": place("ReLU", "c"), "d": place("ReLU", "a1")},
                  (Wire("b", "y", "a", "x"),))
    graph, new = put_in(here, there, (0, 0))
    assert len(graph.nodes) == 5
    names = [placed.name for placed in graph.nodes.values()]
    assert len(set(names)) == 5
    assert len(graph.wires) == 1
    assert set(new) <= graph.nodes.keys()
    again, _ = put_in(graph, graph, (0, 0))
    assert len(again.nodes) == 10
    assert len({placed.name for placed in again.nodes.values()}) == 10


def test_a_new_card_does_not_lie_on_another() -> None:
    graph, _ = added(chain(), "ReLU", free_place(chain(), (216, 0)))
    assert graph.nodes["relu1"].at == (216, 120)


def test_arranged_nodes_flow_to_the_right_and_do_not_touch() -> None:
    graph = chain().move({"image": (900, 30), "fc1": (10, 500), "answer": (400, 400)})
    graph = graph.put({"t": place("Target", "t", (0, 0)), "loss": place("MSELoss", "loss", (5, 5))},
                      [Wire("fc1", "y", "loss", "x"), Wire("t", "x", "loss", "target")])
    laid = arranged(graph)
    for wire in laid.wires:
        assert laid.nodes[wire.source].at[0] + 168 < laid.nodes[wire.target].at[0]
    places = [placed.at for placed in laid.nodes.values()]
    assert all(abs(ax - bx) >= 168 or abs(ay - by) >= 80
               for i, (ax, ay) in enumerate(places) for bx, by in places[i + 1:])
    assert min(x for x, _ in places) == 0
    assert laid.nodes["t"].at[0] == laid.nodes["fc1"].at[0]  # a target stands right before what reads it
    assert arranged(Graph()) == Graph()


def test_arranging_a_circle_ends() -> None:
    graph = Graph({"a": place("ReLU", "a"), "b": place("ReLU", "b")},
                  (Wire("a", "y", "b", "x"), Wire("b", "y", "a", "x")))
    assert arranged(graph).nodes.keys() == {"a", "b"}


def test_some_nodes_can_be_arranged_and_the_others_stay() -> None:
    graph = chain()
    laid = arranged(graph.move({"fc1": (0, 300)}), ["image", "fc1"])
    assert laid.nodes["answer"].at == graph.nodes["answer"].at
    assert laid.nodes["fc1"].at[0] > laid.nodes["image"].at[0]
