"""The rules never lie: what a kind accepts runs in torch and has that shape, what it refuses torch refuses."""

from __future__ import annotations

import warnings

import pytest
import torch
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from nodes.language import Node

from .alone import BATCH, KINDS, Alone
from .draws import OPEN, alone

quick = settings(max_examples=20, deadline=None, derandomize=True, database=None,
                 phases=[Phase.explicit, Phase.generate, Phase.shrink], suppress_health_check=list(HealthCheck))

STRICTER = [
    ("*", "the least it can be", "limits are ours"),
    ("*", "the most it can", "limits are ours"),
    ("*", "the least it can hold", "limits are ours"),
    ("*", "should be a", "limits are ours"),
    ("*", "should be one", "limits are ours"),
    ("*", "should be on", "limits are ours"),
    ("*", "has to be a finite number", "limits are ours"),
    ("*", " wants decimal numbers", "torch also takes whole numbers or bools in some operations; hardly ever meant"),
    ("*", " wants whole numbers", "torch also takes class probabilities as a target, and other codes"),
    ("*", " wants decimal numbers or whole numbers", "bools are not added"),
    ("*", "only known when data arrives", "torch only ever sees one length; weights of ours fit every one"),
    ("*", "it should normalise over", "torch has no such param; it takes the sizes themselves"),
    ("Squeeze", "only a size of 1 can be taken out", "torch then leaves the tensor as it is, without a word"),
    ("Slice", "a batch may hold fewer samples", "torch takes fewer than it was asked for, without a word"),
    ("Slice", "nothing would be left", "torch gives a tensor without numbers"),
    ("Split", "equal parts", "torch makes the last part smaller, or gives fewer"),
    ("BCEWithLogitsLoss", "binary cross-entropy is for two", "torch takes any number for a truth"),
    ("*", "both need the same shape", "torch stretches one over the other, which is hardly ever meant, and warns"),
    ("*", " sizes (", "torch also takes one example without a batch; each letter of ours is one axis"),
]
"""Where we refuse what torch accepts: the kind (``*`` any), a part of our sentence, the reason."""


def excuse(kind: type[Node], sentences: list[str]) -> str:
    """Why we may refuse what torch accepts; empty if there is no written reason."""
    return next((reason for name, part, reason in STRICTER for text in sentences
                 if name in ("*", kind.__name__) and part in text), "")


@pytest.fixture(autouse=True)
def _same_every_time() -> None:
    torch.manual_seed(0)
    warnings.simplefilter("ignore")


def agree(node: Alone, sizes: dict[str, int], batch: int = BATCH) -> dict[str, torch.Tensor]:
    module = node.module()
    found = node.run(module, sizes, batch)
    said = node.said(sizes, batch)
    for port, tensor in found.items():
        shape, dtype = said[port]
        assert (tuple(tensor.shape), tensor.dtype) == (shape, getattr(torch, dtype)), (port, node.values)
    assert node.parameters == sum(parameter.numel() for parameter in module.parameters())
    learned = [parameter for parameter in module.parameters() if parameter.requires_grad]
    if learned:
        sum(tensor.sum() for tensor in found.values() if tensor.requires_grad).backward()
        assert all(parameter.grad is not None for parameter in learned)
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_we_accept_what_torch_accepts(kind: type[Node]) -> None:
    taken = []

    def tried(node: Alone) -> None:
        if not node.problems:
            taken.append(node)
            agree(node, {})
            agree(node, {}, batch=3)
        elif not excuse(kind, node.problems):
            heard = node.torch_says()
            assert isinstance(heard, Exception), f"torch takes it: {node.problems} {node.values} {node.arriving}"

    quick(given(alone(kind, spoil=False))(tried))()
    assert len(taken) >= 5
    quick(given(alone(kind, spoil=True))(tried))()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_open_sizes_are_right_at_every_size(kind: type[Node]) -> None:
    seen = []

    @quick
    @given(alone(kind, spoil=False, open=True), st.lists(st.integers(12, 24), min_size=3, max_size=3, unique=True))
    def tried(node: Alone, lengths: list[int]) -> None:
        if node.problems:
            return
        seen.append(node)
        for length in lengths:
            sizes, batch = {letter: length + n for n, letter in enumerate(OPEN)}, length % 3 + 2
            if all(min(shape, default=1) > 0 for shape, _ in node.said(sizes, batch).values()):
                agree(node, sizes, batch)

    tried()
    assert len(seen) >= 5
