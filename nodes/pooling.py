"""Nodes that make a sequence, an image or a volume smaller by summing up what lies close together."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import Bool, Float, In, Int, Node, Out, Pair, Scope, Size, Triple
from .sliding import Sliding


class PoolLine(Sliding):
    """A window over time that, left alone, does not overlap."""

    space = ("T",)
    kernel_size = Int(2, min=1, max=4096, unit="steps", doc="How many steps are summed up in one.")
    stride = Int(None, min=1, max=4096, optional=True, unit="steps",
                 doc="How many steps the window moves; auto is its own size.")
    padding = Int(0, min=0, max=2048, unit="steps", doc="Steps added at both ends, half a window at most.")


class PoolPlane(Sliding):
    """A window over an image that, left alone, does not overlap."""

    space = ("H", "W")
    kernel_size = Pair(2, min=1, max=1024, unit="pixels", doc="Height and width that are summed up in one pixel.")
    stride = Pair(None, min=1, max=1024, optional=True, unit="pixels",
                  doc="How far the window moves; auto is its own size.")
    padding = Pair(0, min=0, max=512, unit="pixels", doc="Pixels added on every side, half a window at most.")


class PoolVolume(Sliding):
    """A window over a volume that, left alone, does not overlap."""

    space = ("D", "H", "W")
    kernel_size = Triple(2, min=1, max=256, unit="voxels", doc="Depth, height and width summed up in one voxel.")
    stride = Triple(None, min=1, max=256, optional=True, unit="voxels",
                    doc="How far the window moves; auto is its own size.")
    padding = Triple(0, min=0, max=128, unit="voxels", doc="Voxels added on every side, half a window at most.")


class Pool(Node):
    """What the sliding pools end with."""

    ceil_mode = Bool(False, title="Round up", doc="Keeps a last window that hangs over the border.")

    face = "{kernel_size} · stride {stride?} · pad {padding?}"

    def problems(self: Any, dims: Scope) -> Iterator[str]:
        for side, axis in enumerate(self.space):
            kernel, _, padding, _ = self.set_to[side]
            if padding > kernel // 2:  # torch counts the window without its gaps
                yield f"padding along {axis} is {padding}; half of the window ({kernel // 2}) is the most it can be."
                return
        yield from super().problems(dims)


PLACES = "Where in each channel the largest numbers stood, counted from 0; an unpool wants to know."


class Largest(Pool):
    """A pool that keeps the largest number, and where it stood if somebody asks."""

    formula = "max of each window"
    forward = "if heard(indices): y, indices = self(x)\nelse: y = self(x)"

    def places(self: Any, scope: Scope) -> int:
        """How many places there are in a channel, which its indices are below; 0 while a side is open."""
        places = math.prod(scope[axis] for axis in self.space)
        return 0 if isinstance(places, Size) else places


class Whole(Node):
    """A pool of volumes for which torch wants a whole window inside what arrives, padding not counted."""

    space: Any
    set_to: Any

    def problems(self, dims: Scope) -> Iterator[str]:
        for side, axis in enumerate(self.space):
            if not isinstance(dims[axis], Size) and dims[axis] < self.set_to[side][0]:
                yield f"the window is {self.set_to[side][0]} along {axis}, but only {dims[axis]} arrive; " \
                      "padding does not count here."
                return
        yield from super().problems(dims)

    def room(self, dims: Scope) -> Iterator[Any]:
        for side, axis in enumerate(self.space):
            yield dims[axis] - self.set_to[side][0] + 1


class MaxPool1d(Largest, PoolLine, group="Pooling", title="Max pool 1D", synonyms="maximum downsample subsample"):
    """Keeps the largest number of each short stretch of a sequence."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, window(T)", doc="The shorter sequence.")
    indices = Out("N, C, window(T)", dtype="int64", below="places", doc=PLACES)

    dilation = Int(1, min=1, max=4096, unit="steps", doc="Distance between the steps of a window; 1 is no gap.")

    build = ("nn.MaxPool1d(kernel_size, stride=stride, padding=padding, dilation=dilation, "
             "return_indices=True if heard(indices) else None, ceil_mode=ceil_mode)")


