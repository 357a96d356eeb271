"""Dashes begin where the line begins, wherever the view lies."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication

from app.core.graph import Wire
from app.ui.canvas.dashes import dashed, dashed_box
from app.ui.canvas.geometry import curve
from app.ui.canvas.wire_item import WireItem

from .conftest import Person, painted, same_page


def lengths(path: QPainterPath) -> list[float]:
    """How long each dash is."""
    points = [polygon.toList() for polygon in path.toSubpathPolygons()]
    return [sum(hypot(b.x() - a.x(), b.y() - a.y()) for a, b in pairwise(way)) for way in points]


def test_a_straight_line_is_cut_where_it_should_be() -> None:
    line = QPainterPath(QPointF(10, 5))
    line.lineTo(42, 5)
    ways = [[(at.x(), at.y()) for at in polygon.toList()] for polygon in dashed(line, 8, 5).toSubpathPolygons()]
    assert ways == [[(10, 5), (18, 5)], [(23, 5), (31, 5)], [(36, 5), (42, 5)]]


@pytest.mark.parametrize("end", [(300, 40), (20, 400), (-400, 90), (2400, -300)])
def test_all_dashes_of_a_curve_are_of_one_length_and_lie_on_it(end: tuple[float, float]) -> None:
    way = curve(QPointF(0, 0), QPointF(*end))
    found = lengths(dashed(way, 8, 5))
    assert found[:-1] == pytest.approx([8] * (len(found) - 1), rel=1e-3)
    assert len(found) == pytest.approx(way.length() / 13, abs=1)


def test_a_box_is_cut_all_around() -> None:
    found = lengths(dashed_box(0, 0, 200, 100, 14, 4, 3))
    assert sum(found) == pytest.approx(4 / 7 * (2 * (172 + 72) + 2 * 3.1416 * 14), abs=4)


@pytest.mark.parametrize("zoom", [1.0, 0.61, 0.4])
def test_a_wrong_wire_that_is_partly_out_of_view_does_not_swim(person: Person, zoom: float) -> None:
    """Qt's own dashes began elsewhere after the view was moved."""
    desk, canvas = person.desk, person.canvas
    far = {"image": (-2400.0, -1400.0), "conv1": (500.0, 900.0), "relu1": (-2600.0, 1500.0)}
    desk.change("Set", desk.graph.set("image", shape=(8,)).move(far))
    assert any(item.tone == "wrong" for item in canvas.picture.wires.values())
    canvas.set_zoom(zoom)
    canvas.centerOn(400, 700)
    for by in ((0, 0), (-170, -40), (95, 210), (-60, 33), (310, -180)):
        QApplication.processEvents()
        painted(canvas), painted(canvas)
        assert canvas.kept.page is not None
        canvas.scroll_by(*by)
        same_page(canvas)


def test_zooming_a_little_cuts_nothing_anew() -> None:
    item = WireItem(Wire("a", "y", "b", "x"), QPointF(0, 0), QPointF(300, 200))
    kept = item.dashes(1.0)
    assert item.dashes(0.93) is kept and item.dashes(0.5) is kept and item.dashes(3.0) is kept
    assert len(lengths(item.dashes(0.26))) < len(lengths(kept))
    item.carry(QPointF(40, 0))
    assert item.dashes(0.26).boundingRect().left() == pytest.approx(40)
    item.run(QPointF(0, 0), QPointF(100, 0))
    assert item.dashes(0.26).boundingRect().right() == pytest.approx(100, abs=30)
