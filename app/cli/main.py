"""The command line: which command does what."""

from __future__ import annotations

from collections.abc import Callable

import typer

from nodes import plugins

from .check import check
from .doctor import doctor
from .export import export
from .nodes import list_nodes
from .say import CAN_BE_PUT_RIGHT, INTERRUPTED, note
from .source import source
from .starters import list_starters, new
from .train import train
from .trust import trust

COMMANDS: dict[str, Callable[..., None]] = {
    "starters": list_starters, "new": new, "nodes": list_nodes, "check": check, "source": source, "train": train,
    "export": export, "trust": trust, "doctor": doctor}

app = typer.Typer(name="layerloom", no_args_is_help=False, add_completion=False, pretty_exceptions_enable=False,
                  help="Wire layers, watch them learn, ship ONNX. `layerloom [FILE]` opens the workbench.")
for name, command in COMMANDS.items():
    app.command(name)(command)


WrongUse: type[BaseException] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")
"""What typer raises for words it does not understand; some versions carry a click of their own."""


def run(arguments: list[str]) -> int:
    """Run one command; the exit code: 0 done, 1 can be put right, 2 unreadable, 130 interrupted."""
    for sentence in plugins.troubles:
        note(sentence)
    try:
        return app(arguments, prog_name="layerloom", standalone_mode=False) or 0
    except typer.Exit as left:
        return left.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except WrongUse as wrong:
        said = wrong.format_message() if hasattr(wrong, "format_message") else str(wrong)
        note(f"{said.rstrip(chr(46))}. See `layerloom --help`.")
        return CAN_BE_PUT_RIGHT
    except BrokenPipeError:
        return CAN_BE_PUT_RIGHT
