"""Borders around a sequence, an image or a volume: how wide each side is, and what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from .language import Float, In, Int, Node, Out, Scope, Size


class Border(Node):
    """A border whose width is set for each side; ``ends`` are the two sides of each axis in ``space``."""

    space: ClassVar[tuple[str, ...]]
    ends: ClassVar[tuple[tuple[str, str], ...]]

    def wider(self, size: Any, side: int = 0) -> Any:
        """``size`` with both its borders."""
        return size + sum(self.widths(side))

    def widths(self, side: int) -> tuple[int, int]:
        before, after = self.ends[side]
        return getattr(self, before), getattr(self, after)


class BorderLine(Border):
    """Both ends of a sequence."""

    space, ends = ("T",), (("left", "right"),)
    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, wider(T)", doc="The longer sequence.")

    left = Int(1, min=0, max=1_000_000, unit="steps", title="At the start",
               doc="Steps added before the first one; only these make it causal.")
    right = Int(1, min=0, max=1_000_000, unit="steps", title="At the end", doc="Steps added after the last one.")

    face = "← {left} · → {right}"


class BorderPlane(Border):
    """The four sides of an image."""

    space, ends = ("H", "W"), (("top", "bottom"), ("left", "right"))
    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, wider(H, 0), wider(W, 1)", doc="The larger pictures.")

    left = Int(1, min=0, max=65_536, unit="pixels", doc="Pixels added at the left border.")
    right = Int(1, min=0, max=65_536, unit="pixels", doc="Pixels added at the right border.")
    top = Int(1, min=0, max=65_536, unit="pixels", doc="Pixels added at the upper border.")
    bottom = Int(1, min=0, max=65_536, unit="pixels", doc="Pixels added at the lower border.")

    face = "← {left} · → {right} · ↑ {top} · ↓ {bottom}"


class BorderVolume(Border):
    """The six sides of a volume."""

    space, ends = ("D", "H", "W"), (("front", "back"), ("top", "bottom"), ("left", "right"))
    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, wider(D, 0), wider(H, 1), wider(W, 2)", doc="The larger volumes.")

    left = Int(1, min=0, max=4096, unit="voxels", doc="Voxels added at the left side.")
    right = Int(1, min=0, max=4096, unit="voxels", doc="Voxels added at the right side.")
    top = Int(1, min=0, max=4096, unit="voxels", doc="Voxels added at the upper side.")
    bottom = Int(1, min=0, max=4096, unit="voxels", doc="Voxels added at the lower side.")
    front = Int(1, min=0, max=4096, unit="voxels", doc="Voxels added before the first slice.")
    back = Int(1, min=0, max=4096, unit="voxels", doc="Voxels added behind the last slice.")

    face = "W {left} {right} · H {top} {bottom} · D {front} {back}"


class Constant(Border):
    """A border of one number."""

    value = Float(0.0, min=-1e9, max=1e9, doc="The number the border is filled with.")

    formula = "v v │ a b c d │ v v"


class Zero(Border):
    """A border of zeros."""

    formula = "0 0 │ a b c d │ 0 0"


class Replicated(Border):
    """A border that repeats the edge."""

    formula = "a a │ a b c d │ d d"


class Inside(Border):
    """A border taken from the inside, which has to be large enough for it."""

    spare: ClassVar[int]
    how: ClassVar[str]

    def problems(self, dims: Scope) -> Iterator[str]:
        for side, axis in enumerate(self.space):
            most = max(self.widths(side))
            if not isinstance(dims[axis], Size) and most + self.spare > dims[axis]:
                yield f"{most} cannot be added along {axis}, where {dims[axis]} arrive: {self.how}, so " \
                      f"{max(dims[axis] - self.spare, 0)} is the most."

    def room(self, dims: Scope) -> Iterator[Any]:
        for side, axis in enumerate(self.space):
            yield dims[axis] - max(self.widths(side)) - self.spare + 1


class Reflected(Inside):
    """A border that mirrors the inside; the edge itself is not repeated."""

    spare, how = 1, "the inside is mirrored at its edge, which is not repeated"
    formula = "c b │ a b c d │ c b"


class Circular(Inside):
    """A border taken from the other side."""

    spare, how = 0, "the border is taken from the other side"
    formula = "c d │ a b c d │ a b"
