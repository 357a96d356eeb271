"""Blocks that look at a whole image and then weigh its channels, or its places."""

from __future__ import annotations

import math
from collections.abc import Iterator

from .language import Choice, In, Int, Node, Out, Scope
from .vision import ACTIVATION, activations

SQUEEZE_EXCITE = '''
class SqueezeExcite(nn.Module):
    """Weighs each channel by what the whole picture says of it (Hu, Shen and Sun 2018)."""

    def __init__(self, channels, squeezed, activation=nn.ReLU, gate=nn.Sigmoid):
        super().__init__()
        self.weigh = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),  # N, C, 1, 1
            nn.Conv2d(channels, squeezed, 1),
            activation(),
            nn.Conv2d(squeezed, channels, 1),
            gate(),
        )

    def forward(self, x):  # N, C, H, W
        return x * self.weigh(x)
'''


class Weighing(Node):
    """Pictures that come out as they went in, weighed."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H, W", doc="The same shape, weighed.")


class Reduced(Weighing):
    """What asks a small network how much each channel counts."""

    reduction = Int(16, min=1, max=1024, title="Reduction", doc="How many times narrower it is inside.")

    face = "reduction {reduction}"

    def inner(self, channels: int) -> int:
        return max(1, channels // self.reduction)


class SqueezeExcite(Reduced, group="Vision", title="Squeeze and excite",
                    synonyms="se senet channel attention gate weigh mobilenet efficientnet squeezeexcitation"):
    """Looks at the whole image and then turns each channel up or down.

    y = x · σ(W₂ relu(W₁ mean(x))) (Hu, Shen and Sun 2018).
    """

    activation = activations()
    gate = Choice("sigmoid", "hardsigmoid", always=True, doc="What brings the weights between 0 and 1.")

    formula = "x · σ(W₂ relu(W₁ mean(x)))"
    page = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.SqueezeExcitation.html"
    build = (f"SqueezeExcite(C, inner(C), activation={ACTIVATION}, "
             "gate=nn.Sigmoid if gate == 'sigmoid' else nn.Hardsigmoid)")
    parameters = "2 * C * inner(C) + C + inner(C)"
    multiply_adds = "2 * C * inner(C)"
    support = SQUEEZE_EXCITE


class EfficientChannelAttention(Weighing, group="Vision", title="Channel attention (ECA)",
                                synonyms="efficient channel attention eca ecanet weigh gate"):
    """Turns each channel up or down by what a few neighbouring channels say; it learns next to nothing.

    y = x · σ(conv(mean(x))), the convolution over channels (Wang and others 2020).
    """

    kernel_size = Int(None, min=1, max=255, optional=True, title="Neighbours",
                      doc="How many channels are heard together; an odd number, auto goes by how many there are.")

    face = "{kernel_size} neighbours"
    formula = "x · σ(conv(mean(x)))"
    page = "https://arxiv.org/abs/1910.03151"
    build = "EfficientChannelAttention(taps(C))"
    parameters = "taps(C)"
    multiply_adds = "C * taps(C)"
    support = '''
class EfficientChannelAttention(nn.Module):
    """Weighs each channel by what its neighbours say of it (Wang and others 2020)."""

    def __init__(self, kernel_size):
        super().__init__()
        self.mix = nn.Conv1d(1, 1, kernel_size, padding=kernel_size // 2, bias=False)

    def forward(self, x):  # N, C, H, W
        weights = self.mix(x.mean(dim=(2, 3)).unsqueeze(1)).sigmoid()  # N, 1, C
        return x * weights.transpose(1, 2).unsqueeze(-1)
'''

    def taps(self, channels: int) -> int:
        """The odd number next to (log₂ C + 1) / 2, as in equation 12 of the paper."""
        near = int((math.log2(channels) + 1) / 2) if self.kernel_size is None else self.kernel_size
        return near if self.kernel_size is not None or near % 2 else near + 1

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.kernel_size is not None and self.kernel_size % 2 == 0:
            yield f"it should hear {self.kernel_size} channels together; only an odd number has a middle."


class CBAM(Reduced, group="Vision", synonyms="convolutional block attention module spatial channel weigh gate"):
    """Turns up what matters, first which channels, then which places.

    σ(MLP(mean) + MLP(max)) for channels, σ(conv(mean, max)) for places (Woo and others 2018).
    """

    kernel_size = Int(7, min=1, max=63, unit="pixels", doc="Height and width of the window over places; odd.")

    face = "reduction {reduction} · {kernel_size?}"
    formula = "x · σ(channels) · σ(places)"
    page = "https://arxiv.org/abs/1807.06521"
    build = "CBAM(C, inner(C), kernel_size=kernel_size)"
    parameters = "2 * C * inner(C) + C + inner(C) + 2 * kernel_size * kernel_size"
    multiply_adds = "4 * C * inner(C) + 2 * kernel_size * kernel_size * H * W"
    support = '''
class CBAM(nn.Module):
    """Weighs channels, then places (Woo and others 2018)."""

    def __init__(self, channels, squeezed, kernel_size=7):
        super().__init__()
        self.what = nn.Sequential(nn.Linear(channels, squeezed), nn.ReLU(), nn.Linear(squeezed, channels))
        self.where = nn.Conv2d(2, 1, kernel_size, padding=kernel_size // 2, bias=False)

    def forward(self, x):  # N, C, H, W
        what = self.what(x.mean(dim=(2, 3))) + self.what(x.amax(dim=(2, 3)))  # N, C
        x = x * what.sigmoid()[:, :, None, None]
        where = self.where(torch.stack((x.mean(dim=1), x.amax(dim=1)), dim=1))  # N, 1, H, W
        return x * where.sigmoid()
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.kernel_size % 2 == 0:
            yield f"its window is {self.kernel_size} wide; only an odd number has a middle and keeps the size."
