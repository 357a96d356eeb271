"""How a command speaks: sentences to standard error, one line of JSON to standard output."""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn

import typer

DONE, CAN_BE_PUT_RIGHT, UNREADABLE, INTERRUPTED = 0, 1, 2, 130


def answer(value: Any) -> None:
    """The last line of standard output: one JSON value."""
    print(json.dumps(value, ensure_ascii=False, default=str), flush=True)


def note(sentence: str) -> None:
    """Something worth knowing while it happens."""
    print(sentence, file=sys.stderr, flush=True)


def fail(sentence: str, code: int = CAN_BE_PUT_RIGHT) -> NoReturn:
    """Say what is wrong and leave."""
    note(sentence)
    raise typer.Exit(code)
