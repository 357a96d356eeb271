"""The runs of a project: what they were, their curves, going on with one, throwing one away."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt

from app.core.file import read
from app.ui.journey import Journey
from app.ui.panels import runs as module
from app.ui.panels.run_rows import rows_of, story
from app.ui.panels.run_table import NAMES, NOTE
from app.ui.panels.runs import RunsPanel
from app.ui.tabbing import put_in_order, stops
from app.ui.work import Training
from tests.ui.shown import cut


@pytest.fixture
def panel(qtbot, at_work):
    panel = RunsPanel(at_work, Training(at_work))
    qtbot.addWidget(panel)
    panel.resize(1200, 300)
    panel.show()
    settle(qtbot, panel)
    yield panel
    panel.training.close()


def test_all_columns_are_in_view_in_german_on_a_laptop(german, dressed, panel, qtbot):
    panel.resize(1440, 300)
    qtbot.waitUntil(lambda: panel.table.width() > 800)
    assert set(cut(panel)) == set() and panel.table.horizontalScrollBar().maximum() == 0


def settle(qtbot, panel):
    qtbot.waitUntil(lambda: not (panel.reading.busy or panel.drawing.busy or panel.writing.busy), timeout=20_000)


def cells(panel):
    return {name: panel.model.index(0, at).data() for at, name in enumerate(NAMES)}


def test_a_run_is_a_row_that_says_what_came_of_it(panel):
    told = cells(panel)
    assert told["When"].startswith("Today") and told["Ended"] == "Ran to its end" and told["Epochs"].startswith("6")
    assert "accuracy" in told["Best"] and told["Computed on"] != "–" and panel.model.rowCount() == 1


def test_its_curves_are_drawn_from_what_was_written_down(panel):
    assert {"loss", "accuracy"} <= panel.curves.charts.keys()


def test_a_story_tells_every_step_once(at_work):
    row = rows_of(at_work.document.path, "Flowers")[0]
    events = story(row.path)
    losses = [loss for event in events for loss in getattr(event, "losses", ())]
    assert len(losses) == max(event.step for event in events) and events[0].epochs == 6


def test_no_runs_teach(qtbot, desk):
    panel = RunsPanel(desk, Training(desk))
    qtbot.addWidget(panel)
    panel.show()
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty


def test_a_finished_run_cannot_be_resumed_a_stopped_one_can(qtbot, panel):
    assert not panel.buttons["Resume"].isEnabled() and panel.buttons["Export"].isEnabled()
    file = panel.desk.document.path
    project = read(file)
    budget = msgspec.structs.replace(project.plan.budget, epochs=100_000)
    journey = Journey(project.with_plan(msgspec.structs.replace(project.plan, budget=budget)), file)
    events = iter(journey)
    for event in events:
        if getattr(event, "epoch", 0) == 2 and hasattr(event, "metrics"):
            break
    events.close()
    assert journey.kept().why == "stopped"
    panel.refresh()
    settle(qtbot, panel)
    panel.table.selectRow(0)
    settle(qtbot, panel)
    assert cells(panel)["Ended"] == "Stopped" and panel.buttons["Resume"].isEnabled()
    panel.buttons["Resume"].click()
    qtbot.waitUntil(lambda: panel.training.state == "running", timeout=20_000)
    assert panel.training.started.step > 0
    panel.training.stop()
    qtbot.waitUntil(lambda: panel.training.state == "idle", timeout=20_000)
    assert panel.training.last.why == "stopped"
    settle(qtbot, panel)


def test_results_and_export_are_about_the_chosen_run(panel):
    asked, chosen = [], []
    panel.wanted.connect(asked.append)
    panel.training.chosen.connect(chosen.append)
    panel.buttons["Export"].click()
    panel.buttons["Results"].click()
    assert asked == ["export", "results"] and chosen == [panel.model.rows[0].path]


def test_deleting_asks_in_place_and_moves_to_the_trash(qtbot, panel, monkeypatch):
    monkeypatch.setattr(module.QFile, "moveToTrash", lambda path: False)
    panel.buttons["Delete"].click()
    assert panel.question.isVisible() and "trash" in panel.question.text()
    panel.no.click()
    assert not panel.question.isVisible() and panel.model.rowCount() == 1
    panel.buttons["Delete"].click()
    panel.yes.click()
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty
    runs = panel.desk.document.path.parent / "runs"
    assert len(list((runs / ".deleted").iterdir())) == 1


def test_a_note_is_kept_with_the_run(qtbot, panel):
    assert panel.model.setData(panel.model.index(0, NOTE), "wider than before")
    qtbot.waitUntil(lambda: panel.model.rows[0].remark == "wider than before", timeout=10_000)
    assert rows_of(panel.desk.document.path, "Flowers")[0].remark == "wider than before"
    settle(qtbot, panel)


def test_tab_goes_on_from_the_table_and_comes_to_it_before_the_curves(qtbot, panel):
    """Tab went around its cells and never out of it."""
    qtbot.waitUntil(lambda: bool(panel.curves.charts))
    walked = list(stops(panel))
    put_in_order([panel])
    at = walked.index(panel.table)
    assert all(at < place for place, each in enumerate(walked) if panel.curves.isAncestorOf(each))
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Tab)
    assert panel.curves.isAncestorOf(panel.focusWidget())


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_run_that_is_kept_gives_the_keyboard_back(qtbot, panel, key):
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.buttons["Delete"].setFocus()
    qtbot.keyClick(panel.buttons["Delete"], Qt.Key.Key_Space)
    assert panel.question.isVisible() and panel.no.hasFocus()
    qtbot.keyClick(panel.no, key)
    assert not panel.question.isVisible() and panel.table.hasFocus() and panel.model.rowCount() == 1
