"""Nodes that take an image apart into patches and put patches together."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import In, Out, Pair, Scope, Size, show, sides
from .sliding import Plane


class Unfold(Plane, group="Convolution", synonyms="im2col patches windows columns extract sliding blocks"):
    """Cuts an image into windows that may overlap, and lays each one out as a list of numbers.

    A convolution is a matrix product with what comes out (the operation known as im2col).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C * taps, window(H, 0) * window(W, 1)",
            doc="For each window its numbers, channel by channel; windows go row by row.")

    face = "{kernel_size} · stride {stride?} · pad {padding?}"
    formula = "each window → a column"
    build = "nn.Unfold(kernel_size, dilation=dilation, padding=padding, stride=stride)"


class Fold(Plane, group="Convolution", synonyms="col2im patches join assemble overlap add unpatch"):
    """Lays windows back into an image, adding up where they overlap.

    It undoes Unfold with the same settings where windows do not overlap; elsewhere a pixel counts once a window.
    """

    x = In("N, D, L", doc="The D numbers of each of L windows, channel by channel.")
    y = Out("N, D // taps, *sides(output_size, 2)", doc="The pictures.")

    output_size = Pair(8, min=1, max=4096, unit="pixels", always=True, doc="Height and width of the image.")

    face = "to {output_size} · {kernel_size} · stride {stride?} · pad {padding?}"
    formula = "Σ of overlapping windows"
    build = "nn.Fold(output_size, kernel_size, dilation=dilation, padding=padding, stride=stride)"

    def problems(self, dims: Scope) -> Iterator[str]:
        whole: tuple[Any, ...] = sides(self.output_size, 2)
        if isinstance(dims.D, Size):
            yield f"the numbers of a window are D = {show(dims.D)}, which is only known when data arrives; " \
                  "their number has to be fixed."
        elif dims.D % self.taps:
            yield f"{dims.D} numbers a window arrive, which are not channels of " \
                  f"{' × '.join(map(str, sides(self.kernel_size, 2)))} = {self.taps} pixels each."
        rows = [self.window(size, side) for side, size in enumerate(whole)]
        if min(rows) < 1:
            yield f"a window does not fit into an image of {show(whole)} with these settings."
        elif isinstance(dims.L, Size):
            yield f"an image of {show(whole)} takes {rows[0]} × {rows[1]} = {math.prod(rows)} windows, but how many " \
                  f"arrive (L = {show(dims.L)}) is only known when data arrives."
        elif math.prod(rows) != dims.L:
            yield f"{dims.L} windows arrive, but an image of {show(whole)} takes " \
                  f"{rows[0]} × {rows[1]} = {math.prod(rows)} with these settings."
