"""Proof that a kind tells the truth: our own kinds and those of plug-ins are held to the same by :func:`prove`.

Needs hypothesis, which comes with ``pip install layerloom[plugins]``.
"""

from __future__ import annotations

from nodes.language import Node

from .agree import accepts_what_torch_accepts, counts_what_torch_counts, right_at_every_size
from .explains import draws_its_curve, explains_itself, leaves_torchs_defaults_unsaid
from .exported import leaves_alike
from .hints import NONE, Hints

__all__ = ["Hints", "prove"]


def prove(kind: type[Node], hints: Hints = NONE, examples: int = 20) -> None:
    """Hold a kind to torch; call it from a test of a plug-in, once for each kind.

    Settings and shapes are drawn, also bad ones: what the kind accepts has to run and have the shape and
    dtype its rules say, with gradients in every parameter and as many parameters and multiply-adds
    as said; what it refuses torch has to refuse, or ``hints.stricter`` says why not. It has to leave for
    ONNX and answer alike there. Raises ``AssertionError`` that says what does not hold, with the settings.
    """
    explains_itself(kind)
    draws_its_curve(kind)
    leaves_torchs_defaults_unsaid(kind, hints)
    if kind.outs:
        accepts_what_torch_accepts(kind, hints, examples)
        right_at_every_size(kind, hints, examples)
        counts_what_torch_counts(kind, hints, examples)
        leaves_alike(kind, hints)
