"""Paths of data as a project's file says them: from the file's own folder where the data lies in there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from .project import Project


def spelled(path: Path, beside: Path | None) -> str:
    """The path as a file in the folder ``beside`` says it; whole, if there is no such file."""
    path = path.resolve()
    if beside is not None and path.is_relative_to(beside.resolve()):
        return path.relative_to(beside.resolve()).as_posix()
    return str(path)


def carried(old: Path | None, new: Path | None) -> Callable[[Project], Project]:
    """What turns a project of a file in the folder ``old`` into one of a file in ``new`` that names the same data.

    What ships with us stays; so does what cannot be found from ``old``: nobody knows what was meant.
    """

    @cache
    def again(path: str) -> str:
        if not path or path.startswith(("bundled:", "~")) or "\0" in path:
            return path
        there = Path(path) if old is None else old / path
        try:
            return spelled(there, new) if there.exists() else path
        except OSError:
            return path

    def carry(project: Project) -> Project:
        source = project.plan.data.source
        if (path := again(source.path)) == source.path:
            return project
        data = msgspec.structs.replace(project.plan.data, source=msgspec.structs.replace(source, path=path))
        return project.with_plan(msgspec.structs.replace(project.plan, data=data))

    return carry
