"""Nodes that pool to a chosen size, whatever size arrives, or to one number for each channel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import In, Int, Ints, Node, Out, Pair, Scope, Triple

MEAN, LARGEST = "mean of each region", "max of each region"


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


class AdaptVolume(Node):
    """A volume brought to a size."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, *sides(output_size, 3)", doc="The volumes at their new size.")

    output_size = Triple(1, min=1, max=256, unit="voxels", doc="Depth, height and width of the volume afterwards.")

    face = "to {output_size}"


class AdaptiveAvgPool1d(AdaptLine, group="Pooling", title="Adaptive average pool 1D", synonyms="mean resize length"):
    """Brings a sequence to a chosen length by taking means."""

    formula = MEAN
    build = "nn.AdaptiveAvgPool1d(output_size)"


class AdaptiveAvgPool2d(AdaptPlane, group="Pooling", title="Adaptive average pool 2D", synonyms="mean resize size"):
    """Brings an image to a chosen size by taking means."""

    formula = MEAN
    build = "nn.AdaptiveAvgPool2d(output_size)"


class AdaptiveAvgPool3d(AdaptVolume, group="Pooling", title="Adaptive average pool 3D",
                        synonyms="mean resize size volume video"):
    """Brings a volume to a chosen size by taking means."""

    formula = MEAN
    build = "nn.AdaptiveAvgPool3d(output_size)"


class AdaptiveMaxPool1d(AdaptLine, group="Pooling", title="Adaptive max pool 1D", synonyms="maximum resize length"):
    """Brings a sequence to a chosen length by keeping the largest numbers."""

    formula = LARGEST
    build = "nn.AdaptiveMaxPool1d(output_size)"


class AdaptiveMaxPool2d(AdaptPlane, group="Pooling", title="Adaptive max pool 2D", synonyms="maximum resize size"):
    """Brings an image to a chosen size by keeping the largest numbers."""

    formula = LARGEST
    build = "nn.AdaptiveMaxPool2d(output_size)"


class AdaptiveMaxPool3d(AdaptVolume, group="Pooling", title="Adaptive max pool 3D",
                        synonyms="maximum resize size volume video"):
    """Brings a volume to a chosen size by keeping the largest numbers."""

    formula = LARGEST
    build = "nn.AdaptiveMaxPool3d(output_size)"


class WholeLine(Node):
    """A sequence summed up in one number a channel."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C", doc="One number a channel.")


class WholePlane(Node):
    """An image summed up in one number a channel."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C", doc="One number a channel.")


class WholeVolume(Node):
    """A volume summed up in one number a channel."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C", doc="One number a channel.")


class GlobalAvgPool1d(WholeLine, group="Pooling", title="Global average pool 1D", synonyms="mean squeeze gap"):
    """Sums a whole sequence up in the mean of each channel."""

    formula = "Σ x / T"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.mean.html"
    forward = "y = x.mean(dim=2)"


class GlobalAvgPool2d(WholePlane, group="Pooling", title="Global average pool 2D", synonyms="mean squeeze gap"):
    """Sums a whole image up in the mean of each channel."""

    formula = "Σ x / (H · W)"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.mean.html"
    forward = "y = x.mean(dim=(2, 3))"


class GlobalAvgPool3d(WholeVolume, group="Pooling", title="Global average pool 3D",
                      synonyms="mean squeeze gap volume video"):
    """Sums a whole volume up in the mean of each channel."""

    formula = "Σ x / (D · H · W)"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.mean.html"
    forward = "y = x.mean(dim=(2, 3, 4))"


class GlobalMaxPool1d(WholeLine, group="Pooling", title="Global max pool 1D", synonyms="maximum squeeze gmp"):
    """Sums a whole sequence up in the largest number of each channel."""

    formula = "max of T numbers"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.amax.html"
    forward = "y = x.amax(dim=2)"


class GlobalMaxPool2d(WholePlane, group="Pooling", title="Global max pool 2D", synonyms="maximum squeeze gmp"):
    """Sums a whole image up in the largest number of each channel."""

    formula = "max of H · W numbers"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.amax.html"
    forward = "y = x.amax(dim=(2, 3))"


class GlobalMaxPool3d(WholeVolume, group="Pooling", title="Global max pool 3D",
                      synonyms="maximum squeeze gmp volume video"):
    """Sums a whole volume up in the largest number of each channel."""

    formula = "max of D · H · W numbers"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.amax.html"
    forward = "y = x.amax(dim=(2, 3, 4))"


class SpatialPyramidPool(Node, group="Pooling", title="Spatial pyramid pool",
                         synonyms="spp maximum any size fixed length levels bins"):
    """Sums up images of any size in a list of fixed length, from coarse to fine.

    For each level n the largest numbers of n × n regions, all of them in a row (He and others 2014,
    "Spatial Pyramid Pooling in Deep Convolutional Networks for Visual Recognition").
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C * cells", doc="For each level its regions, channel by channel.")

    levels = Ints((1, 2, 4), min=1, most=8, doc="How many regions an image is cut into a side, for each level.")

    face = "levels {levels}"
    formula = "max of 1×1, 2×2 … regions"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html"
    build = "SpatialPyramidPool(levels)"
    support = '''
class SpatialPyramidPool(nn.Module):
    """The largest numbers of 1 × 1, 2 × 2 … regions in a row (He and others 2014, arXiv 1406.4729)."""

    def __init__(self, levels):
        super().__init__()
        self.levels = levels

    def forward(self, x):
        pools = [nn.functional.adaptive_max_pool2d(x, level) for level in self.levels]  # N, C, level, level each
        return torch.cat([pool.flatten(1) for pool in pools], dim=1)
'''

    @property
    def cells(self) -> int:
        """How many cells all levels have together: 1 + 4 + 16 for the levels 1, 2, 4."""
        return sum(level**2 for level in self.levels)

    def problems(self, dims: Scope) -> Iterator[Any]:
        if not self.levels:
            yield "it has no levels; 1, 2, 4 are usual."
        elif max(self.levels) > 64:
            yield f"a level cuts an image into {max(self.levels)} × {max(self.levels)} regions; 64 × 64 is the most."
