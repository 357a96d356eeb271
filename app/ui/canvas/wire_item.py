"""A wire as a curve: where it runs, what state it is in, and whether a place lies on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from app.core.graph import Wire

from .geometry import curve, curve_rect, distance


class WireItem:
    """What the picture knows of one wire. The curve is made when it is first seen."""

    __slots__ = ("a", "b", "hover", "made", "rect", "tone", "wire")

    def __init__(self, wire: Wire, a: QPointF, b: QPointF) -> None:
        self.wire = wire
        self.tone = ""
        self.hover = False
        self.run(a, b)

    def run(self, a: QPointF, b: QPointF) -> None:
        """Lie between two places."""
        self.a, self.b = a, b
        self.rect = curve_rect(a, b)
        self.made: QPainterPath | None = None

    @property
    def path(self) -> QPainterPath:
        if self.made is None:
            self.made = curve(self.a, self.b)
        return self.made

    def away(self, at: QPointF, reach: float) -> float:
        """How far a place is from the curve; infinite if it is more than ``reach``."""
        if not self.rect.adjusted(-reach, -reach, reach, reach).contains(at):
            return float("inf")
        gap, _ = distance(self.path, at)
        return gap if gap <= reach else float("inf")
