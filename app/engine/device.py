"""Chooses what computes by trying it: a device is what has just taken a training step."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

WORD = re.compile(r"auto|cpu|mps|cuda(:\d+)?")


class BadDevice(Exception):
    """The device that was asked for cannot train; the sentence says which can."""


@dataclass(frozen=True)
class Memory:
    """Bytes: what this program uses on the device, what is taken by anyone, what there is."""

    ours: int
    used: int
    total: int


def choose(word: str = "auto") -> tuple[torch.device, str]:
    """The device that ``word`` means and what people call it. Raises :class:`BadDevice`.

    ``auto`` takes the first of the graphics cards that trains, else the processor.
    """
    if not WORD.fullmatch(word):
        raise BadDevice(f"{word!r} is not a device; it could be {words()}.")
    if word != "auto":
        device = torch.device("cuda:0" if word == "cuda" else word)
        if text := refusal(device):
            raise BadDevice(f"{word} cannot train here: {text}. It could be {words()}.")
        return device, name_of(device)
    for device in devices():
        if not refusal(device):
            return device, name_of(device)
    raise BadDevice("Not even the processor could take a training step here; run `layerloom doctor` to see why.")


def devices() -> list[torch.device]:
    """Every device torch knows of here, the likeliest first; whether it works is another question."""
    found = [torch.device("cuda", i) for i in range(torch.cuda.device_count())] if torch.cuda.is_available() else []
    if torch.backends.mps.is_available():
        found.append(torch.device("mps"))
    return [*found, torch.device("cpu")]


def words() -> str:
    found = ["auto", *(str(device) for device in devices())]
    return f"{', '.join(found[:-1])} or {found[-1]}"


def refusal(device: torch.device) -> str:
    """Why the device cannot take a training step; empty if it just did. Leaves no trace in the random numbers."""
    if device.type == "cuda" and not torch.cuda.is_available():
        return "this torch finds no NVIDIA or AMD graphics card"
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        return f"there are only {torch.cuda.device_count()} graphics cards, counted from 0"
    if device.type == "mps" and not torch.backends.mps.is_available():
        return "there is no Apple graphics unit that torch can use"
    try:
        weight = nn.Parameter(torch.linspace(-1, 1, 64, device=device).reshape(8, 8))
        loss = torch.relu(torch.ones(4, 8, device=device) @ weight).square().mean()
        loss.backward()
        torch.optim.SGD([weight], lr=0.1).step()
        return "" if bool(torch.isfinite(weight).all()) else "a training step gave numbers that are not finite"
    except Exception as error:
        return first_line(error)


def first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")[:200]


def name_of(device: torch.device) -> str:
    """What people call it, such as ``NVIDIA RTX 4090`` or ``AMD Ryzen 7 5800X``."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    if device.type == "mps":
        return f"{processor()} graphics"
    return processor()


def processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    except OSError:
        pass
    return platform.processor() or platform.machine() or "processor"


def memory(device: torch.device) -> Memory:
    """Memory of the device, now. On the processor ``ours`` is this program's."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        return Memory(torch.cuda.memory_reserved(device), total - free, total)
    import psutil

    ours, all = psutil.Process().memory_info().rss, psutil.virtual_memory()
    if device.type == "mps":
        ours = torch.mps.driver_allocated_memory()
    return Memory(ours, all.total - all.available, all.total)


def load_of(device: torch.device) -> float | None:
    """How busy the device is, 0 … 1, by anyone; None if nobody can say."""
    if device.type == "cpu":
        import psutil

        return psutil.cpu_percent() / 100
    if device.type != "cuda":
        return None
    try:
        import pynvml

        pynvml.nvmlInit()
        try:
            handle = pynvml.nvmlDeviceGetHandleByIndex(device.index or 0)
            return pynvml.nvmlDeviceGetUtilizationRates(handle).gpu / 100
        finally:
            pynvml.nvmlShutdown()
    except Exception:  # no NVIDIA driver, or another maker's card: not worth a word
        return None
