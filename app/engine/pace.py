"""Measures once how fast a device trains, in two seconds or so, and remembers it with the program's own data.

What is remembered holds for one device, one version of torch, one number of threads and one way of measuring;
anything else is measured anew. Where it cannot be kept it is measured at each start.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from app.core.file import replace_file
from app.core.pace import Pace

from .device import name_of
from .whereabouts import home

WAY = 1
"""The way of measuring; another number forgets what was measured before."""
LEAST, ROUNDS, PATIENCE = 0.003, 15, 4.0
"""Seconds something is repeated for, how often the quickest is looked for, and seconds until one round has to do.
Many short rounds: between two turns of somebody else there is one that was not disturbed."""
BUSY = 0.35
"""If others kept this share of all processors busy meanwhile, what was measured is used but not remembered."""


def book() -> Path:
    return home() / "paces.json"


def key(device: torch.device) -> str:
    """What a pace holds for."""
    return f"{WAY} · {device} · {name_of(device)} · torch {torch.__version__} · {torch.get_num_threads()} threads"


def remembered(device: torch.device) -> Pace | None:
    """The pace of a device, if it was measured before just as it is now."""
    return pages().get(key(device))


def pages() -> dict[str, Pace]:
    try:
        return {name: found for name, page in json.loads(book().read_text(encoding="utf-8")).items()
                if (found := read(page)) is not None}
    except (OSError, ValueError, AttributeError):
        return {}


def read(page: Any) -> Pace | None:
    """A pace as it was written down; None if it cannot be one."""
    try:
        found = msgspec.convert(page, Pace)
    except msgspec.ValidationError:
        return None
    numbers = [found.tick, found.gate, found.call, found.weigh, found.step, found.learn, found.tensor, found.epoch,
               *found.touch.values(), *(number for rate in (*found.conv, *found.dense) for number in rate)]
    complete = {*TOUCHED, "gather"} <= set(found.touch) and found.conv and found.dense
    return found if complete and all(math.isfinite(number) and number >= 0 for number in numbers) else None


def pace(device: torch.device) -> Generator[None, None, Pace]:
    """Returns the pace of a device, measured step by step if it is not known yet. Not for the window's thread."""
    known = remembered(device)
    if known is None:
        others = Others()
        known = yield from measure(device)
        if others.share() > BUSY:
            return known
        try:
            book().parent.mkdir(parents=True, exist_ok=True)
            kept = {name: msgspec.to_builtins(page) for name, page in {**pages(), key(device): known}.items()}
            replace_file(book(), json.dumps(dict(list(kept.items())[-20:]), indent=1).encode())
        except OSError:
            pass
    return known


class Drop(nn.Module):
    """Dropout with chance of its own: a training that begins meanwhile must draw as if nobody else did."""

    def __init__(self, chance: torch.Generator) -> None:
        super().__init__()
        self.chance = chance

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.empty_like(x).bernoulli_(0.5, generator=self.chance)


TOUCHED: dict[str, Callable[[torch.Generator], nn.Module]] = {
    "plain": lambda _: nn.ReLU(), "norm": lambda _: nn.BatchNorm2d(32), "pool": lambda _: nn.MaxPool2d(2),
    "drop": Drop, "curve": lambda _: nn.GELU(),
}
"""What touches each number once, by sort."""


def measure(device: torch.device, clock: Callable[[], float] = time.perf_counter) -> Generator[None, None, Pace]:
    """Time a few nodes of each sort, forwards and back; may be left between two of them."""
    watch, row = Watch(device, clock), 12
    alone = watch.once(nn.ReLU, (1, 1))
    call = max(watch.once(lambda: nn.Sequential(*[nn.ReLU()] * (row + 1)), (1, 1)) - alone, alone / 10) / row
    many = watch.once(lambda: nn.Sequential(*[nn.Linear(1, 1) for _ in range(row + 1)]), (1, 1))
    weigh, touch = max(many - alone, row * call) / row, {}
    for sort, make in TOUCHED.items():
        yield
        took = watch.once(partial(make, watch.chance), (32, 32, 16, 16))
        touch[sort] = max(took - alone, 0.0) / (32 * 32 * 16 * 16)
    yield
    codes = torch.arange(2048).reshape(64, 32) % 1000
    touch["gather"] = max(watch.once(lambda: nn.Embedding(1000, 64), codes) - alone, 0.0) / (codes.numel() * 64)
    conv = []
    for channels, out, side in ((1, 16, 28), (16, 16, 32), (64, 64, 8), (128, 128, 4)):
        yield
        took = watch.once(partial(nn.Conv2d, channels, out, 3, padding=1), (8, channels, side, side))
        conv.append((channels * 9.0, max(took - alone, took / 2) / (8 * out * channels * 9 * side * side)))
    dense = []
    for width, rows in ((16, 512), (64, 256), (256, 64), (512, 64)):
        yield
        took = watch.once(partial(nn.Linear, width, width), (rows, width))
        dense.append((float(width), max(took - alone, took / 4) / (rows * width * width)))
    yield
    tick, gate = watch.recurrent()
    yield
    learn, tensor = watch.learning()
    return Pace(tuple(conv), tuple(dense), touch, tick, gate, call, weigh, watch.step() + alone - call, learn, tensor,
                2e-3)


