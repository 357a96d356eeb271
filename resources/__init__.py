"""What ships beside the code: fonts, icons, starters, data and help, each with its licence; read only."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

FOLDER = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """Where ``name`` (with forward slashes, such as ``"icons/play.svg"``) lies, in a checkout, a wheel or an installer.

    The file need not exist. Raises ValueError for a name that leads out of this folder: names may come from a file
    that somebody sent.
    """
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in name:
        raise ValueError(f"“{name}” is not a name of something that ships with Layerloom.")
    return FOLDER.joinpath(*parts.parts)
