"""The projects that ship with us: what each teaches, and where its file lies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from resources import path


@dataclass(frozen=True)
class Starter:
    """A project one can begin from. ``name`` is the word the command line takes."""

    name: str
    title: str
    about: str
    path: Path
    takes: str = ""
    """How long its training takes on a small machine, in words."""

    def picture(self, theme: str) -> Path:
        """A picture of its network, for a theme; it need not be there."""
        return path(f"starters/pictures/{self.name}-{theme}.png")


def starters() -> list[Starter]:
    """Every starter, in the order a newcomer should meet them."""
    listed = json.loads(path("starters/starters.json").read_text(encoding="utf-8"))
    return [Starter(each["name"], each["title"], each["about"], path(f"starters/{each['name']}.loom"),
                    each.get("takes", ""))
            for each in listed]


def examples() -> list[Starter]:
    """Networks everybody knows, drawn with blocks: to read and to build on. They come without data."""
    listed = json.loads(path("examples/examples.json").read_text(encoding="utf-8"))
    return [Starter(each["name"], each["title"], each["about"], path(f"examples/{each['name']}.loom"))
            for each in listed]


def starter(name: str) -> Starter | None:
    """The starter of that name, whatever its case; None if there is none."""
    return next((each for each in starters() if each.name == name.lower()), None)
