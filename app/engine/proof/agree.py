"""The rules never lie: what a kind accepts runs in torch and has that shape, what it refuses torch refuses."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from nodes.language import Node
from nodes.size import at

from .alone import BATCH, Alone
from .draws import OPEN, alone
from .hints import NONE, Hints


def examples(count: int) -> settings:
    """So many examples, the same ones every time."""
    return settings(max_examples=count, deadline=None, derandomize=True, database=None,
                    phases=[Phase.explicit, Phase.generate, Phase.shrink], suppress_health_check=list(HealthCheck))


STRICTER = [
    ("the least it can be", "limits are ours"),
    ("the most it can", "limits are ours"),
    ("the least it can hold", "limits are ours"),
    ("should be a", "limits are ours"),
    ("should be one", "limits are ours"),
    ("should be on", "limits are ours"),
    ("has to be a finite number", "limits are ours"),
    (" wants decimal numbers", "torch also takes whole numbers or bools in some operations; hardly ever meant"),
    (" wants whole numbers", "torch also takes class probabilities as a target, and other codes"),
    (" wants true or false", "torch also takes numbers for a mask and adds them instead"),
    (" wants decimal numbers or whole numbers", "bools are not added"),
    ("only known when data arrives", "torch only ever sees one length; weights of ours fit every one"),
    ("both need the same shape", "torch stretches one over the other, which is hardly ever meant, and warns"),
    (" size (", "torch also takes one example without a batch, or an axis of 1 too many"),
    (" sizes (", "torch also takes one example without a batch; each letter of ours is one axis"),
    ("what arrives is too small for these settings", "torch gives a tensor without numbers"),
]
"""Where we refuse what torch accepts, for every kind: a part of our sentence, the reason."""


def excuse(hints: Hints, sentences: list[str]) -> str:
    """Why we may refuse what torch accepts; empty if there is no written reason."""
    return next((reason for part, reason in (*STRICTER, *hints.stricter) for text in sentences if part in text), "")


def agree(node: Alone, sizes: dict[str, int], batch: int = BATCH) -> None:
    """Run a node and compare what leaves with what our rules say; gradients reach every parameter."""
    module = node.module()
    found = node.run(module, sizes, batch)
    said = node.said(sizes, batch)
    for port, tensor in found.items():
        shape, dtype = said[port]
        assert (tuple(tensor.shape), tensor.dtype) == (shape, getattr(torch, dtype)), \
            f"{port} is {tuple(tensor.shape)} {tensor.dtype}, not {shape} {dtype}, with {node.values} {node.arriving}"
    learned = [parameter for parameter in module.parameters() if parameter.requires_grad]
    counted = sum(parameter.numel() for parameter in module.parameters())
    assert node.parameters == counted, f"{node.parameters} parameters said, {counted} there, with {node.values}"
    if learned:
        reached = [tensor.sum() for tensor in found.values() if tensor.requires_grad]
        assert reached, f"no gradient reaches any parameter with {node.values}"
        torch.stack(reached).sum().backward()
        assert all(parameter.grad is not None for parameter in learned), f"no gradient with {node.values}"


def accepts_what_torch_accepts(kind: type[Node], hints: Hints = NONE, count: int = 20) -> None:
    """Draw settings and arrivals, also bad ones: we and torch both accept, with equal shapes and dtypes, or refuse."""
    taken = []

    def tried(node: Alone) -> None:
        if not node.problems:
            taken.append(node)
            agree(node, {})
            agree(node, {}, batch=3)
        elif not excuse(hints, node.problems):
            heard = node.torch_says()
            assert isinstance(heard, Exception), f"torch takes it: {node.problems} {node.values} {node.arriving}"

    with same_every_time():
        examples(count)(given(alone(kind, hints, spoil=False))(tried))()
        enough(kind, taken)
        examples(count)(given(alone(kind, hints, spoil=True))(tried))()


def enough(kind: type[Node], fitting: list[Alone]) -> None:
    """A proof on next to no examples is none."""
    assert len(fitting) >= 5 or not kind.params, \
        f"only {len(fitting)} examples of {kind.__name__} fit; draw better ones"


def right_at_every_size(kind: type[Node], hints: Hints = NONE, count: int = 20) -> None:
    """Leave lengths open: what the rule's expression says at three sizes is what torch gives at them."""
    seen = []

    @examples(count)
    @given(alone(kind, hints, spoil=False, open=True),
           st.lists(st.integers(12, 24), min_size=3, max_size=3, unique=True))
    def tried(node: Alone, lengths: list[int]) -> None:
        if node.problems:
            return
        seen.append(node)
        for length in lengths:
            sizes, batch = {letter: length + n for n, letter in enumerate(OPEN)}, length % 3 + 2
            if all(min(shape, default=1) > 0 for shape, _ in node.said(sizes, batch).values()):
                agree(node, sizes, batch)

    with same_every_time():
        tried()
    enough(kind, seen)


def counts_what_torch_counts(kind: type[Node], hints: Hints = NONE, count: int = 20) -> None:
    """The multiply-adds we say are those that torch's own counter sees."""
    if hints.uncounted:
        return

    @examples(count)
    @given(alone(kind, hints, spoil=False))
    def tried(node: Alone) -> None:
        if node.problems:
            return
        module = node.module()
        with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:  # it does not know the fused ones
            node.run(module, {})
        said = 2 * BATCH * at(node.work, {"N": BATCH})
        assert counter.get_total_flops() == said, f"{counter.get_total_flops()} counted, {said} said, {node.values}"

    with same_every_time():
        tried()


@contextmanager
def same_every_time() -> Iterator[None]:
    """Chance begins at one place, and warnings of torch about odd settings stay quiet."""
    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
