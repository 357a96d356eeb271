"""Nodes are bypassed, muted and used again: by key and by menu, each one step, and the card says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.core.effect import turned
from app.core.graph import BYPASSED, Wire
from app.ui import theme
from app.ui.canvas.face import wants
from app.ui.canvas.geometry import FOOT
from app.ui.canvas.pens import QUIET
from app.ui.canvas.struck import line as item_line
from tests.ui.test_theme import contrast

from .conftest import painted

if TYPE_CHECKING:
    from conftest import Person

K = Qt.Key


def foot(person: Person, id: str) -> set[str]:
    return {line[0].text for line in person.canvas.picture.nodes[id].words(person.canvas.picture.ink)}


def test_b_bypasses_and_uses_again(person: Person) -> None:
    before = person.graph
    person.desk.select(("relu1",))
    person.press(K.Key_B)
    assert person.steps == ["Bypass relu1"]
    assert person.desk.report.graph.incoming["flat"]["x"] == [("conv1", "y")]
    assert "bypassed, passes it on" in foot(person, "relu1")
    assert not person.canvas.picture.nodes["relu1"].quiet
    assert "bypassed, passes it on" in person.canvas.accessibleDescription()
    assert "ReLU" not in person.desk.source[0].text
    person.expect_picture()
    person.press(K.Key_B)
    assert person.steps == ["Bypass relu1", "Use again relu1"]
    assert person.graph == before
    assert "bypassed, passes it on" not in foot(person, "relu1")


def test_where_the_wire_runs_through_a_card_nothing_is_written(person: Person) -> None:
    """Also on one that is wrong: its foot says why."""
    ink = person.canvas.picture.ink
    person.desk.select(("image", "conv1"))
    person.press(K.Key_B)
    for id, passes in (("conv1", True), ("image", False)):
        item = person.canvas.picture.nodes[id]
        way = item_line(item).boundingRect()
        assert way.isEmpty() != passes, "through an Input nothing can pass"
        assert all(middle > item.height - FOOT or not passes for _, style, _, middle, _ in item.words(ink)[2:])
    assert person.canvas.picture.nodes["image"].state == "wrong"


def test_m_mutes_a_branch_which_fades_and_says_why(person: Person) -> None:
    person.desk.select(("conv1",))
    person.press(K.Key_M)
    assert person.steps == ["Mute conv1"]
    nodes = person.canvas.picture.nodes
    assert [id for id in ("image", "conv1", "relu1", "flat", "answer") if nodes[id].quiet and nodes[id].left_out] == [
        "conv1", "relu1", "flat", "answer"]
    assert "off with conv1" in foot(person, "flat")
    assert "relu1, ReLU, off with conv1" in person.canvas.spoken("relu1")
    assert {item.tone for wire, item in person.canvas.picture.wires.items()} == {"quiet"}
    person.expect_picture()
    person.desk.document.undo()
    assert not any(item.quiet and item.left_out for item in nodes.values())
    assert {item.tone for item in person.canvas.picture.wires.values()} == {""}


def test_a_cross_takes_the_place_of_the_mark_of_what_is_not_finished(person: Person) -> None:
    person.desk.change("Cut", person.graph.disconnect(Wire("image", "x", "conv1", "x")))
    item = person.canvas.picture.nodes["conv1"]
    assert item.state == item.mark == "unfinished"
    person.desk.select(("conv1",))
    person.press(K.Key_M)
    assert item.state == "unfinished" and item.mark == "", "two marks would lie on one another"
    assert "muted" in foot(person, "conv1")


def test_several_at_once_and_the_menu(person: Person) -> None:
    person.desk.select(("conv1", "relu1"))
    spot = person.spot("conv1")
    QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, QPoint(5, 5)))
    menu = next(each for each in person.canvas.findChildren(QMenu) if each.isVisible())
    rows = {action.text().split("\t")[0]: action for action in menu.actions()}
    rows["Bypass"].trigger()
    menu.close()
    assert person.steps == ["Bypass 2 nodes"]
    assert person.desk.report.graph.incoming["flat"]["x"] == [("image", "x")]
    person.press(K.Key_M)
    assert {person.graph.nodes[id].state for id in ("conv1", "relu1")} == {"muted"}


def test_the_picture_differs_at_every_distance(person: Person) -> None:
    for zoom in (1.0, 0.4, 0.2):
        person.canvas.set_zoom(zoom)
        person.canvas.centerOn(500, 100)
        plain = person.canvas.grab().toImage()
        person.desk.change("bypass", person.graph.add("relu1", state_of(person, "bypassed")))
        passed = person.canvas.grab().toImage()
        person.desk.change("mute", person.graph.add("relu1", state_of(person, "muted")))
        muted = person.canvas.grab().toImage()
        assert plain != passed and passed != muted, zoom
        person.desk.change("use", person.graph.add("relu1", state_of(person, "")))


def state_of(person: Person, state: str) -> object:
    from dataclasses import replace

    return replace(person.graph.nodes["relu1"], state=state)


def test_the_wire_through_a_card_is_a_line_whatever_was_painted_before(person: Person) -> None:
    person.desk.change("Bypass", turned(person.graph, ("relu1",), BYPASSED))
    person.canvas.picture.under = lambda painter: painter.setBrush(Qt.GlobalColor.red)
    person.canvas.picture.nodes["relu1"].forget()
    seen = painted(person.canvas)
    assert seen.pixelColor(person.spot("relu1") - QPoint(0, 14)).saturation() < 40
    person.canvas.picture.under = None


def test_a_foot_that_begins_with_a_name_leaves_it_as_it_is(person: Person) -> None:
    person.desk.select(("answer",))
    person.press(K.Key_M)
    problem, = person.desk.report.by_node["answer"]
    assert problem.text.startswith("answer is muted")
    assert wants(person.graph.nodes["answer"], problem) == problem.text


@pytest.mark.parametrize("on", ["light", "dark"])
@pytest.mark.parametrize("state", ["muted", "bypassed"])
def test_words_of_quiet_cards_can_be_read(person: Person, qapp: QApplication, on: str, state: str) -> None:
    """4.5 to 1, as anywhere: the card fades, its words do not."""
    theme.choose(qapp, on)
    person.desk.change("x", turned(person.graph, {"relu1"}, state))
    item = person.canvas.picture.nodes["relu1"]
    person.canvas.set_zoom(3.0)
    person.canvas.look_at(item.rect.center(), 3.0)
    image, corner = painted(person.canvas), person.canvas.from_scene(item.rect.topLeft())
    for part in (QRectF(28, 8, 40, 16), QRectF(110, 8, 46, 16), QRectF(10, item.height - FOOT + 4, 100, FOOT - 8)):
        colors = {image.pixelColor(round(corner.x() + 3 * part.x()) + x, round(corner.y() + 3 * part.y()) + y).name()
                  for x in range(round(3 * part.width())) for y in range(round(3 * part.height()))}
        shades = sorted(colors, key=lambda name: QColor(name).lightness())
        assert contrast(shades[0], shades[-1]) >= 4.5, (part, shades[0], shades[-1])


@pytest.mark.parametrize("on", ["light", "dark"])
@pytest.mark.parametrize("state", ["", "wrong"])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_faint_card_fades_as_one(person: Person, qapp: QApplication, on: str, state: str, ratio: float) -> None:
    """Its face is between that of a card and the sheet: the edge does not shine through."""
    theme.choose(qapp, on)
    ink = person.canvas.picture.ink
    ink.on(ratio)
    image = ink.card_picture(state, False, False, True, True, 80.0, 2.0).toImage()
    face, card, sheet = image.pixelColor(image.width() // 2, image.height() // 3), ink.card, ink.canvas
    for one, other, found in zip(card.getRgb()[:3], sheet.getRgb()[:3], face.getRgb()[:3], strict=True):
        assert abs(QUIET * one + (1 - QUIET) * other - found) <= 2, (face.name(), card.name(), sheet.name())
