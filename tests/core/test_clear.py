"""An arranged network has no card over a frame that does not hold it, and frames keep off one another."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrange import arranged
from app.core.arrange.along import meets
from app.core.arrange.clear import APART
from app.core.frames import Box, drawn, frame_of, framed, lies
from app.core.graph import Graph, Wire, place
from app.core.moves import WIDTH
from app.core.notes import Note
from tests.core.test_along import tall
from tests.core.test_arrange import grown, networks


def laid_over(graph: Graph) -> list[tuple[str, str]]:
    """Cards that lie over frames that do not hold them, and frames over frames."""
    boxes: dict[str, Box] = {id: box for id, frame in graph.frames.items() if (box := drawn(graph, frame, tall))}
    cards = {id: box for id in graph.nodes if (box := lies(graph, id, tall))}
    return [*((card, frame) for card, lie in cards.items() for frame, box in boxes.items()
              if frame_of(graph, card) != frame and meets(lie, box)),
            *((a, b) for a, b in combinations(boxes, 2) if meets(boxes[a], boxes[b]))]


def branches() -> Graph:
    """image goes three ways, which meet again; each way is three nodes long, and all of it is arranged."""
    nodes = {"image": place("Input", "image", (0, 0), shape=(4,))}
    wires = []
    for way in "abc":
        for i in range(3):
            nodes[f"{way}{i}"] = place("ReLU", f"{way}{i}", (216.0 * (i + 1), 120.0 * "abc".index(way)))
        wires += [Wire("image", "x", f"{way}0", "x"), *(Wire(p, "y", q, "x") for p, q in pairwise(
            f"{way}{i}" for i in range(3)))]
    nodes["all"] = place("Concat", "all", (864, 0))
    return arranged(Graph(nodes, (*wires, *(Wire(f"{way}2", "y", "all", "xs") for way in "abc"))))


def test_a_frame_has_room_between_its_neighbours() -> None:
    graph = framed(branches(), ["b0", "b1", "b2"])[0]
    laid = arranged(graph)
    assert not laid_over(laid)
    frame = drawn(laid, laid.frames["frame1"], tall) or (0.0, 0.0, 0.0, 0.0)
    assert laid.nodes["a0"].at[1] + 80 + APART <= frame[1] and frame[3] + APART <= laid.nodes["c0"].at[1]
    assert len({laid.nodes[id].at[1] for id in ("b0", "b1", "b2")}) == 1, "it stays level"
    assert laid.frames == graph.frames and arranged(laid) == laid


def test_what_lies_between_the_nodes_of_a_frame_goes_out_of_it() -> None:
    graph = framed(branches(), ["a0", "a1", "b0", "c2"])[0]
    assert laid_over(graph)
    laid = arranged(graph)
    assert not laid_over(laid)
    assert arranged(laid) == laid


def test_frames_lie_one_below_the_other() -> None:
    graph = framed(framed(branches(), ["a0", "a1", "a2"])[0], ["b0", "b1", "b2"])[0]
    assert laid_over(graph)
    laid = arranged(graph)
    assert not laid_over(laid)
    assert arranged(laid) == laid


def test_what_is_arranged_alone_goes_past_frames_that_stay() -> None:
    graph = framed(branches(), ["b0", "b1", "b2"])[0]
    messy = graph.move({"c0": (216, graph.nodes["b0"].at[1] + 30), "c1": (432, graph.nodes["b0"].at[1] + 30)})
    laid = arranged(messy, ["c0", "c1", "c2"])
    assert not [card for card, _ in laid_over(laid) if card.startswith("c")]
    assert all(laid.nodes[id] is messy.nodes[id] for id in messy.nodes if not id.startswith("c"))


def test_a_frame_that_is_in_nobodys_way_moves_nothing() -> None:
    graph = branches()
    assert arranged(framed(graph, ["all"])[0]).nodes == graph.nodes
    assert arranged(framed(graph, ["image"])[0]).nodes == graph.nodes


@settings(deadline=None, max_examples=40)
@given(networks, st.lists(st.sets(st.integers(0, 39), min_size=1, max_size=6), min_size=1, max_size=4))
def test_laws_of_every_layout_with_frames(graph: Graph, groups: list[set[int]]) -> None:
    for group in groups:
        if held := [id for i, id in enumerate(graph.nodes) if i in group]:
            graph = framed(graph, held)[0]
    laid = arranged(graph)
    assert laid.wires == graph.wires and laid.frames == graph.frames
    places = [placed.at for placed in laid.nodes.values()]
    assert not any(abs(ax - bx) < WIDTH and abs(ay - by) < 80 for (ax, ay), (bx, by) in combinations(places, 2))
    assert all(laid.nodes[wire.source].at[0] < laid.nodes[wire.target].at[0] for wire in laid.wires)
    assert not laid_over(laid)
    assert arranged(laid) == laid, "what is arranged does not move"


def test_a_note_makes_its_frame_larger() -> None:
    graph = branches()
    x, y = graph.nodes["b1"].at
    graph = replace(graph, notes={"note1": Note("Hm", at=(x, y + 100))})
    laid = arranged(framed(graph, ["b1", "note1"])[0])
    assert laid_over(framed(graph, ["b1", "note1"])[0]) and not laid_over(laid)
    assert arranged(laid) == laid


def test_a_large_network_with_frames_takes_no_longer_than_it_must() -> None:
    graph = grown([(4 + i % 3, i * 7 % 10, i * 3 % 10, i * 37 % 1200) for i in range(600)])
    for i in range(0, 600, 60):
        graph = framed(graph, [f"n{j}" for j in range(i, i + 12)])[0]
    laid = arranged(graph)
    assert not laid_over(laid)
