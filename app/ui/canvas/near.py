"""What lies near a place: a grid of cells that finds nodes and wires without asking all of them."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor
from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QRectF

CELL = 1024.0
MANY = 64
"""A thing that lies over more cells than this is asked every time instead."""


class Lies(Protocol):
    rect: QRectF


Thing = TypeVar("Thing", bound=Lies)


class Near(Generic[Thing]):
    """Things by the cells they lie over. ``put`` again after ``take`` when one has moved."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], dict[Thing, None]] = {}
        self.where: dict[Thing, list[tuple[int, int]]] = {}
        self.wide: dict[Thing, None] = {}

    def put(self, thing: Thing) -> None:
        keys = cells(thing.rect)
        if not keys:
            self.wide[thing] = None
        for key in keys:
            cell = self.cells.get(key)
            if cell is None:
                cell = self.cells[key] = {}
            cell[thing] = None
        self.where[thing] = keys

    def moved(self, thing: Thing) -> None:
        """A thing that is in it lies elsewhere now."""
        if cells(thing.rect) != self.where[thing]:
            self.take(thing)
            self.put(thing)

    def take(self, thing: Thing) -> None:
        for key in self.where.pop(thing, ()):
            cell = self.cells[key]
            cell.pop(thing, None)
            if not cell:
                del self.cells[key]
        self.wide.pop(thing, None)

    def within(self, rect: QRectF) -> Iterator[Thing]:
        """Everything that may touch ``rect``, each once."""
        left, top, right, bottom = cover(rect)
        if (right - left + 1) * (bottom - top + 1) >= len(self.cells):
            yield from self.where
            return
        found: dict[Thing, None] = dict(self.wide)
        for i in range(left, right + 1):
            for j in range(top, bottom + 1):
                cell = self.cells.get((i, j))
                if cell:
                    found |= cell
        yield from found


def cells(rect: QRectF) -> list[tuple[int, int]]:
    """The cells a thing is kept in: those it lies over; none if it is wide."""
    left, top, right, bottom = cover(rect)
    if left == right and top == bottom:
        return [(left, top)]
    if (right - left + 1) * (bottom - top + 1) > MANY:
        return []
    return [(i, j) for i in range(left, right + 1) for j in range(top, bottom + 1)]


def cover(rect: QRectF) -> tuple[int, int, int, int]:
    """The cells a rectangle lies over: first column and row, last column and row."""
    left, top, right, bottom = cast(tuple[float, float, float, float], rect.getCoords())
    return floor(left / CELL), floor(top / CELL), floor(right / CELL), floor(bottom / CELL)
