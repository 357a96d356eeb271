"""The overview in the corner, and the small picture of a version: every card is seen, however many there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.core.graph import Graph, place
from app.ui import theme
from app.ui.canvas.sketch import sketch

if TYPE_CHECKING:
    from conftest import Person

FAR = [(0.0, 0.0), (61_003.0, 9_007.0), (90_017.0, 50_021.0)]
"""Three cards so far apart that each is a hundredth of a pixel."""
TALL = [(216.0 * (i % 6), 120.0 * (i // 6)) for i in range(1200)]


def spread(places: list[tuple[float, float]]) -> Graph:
    return Graph({f"n{i}": place("ReLU", f"n{i}", at) for i, at in enumerate(places)}, ())


def full(image: QImage, color: QColor) -> int:
    """How many pixels are of that very colour."""
    return sum(image.pixelColor(x, y).name() == color.name()
               for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("on", theme.THEMES.values(), ids=theme.THEMES.keys())
@pytest.mark.parametrize(("places", "least"), [(FAR, 3), (TALL, 60)], ids=["far", "tall"])
def test_every_card_leaves_a_pixel(meet: Callable[[Graph], Person], monkeypatch: pytest.MonkeyPatch, on: theme.Theme,
                                   places: list[tuple[float, float]], least: int) -> None:
    monkeypatch.setattr(theme, "current", lambda: on)
    person = meet(spread(places))
    assert full(person.canvas.minimap.redraw().toImage(), on.color("ink3")) >= least
    person.canvas.picture.nodes["n1"].state = "wrong"
    assert full(person.canvas.minimap.redraw().toImage(), on.color("wrong")) >= 1, "what is wrong as well"


@pytest.mark.parametrize("on", theme.THEMES.values(), ids=theme.THEMES.keys())
def test_so_it_does_in_a_sketch(on: theme.Theme) -> None:
    assert full(sketch(spread(FAR), on, QSize(176, 96)), QColor(on.group("Activation"))) >= 3