class Watch:
    """Takes times on one device; once its patience is over, one round has to do."""

    def __init__(self, device: torch.device, clock: Callable[[], float]) -> None:
        self.device, self.clock, self.until = device, clock, clock() + PATIENCE
        self.chance = torch.Generator(device).manual_seed(0)

    def numbers(self, *shape: int) -> Tensor:
        return torch.empty(shape, device=self.device).uniform_(-1, 1, generator=self.chance)

    def once(self, make: Callable[[], nn.Module], arriving: tuple[int, ...] | Tensor) -> float:
        """Seconds of one pass forwards and back, gradients of what arrives included."""
        with torch.device("meta"):  # first weights would be drawn from everyone's chance
            module = make()
        module.to_empty(device=self.device)
        weights = list(module.parameters())
        for each in weights:
            nn.init.uniform_(each, -0.1, 0.1, generator=self.chance)
        for buffer in module.buffers():
            buffer.zero_()
        x = arriving.to(self.device) if isinstance(arriving, Tensor) else self.numbers(*arriving).requires_grad_()
        with torch.no_grad():
            ones = torch.ones_like(first(module(x)))

        def act() -> None:
            first(module(x)).backward(ones)
            x.grad = None
            for each in weights:
                each.grad = None

        return self.quickest(act)

    def quickest(self, act: Callable[[], object]) -> float:
        """Seconds of one ``act``, the quickest of some rounds; others may be at work on the machine too."""
        act()
        best = self.round(act, 1)
        count = max(1, round(LEAST / max(best, 1e-7)))
        for _ in range(ROUNDS):
            best = min(best, self.round(act, count))
            if self.clock() > self.until:
                break
        return best

    def round(self, act: Callable[[], object], count: int) -> float:
        self.wait()
        began = self.clock()
        for _ in range(count):
            act()
        self.wait()
        return (self.clock() - began) / count

    def wait(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        elif self.device.type == "mps":
            torch.mps.synchronize()

    def recurrent(self) -> tuple[float, float]:
        """Seconds of a step in time, and of one multiply-add in it."""
        small, large = (self.once(partial(nn.LSTM, size, size, batch_first=True), (rows, 16, size)) / 16
                        for size, rows in ((1, 1), (64, 32)))
        return small, max(large - small, large / 4) / (32 * 8 * 64 * 64)

    def learning(self) -> tuple[float, float]:
        """Seconds Adam takes for one parameter, and for one tensor of them."""
        found = []
        for count, size in ((32, 1), (4, 250_000)):
            weights = [nn.Parameter(torch.zeros(size, device=self.device)) for _ in range(count)]
            for each in weights:
                each.grad = torch.ones_like(each)
            optimizer = torch.optim.Adam(weights, fused=self.device.type != "mps")
            found.append(self.quickest(optimizer.step) / (count * size))
        return found[1], found[0] / 2  # torch.optim sorts its weights at each step; a training here does not

    def step(self) -> float:
        """Seconds of a step that are not its nodes': taking a batch, comparing, writing down."""
        device = self.device
        logits = self.numbers(64, 10).requires_grad_()
        right, rows = torch.zeros(64, dtype=torch.int64, device=device), self.numbers(512, 16)
        order = torch.arange(512, device=device)

        def act() -> None:
            rows.index_select(0, order[64:128])
            F.cross_entropy(logits, right).backward()
            logits.grad = None

        return self.quickest(act)


def first(given: Any) -> Tensor:
    return given[0] if isinstance(given, tuple) else given


class Others:
    """How busy everyone else keeps the processors, from now on."""

    def __init__(self) -> None:
        self.began = self.now()

    def now(self) -> tuple[float, float, float]:
        import psutil

        times = psutil.cpu_times()
        return time.perf_counter(), sum(times) - times.idle - getattr(times, "iowait", 0.0), time.process_time()

    def share(self) -> float:
        wall, busy, ours = (now - then for now, then in zip(self.now(), self.began, strict=True))
        return max(busy - ours, 0.0) / max(wall * (os.cpu_count() or 1), 1e-9)


def whole(steps: Generator[None, None, Pace]) -> Pace:
    """Walk through a measurement to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
