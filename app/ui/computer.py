"""What computes here: found out and warmed up on a thread once the window is painted, then told now and then."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.say import figures

from .errand import Work

OFTEN = 2000
"""Milliseconds between two looks at the memory."""


@dataclass(frozen=True)
class Device:
    """The device that trains, what people call it, and its memory in bytes: used here, and in all."""

    word: str
    name: str
    used: int = 0
    total: int = 0

    @property
    def text(self) -> str:
        """``NVIDIA RTX 4070 · 3.2 of 12 GB``."""
        if not self.total:
            return self.name
        return f"{self.name} · {figures(self.used / 2**30)} of {figures(self.total / 2**30)} GB"


class Computer(QObject):
    """``found`` tells the device whenever something about it changed; ``device`` is None until torch is loaded."""

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device: Device | None = None
        self.handle: Any = None
        self.work = Work(self, "warm-up")
        self.work.result.connect(self.know)
        self.work.failed.connect(self.failed)
        self.timer = QTimer(self, interval=OFTEN)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Load torch, choose a device by trying it, and take the first optimiser step: it is the slow one."""
        if self.device is None and not self.work.busy:
            self.work.run(warm_up)

    def know(self, found: tuple[Any, str]) -> None:
        self.handle, name = found
        self.tell(name)
        self.timer.start()

    def look(self) -> None:
        if self.device is not None:
            self.tell(self.device.name)

    def tell(self, name: str) -> None:
        from app.engine.device import memory

        try:
            now = memory(self.handle)
        except Exception:  # a card that vanished: the training will say so in its own words
            return
        used = now.ours if self.handle.type == "cpu" else now.used
        device = Device(str(self.handle), short_name(name), used, now.total)
        if self.device is None or device.text != self.device.text:
            self.device = device
            self.found.emit(device)


def warm_up() -> tuple[Any, str]:
    """On a thread: what would be slow the first time."""
    load_first()
    import torch

    from app.engine.device import choose

    device, name = choose("auto")
    weight = torch.nn.Parameter(torch.ones(8, 8, device=device))
    optimizer = torch.optim.Adam([weight])
    (weight @ weight).mean().backward()
    optimizer.step()
    import torchmetrics.classification  # noqa: F401 - a second and more, which the first training would wait for

    import app.engine.data.load
    import app.engine.train  # noqa: F401
    return device, name


def load_first() -> None:
    """Have the system load torch's large libraries while the window goes on; an import would hold everything up.

    A foreign call lets the other threads run, and the import then finds the libraries there. Where this does not
    work (another system, another build of torch), the import does it as ever.
    """
    found = importlib.util.find_spec("torch")
    if not sys.platform.startswith("linux") or found is None or not found.submodule_search_locations:
        return
    libraries = Path(found.submodule_search_locations[0]) / "lib"
    system = ctypes.CDLL(None)
    system.dlopen.restype, system.dlopen.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    for name, how in (("libtorch_global_deps.so", os.RTLD_GLOBAL), ("libtorch_python.so", 0)):
        system.dlopen(os.fsencode(libraries / name), how | os.RTLD_LAZY)


def short_name(name: str) -> str:
    """A processor's name without what says nothing: ``Intel(R) Xeon(R) CPU @ 2.20GHz`` → ``Intel Xeon``."""
    for noise in ("(R)", "(TM)", "(tm)", " CPU", " Processor", "NVIDIA GeForce "):
        name = name.replace(noise, "NVIDIA " if "GeForce" in noise and noise in name else "")
    name = " ".join(name.split(" @ ")[0].split())
    return name if len(name) <= 32 else f"{name[:31].rstrip()}…"
