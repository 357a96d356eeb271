"""Puts what went wrong while training into a sentence, with the node to blame if one is."""

from __future__ import annotations

import errno

import torch

from app.core.graph import Graph
from app.core.write import Source

from .build import blame, blame_inside, own_line
from .device import first_line
from .events import Trouble

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
GONE = ("device-side", "cuda error", "cublas", "cudnn", "driver", "unspecified launch failure", "device lost",
        "device is lost", "mps backend", "hip error")


def trouble(error: Exception, source: Source, graph: Graph, network: str, *, device: str, batch_size: int,
            kept: str) -> Trouble | None:
    """What to tell the user; None if the error is none of theirs. ``kept`` says what of the run is safe."""
    node = blame(error, source) or ""
    name = graph.nodes[node].name if node in graph.nodes else ""
    if name and (place := blame_inside(error, source)):
        network, node = place
        inner = graph.nodes[blame(error, source) or ""].inside
        while inner is not None and node not in inner.nodes:
            inner = next((each.inside for each in inner.nodes.values() if each.inside is not None), None)
        name = f"{inner.nodes[node].name} in {name}" if inner is not None else name
    if is_memory(error):
        smaller = max(batch_size // 2, 1)
        where = f" at {name}" if name else ""
        way = f"Try a batch size of {smaller}" if smaller < batch_size else "Try a smaller network"
        whose = "this computer" if device == "cpu" else device
        return Trouble(f"The memory of {whose} is full{where} with {batch_size} samples in a batch. {way}. {kept}",
                       node, network)
    if isinstance(error, OSError):
        return Trouble(disk(error, kept), "", network)
    said = str(error).lower()
    if isinstance(error, RuntimeError) and any(word in said for word in GONE):
        return Trouble(f"{device} stopped answering ({first_line(error)}). {kept} Go on from it once the device is "
                       "back, or train on another one.", node, network)
    if node:
        if line := own_line(error, source):
            name = f"Line {line} of {name}"
        return Trouble(f"{name} could not compute what arrives: {first_line(error)}. {kept}", node, network)
    return None


def is_memory(error: Exception) -> bool:
    return isinstance(error, (torch.OutOfMemoryError, MemoryError)) or (
        isinstance(error, RuntimeError) and any(word in str(error).lower() for word in
                                                ("can't allocate memory", "out of memory", "not enough memory")))


def disk(error: OSError, kept: str) -> str:
    """A file that could not be written, in a sentence."""
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in FULL:
        return f"There is no room left on the disk{where}. {kept} Make room, then go on from there."
    return f"The run could not be written: {error.strerror or error}{where}. {kept}"


def not_a_number(value: float, step: int, epoch: int, rate: float, clipped: bool, kept: str) -> str:
    """The loss is no number any more, in a sentence."""
    word = "not a number (NaN)" if value != value else "infinite"
    way = f"a learning rate of {rate / 10:.2g}" + ("" if clipped else ", or clipping the gradients at 1")
    return (f"The loss became {word} at step {step} (epoch {epoch}), at a learning rate of {rate:.2g}. Try {way}, and "
            f"look for values in the data that are far too large. {kept}")
