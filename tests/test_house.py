"""The laws of the house that a machine can hold: who imports whom, and what opening never does."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent
FILES = [path for folder in ("app", "nodes", "resources") for path in sorted((HOUSE / folder).rglob("*.py"))
         if "runs" not in path.parts]
HEAVY = ("torch", "onnx", "onnxruntime", "pandas", "numpy", "PySide6", "pyqtgraph")


def loaded_after(statement: str, names: tuple[str, ...]) -> list[str]:
    code = f"import sys\n{statement}\nprint(*[n for n in {names!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=HOUSE, check=True)
    return done.stdout.split()


@pytest.mark.parametrize("statement", ["import nodes", "import app.document", "import app.core.file, app.core.fix",
                                       "import app.core.write, app.core.inspect", "import app.cli.check"])
def test_editing_never_waits_for_torch_or_qt(statement: str) -> None:
    assert loaded_after(statement, HEAVY) == []


def test_the_window_is_described_without_torch() -> None:
    assert loaded_after("import app.ui.window", ("torch", "onnx", "pandas", "pyqtgraph", "numpy", "networkx")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_each_file_says_what_it_is(path: Path) -> None:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert doc
    assert doc.split("\n")[0].rstrip().endswith((".", ":", "?"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_nothing_is_ever_unpickled(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = {alias.name for alias in node.names} | {getattr(node, "module", None) or ""}
            assert not names & {"pickle", "cPickle", "dill", "joblib", "shelve", "marshal"}
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert (node.value.id, node.attr) != ("torch", "load")
            assert (node.value.id, node.attr) != ("pd", "read_pickle")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_rooms_have_names_that_say_something(path: Path) -> None:
    assert path.stem not in {"utils", "util", "common", "helpers", "helper", "manager", "base", "misc"}
