"""`layerloom trust`: read the Python that users wrote into a project, and let it run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.core.graph import Placed
from app.core.own import off, own
from app.core.project import Project
from app.core.say import listed
from app.core.trust import content, distrust, shown, trusted
from app.core.trust import trust as give
from nodes.own import Own

from .opening import open_project
from .say import CAN_BE_PUT_RIGHT, answer, fail, note

MEANS = "Python can do anything you can do on this computer: read and change your files, and use the network."


def trust(file: Annotated[Path, typer.Argument(metavar="FILE_OR_RUN", help="A .loom file, or a run's folder.")],
          yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
          take_back: Annotated[bool, typer.Option("--off", help="Switch it off again instead.")] = False,
          as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """Show the Python that users wrote into a project, and let it run on this computer."""
    project = open_project(file / "project.loom" if file.is_dir() else file)
    found = pieces(project)
    if take_back:
        remember(distrust, list(found))
        note(f"{said(found)} off." if found else "There is no Python of users in it.")
    else:
        asked = {text: nodes for text, nodes in found.items() if not trusted(text)}
        for text, nodes in asked.items():
            note(f"\n{listed(nodes)}:\n")
            for number, line in enumerate(shown(text).split("\n"), 1):
                note(f"{number:>4}  {line}")
        if not asked:
            note("All the Python in it is trusted." if found else "There is no Python of users in it.")
        elif not yes and not agreed():
            note("It stays off.")
            raise typer.Exit(CAN_BE_PUT_RIGHT)
        remember(give, list(asked))
        if asked:
            note(f"{said(asked)} trusted on this computer; any change to it has to be trusted again.")
    if as_json:
        answer({"pieces": [{"nodes": nodes, "trusted": trusted(text)} for text, nodes in found.items()]})


def agreed() -> bool:
    """Whether the person at the terminal says yes; without one it is no."""
    note(f"\n{MEANS}")
    if not sys.stdin.isatty():
        note("Nobody is here to be asked. Once you have read it, say so with --yes.")
        return False
    try:
        return typer.confirm("Have you read it, and may it run?", err=True)
    except typer.Abort:
        return False


def pieces(project: Project) -> dict[str, list[str]]:
    """Every content that would run, and the names of its nodes; what is ours needs no trust."""
    found: dict[str, list[str]] = {}
    for placed in everything(project):
        if own(placed) and isinstance(placed.node, Own) and not placed.node.piece.wrong:
            found.setdefault(content(placed.node), []).append(placed.name)
    return found


def everything(project: Project) -> list[Placed]:
    return [placed for graph in project.networks.values() for placed in graph.nodes.values()]


def said(found: dict[str, list[str]]) -> str:
    names = [name for nodes in found.values() for name in nodes]
    return f"The Python of {listed(names)} is"


def remember(how, texts: list[str]) -> None:  # type: ignore[no-untyped-def]
    try:
        how(texts)
    except OSError as error:
        fail(f"That could not be remembered ({error.filename}: {error.strerror}).")


def mention(project: Project, file: Path) -> None:
    """Say what is off, and how it is switched on."""
    if nodes := off(everything(project)):
        note(f"{listed([placed.name for placed in nodes])} {'hold' if len(nodes) > 1 else 'holds'} Python that is off "
             f"until you trust it. Read it and switch it on with: layerloom trust {file}")
