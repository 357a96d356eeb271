"""Nodes that keep numbers in a range in which learning goes well."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, ClassVar

from .language import Bool, Float, In, Int, Node, Out, Scope, Size, show


class Eps(Node):
    """What every normalisation is protected by."""

    eps = Float(1e-5, min=1e-12, max=1.0, title="Epsilon", doc="Keeps the division from going by zero.")


class Batch(Eps):
    """Normalises over the batch: (x - mean) / √(variance + ε) for each channel (Ioffe and Szegedy 2015)."""

    momentum = Float(0.1, min=0.0, max=1.0, slide=True, doc="How fast the remembered mean and variance follow: "
                                                            "the share of the newest batch.")
    affine = Bool(True, title="Scale and shift", doc="Learns a factor and a constant for each channel.")
    track_running_stats = Bool(True, title="Remember", doc="Keeps a running mean and variance for use after training.")

    face = "momentum {momentum}"
    formula = "(x - μ) / √(σ² + ε) · γ + β"
    parameters = "2 * C * affine"


class BatchNorm1d(Batch, group="Normalising", title="Batch norm 1D", synonyms="normalization batchnorm bn"):
    """Brings each feature to mean 0 and spread 1 over the batch, then scales and shifts it."""

    x = In("N, C, *S", doc="Features, or channels and then time.")
    y = Out("N, C, *S", doc="The same shape.")

    build = ("nn.BatchNorm1d(C, eps=eps, momentum=momentum, affine=affine, "
             "track_running_stats=track_running_stats)")

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(dims.S) > 1:
            yield f"it wants N, C or N, C, T, but {show((dims.N, dims.C, *dims.S))} arrives; " \
                  f"Batch norm {min(len(dims.S), 3)}D takes that."


class BatchNorm2d(Batch, group="Normalising", title="Batch norm 2D", synonyms="normalization batchnorm bn image"):
    """Brings each channel of an image to mean 0 and spread 1 over the batch, then scales and shifts it."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H, W", doc="The same shape.")

    build = ("nn.BatchNorm2d(C, eps=eps, momentum=momentum, affine=affine, "
             "track_running_stats=track_running_stats)")


class BatchNorm3d(Batch, group="Normalising", title="Batch norm 3D", synonyms="normalization batchnorm bn volume"):
    """Brings each channel of a volume to mean 0 and spread 1 over the batch, then scales and shifts it."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, D, H, W", doc="The same shape.")

    build = ("nn.BatchNorm3d(C, eps=eps, momentum=momentum, affine=affine, "
             "track_running_stats=track_running_stats)")


class Last(Node):
    """Normalises over the last axes of each sample."""

    x = In("*S, D", doc="Features on the last axis.")
    y = Out("*S, D", doc="The same shape.")

    axes = Int(1, min=1, max=15, doc="How many axes, counted from the last, are normalised together.")
    elementwise_affine = Bool(True, title="Scale", doc="Learns a factor for each of the normalised numbers.")

    face = "last {axes?} axes"

    def last(self, before: tuple[Any, ...], size: Any) -> Any:
        """The sizes that are normalised together: one number, or several."""
        return size if self.axes == 1 else (*before, size)[-self.axes:]

    def problems(self, dims: Scope) -> Iterator[str]:
        shape = (*dims.S, dims.D)
        if self.axes > len(shape):
            yield f"it should normalise over {self.axes} axes, but only {len(shape)} arrive ({show(shape)})."
        elif still := [size for size in shape[-self.axes:] if isinstance(size, Size)]:
            yield f"the sizes it normalises over have to be fixed, but {show(still)} is only known when data arrives."


class LayerNorm(Eps, Last, group="Normalising", title="Layer norm", synonyms="normalization layernorm ln"):
    """Brings the features of each sample to mean 0 and spread 1, then scales and shifts them.

    y = (x - mean) / √(variance + ε) · w + b (Ba, Kiros and Hinton 2016).
    """

    bias = Bool(True, title="Shift", doc="Learns a constant for each of the normalised numbers.")

    formula = "(x - μ) / √(σ² + ε) · γ + β"
    build = "nn.LayerNorm(last(S, D), eps=eps, elementwise_affine=elementwise_affine, bias=bias)"
    parameters = "prod(last(S, D)) * elementwise_affine * (1 + bias)"


class RMSNorm(Last, group="Normalising", title="RMS norm", synonyms="normalization root mean square llama"):
    """Divides the features of each sample by their root mean square, then scales them.

    y = x / √(mean(x²) + ε) · w (Zhang and Sennrich 2019).
    """

    eps = Float(None, min=1e-12, max=1.0, optional=True, title="Epsilon",
                doc="Added to the mean square; auto is the smallest step of the number format.")

    formula = "x / √(mean(x²) + ε) · γ"
    build = "nn.RMSNorm(last(S, D), eps=eps, elementwise_affine=elementwise_affine)"
    parameters = "prod(last(S, D)) * elementwise_affine"


class GroupNorm(Eps, group="Normalising", title="Group norm", synonyms="normalization groupnorm gn small batch"):
    """Brings groups of channels of each sample to mean 0 and spread 1; it does not need a large batch.

    Wu and He 2018; one group is layer norm over everything, as many groups as channels is instance norm.
    """

    x = In("N, C, *S", doc="Channels, then space or time.")
    y = Out("N, C, *S", doc="The same shape.")

    num_groups = Int(8, min=1, max=65_536, title="Groups", doc="How many groups the channels are split into.")
    affine = Bool(True, title="Scale and shift", doc="Learns a factor and a constant for each channel.")

    face = "{num_groups} groups"
    formula = "(x - μ) / √(σ² + ε) · γ + β"
    build = "nn.GroupNorm(num_groups, C, eps=eps, affine=affine)"
    parameters = "2 * C * affine"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.C % self.num_groups:
            yield f"{dims.C} channels do not split into {self.num_groups} equal groups."


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
