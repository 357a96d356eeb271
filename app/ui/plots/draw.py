"""Draws the curves of a finished run into a file, with no window and no display."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.engine.run import Run


def draw_run(run: Run, path: Path | str) -> None:
    """Draw what ``run`` recorded into a .png, .jpg, .svg or .csv file. Raises OSError or ValueError in words."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    from .. import theme
    from ..panels.run_rows import story
    from . import export
    from .curves import Curves

    if isinstance(app, QApplication) and not app.styleSheet():
        theme.apply(app, theme.LIGHT)
    curves = Curves()
    curves.feed(story(str(run.path)))
    curves.fit()
    export.save(curves, Path(path))
    curves.deleteLater()
