"""Nodes that slide learned filters over a sequence, an image or a volume."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Choice, In, Int, Node, Out, Pair, Scope, Size, Triple, sides
from .sliding import Line, Plane, Volume

SPARE = {"reflect": 1, "circular": 0}
"""How much wider than a border the inside has to be where the border is taken from it."""


class Filters(Node):
    """What every convolution begins with."""

    out_channels = Int(32, min=1, max=65_536, title="Filters", doc="Number of filters. One channel comes out of each.")

    face = "{out_channels} filters · {kernel_size} · stride {stride?} · pad {padding?} · {groups?} groups"
    formula = "Σ w · x + b"


class Grouped(Node):
    """What every convolution ends with."""

    out_channels: Any

    groups = Int(1, min=1, max=65_536, doc="Splits the channels into this many groups that do not see each other; "
                                           "as many groups as channels make it depthwise.")
    bias = Bool(True, doc="Adds a learned constant to every channel that comes out.")

    parameters = "out_channels * C // groups * taps + bias * out_channels"

    def uneven(self, dims: Scope) -> Iterator[str]:
        if dims.C % self.groups:
            nor = f", nor do {self.out_channels} outgoing ones" if self.out_channels % self.groups else ""
            split = "channel does not split" if dims.C == 1 else "channels do not split"
            yield f"{dims.C} incoming {split} into {self.groups} equal groups{nor}."
        elif self.out_channels % self.groups:
            yield f"{self.out_channels} outgoing channels do not split into {self.groups} equal groups."

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from self.uneven(dims)
        yield from super().problems(dims)


class Padded(Node):
    """What lies beyond the border, and how much of it."""

    space: Any
    set_to: Any

    same = Bool(False, title="Keep size", doc="As much leaves as arrives: pads by what the window takes away, instead "
                                              "of by a number; the stride has to be 1.")
    padding_mode = Choice("zeros", "reflect", "replicate", "circular",
                          doc="What is added at the borders: zeros, the inside mirrored, the edge repeated, "
                              "or the other side.")

    face = ("{out_channels} filters · {kernel_size} · stride {stride?} · pad {padding?} · same {same?} · "
            "{groups?} groups")

    def window(self, size: Any, side: int = 0) -> Any:
        """How many places the window takes along a side of ``size``."""
        return size if self.same else super().window(size, side)  # type: ignore[misc]

    def widest(self, side: int) -> int:
        """The wider of the two borders of a side."""
        kernel, _, padding, dilation = self.set_to[side]
        return (dilation * (kernel - 1) + 1) // 2 if self.same else padding

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.same and (stride := max(set_to[1] for set_to in self.set_to)) > 1:
            yield f"it cannot keep the size with a stride of {stride}; set the stride to 1, or pad by a number."
        for side, axis in enumerate(self.space if self.padding_mode in SPARE else ()):
            size, padding, least = dims[axis], self.widest(side), self.widest(side) + SPARE[self.padding_mode]
            if not isinstance(size, Size) and size < least:
                yield f"{self.padding_mode} padding of {padding} along {axis} needs at least {least} " \
                      f"there, but only {size} arrive."
        yield from super().problems(dims)

    def room(self, dims: Scope) -> Iterator[Any]:
        for side, axis in enumerate(self.space if self.padding_mode in SPARE else ()):
            yield dims[axis] - self.widest(side) - SPARE[self.padding_mode] + 1


class Conv1d(Padded, Grouped, Line, Filters, group="Convolution", title="Conv 1D",
             synonyms="convolution temporal sequence audio signal depthwise dilated tcn"):
    """Slides a bank of small learned filters along a sequence."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, out_channels, window(T)", doc="One channel for each filter.")

    build = ("nn.Conv1d(C, out_channels, kernel_size, stride=stride, padding='same' if same else padding, "
             "dilation=dilation, groups=groups, bias=bias, padding_mode=padding_mode)")
    multiply_adds = "out_channels * C // groups * taps * window(T)"


class Conv2d(Padded, Grouped, Plane, Filters, group="Convolution", title="Conv 2D",
             synonyms="convolution image filter cnn depthwise separable dilated atrous pointwise"):
    """Slides a bank of small learned filters over an image."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, out_channels, window(H, 0), window(W, 1)", doc="One channel for each filter.")

    build = ("nn.Conv2d(C, out_channels, kernel_size, stride=stride, padding='same' if same else padding, "
             "dilation=dilation, groups=groups, bias=bias, padding_mode=padding_mode)")
    multiply_adds = "out_channels * C // groups * taps * window(H, 0) * window(W, 1)"


class Conv3d(Padded, Grouped, Volume, Filters, group="Convolution", title="Conv 3D",
             synonyms="convolution volume video voxel medical ct mri"):
    """Slides a bank of small learned filters through a volume or a film."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, out_channels, window(D, 0), window(H, 1), window(W, 2)", doc="One channel for each filter.")

    build = ("nn.Conv3d(C, out_channels, kernel_size, stride=stride, padding='same' if same else padding, "
             "dilation=dilation, groups=groups, bias=bias, padding_mode=padding_mode)")
    multiply_adds = "out_channels * C // groups * taps * window(D, 0) * window(H, 1) * window(W, 2)"


