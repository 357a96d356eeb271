"""Blocks at the canvas: made, opened, left, unpacked, put in, kept; each change one step with a name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.core import file, networks, shelf
from app.core.frames import framed
from app.core.notes import noted
from app.core.project import Project
from app.ui.canvas import blocks, edits, face, seeing
from app.ui.canvas.menus import block_rows
from app.ui.panels.several_page import shared

from .conftest import Person, network, same_picture

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person(qtbot, network())


@pytest.fixture
def blocked(person: Person) -> Person:
    """conv1 and relu1 are a block."""
    person.desk.select({"conv1", "relu1"})
    person.press(K.Key_G, CTRL)
    return person


def crumbs(person: Person) -> list[str]:
    """The names of the way, if it is shown."""
    if not person.canvas.crumbs.isVisible():
        return []
    return list(person.canvas.crumbs.shown)


def test_chosen_nodes_become_a_block_and_come_back(blocked: Person) -> None:
    assert blocked.steps == ["Make block of 2 nodes"]
    (id,) = blocked.desk.selection
    assert blocked.graph.nodes[id].values["network"] == "block"
    assert id not in blocked.desk.report.by_node
    same_picture(blocked.canvas)
    blocked.press(K.Key_G, CTRL | SHIFT)
    assert blocked.steps == ["Make block of 2 nodes", f"Unpack {id}"]
    assert blocked.graph.nodes == network().nodes
    assert blocked.desk.selection == {"conv1", "relu1"}
    same_picture(blocked.canvas)
    blocked.desk.document.undo()
    blocked.desk.document.undo()
    assert blocked.graph == network()
    same_picture(blocked.canvas)


def test_what_repeats_is_unpacked_in_view(blocked: Person) -> None:
    blocked.desk.select(("block1",))
    blocked.desk.change("Set", blocked.graph.set("block1", repeat=6))
    blocked.canvas.set_zoom(1.0)
    blocked.press(K.Key_G, CTRL | SHIFT)
    assert len(blocked.desk.selection) >= 6
    assert blocked.canvas.seen().contains(blocked.canvas.picture.extent(blocked.desk.selection))


def test_undone_one_looks_where_one_looked_before(blocked: Person) -> None:
    blocked.desk.select(("block1",))
    blocked.desk.change("Set", blocked.graph.set("block1", repeat=6))
    blocked.desk.change("mess", blocked.graph.move({"answer": (90, 2900)}))
    blocked.canvas.look_at(QPointF(416, 100), 1.25)
    seen = blocked.canvas.seen()
    blocked.press(K.Key_G, CTRL | SHIFT)
    far = blocked.canvas.zoom
    blocked.desk.select(())
    blocked.canvas.arrange()
    assert blocked.canvas.zoom != far < 1.25
    seeing.undo(blocked.canvas)
    assert blocked.canvas.zoom == far
    seeing.undo(blocked.canvas)
    assert blocked.canvas.zoom == 1.25
    assert (blocked.canvas.seen().center() - seen.center()).manhattanLength() < 3
    assert blocked.desk.selection == {"block1"}


def test_undone_from_outside_a_block_looks_as_it_did(blocked: Person) -> None:
    blocked.press(K.Key_Down, CTRL)
    blocked.desk.change("mess", blocked.graph.move({"relu1": (90, 900), "conv1": (2000, 50)}))
    blocked.canvas.look_at(QPointF(2000, 100), 1.5)
    blocked.canvas.arrange()
    assert blocked.canvas.zoom < 1.5
    blocked.press(K.Key_Up, CTRL)
    seeing.undo(blocked.canvas)
    assert (blocked.desk.name, blocked.canvas.zoom) == ("block", 1.5)
    assert (blocked.canvas.seen().center() - QPointF(2000, 100)).manhattanLength() < 3


def test_a_new_block_of_an_old_name_is_shown_whole(blocked: Person) -> None:
    blocked.press(K.Key_Down, CTRL)
    blocked.canvas.look_at(QPointF(300.0, 40.0), 2.0)
    blocked.press(K.Key_Up, CTRL)
    seeing.undo(blocked.canvas)
    blocked.canvas.select_all()
    blocked.press(K.Key_G, CTRL)
    blocked.press(K.Key_Down, CTRL)
    assert blocked.desk.name == "block"
    assert blocked.canvas.seen().contains(blocked.canvas.picture.extent())


def test_blocks_with_one_set_of_weights_come_back_together(blocked: Person) -> None:
    said: list[str] = []
    blocked.desk.said.connect(lambda _, text: said.append(text))
    (id,) = blocked.desk.selection
    graph = blocked.graph.add("again", replace(blocked.graph.nodes[id], name="again", shares=id, at=(216.0, 300.0)))
    blocked.desk.change("Share", graph)
    blocked.desk.select({"again"})
    blocked.press(K.Key_G, CTRL | SHIFT)
    assert blocked.steps[-1] == "Unpack again"
    assert said == ["block1 and again use the same weights, so they were unpacked together."]
    assert len(blocked.desk.selection) == 4 and not blocked.graph.blocks
    same_picture(blocked.canvas)


def test_a_chosen_note_goes_into_the_block_and_comes_back(person: Person) -> None:
    more, _ = noted(network(), "Why", (432, 120))
    more, _ = framed(more, ("conv1", "relu1", "note1"))
    person.desk.document.open(Project("Test", {"main": more}))
    person.press(K.Key_A, CTRL)
    person.press(K.Key_G, CTRL)
    inside = person.desk.project.networks["block"]
    assert person.graph.notes == person.graph.frames == {}
    assert inside.notes == more.notes and inside.frames == more.frames
    person.press(K.Key_G, CTRL | SHIFT)
    assert person.graph.notes == more.notes
    assert person.graph.frames == more.frames
    same_picture(person.canvas)


def test_what_cannot_become_one_is_said(person: Person) -> None:
    said: list[str] = []
    person.desk.said.connect(lambda _, text: said.append(text))
    person.desk.select({"conv1", "flat"})
    person.press(K.Key_G, CTRL)
    assert person.steps == []
    assert said[0].startswith("relu1 reads from the chosen nodes and feeds them too")


def test_a_double_click_goes_in_and_escape_comes_out(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    assert crumbs(blocked) == []
    blocked.double_click(id)
    assert blocked.desk.name == "block"
    assert crumbs(blocked) == ["main", "block"]
    assert blocked.desk.report.tensors["conv1", "y"].shape[1:] == (32, 6, 6)  # with what arrives at the block
    same_picture(blocked.canvas)
    blocked.desk.select({"conv1"})
    blocked.press(K.Key_Escape)
    assert (blocked.desk.name, blocked.desk.selection) == ("block", frozenset())
    blocked.press(K.Key_Escape)
    assert (blocked.desk.name, blocked.desk.selection) == ("main", {id})
    assert crumbs(blocked) == []
    blocked.press(K.Key_Down, CTRL)
    assert blocked.desk.name == "block"
    blocked.press(K.Key_Up, CTRL)
    assert blocked.desk.name == "main"


def test_a_name_of_the_way_leads_back_there(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    blocked.desk.enter(id)
    blocked.desk.select({"conv1"})
    blocked.press(K.Key_G, CTRL)
    (inner,) = blocked.desk.selection
    blocked.double_click(inner)
    assert crumbs(blocked) == ["main", "block", "block 2"]
    QApplication.processEvents()
    assert blocked.canvas.crumbs.size() == blocked.canvas.crumbs.sizeHint(), "all of the way is seen"
    main = next(each for each in blocked.canvas.crumbs.findChildren(QPushButton) if each.text() == "main")
    main.click()
    assert (blocked.desk.name, blocked.desk.selection) == ("main", {id})


@pytest.mark.parametrize("out", ["Esc", "Ctrl+Up", "crumb"])
def test_who_comes_out_looks_where_they_did(blocked: Person, out: str) -> None:
    (id,) = blocked.desk.selection
    blocked.canvas.look_at(QPointF(*blocked.graph.nodes[id].at), 1.5)
    seen = blocked.canvas.seen()
    blocked.double_click(id)
    blocked.canvas.look_at(QPointF(300.0, 40.0), 0.75)
    inside = blocked.canvas.seen()
    if out == "crumb":
        next(each for each in blocked.canvas.crumbs.findChildren(QPushButton) if each.text() == "main").click()
    else:
        blocked.press(*((K.Key_Escape,) if out == "Esc" else (K.Key_Up, CTRL)))
    assert (blocked.canvas.zoom, blocked.canvas.seen()) == (1.5, seen)
    blocked.press(K.Key_Down, CTRL)
    assert (blocked.canvas.zoom, blocked.canvas.seen()) == (0.75, inside)
    blocked.desk.document.open(Project("Other", {"main": network()}))
    assert blocked.canvas.seen().contains(blocked.canvas.picture.extent()), "another project is shown whole"


def test_the_block_one_was_in_is_in_view_outside(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    blocked.canvas.look_at(QPointF(9000.0, 0.0), 1.0)
    blocked.press(K.Key_Down, CTRL)
    blocked.press(K.Key_Escape)
    assert blocked.canvas.seen().intersects(blocked.canvas.picture.extent({id}))


def test_calling_a_network_otherwise_leaves_the_view(blocked: Person) -> None:
    blocked.press(K.Key_Down, CTRL)
    blocked.canvas.look_at(QPointF(300.0, 40.0), 0.75)
    seen = blocked.canvas.seen()
    blocked.desk.follows = "stem"
    blocked.desk.document.change("Rename block to stem", networks.renamed(blocked.desk.project, "block", "stem"))
    blocked.desk.follows = ""
    assert (blocked.desk.name, blocked.canvas.seen()) == ("stem", seen)


def test_undo_goes_where_it_changes_something(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    blocked.press(K.Key_Down, CTRL)
    blocked.desk.change("Set Filters of conv1", blocked.graph.set("conv1", out_channels=5))
    blocked.press(K.Key_Escape)
    blocked.desk.change("Move", blocked.graph.move({"answer": (900.0, 0.0)}))
    blocked.press(K.Key_Down, CTRL)
    for step, name in ((seeing.undo, "main"), (seeing.undo, "block"), (seeing.redo, "block"), (seeing.redo, "main")):
        step(blocked.canvas)
        assert blocked.desk.name == name
        same_picture(blocked.canvas)
    blocked.canvas.desk.enter(id)
    assert crumbs(blocked) == ["main", "block"]


def test_a_block_is_not_pasted_into_what_it_stands_for(blocked: Person) -> None:
    said: list[str] = []
    blocked.desk.said.connect(lambda _, text: said.append(text))
    edits.copy(blocked.canvas)
    blocked.press(K.Key_Down, CTRL)
    edits.paste(blocked.canvas)
    assert said == ["block cannot hold itself."]
    assert blocked.steps == ["Make block of 2 nodes"]


def test_undoing_what_made_the_network_in_view_goes_out_of_it(blocked: Person) -> None:
    blocked.desk.enter(next(iter(blocked.desk.selection)))
    blocked.desk.document.undo()
    assert blocked.desk.name == "main"
    assert crumbs(blocked) == []
    same_picture(blocked.canvas)


def test_the_picture_follows_what_changes_inside(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    layer = blocked.desk.project.networks["block"]
    blocked.desk.document.change_network("Set Filters of conv1", "block", layer.set("conv1", out_channels=5))
    assert blocked.canvas.picture.nodes[id].answer.leaving["y"].shape[1] == 5  # type: ignore[union-attr]
    same_picture(blocked.canvas)
    more = blocked.desk.project.networks["block"].add("other", replace(layer.nodes["x"], name="other"))
    blocked.desk.document.change_network("Add Input", "block", more)
    assert set(blocked.canvas.picture.nodes[id].inputs) == {"x", "other"}
    same_picture(blocked.canvas)


def test_the_card_says_what_it_stands_for(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    placed = blocked.graph.nodes[id]
    assert (face.title(placed), face.face(placed)) == ("block", "2 nodes"), "not counting its ends"
    blocked.desk.change("Set", blocked.graph.set(id, repeat=12))
    assert face.face(blocked.graph.nodes[id]) == "×12"


def test_two_blocks_of_one_network_until_one_is_made_independent(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    assert not blocks.linked(blocked.canvas)
    blocks.put_in(blocked.canvas, "block")
    assert blocks.linked(blocked.canvas)
    assert {"Make independent", "Keep in My blocks", "Save block as…"} <= {row[0] for row in block_rows(blocked.canvas)
                                                                         if row}
    blocks.independent(blocked.canvas)
    assert blocked.graph.nodes[next(iter(blocked.desk.selection))].values["network"] == "block 2"
    assert blocked.graph.nodes[id].values["network"] == "block"
    blocked.desk.enter(id)
    said: list[str] = []
    blocked.desk.said.connect(lambda _, text: said.append(text))
    blocks.put_in(blocked.canvas, "block")
    assert said == ["block cannot hold itself."]


def test_a_block_is_kept_and_put_into_another_project(blocked: Person, qtbot: QtBot, tmp_path: Path,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    blocks.keep(blocked.canvas)
    assert list(shelf.mine()) == ["block"]
    other = Person(qtbot, network())
    menu = QMenu()
    blocks.fill(other.canvas, menu)
    kept = next(action for action in menu.actions() if action.text() == "block")
    kept.trigger()
    kept.trigger()  # the same network is there already
    assert list(other.desk.project.networks) == ["main", "block"]
    assert [placed.kind for placed in other.graph.nodes.values()].count("Block") == 2
    assert other.steps == ["Add block block", "Add block block"]
    blocks.put_in_file(other.canvas, write(tmp_path, blocked.desk.project))
    assert list(other.desk.project.networks) == ["main", "block", "main 2"]  # what it needs is there


def write(folder: Path, project: Project) -> Path:
    path = folder / "whole.loom"
    file.save(project, path)
    return path


def test_keeping_another_of_that_name_says_where_the_first_is(blocked: Person, tmp_path: Path,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    said: list[str] = []
    blocked.desk.said.connect(lambda _, text: said.append(text))
    blocks.keep(blocked.canvas)
    inside = blocked.desk.project.networks["block"]
    blocked.desk.document.change_network("Set", "block", inside.set("conv1", out_channels=5))
    blocks.keep(blocked.canvas)
    aside = tmp_path / "blocks" / "deleted" / "block.loom"
    assert said[1] == "block is among your blocks now, in the place of another of that name, which is kept as " \
                      f"{aside}."
    assert file.read(aside).network == shelf.without_fields(inside)


def test_names_stand_as_they_are_written(blocked: Person) -> None:
    project = networks.renamed(blocked.desk.project, "main", "R&D")
    blocked.desk.document.change("Rename", networks.renamed(project, "block", "a & b"))
    blocked.press(K.Key_Down, CTRL)
    menu = QMenu()
    blocked.desk.show_network("R&D")
    blocks.fill(blocked.canvas, menu)
    assert next(action.text() for action in menu.actions() if action.text()) == "a && b"
    blocked.desk.enter(next(iter(blocked.graph.blocks)))
    assert [each.text() for each in blocked.canvas.crumbs.findChildren(QPushButton) if each.isVisible()] == ["R&&D"]


def test_networks_come_and_go(blocked: Person) -> None:
    blocks.new_network(blocked.canvas)
    assert blocked.desk.name == "network"
    blocks.delete_network(blocked.canvas)
    assert blocked.desk.name == "main"
    assert blocked.steps[-2:] == ["Add network network", "Delete network network"]
    blocked.desk.show_network("block")
    said: list[str] = []
    blocked.desk.said.connect(lambda _, text: said.append(text))
    blocks.delete_network(blocked.canvas)
    assert said[0].startswith("1 block stands for block")
    blocks.train_this(blocked.canvas)
    assert blocked.desk.project.main == "block"


def test_a_block_is_set_on_its_card(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    inside = blocked.desk.project.networks["block"]
    inside = inside.add("conv1", replace(inside.nodes["conv1"], face={"out_channels": "filters"}))
    blocked.desk.document.change("Show filters", blocked.desk.project.with_network("block", inside))
    blocked.press(K.Key_E)
    values = blocked.canvas.values
    assert values.isVisible() and list(values.rows) == ["network", "repeat", "weights"]
    assert list(values.words) == ["filters"]
    network = values.rows["network"].field
    assert [network.itemText(i) for i in range(network.count())] == ["none", "block"], "what it could stand for"
    blocked.key_in(values.rows["repeat"].field, K.Key_Return)
    assert values.isHidden() and len(blocked.steps) == 2, "nothing was typed, nothing changes"
    blocked.press(K.Key_E)
    field = values.words["filters"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    blocked.key_in(field, K.Key_Return)
    assert blocked.steps[-1] == "Set Filters of block1"
    assert blocked.graph.nodes[id].values["settings"] == {"filters": 7}
    assert id not in blocked.desk.report.by_node
    same_picture(blocked.canvas)


def test_blocks_chosen_together_share_what_one_field_can_set(blocked: Person) -> None:
    (id,) = blocked.desk.selection
    blocked.canvas.duplicate()
    blocked.desk.select((id, *blocked.desk.selection))
    assert set(shared(blocked.desk, blocked.desk.selection)) == {"repeat", "weights"}
