"""Search to add: a few letters, Enter, and the node stands there wired."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from app.core.graph import Wire
from app.ui.canvas import keyed
from app.ui.canvas.finder import as_set, takes
from app.ui.canvas.finder_row import ROW
from nodes import catalogue
from nodes.language import Tensor
from nodes.size import symbol

from .conftest import painted

if TYPE_CHECKING:
    from conftest import Person

K = Qt.Key


def kinds(person: Person) -> list[str]:
    box = person.canvas.finder.list
    return [box.item(i).data(Qt.ItemDataRole.UserRole) for i in range(box.count())]


def search(person: Person, words: str) -> None:
    person.canvas.finder.field.setText(words)


def take(person: Person) -> None:
    person.key_in(person.canvas.finder.field, K.Key_Return)


def test_a_double_click_on_nothing_opens_it(person: Person) -> None:
    person.double_click((300, 300))
    assert person.canvas.finder.isVisible()
    assert person.canvas.finder.field.hasFocus()
    person.type("gelu")
    take(person)
    assert person.steps == ["Add GELU"]
    assert person.canvas.picture.nodes["gelu1"].rect.contains(QPointF(300, 300))
    assert not person.canvas.finder.isVisible()
    assert person.canvas.hasFocus()


def test_tab_opens_it_and_escape_closes_it(person: Person) -> None:
    person.press(K.Key_Tab)
    assert person.canvas.finder.isVisible()
    person.type("conv")
    person.key_in(person.canvas.finder.field, K.Key_Escape)
    assert not person.canvas.finder.isVisible()
    assert person.canvas.hasFocus()
    assert person.steps == []


@pytest.mark.parametrize(("words", "first"), [
    ("relu", "ReLU"), ("linear", "Linear"), ("dense", "Linear"), ("lstm", "LSTM"), ("conv 2d", "Conv2d"),
    ("label", "Target"), ("fully connected", "Linear"), ("DROPOUT", "Dropout")])
def test_the_best_match_comes_first(person: Person, words: str, first: str) -> None:
    person.canvas.find()
    search(person, words)
    assert kinds(person)[0] == first


def test_nothing_found_is_said_and_enter_does_nothing(person: Person) -> None:
    person.canvas.find()
    search(person, "zzzz")
    assert kinds(person) == [None]
    assert "zzzz" in person.canvas.finder.list.item(0).text()
    take(person)
    assert person.steps == []


def test_arrows_choose_another(person: Person) -> None:
    person.canvas.find()
    search(person, "relu")
    second = kinds(person)[1]
    person.key_in(person.canvas.finder.field, K.Key_Down)
    take(person)
    assert [placed.kind for placed in person.graph.nodes.values()][-1] == second


def test_a_wire_let_go_over_nothing_asks_for_what_fits(person: Person) -> None:
    person.drag("conv1.y", (300, 300))
    assert person.canvas.finder.isVisible()
    assert person.steps == []
    found = kinds(person)
    assert "BatchNorm2d" in found
    assert "LSTM" not in found
    assert "Input" not in found
    assert person.canvas.picture.under is not None
    person.canvas.grab()
    search(person, "batch norm 2d")
    take(person)
    assert person.steps == ["Add Batch norm 2D"]
    id = next(iter(person.desk.selection))
    assert Wire("conv1", "y", id, "x") in person.graph.wires
    assert person.canvas.picture.under is None


def test_a_wire_from_an_input_asks_for_what_gives(person: Person) -> None:
    person.drag("norm1.x", (300, 300))
    assert "Output" not in kinds(person)
    search(person, "conv 2d")
    take(person)
    id = next(iter(person.desk.selection))
    assert Wire(id, "y", "norm1", "x") in person.graph.wires
    assert person.canvas.picture.nodes[id].rect.right() == pytest.approx(300, abs=4)


def test_a_wire_that_waits_goes_away_with_the_finder(person: Person) -> None:
    person.drag("conv1.y", (300, 300))
    person.click((620, 420))
    assert not person.canvas.finder.isVisible()
    assert person.canvas.picture.under is None
    assert person.steps == []


def test_a_double_click_on_a_wire_puts_a_node_into_it(person: Person) -> None:
    wire = Wire("relu1", "y", "flat", "x")
    person.desk.change("far", person.graph.move({"flat": (800, 0), "answer": (1016, 0)}))
    person.double_click(person.canvas.picture.wires[wire].path.pointAtPercent(0.5))
    search(person, "dropout")
    take(person)
    assert person.steps[-1] == "Insert Dropout"
    assert wire not in person.graph.wires
    assert Wire("relu1", "y", "dropout1", "x") in person.graph.wires
    person.expect_picture()


def test_it_stays_inside_the_view(person: Person) -> None:
    corner = person.canvas.seen().bottomRight() - QPointF(3, 3)
    person.canvas.find(corner)
    assert person.canvas.rect().contains(person.canvas.finder.geometry())


@pytest.mark.parametrize(("words", "first"), [
    ("norm batch", "BatchNorm2d"), ("bn2", "BatchNorm2d"), ("mha", "MultiheadAttention"), ("ln", "LayerNorm"),
    ("cv2d", "Conv2d"), ("drpt", "Dropout"), ("convolution 2d", "Conv2d"),
    ("conv", "Conv2d"), ("pool", "MaxPool2d"), ("attention", "MultiheadAttention"), ("keeps the largest", "MaxPool2d"),
    ("average of the picture", "GlobalAvgPool2d")])
def test_words_in_any_order_initials_and_letters_with_gaps_are_found(person: Person, words: str, first: str) -> None:
    person.canvas.find()
    search(person, words)
    assert kinds(person)[0] == first


@pytest.mark.parametrize(("port", "words", "first"), [
    ("conv1.y", "", "BatchNorm2d"), ("conv1.y", "nor", "BatchNorm2d"), ("flat.y", "", "Linear"),
    ("relu1.y", "pool", "MaxPool2d"), ("flat.y", "d", "Dropout")])
def test_what_usually_follows_comes_first(person: Person, port: str, words: str, first: str) -> None:
    person.drag(port, (300, 320))
    search(person, words)
    assert kinds(person)[0] == first


def test_what_fits_as_it_is_comes_before_what_needs_another_setting(person: Person) -> None:
    person.drag("conv1.y", (300, 320))
    found = kinds(person)
    assert found[:2] == ["BatchNorm2d", "ReLU"]
    assert found.index("BatchNorm1d") > found.index("LeakyReLU")
    search(person, "batch norm")
    assert kinds(person)[0] == "BatchNorm2d"


@pytest.mark.parametrize("shape", [(), (5,), (3, 8), (3, 8, 8), (2, 4, 4, 4)])
@pytest.mark.parametrize("dtype", ["float32", "int64"])
def test_every_kind_can_be_asked_whether_it_fits_as_it_is(shape: tuple[int, ...], dtype: str) -> None:
    tensor = Tensor((symbol("N"), *shape), dtype)
    answers = {name: as_set(kind, tensor) for name, kind in catalogue.items() if takes(kind, tensor)}
    assert set(answers.values()) <= {True, False}
    assert answers.get("ReLU", True)
    assert answers.get("BatchNorm1d", False) == (dtype == "float32" and len(shape) in (1, 2))


def test_what_usually_comes_before_comes_first(person: Person) -> None:
    person.drag("norm1.x", (300, 320))
    assert kinds(person)[0] in ("Conv2d", "ConvTranspose2d", "Conv1d")


def test_an_exact_name_stands_before_what_is_usual(person: Person) -> None:
    person.drag("conv1.y", (300, 320))
    search(person, "group norm")
    assert kinds(person)[0] == "GroupNorm"


def test_several_nodes_are_offered_what_joins(person: Person) -> None:
    person.desk.select(("conv1", "relu1"))
    person.drag("conv1.y", (300, 320))
    assert kinds(person)[:2] == ["Concat", "Add"]


@pytest.mark.parametrize("wired", [False, True])
def test_a_letter_takes_less_than_a_frame(person: Person, wired: bool) -> None:
    if wired:
        person.drag("conv1.y", (300, 320))
    else:
        person.canvas.find()
    search(person, "warm")
    spent = []
    for words in ("r", "re", "rel", "", "c", "co", "con", "x", "xy", "xyq"):
        start = time.process_time()
        search(person, words)
        spent.append(time.process_time() - start)
    assert sorted(spent)[len(spent) // 2] < 0.064, "a frame on a quiet machine"


@pytest.mark.parametrize("high", [0.1, 0.5, 0.97])
def test_its_field_stays_beside_the_place_while_the_list_gets_shorter_and_longer(person: Person, high: float) -> None:
    canvas, finder = person.canvas, person.canvas.finder
    at = canvas.to_scene(QPointF(400, high * canvas.height()))
    person.double_click(at)
    first = finder.geometry()
    field = finder.field.mapTo(canvas, QPoint())
    assert abs(field.y() - canvas.from_scene(at).y()) < 5 * ROW
    for words in ("conv", "conv1d", "zzzz", "softmax", ""):
        search(person, words)
        assert finder.field.mapTo(canvas, QPoint()) == field
        assert canvas.rect().adjusted(8, 8, -8, -8).contains(finder.geometry())
    assert finder.geometry() == first


def test_it_goes_with_its_place_and_stays_in_view(person: Person) -> None:
    canvas, finder = person.canvas, person.canvas.finder
    person.double_click((300, 150))
    search(person, "conv")
    way, was = finder.pos() - canvas.from_scene(QPointF(300, 150)).toPoint(), finder.pos()
    person.roll(-1, (500, 300))
    assert finder.pos() != was and finder.pos() - canvas.from_scene(QPointF(300, 150)).toPoint() == way
    canvas.resize(500, 320)
    assert canvas.rect().contains(finder.geometry())
    search(person, "gelu")
    take(person)
    assert canvas.picture.nodes["gelu1"].rect.contains(QPointF(300, 150))


def test_what_begins_while_it_is_open_closes_it_and_leaves_no_wire_behind(person: Person) -> None:
    """A wire by keys, then the mouse, then its node goes: what was painted under the cards asked for a node that is
    gone."""
    person.desk.select(("relu1",))
    person.canvas.find()
    assert person.canvas.finder.isVisible()
    keyed.begin(person.canvas)
    assert person.canvas.finder.isHidden() and person.canvas.gesture is not None
    person.canvas.stop()
    assert person.canvas.picture.under is None
    person.canvas.find()
    person.desk.change("Delete relu1", person.graph.remove("relu1"))
    person.expect_picture()
    painted(person.canvas)


def test_it_opens_while_something_is_held_and_that_is_given_up(person: Person) -> None:
    person.desk.select(("relu1",))
    keyed.begin(person.canvas)
    person.canvas.find()
    assert person.canvas.gesture is None and person.canvas.picture.under is None


def test_what_is_put_where_a_card_lies_goes_below_it(person: Person) -> None:
    """Tab with nothing chosen and the pointer elsewhere: the middle of the view may hold a card."""
    card = person.canvas.picture.nodes["relu1"].rect
    person.desk.select(())
    person.canvas.find(card.center())
    search(person, "dropout")
    person.canvas.finder.take(person.canvas.finder.list.item(0))
    id, = person.desk.selection
    rects = [item.rect for other, item in person.canvas.picture.nodes.items() if other != id]
    assert not any(person.canvas.picture.nodes[id].rect.intersects(rect) for rect in rects)
