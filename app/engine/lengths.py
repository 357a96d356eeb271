"""Recurrent layers and 1D max pools as ONNX has them, so that an exported network takes sequences of any length.

torch takes a recurrent layer apart into one set of operations for each step of the
example, or into a loop; both tie the file to the example or make it slow. While
``kept()`` holds, each layer stays one operation, and ``translations()`` says which
operator of ONNX it is. Max pools over time would fix the length too; they become
pools over an image that is one pixel high, which do not.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

import torch
from torch import Tensor
from torch.nn.utils import rnn as packing
from torch.nn.utils.rnn import PackedSequence

from . import ceiling, cutting, looking, pools, spreading
from .operators import operators

ORDER = {"LSTM": (0, 3, 1, 2), "GRU": (1, 0, 2), "Tanh": (0,), "Relu": (0,)}
"""Where ONNX's gates lie among torch's: input, output, forget, cell; update, reset, hidden."""

INT32 = 6
"""What ONNX calls the whole numbers it wants lengths in."""


@torch.library.custom_op("layerloom::recurrent", mutates_args=())
def recurrent(x: Tensor, h: Tensor, c: Tensor, w: Tensor, r: Tensor, b: Tensor, lengths: Tensor | None, sort: str,
              reverse: bool) -> tuple[Tensor, Tensor, Tensor]:
    """One layer in one direction: x is T, N, D; what leaves is T, N, H and twice N, H. Only ever traced."""
    raise NotImplementedError("This operation stands for an operator of ONNX; it does not compute.")


@recurrent.register_fake
def _(x: Tensor, h: Tensor, c: Tensor, w: Tensor, r: Tensor, b: Tensor, lengths: Tensor | None, sort: str,
      reverse: bool) -> tuple[Tensor, ...]:
    return x.new_empty(x.size(0), x.size(1), h.size(1)), torch.empty_like(h), torch.empty_like(c)


class Lengths:
    """Stands where torch keeps how many sequences go on at each step; knows how long each of them is."""

    device = torch.device("cpu")

    def __init__(self, each: Tensor) -> None:
        self.each = each

    def __getitem__(self, step: int) -> Any:
        return self.each.size(0)


def pack(x: Tensor, lengths: Tensor, batch_first: bool = False, enforce_sorted: bool = True) -> PackedSequence:
    """A sequence that says it is packed and is not: ONNX takes the lengths as they are."""
    return tuple.__new__(PackedSequence, (x, Lengths(lengths), None, None))


def unpack(packed: PackedSequence, batch_first: bool = False, padding_value: float = 0.0,
           total_length: int | None = None) -> tuple[Tensor, Any]:
    return packed.data, packed.batch_sizes


def layers(sort: str) -> Callable[..., Any]:
    """What stands in for torch's whole stack of layers of one sort."""
    def stack(x: Tensor, *more: Any) -> tuple[Tensor, ...]:
        lengths = more[0].each if isinstance(more[0], Lengths) else None
        hidden, weights, has_biases, num_layers, _, _, bidirectional = more[lengths is not None:][:7]
        h, c = hidden if sort == "LSTM" else (hidden, hidden)
        ways = 1 + bidirectional
        each = len(weights) // (num_layers * ways)
        x = x.transpose(0, 1)  # T, N, D
        ends = []
        for layer in range(num_layers):
            both = []
            for way in range(ways):
                at = layer * ways + way
                y, *end = one(x, h[at], c[at], weights[at * each:(at + 1) * each], has_biases, lengths, sort, way == 1)
                both.append(y)
                ends.append(end)
            x = torch.cat(both, dim=2) if bidirectional else both[0]
        left = [torch.stack(list(each)) for each in zip(*ends, strict=True)]
        return (x.transpose(0, 1), *left[:2 if sort == "LSTM" else 1])

    return stack


def one(x: Tensor, h: Tensor, c: Tensor, weights: list[Tensor], has_biases: bool, lengths: Tensor | None, sort: str,
        reverse: bool) -> Any:
    """One layer in one direction, its gates in the order of ONNX."""
    rows = torch.arange(weights[0].size(0)).view(len(ORDER[sort]), -1)[list(ORDER[sort])].flatten()
    w, r, *biases = (weight[rows] for weight in weights[:4 if has_biases else 2])
    b = torch.cat(biases) if biases else torch.zeros(2 * w.size(0))
    projected = weights[-1] if len(weights) % 2 else None  # P, H
    if projected is not None:
        x, w = begun(x, h, w, r, lengths, reverse)
        r, h = r @ projected, torch.zeros_like(c)
    y, h, c = recurrent(x, h, c, w[None], r[None], b[None], lengths, sort, reverse)
    return (y, h, c) if projected is None else (y @ projected.T, h @ projected.T, c)


