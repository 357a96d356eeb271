"""Looks at what this machine can compute on: each device takes the same training steps and is timed and compared."""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import torch
from torch import nn
from torch.nn import functional as F

from app.core.version import VERSION, build

from .device import Memory, devices, first_line, memory, name_of
from .idle import Idle

BATCH, STEPS = 64, 12
FAR = 0.02
"""How far its answers may be from the processor's before a device is not to be trusted; they are about 1 in size."""
PACKAGES = ("torch", "onnx", "onnxscript", "onnxruntime", "numpy", "safetensors", "torchmetrics", "PySide6-Essentials",
            "pyqtgraph")


@dataclass(frozen=True)
class Finding:
    """What one device did. ``difference`` is the largest between its answers and the processor's after training.

    ``driver`` says what drives it, such as ``CUDA 13.0, driver 580.65``.
    """

    device: str
    name: str
    worked: bool
    text: str
    step_seconds: float = 0.0
    samples_per_second: float = 0.0
    difference: float = 0.0
    memory: Memory | None = None
    driver: str = ""


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
    """Try every device with a small convolutional network. Takes a few seconds, raises nothing, leaves chance alone."""
    pictures, labels = torch.rand(BATCH, 3, 32, 32, generator=chance()), torch.arange(BATCH) % 10
    truth: torch.Tensor | None = None
    findings = []
    for device in sorted(devices(), key=lambda device: device.type != "cpu"):
        finding, answer = tried(device, fresh(), pictures, labels, truth)
        truth = answer if device.type == "cpu" else truth
        findings.append(finding)
    return findings


def chance() -> torch.Generator:
    """Random numbers of our own: a training that runs meanwhile draws from the ones everybody shares."""
    return torch.Generator().manual_seed(0)


def fresh() -> nn.Module:
    """The network that is trained, always with the same weights."""
    network = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1, device="meta"), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
                            nn.Linear(16 * 16 * 16, 10, device="meta")).to_empty(device="cpu")
    draws = chance()
    with torch.no_grad():
        for weight in network.parameters():
            weight.uniform_(-0.05, 0.05, generator=draws)
    return network


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
        alike = away <= FAR
        text = (f"Trains: {BATCH / step:,.0f} small pictures a second." if alike else
                f"It trains, but its answers are {away:.2g} away from the processor's; do not trust it.")
        return Finding(str(device), name, alike, text, step, BATCH / step, away, memory(device), driver(device)), answer
    except Exception as error:
        return Finding(str(device), name, False, f"A training step failed: {first_line(error)}."), None


def wait_for(device: torch.device) -> None:
    """Until the device has done what it was asked."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def driver(device: torch.device) -> str:
    """What drives it, as far as anybody tells."""
    if device.type == "mps":
        return f"Metal, macOS {platform.mac_ver()[0]}"
    if device.type != "cuda":
        return f"{torch.get_num_threads()} threads, {torch.backends.cpu.get_cpu_capability()}"
    if torch.version.hip:
        return f"ROCm {torch.version.hip}"
    ability = ".".join(map(str, torch.cuda.get_device_capability(device)))
    said = f"CUDA {torch.version.cuda}, compute capability {ability}"
    try:
        import pynvml

        pynvml.nvmlInit()
        try:
            return f"{said}, driver {pynvml.nvmlSystemGetDriverVersion()}"
        finally:
            pynvml.nvmlShutdown()
    except Exception:  # the driver computes and does not answer questions
        return said


def told(about: Machine, found: list[Finding], unused: Idle | None = None) -> str:
    """All of it as text to read or to send: no name of a person, of a computer or of a folder is in it."""
    built = build()
    how = f", the installed program with torch for {built.torch}" if built.torch else ", run from its source"
    lines = [f"Layerloom {VERSION}{how}{f', commit {built.commit[:10]}' if built.commit else ''}",
             f"{about.system}, {about.cores} cores, {about.memory / 2**30:.0f} GB, Python {about.python}",
             ", ".join(f"{name} {version}" for name, version in about.versions.items())]
    for each in found:
        lines += ["", f"{each.device}: {each.name}{f' ({each.driver})' if each.driver else ''}", f"  {each.text}"]
        if each.step_seconds:
            lines.append(f"  A step took {each.step_seconds * 1e3:.1f} ms; its answers are within "
                         f"{each.difference:.1g} of the processor's.")
        if each.memory:
            used, total = each.memory.used / 2**30, each.memory.total / 2**30
            lines.append(f"  {used:.1f} of {total:.1f} GB of its memory are taken.")
    return "\n".join([*lines, *(["", unused.text] if unused else [])])
