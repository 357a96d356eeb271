"""Nodes that keep numbers in a range in which learning goes well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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

    def problems(self, dims: Scope) -> Iterator[str]:
        shape = dims.first.shape
        if all(size == 1 for at, size in enumerate(shape) if at != 1):
            yield f"one number arrives for each channel ({show(shape)}), and it learns from how the numbers of a " \
                  "channel differ; it needs two or more. Layer norm takes a single one."


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
        else:
            yield from super().problems(dims)


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