def begun(x: Tensor, h: Tensor, w: Tensor, r: Tensor, lengths: Tensor | None, reverse: bool) -> tuple[Tensor, Tensor]:
    """The start of a projected LSTM as further features of its first step.

    ONNX knows no projections. What is fed back, R P m, is R' m with R' = R P, so that the state becomes m; but
    a start given as P m has no m of its own, so R h is added to W x where reading begins.
    """
    steps = torch.arange(x.size(0))[:, None]  # T, 1
    first = (x.size(0) if lengths is None else lengths) - 1 if reverse else 0
    start = torch.where((steps == first)[:, :, None], h, 0.0)  # T, N, P
    return torch.cat((x, start), dim=2), torch.cat((w, r), dim=1)


def agreed(module: Any, *arriving: Any) -> None:
    """The network's own rules have seen the sizes."""


def max_pool1d(x: Tensor, kernel_size: int, stride: int | None = None, padding: int = 0, dilation: int = 1,
               ceil_mode: bool = False) -> Tensor:
    flat = torch.max_pool2d(x.unsqueeze(-2), (1, kernel_size), (1, stride or kernel_size), (0, padding), (1, dilation),
                            ceil_mode)
    return flat.squeeze(-2)


def translations() -> dict[Any, Callable[..., Any]]:
    """For ``custom_translation_table`` of ``torch.onnx.export``."""
    from onnxscript import opset18

    op: Any = opset18

    def translated(x: Any, h: Any, c: Any, w: Any, r: Any, b: Any, lengths: Any, sort: str, reverse: bool) -> Any:
        first = op.Constant(value_ints=[0])
        start, way = op.Unsqueeze(h, first), "reverse" if reverse else "forward"
        about = {"direction": way, "hidden_size": h.shape[-1]}
        cell, ends = start, None if lengths is None else op.Cast(lengths, to=INT32)
        if sort == "LSTM":
            y, end, cell = op.LSTM(x, w, r, b, ends, start, op.Unsqueeze(c, first), **about)
        elif sort == "GRU":
            y, end = op.GRU(x, w, r, b, ends, start, linear_before_reset=1, **about)
        else:
            y, end = op.RNN(x, w, r, b, ends, start, activations=[sort], **about)
        second = op.Constant(value_ints=[1])
        return op.Squeeze(y, second), op.Squeeze(end, first), op.Squeeze(cell, first)

    return {torch.ops.layerloom.recurrent.default: translated, **operators()}


@contextmanager
def kept() -> Iterator[None]:
    """Keep recurrent layers whole, and pools open, while this thread exports a network."""
    from torch.nn.modules import rnn

    with ExitStack() as stack:
        for name, sort in (("lstm", "LSTM"), ("gru", "GRU"), ("rnn_tanh", "Tanh"), ("rnn_relu", "Relu")):
            real = getattr(torch._VF, name)
            stack.enter_context(patch.object(rnn._VF, name, here(layers(sort), real), create=True))
        for stands_in, name in ((pack, "pack_padded_sequence"), (unpack, "pad_packed_sequence")):
            stack.enter_context(patch.object(packing, name, here(stands_in, getattr(packing, name))))
        for owner in (rnn.RNNBase, rnn.LSTM):  # they look at packed sequences, which ours only seem to be
            stack.enter_context(patch.object(owner, "check_forward_args", here(agreed, owner.check_forward_args)))
        stack.enter_context(patch.object(torch, "max_pool1d", here(max_pool1d, torch.max_pool1d)))
        for module, name, other in (each for room in (ceiling, cutting, looking, pools, spreading)
                                    for each in room.stand_ins()):
            stack.enter_context(patch.object(module, name, here(other, getattr(module, name))))
        yield


def here(stand_in: Callable[..., Any], real: Callable[..., Any]) -> Callable[..., Any]:
    """``stand_in`` on the thread that asks for it; a training on another goes on with the real one."""
    owner = threading.get_ident()

    def chosen(*args: Any, **kwargs: Any) -> Any:
        return (stand_in if threading.get_ident() == owner else real)(*args, **kwargs)

    return chosen
