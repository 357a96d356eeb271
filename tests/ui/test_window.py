"""The window as a whole: it teaches, it follows the file, its places and panels come and go, and it never just ends."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.core.starters import starters
from app.engine.events import Epoch, Finished, Started, Step
from app.ui import theme
from app.ui.panels.welcome import Card
from app.ui.places import PLACES, Places
from app.ui.recovery import Copy
from app.ui.tell import Faults
from tests.ui.drawing import small

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
NO, Shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, key, modifiers)


# ---------------------------------------------------------------- beginning


def test_an_empty_canvas_teaches_and_a_starter_is_one_click_away(qtbot, open_window):
    window = open_window()
    cards = window.welcome.findChildren(Card)
    assert [card.accessibleName().partition(".")[0] for card in cards] == [each.title for each in starters()[:6]]
    assert not any(card.picture().isNull() for card in cards)
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert window.desk.project.title == starters()[0].title
    assert window.welcome is None
    window.files.new()
    assert window.welcome is not None and window.welcome.isVisible()


def test_the_welcome_stays_in_the_middle(qtbot, open_window):
    window = open_window()
    window.resize(1100, 800)
    qtbot.wait(20)
    room = window.canvas.viewport().rect().center()
    assert abs(window.welcome.geometry().center().x() - room.x()) <= 1


def test_a_kind_from_the_library_lands_on_the_canvas(qtbot, open_window):
    window = open_window()
    window.commands["search"].trigger()
    assert window.library.search.hasFocus()
    qtbot.keyClicks(window.library.search, "conv 2d")
    press(qtbot, window.library.search, Key.Key_Return)
    assert [placed.kind for placed in window.desk.graph.nodes.values()] == ["Conv2d"]
    assert window.welcome is None and window.canvas.hasFocus()


# ---------------------------------------------------------------- the file


def test_the_title_follows_file_and_edits(window, tmp_path):
    assert "Small digits" in window.windowTitle() and not window.isWindowModified()
    window.desk.change("Filters", window.desk.graph.set("conv1", out_channels=8))
    assert window.isWindowModified() and window.topbar.edited.isVisible()
    window.files.save_to(tmp_path / "mine.loom")
    assert window.topbar.file.text() == "mine.loom" and not window.topbar.edited.isVisible()


def test_kinds_it_does_not_know_are_grey_keep_their_wires_and_are_saved_as_they_were(qtbot, open_window, tmp_path):
    path = tmp_path / "newer.loom"
    path.write_bytes((Path(__file__).parents[1] / "golden" / "formats" / "10-newer.loom").read_bytes())
    was, window = json.loads(path.read_text()), open_window()
    window.files.open_path(path)
    picture, canvas = window.canvas.picture, window.canvas
    warp, head = picture.nodes["warp"], picture.nodes["head"]
    assert (warp.state, warp.inputs, warp.outputs) == ("unknown", ("left", "guide"), ("bent",))
    assert len(picture.wires) == 5
    canvas.set_zoom(1.0)
    canvas.centerOn(QPointF(500, 40))
    assert canvas.grab().toImage().pixelColor(canvas.mapFromScene(QPointF(*warp.placed.at) + QPointF(60, 66))) \
        == theme.current().color("field") != theme.current().color("card")
    at = [canvas.mapFromScene(QPointF(*each.placed.at) + QPointF(60, 24)) for each in (warp, head)]
    for each in at:  # both are taken hold of and moved
        qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=each)
        for step in (20, 60, 120):
            qtbot.mouseMove(canvas.viewport(), each + QPoint(0, step))
        qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=each + QPoint(0, 120))
    assert window.files.save()
    now = json.loads(path.read_text())
    places = {id: node.pop("at") for id, node in now["networks"]["main"]["nodes"].items()}
    before = {id: node.pop("at") for id, node in was["networks"]["main"]["nodes"].items()}
    assert places["warp"][1] > 60 < places["head"][1] and places["split"] == before["split"]
    assert now["networks"] == was["networks"] and now["palette"] == was["palette"]
    assert now["plan"]["mood"] == {"calm": True}


def test_a_bad_file_is_said_in_the_window(window, tmp_path):
    (tmp_path / "bad.loom").write_text("{")
    window.files.open_path(tmp_path / "bad.loom")
    assert window.tell.toast.isVisible() and "bad.loom" in window.tell.toast.text()


@pytest.mark.parametrize("answer, stays", [(QMessageBox.StandardButton.Cancel, True),
                                           (QMessageBox.StandardButton.Discard, False)])
def test_closing_asks_about_what_is_not_saved(window, answer, stays):
    window.desk.change("Filters", window.desk.graph.set("conv1", out_channels=8))
    window.files.ask = lambda: answer
    window.close()
    assert window.isVisible() is stays


def test_what_was_left_behind_is_offered(window, tmp_path):
    at = tmp_path / "left.json"
    at.write_text("{}")
    window.offer_copy(Copy(at, replace(small(), title="Rescued"), None, datetime(2023, 11, 14, 22, 13).timestamp()))
    assert window.offer.isVisible()
    assert window.offer.label.text() == "Rescued was not saved when Layerloom last ended; a copy of it remains (" \
                                        "14 November 2023 at 22:13)."
    window.offer.buttons[0].click()
    assert window.desk.project.title == "Rescued" and window.desk.document.dirty
    assert not at.exists() and not window.offer.isVisible()


def test_it_is_offered_again_where_one_would_rather_stay(window, tmp_path):
    at = tmp_path / "left.json"
    at.write_text("{}")
    window.desk.change("Filters", window.desk.graph.set("conv1", out_channels=8))
    window.files.ask = lambda: QMessageBox.StandardButton.Cancel
    window.offer_copy(Copy(at, replace(small(), title="Rescued"), None, datetime(2023, 11, 14, 22, 13).timestamp()))
    window.offer.buttons[0].click()
    assert window.desk.project.title != "Rescued" and at.exists()
    assert window.offer.isVisible() and window.offer.label.text().startswith("Rescued was not saved")


# ---------------------------------------------------------------- commands


def test_every_command_stands_in_a_menu_or_has_a_key(window):
    for row in window.commands.rows:
        assert row.call is None or row.menu or row.keys


def test_no_key_means_two_things(window):
    keys = [key for row in window.commands.rows for key in row.keys]
    assert len(keys) == len(set(keys))


def test_undo_says_what_it_takes_back(window):
    window.desk.change("Rename conv1 to edges", window.desk.graph.rename("conv1", "edges"))
    window.commands.refresh()
    assert window.commands["undo"].text() == "Undo rename conv1 to edges"
    window.commands["undo"].trigger()
    window.commands.refresh()
    assert window.commands["redo"].text() == "Redo rename conv1 to edges"
    assert not window.commands["undo"].isEnabled()


def test_commands_can_be_used_when_they_can_be_meant(qtbot, window):
    assert not window.commands["copy"].isEnabled()
    window.desk.select(["conv1"])
    qtbot.waitUntil(window.commands["copy"].isEnabled)
    assert not window.commands["pause"].isEnabled() and window.commands["train"].isEnabled()


def test_copy_paste_delete_and_undo_by_keyboard(qtbot, window):
    window.canvas.setFocus()
    window.desk.select(["conv1"])
    window.commands.refresh()
    window.commands["copy"].trigger()
    window.commands["paste"].trigger()
    assert len(window.desk.graph.nodes) == 6
    window.commands["select_all"].trigger()
    window.commands.refresh()
    window.commands["delete"].trigger()
    assert not window.desk.graph.nodes
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()
    assert set(window.desk.graph.nodes) == set(small().network.nodes)


def test_the_menu_holds_the_other_menus(window):
    titles = [action.text() for action in window.topbar.menu.menu().actions()]
    assert titles[0] == "New" and titles[-1] == "Quit" and {"Edit", "View", "Network", "Help"} <= set(titles)
    starters_menu = next(a.menu() for a in window.topbar.menu.menu().actions() if a.text() == "Starters")
    starters_menu.aboutToShow.emit()
    assert len(starters_menu.actions()) == len(starters())


def test_the_theme_is_chosen_and_remembered(qtbot, window):
    from app.ui import theme

    before = theme.current().name
    window.commands["theme_dark"].trigger()
    assert theme.current().dark and window.settings.text("theme") == "dark"
    window.choose_theme(before)


# ---------------------------------------------------------------- places and panels


def test_each_place_shows_what_it_is_for(window):
    rooms = window.rooms
    for name in PLACES:
        window.places.go(name)
        assert rooms.middle.currentWidget() is rooms.middles[name]
        assert window.topbar.segments.index() == list(PLACES).index(name)
        assert rooms.middles[name].panel is not None
    window.places.go("Design")
    assert window.canvas.isVisible() and window.inspector.isVisible() and window.library.isVisible()


def test_curves_move_between_design_and_train(window):
    curves, training = window.places.panels["curves"], window.places.panels["training"]
    window.places.reveal("Curves")
    assert window.rooms.curves.panel is curves and window.rooms.side.panel is training
    window.places.go("Train")
    assert window.rooms.middles["Train"].panel is curves and window.rooms.train.panel is training
    assert curves.isVisible() and training.isVisible() and window.places.panels["plan"].isVisible()
    window.places.go("Design")
    assert window.rooms.curves.panel is curves and curves.isVisible() and curves.tools.isVisible()
    window.places.reveal("Source")
    assert not curves.tools.isVisible()


def test_panels_are_hidden_and_come_back_as_they_were(open_window):
    window = open_window(small())
    window.commands["library"].trigger()
    window.commands["bottom"].trigger()
    assert not window.library.isVisible() and not window.rooms.bottom.isVisible()
    window.desk.document.saved = window.desk.project
    window.close()
    again = open_window(small())
    assert not again.library.isVisible() and not again.rooms.bottom.isVisible()
    again.places.reveal("Problems")
    assert again.rooms.bottom.isVisible() and again.problems.isVisible()


def test_sizes_are_kept_for_each_place(qtbot, window):
    window.rooms.across.setSizes([300, 600, 400])
    left = window.library.width()
    window.places.go("Results")
    window.places.go("Design")
    qtbot.wait(10)
    assert abs(window.library.width() - left) <= 2


def test_focus_leaves_only_the_canvas(window):
    window.commands["focus"].trigger()
    for widget in (window.topbar, window.status, window.library, window.inspector, window.rooms.bottom):
        assert not widget.isVisible()
    assert window.canvas.isVisible()
    window.commands["focus"].trigger()
    assert window.topbar.isVisible() and window.library.isVisible()


def test_the_problems_tab_counts(window):
    bar = window.rooms.bottom.bar
    window.desk.change("Break", window.desk.graph.set("conv1", groups=3))
    assert bar.tabText(1).startswith("Problems ") and window.problems.count > 0
    assert window.status.trouble.property("tone") == "wrong"
    window.status.trouble.click()
    assert window.problems.isVisible()
    window.desk.document.undo()
    assert bar.tabText(1) == "Problems" and window.status.trouble.text() == "No problems"


def test_the_status_line_counts_what_is_known(window):
    assert window.status.parameters.text() == f"{window.desk.report.parameters:,} parameters"
    assert window.status.memory.isVisible() and window.status.memory.text().endswith("while training")
    window.desk.change("Break", window.desk.graph.set("conv1", groups=3))
    assert not window.status.memory.isVisible()
    window.canvas.set_zoom(0.5)
    assert window.status.percent.text() == "50 %"


# ---------------------------------------------------------------- training


def lesson(project, *_):
    yield Started("run", "cpu", "A processor", 2, 2, 64, 100, 20, 1000)
    for epoch in (1, 2):
        yield Step(epoch, 2 * epoch, (0.5, 0.4), 0.001, 1000.0)
        yield Epoch(epoch, 2 * epoch, {"train_loss": 0.4, "val_loss": 0.5}, 0.1, True)
    yield Finished("run", "done", 2, 4, 200, 0.2, 1000.0, "cpu", {"val_loss": 0.5}, "w", 2)


def with_data(project):
    import msgspec

    from app.core.plan import Origin

    plan = project.plan
    data = msgspec.structs.replace(plan.data, source=Origin(kind="npz", path="bundled:digits.npz"))
    return project.with_plan(msgspec.structs.replace(plan, data=data))


def test_train_shows_the_curves_and_tells_when_it_is_done(qtbot, open_window):
    window = open_window(with_data(small()))
    window.training.engine = lesson
    window.places.reveal("Source")
    with qtbot.waitSignal(window.training.finished, timeout=5000):
        qtbot.mouseClick(window.topbar.go, Qt.MouseButton.LeftButton)
        assert window.topbar.stop.isVisible() and not window.topbar.go.isVisible()
        assert window.rooms.bottom.now == "Curves"
        window.places.reveal("Source")
    assert set(window.places.panels["curves"].charts) == {"loss"}
    assert "2 epochs" in window.tell.toast.text() and window.topbar.go.isVisible()


def test_another_project_begins_with_empty_curves(qtbot, open_window):
    window = open_window(with_data(small()))
    window.training.engine = lesson
    with qtbot.waitSignal(window.training.finished, timeout=5000):
        window.learning.begin()
    assert window.places.panels["curves"].charts
    window.files.new()
    assert not window.places.panels["curves"].charts
    assert window.places.panels["training"].head.text() == "Not trained yet"


def test_what_keeps_it_from_training_is_said_and_leads_to_the_node(qtbot, window):
    window.desk.change("Break", window.desk.graph.set("conv1", groups=3))
    window.learning.begin()
    toast = window.tell.toast
    assert "groups" in toast.text()
    button = next(each for each in toast.findChildren(QPushButton) if each.text() == "Show the node")
    button.click()
    assert window.desk.selection == {"conv1"}


# ---------------------------------------------------------------- faults of ours


def test_a_fault_saves_first_says_so_and_goes_on(qtbot, window, caplog):
    order = []
    faults = Faults(lambda: order.append("kept"), lambda tone, text: order.append(text), window)
    faults.watch()
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("division by zero"), None)
        qtbot.waitUntil(lambda: len(order) == 2)
    finally:
        faults.rest()
    assert order[0] == "kept" and "ZeroDivisionError" in order[1] and "copy" in order[1]
    assert "division by zero" in caplog.text
    caplog.clear()  # this one was meant
    assert window.isVisible()


def test_a_keyboard_interrupt_is_not_a_fault(window):
    told = []
    faults = Faults(lambda: told.append(1), lambda *_: told.append(2), window)
    faults.before = (lambda *_: told.append("passed on"), None)
    faults.caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == ["passed on"]


def test_places_are_the_five(window):
    assert Places.names == ("Data", "Design", "Train", "Results", "Export")


@pytest.mark.parametrize(("key", "keys", "chosen", "why"), [
    (Key.Key_B, NO, (), "Choose a node first."), (Key.Key_E, NO, (), "Choose one node first."),
    (Key.Key_L, Ctrl, ("conv1",), "Choose two nodes or more first."),
    (Key.Key_V, Shift, ("conv1", "flatten"), "Choose three nodes or more first."),
    (Key.Key_Delete, NO, (), "Choose a node or a note first."),
    (Key.Key_W, NO, (), "Choose one node first: a wire begins there.")])
def test_a_key_that_can_do_nothing_says_what_it_waits_for(qtbot, window, key, keys, chosen, why):
    said = []
    window.desk.select(chosen)
    window.canvas.setFocus()
    window.desk.said.connect(lambda tone, sentence: said.append(sentence))
    press(qtbot, window.canvas, key, keys)
    assert said == [why]
    window.desk.select(("conv1", "flatten"))
    press(qtbot, window.canvas, Key.Key_B)
    assert said == [why], "what does something says nothing"
