"""What the program remembers between two days: theme, sizes of panels, recent files, the last folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

RECENT = 10
"""How many recent files are kept."""


def folder() -> Path:
    """Where settings and recovery copies lie; ``LAYERLOOM_HOME`` moves them."""
    home = os.environ.get("LAYERLOOM_HOME")
    return Path(home) if home else platformdirs.user_config_path("layerloom", appauthor=False)


class Settings:
    """A small notebook in a file of its own. What it cannot read it forgets; what it cannot write is lost quietly."""

    def __init__(self, home: Path | None = None) -> None:
        self.home = home or folder()
        self.store = QSettings(str(self.home / "settings.ini"), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        value = self.store.value(key, default)
        return value if isinstance(value, str) else default

    def flag(self, key: str, default: bool) -> bool:
        return self.text(key, "yes" if default else "no") == "yes"

    def state(self, key: str) -> QByteArray:
        value = self.store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, key: str, value: Any) -> None:
        self.store.setValue(key, ("yes" if value else "no") if isinstance(value, bool) else value)

    @property
    def recent(self) -> list[Path]:
        """Files opened or saved lately that are still there, the latest first."""
        return [path for path in map(Path, self.lines("recent")) if path.is_file()]

    def remember(self, path: Path) -> None:
        """Put a file on top of the recent ones; its folder is where the next dialog opens."""
        path = path.resolve()
        others = [line for line in self.lines("recent") if line != str(path)]
        self.put("recent", "\n".join([str(path), *others][:RECENT]))
        self.stay(path.parent)

    def stay(self, folder: Path) -> None:
        """The next dialog for files opens here."""
        self.put("folder", str(folder.resolve()))

    def forget_recent(self) -> None:
        self.put("recent", "")

    @property
    def last_folder(self) -> Path:
        """Where the person was last; their home if that is gone."""
        last = Path(self.text("folder") or Path.home())
        return last if last.is_dir() else Path.home()

    def lines(self, key: str) -> Iterable[str]:
        return [line for line in self.text(key).split("\n") if line]
