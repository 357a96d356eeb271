"""Wires of several nodes at once: connected, swapped, cut, gone into and closed, with mouse and with keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.core.graph import Graph, Wire, place
from app.ui.canvas.geometry import STEP, WIDTH
from app.ui.canvas.links import aside

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = M.ControlModifier, M.AltModifier, M.ShiftModifier


@pytest.fixture
def joiner(meet: Callable[[Graph], Person]) -> Person:
    """Three beginnings of one size, and what could join them."""
    nodes = {name: place("Input", name, (0, y), shape=(4,)) for name, y in (("a", 0), ("b", 120), ("c", 240))}
    nodes |= {"all": place("Concat", "all", (400, 60)), "less": place("Subtract", "less", (400, 240))}
    return meet(Graph(nodes))


def said(person: Person) -> list[str]:
    told: list[str] = []
    person.desk.said.connect(lambda tone, text: told.append(text))
    return told


@pytest.mark.parametrize("end", ["all.xs", "all"])
def test_all_chosen_nodes_are_wired_at_once(joiner: Person, end: str) -> None:
    joiner.desk.select(("a", "b", "c"))
    joiner.hold("b.x", end)
    assert joiner.canvas.tip.text() == "3 wires to all"
    joiner.canvas.grab()
    joiner.release(end)
    assert joiner.steps == ["Connect 3 nodes to all"]
    assert joiner.graph.incoming["all"]["xs"] == [("a", "x"), ("b", "x"), ("c", "x")], "from the topmost on down"
    joiner.expect_picture()


def test_a_card_with_two_inputs_takes_two(joiner: Person) -> None:
    joiner.desk.select(("a", "b", "c"))
    joiner.drag("a.x", "less")
    assert joiner.graph.incoming["less"] == {"a": [("a", "x")], "b": [("b", "x")]}


def test_one_input_takes_the_one_wire_that_is_drawn(joiner: Person) -> None:
    joiner.desk.select(("a", "b", "c"))
    joiner.drag("c.x", "less.b")
    assert joiner.steps == ["Wire c to less"]
    assert joiner.graph.incoming["less"] == {"b": [("c", "x")]}


def test_a_wire_of_a_node_that_is_not_chosen_goes_alone(joiner: Person) -> None:
    joiner.desk.select(("a", "b"))
    joiner.drag("c.x", "all.xs")
    assert joiner.steps == ["Wire c to all"]


def test_wires_of_several_are_given_up(joiner: Person) -> None:
    joiner.desk.select(("a", "b", "c"))
    joiner.hold("b.x", "all")
    joiner.press(K.Key_Escape)
    joiner.release("all")
    assert joiner.steps == []
    joiner.expect_picture()


def test_what_is_added_at_the_end_of_the_wire_takes_them_all(joiner: Person) -> None:
    joiner.desk.select(("a", "b", "c"))
    joiner.drag("b.x", (300, 500))
    joiner.canvas.finder.field.setText("concat")
    joiner.key_in(joiner.canvas.finder.field, K.Key_Return)
    assert joiner.steps == ["Add Concat"]
    assert sorted(joiner.graph.incoming["concat1"]["xs"]) == [("a", "x"), ("b", "x"), ("c", "x")]


def test_chosen_nodes_are_connected_in_a_row(person: Person) -> None:
    person.desk.change("cut", Graph(person.graph.nodes))
    person.desk.select(("image", "conv1", "relu1", "flat"))
    person.press(K.Key_L, CTRL)
    assert person.steps == ["cut", "Connect 4 nodes in a row"]
    assert set(person.graph.wires) == {Wire("image", "x", "conv1", "x"), Wire("conv1", "y", "relu1", "x"),
                                       Wire("relu1", "y", "flat", "x")}
    told = said(person)
    person.press(K.Key_L, CTRL)
    assert len(person.steps) == 2
    assert "in a row already" in told[0]


def test_chosen_nodes_are_connected_to_the_rightmost(joiner: Person) -> None:
    joiner.desk.select(("a", "b", "c", "all"))
    joiner.press(K.Key_L, CTRL | SHIFT)
    assert joiner.steps == ["Connect 3 nodes to all"]
    assert joiner.graph.incoming["all"]["xs"] == [("a", "x"), ("b", "x"), ("c", "x")]
    told = said(joiner)
    joiner.press(K.Key_L, CTRL | SHIFT)
    assert len(joiner.steps) == 1 and told


def test_inputs_are_swapped(joiner: Person) -> None:
    joiner.drag("a.x", "less.a")
    joiner.drag("b.x", "less.b")
    joiner.desk.select(("less",))
    joiner.press(K.Key_S, ALT)
    assert joiner.steps[-1] == "Swap inputs of less"
    assert joiner.graph.incoming["less"] == {"a": [("b", "x")], "b": [("a", "x")]}
    joiner.expect_picture()
    joiner.desk.select(("a",))
    told = said(joiner)
    joiner.press(K.Key_S, ALT)
    assert told == ["a has no two inputs to swap."]


def test_two_chosen_nodes_swap_what_enters_them(person: Person) -> None:
    person.drag("image.x", "norm1.x")
    person.desk.select(("norm1", "relu1"))
    person.press(K.Key_S, ALT)
    assert person.steps[-1] == "Swap wires of norm1 and relu1" or person.steps[-1] == "Swap wires of relu1 and norm1"
    assert person.graph.incoming["norm1"]["x"] == [("conv1", "y")]
    assert person.graph.incoming["relu1"]["x"] == [("image", "x")]
    person.desk.select(("conv1", "relu1"))
    person.desk.document.undo()
    told = said(person)
    person.press(K.Key_S, ALT)
    assert "feed itself" in told[0]


def test_an_end_held_over_a_wired_input_swaps_with_alt(person: Person) -> None:
    person.drag("image.x", "norm1.x")
    person.hold("relu1.x", "norm1.x")
    assert "Alt: swap" in person.canvas.tip.text()
    person.glide("norm1.x", ALT)
    assert person.canvas.tip.text() == "swap with the wire from image"
    person.release("norm1.x", ALT)
    assert person.steps[-1] == "Swap wires of relu1 and norm1"
    assert person.graph.incoming["norm1"]["x"] == [("conv1", "y")]
    assert person.graph.incoming["relu1"]["x"] == [("image", "x")]
    person.expect_picture()


def test_wires_are_cut_by_key(person: Person) -> None:
    person.desk.select(("relu1",))
    person.press(K.Key_X, CTRL | SHIFT)
    assert person.steps == ["Cut wires of relu1"]
    assert set(person.graph.wires) == {Wire("image", "x", "conv1", "x"), Wire("flat", "y", "answer", "x")}
    told = said(person)
    person.press(K.Key_X, CTRL | SHIFT)
    assert "not wired" in told[0]


def test_a_node_is_taken_out_and_put_in_by_key(person: Person) -> None:
    person.desk.select(("relu1",))
    person.press(K.Key_X, CTRL | ALT)
    assert person.steps == ["Take out relu1"]
    assert person.graph.incoming["flat"] == {"x": [("conv1", "y")]}
    assert person.graph.nodes["relu1"].at == (432, 300), "below norm1, not on the wire that closed"
    person.press(K.Key_V, CTRL | ALT)
    assert person.graph.nodes["relu1"].at == (432, 0), "in line with the wire"
    assert person.steps[-1] == "Insert relu1"
    assert {Wire("conv1", "y", "relu1", "x"), Wire("relu1", "y", "flat", "x")} < set(person.graph.wires)
    told = said(person)
    person.press(K.Key_V, CTRL | ALT)
    assert len(person.steps) == 2
    assert "no wire" in told[0]
    person.expect_picture()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(-10, 60)), min_size=2, max_size=40), st.integers(1, 39))
def test_what_is_taken_out_goes_down_no_farther_than_it_must(cells: list[tuple[int, int]], many: int) -> None:
    graph = Graph({f"n{i}": place("ReLU", f"n{i}", at=(12.0 * x, 12.0 * y)) for i, (x, y) in enumerate(cells)})
    taken = {id: graph.nodes[id].at for id in [*graph.nodes][:min(many, len(cells) - 1)]}
    left = [placed.at for id, placed in graph.nodes.items() if id not in taken]

    def lies_free(down: float) -> bool:
        return not any(abs(x - ox) < WIDTH and abs(y + down - oy) < STEP[1] - 24
                       for x, y in taken.values() for ox, oy in left)

    after = aside(graph, taken)
    (down,) = {after.nodes[id].at[1] - y for id, (_, y) in taken.items()}
    assert lies_free(down) and all(after.nodes[id].at[0] == x for id, (x, _) in taken.items())
    assert not any(lies_free(less * STEP[1] / 2) for less in range(2, round(2 * down / STEP[1])))


def test_deleting_closes_the_wire(person: Person) -> None:
    person.desk.select(("conv1", "relu1"))
    person.press(K.Key_Delete, CTRL)
    assert person.steps == ["Delete and join 2 nodes"]
    assert person.graph.incoming["flat"] == {"x": [("image", "x")]}
    person.expect_picture()
