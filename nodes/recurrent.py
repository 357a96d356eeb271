"""Nodes that read a sequence one step at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from .language import BATCH, Bool, Choice, Float, In, Int, Node, Out, Scope, show

PACKED = '''
def read_packed(reader, x, lengths, state=None):
    """Lets a recurrent layer stop where each sequence ends; what it gives after that is zero."""
    lengths = lengths.clamp(1, x.size(1)).cpu()  # torch packs no sequence without a step
    packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    packed, state = reader(packed, state)
    y, _ = nn.utils.rnn.pad_packed_sequence(packed, batch_first=True, total_length=x.size(1))
    return y, state  # N, T, features
'''

START = ("What it knows before the first step, for each layer and way: h of another. "
         "A single layer also takes N, H. Unwired: zeros.")

LENGTHS = In("N", dtype="int", optional=True,
             doc="How many steps of each sequence count, at least 1; y is zero after them. Unwired: all steps.")

H0 = "(h0 if K else h0[None])"
C0 = "(c0 if K else c0[None])"
"""A single layer may be given its start without the axis for layers."""


class Reader(Node):
    """What RNN, GRU and LSTM share. ``gates`` is how many sets of weights one layer has."""

    gates: ClassVar[int] = 1

    x = In("N, T, D", doc="A sequence: time, then features.")
    h0 = In("*K, N, H", optional=True, doc=START)
    y = Out("N, T, ways * width", doc="What it knew after every step.")
    h = Out("ways * num_layers, N, width", doc="What it knew at the end, for each layer and way.")

    hidden_size = Int(128, min=1, max=65_536, title="Hidden", doc="How many numbers it carries from step to step.")
    num_layers = Int(1, min=1, max=256, title="Layers", doc="How many are stacked, each reading the one below.")
    bias = Bool(True, doc="Adds learned constants.")
    dropout = Float(0.0, min=0.0, max=1.0, slide=True, doc="Share of numbers left out between stacked layers.")
    bidirectional = Bool(False, title="Both ways", doc="Also reads the sequence backwards; twice as much comes out.")

    face = "{hidden_size} hidden · {num_layers?} layers · both ways {bidirectional?}"
    forward = (f"y, h = (self(x) if h0 is None else self(x, {H0})) if lengths is None else "
               f"read_packed(self, x, lengths) if h0 is None else read_packed(self, x, lengths, {H0})")
    parameters = "weights(D) + 2 * bias * ways * gates * hidden_size * num_layers"
    multiply_adds = "weights(D) * T"

    @property
    def ways(self) -> int:
        """2 if it also reads backwards, else 1."""
        return 2 if self.bidirectional else 1

    @property
    def width(self) -> int:
        """How many numbers leave at each step, one way."""
        return self.hidden_size

    def weights(self, features: Any) -> Any:
        """Learned factors of all layers: each reads what comes from below, and itself."""
        first = features + self.width
        above = (self.ways * self.width + self.width) * (self.num_layers - 1)
        return self.ways * self.gates * self.hidden_size * (first + above)

    def needs(self, dims: Scope) -> str:
        return "" if dims.lengths is None else PACKED

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.h0 is not None:
            yield from self.start("h0", dims.K, dims.H, self.width)

    def start(self, port: str, layers: tuple[Any, ...], features: Any, wanted: int) -> Iterator[str]:
        """A sentence if what it starts with is not as many layers or features as it has."""
        count = self.ways * self.num_layers
        if layers not in ((count,), () if count == 1 else (count,)):
            yield f"{port} should be {count}, N, {wanted}: {self.num_layers} layers, {self.ways} " \
                  f"{'ways' if self.ways > 1 else 'way'}; it is {show((*layers, BATCH, features))}."
        elif features != wanted:
            yield f"{port} has {features} features, but {wanted} are carried from step to step."


class RNN(Reader, group="Recurrent",
          synonyms="recurrent sequence elman time series vanilla packed padded variable length"):
    """Reads a sequence step by step, mixing each step with what it knew before.

    h = tanh(W x + U h + b) (Elman 1990). Short memory: LSTM and GRU remember longer.
    """

    lengths = LENGTHS

    nonlinearity = Choice("tanh", "relu", doc="What each step is bent by.")

    formula = "h = tanh(W x + U h)"
    build = ("nn.RNN(D, hidden_size, num_layers=num_layers, nonlinearity=nonlinearity, bias=bias, batch_first=True, "
             "dropout=dropout if num_layers > 1 else 0.0, bidirectional=bidirectional)")


class GRU(Reader, group="Recurrent",
          synonyms="recurrent sequence gated time series memory bigru packed padded variable length"):
    """Reads a sequence step by step and decides at each how much to keep and how much to renew.

    h = (1 - z) n + z h, where z is what is kept and n what is new (Cho and others 2014); nearly as able
    as an LSTM with three quarters of its weights.
    """

    lengths = LENGTHS

    gates = 3
    formula = "h = (1 - z) n + z h"
    build = ("nn.GRU(D, hidden_size, num_layers=num_layers, bias=bias, batch_first=True, "
             "dropout=dropout if num_layers > 1 else 0.0, bidirectional=bidirectional)")


class LSTM(Reader, group="Recurrent",
           synonyms="recurrent sequence long short term memory time series projection bilstm packed padded "
                    "variable length"):
    """Reads a sequence step by step, carrying a memory of what it has seen.

    c = f c + i g and h = o tanh(c): forget, take in, give out (Hochreiter and Schmidhuber 1997, with the
    forget gate of Gers and others 2000; projections as in Sak and others 2014).
    """

    c0 = In("*K, N, C", optional=True, doc="What it remembers before the first step, as c of another; wired with h0.")
    lengths = LENGTHS
    c = Out("ways * num_layers, N, hidden_size", doc="What it remembered at the end, for each layer and way.")

    proj_size = Int(0, min=0, max=65_535, title="Projected",
                    doc="Makes what leaves each step this small by learned factors; 0 leaves it as it is.")

    gates = 4
    formula = "c = f c + i g, h = o tanh(c)"
    face = "{hidden_size} hidden · {num_layers?} layers · both ways {bidirectional?} · {proj_size?} projected"
    build = ("nn.LSTM(D, hidden_size, num_layers=num_layers, bias=bias, batch_first=True, "
             "dropout=dropout if num_layers > 1 else 0.0, bidirectional=bidirectional, proj_size=proj_size)")
    forward = (f"y, (h, c) = (self(x) if h0 is None else self(x, ({H0}, {C0}))) if lengths is None else "
               f"read_packed(self, x, lengths) if h0 is None else read_packed(self, x, lengths, ({H0}, {C0}))")

    @property
    def width(self) -> int:
        return self.proj_size or self.hidden_size

    def weights(self, features: Any) -> Any:
        return super().weights(features) + self.ways * self.num_layers * self.proj_size * self.hidden_size

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.proj_size >= self.hidden_size:
            yield f"projected to {self.proj_size}, but it has to become smaller than the {self.hidden_size} it carries."
        yield from super().problems(dims)
        if (dims.h0 is None) != (dims.c0 is None):
            wired, other = ("h0", "c0") if dims.c0 is None else ("c0", "h0")
            yield f"{wired} is wired and {other} is not; it starts with both or with none."
        elif dims.c0 is not None:
            yield from self.start("c0", dims.K, dims.C, self.hidden_size)


class LastStep(Node, group="Recurrent", title="Last step", synonyms="final valid lengths padding sequence end hidden"):
    """Takes the last step of each sequence that counts, and leaves out the padding after it."""

    x = In("N, T, *S", doc="A sequence: time, then anything.")
    lengths = In("N", dtype="int", optional=True,
                 doc="How many steps of each sequence count, at least 1. Unwired: all steps.")
    y = Out("N, *S", doc="One step of each sequence.")

    formula = "x[n, length(n) - 1]"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html"
    forward = "y = x[:, -1] if lengths is None else last_step(x, lengths)"
    support = '''
def last_step(x, lengths):
    """The last step that counts of each sequence."""
    at = lengths.clamp(1, x.size(1)) - 1  # N
    return x[torch.arange(x.size(0), device=x.device), at]  # N, features
'''

    def needs(self, dims: Scope) -> str:
        return "" if dims.lengths is None else self.support
