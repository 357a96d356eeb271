"""The half of a save: what it is called until it is whole, and what becomes of one whose program was killed."""

from __future__ import annotations

import contextlib
import glob
import time
from pathlib import Path

ABANDONED = 600
"""Seconds after which the half of a save belongs to nobody."""


def part(path: Path) -> str:
    """What the half of a save is called at first: hidden, and short enough where the file's name is as long as a name
    can be."""
    return f".{path.name[:40]}."


def sweep_parts(path: Path) -> None:
    """Take away what a program that was killed while saving left beside the file."""
    for left in path.parent.glob(f"{glob.escape(part(path))}*.part"):
        with contextlib.suppress(OSError):  # another may be writing it, or took it away
            if time.time() - left.stat().st_mtime > ABANDONED:
                left.unlink()
