"""Activations that cut off what is large or small, made of straight pieces or nearly; and some with a twist."""

from __future__ import annotations

from collections.abc import Iterator

from .activation import Each
from .language import Float, In, Node, Out, Scope


class ReLU6(Each, group="Activation", synonyms="clipped rectifier mobilenet nonlinearity"):
    """A ReLU that stops at 6, as mobile networks use it.

    y = min(max(0, x), 6).
    """

    formula = "min(max(0, x), 6)"
    curve = "min(max(0, x), 6)"
    build = "nn.ReLU6()"


class Hardtanh(Each, group="Activation", title="Hard tanh", synonyms="clip clamp limit nonlinearity"):
    """Keeps each number between two limits."""

    min_val = Float(-1.0, min=-1e6, max=1e6, title="Least", doc="Anything below becomes this.")
    max_val = Float(1.0, min=-1e6, max=1e6, title="Most", doc="Anything above becomes this.")

    face = "{min_val} to {max_val}"
    formula = "min(max(least, x), most)"
    curve = "min(max(min_val, x), max_val)"
    build = "nn.Hardtanh(min_val=min_val, max_val=max_val)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.min_val >= self.max_val:
            yield f"its least is {self.min_val:g} and its most {self.max_val:g}; the most has to be larger."


class Hardsigmoid(Each, group="Activation", title="Hard sigmoid", synonyms="gate mobilenet nonlinearity"):
    """A sigmoid made of three straight lines, quick on small machines.

    y = min(max(0, x + 3), 6) / 6.
    """

    formula = "min(max(0, x + 3), 6) / 6"
    curve = "min(max(0, x + 3), 6) / 6"
    build = "nn.Hardsigmoid()"


class Hardswish(Each, group="Activation", title="Hard swish", synonyms="mobilenet nonlinearity swish"):
    """A SiLU made of simple pieces, quick on small machines.

    y = x · min(max(0, x + 3), 6) / 6 (Howard and others 2019).
    """

    formula = "x · min(max(0, x + 3), 6) / 6"
    curve = "x * min(max(0, x + 3), 6) / 6"
    build = "nn.Hardswish()"


class Shrink(Each):
    """What pulls numbers towards zero."""

    lambd = Float(0.5, min=0.0, max=1e6, title="Lambda", doc="What is closer to zero than this becomes zero.")

    face = "lambda {lambd}"


class Hardshrink(Shrink, group="Activation", title="Hard shrink", synonyms="hardshrink threshold sparse nonlinearity"):
    """Sets what is close to zero to zero and keeps the rest.

    y = x where |x| > λ, else 0.
    """

    formula = "|x| > λ ? x : 0"
    curve = "x if abs(x) > lambd else 0"
    build = "nn.Hardshrink(lambd=lambd)"


class Softshrink(Shrink, group="Activation", title="Soft shrink",
                 synonyms="softshrink threshold sparse lasso ista denoise nonlinearity"):
    """Pulls every number towards zero by the same amount, and no further than zero.

    y = sign(x) · max(0, |x| - λ); what sparse coding and wavelet denoising use.
    """

    formula = "sign(x) · max(0, |x| - λ)"
    curve = "copysign(max(0, abs(x) - lambd), x)"
    build = "nn.Softshrink(lambd=lambd)"


class Tanhshrink(Each, group="Activation", title="Tanh shrink", synonyms="tanhshrink hyperbolic tangent nonlinearity"):
    """Takes tanh away from each number: flat around zero, straight far from it.

    y = x - tanh(x).
    """

    formula = "x - tanh(x)"
    curve = "x - tanh(x)"
    build = "nn.Tanhshrink()"


class Threshold(Each, group="Activation", synonyms="cut off floor replace step nonlinearity"):
    """Keeps what is above a threshold and puts one value in place of the rest."""

    threshold = Float(0.0, min=-1e6, max=1e6, always=True, doc="Numbers above this stay as they are.")
    value = Float(0.0, min=-1e6, max=1e6, always=True, title="Else", doc="What all other numbers become.")

    face = "above {threshold} · else {value}"
    formula = "x > threshold ? x : else"
    curve = "x if x > threshold else value"
    build = "nn.Threshold(threshold, value)"


class RReLU(Each, group="Activation", synonyms="randomised leaky rectifier random slope nonlinearity"):
    """A leaky ReLU whose slope is drawn anew for each number while training (Xu and others 2015).

    After training the slope is the middle of the two limits.
    """

    lower = Float(1 / 8, min=0.0, max=1.0, title="Least slope", doc="The smallest slope that is drawn.")
    upper = Float(1 / 3, min=0.0, max=1.0, title="Largest slope", doc="The largest slope that is drawn.")

    face = "slope {lower} to {upper}"
    formula = "x ≥ 0 ? x : random slope · x"
    curve = "x if x >= 0 else (lower + upper) / 2 * x"
    build = "nn.RReLU(lower=lower, upper=upper)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.lower > self.upper:
            yield f"its least slope is {self.lower:g} and its largest {self.upper:g}; the largest cannot be smaller."


class SquaredReLU(Each, group="Activation", title="Squared ReLU", synonyms="relu2 primer rectifier nonlinearity"):
    """Keeps what is positive, squared, and sets the rest to zero.

    y = max(0, x)², found by a search for better language models (So and others 2021).
    """

    formula = "max(0, x)²"
    page = "https://arxiv.org/abs/2109.08668"
    curve = "max(0, x) ** 2"
    forward = "y = x.relu().square()"


class Snake(Node, group="Activation", synonyms="periodic sine audio vocoder bigvgan nonlinearity"):
    """Adds a learned ripple to each channel, for signals that repeat themselves, such as sound.

    y = x + sin²(α x) / α with a learned α for each channel (Ziyin, Hartwig and Ueda 2020).
    """

    x = In("N, C, *S", doc="Channels, then time or space.")
    y = Out("N, C, *S", doc="The same shape.")

    alpha = Float(1.0, min=0.001, max=1000.0, title="First alpha", doc="How quick the ripple is before learning.")

    face = "alpha {alpha?}"
    formula = "x + sin²(α x) / α"
    page = "https://arxiv.org/abs/2006.08195"
    build = "Snake(C, alpha=alpha)"
    parameters = "C"
    support = '''
class Snake(nn.Module):
    """x + sin²(αx) / α, with a learned α for each channel (Ziyin, Hartwig and Ueda 2020)."""

    def __init__(self, channels, alpha=1.0):
        super().__init__()
        self.alpha = nn.Parameter(torch.full((channels,), alpha))

    def forward(self, x):  # N, C, ...
        alpha = self.alpha.view(-1, *[1] * (x.dim() - 2))  # C, 1, ...
        return x + (alpha * x).sin().square() / (alpha + 1e-9)
'''
