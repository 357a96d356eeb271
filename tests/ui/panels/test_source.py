"""The source panel shows the very Python that trains, tied to the nodes both ways."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from app.core.write import write
from app.document import Document
from app.ui.desk import Desk
from app.ui.highlight import spans
from app.ui.panels.source import SourcePanel
from tests.ui.drawing import small


@pytest.fixture
def panel(qtbot):
    panel = SourcePanel(Desk(Document(small())))
    qtbot.addWidget(panel)
    panel.resize(800, 400)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def lit(panel):
    return {mark.cursor.blockNumber() + 1 for mark in panel.code.extraSelections()}


def test_it_shows_what_is_written(panel):
    desk = panel.desk
    assert panel.code.toPlainText() == write(desk.graph, desk.report, desk.project.title).text
    assert "SmallDigits" in panel.title.text()


def test_the_line_of_the_class_is_python_in_every_language(german, qtbot):
    panel = SourcePanel(Desk(Document(replace(small(), title="Untitled"))))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.title.text()))
    assert panel.title.text().startswith("class Untitled · ") and panel.title.text().endswith(" Zeilen")


def test_it_follows_an_edit(qtbot, panel):
    panel.desk.change("Filters", panel.desk.graph.set("conv1", out_channels=12))
    qtbot.waitUntil(lambda: "nn.Conv2d(1, 12, 3)" in panel.code.toPlainText())


def test_choosing_a_node_lights_its_lines(panel):
    panel.desk.select(["conv1"])
    assert lit(panel) == {line for line, id in panel.source.lines.items() if id == "conv1"}
    assert len(lit(panel)) == 2


def test_the_cursor_in_a_line_chooses_its_node(qtbot, panel):
    panel.activateWindow()
    panel.code.setFocus()
    qtbot.waitUntil(panel.code.hasFocus)
    line = panel.source.line_of("head")
    with qtbot.waitSignal(panel.desk.revealed) as told:
        panel.code.setTextCursor(QTextCursor(panel.code.document().findBlockByNumber(line - 1)))
    assert told.args == ["head"] and panel.desk.selection == {"head"}


def test_nobody_can_type_into_it(qtbot, panel):
    before = panel.code.toPlainText()
    qtbot.keyClicks(panel.code, "x = 1")
    assert panel.code.toPlainText() == before


def test_what_cannot_be_written_says_why(qtbot, panel):
    panel.desk.change("Break", panel.desk.graph.set("conv1", groups=3))
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.why)
    assert "groups" in panel.why.sentence.text()
    assert not panel.copy.isEnabled() and not panel.save.isEnabled()
    panel.desk.document.undo()
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.code)


def test_copy_takes_all_of_it(qtbot, panel):
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == panel.source.text


def test_save_is_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.wanted):
        qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)


def test_colours_lie_where_the_words_are():
    found = spans('"""Two\nlines."""\nclass A:\n    x = 12  # why\n')
    assert [span.role for span in found[0]] == ["string"] and [span.role for span in found[1]] == ["string"]
    assert [(span.start, span.role) for span in found[2]] == [(0, "keyword"), (6, "name")]
    assert [span.role for span in found[3]] == ["number", "comment"]


def test_half_a_program_is_coloured_as_far_as_it_goes():
    assert spans("def f(:\n  '''")[0][0].role == "keyword"
