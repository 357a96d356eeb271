"""Many cards dragged together: they look as if they lay where they are held, and lie there only when let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.core.graph import Frame, Graph, Wire, place
from app.ui.canvas import moving

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier
CHOSEN = ("conv1", "relu1", "flat")


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "FEW", 2)


@pytest.fixture
def framed(meet: Callable[[Graph], Person]) -> Person:
    """image → conv1 → relu1 → flat → answer; conv1 and relu1 in a frame, a frame around norm1, a loss for training."""
    nodes = {"image": place("Input", "image", (0, 0), shape=(1, 8, 8)), "conv1": place("Conv2d", "conv1", (216, 0)),
             "relu1": place("ReLU", "relu1", (432, 0)), "flat": place("Flatten", "flat", (648, 0)),
             "answer": place("Output", "answer", (864, 0)), "norm1": place("BatchNorm2d", "norm1", (432, 320))}
    wires = (Wire("image", "x", "conv1", "x"), Wire("conv1", "y", "relu1", "x"), Wire("relu1", "y", "flat", "x"),
             Wire("flat", "y", "answer", "x"))
    frames = {"f1": Frame("Head", "blue", ("conv1", "relu1")), "f2": Frame("Other", "green", ("norm1",))}
    bends = {wires[1]: ((400.0, 90.0),), wires[3]: ((840.0, 90.0),)}
    person = meet(Graph(nodes, wires, frames=frames, bends=bends))
    person.desk.select(CHOSEN)
    return person


def seen(person: Person) -> QImage:
    image = QImage(person.view.size(), QImage.Format.Format_RGB32)
    person.view.render(image)
    return image


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ in no more than the smoothing of a few edges."""
    assert one.size() == other.size()
    a, b = (image.copy(QRect(0, 0, 1100, 600)).scaled(220, 120, mode=Qt.TransformationMode.SmoothTransformation)
            for image in (one, other))
    gaps = [abs(a.pixelColor(x, y).lightness() - b.pixelColor(x, y).lightness())
            for x in range(a.width()) for y in range(a.height())]
    return max(gaps) < 40 and sum(gap > 8 for gap in gaps) < 40


@pytest.mark.parametrize("zoom", [1.0, 0.4, 0.22, 0.12])
def test_what_is_held_looks_as_it_will_look(framed: Person, zoom: float) -> None:
    framed.canvas.set_zoom(zoom)
    framed.canvas.centerOn(500, 200)
    before = seen(framed)
    framed.hold("conv1", (344, 204))
    framed.glide((345, 207), M.ControlModifier)
    held, gesture = seen(framed), framed.canvas.gesture
    assert isinstance(gesture, moving.Move) and gesture.lift is not None
    assert framed.canvas.picture.nodes["conv1"].x == 216, "it lies where it lay"
    framed.release((345, 207), M.ControlModifier)
    assert framed.steps == ["Move 3 nodes"]
    assert framed.canvas.picture.lift is None
    framed.expect_picture()
    assert not alike(before, held)
    assert alike(held, seen(framed))


def test_escape_lets_all_lie_where_it_lay(framed: Person) -> None:
    before = seen(framed)
    framed.hold("conv1", (344, 204))
    framed.press(K.Key_Escape)
    assert framed.steps == []
    assert framed.canvas.picture.lift is None
    framed.expect_picture()
    framed.canvas.ringed.show(False)
    assert alike(seen(framed), before)


def test_undo_in_the_midst_puts_all_down(framed: Person) -> None:
    framed.desk.change("Rename", framed.graph.rename("flat", "flatter"))
    framed.hold("conv1", (344, 204))
    framed.desk.document.undo()
    assert framed.canvas.gesture is None and framed.canvas.picture.lift is None
    assert framed.graph.nodes["flat"].name == "flat"
    framed.expect_picture()


def test_alt_takes_them_out_of_their_wires_and_gives_them_back(framed: Person) -> None:
    framed.hold("conv1", (344, 204))
    framed.glide((360, 240), M.AltModifier)
    assert framed.canvas.tip.text() == "out of their wires"
    assert Wire("image", "x", "answer", "x") in framed.canvas.picture.wires
    framed.glide((360, 250))
    assert Wire("image", "x", "answer", "x") not in framed.canvas.picture.wires
    framed.glide((360, 260), M.AltModifier)
    framed.release((360, 260), M.AltModifier)
    assert framed.steps == ["Take out 3 nodes"]
    framed.expect_picture()
    framed.desk.document.undo()
    framed.expect_picture()


def test_dragged_into_a_frame_they_join_it(framed: Person) -> None:
    framed.desk.change("Unframe", framed.graph.__class__(framed.graph.nodes, framed.graph.wires,
                                                         frames={"f2": framed.graph.frames["f2"]}))
    framed.desk.select(CHOSEN)
    framed.drag("relu1", (520, 372))
    assert "relu1" in framed.graph.frames["f2"].holds
    framed.expect_picture()


def test_what_is_found_out_meanwhile_is_shown(framed: Person) -> None:
    framed.hold("conv1", (344, 204))
    framed.desk.learn(framed.desk.findings)
    assert framed.canvas.gesture is not None and framed.canvas.picture.lift is not None
    QTest.mouseRelease(framed.view, Qt.MouseButton.LeftButton, M.NoModifier, framed.spot((344, 204)))
    framed.expect_picture()
