"""Blocks with a shortcut around them: those of ResNet, MobileNet, EfficientNet and ConvNeXt; and DenseNet's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .dropout import DROP_PATH
from .language import Bool, Float, In, Int, Node, Out, Scope
from .vision import ACTIVATION, CONV_NORM_ACTIVATION, Striding, activations, conv, normed
from .weighing import SQUEEZE_EXCITE


class Residual(Striding):
    """A block whose shortcut is a 1×1 convolution where it changes the size or the channels."""

    activation = activations()

    face = "{out_channels} filters · stride {stride?} · {activation?}"

    def changes(self, channels: int) -> bool:
        return self.stride != 1 or channels != self.out_channels

    def shortcut(self, channels: int) -> int:
        return normed(channels, self.out_channels) * self.changes(channels)


class BasicBlock(Residual, group="Vision", title="Residual block",
                 synonyms="resnet basic block shortcut skip resnet18 resnet34"):
    """Two 3×3 convolutions with a shortcut around them: the block of ResNet-18 and ResNet-34.

    y = relu(conv(relu(conv(x))) + x), each convolution with batch norm (He and others 2016).
    """

    formula = "relu(conv(relu(conv(x))) + x)"
    build = f"BasicBlock(C, out_channels, stride=stride, activation={ACTIVATION})"
    parameters = "learned(C)"
    multiply_adds = "products(C) * along(H) * along(W)"
    support = CONV_NORM_ACTIVATION + "\n" + '''
class BasicBlock(nn.Module):
    """Two 3×3 convolutions and a shortcut (He and others 2016)."""

    def __init__(self, inputs, outputs, stride=1, activation=nn.ReLU):
        super().__init__()
        self.branch = nn.Sequential(
            ConvNormActivation(inputs, outputs, 3, stride, activation=activation),
            ConvNormActivation(outputs, outputs, 3, activation=None),
        )
        same = stride == 1 and inputs == outputs
        self.shortcut = nn.Identity() if same else ConvNormActivation(inputs, outputs, 1, stride, activation=None)
        self.activation = activation()

    def forward(self, x):  # N, C, H, W
        return self.activation(self.branch(x) + self.shortcut(x))
'''

    def learned(self, channels: int) -> int:
        made = self.out_channels
        return normed(channels, made, 3) + normed(made, made, 3) + self.shortcut(channels)

    def products(self, channels: int) -> int:
        made = self.out_channels
        return conv(channels, made, 3) + conv(made, made, 3) + conv(channels, made) * self.changes(channels)


class Bottleneck(Residual, group="Vision", title="Residual bottleneck",
                 synonyms="resnet resnext shortcut skip resnet50 resnet101 wide"):
    """Narrow, look, widen, with a shortcut around it: the block of ResNet-50 and larger.

    Convolutions of 1×1, 3×3 and 1×1, each with batch norm; the 3×3 one strides (He and others 2016).
    With groups it is ResNeXt's (Xie and others 2017), with a greater width that of wide ResNets.
    """

    out_channels = Int(256, min=1, max=65_536, title="Filters", doc="How many channels come out.")
    width = Int(None, min=1, max=65_536, optional=True,
                doc="How many channels there are inside; auto is a quarter of those that come out.")
    groups = Int(1, min=1, max=65_536, doc="Splits the channels of the 3×3 convolution into groups.")

    face = "{out_channels} filters · {width?} inside · stride {stride?} · {groups?} groups"
    formula = "relu(W₃ conv(W₁ x) + x)"
    build = (f"Bottleneck(C, inner(), out_channels, stride=stride, groups=groups, activation={ACTIVATION})")
    parameters = "learned(C)"
    multiply_adds = "products(C, H, W)"
    support = CONV_NORM_ACTIVATION + "\n" + '''
class Bottleneck(nn.Module):
    """Convolutions of 1×1, 3×3 and 1×1 and a shortcut (He and others 2016)."""

    def __init__(self, inputs, width, outputs, stride=1, groups=1, activation=nn.ReLU):
        super().__init__()
        self.branch = nn.Sequential(
            ConvNormActivation(inputs, width, 1, activation=activation),
            ConvNormActivation(width, width, 3, stride, groups=groups, activation=activation),
            ConvNormActivation(width, outputs, 1, activation=None),
        )
        same = stride == 1 and inputs == outputs
        self.shortcut = nn.Identity() if same else ConvNormActivation(inputs, outputs, 1, stride, activation=None)
        self.activation = activation()

    def forward(self, x):  # N, C, H, W
        return self.activation(self.branch(x) + self.shortcut(x))
'''

    def inner(self) -> int:
        return max(1, self.out_channels // 4) if self.width is None else self.width

    def learned(self, channels: int) -> int:
        width, made = self.inner(), self.out_channels
        return (normed(channels, width) + normed(width, width, 3, self.groups) + normed(width, made)
                + self.shortcut(channels))

    def products(self, channels: int, height: Any, width: Any) -> Any:
        inner, made = self.inner(), self.out_channels
        after = conv(inner, inner, 3, self.groups) + conv(inner, made) + conv(channels, made) * self.changes(channels)
        return conv(channels, inner) * height * width + after * self.along(height) * self.along(width)

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.inner() % self.groups:
            yield f"{self.inner()} channels inside do not split into {self.groups} equal groups."


class PreActBlock(Residual, group="Vision", title="Pre-activation block",
                  synonyms="resnet v2 residual identity mapping shortcut skip preact"):
    """A residual block that normalises first, so that the shortcut stays untouched through any depth.

    Batch norm and activation before each 3×3 convolution (He and others 2016, Identity mappings).
    """

    formula = "conv(relu(conv(relu(x)))) + x"
    build = f"PreActBlock(C, out_channels, stride=stride, activation={ACTIVATION})"
    parameters = "2 * C + 2 * out_channels + products(C)"
    multiply_adds = "products(C) * along(H) * along(W)"
    support = '''
class PreActBlock(nn.Module):
    """Norm and activation before each of two convolutions, and a shortcut (He and others 2016)."""

    def __init__(self, inputs, outputs, stride=1, activation=nn.ReLU):
        super().__init__()
        self.first = nn.Sequential(nn.BatchNorm2d(inputs), activation())
        self.branch = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            activation(),
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
        )
        same = stride == 1 and inputs == outputs
        self.shortcut = None if same else nn.Conv2d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x):  # N, C, H, W
        y = self.first(x)
        return self.branch(y) + (x if self.shortcut is None else self.shortcut(y))
'''

    def products(self, channels: int) -> int:
        made = self.out_channels
        return conv(channels, made, 3) + conv(made, made, 3) + conv(channels, made) * self.changes(channels)


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


class DenseBlock(Node, group="Vision", title="Dense block", synonyms="densenet concatenate growth reuse features"):
    """Layers that each hear everything before them and add a few channels of their own.

    Batch norm, relu, 1×1 and 3×3 convolutions in each layer (Huang and others 2017).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C + num_layers * growth_rate, H, W", doc="What came in, and what each layer added.")

    num_layers = Int(6, min=1, max=128, title="Layers", doc="How many layers there are.")
    growth_rate = Int(32, min=1, max=4096, title="Growth", doc="How many channels each layer adds.")
    bottleneck = Int(4, min=1, max=64, doc="How many times the growth the 1×1 convolutions make.")

    face = "{num_layers} layers · grows by {growth_rate}"
    formula = "[x, f₁(x), f₂([x, f₁(x)]), …]"
    build = "DenseBlock(C, num_layers, growth_rate, bottleneck=bottleneck)"
    parameters = "heard(C) * (2 + inner) + num_layers * inner * (2 + 9 * growth_rate)"
    multiply_adds = "H * W * inner * (heard(C) + 9 * growth_rate * num_layers)"
    support = '''
class DenseBlock(nn.Module):
    """Layers that each hear all before them (Huang and others 2017)."""

    def __init__(self, channels, layers, growth, bottleneck=4):
        super().__init__()
        self.layers = nn.ModuleList(nn.Sequential(
            nn.BatchNorm2d(heard),
            nn.ReLU(),
            nn.Conv2d(heard, bottleneck * growth, 1, bias=False),
            nn.BatchNorm2d(bottleneck * growth),
            nn.ReLU(),
            nn.Conv2d(bottleneck * growth, growth, 3, padding=1, bias=False),
        ) for heard in range(channels, channels + layers * growth, growth))

    def forward(self, x):  # N, C, H, W
        for layer in self.layers:
            x = torch.cat((x, layer(x)), dim=1)
        return x
'''

    @property
    def inner(self) -> int:
        return self.bottleneck * self.growth_rate

    def heard(self, channels: int) -> int:
        """How many channels all layers hear together."""
        return sum(channels + n * self.growth_rate for n in range(self.num_layers))


class DenseTransition(Node, group="Vision", title="Dense transition", synonyms="densenet compress pool between blocks"):
    """Thins the channels of a dense block out and halves the picture.

    Batch norm, relu, a 1×1 convolution and average pooling (Huang and others 2017).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, kept(C), H // 2, W // 2", doc="Smaller pictures with fewer channels.")

    keep = Float(0.5, min=0.01, max=1.0, slide=True, title="Kept", doc="Which share of the channels is kept.")

    face = "{keep} kept"
    build = "nn.Sequential(nn.BatchNorm2d(C), nn.ReLU(), nn.Conv2d(C, kept(C), 1, bias=False), nn.AvgPool2d(2))"
    parameters = "2 * C + C * kept(C)"
    multiply_adds = "C * kept(C) * H * W"

    def kept(self, channels: int) -> int:
        return max(1, int(channels * self.keep))
