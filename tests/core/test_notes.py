"""Notes are kept in the file, copied, moved, framed and put into blocks; they mean nothing to what is checked."""

from __future__ import annotations

import pytest

from app.core import block, clip, file
from app.core.check import check
from app.core.frames import framed
from app.core.graph import Graph, Wire, place
from app.core.moves import duplicated, part, put_in
from app.core.notes import Note, cleaned, coloured, noted, reworded
from app.core.project import Project
from app.core.write import write


def network() -> Graph:
    nodes = {"image": place("Input", "image", (0, 0), shape=(4,)), "linear1": place("Linear", "linear1", (216, 0)),
             "answer": place("Output", "answer", (432, 0))}
    return noted(Graph(nodes, (Wire("image", "x", "linear1", "x"), Wire("linear1", "y", "answer", "x"))),
                 "Try 64 here\nor 128", (216, 120))[0]


def saved(graph: Graph) -> Graph:
    return file.parse(file.text(Project("Test", {"main": graph}))).network


def test_a_note_is_a_line_of_the_file_and_read_again() -> None:
    graph = network()
    text = file.text(Project("Test", {"main": graph}))
    assert '"note1": {"text": "Try 64 here\\nor 128", "colour": "amber", "at": [216, 120], "size": [192, 96]}' in text
    assert saved(graph) == graph


def test_what_a_newer_version_wrote_of_it_is_kept() -> None:
    text = file.text(Project("Test", {"main": network()})).replace('"colour": "amber"', '"colour": "amber", "by": "me"')
    assert file.parse(text).network.notes["note1"].rest == {"by": "me"}
    assert '"by": "me"' in file.text(file.parse(text))


@pytest.mark.parametrize(("old", "new", "said"), [
    ('"note1": {', '"image": {', "cannot be the id of a note"),
    ('"text": "Try 64 here\\nor 128"', '"text": 3', "has no plain text"),
    ('"size": [192, 96]', '"size": [192, 0]', "does not say how large it is"),
    ('"at": [216, 120], "size"', '"at": [216], "size"', "does not say where it lies"),
])
def test_a_damaged_one_is_named(old: str, new: str, said: str) -> None:
    text = file.text(Project("Test", {"main": network()}))
    assert old in text
    with pytest.raises(file.Unreadable, match=said):
        file.parse(text.replace(old, new))


def test_it_means_nothing_to_what_is_checked_and_written() -> None:
    graph = network()
    less = graph.remove("note1")
    assert less.notes == {} and less.nodes == graph.nodes
    assert write(graph, check(graph), "Test") == write(less, check(less), "Test")
    assert check(graph).problems == check(less).problems


def test_copies_have_an_id_of_their_own_and_lie_beside() -> None:
    graph, ids = duplicated(network(), ("linear1", "note1"))
    assert ids == ("linear2", "note2")
    assert graph.notes["note2"].at == (248, 152) and graph.notes["note1"].at == (216, 120)
    more, pasted = clip.pasted(graph, clip.copied(graph, ("note1",)))
    assert pasted == ("note3",) and more.notes["note3"].text == "Try 64 here\nor 128"


def test_it_moves_with_nodes_and_lies_in_frames() -> None:
    graph, frame = framed(network(), ("linear1", "note1"))
    assert graph.frames[frame].holds == ("linear1", "note1")
    assert saved(graph) == graph
    assert graph.move({"note1": (5.0, 6.0)}).notes["note1"].at == (5.0, 6.0)
    assert graph.remove("note1").frames[frame].holds == ("linear1",)
    assert graph.remove("linear1").frames[frame].holds == ("note1",)
    assert part(graph, ("linear1", "note1")).frames == graph.frames
    other, new = put_in(graph, part(graph, ("linear1", "note1")), (0.0, 300.0))
    assert other.frames["frame2"].holds == new == ("linear2", "note2")


def test_it_goes_into_a_block_and_comes_out_once() -> None:
    project = Project("Test", {"main": network()})
    inside, id = block.made(project, "main", ("linear1", "note1"))
    assert inside.network.notes == {} and inside.networks["block"].notes.keys() == {"note1"}
    out, ids = block.unpacked(inside, "main", id)
    assert out.network.notes == project.network.notes and set(ids) == {"linear1", "note1"}


def test_words_and_colours() -> None:
    graph = coloured(reworded(network(), "note1", " a\tb \n\n", (96.0, 40.0)), ("note1",), "pink")
    assert graph.notes["note1"] == Note(" a    b", "pink", (216, 120), (96, 40))
    assert cleaned("a\r\nb\x00\x1b[1m") == "a\nb[1m"
    assert Note("one two three four five six").title == "one two three four five…"
    assert network().fresh("note") == "note2", "no node takes the id of a note"
