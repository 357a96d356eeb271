"""A project that holds somebody's Python: whatever is done with it, nothing of it runs before a person trusts it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.core import trust
from app.core.file import read, save
from app.core.graph import Wire, place
from app.core.own import TRYING
from app.ui.errand import join_all
from app.ui.panels.own_page import OwnSection
from app.ui.settings import Settings
from app.ui.window import Window
from nodes.own import TEMPLATE

Ctrl = Qt.KeyboardModifier.ControlModifier

WAYS = {
    "as it is read": "MARKED = mark()",
    "beside the class": "class Base(type(mark())):\n    pass",
    "in a default": "def helper(x=mark()):\n    return x",
    "in an annotation": "value: mark() = 1",
    "in a decorator": "@mark()\ndef helper(x):\n    return x",
    "in a lambda": "helper = (lambda: mark())()",
    "in a text": "said = f'{mark()}'",
}
"""Where code hides that runs as soon as its text is executed."""

CODE = '''import pathlib

from torch import nn


def mark():
    return pathlib.Path({mark!r}).write_text("ran")


{more}


class Mine(nn.Module):
    marked = mark()

    def __init_subclass__(cls):
        mark()

    def __init__(self, n: int = mark() or 1, words: str = "a", k: int = 2):
        super().__init__()
        mark()

    def forward(self, x, h=None):
        mark()
        return x
'''


def hostile(path: Path, mark: Path, *codes: str) -> None:
    """The penguins with such nodes between the layers."""
    assert main(["new", "penguins", "-o", str(path)]) == 0
    project = read(path)
    graph = project.network
    before = ("relu1", "y")
    graph = graph.disconnect(*(wire for wire in graph.wires if wire.source == "relu1"))
    for number, code in enumerate(codes):
        id = f"own{number}"
        graph = graph.add(id, place("Own", id, (500.0, 100.0 * number), code=code, arguments={"words": "x"}))
        graph = graph.connect(Wire(*before, id, "x"))
        before = (id, "y")
    save(project.with_network(project.main, graph.connect(Wire(*before, "drop", "x"))), path)
    assert not mark.exists()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def codes(mark: Path) -> list[str]:
    return [CODE.format(mark=str(mark), more=way) for way in WAYS.values()]


def test_no_command_runs_it_before_it_is_trusted(here: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mark, file = here / "mark", here / "p.loom"
    hostile(file, mark, *codes(mark))
    for words in (["check", "p.loom"], ["check", "p.loom", "--json"], ["source", "p.loom"], ["train", "p.loom"],
                  ["export", "p.loom", "-o", "p.onnx"], ["nodes"], ["trust", "p.loom"]):
        capsys.readouterr()
        code = main(words)
        told = capsys.readouterr().err
        assert (code == 0) == (words == ["nodes"])
        assert "layerloom trust p.loom" in told or words[0] in ("nodes", "trust"), words
        assert not mark.exists(), words
    assert not (here / "runs").exists()


def test_trust_by_command_is_for_exactly_what_was_shown(here: Path, home: Path,
                                                        capsys: pytest.CaptureFixture[str]) -> None:
    mark, file = here / "mark", here / "p.loom"
    mine = "from torch import nn\n\n\nclass Mine(nn.Module):\n    def forward(self, x):\n        return 2 * x\n"
    hostile(file, mark, mine)
    assert main(["trust", "p.loom", "--yes", "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1]) == {"pieces": [{"nodes": ["own0"], "trusted": True}]}
    assert "6          return 2 * x" in err
    assert main(["check", "p.loom"]) == 0
    assert main(["source", "p.loom"]) == 0
    assert "return 2 * x" in capsys.readouterr().out
    project = read(file)
    changed = CODE.format(mark=str(mark), more="")
    save(project.with_network(project.main, project.network.set("own0", code=changed)), file)
    assert main(["check", "p.loom"]) == 1
    assert not mark.exists()
    save(project, file)
    assert main(["check", "p.loom"]) == 0
    assert main(["trust", "p.loom", "--off"]) == 0
    assert main(["check", "p.loom"]) == 1


@pytest.fixture
def window(qtbot: QtBot, home: Path):  # type: ignore[no-untyped-def]
    def put_away(window: Window) -> None:
        window.canvas.setFocus()
        window.desk.hand_in.emit()
        window.desk.document.mark_saved(Path("gone.loom"))

    made = Window(settings=Settings(home))
    qtbot.addWidget(made, before_close_func=put_away)
    made.show()
    qtbot.waitExposed(made)
    yield made
    assert join_all()


def test_the_window_runs_nothing_of_it(window: Window, qtbot: QtBot, here: Path) -> None:
    """Opening, looking, undoing, copying, pasting, saving, training and giving up: the mark is never made."""
    mark, file = here / "mark", here / "p.loom"
    hostile(file, mark, *codes(mark))
    trust.trust([TEMPLATE + "# something else"])
    window.files.open_path(file)
    desk = window.desk
    assert "own0" in desk.graph.nodes
    for id in ("own0", "own1"):
        desk.reveal(id)
        qtbot.wait(50)
        window.grab()
    window.canvas.copy()
    text = QApplication.clipboard().text()
    window.canvas.paste()
    assert len([1 for placed in desk.graph.nodes.values() if placed.kind == "Own"]) == len(WAYS) + 1
    desk.document.undo()
    desk.document.redo()
    for panel in ("Problems", "Source"):
        window.places.reveal(panel)
        qtbot.wait(50)
    window.training.start()
    assert not window.training.busy
    window.recovery.keep_now()
    window.files.save()
    QApplication.clipboard().setText(text)
    page = window.inspector.page.own if hasattr(window.inspector.page, "own") else None
    if isinstance(page, OwnSection):
        page.editor.setFocus()
        qtbot.keyClick(page.editor, Qt.Key.Key_Return, Ctrl)
        assert page.dialog is not None  # Ctrl+Enter shows what is foreign, it does not run it
        qtbot.keyClick(page.dialog, Qt.Key.Key_Escape)
    qtbot.wait(300)
    assert not window.trials.work.busy
    assert not mark.exists()
    assert [problem.state for problem in desk.report.problems] == ["unfinished"] * len(desk.report.problems)


def own_page(window: Window, id: str) -> OwnSection:
    window.desk.reveal(id)
    page = window.inspector.page
    assert page is not None
    return page.own  # type: ignore[union-attr, return-value]


def tried(window: Window, qtbot: QtBot) -> None:
    """Wait until every shape is known."""
    def settled() -> bool:
        return not window.trials.work.busy and not any(TRYING in each.text for each in window.desk.report.problems)

    qtbot.waitUntil(settled, timeout=60_000)


def test_somebody_reads_it_and_trusts_it(window: Window, qtbot: QtBot, here: Path) -> None:
    mark, file = here / "mark", here / "p.loom"
    code = CODE.format(mark=str(mark), more="")
    hostile(file, mark, code)
    window.files.open_path(file)
    page = own_page(window, "own0")
    assert page.start.text() == "Read and trust…"
    page.start.click()
    assert page.dialog is not None
    assert code.split("\n")[6] in page.dialog.code.toPlainText()  # type: ignore[attr-defined]
    assert '"words": "x"' in page.dialog.code.toPlainText()  # type: ignore[attr-defined]
    page.dialog.leave.click()  # type: ignore[attr-defined]
    assert not mark.exists()
    page.start.click()
    page.dialog.trust.click()  # type: ignore[attr-defined]
    tried(window, qtbot)
    assert mark.exists()
    assert window.desk.report.ok
    page.off.click()
    assert [each.state for each in window.desk.report.problems] == ["unfinished"]


def test_somebody_writes_a_module_and_one_key_runs_it(window: Window, qtbot: QtBot, here: Path) -> None:
    """Drop a node, change its text, Ctrl+Enter: ports and shapes follow; undo takes it back in one step."""
    file = here / "p.loom"
    hostile(file, here / "mark", TEMPLATE)
    window.files.open_path(file)
    tried(window, qtbot)
    assert window.desk.report.ok
    page, desk = own_page(window, "own0"), window.desk
    editor = page.editor
    editor.setFocus()
    text = TEMPLATE.replace("def forward(self, x):", "def forward(self, x, more=None):").replace(
        "return x *", "return x, x *")
    editor.selectAll()
    editor.textCursor().insertText(text)
    assert page.start.text() == "Run this code"
    qtbot.keyClick(editor, Qt.Key.Key_Return, Ctrl)
    assert page.dialog is None
    tried(window, qtbot)
    assert trust.trusted(text)
    assert list(desk.graph.nodes["own0"].node.inputs) == ["x", "more"]
    assert window.canvas.picture.nodes["own0"].outputs[:2] == ("y1", "y2")
    assert desk.document.undo_label == "Write the Python of own0"
    desk.document.undo()
    qtbot.waitUntil(lambda: editor.text == TEMPLATE)
    assert desk.report.ok
    editor.setPlainText(TEMPLATE.replace("def forward(self, x):", "def forward(self, x)"))
    qtbot.waitUntil(lambda: editor.bad == 12)
    assert "Line 12 is not Python" in page.state.text()
    assert not page.start.isEnabled()
    editor.setPlainText(TEMPLATE.replace("return x *", "return x @"))
    qtbot.keyClick(editor, Qt.Key.Key_Return, Ctrl)
    tried(window, qtbot)
    assert "line 13 of its Python cannot compute what arrives" in desk.report.problems[0].text
    qtbot.waitUntil(lambda: editor.bad == 13)


def test_what_never_ends_does_not_hold_the_window_up(window: Window, qtbot: QtBot, here: Path) -> None:
    file = here / "p.loom"
    hostile(file, here / "mark", TEMPLATE)
    window.files.open_path(file)
    page = own_page(window, "own0")
    tried(window, qtbot)
    page.editor.setPlainText(TEMPLATE.replace("    return", "    while True:\n            x = x + 1\n        return"))
    page.run()
    qtbot.waitUntil(lambda: window.trials.work.busy)
    qtbot.wait(300)
    assert window.desk.report.problems[0].state == "unfinished"
    page.editor.setPlainText(TEMPLATE + "\n")
    page.run()
    tried(window, qtbot)
    assert window.desk.report.ok
