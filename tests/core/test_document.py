"""Every change can be taken back and done again, and listeners hear of each."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.graph import Graph, place
from app.core.project import Project
from app.document import NEAR, Document


def graph(*names: str) -> Graph:
    return Graph().put({name: place("Linear", name) for name in names})


def test_undo_and_redo_walk_the_same_states() -> None:
    document = Document(Project(networks={"main": graph()}))
    for label, names in (("Add a", "a"), ("Add b", "ab"), ("Add c", "abc")):
        document.change_network(label, "main", graph(*names))
    assert document.undo_label == "Add c"
    document.undo()
    document.undo()
    assert (document.undo_label, document.redo_label) == ("Add a", "Add b")
    document.redo()
    assert set(document.project.network.nodes) == {"a", "b"}
    document.change_network("Clear", "main", graph())
    assert document.redo_label == ""


def test_edits_that_merge_undo_as_one() -> None:
    document = Document(Project(networks={"main": graph("a")}))
    for size in (1, 12, 128):
        document.change_network("Set Outputs", "main", document.project.network.set("a", out_features=size), "a.out")
    document.undo()
    assert document.project.network.nodes["a"].values["out_features"] == 128
    assert document.undo_label == ""


def test_a_change_that_changes_nothing_is_no_step() -> None:
    document = Document(Project(networks={"main": graph("a")}))
    document.change_network("Nothing", "main", graph("a"))
    assert document.undo_label == ""


def test_saved_and_dirty(tmp_path: Path) -> None:
    document = Document()
    assert not document.dirty
    document.change_network("Add", "main", graph("a"))
    assert document.dirty
    document.mark_saved(tmp_path / "a.loom")
    assert not document.dirty
    document.undo()
    assert document.dirty
    document.redo()
    assert not document.dirty


@given(st.lists(st.sampled_from(["add", "drop", "undo", "redo"]), max_size=40))
@settings(max_examples=50, deadline=None)
def test_undoing_everything_leads_back_and_redoing_forth(acts: list[str]) -> None:
    document = Document()
    heard: list[Project] = [document.project]
    document.listeners.append(lambda before, after: heard.append(after) if before == heard[-1] else heard.append(None))  # type: ignore[arg-type]
    for turn, act in enumerate(acts):
        now = document.project.network
        if act == "add":
            document.change_network("Add", "main", now.add(f"n{turn}", place("Linear", f"n{turn}")))
        elif act == "drop" and now.nodes:
            document.change_network("Drop", "main", now.remove(next(iter(now.nodes))))
        elif act == "undo":
            document.undo()
        else:
            document.redo()
    while document.redo_label:
        document.redo()
    final = document.project
    while document.undo_label:
        document.undo()
    assert document.project == Project()
    while document.redo_label:
        document.redo()
    assert document.project is final
    assert None not in heard


def test_what_was_worked_out_of_states_long_past_is_let_go() -> None:
    """Of five thousand nodes it is megabytes for each edit; what the present shares with the past stays."""
    aside = graph("z")
    document = Document(Project(networks={"main": graph("a"), "aside": aside}))
    for turn in range(NEAR + 5):
        for each in document.project.networks.values():
            assert each.order and each.incoming
        document.change_network("Set Outputs", "main", document.project.network.set("a", out_features=turn + 1))
    kept = ["order" in vars(moment.project.networks["main"]) for moment in document.past]
    assert kept == [False] * 6 + [True] * NEAR
    assert "order" in vars(aside)
    while document.undo_label:
        document.undo()
    assert document.project.network == graph("a") and document.project.network.order == ("a",)
