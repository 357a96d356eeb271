"""Reads a source of any kind into samples; needs no torch, so a first look is quick."""

from __future__ import annotations

from pathlib import Path

from app.core.plan import Data

from .bad import BadData
from .place import find, recognise
from .samples import Samples
from .sheet import Sheet


def read(data: Data, beside: Path | None) -> Samples:
    """The samples of ``data``, nothing fitted yet but vocabularies and categories that the plan leaves open."""
    path = find(data.source, beside)
    origin = recognise(data.source, path)
    if origin.kind == "images":
        from .pictures import from_folder

        return from_folder(path, data)
    if origin.kind == "npz":
        from .arrays import from_archive

        return from_archive(path, data)
    from .sheets import read_sheet

    return sheet_samples(read_sheet(path, origin.kind), data)


def sheet_samples(sheet: Sheet, data: Data, *, strict: bool = True) -> Samples:
    """A table is read row by row, or as a series if it has windows."""
    if data.source.window < 0 or data.source.ahead < 1:
        raise BadData(f"A window of {data.source.window} rows that looks {data.source.ahead} ahead is not possible; "
                      "give a window from 1 and a look ahead from 1 in Data.")
    if data.source.window:
        from .windows import from_series

        return from_series(sheet, data, strict=strict)
    from .table import from_sheet

    return from_sheet(sheet, data, strict=strict)
