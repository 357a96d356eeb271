"""The inspector says whose weights a node uses, and changes it in one step that can be undone."""

from __future__ import annotations

import pytest

from app.core.graph import Graph, Wire, place
from app.ui.canvas import edits
from app.ui.canvas.menus import node_rows
from app.ui.canvas.view import Canvas
from app.ui.desk import Desk
from app.ui.panels.node_page import NodePage


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    graph = Graph({"a": place("Input", "a", shape=(8,)), "one": place("Linear", "one", (0, 0), out_features=4),
                   "two": place("Linear", "two", (0, 200), out_features=6), "relu": place("ReLU", "relu")})
    desk.change("Begin", graph.put({}, [Wire("a", "x", "one", "x"), Wire("a", "x", "two", "x")]))
    return desk


def test_it_offers_the_nodes_of_the_same_kind(qtbot, desk):
    page = NodePage(desk, "two")
    qtbot.addWidget(page)
    page.show()
    row = page.weights
    row.choice.fill()
    assert [text for text, _ in row.choice.options] == ["its own", "the same as one"]
    row.choice.setCurrentIndex(1)
    row.choice.activated.emit(1)
    assert desk.graph.nodes["two"].shares == "one"
    assert desk.graph.nodes["two"].values["out_features"] == 4
    assert desk.document.undo_label == "Share weights of one with two"
    page.refresh()
    row.choice.fill()
    assert row.choice.currentText() == "the same as one"
    row.choice.activated.emit(0)
    assert desk.graph.nodes["two"].shares == ""
    desk.document.undo()
    assert desk.graph.nodes["two"].shares == "one"


def test_it_stays_away_where_there_is_nothing_to_share(qtbot, desk):
    desk.change("Fewer", desk.graph.remove("one"))
    for id in ("two", "relu"):
        page = NodePage(desk, id)
        qtbot.addWidget(page)
        page.show()
        assert page.weights is None or not page.weights.choice.isVisible()


def test_the_menu_of_chosen_nodes_shares_and_parts(qtbot, desk):
    canvas = Canvas(desk)
    qtbot.addWidget(canvas)
    desk.select(("one", "two"))
    assert "Use the same weights" in [row[0] for row in node_rows(canvas, "one") if row]
    edits.share_weights(canvas)
    assert desk.graph.nodes["two"].shares == "one"
    rows = [row[0] for row in node_rows(canvas, "one") if row]
    assert "Use weights of its own" in rows
    assert "Use the same weights" not in rows
    edits.own_weights(canvas)
    assert not desk.graph.sharing
    desk.select(("one", "relu"))
    assert not edits.sharable(canvas)
