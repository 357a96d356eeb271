"""Norms that look at each sample by itself: its channels apart, across them, or beside each other."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, ClassVar

from .language import Bool, Float, In, Int, Node, Out, Scope
from .normalising import Eps


class Instance(Eps):
    """Normalises each channel of each sample by itself (Ulyanov and others 2016)."""

    space: ClassVar[tuple[str, ...]]

    momentum = Float(0.1, min=0.0, max=1.0, slide=True, doc="How fast what is remembered follows.")
    affine = Bool(False, title="Scale and shift", doc="Learns a factor and a constant for each channel.")
    track_running_stats = Bool(False, title="Remember", doc="Keeps a running mean and variance for use after training.")

    formula = "(x - μ) / √(σ² + ε)"
    parameters = "2 * C * affine"

    def places(self, dims: Scope) -> Any:
        return math.prod(dims[axis] for axis in self.space)

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.places(dims) == 1:
            yield f"each channel holds a single number ({' × '.join('1' * len(self.space))}), which has no spread " \
                  "to normalise."

    def room(self, dims: Scope) -> Iterator[Any]:
        yield self.places(dims) - 1


class InstanceNorm1d(Instance, group="Normalising", title="Instance norm 1D",
                     synonyms="normalization sequence audio speech"):
    """Brings each channel of each sequence to mean 0 and spread 1 by itself."""

    space = ("T",)
    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, T", doc="The same shape.")

    build = ("nn.InstanceNorm1d(C, eps=eps, momentum=momentum, affine=affine, "
             "track_running_stats=track_running_stats)")


class InstanceNorm2d(Instance, group="Normalising", title="Instance norm 2D", synonyms="normalization style transfer"):
    """Brings each channel of each image to mean 0 and spread 1 by itself (Ulyanov and others 2016)."""

    space = ("H", "W")
    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H, W", doc="The same shape.")

    build = ("nn.InstanceNorm2d(C, eps=eps, momentum=momentum, affine=affine, "
             "track_running_stats=track_running_stats)")


class InstanceNorm3d(Instance, group="Normalising", title="Instance norm 3D",
                     synonyms="normalization volume medical ct mri unet"):
    """Brings each channel of each volume to mean 0 and spread 1 by itself, as medical U-Nets do."""

    space = ("D", "H", "W")
    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, D, H, W", doc="The same shape.")

    build = ("nn.InstanceNorm3d(C, eps=eps, momentum=momentum, affine=affine, "
             "track_running_stats=track_running_stats)")


CHANNEL_LAYER_NORM = '''
class ChannelLayerNorm(nn.LayerNorm):
    """Layer norm over the channels of each place, channels first, as in ConvNeXt (Liu and others 2022)."""

    def forward(self, x):  # N, C, ...
        return super().forward(x.movedim(1, -1)).movedim(-1, 1)
'''


class ChannelLayerNorm(Eps, group="Normalising", title="Channel layer norm",
                       synonyms="normalization layernorm2d layernorm channels first convnext pixel"):
    """Brings the channels of each place to mean 0 and spread 1, then scales and shifts them.

    y = (x - mean) / √(variance + ε) · w + b over axis 1, as ConvNeXt uses it (Liu and others 2022).
    """

    x = In("N, C, *S", doc="Channels, then space or time.")
    y = Out("N, C, *S", doc="The same shape.")

    elementwise_affine = Bool(True, title="Scale", doc="Learns a factor for each channel.")
    bias = Bool(True, title="Shift", doc="Learns a constant for each channel, if it scales.")

    formula = "(x - μ) / √(σ² + ε) · γ + β"
    page = "https://arxiv.org/abs/2201.03545"
    build = "ChannelLayerNorm(C, eps=eps, elementwise_affine=elementwise_affine, bias=bias)"
    parameters = "C * elementwise_affine * (1 + bias)"
    support = CHANNEL_LAYER_NORM


class LocalResponseNorm(Node, group="Normalising", title="Local response norm",
                        synonyms="normalization lrn alexnet lateral inhibition across channels"):
    """Damps each channel where its neighbours are strong, as AlexNet did.

    y = x / (k + α mean(x²))^β, the mean over neighbouring channels (Krizhevsky and others 2012).
    """

    x = In("N, C, T, *S", doc="Channels, then time or space.")
    y = Out("N, C, T, *S", doc="The same shape.")

    size = Int(5, min=1, max=65_536, title="Neighbours", doc="How many channels are looked at together.")
    alpha = Float(1e-4, min=0.0, max=1e3, doc="How strongly neighbours damp.")
    beta = Float(0.75, min=0.0, max=100.0, doc="The power of the damping.")
    k = Float(1.0, min=1e-6, max=1e3, doc="What is added, so that nothing is divided by zero.")

    face = "{size} neighbours"
    formula = "x / (k + α mean(x²))^β"
    build = "nn.LocalResponseNorm(size, alpha=alpha, beta=beta, k=k)"
