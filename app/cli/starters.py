"""`layerloom starters` and `layerloom new`: the projects that ship with us."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.core.file import replace_file
from app.core.starters import examples, starter, starters

from .say import answer, fail, note


def list_starters(as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """List the starter projects."""
    found = starters()
    if as_json:
        answer([{"name": each.name, "title": each.title, "about": each.about} for each in found])
        return
    for each in found:
        print(f"{each.name:<10}  {each.title}: {each.about}")


def new(name: Annotated[str, typer.Argument(metavar="STARTER", help="One of `layerloom starters`.")],
        out: Annotated[Path, typer.Option("-o", "--out", help="The file to write.")]) -> None:
    """Write a starter project, or an example, to a file of your own."""
    chosen = starter(name) or next((each for each in examples() if each.name == name.lower()), None)
    if chosen is None:
        fail(f"There is no starter called {name}. There are {', '.join(each.name for each in starters())}.")
    if out.exists():
        fail(f"{out} is there already; choose another name or move it away.")
    try:
        replace_file(out, chosen.path.read_bytes())
    except OSError as error:
        fail(f"{out} cannot be written: {error.strerror}.")
    note(f"Wrote {out}: {chosen.title}.")
