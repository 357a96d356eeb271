"""Frames hold nodes by id: who joins, who leaves, what comes along, and what the file says."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.clip import copied, pasted
from app.core.file import Unreadable, parse, text
from app.core.frames import (
    COLOURS,
    around,
    drawn,
    fitted,
    frame_of,
    framed,
    held,
    housed,
    rehoused,
    sized,
    unframed,
)
from app.core.graph import BYPASSED, Graph, Placed, Wire, place
from app.core.moves import WIDTH, added, duplicated, inserted
from app.core.notes import noted
from app.core.project import Project


def tall(_: Placed) -> float:
    return 80.0


def network() -> Graph:
    nodes = {"a": place("ReLU", "a", (0, 0)), "b": place("ReLU", "b", (216, 0)), "c": place("ReLU", "c", (432, 0)),
             "far": place("ReLU", "far", (900, 0))}
    return Graph(nodes, (Wire("a", "y", "b", "x"), Wire("b", "y", "c", "x")))


def test_a_frame_lies_around_its_nodes_and_takes_them_from_others() -> None:
    graph, one = framed(network(), ["a", "b"])
    assert around(graph, graph.frames[one].holds, tall) == (-20, -40, 404, 100)
    more, two = framed(graph, ["b", "c"])
    assert more.frames[one].holds == ("a",) and more.frames[two].holds == ("b", "c")
    assert more.frames[one].colour != more.frames[two].colour
    assert set(COLOURS) >= {frame.colour for frame in more.frames.values()}
    all_, _ = framed(more, ["a", "b", "c"])
    assert len(all_.frames) == 1, "empty frames go"
    assert unframed(all_, next(iter(all_.frames))) == network()


def test_who_is_dragged_in_joins_and_who_is_dragged_out_leaves() -> None:
    graph, id = framed(network(), ["a", "b", "c"])
    inside = rehoused(graph.move({"far": (216, 60)}), ["far"], tall)
    assert inside.frames[id].holds == ("a", "b", "c", "far")
    outside = rehoused(graph.move({"b": (216, 400)}), ["b"], tall)
    assert outside.frames[id].holds == ("a", "c")
    together = {each: (x + 1000, y) for each, (x, y) in ((each, graph.nodes[each].at) for each in "abc")}
    assert rehoused(graph.move(together), "abc", tall).frames == graph.frames
    assert rehoused(network(), ["a"], tall) == network()


def two_frames() -> Graph:
    """a and b in a frame, far in one that was sized by hand; c lies in none, though in the rectangle of the second."""
    graph = framed(framed(network(), ["a", "b"])[0], ["far"])[0]
    graph = sized(graph, "frame2", (700.0, -300.0, 1400.0, 300.0), tall)
    return held(graph.move({"c": (1000.0, 160.0)}), ["c"])


@given(st.floats(-400, 1600), st.floats(-400, 400), st.booleans())
@example(-20 - WIDTH / 2, -40 - 40, False)
@example(700 - WIDTH / 2, 300 - 40, False)
def test_what_is_added_joins_the_frame_it_lies_in_and_nothing_else_does(x: float, y: float, note: bool) -> None:
    before = two_frames()
    more, id = noted(before, "Why", (x, y), (WIDTH, 80.0)) if note else added(before, "ReLU", (x, y))
    after = housed(before, more, tall)
    boxes = {"frame1": (-20, -40, 404, 100), "frame2": (700, -300, 1400, 300)}
    inside = [name for name, (left, top, right, bottom) in boxes.items()
              if left <= x + WIDTH / 2 <= right and top <= y + 40 <= bottom]
    assert frame_of(after, id) == "".join(inside)
    assert held(after, [id]) == more, "nothing else"
    assert housed(more, more.move({id: (0.0, 0.0)}), tall) == more.move({id: (0.0, 0.0)}), "what was there stays"


def test_of_two_frames_around_a_place_the_smaller_is_joined() -> None:
    graph = sized(framed(network(), ["far"])[0], "frame1", (-600.0, -600.0, 1400.0, 600.0), tall)
    graph = framed(graph, ["a", "b"])[0]
    assert frame_of(housed(graph, added(graph, "ReLU", (100.0, 20.0))[0], tall), "relu1") == "frame2"
    assert frame_of(rehoused(held(graph, ["c"]).move({"c": (100.0, 20.0)}), ["c"], tall), "c") == "frame2"


@pytest.mark.parametrize("at", [(216.0, 0.0), (216.0, 900.0)])
def test_what_goes_into_a_wire_within_a_frame_joins_it_wherever_it_lies(at: tuple[float, float]) -> None:
    graph, id = framed(network(), ["a", "b"])
    more, new = inserted(graph, graph.wires[0], "GELU", at)
    assert housed(graph, more, tall).frames[id].holds == ("a", "b", new)
    assert held(housed(graph, more, tall), [new]) == more


def test_what_pushes_a_frame_away_does_not_join_it() -> None:
    graph, id = framed(network(), ["b", "c"])
    more, _ = inserted(graph, graph.wires[0], "GELU", (216.0, 0.0))
    assert more.nodes["b"].at[0] > 216, "it made room"
    assert housed(graph, more, tall).frames[id].holds == ("b", "c")


def test_a_copy_joins_the_frame_of_the_first_and_brings_no_more_than_whole_frames() -> None:
    graph, id = framed(network(), ["a", "b"])
    more, new = duplicated(graph, ["b"])
    assert housed(graph, more, tall).frames[id].holds == ("a", "b", *new)
    more, new = duplicated(graph, ["a", "b"])
    assert housed(graph, more, tall) == more and more.frames[id].holds == ("a", "b")


def test_deleted_nodes_leave_and_the_last_takes_the_frame_along() -> None:
    graph, id = framed(network(), ["a", "b"])
    assert graph.remove("a").frames[id].holds == ("b",)
    assert graph.remove("a", "b").frames == {}
    assert held(graph, ["a", "b"]).frames == {}


def test_a_whole_frame_is_copied_with_its_nodes_and_a_part_is_not() -> None:
    graph, _ = framed(network(), ["a", "b"], "Head")
    more, new = duplicated(graph, ["a", "b"])
    assert [frame.title for frame in more.frames.values()] == ["Head", "Head"]
    assert more.frames["frame2"].holds == new
    assert pasted(Graph(), copied(graph, ["a", "b"]))[0].frames["frame1"].holds == ("a", "b")
    assert pasted(Graph(), copied(graph, ["a"]))[0].frames == {}


def test_what_is_bypassed_stays_in_its_frame_as_drawn() -> None:
    from app.core.effect import redrawn, turned

    graph = turned(framed(network(), ["a", "b"])[0], ["b"], BYPASSED)
    assert redrawn(graph, graph.effect.graph) == graph


def test_frames_are_in_the_file_one_a_line_and_only_if_there_are_any() -> None:
    assert '"frames"' not in text(Project("Plain", {"main": network()}))
    graph = framed(framed(network(), ["a", "b"], "Encoder “1”")[0], ["c"])[0]
    content = text(Project("Framed", {"main": graph}))
    assert sum('"holds":' in line for line in content.splitlines()) == 2
    assert parse(content).network == graph
    newer = content.replace('"colour": "blue"', '"colour": "gold", "locked": true').replace(
        '"holds": ["a", "b"]', '"holds": ["a", "b"]')
    assert '"gold"' in text(parse(newer)) and '"locked": true' in text(parse(newer))


@pytest.mark.parametrize(("before", "after", "says"), [
    ('"holds": ["a", "b"]', '"holds": ["a", "x"]', "frame frame1 holds x, and there is no such node."),
    ('"holds": ["a", "b"]', '"holds": []', "frame frame1 does not say which nodes it holds."),
    ('"title": "T"', '"title": 7', "frame frame1 has no short title."),
    ('"colour": "blue"', '"colour": null', "the colour of frame frame1 is not a word."),
    ('"frame1": {', '"1": {', "'1' cannot be the id of a frame.")])
def test_damaged_frames_get_a_sentence(before: str, after: str, says: str) -> None:
    content = text(Project("Framed", {"main": framed(network(), ["a", "b"], "T")[0]}))
    assert before in content
    with pytest.raises(Unreadable, match="damaged") as found:
        parse(content.replace(before, after))
    assert says in str(found.value)


def test_sized_by_hand_it_keeps_that_size_and_takes_in_what_lies_in_it() -> None:
    graph, id = framed(network(), ("a", "b"))
    box = around(graph, ("a", "b"), tall)
    assert box is not None
    larger = sized(graph, id, (box[0] - 40, box[1], box[2] + 20, box[3] + 200), tall)
    assert drawn(larger, larger.frames[id], tall) == (box[0] - 40, box[1], box[2] + 20, box[3] + 200)
    assert larger.frames[id].holds == ("a", "b")
    assert parse(text(Project("T", {"main": larger}))).network == larger
    moved = larger.move({"a": (10.0, 20.0), "b": (larger.nodes["b"].at[0] + 10, larger.nodes["b"].at[1] + 20)})
    assert moved.frames[id].box == (box[0] - 30, box[1] + 20, box[2] + 30, box[3] + 220)
    assert larger.move({"a": (10.0, 20.0)}).frames[id].box == larger.frames[id].box
    assert sized(larger, id, box, tall).frames[id].box is None, "as small as what it holds: it follows again"
    assert fitted(larger, ("a",)) == graph and fitted(larger, ("c",)) == larger
    wide = sized(graph, id, (box[0], box[1], box[2] + 2000, box[3]), tall)
    assert set(wide.frames[id].holds) == {"a", "b", "c", "far"}


def test_a_damaged_size_is_named() -> None:
    graph, id = framed(network(), ("a", "b"))
    written = text(Project("T", {"main": sized(graph, id, (-100.0, -100.0, 900.0, 300.0), tall)}))
    assert '"box": [-100, -100, 900, 300]' in written
    with pytest.raises(Unreadable, match="how large"):
        parse(written.replace("[-100, -100, 900, 300]", "[900, -100, -100, 300]"))
