"""What a training will take stands there before Train is pressed; nothing is waited for on the window's thread."""

from __future__ import annotations

import threading

import msgspec
import pytest

from app.core.graph import Graph, Wire, place
from app.core.pace import Pace
from app.core.plan import Budget, Data, Field, Origin, Plan
from app.core.project import Project
from app.document import Document
from app.ui import forecast
from app.ui.computer import Device
from app.ui.desk import Desk
from app.ui.panels.plan import PlanPanel
from app.ui.panels.project_page import ProjectPage
from app.ui.panels.status import StatusLine

PACE = Pace(conv=((9.0, 4e-9), (900.0, 1e-10)), dense=((16.0, 1e-9), (1024.0, 1e-10)),
            touch=dict.fromkeys(("plain", "norm", "pool", "drop", "curve", "gather"), 1e-9), tick=1e-5, gate=1e-10,
            call=1e-5, weigh=4e-5, step=1e-4, learn=1e-9, tensor=3e-6)
CPU = Device("cpu", "Small processor", 2**30, 8 * 2**30)


@pytest.fixture
def desk(qtbot) -> Desk:
    graph = Graph({"x": place("Input", "x", field="x"), "a": place("Linear", "a", out_features=1),
                   "y": place("Output", "y")}, (Wire("x", "x", "a", "x"), Wire("a", "y", "y", "x")))
    fields = {"x": Field(shape=(300,)), "price": Field(target=True)}
    data = Data(source=Origin(kind="csv", path="prices.csv"), fields=fields)
    return Desk(Document(Project("Prices", {"main": graph}, Plan(data=data))))


@pytest.fixture
def found(monkeypatch):
    """What is found out on the thread: remembered paces, measured ones, and how many examples there are."""
    told = {"recall": None, "measured": PACE, "threads": set()}

    def say(name):
        told["threads"].add(threading.current_thread())
        return told[name]

    monkeypatch.setattr(forecast, "recall", lambda word: say("recall"))
    monkeypatch.setattr(forecast, "measured", lambda word: say("measured"))
    monkeypatch.setattr(forecast, "counted", lambda data, beside: 1000)
    return told


def test_memory_is_known_at_once_and_follows_every_edit(desk, qtbot):
    page, status = ProjectPage(desk), StatusLine(desk)
    qtbot.addWidget(page)
    qtbot.addWidget(status)
    before = desk.forecast.memory.total
    assert page.cost.value("Memory, about") in status.memory.text()
    assert page.cost.value("An epoch, about") == "–"
    desk.change("Set Outputs of a", desk.graph.set("a", out_features=5000))
    assert desk.forecast.memory.total > 10 * before
    assert page.cost.value("Memory, about") in status.memory.text()


def test_time_is_measured_on_a_thread_and_told_when_it_is_there(desk, qtbot, found):
    panel = PlanPanel(desk)
    qtbot.addWidget(panel)
    desk.forecast.later.setInterval(50)
    desk.forecast.begin(CPU)
    qtbot.waitUntil(lambda: desk.forecast.count == 1000)
    assert panel.takes.value("An epoch, about") == "measuring…"
    assert panel.takes.value("Computes on") == "Small processor"
    qtbot.waitUntil(lambda: desk.forecast.pace is not None)
    assert threading.main_thread() not in found["threads"]
    assert panel.takes.value("An epoch, about").endswith("ms")
    epochs = desk.project.plan.budget.epochs
    assert desk.forecast.time.whole == pytest.approx(epochs * desk.forecast.time.epoch)
    assert f"{epochs} epochs, about" in panel.takes._labels


def test_a_remembered_pace_is_not_measured_again(desk, qtbot, found):
    found["recall"] = PACE
    found["measured"] = None
    desk.forecast.begin(CPU)
    qtbot.waitUntil(lambda: desk.forecast.pace is PACE)
    assert not desk.forecast.later.isActive()


def test_nothing_is_measured_beside_a_training(desk, qtbot, found):
    desk.forecast.later.setInterval(30)
    desk.forecast.begin(CPU)
    desk.forecast.hold("running")
    qtbot.wait(150)
    assert desk.forecast.pace is None
    desk.forecast.hold("idle")
    qtbot.waitUntil(lambda: desk.forecast.pace is not None)


def test_what_is_too_much_is_said_with_the_way_out(desk, qtbot, found, monkeypatch):
    panel = PlanPanel(desk)
    qtbot.addWidget(panel)
    monkeypatch.setattr(desk.forecast, "free", lambda: 4 * 2**20)
    desk.forecast.begin(CPU)
    qtbot.waitUntil(lambda: desk.forecast.count == 1000)
    assert not panel.excess.isVisibleTo(panel)
    plan = desk.project.plan
    budget = Budget(batch_size=1000)
    graph = desk.graph.set("a", out_features=1000)
    project = desk.project.with_network("main", graph).with_plan(msgspec.structs.replace(plan, budget=budget))
    desk.document.change("Grow", project)
    assert panel.excess.isVisibleTo(panel)
    assert "4 MB are free" in panel.excess.text()


def test_a_network_that_is_not_trained_does_not_show_its_neighbours_memory(desk, qtbot):
    status = StatusLine(desk)
    qtbot.addWidget(status)
    desk.document.change("Add a network", desk.project.with_network("other", desk.graph))
    desk.show_network("other")
    assert not status.memory.text()
