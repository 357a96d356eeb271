"""`make monkey`: an hour at the window, one visit after another; ends at the first disagreement and says its seed.

    python -m tests.monkey [MINUTES] [SEED]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

STEPS = 1000
"""Of one visit."""


def main(minutes: float = 60, seed: int = 1000) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = tempfile.mkdtemp(prefix="monkey-")
    from PySide6.QtWidgets import QApplication

    from app.core.file import read
    from app.core.starters import starters
    from app.document import Document
    from app.ui.desk import Desk
    from app.ui.settings import Settings
    from app.ui.window import Window

    from .monkey import Disagreement, Monkey, spare_dialogs

    faults: list[str] = []

    def hear(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What nobody caught, in a slot: Qt goes on as if nothing had been."""
        faults.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = hear
    application = QApplication([])
    spare_dialogs(setattr)
    projects = [read(starter.path) for starter in starters()]
    ends = time.monotonic() + minutes * 60
    steps = 0
    while time.monotonic() < ends:
        with tempfile.TemporaryDirectory() as home:
            window = Window(Desk(Document(projects[seed % len(projects)])), Settings(Path(home)))
            window.resize(1280, 800)
            window.show()
            application.processEvents()
            window.places.go("Design")
            monkey = Monkey(window, seed)
            try:
                for _ in range(STEPS):
                    monkey.step()
                    steps += 1
                    if faults:
                        raise Disagreement(f"after {' · '.join(monkey.did[-12:])}: {faults}")
                monkey.leave()
            except Disagreement as reason:
                print(f"seed {seed}, step {len(monkey.did)}: {reason}")
                return 1
            finally:
                window.desk.document.mark_saved(Path(home) / "x.loom")
                window.close()
                window.deleteLater()
                application.processEvents()
        seed += 1
    print(f"{steps} steps, picture, document and file agreed after each.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:2]), *map(int, sys.argv[2:3])))
