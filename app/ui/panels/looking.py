"""A look at data for the Data panel, done in the background: what was found, how it splits, its first examples."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.core.plan import Data

if TYPE_CHECKING:
    from app.engine.data.preview import Preview

MOST = 60
"""Rows or pictures that are shown."""


@dataclass(frozen=True)
class Look:
    """``data`` completed from the file; ``parts`` are examples for training, validation, test.

    ``problem`` is why ``data`` cannot be learned from as it is; the preview is there all the same.
    """

    data: Data
    preview: Preview
    parts: tuple[int, int, int] = (0, 0, 0)
    notes: tuple[str, ...] = ()
    problem: str = ""


def look(data: Data, beside: Path | None) -> Generator[str, None, Look]:
    """Steps through reading; yields what it does. Raises ``BadData`` if there is nothing to show."""
    yield "Reading"
    from app.engine.data.bad import BadData
    from app.engine.data.describe import describe
    from app.engine.data.preview import rows

    if not data.fields:
        data = describe(data.source, beside, data.split)
    yield "Counting"
    problem, parts = "", (0, 0, 0)
    notes: tuple[str, ...] = ()
    try:
        if data.source.kind == "images":
            data, parts, notes = pictures(data, beside)
        else:
            from app.engine.data.read import read
            from app.engine.data.samples import unseen

            samples = read(data, beside)
            data = msgspec.structs.replace(data, columns=samples.columns or data.columns, fields=samples.fields)
            split = samples.parts
            parts, notes = (len(split.train), len(split.validation), len(split.test)), samples.notes
            unseen(samples)
        if not any(field.target for field in data.fields.values()):
            notes = (*notes, "Nothing is chosen to be predicted; that suits an autoencoder. Otherwise choose it above.")
    except BadData as error:
        problem = str(error)
    yield "Drawing"
    shown = rows(data, beside, MOST)
    return Look(data, shown, parts, tuple(dict.fromkeys((*notes, *shown.notes))), problem)


def pictures(data: Data, beside: Path | None) -> tuple[Data, tuple[int, int, int], tuple[str, ...]]:
    """What can be said of a folder without decoding every picture."""
    import numpy as np

    from app.engine.data.pictures import listed, renumbered, sides
    from app.engine.data.place import find
    from app.engine.data.split import split_parts

    folder = find(data.source, beside)
    listing = listed(folder)
    shape = (3 if data.source.colour == "colour" else 1, *sides(data.source))
    fields = {name: msgspec.structs.replace(field, shape=shape) if field.type == "image" else field
              for name, field in data.fields.items()}
    label = next((field for field in fields.values() if field.type == "label"), None)
    codes = np.array(listing.codes, dtype=np.int64)
    if label is not None:
        codes = renumbered(codes, listing.classes, label.classes or listing.classes, folder)
    split = split_parts(len(codes), data.split, codes if label else None, label.classes if label else ())
    counts = (len(split.train), len(split.validation), len(split.test))
    return msgspec.structs.replace(data, fields=fields), counts, split.notes
