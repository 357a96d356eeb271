"""The plan's form: one named undo step a change, sentences for what cannot be, and no surprises from outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.panels.plan import PlanPanel
from app.ui.panels.plan_rows import SECTIONS, value_at, with_value


@pytest.fixture
def panel(qtbot, desk):
    panel = PlanPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def write(qtbot, panel, path, text):
    field = panel.lines[path].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_a_number_is_one_named_undo_step(qtbot, panel):
    write(qtbot, panel, "budget.epochs", "4*5+5")
    document = panel.desk.document
    assert panel.desk.project.plan.budget.epochs == 25 and document.undo_label == "Change epochs"
    document.undo()
    assert panel.desk.project.plan.budget.epochs == 20 and panel.lines["budget.epochs"].field.text() == "20"
    assert document.undo_label == ""


def test_what_cannot_be_is_said_below_its_row_and_changes_nothing(qtbot, panel):
    write(qtbot, panel, "optimizer.rate", "-1")
    assert panel.lines["optimizer.rate"].said.isVisible() and "least" in panel.lines["optimizer.rate"].said.text()
    assert panel.desk.project.plan.optimizer.rate == 0.001 and not panel.desk.document.undo_label
    write(qtbot, panel, "optimizer.rate", "0.01")
    assert not panel.lines["optimizer.rate"].said.isVisible() and panel.desk.project.plan.optimizer.rate == 0.01


def test_values_that_do_not_go_together_are_said(qtbot, panel):
    write(qtbot, panel, "data.split.validation", "50")
    write(qtbot, panel, "data.split.test", "50")
    assert "twentieth" in panel.lines["data.split.test"].said.text()
    assert panel.desk.project.plan.data.split.test == 0


def test_shares_are_per_cent_on_the_screen_and_shares_in_the_plan(qtbot, panel):
    write(qtbot, panel, "data.split.validation", "15")
    assert panel.desk.project.plan.data.split.validation == 0.15
    assert panel.lines["data.split.validation"].field.text() == "15"


def test_rows_that_do_not_matter_are_not_shown(panel):
    momentum, kind = panel.lines["optimizer.momentum"], panel.lines["optimizer.kind"].field
    assert not momentum.field.isVisible()
    kind.setCurrentIndex(kind.findData("SGD"))
    kind.activated.emit(kind.currentIndex())
    assert momentum.field.isVisible() and panel.desk.project.plan.optimizer.kind == "SGD"
    assert panel.desk.document.undo_label == "Change optimiser"


def test_it_says_what_follows_from_the_target(panel):
    assert panel.lines["objective.target"].field.currentText() == "price (auto)"
    assert panel.lines["objective.loss"].field.currentText() == "Squared error (auto)"
    assert [panel.lines["objective.target"].field.itemData(i) for i in range(3)] == ["", "x", "price"]


def test_a_file_with_wrong_values_is_shown_and_explained(panel):
    plan = with_value(panel.desk.project.plan, "budget.epochs", 0)
    panel.desk.document.open(panel.desk.project.with_plan(plan))
    assert panel.wrong.isVisible() and "epochs is 0" in panel.wrong.text()
    assert panel.lines["budget.epochs"].field.text() == "0"


def test_every_row_leads_somewhere_and_has_help(panel):
    for _, rows in SECTIONS:
        for row in rows:
            assert row.help.endswith(".") and row.change
            value_at(panel.desk.project.plan, row.path)
