"""The time of an epoch: what was said before against what it took, for six networks.

Both in processor time of one thread: on a shared machine the clock on the wall measures the neighbours.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import torch

from app.core.inspect import inspect
from app.core.pace import Pace
from app.core.pace import time as expected
from app.engine.data.load import load
from app.engine.events import Epoch, Trouble
from app.engine.pace import measure, whole
from app.engine.train import train

from .measure import Row
from .memory import project
from .networks import Pair, pairs

COUNTS = {"MLP": 4000, "LeNet": 2000, "LSTM": 1000, "Transformer": 500, "U-Net": 250, "ResNet-18, ¼ width": 250}
ROUNDS = 5


def rows() -> Iterator[Row]:
    threads, ratios = torch.get_num_threads(), {}
    torch.set_num_threads(1)
    try:
        pace = whole(measure(torch.device("cpu"), time.thread_time))
        for pair in pairs():
            said, took = both(pair, pace)
            ratios[pair.name] = said / took
    finally:
        torch.set_num_threads(threads)
    off = max(ratios.values(), key=lambda ratio: max(ratio, 1 / ratio))
    yield Row("time of an epoch: how many times off the estimate is, worst of six", max(off, 1 / off), 2, "×",
              detail="estimate ÷ measured: " + ", ".join(f"{name} {ratio:.2f}" for name, ratio in ratios.items()))


def both(pair: Pair, pace: Pace) -> tuple[float, float]:
    """Seconds of an epoch as they were expected, and the fewest it took: a pace is the quickest of some rounds too."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        made = project(pair, folder, COUNTS[pair.name], pair.batch, ROUNDS + 2)
        dataset = load(made.plan.data, folder)
        findings = inspect(made)
        found = expected(findings.reports["main"], made.plan, pace, len(dataset.train), len(dataset.validation))
        assert found is not None
        took, began = [], time.thread_time()
        for event in train(made, None, dataset, device="cpu"):
            assert not isinstance(event, Trouble), event.text
            if isinstance(event, Epoch):
                took.append(time.thread_time() - began)
                began = time.thread_time()
    return found.epoch, min(took)
