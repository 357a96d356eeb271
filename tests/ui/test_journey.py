"""A training from the window goes the way of the command line, and leaves nothing half-done behind."""

from __future__ import annotations

import msgspec
import pytest

from app.core.file import read
from app.core.project import Project
from app.document import Document
from app.engine.events import Epoch, Finished, Started
from app.engine.whereabouts import home
from app.ui.desk import Desk
from app.ui.journey import Journey, runs_folder
from app.ui.work import Training
from tests.ui.panels.conftest import flowers


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "home"))
    return flowers(tmp_path)


def endless(file) -> Project:
    project = read(file)
    budget = msgspec.structs.replace(project.plan.budget, epochs=100_000)
    return project.with_plan(msgspec.structs.replace(project.plan, budget=budget))


def test_runs_lie_beside_the_file_or_at_home(file):
    assert runs_folder(file) == file.parent / "runs" and runs_folder(None) == home() / "runs"


def test_the_whole_way_in_the_window(qtbot, file):
    training = Training(Desk(Document(read(file), file)))
    heard, chosen = [], []
    training.events.connect(heard.extend)
    training.chosen.connect(chosen.append)
    with qtbot.waitSignal(training.finished, timeout=30_000) as done:
        training.start()
    last = done.args[0]
    assert last.why == "done" and last.epochs == 6 and chosen == [last.run]
    assert isinstance(heard[0], Started) and len([e for e in heard if isinstance(e, Epoch)]) == 6
    assert (file.parent / "runs").is_dir()


def test_stop_keeps_the_weights_and_says_how_it_went(qtbot, file):
    training = Training(Desk(Document(endless(file), file)))
    heard: list = []
    training.events.connect(heard.extend)
    training.start()
    qtbot.waitUntil(lambda: any(isinstance(e, Epoch) for e in heard), timeout=30_000)
    with qtbot.waitSignal(training.finished, timeout=30_000) as done:
        training.stop()
    last = done.args[0]
    assert isinstance(last, Finished) and last.why == "stopped" and last.steps > 0
    from app.engine.run import Run

    run = Run.open(last.run)
    assert run.status == "stopped" and run.weights and run.checkpoint


def test_stopping_before_the_first_step_leaves_no_run(file):
    journey = Journey(read(file), file)
    events = iter(journey)
    assert next(events) is None and next(events) is None
    events.close()
    assert journey.kept() is None and not list((file.parent / "runs").glob("*"))


def test_a_training_that_cannot_begin_leaves_no_run(qtbot, file):
    (file.parent / "flowers.csv").write_text("long,wide\n1,2\n")
    training = Training(Desk(Document(read(file), file)))
    with qtbot.waitSignal(training.trouble, timeout=30_000) as told:
        training.start()
    assert "colour" in told.args[0].text or "kind" in told.args[0].text
    assert not list((file.parent / "runs").glob("*"))


def test_an_opened_project_is_a_clean_table(qtbot, file):
    desk = Desk(Document(read(file), file))
    training = Training(desk)
    with qtbot.waitSignal(training.finished, timeout=30_000):
        training.start()
    assert training.run
    desk.document.mark_saved(file)
    assert training.run
    desk.document.open(Project("Other"), None)
    assert training.run == "" and training.last is None
