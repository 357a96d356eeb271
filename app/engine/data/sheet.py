"""A table as it was read: columns of cells, and where each row stood in its file."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .bad import BadData, quoted, several

if TYPE_CHECKING:
    import pyarrow as pa

LARGEST = float(np.finfo(np.float32).max)
PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
COMMA = re.compile(r"[+-]?(\d+,\d*|,\d+|\d{1,3}(\.\d{3})+,\d+)([eE][+-]?\d+)?")
INFINITE = re.compile(r"[+-]?inf(inity)?", re.IGNORECASE)


@dataclass(frozen=True)
class Sheet:
    """``cells`` are Arrow arrays of one length; an absent value is null.

    ``where(row)`` says where a row (from 0) stands, such as "line 17". ``comma`` tells
    that a comma may stand for the decimal point.
    """

    name: str
    cells: dict[str, pa.Array]
    where: Callable[[int], str]
    comma: bool = False
    notes: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(next(iter(self.cells.values()))) if self.cells else 0

    def column(self, name: str) -> pa.Array:
        if name not in self.cells:
            raise BadData(f"{self.name} has no column called {quoted(name)}; it has {several(self.cells)}. "
                          "Look at the data again in Data.")
        return self.cells[name]


def number_of(text: str, comma: bool) -> float:
    """The number that ``text`` says; NaN if it says none."""
    if PLAIN.fullmatch(text):
        return float(text)
    if comma and COMMA.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    return float(text.lower().replace("infinity", "inf")) if INFINITE.fullmatch(text) else math.nan


def is_written(cells: Any) -> bool:
    """Whether the cells are text, so that numbers in them must be read."""
    import pyarrow.types as types

    return bool(types.is_string(cells.type))


def is_counted(cells: Any) -> bool:
    import pyarrow.types as types

    kind = cells.type
    return types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)


def numbers(sheet: Sheet, name: str, *, strict: bool = True) -> np.ndarray:
    """The column as float64 [rows], gaps as NaN. A value that is no finite number is ``BadData``, unless not
    ``strict``: then it is a gap."""
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = sheet.column(name)
    try:
        found = np.array(pc.cast(cells, pa.float64(), safe=is_written(cells)).to_numpy(zero_copy_only=False))
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        if is_written(cells):
            found = as_people_write(cells, sheet.comma)
        elif strict:
            raise BadData(f"Column {quoted(name)} of {sheet.name} holds {cells.type}, not numbers; "
                          "choose another type for it in Data.") from None
        else:
            return np.full(len(cells), np.nan)
    wrong = np.isnan(found)
    if is_written(cells):
        wrong &= np.asarray(pc.is_valid(cells).to_numpy(zero_copy_only=False))
    else:
        wrong[:] = False  # a stored NaN is a gap
    with np.errstate(invalid="ignore"):
        endless = np.abs(found) > LARGEST
    if not strict:
        found[endless] = np.nan
        return found
    for row in np.flatnonzero(wrong | endless)[:1]:
        text = quoted(cells[int(row)].as_py())
        here = f"{sheet.name}, {sheet.where(int(row))}, column {quoted(name)}"
        if wrong[row]:
            raise BadData(f"{here}: {text} is not a number. Correct it in the file, or make the column a category or "
                          "text in Data.")
        raise BadData(f"{here}: {text} is too large for a number here (the largest is 3.4e38). Correct it in the "
                      "file, or leave the column out in Data.")
    return found


def as_people_write(cells: pa.Array, comma: bool) -> np.ndarray:
    """float64 [cells]: each different text is read once; NaN for a gap and for what is no number."""
    import pyarrow.compute as pc

    coded = pc.dictionary_encode(cells)
    texts = coded.dictionary.to_pylist()
    known = np.array([number_of(text, comma) for text in texts] + [math.nan], dtype=np.float64)
    return known[np.asarray(pc.fill_null(coded.indices, len(texts)).to_numpy(zero_copy_only=False))]


def some(sheet: Sheet, most: int = 20_000) -> Sheet:
    """A sheet of at most so many rows, evenly drawn: enough to tell what a column holds."""
    if sheet.count <= most:
        return sheet
    rows = np.linspace(0, sheet.count - 1, most).astype(np.int64)
    return replace(sheet, cells={name: held.take(rows) for name, held in sheet.cells.items()})


def strings(sheet: Sheet, name: str) -> pa.Array:
    """The column as text, gaps as null. Whole numbers stay whole: 3.0 is "3"."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.types as types

    cells = sheet.column(name)
    if is_written(cells):
        return cells
    if types.is_floating(cells.type) or types.is_decimal(cells.type):
        cells = pc.cast(cells, pa.float64(), safe=False)
        cells = pc.if_else(pc.is_nan(cells), None, cells)
        whole = pc.all(pc.equal(cells, pc.floor(cells))).as_py()
        if whole is not False and (pc.max(pc.abs(cells)).as_py() or 0) < 2**53:
            cells = pc.cast(cells, pa.int64())
    try:
        return pc.cast(cells, pa.string())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        raise BadData(f"Column {quoted(name)} of {sheet.name} holds {cells.type}, which cannot be used here; "
                      "leave it out in Data.") from None


def distinct(texts: Any) -> tuple[str, ...]:
    """The different texts in order: as numbers if all are numbers, else by the alphabet."""
    import pyarrow.compute as pc

    found = [text for text in pc.unique(texts).to_pylist() if text is not None]
    values = {text: number_of(text, False) for text in found}
    if all(math.isfinite(value) for value in values.values()):
        return tuple(sorted(found, key=lambda text: (values[text], text)))
    return tuple(sorted(found))


def codes_of(texts: Any, classes: tuple[str, ...]) -> np.ndarray:
    """int64 [rows]: the place of each text in ``classes``; -1 for a gap, -2 for a text that is not among them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found = pc.index_in(texts, value_set=pa.array(classes, pa.string()))
    codes = np.array(pc.fill_null(found, -2).to_numpy(zero_copy_only=False), dtype=np.int64)
    codes[np.asarray(pc.is_null(texts).to_numpy(zero_copy_only=False))] = -1
    return codes
