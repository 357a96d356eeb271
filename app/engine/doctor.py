"""Looks at what this machine can compute on: each device takes the same training steps and is timed and compared."""

from __future__ import annotations

import copy
import os
import platform
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import torch
from torch import nn
from torch.nn import functional as F

from .device import Memory, devices, first_line, memory, name_of

BATCH, STEPS = 64, 12
PACKAGES = ("torch", "onnx", "onnxscript", "onnxruntime", "numpy", "safetensors", "torchmetrics", "PySide6-Essentials",
            "pyqtgraph")


@dataclass(frozen=True)
class Finding:
    """What one device did. ``difference`` is the largest between its answers and the processor's after training."""

    device: str
    name: str
    worked: bool
    text: str
    step_seconds: float = 0.0
    samples_per_second: float = 0.0
    difference: float = 0.0
    memory: Memory | None = None


@dataclass(frozen=True)
class Machine:
    """The machine itself: system, cores, threads that torch uses, versions by package."""

    system: str
    cores: int
    threads: int
    memory: int
    python: str
    versions: dict[str, str]


def machine() -> Machine:
    import psutil

    return Machine(platform.platform(), os.cpu_count() or 1, torch.get_num_threads(), psutil.virtual_memory().total,
                   platform.python_version(), versions())


def versions() -> dict[str, str]:
    """The versions that decide a result; a package that is not there is left out."""
    found = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def doctor() -> list[Finding]:
    """Try every device with a small convolutional network. Takes a few seconds, raises nothing."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        network = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
                                nn.Linear(16 * 16 * 16, 10))
        pictures, labels = torch.rand(BATCH, 3, 32, 32), torch.randint(0, 10, (BATCH,))
        truth: torch.Tensor | None = None
        findings = []
        for device in sorted(devices(), key=lambda device: device.type != "cpu"):
            finding, answer = tried(device, copy.deepcopy(network), pictures, labels, truth)
            truth = answer if device.type == "cpu" else truth
            findings.append(finding)
    return findings


def tried(device: torch.device, network: nn.Module, pictures: torch.Tensor, labels: torch.Tensor,
          truth: torch.Tensor | None) -> tuple[Finding, torch.Tensor | None]:
    name = str(device)
    try:
        name = name_of(device)
        network, pictures, labels = network.to(device), pictures.to(device), labels.to(device)
        optimizer = torch.optim.SGD(network.parameters(), lr=0.01)
        times = []
        for _ in range(STEPS):
            start = time.perf_counter()
            optimizer.zero_grad()
            F.cross_entropy(network(pictures), labels).backward()
            optimizer.step()
            wait_for(device)
            times.append(time.perf_counter() - start)
        with torch.no_grad():
            answer = network(pictures).cpu()
        if not torch.isfinite(answer).all():
            return Finding(str(device), name, False, "Its answers are not finite numbers; do not train on it."), None
        step = sorted(times)[len(times) // 2]
        away = float((answer - truth).abs().max()) if truth is not None else 0.0
        text = f"Trains: {BATCH / step:,.0f} small pictures a second."
        return Finding(str(device), name, True, text, step, BATCH / step, away, memory(device)), answer
    except Exception as error:
        return Finding(str(device), name, False, f"A training step failed: {first_line(error)}."), None


def wait_for(device: torch.device) -> None:
    """Until the device has done what it was asked."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()
