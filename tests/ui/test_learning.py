"""Whether a training may be ended is asked while it runs, and no longer; what is in its way comes to the front."""

from __future__ import annotations

from unittest.mock import Mock

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.engine.events import Finished
from app.ui.desk import Desk
from app.ui.learning import Learning
from app.ui.work import Training
from tests.ui.conftest import Open
from tests.ui.drawing import small
from tests.ui.test_window import with_data

DONE = Finished("r", "done", 3, 60, 9, 5, 99.0, "cpu", {}, "w", 2)


@pytest.fixture
def learning(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Learning:
    """A training that seems to run."""
    window, desk = QWidget(), Desk()
    qtbot.addWidget(window)
    training = Training(desk, window)
    training.state = "running"
    monkeypatch.setattr(training, "close", lambda: training.become("idle"))
    return Learning(desk, training, Mock(), Mock(), Mock(), window)


def asked(learning: Learning) -> QMessageBox:
    return next(box for box in learning.window.findChildren(QMessageBox) if box.isVisible())


def test_the_question_goes_when_the_training_has_ended_by_itself_and_that_is_no_answer(learning: Learning) -> None:
    seen: list[str] = []

    def end() -> None:
        seen.append(asked(learning).text())
        learning.training.end(DONE)

    QTimer.singleShot(30, end)
    assert not learning.may_stop(), "nobody said that it may"
    assert seen == ["Untitled is still training. Stop it?"]
    assert learning.tell.say.call_args.args[1].startswith("The training has ended by itself")  # type: ignore[attr-defined]
    assert learning.may_stop(), "who asks again is not asked back"


@pytest.mark.parametrize(("button", "may"), [("Stop and keep", True), ("Go on training", False)])
def test_it_waits_for_an_answer_while_the_training_runs(learning: Learning, button: str, may: bool) -> None:
    def answer() -> None:
        next(each for each in asked(learning).buttons() if each.text() == button).click()

    QTimer.singleShot(120, answer)  # later than it looks
    assert learning.may_stop() is may
    assert learning.training.busy is not may


@pytest.mark.parametrize("place", ["Design", "Train", "Results"])
def test_with_problems_train_shows_their_list_and_chooses_the_first(open_window: Open, place: str) -> None:
    window = open_window(with_data(small()))
    window.desk.change("Break", window.desk.graph.set("conv1", groups=3).disconnect(window.desk.graph.wires[-1]))
    window.places.reveal("Source")
    window.places.go(place)
    window.learning.begin()
    assert window.places.now == "Design" and window.rooms.bottom.now == "Problems" and len(window.problems.rows) > 1
    row = window.focusWidget()
    assert row in window.problems.rows.values() and row.problem.text == window.tell.toast.text()
    assert window.desk.selection == {row.problem.node}
    window.desk.change("Groups", window.desk.graph.set("conv1", out_channels=5))
    assert window.tell.toast.isVisible(), "that was not it"
    window.desk.change("Mend", small().network)
    assert not window.problems.rows and not window.tell.toast.isVisible()


def test_a_problem_of_the_plan_is_put_right_where_the_plan_is(open_window: Open) -> None:
    window = open_window(with_data(small()))
    plan = window.desk.project.plan
    none = msgspec.structs.replace(plan, budget=msgspec.structs.replace(plan.budget, epochs=0))
    window.desk.document.change("Epochs", window.desk.project.with_plan(none))
    window.learning.begin()
    assert window.places.now == "Design" and window.rooms.bottom.now == "Problems"
    window.places.go("Train")
    window.places.panels["training"].go.click()
    assert window.places.now == "Train" and "epochs" in window.places.panels["training"].sentence.text()
