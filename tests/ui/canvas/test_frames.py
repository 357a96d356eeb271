"""Frames on the canvas: put around nodes, named, coloured, moved by their title, joined and left, taken away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.fix import fixes
from app.core.frames import framed
from app.core.graph import Graph, Wire, place
from app.core.moves import added
from app.core.project import Project
from app.ui.canvas import blocks, edits, menus
from app.ui.canvas.vector import svg
from app.ui.panels.notice import use

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier


def frame(person: Person, *ids: str, title: str = "Body") -> None:
    person.desk.select(ids)
    person.press(K.Key_G, M.ShiftModifier)
    QTest.keyClicks(person.canvas.title, title)
    QTest.keyClick(person.canvas.title, K.Key_Return)


def head(person: Person) -> tuple[float, float]:
    box = person.canvas.picture.frame_boxes()["frame1"]
    return (box.left() + 60, box.top() + 12)


def test_a_frame_is_put_around_nodes_and_named(person: Person) -> None:
    frame(person, "conv1", "relu1")
    assert person.steps == ["Frame 2 nodes as Body"], "one gesture, one step"
    assert person.canvas.values.isHidden(), "the key is used up"
    assert person.graph.frames["frame1"].holds == ("conv1", "relu1")
    box = person.canvas.picture.frame_boxes()["frame1"]
    assert all(box.contains(person.canvas.picture.nodes[id].rect) for id in ("conv1", "relu1"))
    assert "in frame Body" in person.canvas.accessibleDescription()
    assert ">Body</text>" in svg(person.canvas.picture, "T")
    person.expect_picture()


def test_held_by_its_title_it_moves_what_it_holds_in_one_step(person: Person) -> None:
    frame(person, "conv1", "relu1")
    x, y = head(person)
    person.drag((x, y), (x + 40, y + 120))
    assert person.steps[-1] == "Move 2 nodes" and len(person.steps) == 2
    assert person.graph.nodes["conv1"].at == (256, 120) and person.graph.nodes["relu1"].at == (472, 120)
    assert person.graph.frames["frame1"].holds == ("conv1", "relu1")
    person.desk.document.undo()
    assert person.graph.nodes["conv1"].at == (216, 0)


def test_a_click_on_its_title_chooses_what_it_holds_and_a_double_click_renames(person: Person) -> None:
    frame(person, "conv1", "relu1")
    person.desk.select(())
    person.click(head(person))
    assert person.desk.selection == {"conv1", "relu1"}
    person.double_click(head(person))
    assert person.canvas.title.isVisible()
    QTest.keyClicks(person.canvas.title, "Other")
    QTest.keyClick(person.canvas.title, K.Key_Escape)
    assert person.graph.frames["frame1"].title == "Body"


def test_a_click_on_its_edge_chooses_what_it_holds(person: Person) -> None:
    """From afar the edge is half of the title."""
    frame(person, "conv1", "relu1")
    person.desk.select(())
    box = person.canvas.picture.frame_boxes()["frame1"]
    person.click((box.left() + 60, box.top() + 1))
    assert person.desk.chosen == {"conv1", "relu1"} and len(person.steps) == 1


def test_a_node_dragged_in_joins_and_dragged_out_leaves(person: Person) -> None:
    frame(person, "conv1", "relu1")
    person.desk.select(())
    person.drag("norm1", (400, 84), keys=M.ControlModifier)
    assert set(person.graph.frames["frame1"].holds) == {"conv1", "relu1", "norm1"}
    person.drag("norm1", (500, 300))
    assert person.graph.frames["frame1"].holds == ("conv1", "relu1")
    person.expect_picture()


def tab(person: Person) -> None:
    person.point((480, 160))
    person.press(K.Key_Tab)
    person.type("gelu")
    person.key_in(person.canvas.finder.field, K.Key_Return)


def paste(person: Person) -> None:
    person.desk.select(("conv1",))
    person.canvas.copy()
    edits.paste(person.canvas, QPointF(480, 120))


def duplicate(person: Person) -> None:
    person.desk.select(("norm1",))
    person.press(K.Key_D, M.ControlModifier)


def write(person: Person) -> None:
    person.canvas.paper.open_new(QPointF(480, 120))
    QTest.keyClicks(person.canvas.paper, "Why")
    QTest.keyClick(person.canvas.paper, K.Key_Return, M.ControlModifier)


@pytest.mark.parametrize("add", [tab, paste, duplicate, write, lambda person: person.drop("GELU", (480, 160)),
                                 lambda person: blocks.put_in(person.canvas, "other", (440.0, 240.0))])
def test_what_is_added_inside_a_frame_belongs_to_it_in_one_step(person: Person, add: Callable[[Person], None]) -> None:
    graph = framed(person.graph, ("norm1", "flat"))[0]
    other = Graph({"x": place("Input", "x"), "y": place("Output", "y", (216, 0))}, (Wire("x", "x", "y", "x"),))
    person.desk.document.open(Project("Test", {"main": graph, "other": other}))
    add(person)
    (new,) = person.desk.chosen - graph.nodes.keys()
    assert person.graph.frames["frame1"].holds == ("flat", "norm1", new) and len(person.steps) == 1
    person.expect_picture()
    person.desk.document.undo()
    assert person.graph == graph


def test_what_is_unpacked_in_a_frame_stays_in_it(person: Person) -> None:
    frame(person, "conv1", "relu1", "flat")
    person.desk.select(("conv1", "relu1"))
    person.press(K.Key_G, M.ControlModifier)
    (block,) = person.desk.selection
    assert person.graph.frames["frame1"].holds == ("flat", block)
    person.press(K.Key_G, M.ControlModifier | M.ShiftModifier)
    assert person.graph.frames["frame1"].holds == ("flat", "conv1", "relu1")
    assert person.steps[-1] == f"Unpack {block}"


@pytest.mark.parametrize("bubble", [True, False])
def test_what_a_fix_puts_into_a_wire_within_a_frame_belongs_to_it(person: Person, bubble: bool) -> None:
    desk = person.desk
    more, id = added(person.graph, "LSTM", (648, 200))
    before = framed(more.connect(Wire("flat", "y", id, "x")), ("flat", id))[0]
    desk.change("Reader", before)
    problem = desk.report.by_node[id][0]
    fix = next(fix for fix in fixes(desk.report, problem, desk.project.plan) if "Insert" in fix.text)
    if bubble:
        person.canvas.trouble.report = desk.report
        person.canvas.trouble.use(fix)()
    else:
        use(desk, desk.name, problem, fix)
    new = person.graph.nodes.keys() - before.nodes.keys()
    assert person.steps == ["Reader", fix.text] and new
    assert set(person.graph.frames["frame1"].holds) == {"flat", id, *new}


def test_the_menu_of_its_title_colours_it_and_takes_it_away(person: Person) -> None:
    frame(person, "conv1", "relu1")

    def rows() -> dict[str, object]:
        spot = person.spot(head(person))
        QApplication.sendEvent(person.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, QPoint(5, 5)))
        menu = next(each for each in person.canvas.findChildren(QMenu) if each.isVisible())
        found = {action.text(): action for action in menu.actions()}
        found["menu"] = menu
        return found

    first = rows()
    next(each for each in first["Colour"].menu().actions() if each.text() == "Pink").trigger()
    first["menu"].close()
    assert person.graph.frames["frame1"].colour == "pink"
    QApplication.processEvents()
    second = rows()
    second["Delete frame, keep nodes"].trigger()
    second["menu"].close()
    assert person.graph.frames == {} and "conv1" in person.graph.nodes
    assert person.steps[-2:] == ["Colour frame Body", "Delete frame Body"]


def test_taken_out_by_key(person: Person) -> None:
    frame(person, "conv1", "relu1")
    person.desk.select(("relu1",))
    person.press(K.Key_G, M.AltModifier | M.ShiftModifier)
    assert person.graph.frames["frame1"].holds == ("conv1",)


def test_enter_in_a_title_or_a_name_is_no_key_of_the_menus(person: Person) -> None:
    for field in (person.canvas.title, person.canvas.rename):
        for key in (K.Key_Return, K.Key_Enter):
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, M.NoModifier)
            asked.ignore()
            QApplication.sendEvent(field, asked)
            assert asked.isAccepted()


def test_its_edges_size_it_and_it_still_moves_what_it_holds(person: Person) -> None:
    frame(person, "conv1", "relu1")
    person.desk.select(())
    box = person.canvas.picture.frame_boxes()["frame1"]
    person.drag((box.left() + 300, box.bottom()), (box.left() + 300, box.bottom() + 200))
    assert person.steps[1:] == ["Resize frame Body"]
    assert person.graph.frames["frame1"].holds == ("conv1", "relu1", "norm1"), "what lies in it joins it"
    assert person.graph.frames["frame1"].box == (box.left(), box.top(), box.right(), box.bottom() + 200)
    x, y = head(person)
    person.drag((x, y), (x, y - 100))
    assert person.graph.frames["frame1"].box[1] == box.top() - 100
    assert person.graph.nodes["norm1"].at[1] == 100
    person.drag("norm1", (500, 100), keys=M.ControlModifier)
    assert person.graph.frames["frame1"].box[1] == box.top() - 100, "dragged about inside, it leaves the frame as it is"
    person.expect_picture()


def test_it_is_never_smaller_than_what_it_holds_and_a_sizing_is_given_up(person: Person) -> None:
    frame(person, "conv1", "relu1")
    person.desk.select(())
    box = person.canvas.picture.frame_boxes()["frame1"]
    person.drag((box.left(), box.bottom() - 20), (box.left() + 150, box.bottom() - 20))
    assert len(person.steps) == 1 and person.canvas.picture.frame_boxes()["frame1"] == box
    person.hold((box.left(), box.bottom() - 20), (box.left() - 60, box.bottom() - 20))
    assert person.canvas.picture.frame_boxes()["frame1"].left() == box.left() - 60
    person.press(K.Key_Escape)
    assert len(person.steps) == 1 and person.canvas.picture.frame_boxes()["frame1"] == box
    person.expect_picture()


def test_keys_size_it_and_its_menu_fits_it(person: Person) -> None:
    frame(person, "conv1", "relu1")
    box = person.canvas.picture.frame_boxes()["frame1"]
    person.press(K.Key_S)
    person.press(K.Key_Right)
    person.press(K.Key_Up, M.ShiftModifier)
    person.press(K.Key_Return)
    assert person.steps[1:] == ["Resize frame Body"]
    assert person.graph.frames["frame1"].box == (box.left(), box.top() - 16, box.right() + 16, box.bottom())
    rows = {row[0]: row[3] for row in menus.rows_at(person.canvas, person.canvas.picture.nodes["conv1"].rect.center())
            if row}
    own = {row[0]: row[3] for row in rows["Its frame"] if row}
    own["Fit to its nodes"]()
    assert person.steps[2:] == ["Fit frame Body"] and person.graph.frames["frame1"].box is None


def test_a_frame_that_was_sized_stays_while_the_only_node_in_it_moves_about(person: Person) -> None:
    frame(person, "norm1")
    box = person.canvas.picture.frame_boxes()["frame1"]
    person.press(K.Key_S)
    for _ in range(10):
        person.press(K.Key_Right)
    person.press(K.Key_Return)
    person.drag("norm1", (560, 244), keys=M.ControlModifier)
    assert person.graph.frames["frame1"].box == (box.left(), box.top(), box.right() + 160, box.bottom())


def test_arranging_lays_no_card_over_a_frame_that_does_not_hold_it(person: Person) -> None:
    person.desk.change("Wire", person.graph.connect(Wire("conv1", "y", "norm1", "x")))
    person.canvas.arrange()
    frame(person, "image", "conv1", "flat")
    boxes = person.canvas.picture.frame_boxes
    person.desk.select(())
    assert boxes()["frame1"].intersects(person.canvas.picture.nodes["relu1"].rect)
    person.canvas.arrange()
    assert person.steps[-1] == "Arrange nodes"
    assert not any(boxes()["frame1"].intersects(person.canvas.picture.nodes[id].rect)
                   for id in ("relu1", "norm1", "answer"))
    person.expect_picture()


def test_while_a_title_is_typed_the_cards_below_it_can_be_read_from_afar_too(person: Person) -> None:
    person.canvas.set_zoom(0.6)
    person.desk.select(("conv1", "relu1"))
    person.press(K.Key_G, M.ShiftModifier)
    card = person.canvas.viewportTransform().mapRect(person.canvas.picture.nodes["conv1"].rect)
    assert person.canvas.title.isVisible() and person.canvas.title.geometry().bottom() <= card.top()