class MaxPool2d(Largest, PoolPlane, group="Pooling", title="Max pool 2D", synonyms="maximum downsample subsample"):
    """Keeps the largest number of each small patch of an image."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, window(H, 0), window(W, 1)", doc="The smaller pictures.")
    indices = Out("N, C, window(H, 0), window(W, 1)", dtype="int64", below="places", doc=PLACES)

    dilation = Pair(1, min=1, max=1024, unit="pixels", doc="Distance between the pixels of a window; 1 is no gap.")

    build = ("nn.MaxPool2d(kernel_size, stride=stride, padding=padding, dilation=dilation, "
             "return_indices=True if heard(indices) else None, ceil_mode=ceil_mode)")


class MaxPool3d(Largest, PoolVolume, group="Pooling", title="Max pool 3D",
                synonyms="maximum downsample subsample volume video"):
    """Keeps the largest number of each small block of a volume."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, window(D, 0), window(H, 1), window(W, 2)", doc="The smaller volumes.")
    indices = Out("N, C, window(D, 0), window(H, 1), window(W, 2)", dtype="int64", below="places", doc=PLACES)

    dilation = Triple(1, min=1, max=256, unit="voxels", doc="Distance between the voxels of a window; 1 is no gap.")

    build = ("nn.MaxPool3d(kernel_size, stride=stride, padding=padding, dilation=dilation, "
             "return_indices=True if heard(indices) else None, ceil_mode=ceil_mode)")


class Average(Pool):
    """A pool that takes the mean."""

    count_include_pad = Bool(True, title="Count padding", doc="Counts the zeros of the padding in the mean.")

    formula = "Σ x / n of each window"


class AvgPool1d(Average, PoolLine, group="Pooling", title="Average pool 1D", synonyms="mean downsample smooth"):
    """Takes the mean of each short stretch of a sequence."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, window(T)", doc="The shorter sequence.")

    build = ("nn.AvgPool1d(kernel_size, stride=stride, padding=padding, ceil_mode=ceil_mode, "
             "count_include_pad=count_include_pad)")


class AvgPool2d(Average, PoolPlane, group="Pooling", title="Average pool 2D", synonyms="mean downsample smooth"):
    """Takes the mean of each small patch of an image."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, window(H, 0), window(W, 1)", doc="The smaller pictures.")

    build = ("nn.AvgPool2d(kernel_size, stride=stride, padding=padding, ceil_mode=ceil_mode, "
             "count_include_pad=count_include_pad)")


class AvgPool3d(Average, Whole, PoolVolume, group="Pooling", title="Average pool 3D",
                synonyms="mean downsample smooth volume video"):
    """Takes the mean of each small block of a volume."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, window(D, 0), window(H, 1), window(W, 2)", doc="The smaller volumes.")

    build = ("nn.AvgPool3d(kernel_size, stride=stride, padding=padding, ceil_mode=ceil_mode, "
             "count_include_pad=count_include_pad)")


class Powered(Node):
    """A pool between adding up and keeping the largest."""

    padding = 0

    norm_type = Float(2.0, min=1.0, max=10.0, title="Power p",
                      doc="1 adds up, 2 is the root of the sum of squares, a large one nearly the maximum. It is "
                          "best even where numbers may be below zero: other powers or roots of those are not defined.")
    ceil_mode = Bool(False, title="Round up", doc="Keeps a last window that hangs over the border.")

    face = "p {norm_type} · {kernel_size} · stride {stride?}"
    formula = "(Σ xᵖ)^(1/p)"


class LPPool1d(Powered, PoolLine, group="Pooling", title="Power pool 1D",
               synonyms="lp norm pnorm root sum squares lppool"):
    """Takes the root of the sum of powers of each short stretch of a sequence."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, window(T)", doc="The shorter sequence.")

    build = "nn.LPPool1d(norm_type, kernel_size, stride=stride, ceil_mode=ceil_mode)"


class LPPool2d(Powered, PoolPlane, group="Pooling", title="Power pool 2D",
               synonyms="lp norm pnorm root sum squares lppool"):
    """Takes the root of the sum of powers of each small patch of an image."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, window(H, 0), window(W, 1)", doc="The smaller pictures.")

    build = "nn.LPPool2d(norm_type, kernel_size, stride=stride, ceil_mode=ceil_mode)"


class LPPool3d(Powered, Whole, PoolVolume, group="Pooling", title="Power pool 3D",
               synonyms="lp norm pnorm root sum squares lppool volume"):
    """Takes the root of the sum of powers of each small block of a volume."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, window(D, 0), window(H, 1), window(W, 2)", doc="The smaller volumes.")

    build = "nn.LPPool3d(norm_type, kernel_size, stride=stride, ceil_mode=ceil_mode)"
