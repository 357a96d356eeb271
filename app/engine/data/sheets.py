"""Reads a table by its kind and remembers the last ones, since a project looks at the same file again and again."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .bad import BadData
from .sheet import Sheet


def read_sheet(path: Path, kind: str) -> Sheet:
    """The table in ``path``; read again only if the file has changed. Raises ``BadData``."""
    try:
        stat = path.stat()
    except OSError as error:
        raise BadData(f"{path} cannot be read ({error.strerror or error}); choose the file again in Data.") from None
    return remembered(path, kind, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=2)
def remembered(path: Path, kind: str, changed: int, size: int) -> Sheet:
    from .delimited import read_delimited
    from .parquet import read_parquet

    return read_parquet(path) if kind == "parquet" else read_delimited(path)
