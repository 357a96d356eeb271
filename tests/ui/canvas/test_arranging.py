"""A large network is laid out while one goes on working: nothing edited meanwhile is lost, Esc leaves all as it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from app.core.graph import Graph, Wire, place
from app.ui.canvas import arranging

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def crowd(meet: Callable[[Graph], Person]) -> Person:
    """Somebody in front of three hundred nodes in disorder."""
    nodes = {f"n{i}": place("Input" if i == 0 else "ReLU", f"n{i}", (97.0 * (i * 7 % 31), 83.0 * (i * 11 % 29)))
             for i in range(300)}
    wires = [Wire(f"n{i * 2 // 3}", "x" if i * 2 // 3 == 0 else "y", f"n{i + 1}", "x") for i in range(299)]
    return meet(Graph(nodes, tuple(wires)))


def done(person: Person) -> Callable[[], bool]:
    return lambda: not person.canvas.arranger.busy


def test_it_is_one_step_when_it_is_done(crowd: Person, qtbot: QtBot) -> None:
    start = time.perf_counter()
    crowd.canvas.arrange()
    assert time.perf_counter() - start < 0.25, "the window goes on"
    assert crowd.steps == []
    qtbot.waitUntil(done(crowd), timeout=10_000)
    assert crowd.steps == ["Arrange nodes"]
    crowd.expect_picture()
    assert crowd.canvas.seen().contains(crowd.canvas.picture.extent())
    said: list[str] = []
    crowd.desk.said.connect(lambda tone, text: said.append(text))
    crowd.canvas.arrange()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said == ["Everything lies in order."]
    assert crowd.steps == ["Arrange nodes"]


def test_all_of_it_is_in_view_though_one_node_is_chosen(person: Person) -> None:
    person.desk.change("Move", person.graph.move({"answer": (90, 900), "conv1": (2000, 50)}))
    person.desk.select(("answer",))
    person.canvas.set_zoom(2.0)
    person.canvas.arrange()
    assert person.steps == ["Move", "Arrange nodes"]
    assert person.canvas.seen().contains(person.canvas.picture.extent())


def test_what_is_edited_meanwhile_stays(crowd: Person, qtbot: QtBot) -> None:
    crowd.canvas.arrange()
    crowd.desk.change("Rename", crowd.graph.rename("n7", "mine"))
    crowd.desk.change("Delete", crowd.graph.remove("n299"))
    crowd.desk.change("Move", crowd.graph.move({"n8": (-900, -900)}))
    qtbot.waitUntil(done(crowd), timeout=10_000)
    assert crowd.steps == ["Rename", "Delete", "Move", "Arrange nodes"]
    assert crowd.graph.nodes["n7"].name == "mine"
    assert "n299" not in crowd.graph.nodes
    assert crowd.graph.nodes["n8"].at == (-900, -900)
    crowd.expect_picture()


def test_escape_leaves_everything_as_it_is(crowd: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object) -> Generator[None, None, dict[str, tuple[float, float]]]:
        for _ in range(40):
            time.sleep(0.02)
            yield
        return {"n3": (0.0, 0.0)}

    monkeypatch.setattr(arranging, "steps", slow)
    crowd.canvas.arrange()
    qtbot.waitUntil(crowd.canvas.arranger.said.isVisible, timeout=3000)
    assert "Arranging 300 nodes" in crowd.canvas.arranger.said.text()
    crowd.press(K.Key_Escape)
    assert not crowd.canvas.arranger.busy
    assert not crowd.canvas.arranger.said.isVisible()
    qtbot.wait(100)
    assert crowd.steps == []


def test_a_drag_is_not_torn_away(crowd: Person, qtbot: QtBot) -> None:
    crowd.canvas.arrange()
    crowd.hold("n299", (800, 300))
    qtbot.waitUntil(lambda: crowd.canvas.arranger.waiting is not None, timeout=10_000)
    assert crowd.canvas.gesture is not None
    crowd.release((800, 300))
    at = crowd.graph.nodes["n299"].at
    qtbot.waitUntil(done(crowd), timeout=3000)
    assert crowd.steps == ["Move n299", "Arrange nodes"]
    assert crowd.graph.nodes["n299"].at == at


def test_undone_one_looks_where_one_looked_before(person: Person) -> None:
    person.desk.change("mess", person.graph.move({"answer": (90, 900), "conv1": (2000, 50)}))
    canvas = person.canvas
    canvas.look_at(QPointF(400, 300), 1.5)
    before = canvas.seen()
    canvas.arrange()
    assert canvas.zoom < 1.5
    person.desk.document.undo()
    assert canvas.zoom == 1.5 and abs(canvas.seen().x() - before.x()) < 2 and abs(canvas.seen().y() - before.y()) < 2
    person.desk.document.redo()
    canvas.look_at(QPointF(900, 500), 2.0)
    elsewhere = canvas.seen()
    person.desk.document.undo()
    assert canvas.seen() == elsewhere, "one has looked elsewhere since"


def test_chosen_nodes_alone(person: Person) -> None:
    person.desk.change("mess", person.graph.move({"conv1": (900, 400), "relu1": (100, 300)}))
    person.desk.select(("conv1", "relu1"))
    person.press(K.Key_A, M.ControlModifier | M.ShiftModifier)
    person.canvas.arrange()
    assert person.steps == ["mess", "Arrange 2 nodes"]
    assert person.graph.nodes["conv1"].at[0] < person.graph.nodes["relu1"].at[0]
    assert person.graph.nodes["flat"].at == (648, 0)
