"""Where the program keeps data of its own, apart from every project."""

from __future__ import annotations

import os
from pathlib import Path


def home() -> Path:
    """The folder; ``LAYERLOOM_HOME`` moves it."""
    import platformdirs

    chosen = os.environ.get("LAYERLOOM_HOME")
    return Path(chosen) if chosen else platformdirs.user_data_path("layerloom", appauthor=False)
