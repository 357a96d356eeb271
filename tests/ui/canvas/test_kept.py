"""The page that is kept of the view is at every moment what would be painted anew."""

from __future__ import annotations

from collections.abc import Callable
from math import nextafter
from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.bends import bent
from app.core.effect import turned
from app.core.frames import framed
from app.core.graph import Graph, Wire, place
from app.ui import theme
from app.ui.canvas.near import CELL
from app.ui.canvas.shown import PLATES

from .conftest import LIKE, Person, painted, same_page, same_screen, unlike


@pytest.mark.parametrize("ratio", [1, 2, 1.5])
def test_moving_the_view_moves_the_page(person: Person, ratio: float) -> None:
    canvas, chance = person.canvas, Random(3)
    for zoom in (1.0, 0.61, 0.25, 1.7):
        canvas.set_zoom(zoom)
        for _ in range(8):
            painted(canvas, ratio)
            canvas.scroll_by(chance.randrange(-90, 90), chance.randrange(-90, 90))
            same_page(canvas, ratio)
    canvas.scroll_by(5000, 0)
    same_page(canvas, ratio)


def settled(person: Person) -> None:
    """Paint until a page is kept; from far away none is."""
    QApplication.processEvents()
    painted(person.canvas), painted(person.canvas)
    assert (person.canvas.kept.page is not None) == (person.canvas.zoom >= PLATES)


def test_whatever_is_seen_to_change_changes_on_the_page(person: Person) -> None:
    """Each is done on a page that is kept and has moved, and nothing else has it painted anew."""
    desk, canvas, picture = person.desk, person.canvas, person.canvas.picture
    wire = desk.graph.wires[0]
    acts = [lambda: desk.select(("conv1", "relu1")), lambda: picture.hover(picture.nodes["flat"]),
            lambda: picture.hover(picture.wires[wire]), lambda: picture.hover(None),
            lambda: picture.choose_wire(wire), lambda: picture.choose_wire(None),
            lambda: desk.change("Move", desk.graph.move({"conv1": (260.0, 90.0)})),
            lambda: desk.change("Set", desk.graph.set("conv1", kernel_size=(99, 99))),
            lambda: desk.change("Frame", framed(desk.graph, ("conv1", "relu1"), "Front")[0]),
            lambda: desk.change("Bend", bent(desk.graph, wire, ((100.0, 200.0),))),
            lambda: desk.change("Wire", desk.graph.disconnect(wire).connect(Wire("image", "x", "norm1", "x"))),
            lambda: canvas.set_running(("relu1", "flat")), lambda: canvas.set_running(None),
            lambda: desk.change("Delete", desk.graph.remove("flat")), *[desk.document.undo] * 6]
    for act in acts:
        settled(person)
        canvas.scroll_by(13, -7)
        before = painted(canvas)
        act()
        assert canvas.kept.page is not None
        same_page(canvas)
        settled(person)
        assert painted(canvas) != before or act is acts[5], "it is seen"


def test_the_region_of_what_is_for_training_goes_with_it(person: Person) -> None:
    desk, picture = person.desk, person.canvas.picture
    without, report = desk.graph, desk.report
    desk.change("Add a loss", without.add("loss", place("CrossEntropyLoss", "loss", (0, 400))))
    settled(person)
    assert picture.training_regions()
    picture.sync(picture.graph, without, report)
    assert not picture.training_regions()
    same_page(person.canvas)


