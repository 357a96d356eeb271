"""Takes out of the libraries what only a debugger reads, a seventh of their size, and where they were built."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import parts

HERE = b"$ORIGIN"
"""What the system's loader takes for the folder of the library itself."""


def slim(program: Path) -> None:
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink() and parts.slims(path.relative_to(program).as_posix()):
            subprocess.run(["strip", "--strip-unneeded", str(path)], stderr=subprocess.DEVNULL)
            forget_places(path)


def forget_places(library: Path) -> None:
    """Look for other libraries beside this one, not in a folder that only the building machine had."""
    told = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, errors="replace").stdout
    for place in re.findall(r"^ +RU?N?PATH +(/\S+)$", told, re.MULTILINE):
        text, old = library.read_bytes(), f"\0{place}\0".encode()
        if text.count(old) == 1 and len(place) >= len(HERE):
            library.write_bytes(text.replace(old, b"\0" + HERE.ljust(len(place), b"\0") + b"\0"))
