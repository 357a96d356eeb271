"""Memory: that ten thousand steps leave it flat, and how near the estimate comes to what a training really takes."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
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
from app.engine.run import Run
from app.engine.train import train

from .measure import Row
from .networks import Pair, mlp, pairs

BATCHES = {"MLP": 65_536, "LeNet": 2048, "LSTM": 2048, "Transformer": 1024, "U-Net": 256, "ResNet-18, ¼ width": 128}
"""Large enough that what is measured is the training, not the start of a program."""
STEADY = {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}
"""Let go what is let go at once: else the C library keeps pieces, and the process looks larger than it is."""


def rows() -> Iterator[Row]:
    yield flat()
    ratios = {}
    for pair in pairs():
        found = measured(pair.name)
        ratios[pair.name] = found["estimate"] / found["peak"]
    off = max(ratios.values(), key=lambda ratio: abs(ratio - 1))
    yield Row("memory: how far the estimate lies from the peak, worst of six", abs(off - 1), 0.25,
              detail="estimate ÷ peak: " + ", ".join(f"{name} {ratio:.2f}" for name, ratio in ratios.items()))


def measured(name: str) -> dict[str, float]:
    """Train in a process of its own; its estimate and its peak, in bytes."""
    code = "import sys; from tests.bench.memory import child; child(sys.argv[1])"
    done = subprocess.run([sys.executable, "-c", code, name], capture_output=True, text=True, check=True,
                          env=os.environ | STEADY)
    return json.loads(done.stdout.strip().splitlines()[-1])


def project(pair: Pair, folder: Path, count: int, batch: int, epochs: int) -> Project:
    """``count`` examples for a pair, a fifth of them held back."""
    file = f"data{count}.npz"
    np.savez(folder / file, x=pair.example(count).numpy(), y=np.arange(count) % pair.classes)
    data = describe(Origin(kind="npz", path=file), folder, Split(validation=0.2))
    fields = {name: msgspec.structs.replace(field, scale="none") for name, field in data.fields.items()}
    if not pair.example(1).is_floating_point():
        codes = tuple(map(str, range(1000)))
        fields["x"] = msgspec.structs.replace(fields["x"], type="tensor", dtype="int64", classes=codes)
    plan = Plan(data=msgspec.structs.replace(data, fields=fields), objective=Objective(target="y"),
                budget=Budget(epochs=epochs, batch_size=batch))
    return Project(pair.name, {"main": pair.graph.set("x", field="x")}, plan)


def go(project: Project, folder: Path, dataset: object) -> None:
    run = Run.begin(project, folder / "runs", beside=folder)
    for event in train(project, run, dataset, device="cpu"):  # type: ignore[arg-type]
        assert not isinstance(event, Trouble), event.text


def child(name: str) -> None:
    """Inside the process: a tiny training first, so that what torch sets up once is there; then the real one."""
    from app.core.inspect import inspect
    from app.core.needs import needed

    pair = next(pair for pair in pairs() if pair.name == name)
    batch = BATCHES[name]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        tiny = project(pair, folder, 40, 16, 2)
        go(tiny, folder, load(tiny.plan.data, folder))
        real = project(pair, folder, 3 * batch, batch, 2)
        settle()
        before = resident("VmRSS")
        dataset = load(real.plan.data, folder)
        settle()
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # begin the peak anew
        go(real, folder, dataset)
        peak = resident("VmHWM") - before
    needs = needed(inspect(real), real.plan, len(dataset.train), len(dataset.validation))
    assert needs is not None
    print(json.dumps({"peak": peak, "estimate": needs.total}))


def settle() -> None:
    import ctypes

    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)


def resident(which: str) -> int:
    """Bytes of this process in memory, now (``VmRSS``) or at most (``VmHWM``)."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(which))
    return int(line.split()[1]) * 1024


def flat() -> Row:
    """What the process holds after ten thousand steps, against what it held after five hundred."""
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
    return Row("memory grown over 10,000 training steps", grown, 16, "MB")
