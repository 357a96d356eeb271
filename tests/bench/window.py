"""The window: how soon it shows; while it trains, its samples a second against headless, and how late it answers."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from .measure import Row, percentile

ROUNDS = 3
EPOCHS = 25


def project(folder: Path) -> Path:
    """The digits with enough epochs that start-up does not count; no early end."""
    from app.__main__ import main

    path = folder / "digits.loom"
    assert main(["new", "digits", "-o", str(path)]) == 0
    path.write_text(path.read_text().replace('"epochs": 20', f'"epochs": {EPOCHS}'))
    return path


def headless(path: Path) -> float:
    """Samples a second of one training on the command line."""
    done = subprocess.run([sys.executable, "-m", "app", "train", str(path), "--device", "cpu", "--json"],
                          capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout.strip().splitlines()[-1])["samples_per_second"])


def in_window(path: Path) -> dict[str, list[float] | float]:
    """The same training with the window open, its curves live; also each delay of the event loop in ms."""
    code = "from tests.bench.window import watch; watch()"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True,
                          env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")})
    return json.loads(done.stdout.strip().splitlines()[-1])


def watch() -> None:
    """Run inside the child: open the window, train, measure, print."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.__main__ import main
    from app.engine.events import Finished
    from app.ui.window import Window

    _app = QApplication(["layerloom"])
    delays: list[float] = []
    last = [0.0]
    found: dict[str, object] = {}
    interval = 5

    def beat() -> None:
        now = time.perf_counter()
        if last[0]:
            delays.append((now - last[0]) * 1e3 - interval)
        last[0] = now

    pulse, look = QTimer(interval=interval), QTimer(interval=50)
    pulse.timeout.connect(beat)

    def end(event: Finished) -> None:
        found.update(samples_per_second=event.samples_per_second, delays=list(delays))
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
        window.desk.document.saved = window.desk.project
        QTimer.singleShot(0, window.close)
        QTimer.singleShot(50, QApplication.quit)

    def begin() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window) and window.isVisible() \
                    and len(window.places.panels) == len(window.places.makers):
                look.stop()
                window.training.finished.connect(end)
                window.training.state_changed.connect(
                    lambda state: pulse.start() if state == "running" and not pulse.isActive() else None)
                QTimer.singleShot(3000, window.learning.begin)  # let torch warm up, as a person would

    look.timeout.connect(begin)
    look.start()
    main([sys.argv[1]])
    print(json.dumps(found))


def as_installed() -> dict[str, str]:
    """Both sides find their modules compiled, as pip leaves them; the first round compiles ours where nothing was."""
    here = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    here.pop("PYTHONDONTWRITEBYTECODE", None)
    return here


def shown(path: Path) -> float:
    """Seconds from the command to the first painted window."""
    code = ("import os, sys\nimport app.ui.start as start\nfrom app.__main__ import main\n"
            "start.settle = lambda window: os._exit(0)\nmain([sys.argv[1]])")
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, env=as_installed())
    return time.perf_counter() - began


def importing_torch() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import torch"], check=True, env=as_installed())
    return time.perf_counter() - began


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = project(Path(folder))
        shown(path)
        importing_torch()
        pairs = [(shown(path), importing_torch()) for _ in range(ROUNDS)]
        yield Row("window painted ÷ `import torch`", statistics.median(a / b for a, b in pairs), 0.5,
                  detail=f"{statistics.median(a for a, _ in pairs):.2f} s against "
                         f"{statistics.median(b for _, b in pairs):.2f} s")
        ratios, delays, speeds = [], [], []
        for turn in range(ROUNDS):
            first = headless(path) if turn % 2 else 0.0
            seen = in_window(path)
            ratios.append(seen["samples_per_second"] / (first or headless(path)))  # type: ignore[operator]
            speeds.append(seen["samples_per_second"])
            delays.append(seen["delays"])
        late = [percentile(each, 0.99) for each in delays]  # type: ignore[arg-type]
        worst = [max(each) for each in delays]  # type: ignore[arg-type]
        yield Row("samples/s in the window with live plots ÷ headless", statistics.median(ratios), 0.95, at_least=True,
                  detail=f"{statistics.median(speeds):,.0f} samples/s")  # type: ignore[type-var]
        yield Row("event-loop delay while training, p99", statistics.median(late), 33, "ms")
        yield Row("event-loop delay while training, worst", statistics.median(worst), 100, "ms",
                  detail=f"of {ROUNDS} trainings, the median of each one's worst")
