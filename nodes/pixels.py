"""Nodes that move pixels: into channels and back, among channels, and wherever a grid says."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Bool, Choice, In, Int, Node, Out, Pair, Scope, show, sides


class PixelShuffle(Node, group="Resizing", title="Pixel shuffle",
                   synonyms="pixelshuffle depth to space sub-pixel super resolution upscale subpixel"):
    """Makes an image larger by laying groups of channels out as pixels next to each other.

    r² channels become a square of r × r pixels (Shi and others 2016).
    """

    x = In("N, C, H, W", doc="Pictures with r² times as many channels as come out.")
    y = Out("N, C // (upscale_factor * upscale_factor), H * upscale_factor, W * upscale_factor",
            doc="Larger pictures with fewer channels.")

    upscale_factor = Int(2, min=1, max=64, title="Times", doc="How many times as high and as wide it gets: r.")

    face = "{upscale_factor} times"
    formula = "r² C, H, W → C, r H, r W"
    build = "nn.PixelShuffle(upscale_factor)"

    def problems(self, dims: Scope) -> Iterator[str]:
        square = self.upscale_factor**2
        if dims.C % square != 0:
            yield f"{show(dims.C)} channels do not split into groups of {square} ({self.upscale_factor} × " \
                  f"{self.upscale_factor} pixels)."


class PixelUnshuffle(Node, group="Resizing", title="Pixel unshuffle",
                     synonyms="pixelunshuffle space to depth downscale focus yolo"):
    """Makes an image smaller without losing anything: neighbouring pixels become channels.

    A square of r × r pixels becomes r² channels; it undoes Pixel shuffle.
    """

    x = In("N, C, H, W", doc="Pictures whose height and width are multiples of r.")
    y = Out("N, C * downscale_factor * downscale_factor, H // downscale_factor, W // downscale_factor",
            doc="Smaller pictures with more channels.")

    downscale_factor = Int(2, min=1, max=64, title="Times", doc="How many times as low and as narrow it gets: r.")

    face = "{downscale_factor} times"
    formula = "C, r H, r W → r² C, H, W"
    build = "nn.PixelUnshuffle(downscale_factor)"

    def problems(self, dims: Scope) -> Iterator[str]:
        for name, size in (("height", dims.H), ("width", dims.W)):
            if size % self.downscale_factor != 0:
                yield f"its {name} of {show(size)} is not a multiple of {self.downscale_factor}."


class ChannelShuffle(Node, group="Resizing", title="Channel shuffle", synonyms="channelshuffle shufflenet groups mix"):
    """Deals the channels out anew, so that grouped convolutions see something of every group.

    Channel g · k + i goes to i · groups + g (Zhang and others 2018).
    """

    x = In("N, C, T, *S", dtype="any", doc="Channels, then time or space.")
    y = Out("N, C, T, *S", doc="The same channels in another order.")

    groups = Int(2, min=1, max=65_536, doc="How many groups the channels came from.")

    face = "{groups} groups"
    formula = "channel g·k + i → i·G + g"
    build = "nn.ChannelShuffle(groups)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.C % self.groups != 0:
            yield f"{show(dims.C)} channels do not split into {self.groups} equal groups."


class AffineGrid(Node, group="Resizing", title="Affine grid",
                 synonyms="spatial transformer rotate scale shift warp theta stn"):
    """Says for each pixel where to look for it, after a rotation, scaling and shift.

    (x, y) = θ (column, row, 1), both from -1 to 1, with six numbers θ for each picture: the first half of a
    spatial transformer (Jaderberg and others 2015). Grid sample is the second.
    """

    theta = In("N, *S", doc="Six numbers for each picture: 6, as a Linear gives them, or 2 rows of 3.")
    y = Out("N, side(0), side(1), 2", doc="For each pixel the column and row to look at, from -1 to 1.")

    size = Pair(32, min=1, max=16_384, unit="pixels", doc="Height and width of the picture that will be made.")
    align_corners = Bool(False, always=True, title="Corners",
                         doc="-1 and 1 are the centres of the outermost pixels, not their edges.")

    face = "for {size}"
    formula = "θ (column, row, 1)"
    forward = ("y = nn.functional.affine_grid(theta if len(S) == 2 else theta.view(-1, 2, 3), "
               "[theta.size(0), 1, side(0), side(1)], align_corners=align_corners)")

    def side(self, which: int) -> int:
        return sides(self.size, 2)[which]

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.S not in ((6,), (2, 3)):
            yield f"it wants 6 numbers for each picture, or 2 rows of 3, but {show(dims.S)} arrives."


class GridSample(Node, group="Resizing", title="Grid sample",
                 synonyms="spatial transformer warp optical flow deform remap bilinear stn"):
    """Makes a picture by looking each pixel up at a place the grid names, between pixels by blending.

    The second half of a spatial transformer (Jaderberg and others 2015); Affine grid is the first.
    """

    x = In("N, C, H, W", doc="Pictures to look things up in.")
    grid = In("N, I, J, P", doc="For each new pixel a column and a row, from -1 to 1.")
    y = Out("N, C, I, J", doc="The new pictures.")

    mode = Choice("bilinear", "nearest", "bicubic", doc="How what lies between pixels is found.")
    padding_mode = Choice("zeros", "border", "reflection",
                          doc="What lies outside: zeros, the edge repeated, or the inside mirrored.")
    align_corners = Bool(False, always=True, title="Corners",
                         doc="-1 and 1 are the centres of the outermost pixels, not their edges.")

    face = "{mode} · outside {padding_mode}"
    formula = "y[i, j] = x at grid[i, j]"
    forward = ("y = nn.functional.grid_sample(x, grid, mode=mode, padding_mode=padding_mode, "
               "align_corners=align_corners)")

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.P != 2:
            yield f"the grid has {show(dims.P)} numbers for each pixel; it needs 2, the column and the row."
