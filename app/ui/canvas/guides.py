"""Guides: where a dragged card lines up with cards near it, it is drawn there and a thin line shows why."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QRectF

from .geometry import snap

if TYPE_CHECKING:
    from .shown import Shown

PULL, MOST = 6.0, 8.0
"""How near two edges have to come, in pixels; never more units of the scene."""
AROUND, OVER = 480.0, 10.0
"""How far away a card may lie to be lined up with; how far a guide reaches past the cards."""


class Lined(NamedTuple):
    """Where a card comes to lie, and the guides that say why."""

    at: tuple[float, float]
    guides: tuple[QLineF, ...] = ()


def line_up(picture: Shown, card: QRectF, without: Set[str], zoom: float) -> Lined:
    """A card about to lie at ``card``: in line with a card near it where it almost is, else on the grid."""
    reach = min(PULL / zoom, MOST)
    around = card.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    others = [item.rect for item in picture.nodes_in(around) if item.id not in without]
    x, y = snap(card.x(), card.y())
    by_x = min((gap for other in others for gap in gaps(across(card), across(other))), key=abs, default=reach + 1)
    by_y = min((gap for other in others for gap in gaps(down(card), down(other))), key=abs, default=reach + 1)
    if abs(by_x) <= reach:
        x = card.x() + by_x
    if abs(by_y) <= reach:
        y = card.y() + by_y
    laid = QRectF(x, y, card.width(), card.height())
    return Lined((x, y), (*upright(laid, others), *level(laid, others)))


def across(rect: QRectF) -> tuple[float, float, float]:
    return rect.left(), rect.center().x(), rect.right()


def down(rect: QRectF) -> tuple[float, float, float]:
    return rect.top(), rect.center().y(), rect.bottom()


def gaps(mine: tuple[float, ...], other: tuple[float, ...]) -> list[float]:
    """How far to go until left meets left, middle meets middle, right meets right."""
    return [b - a for a, b in zip(mine, other, strict=True)]


def upright(laid: QRectF, others: list[QRectF]) -> list[QLineF]:
    """Guides up and down; where more than one would do, the middle one."""
    for side in (1, 0, 2):
        x = across(laid)[side]
        same = [other for other in others if abs(across(other)[side] - x) < 0.01]
        if same:
            return [QLineF(x, min(r.top() for r in (laid, *same)) - OVER, x,
                           max(r.bottom() for r in (laid, *same)) + OVER)]
    return []


def level(laid: QRectF, others: list[QRectF]) -> list[QLineF]:
    """Guides from left to right; where more than one would do, the middle one."""
    for side in (1, 0, 2):
        y = down(laid)[side]
        same = [other for other in others if abs(down(other)[side] - y) < 0.01]
        if same:
            return [QLineF(min(r.left() for r in (laid, *same)) - OVER, y,
                           max(r.right() for r in (laid, *same)) + OVER, y)]
    return []
