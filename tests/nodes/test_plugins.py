"""A package with the entry point ``layerloom.nodes`` adds kinds; a bad one is left out, with a sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from app.engine.proof import Hints, prove
from nodes import catalogue, plugins
from nodes.language import Node

HOUSE = Path(__file__).parents[2]

GOOD = '''
from nodes.language import Float, In, Node, Out

class Swell(Node, group="Activation", synonyms="scale grow"):
    """Multiplies each number by a factor that is learned."""
    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")
    factor = Float(2.0, min=0.0, max=10.0, doc="The factor before learning.")
    build = "nn.Parameter(torch.tensor(factor))"
    forward = "y = self * x"
    formula = "f · x"
    parameters = "1"
'''


def install(folder: Path, name: str, source: str) -> None:
    """What pip leaves behind for a package of one module."""
    (folder / f"{name}.py").write_text(dedent(source))
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(f"[layerloom.nodes]\n{name} = {name}\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder packages are installed to; what they declare is forgotten afterwards."""
    kinds, renamed = dict(catalogue), dict(Node.renamed)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(plugins, "troubles", [])
    yield tmp_path
    for name in {path.stem for path in tmp_path.glob("*.py")}:
        sys.modules.pop(name, None)
    for before, now in ((kinds, catalogue), (renamed, Node.renamed)):
        now.clear()
        now.update(before)


def test_a_plugin_adds_kinds_that_say_where_they_come_from(site: Path) -> None:
    install(site, "swelling", GOOD)
    plugins.load()
    assert catalogue["Swell"].origin == "swelling"
    assert not plugins.troubles


def test_its_author_proves_it_with_one_call(site: Path) -> None:
    install(site, "swelling", GOOD)
    plugins.load()
    prove(catalogue["Swell"], Hints(), examples=8)


@pytest.mark.parametrize(("before", "after", "gist"), [
    ('y = Out("*S"', 'y = Out("*S, 1"', "not"),
    ('parameters = "1"', 'parameters = "2"', "parameters said"),
    ('doc="Numbers of any shape."', 'doc=""', "x"),
    ('forward = "y = self * x"', 'forward = "y = self.detach() * x"', "gradient")])
def test_a_kind_that_lies_is_found_out(site: Path, before: str, after: str, gist: str) -> None:
    assert before in GOOD
    install(site, "swelling", GOOD.replace(before, after))
    plugins.load()
    with pytest.raises((AssertionError, RuntimeError), match=gist):
        prove(catalogue["Swell"], examples=8)


@pytest.mark.parametrize(("source", "gist"), [
    ("raise RuntimeError('no luck')", "RuntimeError: no luck"),
    ("import a_module_nobody_has", "No module named 'a_module_nobody_has'"),
    ("def broken(:", "SyntaxError"),
    ("raise SystemExit(3)", "SystemExit: 3"),
    ("kinds = []", "declares no kind of node"),
    (GOOD.replace("class Swell(Node", "class ReLU(Node"), "there is a kind called ReLU already"),
    (GOOD + "\nraise ValueError('half way')", "half way")])
def test_a_bad_plugin_is_left_out_whole(site: Path, source: str, gist: str) -> None:
    before = dict(catalogue)
    install(site, "trouble", source)
    plugins.load()
    sentence, = plugins.troubles
    assert sentence.startswith("The plug-in trouble is left out: ")
    assert gist in sentence
    assert catalogue == before


def test_the_command_line_lists_them_and_says_what_was_left_out(site: Path) -> None:
    install(site, "swelling", GOOD)
    install(site, "trouble", "1 / 0")
    done = subprocess.run([sys.executable, "-m", "app", "nodes", "--json"], cwd=HOUSE, text=True, capture_output=True,
                          env={**os.environ, "PYTHONPATH": str(site)}, check=True)
    kinds = {kind["kind"]: kind for kind in json.loads(done.stdout.splitlines()[-1])}
    assert kinds["Swell"]["origin"] == "swelling"
    assert done.stderr.strip() == "The plug-in trouble is left out: ZeroDivisionError: division by zero."
