"""Ten thousand training steps: what the process holds after them, against what it held after a hundred."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import psutil

from app.core.plan import Budget, Objective, Origin, Plan, Split
from app.core.project import Project
from app.engine.data.describe import describe
from app.engine.data.load import load
from app.engine.events import Step, Trouble
from app.engine.train import train

from .measure import Row
from .networks import mlp


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        np.savez(folder / "data.npz", x=np.random.default_rng(0).normal(size=(1400, 20)).astype(np.float32),
                 y=np.arange(1400) % 3)
        data = describe(Origin(kind="npz", path="data.npz"), folder, Split(validation=0.0))
        plan = msgspec.structs.replace(Plan(), data=data, objective=Objective(target="y"),
                                       budget=Budget(epochs=100_000))
        events = train(Project("Memory", {"main": mlp().set("x", field="x")}, plan), None, load(data, folder),
                       device="cpu", steps=10_000)
        early = 0
        process = psutil.Process()
        for event in events:
            assert not isinstance(event, Trouble), event.text
            if isinstance(event, Step) and event.step >= 500 and not early:
                early = process.memory_info().rss
        grown = (process.memory_info().rss - early) / 2**20
    yield Row("memory grown over 10,000 training steps", grown, 16, "MB")
