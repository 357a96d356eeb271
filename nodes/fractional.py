"""Nodes that shrink an image or a volume by any fraction, by largest numbers of regions that are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from .language import Float, In, Node, Out, Pair, Scope, Size, Triple, show, sides

CLASS = '''
class {name}(nn.{name}):
    """Draws its regions anew while it learns (Graham 2014, arXiv 1412.6071) and spreads them evenly afterwards."""

    def forward(self, x):
        if self.training:
            return super().forward(x)
        for axis, size in enumerate(self.sizes(x), 2):
            kernel = self.kernel_size if isinstance(self.kernel_size, int) else self.kernel_size[axis - 2]
            first = torch.arange(size, device=x.device) * (x.size(axis) - kernel) // max(size - 1, 1)
            places = first[:, None] + torch.arange(kernel, device=x.device)  # size, kernel
            x = x.index_select(axis, places.flatten()).unflatten(axis, (size, kernel)).amax(axis + 1)
        return x

    def sizes(self, x):
        if self.output_size is None:
            return [int(size * ratio) for size, ratio in zip(x.shape[2:], self.output_ratio)]
        return (self.output_size,) * {rank} if isinstance(self.output_size, int) else self.output_size
'''


class Fractional(Node):
    """Regions that need not come in whole steps.

    The kernel covers a region; a region begins at one of ``size - kernel + 1`` places.
    """

    space: ClassVar[tuple[str, ...]]
    spare: ClassVar[int] = 0
    """Places that torch wants to be left over along every axis."""
    kernel_size: Any
    output_size: Any

    output_ratio = Float(0.7, min=0.01, max=0.99, slide=True, always=True, title="Share kept",
                         doc="How much of each side is left, such as 0.7; unless a size is given.")

    face = "{kernel_size} · to {output_size?} · keeps {output_ratio?}"
    formula = "max of each drawn region"

    def left(self, size: Any, side: int) -> Any:
        """What is left of a side of ``size``."""
        if self.output_size is not None:
            return sides(self.output_size, len(self.space))[side]
        return int(size * self.output_ratio)

    def problems(self, dims: Scope) -> Iterator[str]:
        for side, axis in enumerate(self.space):
            size, kernel = dims[axis], sides(self.kernel_size, len(self.space))[side]
            if isinstance(size, Size):
                if self.output_size is None:
                    yield f"a share of {axis} needs a fixed size, but {axis} is {show(size)}, which is only known " \
                          "when data arrives; give it a size to come out instead."
            elif self.left(size, side) < 1:
                yield f"nothing would be left along {axis}: {self.output_ratio:g} of {size} is less than 1."
            elif (most := size - kernel + 1 - self.spare) < self.left(size, side):
                yield f"{self.left(size, side)} regions of {kernel} do not fit along {axis}, where {size} arrive; " \
                      f"the most that fit is {max(most, 0)}."

    def room(self, dims: Scope) -> Iterator[Any]:
        for side, axis in enumerate(self.space):
            if self.output_size is not None:
                yield dims[axis] - sides(self.kernel_size, len(self.space))[side] + 2 - self.spare \
                    - self.left(dims[axis], side)


class FractionalMaxPool2d(Fractional, group="Pooling", title="Fractional max pool 2D",
                          synonyms="maximum random stochastic ratio downsample"):
    """Shrinks an image by any fraction, keeping the largest numbers of regions drawn by chance.

    While it learns, regions are drawn anew for every example and channel (Graham 2014, "Fractional Max-Pooling");
    afterwards, and in an exported file, region i begins at ⌊i (H - kernel) / (size - 1)⌋.
    """

    space = ("H", "W")
    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, left(H, 0), left(W, 1)", doc="The smaller pictures.")

    kernel_size = Pair(2, min=1, max=64, unit="pixels", doc="Height and width of a region.")
    output_size = Pair(None, min=1, max=1024, optional=True, unit="pixels",
                       doc="Height and width of the image afterwards; auto goes by the share.")

    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool2d.html"
    build = ("FractionalMaxPool2d(kernel_size, output_ratio=output_ratio) if output_size is None "
             "else FractionalMaxPool2d(kernel_size, output_size=output_size)")
    support = CLASS.format(name="FractionalMaxPool2d", rank=2)


class FractionalMaxPool3d(Fractional, group="Pooling", title="Fractional max pool 3D",
                          synonyms="maximum random stochastic ratio downsample volume"):
    """Shrinks a volume by any fraction, keeping the largest numbers of regions drawn by chance.

    While it learns, regions are drawn anew for every example and channel (Graham 2014, "Fractional Max-Pooling");
    afterwards, and in an exported file, region i begins at ⌊i (D - kernel) / (size - 1)⌋.
    """

    space, spare = ("D", "H", "W"), 1
    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, left(D, 0), left(H, 1), left(W, 2)", doc="The smaller volumes.")

    kernel_size = Triple(2, min=1, max=64, unit="voxels", doc="Depth, height and width of a region.")
    output_size = Triple(None, min=1, max=256, optional=True, unit="voxels",
                         doc="Depth, height and width of the volume afterwards; auto goes by the share.")

    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool3d.html"
    build = ("FractionalMaxPool3d(kernel_size, output_ratio=output_ratio) if output_size is None "
             "else FractionalMaxPool3d(kernel_size, output_size=output_size)")
    support = CLASS.format(name="FractionalMaxPool3d", rank=3)
