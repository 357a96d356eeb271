"""Notes stay beside the node they are about when nodes are laid out, and none ends under a card."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrange import arranged
from app.core.arrange.along import along, meets
from app.core.frames import drawn, frame_of, framed
from app.core.graph import Graph, Placed, Wire, place
from app.core.moves import WIDTH
from app.core.notes import Note

TALL = 80.0


def tall(_: Placed) -> float:
    return TALL


def chain(*ats: tuple[float, float]) -> Graph:
    """a → b → c …, each where it is said."""
    nodes = {name: place("Input" if name == "a" else "ReLU", name, at) for name, at in zip("abcdef", ats, strict=False)}
    return Graph(nodes, tuple(Wire(p, "x" if p == "a" else "y", q, "x") for p, q in pairwise(nodes)))


def noted(graph: Graph, *ats: tuple[float, float]) -> Graph:
    return replace(graph, notes={f"note{i}": Note("Hm", at=at) for i, at in enumerate(ats, 1)})


def under(graph: Graph, id: str, card: str) -> bool:
    (x, y), (wide, high), (left, top) = graph.notes[id].at, graph.notes[id].size, graph.nodes[card].at
    return x < left + WIDTH and left < x + wide and y < top + TALL and top < y + high


def test_a_note_goes_with_the_node_it_is_nearest_to() -> None:
    graph = noted(chain((0, 0), (40, 500), (700, 900)), (40, 600), (700, 780))
    laid = arranged(graph)
    for note, node in (("note1", "b"), ("note2", "c")):
        assert laid.notes[note].at != graph.notes[note].at
        assert [a - b for a, b in zip(laid.notes[note].at, laid.nodes[node].at, strict=True)] == \
               [a - b for a, b in zip(graph.notes[note].at, graph.nodes[node].at, strict=True)]


def test_a_note_in_a_frame_goes_with_a_node_of_it() -> None:
    graph = noted(chain((0, 0), (10, 400), (0, 900)), (10, 520))  # nearest to b, but framed with c
    laid = arranged(framed(graph, ["c", "note1"], "End")[0])
    assert laid.frames["frame1"].holds == ("c", "note1")
    assert laid.notes["note1"].at[0] - laid.nodes["c"].at[0] == 10
    assert laid.notes["note1"].at[1] == laid.nodes["c"].at[1] - 380


def test_a_note_under_a_card_gives_way_and_then_stays() -> None:
    graph = noted(chain((0, 0), (216, 0), (432, 0)), (200, 30), (230, 200))
    laid = arranged(graph)
    assert laid.nodes == graph.nodes
    assert laid.notes["note1"].at == (200, -112), "above: it lay nearer to there than to below the second note"
    assert laid.notes["note2"] == graph.notes["note2"]
    assert arranged(laid) == laid


def test_what_is_arranged_in_part_leaves_other_notes_where_they_are() -> None:
    graph = noted(chain((0, 0), (0, 300), (0, 600), (2000, 0)), (2000, 30), (0, 400))
    laid = arranged(graph, ["a", "b", "c"])
    assert laid.notes["note1"] == graph.notes["note1"], "it lay under a card that nobody arranged"
    assert laid.notes["note2"].at == (laid.nodes["b"].at[0], laid.nodes["b"].at[1] + 100)


def test_notes_without_nodes_stay() -> None:
    graph = noted(Graph(), (0, 0), (10, 10))
    assert along(graph, {}, tall) == {}
    assert arranged(graph) == graph


spots = st.tuples(st.integers(-60, 900).map(float), st.integers(-60, 700).map(float))


@settings(max_examples=60)
@given(st.lists(spots, min_size=1, max_size=6), st.lists(spots, max_size=6), st.integers(0, 5))
def test_laws_of_every_layout_with_notes(cards: list[tuple[float, float]], notes: list[tuple[float, float]],
                                         holds: int) -> None:
    graph = noted(chain(*cards), *notes)
    graph = framed(graph, [*list(graph.nodes)[:1], *list(graph.notes)[:holds]])[0]
    laid = arranged(graph)
    assert laid.frames == graph.frames
    assert arranged(replace(graph, notes={}, frames={})).nodes == arranged(replace(graph, frames={})).nodes, \
        "notes push no node"
    assert not any(under(laid, note, card) for note in laid.notes for card in laid.nodes)
    assert along(laid, {id: placed.at for id, placed in laid.nodes.items()}, tall) == {}, "a second time nothing moves"


def over_a_frame(graph: Graph) -> list[str]:
    """The notes in no frame that lie over one."""
    boxes = [drawn(graph, frame, tall) for frame in graph.frames.values()]
    return [id for id, note in graph.notes.items() if not frame_of(graph, id) and any(
        box and meets((*note.at, note.at[0] + note.size[0], note.at[1] + note.size[1]), box) for box in boxes)]


@given(st.lists(st.tuples(st.integers(-50, 300), st.integers(-50, 200)), min_size=4, max_size=8),
       st.lists(st.tuples(st.integers(-50, 300), st.integers(-50, 200)), min_size=1, max_size=4), st.integers(1, 3))
def test_no_free_note_ends_over_a_frame(cards: list[tuple[int, int]], notes: list[tuple[int, int]], few: int) -> None:
    graph = noted(chain(*((4.0 * x, 4.0 * y) for x, y in cards)), *((4.0 * x, 4.0 * y) for x, y in notes))
    graph, _ = framed(graph, [*graph.nodes][:few], "Stem")
    after = arranged(graph)
    assert over_a_frame(after) == []
    assert arranged(after) == after


def test_some_that_are_arranged_leave_the_notes_of_others_where_they_are() -> None:
    graph, _ = framed(noted(chain((0, 0), (216, 0), (500, 60), (700, 90)), (20.0, 20.0)), ["a"], "Stem")
    assert over_a_frame(graph) == ["note1"]
    assert arranged(graph, ["c", "d"]).notes == graph.notes
