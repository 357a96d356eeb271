"""Blocks of well-known networks for images: convolutions with all that goes with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Choice, In, Int, Node, Out, Scope

CONV_NORM_ACTIVATION = '''
class ConvNormActivation(nn.Sequential):
    """A convolution that keeps the size at stride 1, a norm and an activation; either may be None."""

    def __init__(self, inputs, outputs, kernel_size=3, stride=1, dilation=1, groups=1,
                 norm=nn.BatchNorm2d, activation=nn.ReLU):
        padding = (kernel_size - 1) // 2 * dilation
        parts = [nn.Conv2d(inputs, outputs, kernel_size, stride, padding, dilation, groups, bias=norm is None)]
        if norm is not None:
            parts.append(norm(outputs))
        if activation is not None:
            parts.append(activation())
        super().__init__(*parts)
'''

ACTIVATIONS = {"relu": "ReLU", "relu6": "ReLU6", "leaky_relu": "LeakyReLU", "elu": "ELU", "gelu": "GELU",
               "silu": "SiLU", "mish": "Mish", "hardswish": "Hardswish"}

ACTIVATION = "".join(f"nn.{made} if activation == '{name}' else " for name, made in ACTIVATIONS.items()) + "None"
"""The class of the activation that is chosen, as a declared line says it."""


def activations(first: str = "relu", *more: str) -> Choice:
    """The activations a block may have, the usual one first."""
    return Choice(*dict.fromkeys((first, *ACTIVATIONS, *more)), always=True,
                  doc="What bends the line inside." + " none leaves it out." * bool(more))


def conv(inputs: int, outputs: int, size: int = 1, groups: int = 1) -> int:
    """Weights of a convolution without bias."""
    return inputs // groups * outputs * size * size


def normed(inputs: int, outputs: int, size: int = 1, groups: int = 1) -> int:
    """Weights of a convolution and the factor and constant of the norm after it."""
    return conv(inputs, outputs, size, groups) + 2 * outputs


class Block(Node):
    """A block of images; ``along`` says how far it goes along a side."""

    kernel_size: Any
    stride: Any
    dilation: Any

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")

    def along(self, size: Any) -> Any:
        """How many places the window takes along a side of ``size``, padded so that stride 1 keeps it."""
        reach = self.dilation * (self.kernel_size - 1)
        return (size + (self.kernel_size - 1) // 2 * self.dilation * 2 - reach - 1) // self.stride + 1


class Striding(Block):
    """A block that may halve the picture."""

    out_channels = Int(64, min=1, max=65_536, title="Filters", doc="How many channels come out.")
    kernel_size, dilation = 3, 1
    stride = Int(1, min=1, max=64, unit="pixels", doc="How far the window moves between two looks; 2 halves it.")

    y = Out("N, out_channels, along(H), along(W)", doc="What the block makes of them.")


class ConvNormActivation(Striding, group="Vision", title="Conv + norm + activation",
                         synonyms="convolution batch norm relu block convbnrelu cbr stem"):
    """A convolution, a norm and an activation: the three that nearly every image network repeats.

    The convolution is padded so that stride 1 keeps the size; it has no bias where a norm follows.
    """

    kernel_size = Int(3, min=1, max=255, unit="pixels", title="Kernel size", doc="Height and width of the window.")
    dilation = Int(1, min=1, max=255, unit="pixels", doc="Distance between the pixels of a window; 1 is no gap.")
    groups = Int(1, min=1, max=65_536, doc="Splits the channels into groups that do not see each other.")
    norm = Choice("batch", "instance", "none", always=True, doc="What brings the channels to mean 0 and spread 1.")
    activation = activations("relu", "none")

    face = "{out_channels} filters · {kernel_size} · stride {stride?} · {activation}"
    formula = "act(norm(conv(x)))"
    page = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.Conv2dNormActivation.html"
    build = ("ConvNormActivation(C, out_channels, kernel_size=kernel_size, stride=stride, dilation=dilation, "
             "groups=groups, norm=nn.BatchNorm2d if norm == 'batch' else nn.InstanceNorm2d if norm == 'instance' "
             f"else None, activation={ACTIVATION})")
    parameters = "conv(C) + out_channels * (2 if norm == 'batch' else 1 if norm == 'none' else 0)"
    multiply_adds = "conv(C) * along(H) * along(W)"
    support = CONV_NORM_ACTIVATION

    def conv(self, channels: int) -> int:
        return conv(channels, self.out_channels, self.kernel_size, self.groups)

    def problems(self, dims: Scope) -> Iterator[str]:
        for which, count in (("incoming", dims.C), ("outgoing", self.out_channels)):
            if count % self.groups:
                yield f"{count} {which} channels do not split into {self.groups} equal groups."
        if self.norm == "instance" and self.along(dims.H) == self.along(dims.W) == 1:
            yield "a picture of one pixel comes out, which has no spread for an instance norm."

    def room(self, dims: Scope) -> Iterator[Any]:
        if self.norm == "instance":
            yield self.along(dims.H) * self.along(dims.W) - 1


class DepthwiseSeparableConv2d(Striding, group="Vision", title="Depthwise separable conv",
                               synonyms="convolution mobilenet xception pointwise cheap separable"):
    """A convolution in two cheap steps: each channel by itself, then all channels pixel by pixel.

    Each step with batch norm and an activation, as in MobileNet (Howard and others 2017).
    """

    kernel_size = Int(3, min=1, max=255, unit="pixels", title="Kernel size", doc="Height and width of the window.")
    activation = activations("relu", "none")

    face = "{out_channels} filters · {kernel_size} · stride {stride?} · {activation}"
    formula = "pointwise(depthwise(x))"
    build = (f"nn.Sequential(ConvNormActivation(C, C, kernel_size=kernel_size, stride=stride, groups=C, "
             f"activation={ACTIVATION}), ConvNormActivation(C, out_channels, kernel_size=1, activation={ACTIVATION}))")
    parameters = "C * (kernel_size * kernel_size + 2) + out_channels * (C + 2)"
    multiply_adds = "C * (kernel_size * kernel_size + out_channels) * along(H) * along(W)"
    support = CONV_NORM_ACTIVATION


class DoubleConv(Striding, group="Vision", title="Double conv", synonyms="convolution twice unet u-net block vgg"):
    """Two 3×3 convolutions, each with batch norm and an activation: the step of a U-Net.

    Ronneberger, Fischer and Brox 2015, padded so that the size stays, and with batch norm.
    """

    stride = 1

    activation = activations()

    face = "{out_channels} filters · {activation?}"
    formula = "relu(conv(relu(conv(x))))"
    build = (f"nn.Sequential(ConvNormActivation(C, out_channels, activation={ACTIVATION}), "
             f"ConvNormActivation(out_channels, out_channels, activation={ACTIVATION}))")
    parameters = "9 * out_channels * (C + out_channels) + 4 * out_channels"
    multiply_adds = "9 * out_channels * (C + out_channels) * H * W"
    support = CONV_NORM_ACTIVATION
