"""Looks at a file or a folder for the first time and proposes columns, fields and classes."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.core.plan import Data, Field, Origin, Split

from .place import find, recognise

SPLIT = Split()


def describe(origin: Origin, beside: Path | None = None, split: Split = SPLIT, *, target: str = "") -> Data:
    """What can be learned from ``origin``, as the data part of a plan.

    While ``origin.kind`` is empty it is told from the name, and size and colour of pictures from
    the pictures; else they stay as they are. ``target`` is the column of a table to be predicted;
    left empty, the likeliest is proposed. Vocabulary and categories come from the training part of
    ``split`` only. Raises ``BadData``.
    """
    path = find(origin, beside)
    fresh = not origin.kind
    origin = recognise(origin, path)
    if origin.window:
        split = msgspec.structs.replace(split, by="order")
    if origin.kind == "images":
        return describe_pictures(path, origin, split, fresh=fresh)
    if origin.kind == "npz":
        from .arrays import from_archive, opened, propose_arrays

        data = Data(source=origin, fields=propose_arrays(opened(path), path.name), split=split)
        return msgspec.structs.replace(data, fields=from_archive(path, data).fields)
    from .propose import propose_table
    from .read import sheet_samples
    from .sheets import read_sheet

    sheet = read_sheet(path, origin.kind)
    columns, fields = propose_table(sheet, origin, target)
    data = Data(source=origin, columns=columns, fields=fields, split=split)
    samples = sheet_samples(sheet, data, strict=False)
    return msgspec.structs.replace(data, columns=samples.columns, fields=samples.fields)


def describe_pictures(path: Path, origin: Origin, split: Split, *, fresh: bool) -> Data:
    """A folder of pictures: nothing is decoded but a few, to see their size."""
    from .pictures import listed, looks, sides

    listing = listed(path)
    if fresh:
        size, colour = looks(listing)
        origin = msgspec.structs.replace(origin, size=size, colour="colour" if colour else "grey")
    shape = (3 if origin.colour == "colour" else 1, *sides(origin))
    fields = {"image": Field(type="image", shape=shape, scale="unit")}
    if len(listing.classes) > 1:
        fields["label"] = Field(type="label", dtype="int64", classes=listing.classes, target=True)
    return Data(source=origin, fields=fields, split=split)
