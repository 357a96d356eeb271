"""Nodes that make an image larger without learning."""

from __future__ import annotations

from .language import Bool, Choice, In, Node, Out, Pair, sides


class Upsample(Node, group="Pooling", synonyms="resize enlarge interpolate nearest bilinear unet decoder"):
    """Makes an image larger by repeating pixels or by blending between them."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H * times(0), W * times(1)", doc="The larger pictures.")

    scale_factor = Pair(2, min=1, max=64, always=True, title="Times", doc="How many times as high and as wide it gets.")
    mode = Choice("nearest", "bilinear", "bicubic", doc="nearest repeats pixels; the others blend between them.")
    align_corners = Bool(False, title="Corners stay", doc="Corner pixels keep their values when blending.")

    face = "{scale_factor} · {mode}"
    build = ("nn.Upsample(scale_factor=scale_factor, mode=mode, "
             "align_corners=align_corners if mode != 'nearest' else None)")

    def times(self, side: int) -> int:
        return sides(self.scale_factor, 2)[side]
