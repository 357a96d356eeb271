"""Reads Parquet files into a sheet."""

from __future__ import annotations

from pathlib import Path

from .bad import BadData
from .sheet import Sheet


def read_parquet(path: Path) -> Sheet:
    """The table in ``path`` with the types it was stored with. Raises ``BadData`` if it is damaged or empty."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    import pyarrow.types as types

    try:
        with pq.ParquetFile(path) as file:
            table = file.read()
        table.validate(full=True)
    except (pa.ArrowException, OSError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise BadData(f"{path.name} cannot be read as Parquet ({reason.rstrip('.')}); it may be damaged or only half "
                      "written. Choose another file in Data.") from None
    names = table.column_names
    for name in names:
        if names.count(name) > 1:
            raise BadData(f'{path.name} has {names.count(name)} columns called "{name}"; give each its own name.')
    if table.num_rows == 0 or not names:
        raise BadData(f"{path.name} has no rows; choose another file in Data.")
    cells = {}
    for name in names:
        column = table.column(name).combine_chunks()
        if types.is_dictionary(column.type):
            column = column.dictionary_decode()
        if types.is_large_string(column.type) or types.is_string_view(column.type) or types.is_temporal(column.type):
            column = column.cast(pa.string())
        cells[name] = column
    return Sheet(path.name, cells, lambda row: f"row {row + 1:,}")
