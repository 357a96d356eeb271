"""Files as they were ever written open with all they hold, mean what they meant, and are saved back with nothing lost.

Each file in ``golden/formats`` was written by the program of its day. A new thing in the file brings a file that holds
it, written once and never again; what such a file means is said here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.core import inlay
from app.core.file import LARGEST, parse, read, text
from app.core.graph import BYPASSED, MUTED, Wire
from app.core.inspect import inspect
from app.core.project import Project

FOLDER = Path(__file__).parents[1] / "golden" / "formats"
FILES = sorted(FOLDER.iterdir())
NEWER = "10-newer.loom"


def content(path: Path) -> dict[str, Any]:
    held = path.read_bytes()
    return json.loads(inlay.taken(held, LARGEST) if inlay.is_png(held) else held)


def lost(before: Any, after: Any, where: str = "") -> list[str]:
    """What ``before`` says and ``after`` does not."""
    if isinstance(before, dict) and isinstance(after, dict):
        return [each for key, value in before.items()
                for each in ([f"{where}/{key}"] if key not in after else lost(value, after[key], f"{where}/{key}"))]
    return [] if before == after else [f"{where}: {before!r} → {after!r}"]


def opened(name: str) -> Project:
    return read(FOLDER / name)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_is_lost_when_it_is_saved_again(path: Path) -> None:
    was = content(path)
    project = read(path)
    now = json.loads(text(project))
    was.pop("written_by", None)
    assert lost(was, now) == []
    assert parse(text(project)) == project


@pytest.mark.parametrize("path", [path for path in FILES if path.name != NEWER], ids=lambda path: path.name)
def test_it_is_as_right_as_it_was(path: Path) -> None:
    project = read(path)
    report = inspect(project).reports[project.main]
    assert [problem.text for problem in report.problems] == []
    assert report.tensors and all(placed.known for placed in project.network.nodes.values())


def test_every_value_has_its_default_where_a_file_says_none() -> None:
    project = opened("00-by-hand.loom")
    assert project.network.nodes["head"].values == {"out_features": 10, "bias": True}
    assert project.network.nodes["flatten"].name == "flatten" and project.title == "Untitled"


def test_the_first_starter_counts_what_it_counted() -> None:
    project = opened("01-first.loom")
    report = inspect(project).reports["main"]
    assert len(project.network.nodes) == 14 and report.parameters == 151_498


def test_what_each_of_them_brought_is_there() -> None:
    assert opened("02-shared-weights.loom").network.nodes["conv2"].shares == "conv1"
    assert opened("03-picture.png").title == "Picture"
    blocks = opened("04-blocks.loom")
    assert blocks.network.nodes["stage"].inside is blocks.networks["Stage"]
    assert blocks.networks["Stage"].nodes["conv"].face == {"out_channels": "width"}
    passed = opened("05-bypassed-and-muted.loom").network.nodes
    assert (passed["relu1"].state, passed["pool"].state) == (BYPASSED, MUTED)
    frame = opened("06-frames.loom").network.frames["frame1"]
    assert (frame.title, frame.holds, frame.box) == ("Features", ("conv1", "relu1"), None)
    note = opened("07-notes.loom").network.notes["note1"]
    assert (note.text, note.at) == ("Two lines\nof words", (0.0, 160.0))
    bends = opened("08-bends.loom").network.bends
    assert bends[Wire("conv1", "y", "relu1", "x")] == ((400.0, 120.0), (440.0, 140.0))
    assert opened("09-sized-frames.loom").network.frames["frame1"].box == (200.0, -80.0, 700.0, 200.0)


def test_what_a_newer_version_wrote_waits_for_it() -> None:
    graph = opened(NEWER).network
    assert not graph.nodes["warp"].known and graph.nodes["warp"].rest == {"locked": True}
    assert graph.nodes["split"].state == "" and graph.nodes["split"].rest == {"state": "frozen"}
    assert len(graph.wires) == 5
    said = [problem.text for problem in inspect(opened(NEWER)).reports["main"].problems]
    assert len(said) == 2 and "a HyperbolicWarp, a kind of node this version does not know" in said[0]
