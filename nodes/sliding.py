"""Windows that slide over time, an image or a volume: how often they fit and what their settings mean."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cached_property
from typing import Any, ClassVar

from .language import Int, Node, Pair, Scope, Size, Triple, show, sides


class Sliding(Node):
    """A window of ``kernel_size`` that moves by ``stride`` over the axes in ``space``.

    The formulas are those of torch's documentation of Conv2d and MaxPool2d.
    """

    space: ClassVar[tuple[str, ...]] = ("H", "W")
    kernel_size: Any
    stride: Any
    padding: Any

    def window(self, size: Any, side: int = 0) -> Any:
        """How many places the window takes along a side of ``size``."""
        kernel, stride, padding, dilation = self.set_to[side]
        room = 2 * padding - dilation * (kernel - 1) - 1
        if getattr(self, "ceil_mode", False):  # a last window may hang over, but not begin beyond what is there
            room = min(room + stride - 1, padding - 1)
        return (size + room) // stride + 1

    @cached_property
    def set_to(self) -> tuple[tuple[int, int, int, int], ...]:
        """Kernel, stride, padding and dilation of each side."""
        rank = len(self.space)
        stride = self.kernel_size if self.stride is None else self.stride
        every = (self.kernel_size, stride, self.padding, getattr(self, "dilation", 1))
        return tuple(zip(*(sides(value, rank) for value in every), strict=True))

    @property
    def taps(self) -> int:
        """How many places one window covers."""
        return math.prod(sides(self.kernel_size, len(self.space)))

    def problems(self, dims: Scope) -> Iterator[str]:
        """Yield a sentence if the window does not fit in along some side."""
        small = [side for side, axis in enumerate(self.space)
                 if not isinstance(dims[axis], Size) and self.window(dims[axis], side) < 1]
        if small:
            reach = "×".join(str(self.set_to[side][3] * (self.set_to[side][0] - 1) + 1) for side in small)
            sizes = "×".join(show(dims[self.space[side]]) for side in small)
            padded = "×".join(show(dims[self.space[side]] + 2 * self.set_to[side][2]) for side in small)
            along = " and ".join(self.space[side] for side in small)
            yield f"the window reaches over {reach} along {along}, but only {sizes} arrive" \
                  f"{f' ({padded} with padding)' if padded != sizes else ''}."


class Line(Sliding):
    """A window over time."""

    space = ("T",)
    kernel_size = Int(3, min=1, max=4096, unit="steps", doc="How many steps the window covers.")
    stride = Int(1, min=1, max=4096, unit="steps", doc="How many steps the window moves between two looks.")
    padding = Int(0, min=0, max=4096, unit="steps", doc="Steps added at both ends, so that the ends are seen too.")
    dilation = Int(1, min=1, max=4096, unit="steps", doc="Distance between the steps the window looks at; 1 is no gap.")


class Plane(Sliding):
    """A window over an image."""

    space = ("H", "W")
    kernel_size = Pair(3, min=1, max=1024, unit="pixels", doc="Height and width of the window.")
    stride = Pair(1, min=1, max=1024, unit="pixels", doc="How far the window moves between two looks.")
    padding = Pair(0, min=0, max=1024, unit="pixels", doc="Pixels added on every side, so that borders are seen too.")
    dilation = Pair(1, min=1, max=1024, unit="pixels", doc="Distance between the pixels of a window; 1 is no gap.")


class Volume(Sliding):
    """A window over a volume."""

    space = ("D", "H", "W")
    kernel_size = Triple(3, min=1, max=256, unit="voxels", doc="Depth, height and width of the window.")
    stride = Triple(1, min=1, max=256, unit="voxels", doc="How far the window moves between two looks.")
    padding = Triple(0, min=0, max=256, unit="voxels", doc="Voxels added on every side, so that borders are seen too.")
    dilation = Triple(1, min=1, max=256, unit="voxels", doc="Distance between the voxels of a window; 1 is no gap.")
