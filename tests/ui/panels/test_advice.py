"""Advice in the window: below the problems, never counted, a small mark on the card, gone when it is followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from app.core.graph import Graph, Wire, place
from app.core.project import Project
from app.document import Document
from app.ui.canvas.view import Canvas
from app.ui.desk import Desk
from app.ui.errand import join_all
from app.ui.panels.foot import Foot
from app.ui.panels.notice import MARKS
from app.ui.panels.problems import Problems
from app.ui.panels.status import StatusLine


def straight() -> Graph:
    """Two layers with nothing between them."""
    nodes = {"x": place("Input", "x", (0, 0), shape=(8,)), "one": place("Linear", "one", (216, 0), out_features=16),
             "two": place("Linear", "two", (432, 0), out_features=3), "y": place("Output", "y", (648, 0))}
    return Graph(nodes, (Wire("x", "x", "one", "x"), Wire("one", "y", "two", "x"), Wire("two", "y", "y", "x")))


@pytest.fixture
def panel(qtbot):
    panel = Problems(Desk(Document(Project("Test", {"main": straight()}))))
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.rows), timeout=5000)
    yield panel
    assert join_all()


def test_advice_is_listed_but_not_counted(qtbot, panel):
    (row,) = panel.rows.values()
    assert row.problem.state == "advice"
    assert "Between one and two" in row.notice.text
    assert panel.count == 0
    assert panel.aside.isVisible()
    assert panel.aside.text().startswith("No problems")
    assert MARKS["advice"][1] not in ("wrong", "attention")
    status = StatusLine(panel.desk)
    qtbot.addWidget(status)
    assert status.trouble.text() == "No problems"


def test_advice_stands_below_the_problems(qtbot, panel):
    panel.desk.change("Break", panel.desk.graph.add("loose", place("ReLU", "loose", (432, 200))))
    assert [row.problem.state for row in sorted(panel.rows.values(), key=panel.column.indexOf)] == \
        ["unfinished", "advice"]
    assert panel.count == 1
    assert panel.column.indexOf(panel.aside) == 1


def test_following_it_ends_it_in_one_step(qtbot, panel):
    (row,) = panel.rows.values()
    qtbot.waitUntil(lambda: bool(row.notice.buttons), timeout=5000)
    assert row.notice.buttons[0].text() == "Insert ReLU after one"
    qtbot.mouseClick(row.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert panel.desk.document.undo_label == "Insert ReLU after one"
    qtbot.waitUntil(lambda: not panel.rows, timeout=5000)
    assert panel.none.isVisible()


def test_what_is_said_of_a_node_goes_with_it(panel):
    panel.desk.change("Delete", panel.desk.graph.remove("one"))
    assert not panel.desk.advice.found


def test_the_card_has_a_small_mark_that_tells(qtbot):
    canvas = Canvas(Desk(Document(Project("Test", {"main": straight()}))))
    qtbot.addWidget(canvas)
    canvas.resize(1000, 500)
    canvas.show()
    canvas.set_zoom(1.0)
    canvas.desk.advice.ask()
    item = canvas.picture.nodes["one"]
    qtbot.waitUntil(lambda: item.hinted, timeout=5000)
    assert item.state == ""
    assert not canvas.picture.nodes["two"].hinted
    foot = QRectF(item.x, item.y, item.rect.width(), item.height)
    assert item.on_hint(foot.bottomRight() - QPointF(16, 10))
    assert not item.on_hint(foot.center())
    canvas.tip.say_advice(item, QPointF(100, 100))
    assert "Between one and two" in canvas.tip.text()
    assert "Between one and two" in canvas.spoken("one")
    canvas.desk.change("Break", canvas.desk.graph.set("one", out_features=0))
    assert item.state == "wrong"
    assert not item.hinted
    assert join_all()


def test_the_foot_of_the_inspector_says_one_thing(qtbot, panel):
    foot = Foot(panel.desk)
    qtbot.addWidget(foot)
    panel.desk.selected.connect(foot.follow)
    panel.desk.select(("one",))
    assert [problem.state for problem, _ in foot.notices] == ["advice"]
    panel.desk.select(("two",))
    assert foot.notices == []
