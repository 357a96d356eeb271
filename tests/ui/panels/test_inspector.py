"""The inspector shows what is chosen, takes what makes sense, and says in place what does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.file import read
from app.core.graph import place
from app.document import Document
from app.ui.desk import Desk
from app.ui.errand import join_all
from app.ui.panels.fields import Combo
from app.ui.panels.inspector import Inspector
from app.ui.panels.node_page import NodePage
from app.ui.panels.project_page import ProjectPage
from app.ui.panels.several_page import SeveralPage
from app.ui.parts.number import NumberEdit
from app.ui.parts.slide import Slide
from app.ui.parts.toggle import Toggle
from nodes import catalogue
from tests.ui.drawing import small

Key = Qt.Key
FILES = Path(__file__).parents[2] / "files"


@pytest.fixture
def inspector(qtbot):
    inspector = Inspector(Desk(Document(small())))
    qtbot.addWidget(inspector)
    inspector.resize(300, 800)
    inspector.show()
    yield inspector
    assert join_all()


def choose(inspector, *ids):
    inspector.desk.select(ids)
    return inspector.page


def value(inspector, id, name):
    return inspector.desk.graph.nodes[id].values[name]


def write(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)


def test_the_canvas_shows_what_was_done_before_the_page_follows(inspector):
    page = choose(inspector, "conv1")
    desk = inspector.desk
    desk.change("Widen", desk.graph.set("conv1", out_channels=5))
    assert page.rows["out_channels"].field.text() == "4"
    desk.change("Widen", desk.graph.set("conv1", out_channels=6))
    QApplication.processEvents()
    assert page.rows["out_channels"].field.text() == "6"
    desk.select(())
    assert inspector.open is page
    QApplication.processEvents()
    assert inspector.open is not page


def test_a_node_reads_like_a_page(inspector):
    page = choose(inspector, "conv1")
    assert isinstance(page, NodePage)
    assert page.name.text() == "conv1"
    assert list(page.rows) == list(catalogue["Conv2d"].params)
    assert page.shapes() == {"x arrives from image": "N 1 8 8", "y": "N 4 6 6"}
    assert page.cost()["Parameters"] == "40"
    assert page.cost()["Activations, batch of 64"] == "36 KB"
    assert "nn.Conv2d(1, 4, 3)" in page.line.text()


def test_a_number_takes_arithmetic_and_is_one_named_step(qtbot, inspector):
    page = choose(inspector, "conv1")
    write(qtbot, page.rows["out_channels"].field, "64*2")
    assert value(inspector, "conv1", "out_channels") == 128
    document = inspector.desk.document
    assert document.undo_label == "Set Filters of conv1"
    document.undo()
    assert inspector.page is page
    assert page.rows["out_channels"].field.text() == "4"


def test_edits_of_one_param_undo_together_but_not_with_another(qtbot, inspector):
    page = choose(inspector, "conv1")
    write(qtbot, page.rows["out_channels"].field, "8")
    write(qtbot, page.rows["out_channels"].field, "16")
    write(qtbot, page.rows["padding"].field, "1")
    document = inspector.desk.document
    document.undo()
    assert (value(inspector, "conv1", "out_channels"), value(inspector, "conv1", "padding")) == (16, 0)
    document.undo()
    assert value(inspector, "conv1", "out_channels") == 4


def test_a_value_outside_its_limits_is_explained_in_place_and_changes_nothing(qtbot, inspector):
    row = choose(inspector, "conv1").rows["out_channels"]
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "0")
    assert row.complaint.isVisible() and "1" in row.complaint.text()
    assert row.field.text() == "0"
    assert value(inspector, "conv1", "out_channels") == 4
    qtbot.keyClicks(row.field, "+8")
    assert row.field.text() == "0+8" and not row.complaint.isVisible()


def test_sides_take_one_number_or_two(qtbot, inspector):
    page = choose(inspector, "conv1")
    write(qtbot, page.rows["kernel_size"].field, "3 x 5")
    assert value(inspector, "conv1", "kernel_size") == (3, 5)


def test_a_wrong_value_from_a_file_is_told(inspector):
    desk = inspector.desk
    desk.change("Break", desk.graph.set("conv1", out_channels=-3))
    row = choose(inspector, "conv1").rows["out_channels"]
    assert "-3" in row.complaint.text()


def test_a_switch_and_a_choice(qtbot, inspector):
    page = choose(inspector, "conv1")
    toggle = page.rows["bias"].field
    assert isinstance(toggle, Toggle)
    qtbot.keyClick(toggle, Key.Key_Space)
    assert value(inspector, "conv1", "bias") is False
    combo = page.rows["padding_mode"].field
    assert isinstance(combo, Combo)
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert value(inspector, "conv1", "padding_mode") == catalogue["Conv2d"].params["padding_mode"].choices[1]


def test_an_input_offers_the_fields_of_the_data(qtbot, inspector):
    combo = choose(inspector, "image").rows["field"].field
    assert [text for text, _ in combo.options] == ["none", "image", "digit"]
    desk = inspector.desk
    desk.change("Lose it", desk.graph.set("image", field="gone"))
    qtbot.waitUntil(lambda: combo.currentText() == "gone (not there)")


def test_rename_takes_names_the_source_can_use(qtbot, inspector):
    page = choose(inspector, "conv1")
    inspector.rename()
    assert page.name.hasFocus()
    write(qtbot, page.name, "edge finder")
    assert inspector.desk.graph.nodes["conv1"].name == "edge_finder"
    write(qtbot, page.name, "head")
    assert inspector.desk.graph.nodes["conv1"].name == "edge_finder"


def test_a_name_that_is_taken_is_said_while_typing(qtbot, inspector):
    page = choose(inspector, "conv1")
    page.name.selectAll()
    qtbot.keyClicks(page.name, "head")
    assert "head" in page.name_trouble.text() and page.name_trouble.isVisible()


def test_what_is_half_typed_is_taken_when_another_node_is_chosen(qtbot, inspector):
    page = choose(inspector, "conv1")
    field = page.rows["out_channels"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "9")
    choose(inspector, "head")
    assert value(inspector, "conv1", "out_channels") == 9
    assert value(inspector, "head", "out_features") == 10


def test_a_node_that_goes_while_its_field_is_open_does_no_harm(qtbot, inspector):
    field = choose(inspector, "conv1").rows["out_channels"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "9")
    inspector.desk.change("Delete", inspector.desk.graph.remove("conv1"))
    assert isinstance(inspector.page, ProjectPage)
    assert "conv1" not in inspector.desk.graph.nodes


def test_problems_stand_at_the_foot_with_their_fixes(qtbot, inspector):
    desk = inspector.desk
    desk.change("Break", desk.graph.set("conv1", groups=3))
    choose(inspector, "conv1")
    foot = inspector.foot
    assert foot.isVisible()
    qtbot.waitUntil(lambda: bool(foot.findChildren(QPushButton)), timeout=3000)
    fix = next(button for _, notice in foot.notices for button in notice.buttons)
    qtbot.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert not desk.report.by_node.get("conv1")
    qtbot.waitUntil(lambda: not foot.isVisible())


def test_a_fix_keeps_what_was_edited_since_it_was_offered(qtbot, inspector):
    desk = inspector.desk
    desk.change("Break", desk.graph.set("conv1", groups=3))
    choose(inspector, "conv1")
    qtbot.waitUntil(lambda: any(notice.buttons for _, notice in inspector.foot.notices), timeout=3000)
    button = next(button for _, notice in inspector.foot.notices for button in notice.buttons)
    desk.change("Move", desk.graph.move({"head": (1.0, 2.0)}))
    button.click()
    assert desk.graph.nodes["head"].at == (1.0, 2.0)


def test_several_nodes_share_what_they_have_in_common(qtbot, inspector):
    desk = inspector.desk
    desk.change("Add", desk.graph.add("conv2", place("Conv2d", "conv2", out_channels=7)))
    page = choose(inspector, "conv1", "conv2")
    assert isinstance(page, SeveralPage)
    assert page.rows["out_channels"].field.placeholderText() == "different"
    write(qtbot, page.rows["kernel_size"].field, "5")
    assert value(inspector, "conv1", "kernel_size") == value(inspector, "conv2", "kernel_size") == 5
    assert (value(inspector, "conv1", "out_channels"), value(inspector, "conv2", "out_channels")) == (4, 7)
    assert desk.document.undo_label == "Set Kernel size of 2 nodes"
    desk.document.undo()
    assert value(inspector, "conv1", "kernel_size") == 3


def test_a_field_that_differs_takes_the_value_it_began_with_and_nothing_for_nothing(qtbot, inspector):
    desk = inspector.desk
    desk.change("Add", desk.graph.add("conv2", place("Conv2d", "conv2", out_channels=7)))
    row = choose(inspector, "conv1", "conv2").rows["out_channels"]
    row.field.setFocus()
    row.field.clearFocus()
    qtbot.waitUntil(lambda: row.field.text() == "" and not row.complaint.isVisible())
    assert (value(inspector, "conv1", "out_channels"), value(inspector, "conv2", "out_channels")) == (4, 7)
    write(qtbot, row.field, str(catalogue["Conv2d"].params["out_channels"].default))
    assert value(inspector, "conv1", "out_channels") == value(inspector, "conv2", "out_channels") == 32


def test_nodes_of_different_kinds_share_little(inspector):
    page = choose(inspector, "conv1", "head")
    assert list(page.rows) == ["bias"]


def test_no_node_shows_the_project(qtbot, inspector):
    page = choose(inspector)
    assert isinstance(page, ProjectPage)
    assert "digit" in page.aim.text() and "cross-entropy" in page.aim.text()
    write(qtbot, page.title, "Other digits")
    assert inspector.desk.project.title == "Other digits"
    ends = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    qtbot.mouseClick(ends[-1], Qt.MouseButton.LeftButton)
    assert inspector.desk.selection == {"answer"}


def test_several_networks_are_a_click_apart(qtbot, inspector):
    desk = inspector.desk
    desk.document.change("Second", replace(desk.project, networks={**desk.project.networks, "second": desk.graph}))
    page = choose(inspector)
    lines = [page.networks.itemAt(at).widget() for at in range(page.networks.count())]
    assert [line.accessibleName() for line in lines] == ["main, in view", "second"]
    qtbot.mouseClick(lines[1], Qt.MouseButton.LeftButton)
    assert desk.name == "second"
    assert "second" in inspector.page.sort.text()


def test_undo_in_a_settled_field_is_the_windows(qtbot, inspector):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def undo():
        return QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    field = choose(inspector, "conv1").rows["out_channels"].field
    field.setFocus()
    event = undo()
    event.ignore()
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()
    qtbot.keyClicks(field, "1")
    event = undo()
    event.ignore()
    QApplication.sendEvent(field, event)
    assert event.isAccepted()


@pytest.mark.parametrize("kind", list(catalogue))
def test_every_kind_has_a_page(inspector, kind):
    desk = inspector.desk
    desk.change("Add", desk.graph.add("new", place(kind, "new")))
    page = choose(inspector, "new")
    assert list(page.rows) == ([] if kind in ("Own", "Block") else list(catalogue[kind].params))  # that has an editor
    page.more.click()
    for name, row in page.rows.items():
        if isinstance(row.field, (NumberEdit, Slide)):
            assert row.field.value() == catalogue[kind].params[name].default


def test_a_problem_and_its_fixes_are_seen_whole_beside_a_long_page(qtbot):
    desk = Desk(Document(read(FILES / "01-linear-after-conv.loom")))
    inspector = Inspector(desk)
    qtbot.addWidget(inspector)
    inspector.resize(280, 550)
    inspector.show()
    desk.select(["digit"])
    qtbot.waitUntil(lambda: any(len(notice.buttons) == 3 for _, notice in inspector.foot.notices), timeout=30000)
    foot = inspector.foot
    qtbot.waitUntil(lambda: foot.height() == foot.heightForWidth(foot.width()))
    (_, notice), = foot.notices
    assert notice.label.height() >= notice.label.heightForWidth(notice.label.width())
    assert all(button.geometry().bottom() <= notice.holder.height() for button in notice.buttons)
    assert join_all()


def test_a_long_title_shows_its_beginning(qtbot):
    desk = Desk(Document(small()))
    desk.document.change("Rename", replace(desk.project, title="A rather long title " * 8))
    page = ProjectPage(desk)
    qtbot.addWidget(page)
    assert page.title.cursorPosition() == 0


def test_a_page_is_about_each_node_of_its_kind_in_turn(qtbot, inspector):
    desk = inspector.desk
    desk.change("Add", desk.graph.add("conv2", place("Conv2d", "second", (0, 200), out_channels=7, bias=False))
                .add("odd", place("Conv2d", "odd", (0, 400), out_channels=-3)))
    first = choose(inspector, "conv1")
    first.rows["out_channels"].field.setFocus()
    first.rows["out_channels"].field.selectAll()
    qtbot.keyClicks(first.rows["out_channels"].field, "0")
    page = choose(inspector, "conv2")
    assert page is first
    assert page.name.text() == "second" and page.cost()["Parameters"] == "–"
    row = page.rows["out_channels"]
    assert row.field.text() == "7" and not row.complaint.isVisible() and not page.rows["bias"].field.isChecked()
    write(qtbot, row.field, "9")
    assert (value(inspector, "conv1", "out_channels"), value(inspector, "conv2", "out_channels")) == (4, 9)
    write(qtbot, page.name, "third")
    assert desk.graph.nodes["conv2"].name == "third" and desk.graph.nodes["conv1"].name == "conv1"
    assert "conv1" in choose(inspector, "conv1").line.text()
    odd = choose(inspector, "odd")
    assert odd is not first and odd.rows["out_channels"].complaint.isVisible(), "what is wrong has a page made for it"
    project = choose(inspector)
    assert choose(inspector, "flatten").isVisible() and not project.isVisible()
    assert choose(inspector) is project and project.isVisible()
    assert choose(inspector, "conv1").rows["out_channels"].field.text() == "4"
    desk.document.undo()
    desk.document.undo()
    desk.document.undo()
    assert choose(inspector, "conv1").name.text() == "conv1"
