"""While very many cards are held, the frames where they would stay light up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.core.frames import framed
from app.ui.canvas import moving
from app.ui.canvas.over import Over

if TYPE_CHECKING:
    from conftest import Person


def test_a_frame_lights_up_where_cards_would_join_it(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "FEW", 1)
    person.desk.change("Frame", framed(person.graph, ("norm1",), "Body")[0])
    person.desk.select(("conv1", "relu1"))
    dark = person.canvas.grab().toImage()
    end = person.hold("conv1", (532, 235))
    gesture = person.canvas.gesture
    assert isinstance(gesture, moving.Move)
    assert gesture.over.lit == ["frame1"]
    assert person.canvas.grab().toImage() != dark
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert person.steps == ["Frame", "Move 2 nodes"]
    assert "conv1" in person.graph.frames["frame1"].holds and "relu1" not in person.graph.frames["frame1"].holds


def test_a_frame_that_goes_along_does_not(person: Person) -> None:
    graph = framed(person.graph, ("conv1", "relu1"), "Body")[0]
    over = Over(graph, ("conv1", "relu1", "flat"))
    over.carry(QPointF())
    assert over.lit == []
    beside = Over(graph, ("conv1", "norm1"))
    beside.carry(QPointF(0, -200))
    assert beside.lit == ["frame1"]
    beside.carry(QPointF(0, 400))
    assert beside.lit == []
