"""Activations that weigh numbers against each other: shares of a whole, and gates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .activation import Each, Softmax
from .language import Bool, Choice, Float, In, Int, Node, Out, Scope, no_axis, show


class Softmin(Softmax, group="Activation", synonyms="probability smallest distance classes normalise"):
    """Turns scores into shares that sum to 1, the largest share for the smallest score.

    y = e⁻ˣ / Σ e⁻ˣ along one axis.
    """

    formula = "e⁻ˣ / Σ e⁻ˣ"
    build = "nn.Softmin(dim=dim)"


class Softmax2d(Node, group="Activation", title="Softmax 2D", synonyms="probability channels pixel segmentation"):
    """Turns the channels of each pixel into shares that are positive and sum to 1.

    y = eˣ / Σ eˣ over the channels.
    """

    x = In("N, C, H, W", doc="Pictures: scores for each class, height, width.")
    y = Out("N, C, H, W", doc="The same shape.")

    formula = "eˣ / Σ eˣ over channels"
    build = "nn.Softmax2d()"


class GumbelSoftmax(Each, group="Activation", title="Gumbel softmax",
                    synonyms="sample discrete category concrete relaxation temperature straight through"):
    """Draws a class at random in a way that can be learned through; afterwards it is a plain softmax.

    softmax((x + g) / τ) with g drawn from a Gumbel distribution while training (Jang, Gu and Poole 2017).
    Hard gives exactly one 1 and learns as if it were soft.
    """

    tau = Float(1.0, min=0.001, max=1000.0, title="Temperature", doc="Small is close to a choice, large to all alike.")
    hard = Bool(False, doc="Gives a single 1 instead of shares.")
    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis along which one is drawn; -1 is the last.")

    face = "temperature {tau?} · hard {hard?} · axis {dim}"
    formula = "softmax((x + g) / τ)"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html"
    build = "GumbelSoftmax(tau=tau, hard=hard, dim=dim)"
    support = '''
class GumbelSoftmax(nn.Module):
    """Draws a class while training (Jang, Gu and Poole 2017); afterwards a softmax, or its largest if hard."""

    def __init__(self, tau=1.0, hard=False, dim=-1):
        super().__init__()
        self.tau, self.hard, self.dim = tau, hard, dim

    def forward(self, x):
        if self.training:
            return nn.functional.gumbel_softmax(x, tau=self.tau, hard=self.hard, dim=self.dim)
        if not self.hard:
            return (x / self.tau).softmax(self.dim)
        return torch.zeros_like(x).scatter(self.dim, x.argmax(self.dim, keepdim=True), 1.0)
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)


class GLU(Node, group="Activation", synonyms="gated linear unit gate wavenet conformer"):
    """Splits an axis in two halves and lets one half through in the measure the other allows.

    y = a · σ(b), with a the first half and b the second (Dauphin and others 2017).
    """

    x = In("*S", doc="Numbers and their gates along one axis.")
    y = Out("*half(S)", doc="Half as many along that axis.")

    dim = Int(-1, min=-16, max=15, title="Axis", doc="The axis that is halved; -1 is the last, 1 the channels.")

    face = "axis {dim}"
    formula = "a · σ(b)"
    build = "nn.GLU(dim=dim)"

    def half(self, shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """The same shape, but half as much along the axis: one half gates the other."""
        at = self.dim % len(shape)
        return (*shape[:at], shape[at] // 2, *shape[at + 1:])

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from no_axis(self.dim, dims.S)
        if -len(dims.S) <= self.dim < len(dims.S) and (size := dims.S[self.dim]) % 2 != 0:
            yield f"{show(size)} along axis {self.dim} cannot be halved; an even number has to arrive."


class GatedDense(Node):
    """Two dense layers side by side, one the gate of the other, and a third that leads back."""

    x = In("*S, D", doc="Features on the last axis.")
    y = Out("*S, D", doc="The same shape.")

    hidden_features = Int(256, min=1, max=1_000_000, title="Inner features",
                          doc="How wide it is inside; 8/3 of the features costs what a plain 4-fold layer does.")
    bias = Bool(False, doc="Adds a learned constant to the outputs of each of the three layers.")

    face = "{hidden_features} inner"
    parameters = "3 * D * hidden_features + bias * (2 * hidden_features + D)"
    multiply_adds = "3 * D * hidden_features * prod(S[1:])"


class SwiGLU(GatedDense, group="Activation", synonyms="gated feed forward mlp llama swish silu transformer"):
    """The feed-forward layer of LLaMA: a gate of SiLU decides what passes between two dense layers.

    y = W₂ (SiLU(W x) · V x) (Shazeer 2020; Touvron and others 2023).
    """

    formula = "W₂ (SiLU(W x) · V x)"
    page = "https://arxiv.org/abs/2002.05202"
    build = "SwiGLU(D, hidden_features, bias=bias)"
    support = '''
class SwiGLU(nn.Module):
    """A feed-forward layer with a gate of SiLU (Shazeer 2020)."""

    def __init__(self, features, hidden, bias=False):
        super().__init__()
        self.gate = nn.Linear(features, hidden, bias=bias)
        self.up = nn.Linear(features, hidden, bias=bias)
        self.down = nn.Linear(hidden, features, bias=bias)

    def forward(self, x):  # ..., D
        return self.down(nn.functional.silu(self.gate(x)) * self.up(x))
'''


class GEGLU(GatedDense, group="Activation", synonyms="gated feed forward mlp t5 gemma gelu transformer"):
    """The feed-forward layer of T5 and Gemma: a gate of GELU decides what passes between two dense layers.

    y = W₂ (GELU(W x) · V x) (Shazeer 2020).
    """

    approximate = Choice("none", "tanh", doc="none is exact, tanh is the quicker formula that T5 and Gemma use.")

    formula = "W₂ (GELU(W x) · V x)"
    page = "https://arxiv.org/abs/2002.05202"
    build = "GEGLU(D, hidden_features, bias=bias, approximate=approximate)"
    support = '''
class GEGLU(nn.Module):
    """A feed-forward layer with a gate of GELU (Shazeer 2020)."""

    def __init__(self, features, hidden, bias=False, approximate="none"):
        super().__init__()
        self.gate = nn.Linear(features, hidden, bias=bias)
        self.up = nn.Linear(features, hidden, bias=bias)
        self.down = nn.Linear(hidden, features, bias=bias)
        self.approximate = approximate

    def forward(self, x):  # ..., D
        gate = nn.functional.gelu(self.gate(x), approximate=self.approximate)
        return self.down(gate * self.up(x))
'''
