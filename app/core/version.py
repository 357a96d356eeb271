"""The version of the program, said once, and how an installed one was built."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

VERSION = "0.1.0"


@dataclass(frozen=True)
class Build:
    """What ``packaging/build.py`` wrote down: which torch is inside, which commit, and where releases are published."""

    torch: str = ""
    commit: str = ""
    releases: str = ""


@cache
def build() -> Build:
    """How this program was built; empty where it runs from its source."""
    import json

    import resources

    try:
        said = json.loads(resources.path("build.json").read_text("utf-8"))
        return Build(str(said.get("torch", "")), str(said.get("commit", "")), str(said.get("releases", "")))
    except (OSError, ValueError, AttributeError):
        return Build()
