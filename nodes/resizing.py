"""Nodes that give a sequence, an image or a volume another size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from .language import Bool, Choice, In, Int, Node, Out, Pair, Scope, Size, Triple, show, sides


class Enlarged(Node):
    """What is made larger by whole factors."""

    rank: ClassVar[int]
    scale_factor: Any

    align_corners = Bool(False, title="Corners stay", doc="The outermost values stay as they are when blending.")

    face = "{scale_factor} · {mode}"
    build = ("nn.Upsample(scale_factor=scale_factor, mode=mode, "
             "align_corners=align_corners if mode != 'nearest' else False)")

    def times(self, side: int) -> int:
        return sides(self.scale_factor, self.rank)[side]


class Upsample1d(Enlarged, group="Resizing", title="Upsample 1D",
                 synonyms="resize enlarge interpolate nearest linear sequence longer decoder"):
    """Makes a sequence longer by repeating steps or by blending between them."""

    rank = 1
    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, T * times(0)", doc="The longer sequences.")

    scale_factor = Int(2, min=1, max=4096, always=True, title="Times", doc="How many times as long it gets.")
    mode = Choice("nearest", "linear", doc="nearest repeats steps; linear blends between them.")

    formula = "T → r T"


class Upsample(Enlarged, group="Resizing", synonyms="resize enlarge interpolate nearest bilinear unet decoder"):
    """Makes an image larger by repeating pixels or by blending between them."""

    rank = 2
    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H * times(0), W * times(1)", doc="The larger pictures.")

    scale_factor = Pair(2, min=1, max=64, always=True, title="Times", doc="How many times as high and as wide it gets.")
    mode = Choice("nearest", "bilinear", "bicubic", doc="nearest repeats pixels; the others blend between them.")

    formula = "H, W → r H, r W"


class Upsample3d(Enlarged, group="Resizing", title="Upsample 3D",
                 synonyms="resize enlarge interpolate nearest trilinear volume unet decoder"):
    """Makes a volume larger by repeating voxels or by blending between them."""

    rank = 3
    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, D * times(0), H * times(1), W * times(2)", doc="The larger volumes.")

    scale_factor = Triple(2, min=1, max=64, always=True, title="Times",
                          doc="How many times as deep, as high and as wide it gets.")
    mode = Choice("nearest", "trilinear", doc="nearest repeats voxels; trilinear blends between them.")

    formula = "D, H, W → r D, r H, r W"


class ToSize(Node):
    """What brings images to one size."""

    x = In("N, C, H, W", doc="Pictures of any size: channels, height, width.")
    y = Out("N, C, side(0), side(1)", doc="Pictures of the size that was asked for.")

    size: Any

    def side(self, which: int) -> int:
        return sides(self.size, 2)[which]


class Blended(ToSize):
    """What may blend between pixels, and blur before it makes smaller."""

    mode: Any
    antialias: Any

    def stays(self, dims: Scope) -> str:
        blurs = self.antialias and self.mode in ("bilinear", "bicubic")
        if blurs and self.side(1) == 1 and self.side(0) not in (1, dims.H):
            return (f"PyTorch miscalculates smoothed pictures that become 1 pixel wide while their height changes "
                    f"(here from {show(dims.H)} to {self.side(0)}), so the exported model would answer otherwise; "
                    "switch Smooth off, or ask for 2 pixels or more.")
        return ""


class Interpolate(Blended, group="Resizing", synonyms="resize scale bilinear bicubic nearest area fixed size"):
    """Brings images to a fixed size, larger or smaller, whatever size arrives."""

    size = Pair(32, min=1, max=16_384, unit="pixels", always=True, doc="Height and width of what comes out.")
    mode = Choice("nearest", "nearest-exact", "bilinear", "bicubic", "area",
                  doc="nearest takes the closest pixel, bilinear and bicubic blend, area averages what falls together.")
    align_corners = Bool(False, title="Corners stay", doc="Corner pixels keep their values; for bilinear and bicubic.")
    antialias = Bool(False, title="Smooth", doc="Blurs before making smaller, so that fine patterns do not flicker; "
                                                "for bilinear and bicubic.")

    face = "to {size} · {mode}"
    formula = "H, W → size"
    forward = ("y = nn.functional.interpolate(x, size=(side(0), side(1)), mode=mode, align_corners=align_corners "
               "if mode in ('bilinear', 'bicubic') else False, "
               "antialias=antialias if mode in ('bilinear', 'bicubic') else False)")


class CenterCrop(ToSize, group="Resizing", title="Centre crop", synonyms="centercrop cut middle center"):
    """Cuts the middle out of each image."""

    size = Pair(32, min=1, max=16_384, unit="pixels", doc="Height and width of what is kept.")

    face = "keeps {size}"
    formula = "H, W → middle"
    forward = "y = x[..., start(0, H):end(0, H), start(1, W):end(1, W)]"

    def start(self, which: int, size: int) -> int:
        return round((size - self.side(which)) / 2)

    def end(self, which: int, size: int) -> int:
        return self.start(which, size) + self.side(which)

    def problems(self, dims: Scope) -> Iterator[str]:
        for which, (name, size) in enumerate((("height", dims.H), ("width", dims.W))):
            if isinstance(size, Size):
                yield f"to find the middle its {name} has to be fixed, but {show(size)} is only known when " \
                      "data arrives."
            elif size < self.side(which):
                yield f"{self.side(which)} pixels should be kept of a {name} of {show(size)}."
