"""My blocks stand among the kinds when one searches to add, and go where a wire waits for them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.core import shelf
from app.core.graph import Graph, Wire, place
from app.core.project import Project
from app.ui.canvas.dropping import BLOCK_MIME
from app.ui.canvas.finder_row import BLOCK, KIND, holds
from app.ui.desk import Desk

if TYPE_CHECKING:
    from conftest import Person

K = Qt.Key


def row(name: str, *kinds: str) -> Project:
    """A block of some nodes in a row."""
    nodes = {"x": place("Input", "x"), **{f"n{i}": place(kind, f"n{i}") for i, kind in enumerate(kinds)},
             "y": place("Output", "y")}
    wires = [Wire(a, "x" if a == "x" else "y", b, "x") for a, b in pairwise(nodes)]
    return Project(name, {name: Graph(nodes, tuple(wires))})


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four blocks of mine: two for pictures, one for a table, and one that only gives."""
    monkeypatch.setattr(shelf, "home", lambda: tmp_path)
    for project in (row("Stem", "Conv2d", "ReLU"), row("Wrapped", "Identity"), row("Pool all", "AvgPool1d")):
        shelf.keep(project, project.main)
    giver = Project("Giver", {"Giver": Graph({"p": place("Constant", "p"), "y": place("Output", "y")},
                                             (Wire("p", "y", "y", "x"),))})
    shelf.keep(giver, "Giver")


def found(person: Person) -> list[str]:
    """What is offered, kinds by their names, my blocks in quotes."""
    box = person.canvas.finder.list
    rows = [box.item(i) for i in range(box.count())]
    return [f"“{each.text()}”" if each.data(BLOCK) else each.data(KIND) for each in rows]


def take(person: Person, words: str) -> None:
    person.canvas.finder.field.setText(words)
    person.key_in(person.canvas.finder.field, K.Key_Return)


def blocks(person: Person) -> set[str]:
    return {each for each in found(person) if each and each.startswith("“")}


def test_they_are_found_by_name_and_as_my_blocks(person: Person) -> None:
    person.press(K.Key_Tab)
    assert found(person).index("“Stem”") < found(person).index("Hardshrink"), "before what is seldom used"
    person.type("ste")
    assert found(person)[0] == "“Stem”"
    person.canvas.finder.field.setText("my blocks")
    assert found(person)[:4] == ["“Giver”", "“Pool all”", "“Stem”", "“Wrapped”"]
    person.canvas.grab()
    assert holds(shelf.mine()["Stem"]) == "Conv 2D, ReLU"
    take(person, "stem")
    assert person.steps == ["Add block Stem"]
    assert person.desk.project.networks["Stem"].nodes.keys() == {"x", "n0", "n1", "y"}
    assert [person.graph.nodes[id].name for id in person.desk.selection] == ["Stem1"]
    person.expect_picture()


def test_of_what_fits_alike_ones_own_comes_first(person: Person) -> None:
    shelf.keep(row("Max all", "Identity"), "Max all")
    person.press(K.Key_Tab)
    person.type("ma")
    assert found(person)[0] == "“Max all”" and "MaxPool2d" in found(person)


def test_a_wire_let_go_over_nothing_offers_those_that_take_it(person: Person) -> None:
    person.drag("conv1.y", (300, 300))
    assert blocks(person) == {"“Stem”", "“Wrapped”"}, "no pooling over one axis, and nothing without an input"
    assert found(person).index("“Stem”") > found(person).index("BatchNorm2d"), "what usually follows stands before"
    take(person, "stem")
    assert person.steps == ["Add block Stem"]
    assert Wire("conv1", "y", "Stem1", "x") in person.graph.wires
    assert str(person.desk.report.tensors["Stem1", "y"].shape[1]) == "32"


def test_a_wire_from_an_input_offers_those_that_give(person: Person) -> None:
    person.drag("norm1.x", (300, 300))
    assert blocks(person) == {"“Giver”", "“Pool all”", "“Stem”", "“Wrapped”"}
    take(person, "wrapped")
    assert Wire("Wrapped1", "y", "norm1", "x") in person.graph.wires


def test_one_goes_into_a_wire_by_double_click_and_by_dropping_it_there(person: Person) -> None:
    wire = Wire("relu1", "y", "flat", "x")
    person.desk.change("far", person.graph.move({"flat": (900, 0), "answer": (1116, 0)}))
    person.double_click(person.canvas.picture.wires[wire].path.pointAtPercent(0.5))
    assert blocks(person) == {"“Stem”", "“Wrapped”"}
    take(person, "wrapped")
    assert person.steps[-1] == "Insert block Wrapped"
    assert Wire("Wrapped1", "y", "flat", "x") in person.graph.wires
    person.desk.document.undo()
    middle = person.canvas.picture.wires[wire].path.pointAtPercent(0.5)
    person.drop(str(shelf.mine()["Wrapped"]), middle, mime=BLOCK_MIME)
    assert person.steps[-1] == "Insert block Wrapped"
    assert {Wire("relu1", "y", "Wrapped1", "x"), Wire("Wrapped1", "y", "flat", "x")} <= set(person.graph.wires)
    person.drop(str(shelf.mine()["Giver"]), (100, 400), mime=BLOCK_MIME)
    assert person.steps[-1] == "Add block Giver"
    person.expect_picture()


def test_one_that_cannot_be_read_is_offered_by_name_only(person: Person) -> None:
    shelf.mine()["Stem"].write_text("{")
    said: list[str] = []
    person.desk.said.connect(lambda _, text: said.append(text))
    person.drag("conv1.y", (300, 300))
    assert blocks(person) == {"“Wrapped”"}
    person.press(K.Key_Escape)
    person.canvas.find()
    take(person, "stem")
    assert person.steps == [] and "Stem.loom" in said[0]


def test_a_block_within_a_block_is_asked_as_well() -> None:
    outer = Project("Outer", {**row("Outer", "Identity").networks, **row("Stem", "Conv2d").networks})
    graph = outer.networks["Outer"]
    outer = outer.with_network("Outer", Graph({**graph.nodes, "n0": shelf.standing(outer, "Stem")}, graph.wires))
    desk = Desk()
    desk.document.open(Project("T", {"main": Graph({"a": place("Input", "a", shape=(3,))})}))
    tensor = desk.report.tensors["a", "x"]
    assert not shelf.takes(outer.networks["Outer"], tensor) and shelf.takes(outer.networks["Outer"], None)
