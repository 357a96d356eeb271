"""One example of the data as a person sees it: a picture if it holds one, else its values in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tongue import tr
from . import figures

if TYPE_CHECKING:
    import numpy as np

    from app.engine.data.load import Dataset

PIECES, VALUES = 40, 8


def picture_of(dataset: Dataset, inputs: tuple[str, ...], place: int) -> np.ndarray | None:
    """The first input that is a picture, [C, H, W] as stored."""
    for name in inputs:
        if dataset.fields[name].type == "image":
            return dataset.raw[name][place].numpy()
    return None


def words_of(dataset: Dataset, inputs: tuple[str, ...], place: int) -> str:
    """``bill length 39.1 · island Torgersen``; the words of a text; the end of a series."""
    said = []
    for name in inputs:
        field, raw = dataset.fields[name], dataset.raw[name][place]
        if field.type == "text":
            pieces = [field.classes[code] if code > 1 else "▯" for code in raw.tolist() if code]  # 0 pads, 1 is unknown
            joint = " " if field.level == "word" else ""
            said.append(joint.join(pieces[:PIECES]) + (" …" if len(pieces) > PIECES else ""))
        elif field.type == "numbers" and field.columns:
            said.append(" · ".join(f"{column} {value_of(dataset, column, float(value))}"
                                   for column, value in list(zip(field.columns, raw.tolist()))[:VALUES]))
        elif field.type == "series":
            tail = [figures.number(float(row[0])) for row in raw[-5:]]
            said.append(f"… {', '.join(tail)}")
        elif field.type == "label":
            said.append(f"{name} {field.classes[int(raw)]}")
        else:
            said.append(f"{name} {' × '.join(map(str, raw.shape)) or figures.number(float(raw))}")
    return "  ·  ".join(said)


def value_of(dataset: Dataset, column: str, value: float) -> str:
    held = dataset.data.columns.get(column)
    if value != value:
        return tr("missing")
    if held is not None and held.type == "category" and 0 <= int(value) < len(held.classes):
        return held.classes[int(value)]
    return figures.number(value)
