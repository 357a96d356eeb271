"""A wire as a curve: where it runs, what state it is in, and whether a place lies on it."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, log2

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainterPath, QTransform

from app.core.graph import Wire

from .dashes import SMOOTH, dashed
from .geometry import curve, curve_rect, distance, through

Points = tuple[tuple[float, float], ...]
"""What a wire is led through."""

WIDE = 240.0
"""A wire wider than this is painted as short straight lines: a shallow curve costs Qt ten times as much."""


class WireItem:
    """What the picture knows of one wire. The curve is made when it is first seen."""

    __slots__ = ("a", "b", "cut", "hover", "made", "pieces", "points", "rect", "tone", "wire")

    def __init__(self, wire: Wire, a: QPointF, b: QPointF, points: Points = ()) -> None:
        self.wire = wire
        self.tone = ""
        self.hover = False
        self.run(a, b, points)

    def run(self, a: QPointF, b: QPointF, points: Points = ()) -> None:
        """Lie between two places, led through some points."""
        self.a, self.b, self.points = a, b, points
        self.made: QPainterPath | None = self.led() if points else None
        self.rect = self.made.controlPointRect().adjusted(-6, -6, 6, 6) if self.made else curve_rect(a, b)
        self.pieces: list[QLineF] | None = None
        self.cut: tuple[float, QPainterPath] | None = None

    def carry(self, by: QPointF) -> None:
        """Lie elsewhere as a whole."""
        self.a, self.b, self.rect = self.a + by, self.b + by, self.rect.translated(by)
        self.made = self.made and self.made.translated(by)
        self.pieces = self.pieces and [line.translated(by) for line in self.pieces]
        self.cut = self.cut and (self.cut[0], self.cut[1].translated(by))

    def led(self) -> QPainterPath:
        return through(self.a, [QPointF(*at) for at in self.points], self.b)

    def straight(self) -> list[QLineF]:
        """From end to end and point to point, as it looks from far away."""
        return [QLineF(a, b) for a, b in pairwise((self.a, *(QPointF(*at) for at in self.points), self.b))]

    def point_near(self, at: QPointF, reach: float) -> int | None:
        """Which of its points lies within ``reach`` of a place."""
        gaps = [(QPointF(*point) - at).manhattanLength() for point in self.points]
        nearest = min(range(len(gaps)), key=lambda i: gaps[i], default=None)
        return nearest if nearest is not None and gaps[nearest] <= reach else None

    @property
    def path(self) -> QPainterPath:
        if self.made is None:
            self.made = curve(self.a, self.b)
        return self.made

    @property
    def lines(self) -> list[QLineF]:
        """The curve as short lines; empty if it is better painted as a curve."""
        if self.pieces is None:
            smooth = QTransform.fromScale(SMOOTH, SMOOTH)
            points = self.path.toSubpathPolygons(smooth)[0].toList() if self.rect.width() > WIDE else []
            self.pieces = [QLineF(a / SMOOTH, b / SMOOTH) for a, b in pairwise(points)]
        return self.pieces

    def dashes(self, scale: float) -> QPainterPath:
        """The curve dashed; the same over a range of scales, since cutting takes as long as painting."""
        unit = max(2.0, 2.0 ** ceil(-log2(scale)))
        if self.cut is None or self.cut[0] != unit:
            self.cut = (unit, dashed(self.path, 4 * unit, 2.5 * unit))
        return self.cut[1]

    def away(self, at: QPointF, reach: float) -> float:
        """How far a place is from the curve; infinite if it is more than ``reach``."""
        if not self.rect.adjusted(-reach, -reach, reach, reach).contains(at):
            return float("inf")
        gap, _ = distance(self.path, at)
        return gap if gap <= reach else float("inf")
