"""Nodes that make a sequence or an image smaller by summing up what lies close together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, In, Int, Node, Out, Pair, Scope
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


class Pool(Node):
    """What the sliding pools end with."""

    ceil_mode = Bool(False, title="Round up", doc="Keeps a last window that hangs over the border.")

    face = "{kernel_size} · stride {stride?} · pad {padding?}"

    def problems(self: Any, dims: Scope) -> Iterator[str]:
        for side, axis in enumerate(self.space):
            kernel, _, padding, dilation = self.set_to[side]
            reach = dilation * (kernel - 1) + 1
            if padding > reach // 2:
                yield f"padding along {axis} is {padding}; half of the window ({reach // 2}) is the most it can be."
                return
        yield from super().problems(dims)


class MaxPool1d(Pool, PoolLine, group="Pooling", title="Max pool 1D", synonyms="maximum downsample subsample"):
    """Keeps the largest number of each short stretch of a sequence."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, window(T)", doc="The shorter sequence.")

    dilation = Int(1, min=1, max=4096, unit="steps", doc="Distance between the steps of a window; 1 is no gap.")

    build = "nn.MaxPool1d(kernel_size, stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)"


class MaxPool2d(Pool, PoolPlane, group="Pooling", title="Max pool 2D", synonyms="maximum downsample subsample"):
    """Keeps the largest number of each small patch of an image."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, window(H, 0), window(W, 1)", doc="The smaller pictures.")

    dilation = Pair(1, min=1, max=1024, unit="pixels", doc="Distance between the pixels of a window; 1 is no gap.")

    build = "nn.MaxPool2d(kernel_size, stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)"


class Average(Pool):
    """A pool that takes the mean."""

    count_include_pad = Bool(True, title="Count padding", doc="Counts the zeros of the padding in the mean.")


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


class AdaptLine(Node):
    """A sequence brought to a length."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, output_size", doc="The sequence at its new length.")

    output_size = Int(1, min=1, max=4096, unit="steps", doc="How long the sequence is afterwards.")

    face = "to {output_size}"


class AdaptPlane(Node):
    """An image brought to a size."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, *sides(output_size, 2)", doc="The pictures at their new size.")

    output_size = Pair(1, min=1, max=1024, unit="pixels", doc="Height and width of the image afterwards.")

    face = "to {output_size}"


class AdaptiveAvgPool1d(AdaptLine, group="Pooling", title="Adaptive average pool 1D", synonyms="mean resize length"):
    """Brings a sequence to a chosen length by taking means."""

    build = "nn.AdaptiveAvgPool1d(output_size)"


class AdaptiveAvgPool2d(AdaptPlane, group="Pooling", title="Adaptive average pool 2D", synonyms="mean resize size"):
    """Brings an image to a chosen size by taking means."""

    build = "nn.AdaptiveAvgPool2d(output_size)"


class AdaptiveMaxPool2d(AdaptPlane, group="Pooling", title="Adaptive max pool 2D", synonyms="maximum resize size"):
    """Brings an image to a chosen size by keeping the largest numbers."""

    build = "nn.AdaptiveMaxPool2d(output_size)"


class WholeLine(Node):
    """A sequence summed up in one number a channel."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C", doc="One number a channel.")


class WholePlane(Node):
    """An image summed up in one number a channel."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C", doc="One number a channel.")


class GlobalAvgPool1d(WholeLine, group="Pooling", title="Global average pool 1D", synonyms="mean squeeze gap"):
    """Sums a whole sequence up in the mean of each channel."""

    forward = "y = x.mean(dim=2)"


class GlobalAvgPool2d(WholePlane, group="Pooling", title="Global average pool 2D", synonyms="mean squeeze gap"):
    """Sums a whole image up in the mean of each channel."""

    forward = "y = x.mean(dim=(2, 3))"


class GlobalMaxPool1d(WholeLine, group="Pooling", title="Global max pool 1D", synonyms="maximum squeeze gmp"):
    """Sums a whole sequence up in the largest number of each channel."""

    forward = "y = x.amax(dim=2)"


class GlobalMaxPool2d(WholePlane, group="Pooling", title="Global max pool 2D", synonyms="maximum squeeze gmp"):
    """Sums a whole image up in the largest number of each channel."""

    forward = "y = x.amax(dim=(2, 3))"
