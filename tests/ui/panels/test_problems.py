"""The list of problems leads to the node, offers what would put it right, and empties by itself."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.graph import Graph
from app.document import Document
from app.ui.desk import Desk
from app.ui.errand import join_all
from app.ui.panels.problems import MOST, Problems
from tests.ui.drawing import small

Key = Qt.Key


@pytest.fixture
def problems(qtbot):
    panel = Problems(Desk(Document(small())))
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    yield panel
    assert join_all()


def break_it(panel, **values):
    panel.desk.change("Break", panel.desk.graph.set("conv1", **(values or {"groups": 3})))


def test_nothing_wrong_says_so(problems):
    assert problems.none.isVisible() and problems.count == 0
    assert problems.none.title.text() == "No problems"


def test_a_problem_leads_to_its_node(qtbot, problems):
    with qtbot.waitSignal(problems.count_changed):
        break_it(problems)
    row = next(iter(problems.rows.values()))
    assert "groups" in row.notice.text and not problems.none.isVisible()
    with qtbot.waitSignal(problems.desk.revealed) as told:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight())
    assert told.args == ["conv1"]
    problems.desk.select(())
    row.setFocus()
    with qtbot.waitSignal(problems.desk.revealed):
        qtbot.keyClick(row, Key.Key_Return)


def test_a_fix_puts_it_right_and_the_list_is_empty(qtbot, problems):
    break_it(problems)
    qtbot.waitUntil(lambda: any(row.notice.buttons for row in problems.rows.values()), timeout=60_000)
    row = next(row for row in problems.rows.values() if row.notice.buttons)
    text = row.notice.buttons[0].text()
    qtbot.mouseClick(row.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert problems.count == 0 and not problems.rows
    assert problems.desk.document.undo_label == text


def test_the_keyboard_stays_in_the_list_when_a_fix_takes_its_row_away(qtbot, problems):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for each in (QLineEdit(), problems, QLineEdit()):
        column.addWidget(each)
    page.show()
    page.activateWindow()
    break_it(problems)
    qtbot.waitUntil(lambda: any(row.notice.buttons for row in problems.rows.values()), timeout=60_000)
    button = next(row for row in problems.rows.values() if row.notice.buttons).notice.buttons[0]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Key.Key_Space)
    assert not problems.rows and problems.hasFocus()
    problems.setParent(None)


def test_problems_of_the_plan_stand_there_too(problems):
    desk = problems.desk
    plan = desk.project.plan
    desk.document.change("Epochs", desk.project.with_plan(
        msgspec.structs.replace(plan, budget=msgspec.structs.replace(plan.budget, epochs=0))))
    assert any("epochs" in row.notice.text for row in problems.rows.values())


def test_a_problem_of_another_network_shows_that_network(qtbot, problems):
    desk = problems.desk
    other = Graph(dict(desk.graph.nodes)).set("conv1", groups=3)
    desk.document.change("Second", replace(desk.project, networks={**desk.project.networks, "second": other}))
    row = next(row for (network, problem), row in problems.rows.items() if network == "second" and problem.node)
    row.lead()
    assert desk.name == "second" and desk.selection == {row.problem.node}


def test_rows_that_stay_keep_their_widget(problems):
    break_it(problems)
    rows = dict(problems.rows)
    problems.desk.change("Move", problems.desk.graph.move({"head": (5.0, 5.0)}))
    assert problems.rows == rows


def test_arrows_go_from_row_to_row(qtbot, problems):
    problems.desk.change("Cut", problems.desk.graph.disconnect(*problems.desk.graph.wires))
    rows = list(problems.rows.values())
    assert len(rows) > 2
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Key.Key_Down)
    assert sum(row.hasFocus() for row in rows) <= 1


def test_hundreds_of_problems_draw_at_most_so_many_rows(problems):
    graph = problems.desk.graph
    for at in range(MOST + 40):
        graph = graph.add(f"lost{at}", graph.nodes["conv1"].__class__("Conv2d", f"lost{at}"))
    problems.desk.change("Many", graph)
    assert len(problems.rows) == MOST
    assert "more problems" in problems.more.text()
