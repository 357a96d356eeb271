"""The way to the first picture: what is imported before it, and what may not be."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

LOOK = """
import builtins, gc, json, linecache, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import app.ui.start as start

def told(window):
    import linecache
    read = [name for name in linecache.cache if "/app/" in name.replace(os.sep, "/")]
    print(json.dumps({"modules": sorted(sys.modules), "read": read, "collects": gc.isenabled(),
                      "visible": window.isVisible()}), flush=True)
    os._exit(0)

start.settle = told
start.start(sys.argv[1] if sys.argv[1:] else None)
"""


@cache
def first_picture(path: str = "") -> dict:
    """What is loaded when the window has just been painted, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", LOOK, *([path] if path else [])], capture_output=True, text=True,
                          timeout=120, check=False, cwd=Path(__file__).parents[2])
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_no_source_is_read_on_the_way() -> None:
    """PySide reads each module that is imported after it, unless it is told not to."""
    assert first_picture()["visible"]
    assert first_picture()["read"] == []


def test_nothing_is_collected_on_the_way() -> None:
    assert first_picture()["collects"] is False


def test_the_window_is_built_without_the_heavy_things():
    code = ("import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
            "from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
            "from app.ui.window import Window; w = Window(); w.show(); app.processEvents()\n"
            "print([m for m in ('torch', 'pyqtgraph', 'pandas', 'networkx', 'numpy', 'onnx') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "[]", done.stderr
