"""Nodes that undo a max pool with the places it remembered."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .language import In, Int, Out, Pair, Scope, Size, Triple, show
from .sliding import Sliding

INDICES = "Where each number stood, from the indices of a max pool."
LIKE = "What went into that pool: as large comes out. Unwired: as large as the windows cover."
WIRE = "wire what went into the pool to like."


class Unpool(Sliding):
    """Puts numbers back where they stood; everything else is zero."""

    face = "{kernel_size} · stride {stride?} · pad {padding?}"
    formula = "y[indices] = x, else 0"
    forward = "y = self(x, indices, output_size=like.shape if like else None)"

    def grown(self, like: Any, *sizes: Any) -> tuple[int | Size, ...]:
        """The sides of what comes out: those of ``like``, or what the windows cover."""
        return tuple(like.shape[2:]) if like else tuple(self.covered(size, side) for side, size in enumerate(sizes))

    def covered(self, size: Any, side: int) -> Any:
        kernel, stride, padding, _ = self.set_to[side]
        return (size - 1) * stride - 2 * padding + kernel

    def made(self, size: Any, whole: Any, side: int) -> bool:
        """Whether the pool makes ``size`` of ``whole``, rounding down or up."""
        kernel, stride, padding, _ = self.set_to[side]
        room = 2 * padding - kernel
        return size in ((whole + room) // stride + 1, (whole + min(room + stride - 1, padding - 1)) // stride + 1)

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.like and len(dims.S) != len(self.space):
            yield f"like wants {len(self.space) + 2} sizes (what went into the pool), " \
                  f"but {show(dims.like.shape)} arrives."
            return
        sizes = [dims[axis] for axis in self.space]
        if not dims.like and any(isinstance(size, Size) for size in sizes):
            yield f"{show(sizes)} arrives, and what it was before the pool is only known when data arrives; {WIRE}"
            return
        grown = self.grown(dims.like, *sizes)
        for side, (axis, size, whole) in enumerate(zip(self.space, sizes, grown, strict=True)):
            stride, usual = self.set_to[side][1], self.covered(size, side)
            off = whole - usual
            if isinstance(off, Size) and not self.made(size, whole, side):
                yield f"like has {show(whole)} along {axis}, and whether a pool with these settings makes " \
                      f"{show(size)} of them is only known when data arrives; {WIRE}"
                return
            if not isinstance(off, Size) and not -stride < off < stride:
                yield f"like has {show(whole)} along {axis}, but {show(size)} arrive, which a pool with these " \
                      f"settings makes of {show(usual - stride + 1)} to {show(usual + stride - 1)}; {WIRE}"
                return
        if (below := dims.indices.below) and below != math.prod(grown):
            yield f"the indices count {show(below)} places in a channel, but {show(math.prod(grown))} come out; {WIRE}"


class MaxUnpool1d(Unpool, group="Pooling", title="Max unpool 1D", synonyms="unpooling undo inverse decoder indices"):
    """Puts the numbers a max pool kept back where they stood in the sequence, with zeros between."""

    space = ("T",)
    x = In("N, C, T", doc="What is put back.")
    indices = In("N, C, T", dtype="int", doc=INDICES)
    like = In("N, C, *S", dtype="any", optional=True, doc=LIKE)
    y = Out("N, C, *grown(like, T)", doc="The longer sequence.")

    kernel_size = Int(2, min=1, max=4096, unit="steps", doc="The window of that pool.")
    stride = Int(None, min=1, max=4096, optional=True, unit="steps", doc="The stride of that pool; auto is the window.")
    padding = Int(0, min=0, max=2048, unit="steps", doc="The padding of that pool.")

    build = "nn.MaxUnpool1d(kernel_size, stride=stride, padding=padding)"


class MaxUnpool2d(Unpool, group="Pooling", title="Max unpool 2D",
                  synonyms="unpooling undo inverse decoder segnet segmentation indices"):
    """Puts the numbers a max pool kept back where they stood in the image, with zeros between.

    As the decoder of SegNet does (Badrinarayanan and others 2017): wire indices from the pool, and what went
    into the pool to like where its sides do not divide evenly.
    """

    space = ("H", "W")
    x = In("N, C, H, W", doc="What is put back.")
    indices = In("N, C, H, W", dtype="int", doc=INDICES)
    like = In("N, C, *S", dtype="any", optional=True, doc=LIKE)
    y = Out("N, C, *grown(like, H, W)", doc="The larger pictures.")

    kernel_size = Pair(2, min=1, max=1024, unit="pixels", doc="The window of that pool.")
    stride = Pair(None, min=1, max=1024, optional=True, unit="pixels",
                  doc="The stride of that pool; auto is the window.")
    padding = Pair(0, min=0, max=512, unit="pixels", doc="The padding of that pool.")

    build = "nn.MaxUnpool2d(kernel_size, stride=stride, padding=padding)"


class MaxUnpool3d(Unpool, group="Pooling", title="Max unpool 3D",
                  synonyms="unpooling undo inverse decoder volume indices"):
    """Puts the numbers a max pool kept back where they stood in the volume, with zeros between."""

    space = ("D", "H", "W")
    x = In("N, C, D, H, W", doc="What is put back.")
    indices = In("N, C, D, H, W", dtype="int", doc=INDICES)
    like = In("N, C, *S", dtype="any", optional=True, doc=LIKE)
    y = Out("N, C, *grown(like, D, H, W)", doc="The larger volumes.")

    kernel_size = Triple(2, min=1, max=256, unit="voxels", doc="The window of that pool.")
    stride = Triple(None, min=1, max=256, optional=True, unit="voxels",
                    doc="The stride of that pool; auto is the window.")
    padding = Triple(0, min=0, max=128, unit="voxels", doc="The padding of that pool.")

    build = "nn.MaxUnpool3d(kernel_size, stride=stride, padding=padding)"