def test_only_what_comes_into_view_is_painted(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ui.canvas import kept

    canvas, zoom = person.canvas, person.canvas.zoom
    settled(person)
    seen = []
    paint = kept.paint_picture
    monkeypatch.setattr(kept, "paint_picture", lambda picture, painter, rect, whole: (
        seen.append(rect), paint(picture, painter, rect, whole)))
    canvas.scroll_by(40, 0)
    painted(canvas)
    assert [round(rect.width() * zoom) for rect in seen] == [40]
    canvas.scroll_by(10, 20)
    painted(canvas)
    assert sum(rect.width() * rect.height() for rect in seen) * zoom * zoom < 0.1 * canvas.width() * canvas.height()


def test_a_strip_of_a_crowd_is_painted_as_the_crowd_is(meet: Callable[[Graph], Person]) -> None:
    crowd = Graph({f"relu{n}": place("ReLU", f"relu{n}", (n % 24 * 190.0, n // 24 * 100.0)) for n in range(24 * 24)})
    person = meet(crowd)
    person.canvas.set_zoom(0.32)
    person.canvas.centerOn(2200, 1100)
    settled(person)
    person.canvas.scroll_by(30, 20)
    same_page(person.canvas)
    settled(person)
    person.canvas.picture.hover(person.canvas.picture.nodes["relu300"])
    same_page(person.canvas)


def test_zooming_makes_no_pages_in_vain(person: Person) -> None:
    canvas = person.canvas
    for zoom in (0.9, 0.8, 0.7):
        canvas.set_zoom(zoom, QPoint(300, 300))
        painted(canvas)
        assert canvas.kept.page is None


def test_from_far_away_all_stays_where_it_is_when_the_network_grows(person: Person) -> None:
    canvas, desk = person.canvas, person.desk
    canvas.set_zoom(0.13)
    for step in range(1, 12):
        settled(person)
        desk.change("Move", desk.graph.move({"answer": (864.0 + 31 * step, 17.0 * step), "image": (-19.0 * step, 0.0)}))
        same_page(canvas)


def test_what_lies_on_half_a_pixel_does_not_tremble(person: Person) -> None:
    """At 50 % every other place of the sheet lies between two pixels."""
    canvas, desk = person.canvas, person.desk
    desk.change("Move", desk.graph.move({"conv1": (217.0, 1.0), "relu1": (433.0, 3.0)}))
    canvas.set_zoom(0.5)
    for across in (1, 1, 3, 2, 5):
        settled(person)
        canvas.scroll_by(across, across)
        same_page(canvas)


def test_nothing_is_lost_if_a_part_of_the_view_is_painted_before_the_rest_is_due(person: Person) -> None:
    """Qt's scene forgets that all of a view has changed when any part of it is painted."""
    canvas, seen = person.canvas, QRegion()
    for _ in range(3):
        QApplication.processEvents()

    class Watch(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            nonlocal seen
            if isinstance(event, QPaintEvent):
                seen += event.region()
            return False

    watch = Watch()
    canvas.viewport().installEventFilter(watch)
    canvas.picture.refresh()
    canvas.viewport().repaint(QRect(0, 0, 9, 9))
    QTest.qWait(60)
    canvas.viewport().removeEventFilter(watch)
    assert QRegion(canvas.viewport().rect()).subtracted(seen).isEmpty()


def test_of_cards_that_overlap_the_same_one_is_on_top_on_a_strip_that_comes_into_view(
        meet: Callable[[Graph], Person]) -> None:
    names = ["Conv2d", "ReLU"] + ["Linear"] * 14
    places = [(CELL + 10.0, 0.0), (CELL - 100.0, 0.0), *((3000.0 + i * 900.0, (i % 4) * 900.0) for i in range(14))]
    canvas = meet(Graph({f"n{i}": place(name, f"n{i}", at=at) for i, (name, at) in
                         enumerate(zip(names, places, strict=True))})).canvas
    canvas.desk.select(("n0",))
    canvas.look_at(QPointF(CELL, 0), 0.22)
    canvas.scroll_by(canvas.viewport().width() // 2 + 60, 0)
    assert not canvas.seen().contains(QPointF(CELL, 0))
    painted(canvas), painted(canvas)
    assert canvas.kept.page is not None
    canvas.scroll_by(-90, 0)
    same_page(canvas)


@pytest.mark.parametrize("farthest", [6000.0, 90000.0])
def test_from_far_away_a_line_goes_on_through_what_is_painted_anew(meet: Callable[[Graph], Person],
                                                                   farthest: float) -> None:
    chance = Random(5)
    graph = Graph({f"n{i}": place("ReLU", f"n{i}", at=(chance.uniform(0, 6000), chance.uniform(0, 4000)))
                   for i in range(60)}, tuple(Wire(f"n{i}", "y", f"n{i + 1}", "x") for i in range(59)))
    canvas = meet(graph.add("last", place("ReLU", "last", at=(farthest, 60000.0)))).canvas
    canvas.look_at(QPointF(3000, 2000), 0.17)
    for i in range(0, 60, 3):
        painted(canvas), painted(canvas), painted(canvas)
        canvas.desk.select((f"n{i}", f"n{i * 7 % 60}"))
        canvas.scroll_by(3, -2)
        kept = painted(canvas)
        canvas.kept.look = ()
        assert unlike(kept, painted(canvas)).max() <= 3
        same_screen(canvas)


@pytest.mark.parametrize("dx", range(4))
def test_words_that_the_edge_cuts_off_are_the_same_at_once_and_from_a_page(meet: Callable[[Graph], Person],
                                                                            dx: int) -> None:
    """Qt leaves out letters of which only the tails are in view; so cards at the edge are never painted freely."""
    canvas, zoom = meet(Graph({"loss": place("MSELoss", "loss")})).canvas, 0.8
    canvas.resize(900, 500)
    for step in range(80):
        canvas.look_at(QPointF(canvas.width() / 2 - 20 - dx, canvas.height() / 2 + step) / zoom, zoom)
        painted(canvas)
        page = painted(canvas)
        for each in canvas.picture.nodes.values():
            each.forget()
        canvas.kept.look = ()
        assert unlike(page, painted(canvas)).max() <= LIKE, step


@pytest.mark.parametrize("on", ["light", "dark"])
@pytest.mark.parametrize("state", ["", "muted", "bypassed"])
def test_words_of_faint_cards_are_the_same_at_once_and_from_a_page(meet: Callable[[Graph], Person], qapp: QApplication,
                                                                   on: str, state: str) -> None:
    """Qt writes otherwise on what is not opaque, so no card is that."""
    theme.choose(qapp, on)
    nodes = {"conv1": place("Conv2d", "conv1"), "relu1": place("LeakyReLU", "relu1", (216.0, 0.0)),
             "norm1": place("BatchNorm2d", "norm1", (432.0, 0.0))}
    wires = (Wire("conv1", "y", "relu1", "x"), Wire("relu1", "y", "norm1", "x"))
    canvas = meet(turned(Graph(nodes, wires), {"relu1", "norm1"}, state)).canvas
    for zoom in range(56, 150, 9):
        canvas.look_at(QPointF(300, 40), zoom / 100)
        painted(canvas)
        page = painted(canvas)
        for each in canvas.picture.nodes.values():
            each.forget()
        canvas.kept.look = ()
        assert unlike(page, painted(canvas)).max() <= 4, zoom


@pytest.mark.parametrize("zoom", [0.75, 1.0, 1.25, 1.5625])
@pytest.mark.parametrize("nearly", [-2, -1, 0, 1, 2])
def test_words_between_two_pixels_go_one_way_wherever_their_card_is_painted(meet: Callable[[Graph], Person],
                                                                            zoom: float, nearly: int) -> None:
    """Zoomed in and out a zoom is nearly, not quite what it was: letters of some cards then jumped by a pixel."""
    kinds = ("MSELoss", "GELU", "Split", "Input", "Conv2d", "Linear")
    canvas = meet(Graph({f"n{i}": place(kind, f"n{i}", (i % 3 * 200.0, i // 3 * 140.0))
                         for i, kind in enumerate(kinds)})).canvas
    canvas.resize(900, 500)
    for _ in range(abs(nearly)):
        zoom = nextafter(zoom, 9 * nearly)
    for step in range(8):
        canvas.look_at(QPointF(300 - 17 * step, 100 + 5 * step), zoom)
        for each in canvas.picture.nodes.values():
            each.forget()
        canvas.kept.look = ()
        at_once = painted(canvas)
        painted(canvas)
        assert unlike(at_once, painted(canvas)).max() <= 3, step
