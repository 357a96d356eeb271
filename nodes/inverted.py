"""Blocks that widen inside and narrow again: those of MobileNet, EfficientNet and ConvNeXt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .dropout import DROP_PATH
from .language import Bool, Float, In, Int, Node, Out, Scope
from .vision import ACTIVATION, CONV_NORM_ACTIVATION, Striding, activations, conv, normed
from .weighing import SQUEEZE_EXCITE

INVERTED_RESIDUAL = CONV_NORM_ACTIVATION + "\n" + DROP_PATH + "\n" + '''
class InvertedResidual(nn.Module):
    """Widens, looks at each channel by itself, narrows (Sandler and others 2018); ``weigh`` weighs when wide."""

    def __init__(self, inputs, expanded, outputs, kernel_size=3, stride=1, activation=nn.ReLU6, weigh=None,
                 drop_path=0.0):
        super().__init__()
        self.branch = nn.Sequential()
        if expanded != inputs:
            self.branch.append(ConvNormActivation(inputs, expanded, 1, activation=activation))
        self.branch.append(ConvNormActivation(expanded, expanded, kernel_size, stride, groups=expanded,
                                              activation=activation))
        if weigh is not None:
            self.branch.append(weigh)
        self.branch.append(ConvNormActivation(expanded, outputs, 1, activation=None))
        self.shortcut = stride == 1 and inputs == outputs
        self.drop = DropPath(drop_path)

    def forward(self, x):  # N, C, H, W
        return x + self.drop(self.branch(x)) if self.shortcut else self.branch(x)
'''


def divisible(channels: float) -> int:
    """The multiple of 8 next to ``channels``, at least 9/10 of them, as MobileNet rounds."""
    near = max(8, int(channels + 4) // 8 * 8)
    return near + 8 if near < 0.9 * channels else near


class Inverted(Striding):
    """What widens inside instead of narrowing."""

    kernel_size = Int(3, min=1, max=31, unit="pixels", doc="Height and width of the window; odd.")
    expand_ratio = Float(6.0, min=1.0, max=64.0, title="Expansion", doc="How many times as wide it is inside.")
    drop_path = Float(0.0, min=0.0, max=1.0, slide=True, title="Drop path",
                      doc="Share of samples that only take the shortcut while training.")

    face = "{out_channels} filters · {kernel_size?} · {expand_ratio} times · stride {stride?}"
    formula = "W₂ conv(W₁ x) + x"
    parameters = "learned(C)"
    multiply_adds = "products(C, H, W)"

    def expanded(self, channels: int) -> int:
        raise NotImplementedError

    def squeezed(self, channels: int) -> int:
        """How narrow the squeeze-and-excite inside is; 0 without one."""
        raise NotImplementedError

    def learned(self, channels: int) -> int:
        wide, narrow = self.expanded(channels), self.squeezed(channels)
        return (normed(channels, wide) * (wide != channels) + normed(wide, wide, self.kernel_size, wide)
                + (2 * wide * narrow + wide + narrow) * (narrow > 0) + normed(wide, self.out_channels))

    def products(self, channels: int, height: Any, width: Any) -> Any:
        wide, narrow = self.expanded(channels), self.squeezed(channels)
        after = conv(wide, wide, self.kernel_size, wide) + conv(wide, self.out_channels)
        return (conv(channels, wide) * (wide != channels) * height * width + 2 * wide * narrow
                + after * self.along(height) * self.along(width))

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.kernel_size % 2 == 0:
            yield f"its window is {self.kernel_size} wide; only an odd number has a middle."


class InvertedResidual(Inverted, group="Vision", title="Inverted residual",
                       synonyms="mobilenet mobilenetv2 mobilenetv3 bottleneck depthwise squeeze excite mobile"):
    """Widens, looks at each channel by itself, narrows again: the block of MobileNetV2 and V3.

    Sandler and others 2018; with squeeze and excite and hardswish it is MobileNetV3's (Howard and others 2019).
    The shortcut is there where stride is 1 and as many channels come out as go in.
    """

    squeeze_excite = Bool(False, title="Squeeze and excite", doc="Weighs the channels while it is wide.")
    activation = activations("relu6")

    page = "https://arxiv.org/abs/1801.04381"
    build = (f"InvertedResidual(C, expanded(C), out_channels, kernel_size=kernel_size, stride=stride, "
             f"activation={ACTIVATION}, weigh=SqueezeExcite(expanded(C), squeezed(C), gate=nn.Hardsigmoid) "
             "if squeeze_excite else None, drop_path=drop_path)")

    @property
    def support(self) -> str:  # type: ignore[override]
        return INVERTED_RESIDUAL + ("\n" + SQUEEZE_EXCITE) * self.squeeze_excite

    def expanded(self, channels: int) -> int:
        return round(channels * self.expand_ratio)

    def squeezed(self, channels: int) -> int:
        return divisible(self.expanded(channels) // 4) * self.squeeze_excite


class MBConv(Inverted, group="Vision",
             synonyms="efficientnet mobile inverted bottleneck squeeze excite swish depthwise"):
    """The block of EfficientNet: an inverted residual that always weighs its channels.

    Tan and Le 2019: SiLU throughout, squeezed to a quarter of the channels that come in.
    """

    activation = activations("silu")

    page = "https://arxiv.org/abs/1905.11946"
    build = (f"InvertedResidual(C, expanded(C), out_channels, kernel_size=kernel_size, stride=stride, "
             f"activation={ACTIVATION}, weigh=SqueezeExcite(expanded(C), squeezed(C), activation={ACTIVATION}), "
             "drop_path=drop_path)")
    support = INVERTED_RESIDUAL + "\n" + SQUEEZE_EXCITE

    def expanded(self, channels: int) -> int:
        return channels if self.expand_ratio == 1 else divisible(channels * self.expand_ratio)

    def squeezed(self, channels: int) -> int:
        return max(1, channels // 4)


class ConvNeXtBlock(Node, group="Vision", title="ConvNeXt block",
                    synonyms="convnext modern convolution layer norm inverted bottleneck"):
    """A convolution over a wide window, then two dense layers at each pixel, with a shortcut around them.

    Liu and others 2022: 7×7 depthwise, layer norm, four times as wide, GELU, a learned scale for each channel.
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H, W", doc="The same shape.")

    kernel_size = Int(7, min=1, max=63, unit="pixels", doc="Height and width of the window; odd.")
    expansion = Int(4, min=1, max=64, doc="How many times as wide the dense layers are inside.")
    layer_scale = Float(1e-6, min=0.0, max=1.0, title="First scale", doc="How much the branch counts before learning.")
    drop_path = Float(0.0, min=0.0, max=1.0, slide=True, title="Drop path",
                      doc="Share of samples that only take the shortcut while training.")

    face = "{kernel_size} · {expansion?} times"
    formula = "x + γ · MLP(norm(conv(x)))"
    page = "https://arxiv.org/abs/2201.03545"
    build = ("ConvNeXtBlock(C, kernel_size=kernel_size, expansion=expansion, layer_scale=layer_scale, "
             "drop_path=drop_path)")
    parameters = "C * (kernel_size * kernel_size + 1 + 2 + 1) + 2 * expansion * C * C + expansion * C + C"
    multiply_adds = "H * W * (C * kernel_size * kernel_size + 2 * expansion * C * C)"
    support = DROP_PATH + "\n" + '''
class ConvNeXtBlock(nn.Module):
    """A wide depthwise convolution, two dense layers at each place, and a shortcut (Liu and others 2022)."""

    def __init__(self, channels, kernel_size=7, expansion=4, layer_scale=1e-6, drop_path=0.0):
        super().__init__()
        self.look = nn.Conv2d(channels, channels, kernel_size, padding=kernel_size // 2, groups=channels)
        self.think = nn.Sequential(
            nn.LayerNorm(channels, eps=1e-6),
            nn.Linear(channels, expansion * channels),
            nn.GELU(),
            nn.Linear(expansion * channels, channels),
        )
        self.scale = nn.Parameter(torch.full((channels,), layer_scale))
        self.drop = DropPath(drop_path)

    def forward(self, x):  # N, C, H, W
        y = self.think(self.look(x).movedim(1, -1))  # N, H, W, C
        return x + self.drop((self.scale * y).movedim(-1, 1))
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.kernel_size % 2 == 0:
            yield f"its window is {self.kernel_size} wide; only an odd number has a middle and keeps the size."
