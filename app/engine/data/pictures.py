"""Reads a folder with one folder of pictures a class."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from app.core.plan import Data, Field, Origin

from .bad import BadData, counted, quoted, several
from .samples import Samples
from .split import split_parts

if TYPE_CHECKING:
    from PIL import Image

ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".ppm", ".pgm", ".pbm")


@dataclass(frozen=True)
class Listing:
    """The pictures of a folder in a fixed order, and the class of each: a place in ``classes``."""

    folder: Path
    files: tuple[Path, ...]
    codes: tuple[int, ...]
    classes: tuple[str, ...]
    notes: tuple[str, ...] = ()


def listed(folder: Path) -> Listing:
    """What lies in ``folder``. Raises ``BadData`` if there are no pictures or no class folders."""
    try:
        inside = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        raise BadData(f"{folder} cannot be read ({error.strerror or error}); choose the folder again in "
                      "Data.") from None
    groups = [(path.name, pictures_in(path)) for path in inside if path.is_dir() and not path.name.startswith(".")]
    held = [(name, files) for name, files in groups if files]
    if not held:
        loose = sum(is_picture(path) for path in inside)
        if loose:
            raise BadData(f"{folder} holds {counted(loose, 'picture')} but no folder of a class. Put the pictures into "
                          "one folder a class, such as cats and dogs, and choose the folder that holds them.")
        what = "no pictures" if groups else "nothing that can be learned from"
        raise BadData(f"{folder} holds {what}. Choose a folder with one folder of pictures (PNG, JPEG, WebP, TIFF, "
                      "BMP, GIF) a class.")
    empty = [name for name, files in groups if not files]
    notes = (f"{several(empty)} {'holds' if len(empty) == 1 else 'hold'} no pictures and "
             f"{'is' if len(empty) == 1 else 'are'} left out.",) if empty else ()
    files = tuple(file for _, each in held for file in each)
    codes = tuple(code for code, (_, each) in enumerate(held) for _ in each)
    return Listing(folder, files, codes, tuple(name for name, _ in held), notes)


def is_picture(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and not path.name.startswith(".")


def pictures_in(folder: Path) -> list[Path]:
    return sorted((Path(root, name) for root, _, names in os.walk(folder) for name in names
                   if is_picture(Path(name))), key=lambda path: path.relative_to(folder).as_posix())


def upright(path: Path, rough: tuple[int, int] | None = None) -> Image.Image:
    """The first frame of a picture, turned as its camera says, as L or RGB with 8 bits. Raises ``OSError`` and others.

    ``rough`` (width, height) lets JPEG decode at a smaller size that is still larger than that.
    """
    from PIL import Image, ImageOps

    with Image.open(path) as opened:
        if rough and opened.format == "JPEG":
            opened.draft(None, (rough[0] * 2, rough[1] * 2))
        opened.load()
        picture = ImageOps.exif_transpose(opened)
    if picture.mode.startswith("I") or picture.mode == "F":  # 16 bits a pixel and the like: squeezed into 8
        deep = np.asarray(picture, dtype=np.float64)
        top = 65535.0 if picture.mode.startswith("I") else max(float(np.nanmax(deep)), 1e-12)
        return Image.fromarray(np.clip(np.nan_to_num(deep) / top * 255, 0, 255).astype(np.uint8))
    if picture.mode in ("1", "L", "LA"):
        return picture.convert("L")
    return picture.convert("RGB")


def pixels(path: Path, size: tuple[int, int], colour: bool) -> np.ndarray:
    """uint8 [C, H, W], resized with antialiasing to ``size`` (height, width)."""
    from PIL import Image

    height, width = size
    picture = upright(path, (width, height)).convert("RGB" if colour else "L")
    if picture.size != (width, height):
        picture = picture.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=3.0)
    held = np.asarray(picture, dtype=np.uint8)
    return np.ascontiguousarray(held.transpose(2, 0, 1)) if colour else held[None].copy()


def reason(error: BaseException) -> str:
    """Why a picture did not decode, in few words and without its path."""
    said = str(error).splitlines()[0] if str(error) else type(error).__name__
    return "it is no picture" if "cannot identify" in said else said.rstrip(".")


def from_folder(folder: Path, data: Data) -> Samples:
    """The samples of a picture folder. Pictures that do not decode are left out, unless they are more than half."""
    listing = listed(folder)
    size, colour = sides(data.source), data.source.colour == "colour"
    with ThreadPoolExecutor(min(8, (os.cpu_count() or 2) + 1)) as pool:
        read = list(pool.map(lambda path: attempt(path, size, colour), listing.files))
    broken = [(file, held) for file, held in zip(listing.files, read) if isinstance(held, str)]
    whole = [place for place, held in enumerate(read) if not isinstance(held, str)]
    notes = list(listing.notes)
    if broken:
        first, why = broken[0]
        said = f"{counted(len(broken), 'picture')} of {len(read):,} in {folder.name} could not be read, such as " \
               f"{first.relative_to(folder).as_posix()} ({why})"
        if len(broken) * 2 > len(read):
            raise BadData(f"{said}. That is more than half, so the folder is not used; bring the pictures again.")
        notes.append(f"{said}; {'it was' if len(broken) == 1 else 'they were'} left out.")
    codes = np.array([listing.codes[place] for place in whole], dtype=np.int64)
    raw: dict[str, np.ndarray] = {}
    fields: dict[str, Field] = {}
    for name, field in data.fields.items():
        if field.type == "image":
            raw[name] = np.stack([read[place] for place in whole])  # n, C, H, W
            fields[name] = msgspec.structs.replace(field, shape=tuple(raw[name].shape[1:]), dtype="float32")
        elif field.type == "label":
            classes = field.classes or listing.classes
            raw[name] = renumbered(codes, listing.classes, classes, folder)
            fields[name] = msgspec.structs.replace(field, classes=classes, shape=(), dtype="int64")
        else:
            raise BadData(f"{quoted(name)} is a {field.type} field, which a folder of pictures does not hold; look at "
                          "the data again in Data.")
    first_label = next((name for name, field in fields.items() if field.type == "label"), None)
    parts = split_parts(len(whole), data.split, raw[first_label] if first_label else None,
                        fields[first_label].classes if first_label else ())
    return Samples(raw, fields, parts, notes=(*notes, *parts.notes))


def attempt(path: Path, size: tuple[int, int], colour: bool) -> np.ndarray | str:
    """The pixels, or why there are none."""
    try:
        return pixels(path, size, colour)
    except Exception as error:  # decoders of damaged files raise anything: SyntaxError, struct.error, ValueError …
        return reason(error)


def sides(origin: Origin) -> tuple[int, int]:
    size = (origin.size * 2)[:2]
    if len(size) != 2 or not all(1 <= side <= 4096 for side in size):
        raise BadData(f"Pictures cannot be brought to {' × '.join(map(str, origin.size)) or 'no size'}; give a height "
                      "and a width from 1 to 4096 in Data.")
    return int(size[0]), int(size[1])


def renumbered(codes: np.ndarray, found: tuple[str, ...], classes: tuple[str, ...], folder: Path) -> np.ndarray:
    """Codes by the plan's classes instead of the folder's; a folder the plan does not know is ``BadData``."""
    strange = [name for name in found if name not in classes]
    if strange:
        raise BadData(f"{folder} holds {several(strange)}, which is none of the labels {several(classes)}; look at the "
                      "data again in Data so that the labels are renewed.")
    return np.array([classes.index(name) for name in found], dtype=np.int64)[codes]


def looks(listing: Listing, most: int = 40) -> tuple[tuple[int, int], bool]:
    """The usual (height, width), the longer side at most 128, and whether any has colour; from a few of them."""
    step = max(len(listing.files) // most, 1)
    sizes: Counter[tuple[int, int]] = Counter()
    colour = False
    for path in listing.files[::step][:most]:
        try:
            picture = upright(path)
        except Exception:  # told about when the pictures are loaded
            continue
        sizes[picture.height, picture.width] += 1
        if picture.mode == "RGB" and not colour:
            held: Any = np.asarray(picture.resize((32, 32)), dtype=np.int16)
            colour = bool(np.ptp(held, axis=2).max() > 8)
    if not sizes:
        return (32, 32), True
    (height, width), _ = sizes.most_common(1)[0]
    if len(sizes) > 1:
        height, width = (int(np.median([each[axis] for each in sizes.elements()])) for axis in (0, 1))
    shrink = min(1.0, 128 / max(height, width))
    return (max(round(height * shrink), 1), max(round(width * shrink), 1)), colour
