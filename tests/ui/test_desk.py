"""A large project is shown as soon as it is edited and checked after that; who acts on the findings has the newest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from app.core.block import made
from app.core.file import text
from app.core.graph import Wire, place
from app.core.inspect import inspect
from app.core.networks import renamed
from app.document import Document
from app.ui import desk as desks
from app.ui.canvas.gestures import Gesture
from app.ui.canvas.view import Canvas
from app.ui.desk import Desk
from app.ui.panels.problems import Problems
from app.ui.panels.project_page import ProjectPage
from app.ui.panels.status import StatusLine
from app.ui.work import obstacle
from tests.golden.blocks import PROJECTS

from .drawing import small


@pytest.fixture
def desk(qtbot, monkeypatch) -> Desk:
    """A desk to which every project is large."""
    monkeypatch.setattr(desks, "AT_ONCE", 0)
    return Desk(Document(small()))


def shape(desk: Desk, id: str) -> str:
    answer = desk.report.answers.get(id)
    return "" if answer is None else " ".join(map(str, next(iter(answer.leaving.values())).shape))


def test_an_edit_is_in_view_before_it_is_checked(qtbot, desk) -> None:
    canvas = Canvas(desk)
    qtbot.addWidget(canvas)
    desk.change("Set", desk.graph.set("conv1", kernel_size=5))
    assert canvas.picture.nodes["conv1"].placed.values["kernel_size"] == 5
    assert desk.behind and shape(desk, "conv1") == "N 4 6 6"
    qtbot.waitUntil(lambda: not desk.behind)
    assert shape(desk, "conv1") == "N 4 4 4"
    assert canvas.picture.nodes["conv1"].answer is desk.report.answers["conv1"]
    assert desk.findings.reports["main"].tensors == inspect(desk.project).reports["main"].tensors


def test_of_edits_in_a_row_the_newest_is_checked(qtbot, desk) -> None:
    told = []
    desk.changed.connect(lambda before, after: told.append(before is after))
    for size in (2, 4, 5):
        desk.change("Set", desk.graph.set("conv1", kernel_size=size))
    qtbot.waitUntil(lambda: not desk.behind)
    assert told == [False, False, False, True] and shape(desk, "conv1") == "N 4 4 4"
    desk.document.undo()
    assert desk.newest is desk.findings and shape(desk, "conv1") == "N 4 5 5"


def test_who_acts_on_the_findings_has_the_newest(qtbot, desk) -> None:
    desk.document.change("Plan", desk.project.with_network("main", desk.graph.set("head", out_features=7)))
    assert desk.behind and desk.report.ok
    trouble = obstacle(desk)
    assert trouble is not None and "7 numbers" in trouble.text and not desk.behind
    desk.change("Set", desk.graph.set("head", out_features=10))
    assert desk.behind and not desk.report.ok
    assert "nn.Linear(144, 10)" in desk.source[0].text


def test_nothing_is_said_of_what_is_gone(qtbot, desk) -> None:
    watching = [Canvas(desk), Problems(desk), ProjectPage(desk), StatusLine(desk)]
    for widget in watching:
        qtbot.addWidget(widget)
    desk.change("Set", desk.graph.set("head", out_features=7))
    qtbot.waitUntil(lambda: not desk.behind)
    assert {problem.node for problem in desk.report.problems} == {"answer"}
    desk.change("Delete", desk.graph.remove("answer", "conv1"))
    assert desk.behind and not desk.report.problems and "conv1" not in desk.report.answers
    assert not desk.findings.objective.goals
    desk.document.undo()
    desk.change("Swap", desk.graph.add("conv1", place("ReLU", "conv1")))
    assert "conv1" not in desk.report.answers
    qtbot.waitUntil(lambda: not desk.behind)
    assert shape(desk, "conv1") == "N 1 8 8"
    desk.document.open(small())
    assert desk.behind and not desk.report.answers
    qtbot.waitUntil(lambda: not desk.behind)
    assert desk.findings.ok and text(desk.project) == text(small())


def test_what_is_found_out_does_not_take_anything_from_the_hand(qtbot, desk) -> None:
    canvas = Canvas(desk)
    qtbot.addWidget(canvas)
    desk.change("Cut", desk.graph.disconnect(Wire("conv1", "y", "flatten", "x")))
    gesture = Gesture(canvas, QPointF(0, 0))
    canvas.begin(gesture)
    canvas.preview(desk.graph.move({"head": (700.0, 300.0)}))
    qtbot.waitUntil(lambda: not desk.behind)
    assert canvas.gesture is gesture
    assert canvas.picture.nodes["head"].y == 300.0 and canvas.picture.nodes["flatten"].state == "unfinished"
    canvas.finish(QPointF(0, 0))


def test_another_project_is_shown_from_outside() -> None:
    """Also where it has a network that is called like the one in view."""
    desk = Desk(Document(made(PROJECTS["stages"](), "main", ["stem"])[0]))
    seen: list[str] = []
    desk.network_changed.connect(seen.append)
    desk.enter("second")
    assert desk.name == "stage"
    desk.document.change("Load from the disk", PROJECTS["stages"]())
    assert desk.name == "stage", "the same project, as it is on the disk"
    desk.document.open(PROJECTS["stages"]())
    assert (desk.name, desk.way) == ("main", ())
    assert seen == ["stage", "main"]


def test_in_another_project_nothing_is_chosen(qtbot) -> None:
    desk = Desk(Document(small()))
    desk.select(("conv1",))
    desk.change("Set", desk.graph.set("conv1", kernel_size=5))
    assert desk.selection == {"conv1"}
    desk.document.undo()
    assert desk.selection == {"conv1"}, "what is taken back stays chosen"
    desk.document.open(small().with_network("main", small().network.set("conv1", kernel_size=7)))
    assert desk.selection == frozenset()


def test_one_comes_back_the_way_one_came() -> None:
    """Two blocks stand for one network: it is shown as the one uses it that was gone into last."""
    desk = Desk(Document(PROJECTS["stages"]()))
    desk.enter("third")
    desk.enter("rest")
    way = (("main", "third"), ("stage", "rest"))
    desk.leave(0)
    desk.show_network("bottleneck")
    assert desk.way == way
    desk.follows = "neck"
    desk.document.change("Rename", renamed(desk.project, "bottleneck", "neck"))
    desk.follows = ""
    assert (desk.name, desk.way) == ("neck", way)
    desk.document.undo()
    desk.leave(0)
    desk.change("Delete", desk.graph.remove("third"))
    desk.show_network("bottleneck")
    assert desk.way == (("main", "first"),), "that way is gone: the shortest"
    desk.leave()
    desk.document.undo()
    desk.show_network("stage")
    assert desk.way == (("main", "third"),), "there again"
    desk.document.open(PROJECTS["stages"]())
    desk.show_network("stage")
    assert desk.way == (("main", "second"),), "another project"


def test_what_a_block_stands_for_now_is_not_come_to_through_it() -> None:
    desk = Desk(Document(PROJECTS["stages"]()))
    desk.enter("third")
    desk.document.change_network("Set", "main", desk.project.network.set("third", network="halving"))
    assert (desk.name, desk.way) == ("stage", (("main", "second"),))
