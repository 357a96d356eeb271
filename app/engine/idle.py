"""Finds a graphics card that could train and does not, because the torch inside was built for processors alone."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import torch

from app.core.version import VERSION, build

DOWNLOAD, DISK = 3, 6
"""Gigabytes that the program with CUDA is to download and on disk: an estimate, as none was built yet."""
DRIVER, ABILITY = 580, (7, 5)
"""What CUDA 13 wants at least: NVIDIA's driver, and the compute capability of the card (Turing and newer)."""
PCI = Path("/sys/bus/pci/devices")


@dataclass(frozen=True)
class Idle:
    """A card of NVIDIA's that computes nothing here. ``driver`` is empty if NVIDIA's is not installed."""

    name: str
    memory: int = 0
    driver: str = ""

    @property
    def text(self) -> str:
        """What is lost, what it would cost to change that, and what to do."""
        said = (f"{self.name} is not used: this Layerloom computes on the processor alone. The one with CUDA is about "
                f"{DOWNLOAD} GB to download and takes about {DISK} GB on disk.")
        return " ".join(each for each in (said, self.first, where()) if each)

    @property
    def first(self) -> str:
        """What has to be done about the driver; empty if it is new enough."""
        if not self.driver:
            return f"It needs NVIDIA's driver {DRIVER} or newer first."
        if int(self.driver.partition(".")[0]) < DRIVER:
            return f"It needs NVIDIA's driver {DRIVER} or newer first; here is {self.driver}."
        return ""


def where() -> str:
    """Where the other one is; nothing is downloaded by itself."""
    if not build().torch:
        return "It is the CUDA build of torch, installed with pip in place of the one that is here."
    return f"It is called {installer()} and lies where you found this one."


def installer() -> str:
    """What the installer with CUDA is called for this system."""
    return f"layerloom-{VERSION}-cuda-{'windows-x64.exe' if sys.platform == 'win32' else 'linux-x86_64.run'}"


def idle() -> Idle | None:
    """The first such card; None if there is none, it is too old, or torch can use cards already."""
    if torch.version.cuda or torch.version.hip or sys.platform == "darwin":
        return None
    return by_driver() or by_bus()


def by_driver() -> Idle | None:
    """As NVIDIA's driver tells it."""
    try:
        import pynvml

        pynvml.nvmlInit()
    except Exception:  # no driver
        return None
    try:
        driver = str(pynvml.nvmlSystemGetDriverVersion())
        for number in range(pynvml.nvmlDeviceGetCount()):
            card = pynvml.nvmlDeviceGetHandleByIndex(number)
            if tuple(pynvml.nvmlDeviceGetCudaComputeCapability(card)) >= ABILITY:
                memory = int(pynvml.nvmlDeviceGetMemoryInfo(card).total)
                return Idle(str(pynvml.nvmlDeviceGetName(card)), memory, driver)
    except Exception:  # a card that is lost or a driver too old to ask: nothing that can be offered
        return None
    finally:
        with suppress(Exception):
            pynvml.nvmlShutdown()
    return None


def by_bus() -> Idle | None:
    """As it is plugged in, where the driver is missing: a display or 3D controller of NVIDIA's."""
    for place in sorted(PCI.glob("*")):
        with suppress(OSError):
            if (place / "vendor").read_text().strip() == "0x10de" and (place / "class").read_text().startswith("0x03"):
                loaded = (place / "driver").resolve().name == "nvidia"
                return None if loaded else Idle("An NVIDIA graphics card")
    return None
