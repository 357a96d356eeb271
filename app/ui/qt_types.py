"""Makes every type of Qt known to Python, on the window's thread and a little at a time.

PySide makes a type when it is first asked for. pyqtgraph asks for all of them while it is imported; on another thread,
and while the window makes one too, that crashed the program (PySide 6.11). So they are all made here first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtTest")
"""What pyqtgraph imports. One that is not installed is passed over, there as here."""
SLICE = 0.004
"""Seconds that may go by before the window gets its turn."""


def each() -> Iterator[object]:
    """Every type, made as it is asked for."""
    for name in MODULES:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:
            continue
        yield module
        for word in dir(module):
            yield getattr(module, word, None)


def make_types(owner: QObject, then: Callable[[], None]) -> None:
    """Make them while ``owner`` lives, and call ``then`` when all are there."""
    left, timer = each(), QTimer(owner, interval=0)

    def go_on() -> None:
        until = time.perf_counter() + SLICE
        for _ in left:
            if time.perf_counter() > until:
                return
        timer.stop()
        timer.deleteLater()
        then()

    timer.timeout.connect(go_on)
    timer.start()
