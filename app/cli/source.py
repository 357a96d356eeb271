"""`layerloom source`: the Python of the network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.core.file import replace_file
from app.core.write import Unwritable, write
from app.engine.own import settle

from .opening import open_project
from .say import fail, note
from .trust import mention


def source(file: Annotated[Path, typer.Argument(help="A .loom file.")],
           out: Annotated[Path | None, typer.Option("-o", "--out", help="The Python file to write.")] = None) -> None:
    """Write the network as readable PyTorch."""
    project = open_project(file)
    mention(project, file)
    try:
        text = write(project.network, settle(project).reports[project.main], project.title).text
    except Unwritable as reason:
        fail(f"{file.name} cannot be written as Python yet: {reason}")
    if out is None:
        print(text, end="")
        return
    try:
        replace_file(out, text.encode())
    except OSError as error:
        fail(f"{out} cannot be written: {error.strerror}.")
    note(f"Wrote {out}.")
