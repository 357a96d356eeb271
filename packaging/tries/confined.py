"""Less than a program is used to: memory that ends early, a folder that cannot be written."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .guest import tool

GROUPS = Path("/sys/fs/cgroup")


class Little:
    """Memory of ``size`` bytes for whatever is started behind ``around``, held by the kernel's control groups."""

    def __init__(self, size: int) -> None:
        self.size = size
        first = (GROUPS / "memory").is_dir()
        self.place = (GROUPS / "memory" if first else GROUPS) / f"layerloom-{os.getpid()}"
        self.limit, self.peak = (("memory.limit_in_bytes", "memory.max_usage_in_bytes") if first else
                                 ("memory.max", "memory.peak"))

    @property
    def held(self) -> bool:
        """Whether there are such groups here; without them only the size of one process can be limited."""
        return (self.place / self.limit).is_file()

    @property
    def around(self) -> list[str]:
        if not self.held:
            return [tool("prlimit"), f"--data={self.size}", "--"]
        return ["sh", "-c", f'echo $$ > {self.place}/cgroup.procs && exec "$@"', "sh"]

    @property
    def told(self) -> str:
        """How much was used at most, of how much."""
        if not self.held:
            return f"one process may have {self.size / 2**30:.0f} GB; there are no groups to hold all of them"
        peak = int((self.place / self.peak).read_text()) if (self.place / self.peak).is_file() else 0
        return f"at most {peak / 2**30:.1f} of {self.size / 2**30:.0f} GB were used, beside files that were read before"


@contextmanager
def little(size: int) -> Iterator[Little]:
    memory = Little(size)
    try:
        try:
            memory.place.mkdir()
            (memory.place / memory.limit).write_text(str(size))
        except OSError:
            pass  # prlimit, then
        yield memory
    finally:
        if memory.place.is_dir():
            dissolve(memory.place)


def dissolve(group: Path, patience: float = 20.0) -> None:
    """Take a group away once the last of its processes has ended, which may be a moment after the program's window."""
    until = time.monotonic() + patience
    while True:
        try:
            group.rmdir()
            return
        except OSError:
            if time.monotonic() > until:
                left = [Path(f"/proc/{each}/comm").read_text().strip()
                        for each in (group / "cgroup.procs").read_text().split() if Path(f"/proc/{each}").is_dir()]
                raise RuntimeError(f"Still running, though all was closed: {', '.join(left) or 'nothing'}.") from None
            time.sleep(0.2)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
