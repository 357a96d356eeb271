"""What computes here: found out and warmed up on a thread once the window is painted, then told now and then."""

from __future__ import annotations

from dataclasses import dataclass
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
    import torch

    from app.engine.device import choose

    device, name = choose("auto")
    weight = torch.nn.Parameter(torch.ones(8, 8, device=device))
    optimizer = torch.optim.Adam([weight])
    (weight @ weight).mean().backward()
    optimizer.step()
    return device, name


def short_name(name: str) -> str:
    """A processor's name without what says nothing: ``Intel(R) Xeon(R) CPU @ 2.20GHz`` → ``Intel Xeon``."""
    for noise in ("(R)", "(TM)", "(tm)", " CPU", " Processor", "NVIDIA GeForce "):
        name = name.replace(noise, "NVIDIA " if "GeForce" in noise and noise in name else "")
    name = " ".join(name.split(" @ ")[0].split())
    return name if len(name) <= 32 else f"{name[:31].rstrip()}…"
