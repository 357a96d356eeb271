"""Results: how good, against what, how far to trust it, and which examples it gets wrong."""

from __future__ import annotations

import pytest

from app.core.file import read
from app.document import Document
from app.ui.desk import Desk
from app.ui.panels import verdict
from app.ui.panels.results import ResultsPanel
from app.ui.work import Training
from tests.ui.shown import cut


def shown(qtbot, desk):
    panel = ResultsPanel(desk, Training(desk))
    qtbot.addWidget(panel)
    panel.resize(1200, 600)
    panel.show()
    qtbot.waitUntil(lambda: not panel.work.busy, timeout=30_000)
    return panel


@pytest.fixture
def panel(qtbot, at_work):
    return shown(qtbot, at_work)


def test_labels_are_counted_and_compared_with_always_the_same(panel):
    found = panel.verdict
    right = found.count - found.wrong
    assert found.part == "validation" and found.count == 60 and found.counts.sum() == 60
    assert panel.words.told.text() == f"{right} of 60 examples it had not learned from were right: {right / 0.6:.1f} %."
    assert "always answering the commonest label" in panel.words.against.text()
    assert "With 60 examples" in panel.words.trust.text() and panel.spread.currentWidget() is panel.confusion


def test_all_of_it_is_german_but_what_a_person_called_something_and_no_head_is_cut(german, dressed, panel):
    assert set(cut(panel)) == set() and panel.words.table.horizontalScrollBar().maximum() == 0
    assert panel.examples.lines.names == ("War → Antwort", "Beispiel")
    assert "Bei 60 Beispielen" in panel.words.trust.text() and "With" not in panel.words.trust.text()
    assert "long" in panel.examples.lines.lines[0][1]


def test_the_figures_are_those_of_the_weights_that_are_kept(panel):
    from app.engine.run import Run

    kept = Run.open(panel.verdict.run).numbers["kept_metrics"]
    assert panel.verdict.metrics["val_accuracy"] == pytest.approx(kept["val_accuracy"])
    assert panel.verdict.metrics["val_loss"] == pytest.approx(kept["val_loss"], rel=1e-4)


def test_the_most_wrong_come_first_and_a_cell_narrows_them(panel):
    found = panel.verdict
    missed = [bool(found.answer[at] != found.truth[at]) for at in found.order]
    assert missed == sorted(missed, reverse=True) and sum(missed) == found.wrong
    panel.confusion.chosen.emit(0, 0)
    assert panel.examples.head.text() == "“A”, RECOGNISED" and panel.examples.all.isVisible()
    assert len(panel.examples.shown) == min(60, int(found.counts[0, 0])) and "long" in panel.examples.lines.lines[0][1]
    panel.examples.all.click()
    assert not panel.examples.all.isVisible()


def test_numbers_are_points_in_the_units_of_the_data(qtbot, number_file):
    panel = shown(qtbot, Desk(Document(read(number_file), number_file)))
    found = panel.verdict
    assert panel.spread.currentWidget() is panel.scatter and found.truth.max() > 2
    assert "long is off by" in panel.words.told.text() and "Always answering the average" in panel.words.against.text()
    off = abs(found.truth - found.answer)
    assert off[found.order[0]] == pytest.approx(off.max())
    assert found.metrics["val_mae"] == pytest.approx(off.mean(), rel=1e-4)
    panel.scatter.chosen.emit(3)
    assert len(panel.examples.shown) == 1
    assert " → " in verdict.worst(found, 0)


def test_a_network_that_has_changed_since_is_said(qtbot, panel):
    changed, desk = panel.words.changed, panel.desk
    assert not changed.isVisible()
    desk.change("Move", desk.graph.move({"lin1": (40.0, 400.0)}).rename("lin1", "hidden"))
    assert not changed.isVisible()
    desk.change("Change hidden", desk.graph.set("lin1", out_features=5))
    assert changed.isVisible() and changed.text().startswith("The network has changed since this run")
    desk.document.undo()
    assert not changed.isVisible()
    panel.hide()
    desk.change("Delete relu1", desk.graph.remove("relu1"))
    panel.show()
    assert changed.isVisible(), "also where it happened elsewhere"


def test_before_any_training_it_teaches(qtbot, desk):
    panel = shown(qtbot, desk)
    assert panel.stack.currentWidget() is panel.empty and "Train the network first" in panel.empty.sentence.text()


def test_data_that_is_gone_is_a_sentence(qtbot, at_work):
    (at_work.document.path.parent / "flowers.csv").unlink()
    panel = shown(qtbot, at_work)
    assert "not there" in panel.empty.sentence.text()


def test_another_run_is_looked_at(qtbot, panel):
    panel.training.choose(panel.verdict.run)
    before = panel.verdict
    qtbot.waitUntil(lambda: not panel.work.busy and panel.verdict is not before, timeout=30_000)
    assert panel.verdict.run == before.run
