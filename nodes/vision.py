"""Blocks of well-known networks for images: convolutions with all that goes with them, and patches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Choice, In, Int, Node, Out, Pair, Scope, Size, sides

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
    build = (f"nn.Sequential(ConvNormActivation(C, out_channels, activation={ACTIVATION}), "
             f"ConvNormActivation(out_channels, out_channels, activation={ACTIVATION}))")
    parameters = "9 * out_channels * (C + out_channels) + 4 * out_channels"
    multiply_adds = "9 * out_channels * (C + out_channels) * H * W"
    support = CONV_NORM_ACTIVATION


class Tokens(Node):
    """A sequence for a transformer, perhaps with a class token and positions."""

    positions = Bool(False, title="Positions", doc="Adds a learned vector for each place; the size has to be fixed.")

    def places(self, dims: Scope) -> Any:
        raise NotImplementedError

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.positions and isinstance(places := self.places(dims), Size):
            yield f"for positions the number of places has to be fixed, but {places} is only known when data arrives."


class PatchEmbedding(Tokens, group="Vision", title="Patch embedding",
                     synonyms="vit vision transformer patches tokens image sequence class token positions"):
    """Cuts each image into patches and makes each patch a vector, as a vision transformer reads them.

    A convolution whose stride is its window; patches follow row by row (Dosovitskiy and others 2021).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, high(H) * wide(W) + class_token, embed_dim", doc="A sequence: a vector for each patch.")

    embed_dim = Int(768, min=1, max=65_536, title="Features", doc="How many numbers each vector has.")
    patch_size = Pair(16, min=1, max=1024, unit="pixels", title="Patch", doc="Height and width of a patch.")
    class_token = Bool(False, title="Class token", doc="Puts one learned vector first, which gathers what it shows.")

    face = "{embed_dim} features · {patch_size} · class token {class_token?}"
    build = ("PatchEmbedding(C, embed_dim, patch_size, class_token=class_token, "
             "places=places_of(x) if positions else None)")
    parameters = ("embed_dim * (C * area + 1 + class_token + "
                  "((high(H) * wide(W) + class_token) if positions else 0))")
    multiply_adds = "embed_dim * C * area * high(H) * wide(W)"
    support = '''
class PatchEmbedding(nn.Module):
    """Cuts pictures into patches and makes each a vector (Dosovitskiy and others 2021)."""

    def __init__(self, channels, features, patch_size, class_token=False, places=None):
        super().__init__()
        self.cut = nn.Conv2d(channels, features, patch_size, stride=patch_size)
        self.class_token = nn.Parameter(torch.zeros(1, 1, features)) if class_token else None
        self.positions = nn.Parameter(torch.randn(1, places, features) * 0.02) if places else None

    def forward(self, x):  # N, C, H, W
        x = self.cut(x).flatten(2).transpose(1, 2)  # N, T, E
        if self.class_token is not None:
            x = torch.cat((self.class_token.expand(x.size(0), -1, -1), x), dim=1)  # N, 1 + T, E
        return x if self.positions is None else x + self.positions
'''

    @property
    def area(self) -> int:
        high, wide = sides(self.patch_size, 2)
        return high * wide

    def high(self, size: Any) -> Any:
        return size // sides(self.patch_size, 2)[0]

    def wide(self, size: Any) -> Any:
        return size // sides(self.patch_size, 2)[1]

    def places_of(self, x: Any) -> Any:
        return self.high(x.shape[2]) * self.wide(x.shape[3]) + self.class_token

    def places(self, dims: Scope) -> Any:
        return self.places_of(dims.tensors["x"])


class ClassToken(Tokens, group="Vision", title="Class token", synonyms="vit bert cls vision transformer positions"):
    """Puts one learned vector at the front of a sequence, to gather what the whole of it says.

    After the transformer, Select takes it out again (Dosovitskiy and others 2021; Devlin and others 2018).
    """

    x = In("N, T, E", doc="A sequence: time or patches, then features.")
    y = Out("N, T + 1, E", doc="The sequence, one longer.")

    face = "positions {positions?}"
    build = "ClassToken(E, places=places_of(x) if positions else None)"
    parameters = "E * (1 + (T + 1 if positions else 0))"
    support = '''
class ClassToken(nn.Module):
    """Puts a learned vector first, and may add a learned one to each place (Dosovitskiy and others 2021)."""

    def __init__(self, features, places=None):
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, features))
        self.positions = nn.Parameter(torch.randn(1, places, features) * 0.02) if places else None

    def forward(self, x):  # N, T, E
        x = torch.cat((self.token.expand(x.size(0), -1, -1), x), dim=1)  # N, 1 + T, E
        return x if self.positions is None else x + self.positions
'''

    def places_of(self, x: Any) -> Any:
        return x.shape[1] + 1

    def places(self, dims: Scope) -> Any:
        return self.places_of(dims.tensors["x"])
