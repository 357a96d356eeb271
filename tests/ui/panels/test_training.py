"""The training panel says how it goes in plain words, and its buttons do what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.events import Epoch, Finished, Started, Step, Trouble
from app.ui.panels.ended import told
from app.ui.panels.timeleft import TimeLeft
from app.ui.panels.training import BEST, LEFT, ON, PLAN, RATE, SPEED, TrainingPanel
from app.ui.work import Training
from tests.ui.drawing import small
from tests.ui.panels.conftest import Pretend
from tests.ui.test_window import with_data

STARTED = Started("runs/1", "cpu", "AMD Ryzen 7", 20, 10, 64, 640, 160, 4000, notes=("channels-last, 1.3×",))


@pytest.fixture
def panel(qtbot, desk, pretend):
    panel = TrainingPanel(desk, Training(desk, engine=pretend))
    qtbot.addWidget(panel)
    panel.show()
    yield panel
    panel.training.close()


def test_before_training_it_says_what_will_happen(panel):
    assert panel.head.text() == "Not trained yet"
    assert "20 times" in panel.sentence.text() and "64 examples" in panel.sentence.text()
    assert panel.go.text() == "Train" and not panel.halt.isEnabled()


def test_figures_of_a_running_training(panel):
    panel.feed([STARTED, *(Step(1, step, (0.5,), 8.2e-4, 18_423.0) for step in range(1, 11)),
                Epoch(1, 10, {"train_loss": 0.6, "val_loss": 0.5, "val_accuracy": 0.9783}, 2.0, True),
                Epoch(2, 20, {"train_loss": 0.5, "val_loss": 0.6, "val_accuracy": 0.97}, 2.0, False)])
    panel.tick()
    assert panel.head.text() == "Epoch 3 of 20"
    assert panel.pairs[SPEED] == "18,400 samples/s" and panel.pairs[RATE] == "8.2e-4"
    assert panel.pairs[BEST] == "97.8 % at 1" and panel.pairs[PLAN] == "channels-last, 1.3×"
    assert panel.pairs[ON] == "AMD Ryzen 7" and panel.pairs[LEFT] == "0:36"
    assert panel.bar.value() == 40


def test_one_button_trains_pauses_and_goes_on_the_other_stops(qtbot, panel):
    panel.go.click()
    qtbot.waitUntil(lambda: panel.training.state == "running")
    assert panel.go.text() == "Pause"
    panel.go.click()
    assert panel.training.state == "paused" and panel.go.text() == "Resume" and "Paused" in panel.sentence.text()
    panel.go.click()
    assert panel.training.state == "running"
    panel.halt.click()
    qtbot.waitUntil(lambda: panel.training.state == "idle")
    assert panel.go.text() == "Train" and panel.go.isEnabled()


def test_a_double_click_trains_and_neither_holds_nor_stops(qtbot, panel):
    twice(panel.go)
    qtbot.waitUntil(lambda: panel.training.state == "running")
    panel.go.click()
    twice(panel.go)
    assert panel.training.state == "running", "it went on, and is not held again"


def test_a_double_click_on_train_does_not_stop_what_it_began(qtbot, open_window):
    window = open_window(with_data(small()))
    window.training.engine = Pretend()
    bar = window.topbar
    before = bar.go.mapTo(window, bar.go.rect().center())
    twice(bar.go)
    assert bar.stop.isVisible() and window.childAt(before) is bar.stop, "it stands where Train was"
    qtbot.waitUntil(lambda: window.training.state == "running")
    window.commands["train"].trigger()
    assert window.training.state == "running"
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert window.training.state == "stopping"
    window.training.close()


def twice(button):
    """Double-click it as the system says it, to the window: the second press meets what is there by then."""
    window = button.window()
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                      button.mapTo(window, button.rect().center()))


def test_afterwards_it_says_what_came_of_it_and_what_can_be_done_next(qtbot, panel):
    done = Finished("r", "done", 20, 400, 9, 12.3, 99.0, "cpu", {"val_loss": 0.1, "val_accuracy": 0.98}, "w", 17)
    panel.feed([STARTED, Epoch(17, 340, {"val_accuracy": 0.983, "val_loss": 0.09}, 0.1, True)])
    panel.training.finished.emit(done)
    assert panel.sentence.text() == "Trained 20 epochs in 0:12. Best validation accuracy 98.3 % at epoch 17."
    asked: list = []
    panel.wanted.connect(asked.append)
    panel.results.click()
    panel.export.click()
    assert asked == ["results", "export"]


def test_every_end_has_its_sentence():
    done = Finished("r", "stopped", 3, 60, 9, 5, 99.0, "cpu", {"val_loss": 0.5}, "w", 2)
    assert told(done) == "Stopped after 3 epochs and 0:05; the weights are kept. Validation loss 0.5."
    done = Finished("r", "patience", 1, 60, 9, 5, 99.0, "cpu", {}, "w", 1)
    assert told(done) == "Ended after 1 epoch in 0:05: the validation loss no longer got better."


def test_trouble_is_a_sentence_that_leads_to_the_node(qtbot, panel):
    panel.training.trouble.emit(Trouble("The loss became NaN at step 5.", "x", "main"))
    assert panel.sentence.text() == "The loss became NaN at step 5." and panel.show_node.text() == "Show x"
    with qtbot.waitSignal(panel.desk.revealed) as seen:
        panel.show_node.click()
    assert seen.args == ["x"]
    panel.desk.change("Rename", panel.desk.graph.rename("x", "input"))
    assert "NaN" not in panel.sentence.text() and not panel.show_node.isVisible()


def test_nothing_moves_when_the_figures_grow(qtbot, panel):
    panel.resize(290, 420)
    panel.feed([STARTED, Step(1, 1, (1.0,), 0.1, 5.0)])
    qtbot.wait(10)
    before = [each.geometry() for each in (*panel.pairs.values.values(), panel.go, panel.halt)]
    panel.feed([Step(1, 2, (1.0,), 0.1, 123_456_789.0)] * 20)
    panel.pairs[PLAN] = "a very long note about what was measured on this machine, and why"
    panel.tick()
    qtbot.wait(10)
    assert before == [each.geometry() for each in (*panel.pairs.values.values(), panel.go, panel.halt)]


def test_time_left_leaves_out_a_slow_beginning():
    left = TimeLeft()
    left.feed(STARTED)
    assert left.seconds is None
    for epoch, seconds in enumerate((9.0, 2.0, 2.0), 1):
        left.feed(Epoch(epoch, epoch * 10, {}, seconds, False))
    assert left.seconds == pytest.approx(17 * 2.0)
    left.feed(Epoch(4, 40, {}, 30.0, False))  # a hiccup
    assert left.seconds == pytest.approx(16 * 2.0)
    assert left.share == pytest.approx(0.2)
