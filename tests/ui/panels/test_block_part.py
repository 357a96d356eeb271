"""The inspector about blocks: what they stand for, what is set on their face, what a node shows on one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.networks import renamed
from app.document import Document
from app.ui.desk import Desk
from app.ui.panels.inspector import Inspector
from app.ui.panels.node_page import NodePage
from app.ui.panels.project_page import ProjectPage
from tests.golden.blocks import PROJECTS


@pytest.fixture
def desk() -> Desk:
    return Desk(Document(PROJECTS["stages"]()))


@pytest.fixture
def inspector(qtbot: QtBot, desk: Desk) -> Inspector:
    made = Inspector(desk)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def page_of(inspector: Inspector, id: str) -> NodePage:
    inspector.desk.reveal(id)
    page = inspector.page
    assert isinstance(page, NodePage)
    return page


def type_in(field, text: str) -> None:  # type: ignore[no-untyped-def]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_block_shows_what_it_stands_for_and_its_face(inspector: Inspector, desk: Desk) -> None:
    part = page_of(inspector, "second").block
    assert part is not None
    assert [text for text, _ in part.rows["network"].field.options] == ["none", "bottleneck", "halving", "stage"]
    assert list(part.settings) == ["channels", "width", "repeat"]
    type_in(part.settings["width"].field, "24")
    assert desk.graph.nodes["second"].values["settings"] == {"channels": 64, "width": 24, "repeat": 4}
    assert desk.document.undo_label == "Set width of second"
    type_in(part.settings["width"].field, "8")  # as in the network: no value of its own
    assert "width" not in desk.graph.nodes["second"].values["settings"]
    assert desk.project.networks["bottleneck"].nodes["reduce"].values["out_channels"] == 8


def test_its_buttons_lead_in_and_cut_the_link(inspector: Inspector, desk: Desk) -> None:
    part = page_of(inspector, "second").block
    assert part is not None
    part.cut.click()
    assert desk.graph.nodes["second"].values["network"] == "stage 2"
    assert inspector.page is not None and not part.cut.isVisible()
    part.open.click()
    assert desk.name == "stage 2"
    assert desk.way == (("main", "second"),)


def test_a_param_is_shown_on_the_face_and_given_a_word(inspector: Inspector, desk: Desk) -> None:
    assert page_of(inspector, "stem").face is None  # the trained network is no block
    desk.show_network("bottleneck")
    rows = page_of(inspector, "look").face
    assert rows is not None
    assert rows.told() == "Filters"
    tick = {action.text(): action for action in rows.menu.actions()}
    assert [text for text, action in tick.items() if action.isChecked()] == ["Filters"]
    tick["Groups"].trigger()
    assert desk.graph.nodes["look"].face == {"out_channels": "width", "groups": "groups"}
    rows = page_of(inspector, "look").face
    assert rows is not None
    type_in(rows.fields["groups"], "parts")
    assert desk.graph.nodes["look"].face["groups"] == "parts"
    assert desk.document.undo_label == "Call Groups of look parts on the block"
    said: list[str] = []
    desk.said.connect(lambda _, text: said.append(text))
    rows = page_of(inspector, "look").face
    assert rows is not None
    type_in(rows.fields["groups"], "1 x")
    assert said
    desk.show_network("main")
    part = page_of(inspector, "first").block
    assert part is not None
    assert list(part.settings) == ["width", "parts", "channels"]


def test_params_under_one_word_are_set_alike_from_then_on(inspector: Inspector, desk: Desk) -> None:
    desk.show_network("bottleneck")
    rows = page_of(inspector, "widen").face
    assert rows is not None
    type_in(rows.fields["out_channels"], "width")
    nodes = desk.project.networks["bottleneck"].nodes
    assert nodes["widen"].values["out_channels"] == nodes["look"].values["out_channels"] == 8
    assert desk.document.undo_label == "Call Filters of widen width on the block"


def test_a_word_that_stands_for_something_else_is_refused_in_words(inspector: Inspector, desk: Desk) -> None:
    said: list[str] = []
    desk.said.connect(lambda _, text: said.append(text))
    desk.show_network("bottleneck")
    tick = {action.text(): action for action in page_of(inspector, "norm1").face.menu.actions()}  # type: ignore[union-attr]
    tick["Momentum"].trigger()
    rows = page_of(inspector, "norm1").face
    assert rows is not None
    type_in(rows.fields["momentum"], "width")
    type_in(rows.fields["momentum"], "repeat")
    assert said == ["width sets Filters of reduce, which is of another sort; choose another word.",
                    "Every block has a setting repeat of its own; choose another word."]
    assert desk.graph.nodes["norm1"].face == {"momentum": "momentum"}
    assert rows.fields["momentum"].text() == "momentum"


def test_how_often_a_block_inside_repeats_gets_a_word_of_its_own(inspector: Inspector, desk: Desk) -> None:
    desk.show_network("stage")
    for _ in range(2):  # hidden, then shown again
        rows = page_of(inspector, "rest").face
        assert rows is not None
        next(action for action in rows.menu.actions() if action.text() == "Repeat").trigger()
    assert desk.graph.nodes["rest"].face["repeat"] == "rest_repeat"


def test_a_network_is_renamed_in_its_page(inspector: Inspector, desk: Desk) -> None:
    desk.show_network("stage")
    page = inspector.page
    assert isinstance(page, ProjectPage)
    type_in(page.called, "step")
    assert desk.name == "step"
    assert desk.project.networks["main"].nodes["second"].values["network"] == "step"
    type_in(page.called, "main")
    assert desk.name == "step"
    assert page.called.text() == "step"


def test_any_name_stands_as_it_is_and_shows_its_beginning(inspector: Inspector, desk: Desk) -> None:
    name = "R&D <b>bold</b> and a long name for a small field"
    desk.show_network("stage")
    desk.follows = name
    desk.document.change("Rename", renamed(desk.project, "stage", name))
    page = inspector.page
    assert isinstance(page, ProjectPage)
    assert (page.called.text(), page.called.cursorPosition()) == (name, 0)
    assert page.sort.textFormat() == Qt.TextFormat.PlainText and name in page.sort.text()