class CausalConv1d(Grouped, Line, Filters, group="Convolution", title="Causal conv 1D",
                   synonyms="convolution temporal sequence audio wavenet tcn dilated left padding autoregressive"):
    """Slides learned filters along a sequence so that no step sees a later one.

    As many zeros as a window reaches back are put before the first step (van den Oord and others 2016, WaveNet).
    """

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, out_channels, (T - 1) // stride + 1", doc="One channel for each filter.")

    padding = 0  # what is padded follows from the window

    face = "{out_channels} filters · {kernel_size} · stride {stride?} · gap {dilation?} · {groups?} groups"
    formula = "Σ w · x[… t] + b"
    build = "nn.Conv1d(C, out_channels, kernel_size, stride=stride, dilation=dilation, groups=groups, bias=bias)"
    forward = "y = self(nn.functional.pad(x, (back, 0)) if back else x)"
    multiply_adds = "out_channels * C // groups * taps * ((T - 1) // stride + 1)"

    @property
    def back(self) -> int:
        """How many steps before its own a window sees."""
        return self.dilation * (self.kernel_size - 1)

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from self.uneven(dims)


class Transposed(Grouped):
    """A convolution read backwards: each number that arrives paints a whole window."""

    formula = "each x adds w · x around it"

    def spread(self: Any, size: Any, side: int = 0) -> Any:
        """What a side of ``size`` grows to."""
        kernel, stride, padding, dilation = self.set_to[side]
        return (size - 1) * stride - 2 * padding + dilation * (kernel - 1) + self.extra(side) + 1

    def extra(self: Any, side: int) -> int:
        return sides(self.output_padding, len(self.space))[side]

    def problems(self: Any, dims: Scope) -> Iterator[str]:
        yield from self.uneven(dims)
        for side, axis in enumerate(self.space):
            _, stride, padding, dilation = self.set_to[side]
            if self.extra(side) >= max(stride, dilation):
                yield f"the output padding along {axis} is {self.extra(side)}, but it has to be smaller than the " \
                      f"stride ({stride}) or the dilation ({dilation})."
            elif not isinstance(dims[axis], Size) and self.spread(dims[axis], side) < 1:
                yield f"nothing would be left along {axis}: padding takes {padding} away at both ends."


class ConvTranspose1d(Transposed, Line, Filters, group="Convolution", title="Transposed conv 1D",
                      synonyms="deconvolution upsample decoder fractionally strided upconv"):
    """Grows a sequence: each step paints a whole window through learned filters."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, out_channels, spread(T)", doc="The longer sequence.")

    output_padding = Int(0, min=0, max=4096, unit="steps", doc="Steps added at one end of what comes out.")

    build = ("nn.ConvTranspose1d(C, out_channels, kernel_size, stride=stride, padding=padding, "
             "output_padding=output_padding, groups=groups, bias=bias, dilation=dilation)")
    multiply_adds = "out_channels * C // groups * taps * T"


class ConvTranspose2d(Transposed, Plane, Filters, group="Convolution", title="Transposed conv 2D",
                      synonyms="deconvolution upsample decoder generator fractionally strided upconv"):
    """Grows an image: each pixel paints a whole window through learned filters."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, out_channels, spread(H, 0), spread(W, 1)", doc="The larger picture.")

    output_padding = Pair(0, min=0, max=1024, unit="pixels", doc="Pixels added at one border of what comes out.")

    build = ("nn.ConvTranspose2d(C, out_channels, kernel_size, stride=stride, padding=padding, "
             "output_padding=output_padding, groups=groups, bias=bias, dilation=dilation)")
    multiply_adds = "out_channels * C // groups * taps * H * W"


class ConvTranspose3d(Transposed, Volume, Filters, group="Convolution", title="Transposed conv 3D",
                      synonyms="deconvolution upsample decoder generator volume video fractionally strided upconv"):
    """Grows a volume: each voxel paints a whole window through learned filters."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, out_channels, spread(D, 0), spread(H, 1), spread(W, 2)", doc="The larger volume.")

    output_padding = Triple(0, min=0, max=256, unit="voxels", doc="Voxels added at one border of what comes out.")

    build = ("nn.ConvTranspose3d(C, out_channels, kernel_size, stride=stride, padding=padding, "
             "output_padding=output_padding, groups=groups, bias=bias, dilation=dilation)")
    multiply_adds = "out_channels * C // groups * taps * D * H * W"
