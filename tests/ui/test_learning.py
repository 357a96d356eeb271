"""Whether a training may be ended is asked while it runs, and no longer."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.engine.events import Finished
from app.ui.desk import Desk
from app.ui.learning import Learning
from app.ui.work import Training

DONE = Finished("r", "done", 3, 60, 9, 5, 99.0, "cpu", {}, "w", 2)


@pytest.fixture
def learning(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Learning:
    """A training that seems to run."""
    window, desk = QWidget(), Desk()
    qtbot.addWidget(window)
    training = Training(desk, window)
    training.state = "running"
    monkeypatch.setattr(training, "close", lambda: training.become("idle"))
    return Learning(desk, training, Mock(), Mock(), window)


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
