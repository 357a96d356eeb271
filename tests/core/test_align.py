"""Edges in line, equal distances: nothing else moves."""

from __future__ import annotations

import pytest

from app.core.align import aligned, distributed
from app.core.graph import Graph, Placed, place


def some() -> Graph:
    return Graph({"a": place("ReLU", "a", (0, 0)), "b": place("ReLU", "b", (90, 130)),
                  "c": place("Add", "c", (300, 500)), "rest": place("ReLU", "rest", (-700, 40))})


def tall(placed: Placed) -> float:
    return 100.0 if placed.kind == "Add" else 80.0


@pytest.mark.parametrize(("side", "axis", "places"), [
    ("left", 0, [0, 0, 0]), ("right", 0, [300, 300, 300]), ("centre", 0, [150, 150, 150]),
    ("top", 1, [0, 0, 0]), ("bottom", 1, [520, 520, 500]), ("middle", 1, [260, 260, 250])])
def test_edges_come_into_line(side: str, axis: int, places: list[float]) -> None:
    graph = aligned(some(), ["a", "b", "c", "gone"], side, tall)
    assert [graph.nodes[id].at[axis] for id in "abc"] == places
    assert [graph.nodes[id].at[1 - axis] for id in "abc"] == [some().nodes[id].at[1 - axis] for id in "abc"]
    assert graph.nodes["rest"] is some().nodes["rest"] or graph.nodes["rest"].at == (-700, 40)
    assert aligned(graph, ["a", "b", "c"], side, tall) == graph


def test_room_between_is_the_same() -> None:
    graph = distributed(some(), ["c", "a", "b"], 1, tall)
    assert [graph.nodes[id].at for id in "abc"] == [(0, 0), (90, 250), (300, 500)]
    assert distributed(graph, ["a", "b", "c"], 1, tall) == graph


def test_cards_that_lie_too_close_are_spread_out() -> None:
    graph = distributed(some().move({"b": (10, 0), "c": (20, 0)}), ["a", "b", "c"], 0, tall)
    assert [graph.nodes[id].at[0] for id in "abc"] == [0, 192, 384]


def test_two_are_at_equal_distances_already() -> None:
    assert distributed(some(), ["a", "b"], 0, tall) == some()
    assert aligned(some(), [], "left", tall) == some()
