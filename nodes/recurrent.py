"""Nodes that read a sequence one step at a time."""

from __future__ import annotations

from typing import Any, ClassVar

from .language import Bool, Choice, Float, In, Int, Node, Out


class Reader(Node):
    """What RNN, GRU and LSTM share. ``gates`` is how many sets of weights one layer has."""

    gates: ClassVar[int] = 1

    x = In("N, T, D", doc="A sequence: time, then features.")
    y = Out("N, T, ways * hidden_size", doc="What it knew after every step.")
    h = Out("ways * num_layers, N, hidden_size", doc="What it knew at the end, for each layer and way.")

    hidden_size = Int(128, min=1, max=65_536, title="Hidden", doc="How many numbers it carries from step to step.")
    num_layers = Int(1, min=1, max=256, title="Layers", doc="How many are stacked, each reading the one below.")
    bias = Bool(True, doc="Adds learned constants.")
    dropout = Float(0.0, min=0.0, max=1.0, slide=True, doc="Share of numbers left out between stacked layers.")
    bidirectional = Bool(False, title="Both ways", doc="Also reads the sequence backwards; twice as much comes out.")

    face = "{hidden_size} hidden · {num_layers?} layers · both ways {bidirectional?}"
    forward = "y, h = self(x)"
    parameters = "weights(D) + 2 * bias * ways * gates * hidden_size * num_layers"
    multiply_adds = "weights(D) * T"

    @property
    def ways(self) -> int:
        return 2 if self.bidirectional else 1

    def weights(self, features: Any) -> Any:
        """Learned factors of all layers: each reads what comes from below, and itself."""
        first = features + self.hidden_size
        above = (self.ways + 1) * self.hidden_size * (self.num_layers - 1)
        return self.ways * self.gates * self.hidden_size * (first + above)


class RNN(Reader, group="Recurrent", synonyms="recurrent sequence elman time series vanilla"):
    """Reads a sequence step by step, mixing each step with what it knew before.

    h = tanh(W x + U h + b) (Elman 1990). Short memory: LSTM and GRU remember longer.
    """

    nonlinearity = Choice("tanh", "relu", doc="What each step is bent by.")

    build = ("nn.RNN(D, hidden_size, num_layers=num_layers, nonlinearity=nonlinearity, bias=bias, batch_first=True, "
             "dropout=dropout if num_layers > 1 else 0.0, bidirectional=bidirectional)")


class GRU(Reader, group="Recurrent", synonyms="recurrent sequence gated time series memory"):
    """Reads a sequence step by step and decides at each how much to keep and how much to renew.

    Cho and others 2014; nearly as able as an LSTM with three quarters of its weights.
    """

    gates = 3
    build = ("nn.GRU(D, hidden_size, num_layers=num_layers, bias=bias, batch_first=True, "
             "dropout=dropout if num_layers > 1 else 0.0, bidirectional=bidirectional)")


class LSTM(Reader, group="Recurrent", synonyms="recurrent sequence long short term memory time series"):
    """Reads a sequence step by step, carrying a memory of what it has seen.

    Hochreiter and Schmidhuber 1997, with the forget gate of Gers and others 2000.
    """

    gates = 4
    c = Out("ways * num_layers, N, hidden_size", doc="What it remembered at the end, for each layer and way.")

    build = ("nn.LSTM(D, hidden_size, num_layers=num_layers, bias=bias, batch_first=True, "
             "dropout=dropout if num_layers > 1 else 0.0, bidirectional=bidirectional)")
    forward = "y, (h, c) = self(x)"
