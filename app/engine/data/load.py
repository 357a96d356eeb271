"""Loads the data of a plan whole into memory: raw values, parts, and the preparation fitted to the training part."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import torch
from torch import Tensor, nn

from app.core.plan import Data, Field

from .fit import fit
from .prepare import restore_of
from .read import read
from .samples import Samples, unseen

PIECE = 4096


@dataclass(frozen=True)
class Dataset:
    """What is learned from. ``raw[field]`` is [n, …] in raw units, as the exported network takes it.

    numbers float32 [n, columns] with category codes and NaN for gaps; image uint8 or float32
    [n, C, H, W]; series float32 [n, T, D]; text int64 [n, length]; label int64 [n]. ``train``,
    ``validation`` and ``test`` are positions in them; a series has windows that belong to no part.
    ``prepare`` leads from raw to what the network gets, ``restore`` from its answer to raw units.
    """

    raw: dict[str, Tensor]
    train: Tensor
    validation: Tensor
    test: Tensor
    prepare: dict[str, nn.Module]
    restore: dict[str, nn.Module]
    fields: dict[str, Field]
    data: Data
    notes: tuple[str, ...] = ()
    held: dict[str, Tensor] = field(default_factory=dict, repr=False)

    def ready(self, name: str) -> Tensor:
        """All examples of a field as the network gets them, on the processor; computed once."""
        if name not in self.held:
            self.held[name] = prepared(self.raw[name], self.prepare[name])
        return self.held[name]

    @property
    def targets(self) -> tuple[str, ...]:
        """The fields that hold right answers."""
        return tuple(name for name, each in self.fields.items() if each.target)


@torch.no_grad()
def prepared(raw: Tensor, module: nn.Module) -> Tensor:
    """``module`` over ``raw`` in pieces, so that what lies between stays small."""
    if len(raw) <= PIECE:
        return module(raw).contiguous()
    first = module(raw[:PIECE])
    whole = first.new_empty((len(raw), *first.shape[1:]))
    whole[:PIECE] = first
    for start in range(PIECE, len(raw), PIECE):
        whole[start:start + PIECE] = module(raw[start:start + PIECE])
    return whole


def load(data: Data, beside: Path | None = None) -> Dataset:
    """Read everything. ``beside`` is the folder of the project's file. Raises ``BadData`` with a sentence."""
    samples = read(data, beside)
    unseen(samples)
    prepare: dict[str, nn.Module] = {}
    restore: dict[str, nn.Module] = {}
    for name, each in samples.fields.items():
        learned = samples.learned.get(name, samples.raw[name][samples.parts.train])
        prepare[name] = fit(each, learned, samples.codes(name)).eval()
        back = restore_of(prepare[name])
        if back is not None:
            restore[name] = back.eval()
    raw = {name: torch.from_numpy(held) for name, held in samples.raw.items()}
    train, validation, test = (torch.from_numpy(part) for part in samples.parts.every)
    return Dataset(raw, train, validation, test, prepare, restore, samples.fields, completed(data, samples),
                   samples.notes)


def completed(data: Data, samples: Samples) -> Data:
    """``data`` with the classes and shapes that were found."""
    return msgspec.structs.replace(data, columns=samples.columns or data.columns, fields=samples.fields)
