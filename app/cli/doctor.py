"""`layerloom doctor`: what this machine can compute on, tried, not guessed."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from .say import CAN_BE_PUT_RIGHT, answer, note


def doctor(as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """Train a few steps on every device of this machine and say what was seen."""
    note("Trying each device with a few training steps.")
    from app.engine import doctor as engine
    from app.engine.idle import idle

    about, found, unused = engine.machine(), engine.doctor(), idle()
    if as_json:
        answer({"machine": asdict(about), "devices": [
            {"device": each.device, "name": each.name, "worked": each.worked, "text": each.text,
             "seconds": each.step_seconds, "samples_per_second": each.samples_per_second,
             "max_abs_difference": each.difference, "memory": asdict(each.memory) if each.memory else None,
             "driver": each.driver}
            for each in found], "unused": {**asdict(unused), "text": unused.text} if unused else None})
    else:
        print(engine.told(about, found, unused))
    if not any(each.worked for each in found):
        raise typer.Exit(CAN_BE_PUT_RIGHT)
