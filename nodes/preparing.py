"""What is done to raw data before the network proper, so that it leaves with the exported model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Choice, Float, Floats, In, Node, Out, Pair, Scope, show
from .resizing import Blended

NORMALIZE = '''
class Normalize(nn.Module):
    """(x - mean) / std for each channel, with numbers that are known beforehand."""

    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean, dtype=torch.float32).view(-1, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(std, dtype=torch.float32).view(-1, 1, 1), persistent=False)

    def forward(self, x):  # N, C, H, W
        return (x - self.mean) / self.std
'''


def one_each(title: str, numbers: tuple[float, ...], count: Any, what: str) -> Iterator[str]:
    """A sentence if there is neither one number nor one for each of ``count``."""
    if len(numbers) not in (1, count):
        yield f"{title} holds {len(numbers)} numbers, but {show(count)} {what} arrive; " \
              "give one for each, or one for all."


class Anything(Node):
    """Numbers of any shape, also whole ones; decimal ones leave."""

    x = In("*S", dtype="number", doc="Numbers of any shape; whole numbers such as bytes are fine.")
    y = Out("*S", dtype="float32", doc="The same shape, decimal numbers.")


class Rescale(Anything, group="Preparing", synonyms="divide 255 bytes pixels scale range to float totensor"):
    """Brings numbers into another range, such as the bytes 0–255 of an image to 0–1.

    y = x / divisor + offset. 255 and 0 give 0 to 1; 127.5 and -1 give -1 to 1.
    """

    divisor = Float(255.0, min=-1e9, max=1e9, doc="What every number is divided by.")
    offset = Float(0.0, min=-1e9, max=1e9, doc="What is added afterwards.")

    face = "/ {divisor} · + {offset?}"
    formula = "x / divisor + offset"
    forward = ("y = x / divisor if offset == 0 else x / divisor + offset if offset > 0 else x / divisor - under()")

    def under(self) -> float:
        return -self.offset

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.divisor == 0:
            yield "it would divide by zero; the divisor has to be another number."


class Invert(Anything, group="Preparing", synonyms="negative black white background dark light invert"):
    """Turns dark into light: each number is taken from the largest there can be."""

    most = Float(1.0, min=-1e9, max=1e9, title="White", doc="The largest number there can be: 1, or 255 for bytes.")

    face = "{most} - x"
    formula = "white - x"
    forward = "y = most - x if x.dtype == 'float32' else most - x.float()"  # torch exports no decimal minus whole


class Picture(Node):
    """An image whose channels are treated apart."""

    x = In("N, C, H, W", dtype="number", doc="Pictures: channels, height, width; bytes are fine.")


class Normalize(Picture, group="Preparing", title="Normalise channels",
                synonyms="normalize mean std imagenet standardize preprocess torchvision per channel pretrained"):
    """Takes a known mean from each channel and divides by a known spread, as pretrained networks expect.

    y = (x - mean) / std. The numbers to begin with are those of ImageNet, for pictures from 0 to 1.
    """

    y = Out("N, C, H, W", dtype="float32", doc="The same shape, decimal numbers.")

    mean = Floats((0.485, 0.456, 0.406), least=1, doc="The mean of each channel, or one for all.")
    std = Floats((0.229, 0.224, 0.225), min=1e-9, least=1, title="Spread",
                 doc="The standard deviation of each channel, or one for all.")

    face = "mean {mean} · spread {std}"
    formula = "(x - mean) / std"
    build = "Normalize([*mean], [*std])"
    support = NORMALIZE

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from one_each("Mean", self.mean, dims.C, "channels")
        yield from one_each("Spread", self.std, dims.C, "channels")


class Resize(Blended, group="Preparing", synonyms="scale shrink enlarge picture size interpolate bilinear preprocess"):
    """Brings pictures of any size to the one the network wants.

    It wants decimal numbers; for bytes put a Rescale before it.
    """

    size = Pair(224, min=1, max=16_384, unit="pixels", always=True, doc="Height and width of what comes out.")
    mode = Choice("bilinear", "bicubic", "nearest", always=True,
                  doc="How pixels between pixels are found; nearest takes the closest one.")
    antialias = Bool(True, always=True, title="Smooth", doc="Blurs before making smaller, as picture programs do.")

    face = "to {size} · {mode?}"
    formula = "H, W → size"
    forward = ("y = nn.functional.interpolate(x, size=(side(0), side(1)), mode=mode) if mode == 'nearest' else "
               "nn.functional.interpolate(x, size=(side(0), side(1)), mode=mode, antialias=antialias)")


class Grayscale(Picture, group="Preparing", title="Greyscale",
                synonyms="grayscale gray grey luma rgb colour black white"):
    """Turns colours into how bright they look.

    0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601).
    """

    y = Out("N, 3 if keep else 1, H, W", dtype="float32", doc="The same picture without colour.")

    keep = Bool(False, title="Three channels", doc="Gives the brightness three times, for networks that want colours.")

    face = "three channels {keep?}"
    formula = "R, G, B → luma"
    forward = ("y = (0.299 * x[:, 0:1] + 0.587 * x[:, 1:2] + 0.114 * x[:, 2:3]).repeat(1, 3, 1, 1) if keep else "
               "0.299 * x[:, 0:1] + 0.587 * x[:, 1:2] + 0.114 * x[:, 2:3]")

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.C != 3:
            yield f"it wants the 3 channels red, green and blue, but {show(dims.C)} arrive."


class StandardizeSample(Node, group="Preparing", title="Standardise each sample",
                        synonyms="standardize per image contrast brightness mean std zero whiten"):
    """Brings each sample to mean 0 and spread 1 by itself, whatever its brightness or loudness.

    y = (x - mean) / √(variance + ε) over all numbers of the sample; nothing is learned or remembered.
    """

    x = In("N, D, *S", doc="Samples of any shape.")
    y = Out("N, D, *S", doc="The same shape.")

    eps = Float(1e-5, min=1e-12, max=1.0, title="Epsilon", doc="Keeps the division from going by zero.")

    formula = "(x - μ) / √(σ² + ε)"
    forward = "y = nn.functional.layer_norm(x, x.shape[1:], eps=eps)"
