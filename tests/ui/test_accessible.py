"""Whoever hears the window, or uses only the keyboard, gets the same: names, a focus that is seen, sizes, no motion."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.graph import place
from app.document import Document
from app.ui import comfort, dialogs, motion, theme
from app.ui.about import AboutSheet, LicenceSheet
from app.ui.desk import Desk
from app.ui.palette import open_palette
from app.ui.panels.make import button, thin_bar
from app.ui.parts import toast
from app.ui.parts.number import NumberEdit
from app.ui.places import Places
from app.ui.reading import open_manual
from app.ui.settings import Settings
from app.ui.tour import take_tour
from app.ui.window import Window
from tests.ui.conftest import windows
from tests.ui.drawing import small

Reason = Qt.FocusReason


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory):
    """One real window with every panel built, looked at by all tests here; none of them changes the project."""
    theme.apply(qapp, theme.LIGHT)
    with windows(tmp_path_factory.mktemp("home")) as make:
        yield make(small())


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    there = QAccessible.queryAccessibleInterface(widget)
    return there.text(QAccessible.Text.Name).strip() if there else ""


def where(widget: QWidget) -> str:
    way = []
    while widget is not None:
        way.append(type(widget).__name__ + (f"#{widget.objectName()}" if widget.objectName() else ""))
        widget = widget.parentWidget()
    return " in ".join(way)


def nameless(over: QWidget) -> list[str]:
    """Everything that can be focused or clicked and says nothing."""
    found = []
    for each in (over, *over.findChildren(QWidget)):
        reached = each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None
        if not (reached or isinstance(each, QAbstractButton)) or isinstance(each, QLabel | QMenu):
            continue  # a label's text is its name, and a menu is named by what opens it
        if each.objectName() == "qt_menubar_ext_button" or (each.isWindow() and each.windowTitle()):
            continue
        if not spoken(each):
            found.append(where(each))
    return found


def test_every_control_of_every_place_has_a_name(window: Window) -> None:
    assert not nameless(window), nameless(window)


def test_every_kind_of_node_has_named_controls(window: Window) -> None:
    """The inspector is built anew for each node: a page with every sort of field."""
    for kind in ("Conv2d", "LSTM", "Own", "Dropout", "Concat", "Permute", "Constant", "Einsum", "Normalize"):
        page = window.inspector
        graph = replace(window.desk.graph, nodes={**window.desk.graph.nodes, "odd": place(kind, "odd")})
        desk = Desk(Document(replace(window.desk.project, networks={"main": graph})))
        other = type(page)(desk)
        desk.select(["odd"])
        assert not nameless(other), (kind, nameless(other))
        other.deleteLater()


def test_every_popup_and_dialog_has_named_controls(window: Window, qtbot) -> None:
    window.places.go("Design")
    open_palette(window)
    window.canvas.find()
    assert not nameless(window), nameless(window)
    window.canvas.finder.hide()
    window.find_node()
    window.desk.select(["conv1"])
    window.canvas.values.open()
    window.tell.say("attention", "Something was said.")
    assert not nameless(window), nameless(window)
    window.canvas.values.hide()
    take_tour(window)
    open_manual(window)
    sheets = [dialogs.shortcuts(window, window.commands.shortcuts()), AboutSheet(window, window.settings)]
    sheets += [LicenceSheet(sheets[1])]
    assert not nameless(window), nameless(window)
    for each in sheets:
        each.close()
    for each in window.children():
        if type(each).__name__ in ("Tour", "Manual"):
            each.leave() if hasattr(each, "leave") else each.close()
    open_palette(window)


@pytest.mark.parametrize("place", Places.names)
def test_the_focus_is_seen(window: Window, qapp: QApplication, place: str) -> None:
    """Each control that the Tab key reaches is painted otherwise while it has the keyboard."""
    window.places.go(place)
    qapp.processEvents()
    blind = []
    for each in window.findChildren(QWidget):
        if not each.isVisible() or not each.isEnabled() or each.focusProxy() is not None:
            continue
        if not each.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(each, QLabel):
            continue
        window.setFocus(Reason.OtherFocusReason)
        before = each.grab().toImage()
        each.setFocus(Reason.TabFocusReason)
        if not each.hasFocus():
            continue
        if each.grab().toImage() == before:
            blind.append(where(each))
    assert blind == []


@pytest.mark.parametrize("on", theme.THEMES.values(), ids=lambda on: on.name)
def test_the_focus_is_seen_on_what_is_red(qapp: QApplication, qtbot, on: theme.Theme) -> None:
    """A button that deletes, and a field that holds what makes no sense, have an outline of their own."""
    theme.apply(qapp, on)
    holder = QWidget()
    column = QVBoxLayout(holder)
    red, field, other = button("Delete", style="danger"), NumberEdit(3, low=0, high=9, name="Filters"), QPushButton("b")
    for each in (red, field, other):
        column.addWidget(each)
    field.setProperty("wrong", True)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    for each in (red, field):
        other.setFocus()
        before = each.grab().toImage()
        each.setFocus(Reason.TabFocusReason)
        if isinstance(each, NumberEdit):
            each.deselect()
        now = each.grab().toImage()
        middle = now.height() // 2
        assert now.pixelColor(1, middle) != before.pixelColor(1, middle), type(each).__name__
    theme.apply(qapp, theme.LIGHT)


def test_a_sheet_is_read_to_its_end_by_keys(window: Window, qtbot) -> None:
    sheet = dialogs.shortcuts(window, window.commands.shortcuts())
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    bar, close = sheet.area.verticalScrollBar(), sheet.findChild(QPushButton)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(close, Qt.Key.Key_Tab)
    assert sheet.area.hasFocus() and spoken(sheet.area) == "Keyboard shortcuts"
    qtbot.keyClick(sheet.area, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    sheet.close()
    about = AboutSheet(window, window.settings)
    about.resize(520, 2000)
    about.show()
    assert about.area.focusPolicy() == Qt.FocusPolicy.NoFocus, "nothing of it is out of view"
    about.close()


def test_a_question_that_follows_another_keeps_the_keyboard_and_is_read_out(window: Window, qtbot, monkeypatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(toast.QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for about in ("One", "Two"):
        window.offer.ask(f"{about}?", [("Show it", lambda: None), ("Not now", lambda: None)], about=about)
    window.offer.buttons[1].setFocus(Reason.TabFocusReason)
    qtbot.keyClick(window.offer.buttons[1], Qt.Key.Key_Space)
    assert window.offer.buttons[0].hasFocus() and heard == ["One?", "Two?"]
    assert window.offer.buttons[0].accessibleDescription() == "Two?"
    qtbot.keyClick(window.offer.buttons[0], Qt.Key.Key_Space)
    assert window.offer.isHidden() and QApplication.focusWidget() is not None


def test_what_is_said_beside_the_curves_is_read_to_its_end_by_keys(window: Window, qtbot) -> None:
    window.places.go("Design")
    window.places.reveal("Curves")
    before = window.size()
    window.resize(800, 440)
    beside = next(each for each in window.findChildren(QScrollArea) if each.accessibleName() == "Training")
    qtbot.waitUntil(lambda: beside.verticalScrollBar().maximum() > 0)
    assert beside.focusPolicy() & Qt.FocusPolicy.TabFocus
    beside.setFocus(Reason.TabFocusReason)
    qtbot.keyClick(beside, Qt.Key.Key_PageDown)
    assert beside.verticalScrollBar().value() > 0
    window.resize(before)


def test_a_key_rings_the_canvas_and_the_mouse_takes_the_ring_away(window: Window, qtbot) -> None:
    window.places.go("Design")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    canvas = window.canvas
    window.library.search.setFocus()  # the canvas may have the keyboard already
    canvas.setFocus(Reason.MouseFocusReason)
    assert not canvas.ringed.on
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.ringed.on
    edge = canvas.viewport().grab().toImage().pixelColor(1, canvas.viewport().height() // 2)
    assert edge.name() == theme.current().accent.lower()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.viewport().rect().center())
    assert not canvas.ringed.on


def test_the_ring_comes_back_with_the_keyboard_that_was_lent(window: Window, qtbot) -> None:
    """To the list of commands and back: who works by keys sees where they are."""
    window.places.go("Design")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    canvas = window.canvas
    for ringed in (True, False):
        canvas.setFocus(Reason.TabFocusReason if ringed else Reason.MouseFocusReason)
        canvas.ringed.show(ringed)
        window.library.search.setFocus()
        assert not canvas.ringed.on
        canvas.setFocus()
        assert canvas.ringed.on == ringed


def test_what_is_chosen_on_the_canvas_is_said_where_a_screen_reader_runs(window: Window, qtbot, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.ui.canvas.view.say_aloud", lambda _, sentence: said.append(sentence))
    monkeypatch.setattr("app.ui.canvas.view.QAccessible.isActive", lambda: True)
    window.places.go("Design")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    id = next(iter(window.desk.graph.nodes))
    window.desk.select(())
    window.library.search.setFocus()
    window.desk.select((id,))
    assert said == [], "the keyboard is elsewhere"
    window.desk.select(())
    window.canvas.setFocus()
    window.desk.select((id,))
    assert said == [window.canvas.spoken(id)] and said[0].startswith(window.desk.graph.nodes[id].name)


def test_everything_grows_with_the_text_size(tmp_path) -> None:
    """In a program of its own, as Qt reads the size once: letters, cards and fields have more pixels, all alike."""
    settings = Settings(tmp_path)
    settings.put("size", "150")
    settings.store.sync()
    script = ("import os\nfrom pathlib import Path\nfrom app.ui import comfort, theme\n"
              "from app.ui.settings import Settings\n"
              f"was = comfort.enlarge(Settings(Path({str(tmp_path)!r})))\n"
              "from PySide6.QtGui import QGuiApplication\napp = QGuiApplication([])\ncomfort.leave_as_was(was)\n"
              "print(app.primaryScreen().devicePixelRatio(), 'QT_SCALE_FACTOR' in os.environ)")
    env = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, env=env)
    assert done.stdout.split() == ["1.5", "False"], done.stderr


def test_large_text_on_a_small_screen_cuts_nothing_off(window: Window, qapp: QApplication) -> None:
    """200 % of 1,600 × 1,000 pixels is 800 × 500: what computes and the slider of the curves give way."""
    before = window.size()
    window.places.go("Design")
    for wide, roomy in ((800, False), (1440, True)):
        window.resize(wide, 500)
        window.places.reveal("Curves")
        qapp.processEvents()
        assert window.width() == wide
        tools = window.places.panels["curves"].tools
        assert (window.topbar.pill.isVisible(), tools.smoothing.isVisible()) == (roomy, roomy)
        assert window.topbar.go.geometry().right() < wide and tools.save.width() >= tools.save.sizeHint().width()
    window.resize(before)


def test_a_size_nobody_offers_is_100(tmp_path) -> None:
    settings = Settings(tmp_path)
    settings.put("size", "9000")
    assert comfort.size(settings) == 100


def test_the_view_menu_offers_sizes_and_remembers(window: Window) -> None:
    menu = QMenu()
    comfort.fill_sizes(window, menu)
    assert [action.isChecked() for action in menu.actions()].index(True) == comfort.SIZES.index(100)
    menu.actions()[-1].trigger()
    assert comfort.size(Settings(window.settings.home)) == 200
    assert "200 %" in window.tell.toast.text()
    comfort.choose_size(window, 100)


def test_less_motion_stands_still(window: Window, qapp: QApplication, qtbot) -> None:
    blink = qapp.cursorFlashTime()
    assert blink > 0
    shown = thin_bar()
    qtbot.addWidget(shown)
    shown.show()
    assert (shown.minimum(), shown.maximum()) == (0, 0), "it runs to and fro"
    window.commands["still"].trigger()
    try:
        assert motion.still() and qapp.cursorFlashTime() == 0
        assert (shown.value(), shown.maximum()) == (1, 2), "one that is in view already stands as well"
        bar = thin_bar()
        qtbot.addWidget(bar)
        bar.show()
        assert (bar.minimum(), bar.maximum()) != (0, 0), "it would run to and fro"
        assert window.settings.text("still") == "yes"
    finally:
        window.commands["still"].trigger()
    assert not motion.still() and qapp.cursorFlashTime() == blink and shown.maximum() == 0


@pytest.mark.parametrize("platform, said, wants", [("linux", "false\n", True), ("linux", "true\n", False),
                                                   ("darwin", "1\n", True), ("darwin", "", False)])
def test_the_systems_wish_for_less_motion_is_read(monkeypatch, platform, said, wants) -> None:
    monkeypatch.setattr(motion.sys, "platform", platform)
    monkeypatch.setattr(motion.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0, said, ""))
    assert motion.wished() is wants


def test_a_system_that_does_not_answer_wants_nothing(monkeypatch) -> None:
    def absent(*_, **__):
        raise FileNotFoundError

    monkeypatch.setattr(motion.subprocess, "run", absent)
    assert motion.wished() is False
