"""Blocks of ResNet and its kin: a few convolutions with a shortcut around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Int, Scope
from .vision import ACTIVATION, CONV_NORM_ACTIVATION, Striding, activations, conv, normed


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

    formula = "relu(conv(relu(conv x)) + x)"
    page = "https://arxiv.org/abs/1512.03385"
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
    page = "https://arxiv.org/abs/1512.03385"
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

    formula = "conv(relu(conv(relu x))) + x"
    page = "https://arxiv.org/abs/1603.05027"
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
