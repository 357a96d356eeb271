"""Looks at the columns of a table and proposes what each is and what is to be predicted."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from app.core.plan import Column, Field, Origin

from . import text as texts
from .bad import BadData
from .sheet import Sheet, is_counted, is_written, numbers, some, strings

TARGETS = ("class", "label", "target", "species", "y", "category", "outcome", "diagnosis", "answer", "type", "genre",
           "churn", "survived", "quality", "price", "progression", "response", "result")
"""Column names that most often hold what is to be predicted, the likeliest first."""
INDEX = re.compile(r"(row|sample|record|unnamed)?[ _:]*(id|index|no|nr|number|\d+)|column 1|rownames", re.IGNORECASE)
DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?([ T]\d{1,2}:\d{2}.*)?|\d{1,2}:\d{2}.*")
LABELS, CATEGORIES = 20, 50


def column_types(sheet: Sheet) -> dict[str, Column]:
    """The type of every column: mostly numbers → number, few different texts → category, the rest text."""
    drawn = some(sheet)
    return {name: Column(type=type_of(drawn, name)) for name in sheet.cells}


def type_of(sheet: Sheet, name: str) -> Any:
    import pyarrow.compute as pc

    cells = sheet.cells[name]
    present = len(cells) - cells.null_count
    if not is_written(cells):
        if is_counted(cells):
            return "number"
        return "category" if str(cells.type) == "bool" else "text"
    if not present:
        return "text"
    known = int((~np.isnan(numbers(sheet, name, strict=False))).sum())
    if known >= 0.8 * present:
        return "number"
    different = pc.unique(cells.drop_null())
    dates = sum(DATE.fullmatch(text) is not None for text in different[:50].to_pylist())
    if dates > 0.8 * min(len(different), 50):
        return "text"
    return "category" if len(different) <= min(CATEGORIES, max(present / 3, 2)) else "text"


def target_of(sheet: Sheet, columns: dict[str, Column]) -> str:
    """The column that is most likely to be predicted: by its name, else the last category, else the last number."""
    lower = {name: re.sub(r"[^a-z]+", " ", name.lower()).strip() for name in columns}
    for wanted in TARGETS:
        for name, said in lower.items():
            if said == wanted and columns[name].type != "text":
                return name
    for kind in ("category", "number"):
        fitting = [name for name, column in columns.items() if column.type == kind and not is_index(sheet, name)]
        if fitting:
            return fitting[-1]
    raise BadData(f"{sheet.name} has no column that could be predicted: no numbers and no text that repeats. "
                  "Choose another file in Data.")


def is_index(sheet: Sheet, name: str) -> bool:
    """Whether the column only counts the rows, so that nothing can be learned from it."""
    if not INDEX.fullmatch(name.strip()):
        return False
    held = numbers(sheet, name, strict=False)
    return bool(len(held) > 1 and held[0] in (0, 1) and np.all(np.diff(held) == 1))


def few_whole(sheet: Sheet, name: str) -> bool:
    """Whether a column of numbers holds so few whole values that they must be labels."""
    held = numbers(sheet, name, strict=False)
    held = held[~np.isnan(held)]
    different = np.unique(held)
    return bool(len(different) <= min(LABELS, max(len(held) // 3, 2)) and np.all(different == np.floor(different)))


def propose_table(sheet: Sheet, origin: Origin, target: str = "") -> tuple[dict[str, Column], dict[str, Field]]:
    """Columns and fields; classes and shapes are left for the training part to fill in."""
    columns = column_types(sheet)
    if origin.window:
        return propose_series(sheet, columns, target)
    if target:
        sheet.column(target)
    target = target or target_of(sheet, columns)
    held: dict[str, Field] = {}
    inputs = tuple(name for name, column in columns.items()
                   if name != target and column.type in ("number", "category") and not is_index(sheet, name))
    if inputs:
        held[fresh("features", target)] = Field(type="numbers", columns=inputs, scale="standardize")
    for name, column in columns.items():
        if name == target or column.type != "text" or not is_written(sheet.cells[name]):
            continue
        said = [text for text in strings(sheet, name)[:2000].to_pylist() if text is not None]
        if not said or DATE.fullmatch(said[0]):
            continue
        level: Any = texts.guess_level(said)
        if level == "word" or not inputs:
            held[name] = Field(type="text", columns=(name,), shape=("T",), dtype="int64", level=level)
    if not held:
        raise BadData(f'{sheet.name} has a column to predict, "{target}", but none to predict it from. Choose another '
                      "file in Data.")
    if columns[target].type != "number" or few_whole(sheet, target):
        columns[target] = Column(type="label")
        held[target] = Field(type="label", columns=(target,), dtype="int64", target=True)
    else:
        held[target] = Field(type="numbers", columns=(target,), scale="standardize", target=True)
    return columns, held


def propose_series(sheet: Sheet, columns: dict[str, Column], target: str = "") \
        -> tuple[dict[str, Column], dict[str, Field]]:
    """The past of every column, and the future of the one to be predicted."""
    seen = tuple(name for name, column in columns.items()
                 if column.type in ("number", "category") and not is_index(sheet, name))
    counted = [name for name in seen if columns[name].type == "number"]
    if not counted:
        raise BadData(f"{sheet.name} has no column of numbers, so there is no series to look ahead in. Choose another "
                      "file in Data.")
    if target:
        sheet.column(target)
    target = target if target in counted else target_of(sheet, {name: columns[name] for name in counted})
    return columns, {
        "past": Field(type="series", columns=seen, scale="standardize"),
        "future": Field(type="numbers", columns=(target,), scale="standardize", take="future", target=True)}


def fresh(name: str, taken: str) -> str:
    return name if name != taken else f"{name} in"
