"""Reads NumPy archives (.npz): each array of the common first length is a field. Nothing is unpickled."""

from __future__ import annotations

import math
import zipfile
from collections import Counter
from pathlib import Path

import msgspec
import numpy as np

from app.core.plan import Data, Field

from .bad import BadData, counted, quoted, several
from .samples import Samples
from .split import split_parts

NAMES = ("classes", "names", "labels", "class_names", "label_names", "target_names")
"""What people call the array that names the codes of a label array."""


def opened(path: Path) -> dict[str, np.ndarray]:
    """Every array of the archive. Raises ``BadData`` if it is damaged or holds objects."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            if isinstance(archive, np.ndarray):
                raise BadData(f"{path.name} holds one array without a name; save it with numpy.savez(name=array).")
            return {name: archive[name] for name in archive.files}
    except BadData:
        raise
    except Exception as error:
        said = str(error).splitlines()[0] if str(error) else type(error).__name__
        if "allow_pickle" in said:
            said = "it holds Python objects, which could run code, so they are never opened"
        elif isinstance(error, (zipfile.BadZipFile, EOFError)):
            said = "it is damaged or only half written"
        raise BadData(f"{path.name} cannot be read as a NumPy archive: {said.rstrip('.')}. Choose another file in "
                      "Data.") from None


def common(arrays: dict[str, np.ndarray], file: str) -> int:
    """How many examples there are: the first length that the most numbers share."""
    weights: Counter[int] = Counter()
    for held in arrays.values():
        if held.ndim:
            weights[len(held)] += held.size
    if not weights or not weights.most_common(1)[0][0]:
        raise BadData(f"{file} holds no array with examples; choose another file in Data.")
    return weights.most_common(1)[0][0]


def propose_arrays(arrays: dict[str, np.ndarray], file: str) -> dict[str, Field]:
    """A field for each array with one entry an example, labels last."""
    count = common(arrays, file)
    fields = {}
    for name, held in arrays.items():
        if held.ndim and len(held) == count and held.dtype.kind in "biufU" and 0 not in held.shape:
            field = field_of(name, held)
            if field is not None:
                fields[name] = field
    if not fields:
        raise BadData(f"{file} holds no array that can be learned from; choose another file in Data.")
    return dict(sorted(fields.items(), key=lambda item: item[1].target))


def field_of(name: str, held: np.ndarray) -> Field | None:
    """What an array most likely is, from its type and sizes."""
    whole = held.dtype.kind in "iub"
    if held.ndim == 1:
        if held.dtype.kind == "U" or whole:
            few = len(np.unique(held)) <= max(20, min(1000, math.isqrt(len(held)) * 2))
            if few:
                return Field(type="label", columns=(name,), dtype="int64", target=True)
            if held.dtype.kind == "U":
                return None
        return Field(type="numbers", columns=(name,), scale="standardize",
                     target=name.lower() in ("y", "target", "targets", "output", "answer"))
    if held.dtype.kind == "U":
        return None
    if held.ndim == 2:
        return Field(type="numbers", columns=(name,), scale="standardize")
    if held.ndim == 3 and (held.dtype == np.uint8 or max(held.shape[1:]) <= 4 * min(held.shape[1:])):
        return Field(type="image", columns=(name,), scale="unit")
    if held.ndim == 3 and not whole:
        return Field(type="series", columns=(name,), scale="standardize")
    if held.ndim == 4 and (held.shape[1] in (1, 2, 3, 4) or held.shape[-1] in (1, 2, 3, 4)):
        return Field(type="image", columns=(name,), scale="unit")
    return Field(type="tensor", columns=(name,), dtype="bool" if held.dtype.kind == "b" else
                 "int64" if whole else "float32")


def shaped(name: str, field: Field, held: np.ndarray, file: str) -> np.ndarray:
    """The array as the field wants it: an explicit channel axis, decimal numbers as float32, codes as int64."""
    if field.type == "image":
        if held.ndim == 3:
            held = held[:, None]
        elif held.ndim == 4 and held.shape[1] not in (1, 2, 3, 4) and held.shape[-1] in (1, 2, 3, 4):
            held = np.moveaxis(held, -1, 1)
        if held.ndim != 4:
            raise BadData(f"{file}: {quoted(name)} has {held.ndim} axes, but pictures have 4 (how many, channels, "
                          "height, width); choose another type for it in Data.")
        return np.ascontiguousarray(held if held.dtype == np.uint8 else held.astype(np.float32))
    if field.type in ("numbers", "series"):
        held = held.astype(np.float32)
        axes = 2 if field.type == "numbers" else 3
        while held.ndim < axes:
            held = held[..., None]
        if held.ndim > axes:
            raise BadData(f"{file}: {quoted(name)} has {held.ndim} axes, but a {field.type} field has {axes}; choose "
                          "another type for it in Data.")
        return held
    return np.ascontiguousarray(held.astype({"float32": np.float32, "int64": np.int64, "bool": np.bool_}[field.dtype]))


def labelled(name: str, field: Field, held: np.ndarray, arrays: dict[str, np.ndarray], file: str) \
        -> tuple[np.ndarray, tuple[str, ...]]:
    """Codes from 0 (int64 [n]) and the classes, which an array such as ``classes`` may name."""
    if held.ndim != 1:
        raise BadData(f"{file}: {quoted(name)} has {held.ndim} axes, but a label is one value an example; choose "
                      "another type for it in Data.")
    found = np.unique(held)
    if field.classes:
        classes = field.classes
    else:
        classes = tuple(str(value) for value in found.tolist())
        for other in NAMES:
            names = arrays.get(other)
            if names is not None and names.dtype.kind == "U" and names.ndim == 1 and len(names) < len(held) and \
                    held.dtype.kind in "iu" and found.min() >= 0 and found.max() < len(names):
                classes = tuple(names.tolist())
    place = {text: code for code, text in enumerate(classes)}
    named = all(str(value) in place for value in found.tolist())
    if not named and held.dtype.kind in "iu" and found.min() >= 0 and found.max() < len(classes):
        return held.astype(np.int64), classes  # codes already, and the classes are their names
    for value in found.tolist():
        if str(value) not in place:
            row = int(np.flatnonzero(held == value)[0])
            raise BadData(f"{file}, example {row} of {quoted(name)}: {quoted(value)} is none of the labels "
                          f"{several(classes)}; look at the data again in Data so that the labels are renewed.")
    codes = np.array([place[str(value)] for value in found.tolist()], dtype=np.int64)
    return codes[np.searchsorted(found, held)], classes


def from_archive(path: Path, data: Data) -> Samples:
    """The samples of a NumPy archive."""
    arrays = opened(path)
    if not data.fields:
        raise BadData(f"No field of {path.name} is chosen yet; look at the data again in Data.")
    raw: dict[str, np.ndarray] = {}
    fields: dict[str, Field] = {}
    lengths: dict[str, int] = {}
    for name, field in data.fields.items():
        column = field.columns[0] if field.columns else name
        if column not in arrays:
            raise BadData(f"{path.name} has no array called {quoted(column)}; it has {several(arrays)}. Look at the "
                          "data again in Data.")
        held = arrays[column]
        if not held.ndim or held.dtype.kind not in "biufU" or (held.dtype.kind == "U" and field.type != "label"):
            raise BadData(f"{path.name}: {quoted(column)} holds {held.dtype}, which cannot be used as {field.type}; "
                          "leave it out in Data.")
        if field.type == "label":
            raw[name], classes = labelled(column, field, held, arrays, path.name)
            fields[name] = msgspec.structs.replace(field, classes=classes, shape=(), dtype="int64")
        else:
            raw[name] = shaped(column, field, held, path.name)
            finite(raw[name], field, column, path.name)
            inner: tuple[int | str, ...] = tuple(raw[name].shape[1:])
            fields[name] = msgspec.structs.replace(field, shape=("T", *inner[1:]) if field.type == "series" else inner)
        lengths[column] = len(held)
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{quoted(name)} {length:,}" for name, length in lengths.items())
        raise BadData(f"The arrays of {path.name} do not have one entry for each example: {said}. Leave out the ones "
                      "that do not fit in Data.")
    notes = []
    gap = np.zeros(next(iter(lengths.values())), dtype=bool)
    for name, field in fields.items():
        if field.target and field.type == "numbers":
            gap |= np.isnan(raw[name]).any(axis=1)
    if gap.any():
        notes.append(f"{counted(int(gap.sum()), 'example')} without an answer {'was' if gap.sum() == 1 else 'were'} "
                     "left out.")
        raw = {name: held[~gap] for name, held in raw.items()}
    label = next((name for name, field in fields.items() if field.type == "label"), None)
    parts = split_parts(int((~gap).sum()), data.split, raw[label] if label else None,
                        fields[label].classes if label else ())
    left = [name for name, held in arrays.items() if name not in lengths and name not in NAMES and held.ndim]
    if left:
        notes.append(f"{several(left)} in {path.name} {'is' if len(left) == 1 else 'are'} not used.")
    return Samples(raw, fields, parts, notes=(*notes, *parts.notes))


def finite(held: np.ndarray, field: Field, column: str, file: str) -> None:
    """``BadData`` for an infinite number, and for a gap (NaN) where gaps cannot be filled."""
    if held.dtype.kind != "f":
        return
    fills = field.type in ("numbers", "series")
    wrong = np.isinf(held) if fills else ~np.isfinite(held)
    if wrong.any():
        place = np.argwhere(wrong)[0]
        what = "a gap (NaN)" if np.isnan(held[tuple(place)]) else "an infinite number"
        raise BadData(f"{file}, example {int(place[0])} of {quoted(column)} holds {what}; correct it in the file.")
