"""Everything a training needs to go on as if it had never been stopped, in one file that is whole or not there."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.write import Source

from .optimizer import Optimizer
from .weights import BadWeights, by_id, by_name, put_weights, read_tensors, said_beside, weights_of, write_tensors

FORMAT = 1


@dataclass
class Position:
    """Where a training stands. Plain numbers: it goes into the file as JSON.

    ``step`` counts from the beginning, ``within`` from the beginning of the epoch. ``seconds`` of training
    were taken so far, ``epoch_began`` of them when the epoch did; ``sums`` and
    ``counts`` are what the epoch has gathered for its metrics so far.
    """

    epoch: int = 0
    step: int = 0
    within: int = 0
    samples: int = 0
    seconds: float = 0.0
    epoch_began: float = 0.0
    best: float | None = None
    best_epoch: int = 0
    waited: int = 0
    sums: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    metrics: dict[str, float] = field(default_factory=dict)
    kept_metrics: dict[str, float] = field(default_factory=dict)
    channels_last: bool = False

    def summary(self) -> dict[str, Any]:
        """How the training went so far, as ``run.json`` tells it."""
        return {"epochs": self.epoch, "steps": self.step, "samples": self.samples, "seconds": self.seconds,
                "samples_per_second": self.samples / self.seconds if self.seconds else 0.0, "metrics": self.metrics,
                "best_epoch": self.best_epoch, "kept_metrics": self.kept_metrics or self.metrics}


def write_checkpoint(path: Path, module: nn.Module, source: Source, optimizer: Optimizer, position: Position,
                     best: Mapping[str, Tensor] | None) -> None:
    """Write it. Raises ``OSError`` and then leaves the former one as it was."""
    tensors = {f"model/{key}": held for key, held in weights_of(module, source).items()}
    tensors |= {f"optimizer/{by_id(key, source.parts)}": held for key, held in optimizer.state().items()}
    tensors |= {f"best/{key}": held for key, held in (best or {}).items()}
    chance, said = randomness()
    tensors |= {f"random/{key}": held for key, held in chance.items()}
    write_tensors(tensors, path, {"format": str(FORMAT), "position": asdict(position), "random": said})


def read_checkpoint(path: Path, module: nn.Module, source: Source, optimizer: Optimizer
                    ) -> tuple[Position, dict[str, Tensor] | None]:
    """Put everything back; the position, and the best weights so far. Raises ``BadWeights``."""
    tensors, about = read_tensors(path)
    parts: dict[str, dict[str, Tensor]] = {"model": {}, "optimizer": {}, "best": {}, "random": {}}
    for key, held in tensors.items():
        part, _, name = key.partition("/")
        parts.setdefault(part, {})[name] = held
    put_weights(module, source, parts["model"])
    optimizer.load({by_name(key, source.parts): held for key, held in parts["optimizer"].items()})
    put_randomness(parts["random"], json.loads(about.get("random", "{}")))
    return position_of(about), parts["best"] or None


def position_in(path: Path) -> Position:
    """Where the checkpoint stands, without putting anything back. Raises ``BadWeights``."""
    return position_of(said_beside(path))


def position_of(about: Mapping[str, str]) -> Position:
    known = Position.__dataclass_fields__
    try:
        return Position(**{key: value for key, value in json.loads(about["position"]).items() if key in known})
    except (KeyError, ValueError, TypeError):
        raise BadWeights("The checkpoint does not say where the training stood; train again.") from None


def randomness() -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The state of every source of chance, as tensors and JSON values."""
    tensors = {"torch": torch.get_rng_state()}
    if torch.cuda.is_available() and torch.cuda.is_initialized():
        tensors |= {f"cuda{i}": held for i, held in enumerate(torch.cuda.get_rng_state_all())}
    if torch.backends.mps.is_available():
        tensors["mps"] = torch.mps.get_rng_state()
    name, keys, place, has_gauss, gauss = np.random.get_state()
    version, internal, next_gauss = random.getstate()
    tensors["numpy"] = torch.from_numpy(np.asarray(keys).astype(np.int64))
    tensors["python"] = torch.tensor(internal, dtype=torch.int64)
    return tensors, {"numpy": [name, int(place), int(has_gauss), float(gauss)], "python": [version, next_gauss]}


def put_randomness(tensors: Mapping[str, Tensor], said: Mapping[str, Any]) -> None:
    if "torch" in tensors:
        torch.set_rng_state(tensors["torch"])
    if torch.cuda.is_available():
        for i in range(torch.cuda.device_count()):
            if f"cuda{i}" in tensors:
                torch.cuda.set_rng_state(tensors[f"cuda{i}"], i)
    if "mps" in tensors and torch.backends.mps.is_available():
        torch.mps.set_rng_state(tensors["mps"])
    if "numpy" in tensors and "numpy" in said:
        name, place, has_gauss, gauss = said["numpy"]
        np.random.set_state((name, tensors["numpy"].numpy().astype(np.uint32), place, has_gauss, gauss))
    if "python" in tensors and "python" in said:
        version, next_gauss = said["python"]
        random.setstate((version, tuple(tensors["python"].tolist()), next_gauss))
