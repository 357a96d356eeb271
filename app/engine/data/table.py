"""Reads the fields of a table in which every row is one example."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np

from app.core.plan import Column, Data, Field

from . import text as texts
from .bad import BadData, counted, quoted, several
from .samples import Samples
from .sheet import Sheet, codes_of, distinct, numbers, strings
from .split import split_parts


def from_sheet(sheet: Sheet, data: Data, *, strict: bool = True) -> Samples:
    """The samples of ``data`` in ``sheet``. Not ``strict`` takes text among numbers for gaps, as a first look does."""
    columns = typed(sheet, data)
    notes = list(sheet.notes)
    fields = {name: named_labels(sheet, field) for name, field in data.fields.items()}
    labels = {name: label_codes(sheet, name, field, strict) for name, field in fields.items() if field.type == "label"}
    values = {name: numbers(sheet, name, strict=strict) for name in used(fields, ("numbers", "series"))
              if columns[name].type == "number"}
    keep = kept(sheet, data, fields, labels, values, columns, notes)
    if not keep.any():
        raise BadData(f"No row of {sheet.name} has every value that is needed; choose other columns in Data.")
    chosen = np.flatnonzero(keep)
    first = next((name for name, field in fields.items() if field.type == "label"), None)
    codes = None if first is None else labels[first][chosen]
    parts = split_parts(len(chosen), data.split, codes, fields[first].classes if first else ())
    notes.extend(parts.notes)
    learned = chosen[parts.train]
    for name in used(fields, ("numbers", "series")):
        if columns[name].type == "category" and not columns[name].classes:
            columns[name] = Column(type="category", classes=distinct(strings(sheet, name).take(learned)))
    raw: dict[str, np.ndarray] = {}
    for name, field in fields.items():
        if field.type == "label":
            raw[name] = labels[name][chosen]
        elif field.type == "text":
            said = [text or "" for text in strings(sheet, only(name, field)).take(chosen).to_pylist()]
            fields[name] = with_vocabulary(field, [said[row] for row in parts.train])
            raw[name] = texts.encode(said, fields[name].classes, field.level, fields[name].length)
        elif field.type in ("numbers", "series"):
            raw[name] = matrix(sheet, field, columns, values)[chosen]
            fields[name] = msgspec.structs.replace(field, shape=(width(field, columns),), dtype="float32")
        else:
            raise BadData(f"{quoted(name)} is an {field.type} field, which a table does not hold; look at the data "
                          "again in Data.")
    notes.extend(filled(fields, columns, raw))
    return Samples(raw, fields, parts, columns, notes=tuple(notes))


def used(fields: dict[str, Field], types: tuple[str, ...]) -> list[str]:
    """The columns that fields of these types read, each once, in order."""
    return list(dict.fromkeys(column for field in fields.values() if field.type in types for column in field.columns))


def only(name: str, field: Field) -> str:
    if len(field.columns) != 1:
        raise BadData(f"{quoted(name)} is a {field.type} field and reads one column, not {len(field.columns)}; "
                      "choose it in Data.")
    return field.columns[0]


def typed(sheet: Sheet, data: Data) -> dict[str, Column]:
    """The type of every column that is read; what the plan does not type follows from the field."""
    if not data.fields:
        raise BadData(f"No field of {sheet.name} is chosen yet; look at the data again in Data.")
    columns = dict(data.columns)
    for name, field in data.fields.items():
        if not field.columns:
            raise BadData(f"The field {quoted(name)} reads no column; choose at least one in Data.")
        for column in field.columns:
            sheet.column(column)
            held = columns.setdefault(column, Column())
            if field.type in ("numbers", "series") and held.type not in ("number", "category"):
                columns[column] = Column(type="category", classes=held.classes)
    return columns


def width(field: Field, columns: dict[str, Column]) -> int:
    """How many numbers the network gets: one a number column, one a category."""
    return sum(len(columns[name].classes) if columns[name].type == "category" else 1 for name in field.columns)


def named_labels(sheet: Sheet, field: Field) -> Field:
    """A label field with its classes, taken from all rows if the plan lists none."""
    if field.type != "label":
        return field
    classes = field.classes or distinct(strings(sheet, only("label", field)))
    return msgspec.structs.replace(field, classes=classes, shape=(), dtype="int64")


def with_vocabulary(field: Field, said: list[str]) -> Field:
    """A text field with vocabulary and length, from the training part if the plan lists none."""
    return msgspec.structs.replace(
        field, shape=("T",), dtype="int64", classes=field.classes or texts.vocabulary(said, field.level),
        length=field.length or texts.usual_length(said, field.level))


def label_codes(sheet: Sheet, name: str, field: Field, strict: bool) -> np.ndarray:
    """int64 [rows], -1 where there is none. A text that is no class is ``BadData``."""
    column = only(name, field)
    written = strings(sheet, column)
    codes = codes_of(written, field.classes)
    strange = np.flatnonzero(codes == -2)
    if len(strange) and strict:
        row = int(strange[0])
        raise BadData(f"{sheet.name}, {sheet.where(row)}, column {quoted(column)}: {quoted(written[row].as_py())} is "
                      f"none of the labels {several(field.classes)}. Correct it in the file, or look at the data "
                      "again in Data so that the labels are renewed.")
    return np.where(codes < 0, -1, codes)


def matrix(sheet: Sheet, field: Field, columns: dict[str, Column], values: dict[str, np.ndarray]) -> np.ndarray:
    """float32 [rows, columns]: numbers as they are, categories as codes, gaps and unseen categories as NaN."""
    held = np.empty((sheet.count, len(field.columns)), dtype=np.float32)
    for place, name in enumerate(field.columns):
        if columns[name].type == "category":
            codes = codes_of(strings(sheet, name), columns[name].classes)
            held[:, place] = np.where(codes < 0, np.nan, codes)
        else:
            held[:, place] = values[name]
    return held


def kept(sheet: Sheet, data: Data, fields: dict[str, Field], labels: dict[str, np.ndarray],
         values: dict[str, np.ndarray], columns: dict[str, Column], notes: list[str]) -> np.ndarray:
    """Which rows are examples: those with all their answers, and with ``missing`` "drop" those without gaps."""
    keep = np.ones(sheet.count, dtype=bool)
    for name, field in fields.items():
        lacking = labels[name] < 0 if name in labels else np.zeros(sheet.count, dtype=bool)
        if field.target and field.type == "numbers":
            for column in field.columns:
                lacking |= np.isnan(values[column]) if column in values else False
        if lacking.any():
            notes.append(f"{counted(int(lacking.sum()), 'row')} without {several(field.columns)} "
                         f"{'was' if lacking.sum() == 1 else 'were'} left out.")
        keep &= ~lacking
    if data.missing == "drop":
        whole = np.ones(sheet.count, dtype=bool)
        for column in used(fields, ("numbers", "series", "text")):
            gap: Any = np.isnan(values[column]) if column in values else \
                np.asarray(strings(sheet, column).is_null().to_numpy(zero_copy_only=False))
            whole &= ~gap
        dropped = int((keep & ~whole).sum())
        if dropped:
            notes.append(f"{counted(dropped, 'row')} with missing values {'was' if dropped == 1 else 'were'} left out.")
        keep &= whole
    return keep


def filled(fields: dict[str, Field], columns: dict[str, Column], raw: dict[str, np.ndarray]) -> list[str]:
    """A note on the gaps that stay and how they are filled."""
    gaps: dict[str, int] = {}
    for name, field in fields.items():
        if field.type == "numbers":
            missing = np.isnan(raw[name]).sum(axis=0)
            gaps |= {column: int(missing[place]) for place, column in enumerate(field.columns) if missing[place]}
    if not gaps:
        return []
    shown = ", ".join(f"{many:,} in {quoted(column)}" for column, many in list(gaps.items())[:5])
    more = f" and {len(gaps) - 5} more columns" if len(gaps) > 5 else ""
    return [f"Missing values: {shown}{more}. Numbers are filled with the mean of the training part; a missing "
            "category counts as none of those there are."]
