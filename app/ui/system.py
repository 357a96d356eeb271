"""What Qt needs of the system, asked before Qt can abort: a display, and the libraries of its window plugin.

Qt ends the process when its plugin cannot be loaded. So the libraries are tried one by
one beforehand, and what is missing is named with the package that brings it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Mapping
from pathlib import Path

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What the Qt modules themselves are linked to: the library, and the Debian package that holds it."""

X11 = {
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What the window plugin for X needs on top."""


def trouble(environ: Mapping[str, str] = os.environ) -> str:
    """Why no window can be shown here, in a sentence that says what to do; empty if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    seen = platform in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
    if not seen and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        return ("There is no display here, so no window can be shown. Start Layerloom from a desktop session, or do "
                "the same work without a window: layerloom starters, check, train and export.")
    x11 = platform == "xcb" or (not platform and bool(environ.get("DISPLAY")) and not environ.get("WAYLAND_DISPLAY"))
    needed = LIBRARIES | (X11 if x11 else {})
    packages = list(dict.fromkeys(package for library, package in needed.items() if not loads(library)))
    if x11 and not packages and not answers(environ.get("DISPLAY", "")):
        return (f"The display {environ.get('DISPLAY') or '(none)'} does not answer, so no window can be shown. "
                "Start Layerloom from a desktop session, or do the same work without a window: layerloom starters, "
                "check, train and export.")
    return missing(packages)


def answers(display: str) -> bool:
    """Whether the X display lets us in; Qt would end the process if it does not."""
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XCloseDisplay.argtypes = [ctypes.c_void_p]
    opened = library.XOpenDisplay(display.encode() or None)
    if opened:
        library.XCloseDisplay(opened)
    return bool(opened)


def missing(packages: list[str]) -> str:
    """The one sentence that names what to install."""
    if not packages:
        return ""
    many = len(packages) > 1
    return (f"Layerloom's window needs {'system libraries that are' if many else 'a system library that is'} not "
            f"installed here. On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}")


def loads(library: str) -> bool:
    """Whether the system, or PySide6 itself, brings a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return (pyside() / "Qt" / "lib" / library).exists()
    return True


def pyside() -> Path:
    found = importlib.util.find_spec("PySide6")
    return Path(found.origin).parent if found and found.origin else Path()


def refused(error: ImportError) -> str:
    """The sentence for an import of Qt that failed for want of a library nobody had listed."""
    library = str(error).partition(":")[0].strip()
    if not library.startswith("lib") or ".so" not in library:
        return f"Qt could not be loaded: {error}. Install Layerloom again: pip install --force-reinstall layerloom"
    package = (LIBRARIES | X11).get(library)
    if package:
        return missing([package])
    return (f"Layerloom's window needs the system library {library}, which is not installed here. "
            f"On Debian or Ubuntu, apt-file search {library} names the package that brings it.")
