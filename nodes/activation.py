"""Nodes that bend the line: what is done to each number by itself, and softmax."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Choice, Float, In, Int, Node, Out, Scope, no_axis, show


class Each(Node):
    """What is done to each number by itself."""

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")


class ReLU(Each, group="Activation", synonyms="rectifier nonlinearity rectified"):
    """Keeps what is positive and sets the rest to zero.

    y = max(0, x).
    """

    formula = "max(0, x)"
    curve = "max(0, x)"
    build = "nn.ReLU()"


class LeakyReLU(Each, group="Activation", title="Leaky ReLU", synonyms="rectifier nonlinearity leak"):
    """Keeps what is positive and shrinks the rest to a small slope.

    y = x where x > 0, else slope · x.
    """

    negative_slope = Float(0.01, min=0.0, max=1.0, title="Slope", doc="Slope on the negative side.")

    face = "slope {negative_slope}"
    formula = "x > 0 ? x : slope · x"
    curve = "x if x > 0 else negative_slope * x"
    build = "nn.LeakyReLU(negative_slope=negative_slope)"


class PReLU(Each, group="Activation", synonyms="parametric rectifier learned slope nonlinearity"):
    """A leaky ReLU that learns its slope (He and others 2015)."""

    num_parameters = Int(1, min=1, max=1_000_000, title="Slopes",
                         doc="How many slopes are learned: 1, or one for each channel.")
    init = Float(0.25, min=-10.0, max=10.0, title="First slope", doc="Slope before learning.")

    formula = "x > 0 ? x : a · x"
    curve = "x if x > 0 else init * x"
    build = "nn.PReLU(num_parameters=num_parameters, init=init)"
    parameters = "num_parameters"

    def problems(self, dims: Scope) -> Iterator[str]:
        channels = dims.S[1] if len(dims.S) > 1 else 1
        if self.num_parameters not in (1, channels):
            yield f"it has {self.num_parameters} slopes, but {show(channels)} channels arrive; make it 1 or that many."


class ELU(Each, group="Activation", synonyms="exponential nonlinearity"):
    """Keeps what is positive and lets the rest fall softly towards a floor.

    y = x where x > 0, else α (eˣ - 1) (Clevert and others 2015).
    """

    alpha = Float(1.0, min=0.0, max=100.0, doc="Depth of the floor on the negative side.")

    face = "alpha {alpha?}"
    formula = "x > 0 ? x : α (eˣ - 1)"
    curve = "x if x > 0 else alpha * expm1(x)"
    build = "nn.ELU(alpha=alpha)"


class SELU(Each, group="Activation", synonyms="self normalizing exponential nonlinearity"):
    """An ELU whose scale keeps mean 0 and spread 1 through many layers (Klambauer and others 2017)."""

    formula = "λ · ELU(x), α and λ fixed"
    curve = "1.0507009873554805 * (x if x > 0 else 1.6732632423543772 * expm1(x))"
    build = "nn.SELU()"


class CELU(Each, group="Activation", synonyms="continuous exponential nonlinearity"):
    """An ELU whose slope does not jump at zero, whatever its alpha (Barron 2017)."""

    alpha = Float(1.0, min=0.001, max=100.0, doc="Depth of the floor on the negative side.")

    face = "alpha {alpha?}"
    formula = "x > 0 ? x : α (e^(x / α) - 1)"
    curve = "x if x > 0 else alpha * expm1(x / alpha)"
    build = "nn.CELU(alpha=alpha)"


class GELU(Each, group="Activation", synonyms="gaussian error transformer gpt bert nonlinearity"):
    """Lets a number through in the measure in which it is large; what transformers use.

    y = x · Φ(x), with Φ the normal distribution (Hendrycks and Gimpel 2016).
    """

    approximate = Choice("none", "tanh", doc="none is exact, tanh is a quicker formula that is very close.")

    face = "{approximate?}"
    formula = "x · Φ(x)"
    curve = "x * (1 + erf(x / sqrt(2))) / 2"
    build = "nn.GELU(approximate=approximate)"


class SiLU(Each, group="Activation", synonyms="swish sigmoid linear nonlinearity"):
    """Lets a number through in the measure of its own sigmoid; smooth where ReLU has a corner.

    y = x · σ(x).
    """

    formula = "x · σ(x)"
    curve = "x * sigmoid(x)"
    build = "nn.SiLU()"


class Mish(Each, group="Activation", synonyms="nonlinearity smooth"):
    """A smooth ReLU that dips a little below zero.

    y = x · tanh(softplus(x)) (Misra 2019).
    """

    formula = "x · tanh(softplus(x))"
    curve = "x * tanh(softplus(x))"
    build = "nn.Mish()"


class Sigmoid(Each, group="Activation", synonyms="logistic probability gate nonlinearity"):
    """Squeezes each number between 0 and 1.

    y = 1 / (1 + e⁻ˣ).
    """

    formula = "1 / (1 + e⁻ˣ)"
    curve = "sigmoid(x)"
    build = "nn.Sigmoid()"


class Tanh(Each, group="Activation", synonyms="hyperbolic tangent nonlinearity"):
    """Squeezes each number between -1 and 1."""

    formula = "tanh(x)"
    curve = "tanh(x)"
    build = "nn.Tanh()"


class Softmax(Each, group="Activation", synonyms="probability distribution classes normalise"):
    """Turns scores into shares that are positive and sum to 1.

    y = eˣ / Σ eˣ along one axis. A cross-entropy loss already holds it: leave it out before one.
    """

    dim = Int(-1, min=-16, max=15, always=True, title="Axis", doc="The axis whose numbers sum to 1; -1 is the last.")

    face = "axis {dim}"
    formula = "eˣ / Σ eˣ"
    build = "nn.Softmax(dim=dim)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class LogSoftmax(Softmax, group="Activation", title="Log softmax", synonyms="probability logarithm classes"):
    """The logarithm of softmax, computed so that it stays exact.

    y = x - log Σ eˣ along one axis.
    """

    formula = "x - log Σ eˣ"
    build = "nn.LogSoftmax(dim=dim)"


class Softplus(Each, group="Activation", synonyms="smooth positive rectifier nonlinearity"):
    """A smooth ReLU: always positive, never with a corner.

    y = log(1 + e^(β x)) / β, and x itself where β x is above the threshold.
    """

    beta = Float(1.0, min=0.001, max=1000.0, doc="How sharp the bend is.")
    threshold = Float(20.0, min=0.0, max=1000.0, doc="Above this the result is the number itself.")

    face = "beta {beta?}"
    formula = "log(1 + e^(β x)) / β"
    curve = "x if beta * x > threshold else log1p(exp(beta * x)) / beta"
    build = "nn.Softplus(beta=beta, threshold=threshold)"


class LogSigmoid(Each, group="Activation", title="Log sigmoid", synonyms="logarithm logistic nonlinearity"):
    """The logarithm of sigmoid, computed so that it stays exact."""

    formula = "-log(1 + e⁻ˣ)"
    curve = "-softplus(-x)"
    build = "nn.LogSigmoid()"


class Softsign(Each, group="Activation", synonyms="squash nonlinearity"):
    """Squeezes each number between -1 and 1, more gently than tanh.

    y = x / (1 + |x|).
    """

    formula = "x / (1 + |x|)"
    curve = "x / (1 + abs(x))"
    build = "nn.Softsign()"
