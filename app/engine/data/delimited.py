"""Reads CSV and its relatives: any usual separator, encoding and decimal sign, told by looking."""

from __future__ import annotations

import codecs
import csv
import io
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .bad import BadData, counted, quoted
from .sheet import Sheet, number_of

if TYPE_CHECKING:
    import pyarrow as pa

SEPARATORS = (",", ";", "\t", "|")
GAPS = ("", "NA", "N/A", "n/a", "#N/A", "NaN", "nan", "NAN", "null", "NULL", "Null", "None", "none", "?", "-", ".")
"""What people write where a value is missing."""


def read_delimited(path: Path) -> Sheet:
    """The table in ``path``, all cells as text. Raises ``BadData`` for what is no table."""
    text = decoded(path)
    if not text.strip():
        raise BadData(f"{path.name} is empty; choose another file in Data.")
    separator = separator_of(text)
    names, headed = header(text, separator, path.name)
    table = parsed(text, separator, names, headed, path.name)
    if table.num_rows == 0:
        raise BadData(f"{path.name} has column names but no rows under them; choose another file in Data.")
    cells = {name: tidy(table.column(name)) for name in names}
    notes = () if headed else (f"{path.name} has no line of column names; the columns are called "
                               f"{quoted(names[0])} to {quoted(names[-1])}.",)
    return Sheet(path.name, cells, lambda row: f"line {line_of(text, separator, row + headed)}",
                 comma=separator != ",", notes=notes)


def decoded(path: Path) -> str:
    """The file as text: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadData(f"{path} cannot be read ({error.strerror or error}); choose the file again in Data.") from None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data[:65536]:
        raise BadData(f"{path.name} is not a text file, so it cannot be read as CSV; choose another file in Data.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line it begins on (from 1); empty lines are no records."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        line = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a field over 128 kB, or a bare NUL
            return
        if record:
            yield line, record


def separator_of(text: str) -> str:
    """The separator that cuts the first lines into the most, and most even, columns; a comma if none does."""
    head = text[:65536] if len(text) <= 65536 else text[:65536].rpartition("\n")[0]
    best, chosen = (0.0, 0), ","
    for separator in SEPARATORS:
        widths = Counter(len(record) for _, (_, record) in zip(range(100), records(head, separator)))
        if not widths:
            continue
        width, often = widths.most_common(1)[0]
        score = (often / widths.total() if width > 1 else 0.0, width)
        even = score[0] > 0.5
        if even and (score[1], score[0]) > (best[1], best[0]) and (best[0] < 0.9 or score[0] >= 0.9):
            best, chosen = score, separator
    return chosen


def header(text: str, separator: str, file: str) -> tuple[list[str], bool]:
    """The column names, and whether the file's first record holds them: it does if none of it is a number."""
    first = [cell.strip() for cell in next(records(text[:2**20], separator))[1]]
    if any(math.isfinite(number_of(cell, separator != ",")) for cell in first):
        return [f"column {place}" for place in range(1, len(first) + 1)], False
    names = [cell or f"column {place}" for place, cell in enumerate(first, 1)]
    for name, times in Counter(names).items():
        if times > 1:
            places = [str(place) for place, other in enumerate(names, 1) if other == name]
            raise BadData(f"{file} has {times} columns called {quoted(name)} (columns {' and '.join(places)}); "
                          "give each its own name in the file.")
    return names, True


def parsed(text: str, separator: str, names: list[str], headed: bool, file: str) -> pa.Table:
    """The body as an Arrow table of text; a record of another length is ``BadData`` with its line."""
    import pyarrow as pa
    import pyarrow.csv as arrow

    lines = text if text.endswith(("\n", "\r")) else text + "\n"  # an unended last line of blanks upsets the reader
    try:
        return arrow.read_csv(
            pa.BufferReader(lines.encode("utf-8", errors="replace")),
            read_options=arrow.ReadOptions(column_names=names, skip_rows_after_names=int(headed)),
            parse_options=arrow.ParseOptions(delimiter=separator, newlines_in_values=True),
            convert_options=arrow.ConvertOptions(column_types={name: pa.string() for name in names},
                                                 strings_can_be_null=False))
    except pa.ArrowInvalid as error:
        for line, record in records(text, separator):
            if len(record) != len(names):
                raise BadData(f"{file}, line {line}: {counted(len(record), 'value')}, but {len(names)} are expected, "
                              "one for each column. Correct that line in the file.") from None
        raise BadData(f"{file} cannot be read as CSV: {str(error).splitlines()[0]}. Look at the file in a text "
                      "editor, often a quote is not closed.") from None


def tidy(column: pa.ChunkedArray) -> pa.Array:
    """Cells without the blanks around them; what stands for a missing value is null."""
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = pc.utf8_trim_whitespace(column.combine_chunks())
    gap = pc.is_in(cells, value_set=pa.array(GAPS))
    return pc.if_else(gap, pa.scalar(None, pa.string()), cells)


def line_of(text: str, separator: str, record: int) -> int:
    """The line on which a record (from 0, the header included) begins."""
    for place, (line, _) in enumerate(records(text, separator)):
        if place == record:
            return line
    return record + 1
