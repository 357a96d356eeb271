"""Hands out batches by index, on the device: one permutation an epoch, no sample is ever touched alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

import torch
from torch import Tensor

from app.core.needs import SMALL

from .load import Dataset, prepared


class Batches:
    """The batches of the examples at ``index``, as dicts of tensors on ``device``.

    What the network gets is prepared once and kept on the device if it fits in ``memory`` bytes (by
    default a quarter of what is free); else raw values are gathered and prepared batch by batch. The
    order depends on ``seed`` and the epoch's number alone, so to go on at (epoch, step) no state is needed.
    """

    def __init__(self, dataset: Dataset, fields: Sequence[str], index: Tensor, batch_size: int,
                 device: torch.device | str = "cpu", seed: int = 0, *, shuffle: bool = True,
                 channels_last: bool = False, memory: int | None = None) -> None:
        self.device, self.seed, self.shuffle = torch.device(device), seed, shuffle
        self.count, self.size = len(index), max(int(batch_size), 1)
        self.fields = tuple(dict.fromkeys(fields))
        self.channels_last = channels_last
        need = sum(weight(dataset, name, len(index)) for name in self.fields)
        self.whole = need <= (free(self.device) // 4 if memory is None else memory)
        self.small = self.whole and need <= SMALL
        late = () if self.whole else self.fields
        self.prepare = {name: deepcopy(dataset.prepare[name]).to(self.device) for name in late}
        self.raw = {name: dataset.raw[name] for name in late}
        self.index = index
        self.kept = {name: self.placed(dataset, name) for name in self.fields} if self.whole else {}

    def placed(self, dataset: Dataset, name: str) -> Tensor:
        held = prepared(dataset.raw[name].index_select(0, self.index), dataset.prepare[name]).to(self.device)
        return held.contiguous(memory_format=torch.channels_last) if self.wide(held) else held

    def wide(self, held: Tensor) -> bool:
        return self.channels_last and held.ndim == 4

    def __len__(self) -> int:
        """Steps in an epoch."""
        return self.steps

    @property
    def steps(self) -> int:
        whole, rest = divmod(self.count, self.size)
        # A single left-over example is not trained on: batch norm has nothing to average over and raises.
        return whole + (rest > 0) if not (self.shuffle and rest == 1 and whole) else whole

    def order(self, epoch: int) -> Tensor:
        """The positions within the part in the order of an epoch."""
        if not self.shuffle:
            return torch.arange(self.count)
        generator = torch.Generator().manual_seed(stirred(self.seed, epoch))
        return torch.randperm(self.count, generator=generator)

    def epoch(self, number: int, start: int = 0) -> Iterator[dict[str, Tensor]]:
        """The batches of epoch ``number`` from step ``start`` on."""
        steps = range(start, self.steps)
        if not self.whole:
            yield from self.streamed(self.order(number), steps)
        elif self.small or not self.shuffle:
            order = self.order(number).to(self.device) if self.shuffle else None
            parts = [self.taken(held, order).split(self.size) for held in self.kept.values()]
            for step in steps:
                yield {name: part[step] for name, part in zip(self.kept, parts)}
        else:
            orders = self.order(number).to(self.device).split(self.size)
            for step in steps:
                yield {name: self.taken(held, orders[step]) for name, held in self.kept.items()}

    def taken(self, held: Tensor, order: Tensor | None) -> Tensor:
        if order is None:
            return held
        if self.wide(held):  # index_select answers in the plain layout; seen as N, H, W, C it keeps ours
            return held.permute(0, 2, 3, 1).index_select(0, order).permute(0, 3, 1, 2)
        return held.index_select(0, order)

    def streamed(self, order: Tensor, steps: range) -> Iterator[dict[str, Tensor]]:
        """Gathered from raw values on the processor and prepared on the device, a batch at a time."""
        for step in steps:
            rows = self.index[order[step * self.size:(step + 1) * self.size]]
            batch = {}
            for name, module in self.prepare.items():
                raw = self.raw[name].index_select(0, rows).to(self.device)
                with torch.no_grad():
                    held = module(raw)
                batch[name] = held.contiguous(memory_format=torch.channels_last) if self.wide(held) else held
            yield batch


def weight(dataset: Dataset, name: str, count: int) -> int:
    """Bytes of ``count`` examples of a field as the network gets them."""
    one = prepared(dataset.raw[name][:1], dataset.prepare[name])
    return one.nbytes * count


def free(device: torch.device) -> int:
    """Bytes of memory nobody uses where the batches will lie."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    import psutil

    return int(psutil.virtual_memory().available)


def stirred(seed: int, epoch: int) -> int:
    """One number from two, so that (seed 1, epoch 2) and (seed 2, epoch 1) differ: splitmix64's finaliser."""
    value = (seed * 0x9E3779B97F4A7C15 + (epoch + 1) * 0xD1B54A32D192ED03) % 2**64
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB % 2**64
    return (value ^ (value >> 31)) >> 1
