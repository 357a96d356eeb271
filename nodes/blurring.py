"""Nodes that smooth before they shrink, so that a small shift of the image changes little."""

from __future__ import annotations

from collections.abc import Iterator

from .language import In, Int, Node, Out, Scope, Size


class BlurPool2d(Node, group="Pooling", title="Blur pool 2D",
                 synonyms="anti-aliased antialias downsample shift invariant smooth binomial gaussian low-pass"):
    """Makes an image smaller by blurring it and keeping every second pixel, so that a small shift changes little.

    The blur is the binomial one, such as (1, 2, 1) / 4 in both directions (Zhang 2019, "Making Convolutional
    Networks Shift-Invariant Again"); put it where a pool or a convolution with a stride would stand.
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, shrunk(H), shrunk(W)", doc="The smaller, smoother pictures.")

    kernel_size = Int(3, min=2, max=9, unit="pixels", doc="Side of the blur; 3 is light, 5 and more are stronger.")
    stride = Int(2, min=1, max=64, unit="pixels", doc="How far apart kept pixels are; 2 keeps every second.")

    face = "{kernel_size} · stride {stride}"
    formula = "Σ blur · x, every 2nd pixel"
    page = "https://arxiv.org/abs/1904.11486"
    build = "BlurPool2d(kernel_size, stride=stride)"
    multiply_adds = "C * kernel_size * kernel_size * shrunk(H) * shrunk(W)"
    support = '''
class BlurPool2d(nn.Module):
    """Blurs with a binomial filter, then keeps every ``stride``-th pixel (Zhang 2019, arXiv 1904.11486)."""

    def __init__(self, kernel_size, stride=2):
        super().__init__()
        self.stride = stride
        self.border = ((kernel_size - 1) // 2, kernel_size // 2) * 2
        row = torch.tensor([float(math.comb(kernel_size - 1, k)) for k in range(kernel_size)])
        self.register_buffer("blur", torch.outer(row, row) / row.sum() ** 2, persistent=False)

    def forward(self, x):
        x = nn.functional.pad(x, self.border, mode="reflect")  # N, C, H + kernel - 1, W + kernel - 1
        blur = self.blur.expand(x.size(1), 1, *self.blur.shape)
        return nn.functional.conv2d(x, blur, stride=self.stride, groups=x.size(1))
'''

    def shrunk(self, size: int | Size) -> int | Size:
        """How many pixels of a side of ``size`` are kept: every one that a stride ends on."""
        return (size - 1) // self.stride + 1

    def problems(self, dims: Scope) -> Iterator[str]:
        for axis in ("H", "W"):
            if not isinstance(dims[axis], Size) and dims[axis] <= self.kernel_size // 2:
                yield f"a blur of {self.kernel_size} mirrors {self.kernel_size // 2} pixels along {axis} and needs " \
                      f"at least {self.kernel_size // 2 + 1} there, but only {dims[axis]} arrive."

    def room(self, dims: Scope) -> Iterator[int | Size]:
        for axis in ("H", "W"):
            yield dims[axis] - self.kernel_size // 2
