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

    about, found = engine.machine(), engine.doctor()
    if as_json:
        answer({"machine": asdict(about), "devices": [
            {"device": each.device, "name": each.name, "worked": each.worked, "text": each.text,
             "seconds": each.step_seconds, "samples_per_second": each.samples_per_second,
             "max_abs_difference": each.difference, "memory": asdict(each.memory) if each.memory else None}
            for each in found]})
    else:
        print(f"{about.system}, {about.cores} cores, {about.memory / 2**30:.0f} GB, Python {about.python}")
        print(", ".join(f"{name} {version}" for name, version in about.versions.items()))
        for each in found:
            print(f"\n{each.device}: {each.name}\n  {each.text}")
            if each.worked:
                print(f"  A step took {each.step_seconds * 1e3:.1f} ms; its answers are within {each.difference:.1g} "
                      "of the processor's.")
    if not any(each.worked for each in found):
        raise typer.Exit(CAN_BE_PUT_RIGHT)
