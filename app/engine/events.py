"""What a training says while it runs. Frozen, small, free of torch: any thread may keep them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Started:
    """Training begins (or goes on: ``step`` > 0). ``baseline`` is what always answering the same would score."""

    run: str
    device: str
    device_name: str
    epochs: int
    steps_per_epoch: int
    batch_size: int
    train_samples: int
    validation_samples: int
    parameters: int
    step: int = 0
    epoch: int = 0
    notes: tuple[str, ...] = ()
    """What was chosen by measuring, such as "channels-last, 1.3×"."""
    baseline: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """Sent every few steps. ``losses`` holds the loss of each step since the last such event."""

    epoch: int
    step: int
    losses: tuple[float, ...]
    rate: float
    samples_per_second: float


@dataclass(frozen=True)
class Epoch:
    """An epoch is over. ``metrics`` as ``train_loss``, ``val_loss``, ``val_accuracy`` …"""

    epoch: int
    step: int
    metrics: Mapping[str, float]
    seconds: float
    best: bool


@dataclass(frozen=True)
class Saved:
    """A checkpoint is on the disk, whole."""

    epoch: int
    step: int
    path: str


@dataclass(frozen=True)
class Finished:
    """Training is over and the weights are kept. ``why``: ``done``, ``steps``, ``patience``, ``stopped``."""

    run: str
    why: str
    epochs: int
    steps: int
    samples: int
    seconds: float
    samples_per_second: float
    device: str
    metrics: Mapping[str, float]
    weights: str
    best_epoch: int


@dataclass(frozen=True)
class Trouble:
    """Training cannot go on; the last good checkpoint stays.

    ``text`` is a sentence; ``node`` the node to blame, if one is.
    """

    text: str
    node: str = ""
    network: str = ""


Event = Started | Step | Epoch | Saved | Finished | Trouble
