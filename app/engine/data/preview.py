"""The first rows and pictures of the data, and a summary of every column: what the Data panel shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core.plan import Column, Data

from .bad import quoted
from .place import find, recognise
from .sheet import Sheet, numbers, strings


@dataclass(frozen=True)
class Picture:
    """uint8 [H, W, 3] and what to write under it."""

    pixels: np.ndarray
    caption: str = ""


@dataclass(frozen=True)
class Summary:
    """One column in a line: ``text`` is for people, ``bars`` a histogram (of numbers, or of the commonest values)."""

    name: str
    type: str
    missing: int
    distinct: int
    text: str
    bars: tuple[int, ...] = ()


@dataclass(frozen=True)
class Preview:
    """``rows`` are texts, one for each of ``columns``; ``count`` is how many examples or rows there are in all."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pictures: tuple[Picture, ...] = ()
    summaries: tuple[Summary, ...] = ()
    count: int = 0
    notes: tuple[str, ...] = ()


def rows(data: Data, beside: Path | None = None, most: int = 50) -> Preview:
    """A look at the source of ``data``; at most ``most`` rows or pictures. Raises ``BadData``."""
    path = find(data.source, beside)
    origin = recognise(data.source, path)
    if origin.kind == "images":
        return of_folder(path, data, most)
    if origin.kind == "npz":
        return of_archive(path, data, most)
    from .sheets import read_sheet

    return of_sheet(read_sheet(path, origin.kind), data.columns, most)


def of_sheet(sheet: Sheet, columns: dict[str, Column], most: int) -> Preview:
    cells = [["" if cell is None else str(cell) for cell in held[:most].to_pylist()] for held in sheet.cells.values()]
    summaries = tuple(summary(sheet, name, columns.get(name, Column(type="text"))) for name in sheet.cells)
    return Preview(tuple(sheet.cells), tuple(zip(*cells)), (), summaries, sheet.count, sheet.notes)


def summary(sheet: Sheet, name: str, column: Column) -> Summary:
    """What a column holds: spread of numbers, or the commonest values."""
    import pyarrow.compute as pc

    cells = sheet.cells[name]
    missing = cells.null_count
    if column.type == "number":
        held = numbers(sheet, name, strict=False)
        held = held[~np.isnan(held)]
        if not len(held):
            return Summary(name, column.type, missing, 0, "no values")
        bars = np.histogram(held, bins=24)[0]
        return Summary(name, column.type, sheet.count - len(held), len(np.unique(held)),
                       f"{held.min():.4g} to {held.max():.4g}, mean {held.mean():.4g}", tuple(bars.tolist()))
    try:
        found = pc.value_counts(strings(sheet, name).drop_null()).to_pylist()
    except Exception:  # a nested column: nothing to count
        return Summary(name, column.type, missing, 0, str(cells.type))
    found.sort(key=lambda each: (-each["counts"], each["values"]))
    if column.type == "text" or len(found) > 200:
        longest = max((len(each["values"]) for each in found), default=0)
        return Summary(name, column.type, missing, len(found), f"{len(found):,} different, up to {longest} characters")
    said = ", ".join(f"{each['values']} {each['counts']:,}" for each in found[:4]) + (", …" if len(found) > 4 else "")
    return Summary(name, column.type, missing, len(found), said, tuple(each["counts"] for each in found[:24]))


def of_folder(path: Path, data: Data, most: int) -> Preview:
    """Pictures from every class in turn, as the network will see them: resized, but not scaled."""
    from .pictures import attempt, listed, sides

    listing = listed(path)
    byclass = [[place for place, code in enumerate(listing.codes) if code == wanted]
               for wanted in range(len(listing.classes))]
    turns = [group[turn] for turn in range(most) for group in byclass if turn < len(group)][:most]
    shown: list[Picture] = []
    notes = list(listing.notes)
    for place in turns:
        held = attempt(listing.files[place], sides(data.source), data.source.colour == "colour")
        if isinstance(held, str):
            notes.append(f"{listing.files[place].relative_to(path).as_posix()} could not be read ({held}).")
        else:
            shown.append(Picture(coloured(held), listing.classes[listing.codes[place]]))
    summaries = (Summary("label", "label", 0, len(listing.classes), ", ".join(
        f"{name} {len(group):,}" for name, group in zip(listing.classes[:6], byclass)),
        tuple(len(group) for group in byclass[:24])),)
    table = tuple((listing.files[place].relative_to(path).as_posix(), listing.classes[listing.codes[place]])
                  for place in turns)
    return Preview(("file", "label"), table, tuple(shown), summaries, len(listing.files), tuple(notes))


def of_archive(path: Path, data: Data, most: int) -> Preview:
    """The arrays as a table of their entries, and the first image field as pictures."""
    from .arrays import from_archive, opened

    arrays = opened(path)
    summaries = tuple(Summary(name, held.dtype.name, 0, 0, " × ".join(map(str, held.shape)) or "one value")
                      for name, held in arrays.items())
    if not data.fields:
        return Preview(summaries=summaries)
    samples = from_archive(path, data)
    count = len(next(iter(samples.raw.values())))
    labels = [name for name, field in samples.fields.items() if field.type == "label"]
    shown: list[Picture] = []
    for name, field in samples.fields.items():
        if field.type == "image" and not shown:
            held = samples.raw[name][:most]
            low, high = (0.0, 255.0) if held.dtype == np.uint8 else (float(held.min()), float(held.max()))
            grey = ((held.astype(np.float32) - low) / max(high - low, 1e-12) * 255).astype(np.uint8)
            shown = [Picture(coloured(each), said(samples.fields[labels[0]].classes, samples.raw[labels[0]][place])
                             if labels else "") for place, each in enumerate(grey)]
    cells = [[said(samples.fields[name].classes, entry) if field.type == "label" else brief(entry)
              for entry in samples.raw[name][:most]] for name, field in samples.fields.items()]
    return Preview(tuple(samples.fields), tuple(zip(*cells)), tuple(shown), summaries, count, samples.notes)


def said(classes: tuple[str, ...], code: np.ndarray) -> str:
    return classes[int(code)] if 0 <= int(code) < len(classes) else quoted(code)


def brief(entry: np.ndarray) -> str:
    """An entry of an array in a cell: its numbers if they are few, else its sizes."""
    if entry.size <= 6:
        return "  ".join(f"{value:.4g}" for value in np.ravel(entry).tolist())
    return " × ".join(map(str, entry.shape))


def coloured(held: np.ndarray) -> np.ndarray:
    """uint8 [C, H, W] → [H, W, 3]."""
    if held.shape[0] == 2:
        held = held[:1]
    return np.ascontiguousarray(np.broadcast_to(held[:3].transpose(1, 2, 0), (*held.shape[1:], 3)))
