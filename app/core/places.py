"""Places on the canvas, to the hundredth: as a file says them, so that a project read back is the same."""

from __future__ import annotations

Point = tuple[float, float]


def spot(x: float, y: float) -> Point:
    """A place that a file can say."""
    return round(x, 2), round(y, 2)


def shifted(at: Point, by: Point) -> Point:
    """A place so far from another."""
    return spot(at[0] + by[0], at[1] + by[1])


def way(start: Point, end: Point) -> Point:
    """How far it is from one place to another."""
    return spot(end[0] - start[0], end[1] - start[1])
