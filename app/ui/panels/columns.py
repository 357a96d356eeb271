"""What a person may say about the columns of a table: what each holds, which is predicted, which stay out.

Plain edits of a plan's data; classes and shapes that no longer hold are emptied, and are
filled in again when the file is read.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.plan import Column, Data, Field

TYPES = (("number", "Number"), ("category", "Category"), ("label", "Label"), ("text", "Text"), ("", "Leave out"))
"""What a column can hold, in the plan's words and in a person's."""
HELP = {"number": "A quantity: more or less of something.",
        "category": "One of a few kinds; each becomes a number of its own, 0 or 1.",
        "label": "The kind to be predicted.",
        "text": "Words or characters, read in order.",
        "": "Not used."}


def held_as(data: Data, column: str) -> tuple[str, str]:
    """(type, role) of a column; the role is ``input``, ``target`` or empty if no field reads it."""
    for field in data.fields.values():
        if column in field.columns:
            kind = field.type if field.type in ("label", "text") else data.columns.get(column, Column()).type
            return kind, "target" if field.target else "input"
    return "", ""


def possible(data: Data, column: str) -> tuple[tuple[str, str], ...]:
    """What the column can be switched to. The one that is predicted is a number or a label."""
    if held_as(data, column)[1] == "target":
        return tuple(each for each in TYPES if each[0] in ("number", "label"))
    texts = () if not data.source.window else ("text",)
    return tuple(each for each in TYPES if each[0] not in ("label", *texts))


def target_of(data: Data) -> str:
    """The column that is predicted; empty if there is none."""
    return next((field.columns[0] for field in data.fields.values() if field.target and field.columns), "")


def hold(data: Data, column: str, type: str) -> Data:
    """The column holds ``type`` from now on; empty leaves it out. A predicted column stays predicted."""
    if held_as(data, column)[1] == "target":
        return aim(data, column, "label" if type == "label" else "number")
    data = without(data, column)
    if type == "text":
        return typed(with_field(data, column, Field(type="text", columns=(column,), shape=("T",), dtype="int64")),
                     column, "text")
    if type in ("number", "category"):
        return typed(join(data, column), column, type)
    return data


def predict(data: Data, column: str) -> Data:
    """``column`` is what is predicted; what was before is an input again."""
    for field in list(data.fields.values()):
        if field.target:
            for old in field.columns:
                if old != column:
                    data = hold_input(data, old, "category" if field.type == "label" else "number")
    number = data.columns.get(column, Column()).type == "number" and held_as(data, column)[0] != "label"
    return aim(data, column, "number" if number else "label")


def hold_input(data: Data, column: str, type: str) -> Data:
    return typed(join(without(data, column), column), column, type)


def aim(data: Data, column: str, type: str) -> Data:
    """Make ``column`` the target, as a number or a label."""
    name = next((name for name, field in data.fields.items() if field.columns == (column,) and field.target), column)
    data = without(data, column)
    take: Any = "future" if data.source.window else "past"
    field = Field(type="label", columns=(column,), dtype="int64", target=True, take=take) if type == "label" else \
        Field(type="numbers", columns=(column,), scale="standardize", target=True, take=take)
    return typed(with_field(data, name, field), column, type)


def without(data: Data, column: str) -> Data:
    """No field reads the column; a field that read only it is gone."""
    fields = {}
    for name, field in data.fields.items():
        if column in field.columns:
            rest = tuple(each for each in field.columns if each != column)
            if rest:
                fields[name] = msgspec.structs.replace(field, columns=rest, shape=())
        else:
            fields[name] = field
    return msgspec.structs.replace(data, fields=fields)


def join(data: Data, column: str) -> Data:
    """Put the column into the field that holds the inputs, in the order of the file."""
    wanted: Any = "series" if data.source.window else "numbers"
    order = {name: place for place, name in enumerate(data.columns)}
    for name, field in data.fields.items():
        if field.type == wanted and not field.target:
            columns = tuple(sorted({*field.columns, column}, key=lambda each: order.get(each, len(order))))
            return with_field(data, name, msgspec.structs.replace(field, columns=columns, shape=()))
    made = Field(type=wanted, columns=(column,), scale="standardize")
    name = "past" if data.source.window else "features"
    data = with_field(data, name, made)
    first = {key: data.fields[key] for key in data.fields if data.fields[key] is made}
    return msgspec.structs.replace(data, fields={**first, **{k: v for k, v in data.fields.items() if k not in first}})


def with_field(data: Data, name: str, field: Field) -> Data:
    old = data.fields.get(name)
    if old is not None and old.target != field.target:  # the name is taken by something else
        name = next(word for n in range(2, 99) if (word := f"{name} {n}") not in data.fields)
    return msgspec.structs.replace(data, fields={**data.fields, name: field})


def typed(data: Data, column: str, type: str) -> Data:
    return msgspec.structs.replace(data, columns={**data.columns, column: Column(type=type)})  # type: ignore[arg-type]


def renewed(data: Data) -> Data:
    """``data`` with everything that was learned from the training part forgotten: it may be another part now."""
    columns = {name: Column(type=each.type) for name, each in data.columns.items()}
    fields = {name: msgspec.structs.replace(field, classes=()) if field.type == "text" else field
              for name, field in data.fields.items()}
    return msgspec.structs.replace(data, columns=columns, fields=fields)
