"""What a try says: what happens, what has to be true, and what did not happen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 240.0
"""Seconds to wait for something before it counts as not happening; a loaded machine is slow."""


class Failed(Exception):
    """What did not happen, in a sentence."""


def hold(what: str, truth: object) -> None:
    if not truth:
        raise Failed(f"{what}: it is not so.")


def wait(what: str, true: Callable[[], T], seconds: float = PATIENCE) -> T:
    """Until it is true; what it found. Raises :class:`Failed`."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := true():
            return found
        time.sleep(0.5)
    raise Failed(f"{what}: not after {seconds:.0f} s.")


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
