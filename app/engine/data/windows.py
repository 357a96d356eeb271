"""Reads a table as a series: so many rows in a row are one example, and a later row is its answer."""

from __future__ import annotations

import msgspec
import numpy as np

from app.core.plan import Column, Data, Field

from .bad import BadData, counted, quoted
from .samples import Samples
from .sheet import Sheet, distinct, numbers, strings
from .split import Parts, split_parts
from .table import label_codes, matrix, named_labels, typed, used, width


def from_series(sheet: Sheet, data: Data, *, strict: bool = True) -> Samples:
    """Windows over ``sheet``, as views, without a copy.

    Rows are cut by order into parts first; a window lies in one part with its answer, so
    nothing of one part is seen in another. Windows over a cut stay in ``raw`` but in no part.
    """
    window, ahead = data.source.window, max(data.source.ahead, 1)
    columns = typed(sheet, data)
    notes = list(sheet.notes)
    if data.split.by != "order":
        notes.append("The split is by order, because windows drawn at random would overlap.")
    cut = split_parts(sheet.count, msgspec.structs.replace(data.split, by="order"))
    reach = window + ahead  # rows from the first seen to the answer
    for part, rows in zip(("training", "validation", "test"), cut.every):
        if len(rows) and len(rows) < reach:
            raise BadData(f"The {part} part has {counted(len(rows), 'row')}, but one example spans {reach} ({window} "
                          f"in the window, {ahead} ahead). Take a shorter window or a larger share in Data.")
    for name in used(data.fields, ("numbers", "series")):
        if columns[name].type == "category" and not columns[name].classes:
            columns[name] = Column(type="category", classes=distinct(strings(sheet, name).take(cut.train)))
    values = {name: numbers(sheet, name, strict=strict) for name in used(data.fields, ("numbers", "series"))
              if columns[name].type == "number"}
    gaps = {name: np.isnan(held) for name, held in values.items()}
    whole = {name: bridged(held, cut) for name, held in values.items()}
    count = sheet.count - reach + 1
    raw: dict[str, np.ndarray] = {}
    fields: dict[str, Field] = {}
    learned: dict[str, np.ndarray] = {}
    answered = np.ones(count, dtype=bool)
    for name, field in data.fields.items():
        start = reach - 1 if field.take == "future" else window - 1
        if field.type == "series":
            rows = matrix(sheet, field, columns, whole)
            span, begin = (window, 0) if field.take == "past" else (ahead, window)
            raw[name] = np.lib.stride_tricks.sliding_window_view(
                rows[begin:], span, axis=0, writeable=True).transpose(0, 2, 1)[:count]  # n, T, D
            size: int | str = "T" if field.take == "past" else ahead
            fields[name] = msgspec.structs.replace(field, shape=(size, width(field, columns)), dtype="float32")
            learned[name] = rows[cut.train]
        elif field.type == "numbers":
            rows = matrix(sheet, field, columns, whole)
            raw[name] = rows[start:start + count]
            fields[name] = msgspec.structs.replace(field, shape=(width(field, columns),), dtype="float32")
            learned[name] = rows[cut.train]
            for column in field.columns:
                if field.target and column in gaps:
                    answered &= ~gaps[column][start:start + count]
        elif field.type == "label":
            fields[name] = named_labels(sheet, field)
            raw[name] = label_codes(sheet, name, fields[name], strict)[start:start + count]
            answered &= raw[name] >= 0
        else:
            raise BadData(f"{quoted(name)} is an {field.type} field, which a series does not hold; look at the data "
                          "again in Data.")
    train, validation, test = (starts(rows, reach, answered) for rows in cut.every)
    parts = Parts(train, validation, test)
    if not len(parts.train):
        raise BadData(f"No window of {window} rows in {sheet.name} has an answer; choose another column in Data.")
    left = sum(max(len(rows) - reach + 1, 0) for rows in cut.every) - \
        sum(len(part) for part in parts.every)
    missing = sum(int(gap.sum()) for gap in gaps.values())
    if missing:
        notes.append(f"{counted(missing, 'missing value')} {'was' if missing == 1 else 'were'} drawn in as a straight "
                     "line between neighbours of the same part.")
    if left:
        notes.append(f"{counted(left, 'window')} without an answer {'was' if left == 1 else 'were'} left out.")
    return Samples(raw, fields, parts, columns, learned, tuple(notes))


def starts(rows: np.ndarray, reach: int, answered: np.ndarray) -> np.ndarray:
    """The first rows of the windows that lie in ``rows`` (consecutive) with their answer."""
    first = rows[:max(len(rows) - reach + 1, 0)]
    return first[answered[first]] if len(first) else first


def bridged(values: np.ndarray, cut: Parts) -> np.ndarray:
    """Gaps drawn in as straight lines inside each part; before the first and after the last value, that value."""
    held = values.copy()
    for rows in cut.every:
        part = held[rows]
        known = np.flatnonzero(~np.isnan(part))
        if 0 < len(known) < len(part):
            held[rows] = np.interp(np.arange(len(part)), known, part[known])
    return held
