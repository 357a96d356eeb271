"""Where the program keeps data of its own, apart from every project."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path


def home() -> Path:
    """The folder; ``LAYERLOOM_HOME`` moves it."""
    import platformdirs

    chosen = os.environ.get("LAYERLOOM_HOME")
    return Path(chosen) if chosen else platformdirs.user_data_path("layerloom", appauthor=False)


def key(path: Path) -> str:
    """What a file is called among the program's own data, wherever it lies and whatever bytes its name is of."""
    return sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:24]
