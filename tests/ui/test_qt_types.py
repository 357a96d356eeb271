"""Every type of Qt is made before another thread may ask for one."""

from __future__ import annotations

import subprocess
import sys

ASKED = """
from PySide6 import QtCore, QtGui, QtWidgets
from app.core.steps import finished
from app.ui.qt_types import making
made = lambda: [name for module in (QtCore, QtGui, QtWidgets) for name in vars(module)]
before = len(made())
finished(making())
told = len(made())
import pyqtgraph.Qt
print(before < told == len(made()))
"""


def test_pyqtgraph_finds_all_types_made() -> None:
    """In a process of its own: here they were made long ago."""
    done = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True)
    assert done.stdout == "True\n", done.stderr
