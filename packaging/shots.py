"""Takes the screenshots of README and manual from the real window: the digits, trained, in both themes; the examples.

    python packaging/shots.py [digits] [networks]
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

OUT = Path(__file__).resolve().parent.parent / "resources" / "help"
Acts = Iterator[Callable[[], bool]]


def acts(window: object, folder: Path) -> Acts:
    """What is done and shown, picture by picture."""
    w = window
    yield lambda: len(w.places.panels) == len(w.places.makers)  # type: ignore[attr-defined]
    w.canvas.zoom_to_fit()  # type: ignore[attr-defined]
    w.learning.begin()  # type: ignore[attr-defined]
    yield lambda: w.training.state == "running"  # type: ignore[attr-defined]
    yield lambda: w.training.state == "idle"  # type: ignore[attr-defined]
    w.desk.select({"conv1"})  # type: ignore[attr-defined]
    yield from still(w, 240)  # until what was said about the end of the training has gone
    take(w, "design-light.png")
    w.choose_theme("dark")  # type: ignore[attr-defined]
    yield from still(w)
    take(w, "design-dark.png")
    w.choose_theme("light")  # type: ignore[attr-defined]
    graph = w.desk.graph.set("head", out_features=7)  # type: ignore[attr-defined]
    w.desk.change("Set Outputs of head", graph)  # type: ignore[attr-defined]
    w.places.reveal("Problems")  # type: ignore[attr-defined]
    w.desk.select(())  # type: ignore[attr-defined]
    yield from still(w, 40)
    take(w, "problem.png")
    w.desk.document.undo()  # type: ignore[attr-defined]
    for place in ("Data", "Train", "Results", "Export"):
        w.places.go(place)  # type: ignore[attr-defined]
        if place == "Export":
            panel = w.places.panels["export"]  # type: ignore[attr-defined]
            yield lambda: panel.isVisible() and panel.go.isEnabled()  # noqa: B023 - asked before the loop goes on
            panel.go.click()
            yield lambda: not panel.work.busy  # noqa: B023
        yield from still(w, 120 if place == "Results" else 60)
        take(w, f"{place.lower()}.png")
    w.desk.document.saved = w.desk.project  # type: ignore[attr-defined]


def networks(window: object, folder: Path) -> Acts:
    """The examples, each whole in the window."""
    from app.core.starters import examples

    w = window
    yield lambda: len(w.places.panels) == len(w.places.makers)  # type: ignore[attr-defined]
    w.places.go("Design")  # type: ignore[attr-defined]
    w.places.toggle("bottom")  # type: ignore[attr-defined]
    w.places.toggle("right")  # type: ignore[attr-defined]
    for example in examples():
        w.files.start_from(example)  # type: ignore[attr-defined]
        yield from still(w, 40)
        w.canvas.zoom_to_fit()  # type: ignore[attr-defined]
        yield from still(w, 120)
        take(w, f"networks/{example.name}.png")


def still(window: object, frames: int = 20) -> Acts:
    """Let everything settle."""
    left = [frames]

    def settled() -> bool:
        left[0] -= 1
        return left[0] <= 0

    yield settled


def take(window: object, name: str) -> None:
    window.grab().save(str(OUT / name))  # type: ignore[attr-defined]
    print(OUT / name)


def main() -> int:
    """Run the program as it is, act in it, save the pictures."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.__main__ import main as layerloom
    from app.ui.window import Window

    (OUT / "networks").mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:] or ["digits", "networks"]
    _app = QApplication(["layerloom"])
    with tempfile.TemporaryDirectory() as name:
        os.environ.update(XDG_CONFIG_HOME=name, XDG_DATA_HOME=name, XDG_STATE_HOME=name, HOME=name)
        project = Path(name) / "digits.loom"
        layerloom(["new", "digits", "-o", str(project)])
        state: dict[str, object] = {}
        timer = QTimer(interval=50)

        def tick() -> None:
            try:
                if "acts" not in state:
                    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible())
                    window.showNormal()  # without a display the screen is small, and the window fills it
                    window.resize(1440, 900)
                    state["acts"] = chain(*({"digits": acts, "networks": networks}[each](window, Path(name))
                                            for each in wanted))
                    state["wait"] = next(state["acts"])  # type: ignore[call-overload]
                elif state["wait"]():  # type: ignore[operator]
                    state["wait"] = next(state["acts"])  # type: ignore[call-overload]
            except StopIteration:
                timer.stop()
                QApplication.exit(0)

        timer.timeout.connect(tick)
        timer.start()
        return layerloom([str(project)])


if __name__ == "__main__":
    sys.exit(main())
