"""Makes every type of Qt known to Python, in short steps on the window's thread.

PySide makes a type when it is first asked for. pyqtgraph asks for all of them while it is imported; on another thread,
and while the window makes one too, that crashed the program (PySide 6.11). So they are all made here first.
"""

from __future__ import annotations

from importlib import import_module

from app.core.steps import Steps

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtTest")
"""What pyqtgraph imports. One that is not installed is passed over, there as here."""


def making() -> Steps[None]:
    """One type a step."""
    for name in MODULES:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:
            continue
        for word in dir(module):
            yield
            getattr(module, word, None)
