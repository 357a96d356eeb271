"""Finds the file or folder that an Origin names, and says what kind of data it is."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.core.plan import Origin
from resources import FOLDER

from .bad import BadData, quoted

BUNDLED = "bundled:"
KINDS = {".csv": "csv", ".tsv": "csv", ".tab": "csv", ".txt": "csv", ".data": "csv",
         ".parquet": "parquet", ".pq": "parquet", ".npz": "npz"}


def find(origin: Origin, beside: Path | None) -> Path:
    """The file or folder of ``origin``; relative paths start at ``beside``, the folder of the project's file.

    Raises ``BadData`` if nothing is chosen, it is not there, or it is a folder where a file is wanted.
    """
    if not origin.path:
        raise BadData("No data is chosen yet; choose a file or a folder in Data.")
    if "\0" in origin.path:
        raise BadData(f"{quoted(origin.path)} is not the name of a file; choose the file again in Data.")
    if origin.path.startswith(BUNDLED):
        name = origin.path.removeprefix(BUNDLED)
        path = FOLDER / "data" / name
        if not name or Path(name).name != name or name in (".", "..") or not path.exists():
            raise BadData(f"No data set called {quoted(name)} ships with Layerloom; choose the data again in Data.")
    else:
        path = Path(origin.path).expanduser()
        if not path.is_absolute() and beside is not None:
            path = Path(beside) / path
    try:
        there, folder = path.exists(), path.is_dir()
    except OSError as error:
        raise BadData(f"{path} cannot be opened ({error.strerror or error}); choose the file again in Data.") from None
    if not there:
        raise BadData(f"{path} is not there; choose the file again in Data.")
    if folder and origin.kind not in ("", "images"):
        raise BadData(f"{path} is a folder, but a {origin.kind} file is expected; choose the file itself in Data.")
    if not folder and origin.kind == "images":
        raise BadData(f"{path} is a file, but a folder with one folder of pictures a class is expected; "
                      "choose the folder in Data.")
    return path


def recognise(origin: Origin, path: Path) -> Origin:
    """``origin`` with its kind filled in from what lies at ``path``."""
    if origin.kind:
        return origin
    kind = "images" if path.is_dir() else KINDS.get(path.suffix.lower())
    if kind is None:
        raise BadData(f"{path.name} is no kind of data that can be read here; choose a CSV, TSV, Parquet or NPZ file, "
                      "or a folder with one folder of pictures a class.")
    return msgspec.structs.replace(origin, kind=kind)
