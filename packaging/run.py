"""What `make run` does: open the workbench on a starter; without a display, the same job headless."""

from __future__ import annotations

import os
import sys
from pathlib import Path

OUT = Path("out")


def display() -> bool:
    """Whether there is a screen to open a window on."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Open, or train, export and draw. Ends by naming what was made."""
    from app.__main__ import main as layerloom

    OUT.mkdir(exist_ok=True)
    project = OUT / "digits.loom"
    if not project.exists() and (code := layerloom(["new", "digits", "-o", str(project)])):
        return code
    if display():
        return layerloom([str(project)])
    print("There is no display, so the same job is done without a window.", file=sys.stderr)
    onnx, plot = OUT / "digits.onnx", OUT / "digits.png"
    for words in (["check", str(project)], ["train", str(project), "--runs", str(OUT / "runs")],
                  ["export", str(project), "-o", str(onnx)]):
        if code := layerloom(words):
            return code
    from app.engine.run import newest_run
    from app.ui.plots.draw import draw_run

    draw_run(newest_run(project), plot)
    print(f"Exported and compared: {onnx}")
    print(f"Curves of the training: {plot}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
