"""Training on a worker thread: it is heard in order, held, stopped, and never left behind."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from app.core.graph import Graph, Wire, place
from app.core.plan import Data, Field, Origin, Plan
from app.core.project import Project
from app.document import Document
from app.engine.events import Epoch, Finished, Started, Step
from app.ui.desk import Desk
from app.ui.errand import threads
from app.ui.work import ROOM, Mailbox, Training, Work

pytestmark = pytest.mark.usefixtures("qtbot")


def project() -> Project:
    graph = Graph({"x": place("Input", "x", field="x"), "y": place("Output", "y")}, (Wire("x", "x", "y", "x"),))
    fields = {"x": Field(shape=(3,)), "price": Field(shape=(3,))}
    data = Data(source=Origin(kind="csv", path="prices.csv"), fields=fields)
    return Project("Prices", {"main": graph}, Plan(data=data))


@pytest.fixture
def desk() -> Desk:
    return Desk(Document(project()))


class Pretend:
    """An engine that tells ``steps`` steps and notes what became of it."""

    def __init__(self, steps: int = 20, pace: float = 0.0, error: Exception | None = None) -> None:
        self.steps, self.pace, self.error = steps, pace, error
        self.told, self.closed, self.thread = 0, False, None
        self.given: tuple = ()

    def __call__(self, project, path, resume):
        self.given = (project, path, resume)
        return self.events()

    def events(self):
        self.thread = threading.current_thread()
        try:
            yield None
            yield Started("runs/1", "cpu", "CPU", 2, max(1, self.steps // 2), 8, 80, 20, 12)
            for step in range(1, self.steps + 1):
                time.sleep(self.pace)
                self.told = step
                yield Step(1, step, (1 / step,), 1e-3, 100.0)
                if self.error is not None and step == 5:
                    raise self.error
            yield Epoch(1, self.steps, {"val_loss": 0.5}, 0.1, True)
            yield Finished("runs/1", "done", 1, self.steps, 80, 0.1, 100.0, "cpu", {"val_loss": 0.5}, "w", 1)
        finally:
            self.closed = True


def listen(training: Training) -> list:
    heard: list = []
    training.events.connect(heard.extend)
    return heard


def test_everything_is_heard_in_order_and_the_thread_is_joined(qtbot, desk):
    engine = Pretend(200)
    training = Training(desk, engine=engine)
    heard, states = listen(training), []
    training.state_changed.connect(states.append)
    with qtbot.waitSignal(training.finished) as done:
        training.start()
    assert states == ["preparing", "running", "idle"]
    assert [e.step for e in heard if isinstance(e, Step)] == list(range(1, 201))
    assert isinstance(heard[0], Started) and heard[-1] is done.args[0]
    assert engine.closed and engine.thread is not threading.main_thread() and not engine.thread.is_alive()


def test_events_come_in_handfuls_not_one_by_one(qtbot, desk):
    training = Training(desk, engine=Pretend(1000, 0.0005))
    handfuls: list = []
    training.events.connect(handfuls.append)
    began = time.monotonic()
    with qtbot.waitSignal(training.finished):
        training.start()
    assert len(handfuls) <= 30 * (time.monotonic() - began) + 3


def test_pause_asks_for_nothing_and_resume_goes_on(qtbot, desk):
    engine = Pretend(300, 0.002)
    training = Training(desk, engine=engine)
    heard = listen(training)
    training.start()
    qtbot.waitUntil(lambda: training.state == "running" and len(heard) > 3)
    training.pause()
    assert training.state == "paused"
    qtbot.wait(60)
    held = engine.told
    qtbot.wait(60)
    assert engine.told == held < 300
    with qtbot.waitSignal(training.finished):
        training.resume()
    assert [e.step for e in heard if isinstance(e, Step)] == list(range(1, 301))


@pytest.mark.parametrize("held", [False, True])
def test_stop_closes_the_engine(qtbot, desk, held):
    engine = Pretend(10_000, 0.001)
    training = Training(desk, engine=engine)
    training.start()
    qtbot.waitUntil(lambda: training.state == "running")
    if held:
        training.pause()
    training.stop()
    assert training.state == "stopping"
    qtbot.waitUntil(lambda: training.state == "idle")
    assert engine.closed and not engine.thread.is_alive() and engine.told < 10_000


def test_stop_while_preparing(qtbot, desk):
    training = Training(desk, engine=Pretend(10_000, 0.01))
    training.start()
    training.stop()
    qtbot.waitUntil(lambda: training.state == "idle")


def test_an_error_is_a_sentence_and_what_came_before_is_kept(qtbot, desk):
    from app.core.write import Unwritable

    training = Training(desk, engine=Pretend(10, error=Unwritable("The loss became NaN.")))
    heard = listen(training)
    with qtbot.waitSignal(training.trouble) as told:
        training.start()
    assert told.args[0].text == "The loss became NaN."
    assert [e.step for e in heard if isinstance(e, Step)] == [1, 2, 3, 4, 5]
    assert training.state == "idle" and training.last is told.args[0]


def test_an_error_of_ours_says_so(qtbot, desk, caplog):
    training = Training(desk, engine=Pretend(10, error=KeyError("deep")))
    with qtbot.waitSignal(training.trouble) as told:
        training.start()
    assert "fault is Layerloom's" in told.args[0].text and "KeyError" in told.args[0].text
    assert "KeyError" in caplog.text
    caplog.clear()


def test_a_problem_keeps_training_from_beginning_and_names_its_node(qtbot, desk):
    desk.change("Cut", desk.graph.disconnect(*desk.graph.wires))
    engine = Pretend()
    training = Training(desk, engine=engine)
    with qtbot.waitSignal(training.trouble) as told:
        training.start()
    assert told.args[0].node == "y" and "wired" in told.args[0].text and not engine.given


def test_the_worker_keeps_the_project_it_was_given(qtbot, desk):
    engine = Pretend(100, 0.002)
    training = Training(desk, engine=engine)
    training.start()
    before = desk.project
    desk.change("Rename", desk.graph.rename("x", "input"))
    with qtbot.waitSignal(training.finished):
        pass
    assert engine.given[0] is before is training.project is not desk.project


def test_close_joins_whatever_runs(qtbot, desk):
    engine = Pretend(10_000, 0.001)
    training = Training(desk, engine=engine)
    training.start()
    qtbot.waitUntil(lambda: training.state == "running")
    training.close()
    assert training.state == "idle" and engine.closed and not engine.thread.is_alive()


def test_a_full_mailbox_holds_the_worker_and_stop_frees_it():
    box = Mailbox()
    event = Step(1, 1, (1.0,), 0.1, 1.0)
    worker = threading.Thread(target=lambda: [box.put(event) for _ in range(ROOM + 10)])
    worker.start()
    time.sleep(0.05)
    assert worker.is_alive() and len(box.events) == ROOM
    box.wish(stopped=True)
    worker.join(2)
    assert not worker.is_alive()


def test_work_tells_progress_and_result(qtbot):
    work = Work()
    seen: list = []
    work.progress.connect(seen.append)

    def steps():
        for i in range(5):
            time.sleep(0.03)
            yield i
        return "done"

    with qtbot.waitSignals([work.result, work.ended]):
        work.result.connect(seen.append)
        work.run(steps)
    assert seen[-1] == "done" and seen[:-1] == sorted(seen[:-1]) and seen[:-1]
    assert not work.busy


def test_work_says_errors_and_forgets_what_was_asked_before(qtbot):
    work, heard = Work(), []
    work.result.connect(heard.append)
    gate = threading.Event()
    work.run(lambda: gate.wait(2) and "old")
    with qtbot.waitSignal(work.result):
        work.run(lambda: "new")
    gate.set()
    with qtbot.waitSignal(work.failed) as told:
        work.run(lambda: Path("/nowhere/at/all").read_text())
    assert heard == ["new"] and told.args[0] == "/nowhere/at/all: No such file or directory."


def test_cancelled_work_closes_its_generator_and_is_silent(qtbot):
    closed = threading.Event()

    def steps():
        try:
            while True:
                time.sleep(0.001)
                yield 1
        finally:
            closed.set()

    work = Work()
    with qtbot.waitSignal(work.progress):
        work.run(steps)
    work.cancel()
    assert closed.wait(2) and not work.busy


def test_work_of_a_deleted_panel_is_dropped(qtbot):
    from shiboken6 import delete

    closed = threading.Event()

    def steps():
        try:
            while True:
                time.sleep(0.001)
                yield 1
        finally:
            closed.set()

    work = Work()
    work.run(steps)
    delete(work)
    assert closed.wait(2)


@pytest.fixture(autouse=True)
def nobody_left_behind():
    yield
    until = time.monotonic() + 5
    while any(each.is_alive() for each in threads) and time.monotonic() < until:
        time.sleep(0.01)
    assert not [each.name for each in threads if each.is_alive()]
