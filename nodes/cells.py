"""Nodes that take one step of a recurrent layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from .language import Bool, Choice, In, Int, Node, Out, Scope


class Cell(Node):
    """What the cells share. ``gates`` is how many sets of weights one has."""

    gates: ClassVar[int] = 1

    x = In("N, D", doc="The features of one step.")
    h0 = In("N, H", optional=True, doc="What it knew before this step; unwired: zeros.")
    h = Out("N, hidden_size", doc="What it knows after this step.")

    hidden_size = Int(128, min=1, max=65_536, title="Hidden", doc="How many numbers it carries from step to step.")
    bias = Bool(True, doc="Adds learned constants.")

    face = "{hidden_size} hidden"
    forward = "h = self(x) if h0 is None else self(x, h0)"
    parameters = "weights(D) + 2 * bias * gates * hidden_size"
    multiply_adds = "weights(D)"

    def weights(self, features: Any) -> Any:
        """Learned factors for what arrives and for what it knew."""
        return self.gates * self.hidden_size * (features + self.hidden_size)

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.h0 is not None and self.hidden_size != dims.H:
            yield f"h0 has {dims.H} features, but {self.hidden_size} are carried from step to step."


class RNNCell(Cell, group="Recurrent", title="RNN cell", synonyms="recurrent step elman single"):
    """Takes one step of an RNN: mixes what arrives with what it knew before.

    h = tanh(W x + U h + b) (Elman 1990).
    """

    nonlinearity = Choice("tanh", "relu", doc="What the step is bent by.")

    formula = "h = tanh(W x + U h)"
    build = "nn.RNNCell(D, hidden_size, bias=bias, nonlinearity=nonlinearity)"


class GRUCell(Cell, group="Recurrent", title="GRU cell", synonyms="recurrent step gated single"):
    """Takes one step of a GRU: keeps a share of what it knew and renews the rest.

    h = (1 - z) n + z h, where z is what is kept and n what is new (Cho and others 2014).
    """

    gates = 3
    formula = "h = (1 - z) n + z h"
    build = "nn.GRUCell(D, hidden_size, bias=bias)"


class LSTMCell(Cell, group="Recurrent", title="LSTM cell", synonyms="recurrent step long short term memory single"):
    """Takes one step of an LSTM: forgets, takes in and gives out.

    c = f c + i g and h = o tanh(c) (Hochreiter and Schmidhuber 1997, with the forget gate of Gers and others 2000).
    """

    c0 = In("N, C", optional=True, doc="What it remembered before this step; wired together with h0.")
    c = Out("N, hidden_size", doc="What it remembers after this step.")

    gates = 4
    formula = "c = f c + i g, h = o tanh(c)"
    build = "nn.LSTMCell(D, hidden_size, bias=bias)"
    forward = "h, c = self(x) if h0 is None else self(x, (h0, c0))"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from super().problems(dims)
        if (dims.h0 is None) != (dims.c0 is None):
            wired, other = ("h0", "c0") if dims.c0 is None else ("c0", "h0")
            yield f"{wired} is wired and {other} is not; it starts with both or with none."
        elif dims.c0 is not None and self.hidden_size != dims.C:
            yield f"c0 has {dims.C} features, but {self.hidden_size} are carried from step to step."
