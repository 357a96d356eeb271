"""The whole window in German: no text of it was left in English, and its longer words are not cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

import resources
from app.core.project import Project
from app.ui import dialogs, theme, tongue
from app.ui.about import AboutSheet, LicenceSheet
from app.ui.actions import MENUS
from app.ui.earlier import Earlier
from app.ui.palette import open_palette
from app.ui.places import Places
from app.ui.reachable import found
from app.ui.tongue import tr
from app.ui.tour import STOPS, Tour, take_tour
from app.ui.window import Window
from tests.ui.conftest import speaking_german, windows
from tests.ui.drawing import small
from tests.ui.shown import cut, texts

SAID = frozenset(said for _, said in tongue.entries(resources.path("translations/layerloom_de.ts")))
THEIRS = frozenset({"image", "conv1", "relu1", "digit", "main", "Digits"})


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    theme.apply(qapp, theme.LIGHT)
    with speaking_german(qapp), windows(tmp_path_factory.mktemp("home")) as make:
        yield make(small())


def english(over: QWidget) -> set[str]:
    """What is in view and would be said otherwise in German."""
    return {text for text in texts(over) if text not in SAID | THEIRS and tr(text) != text}


def looked_at(over: QWidget, qapp: QApplication) -> None:
    """A part of the window as it is once everything lies in its place: all of it German, nothing cut."""
    for _ in range(4):
        qapp.processEvents()
    assert english(over) == set()
    assert set(cut(over)) == set()


@pytest.mark.parametrize("place", Places.names)
def test_a_place(window: Window, qapp: QApplication, place: str) -> None:
    window.places.go(place)
    looked_at(window, qapp)


@pytest.mark.parametrize("chosen", [["image"], ["conv1"], ["image", "conv1"]], ids=" and ".join)
def test_the_inspector(window: Window, qapp: QApplication, chosen: list[str]) -> None:
    window.places.go("Design")
    window.desk.select(chosen)
    looked_at(window.inspector, qapp)


@pytest.mark.parametrize("kind", ["BatchNorm2d", "LSTM", "Einsum", "MultiheadAttention", "GELU"])
def test_the_inspector_of_a_kind(window: Window, qapp: QApplication, kind: str) -> None:
    window.add_kind(kind)
    looked_at(window.inspector, qapp)
    window.desk.document.undo()


def test_the_inspector_of_a_project_without_a_title(window: Window, qapp: QApplication) -> None:
    window.desk.select(())
    window.desk.document.change("Rename project", Project(networks=window.desk.project.networks))
    looked_at(window.inspector, qapp)
    page = window.inspector.page
    assert page.title.text() == "Ohne Titel"
    page.rename()
    assert window.desk.project.title == Project.title, "what was not typed is no title"
    window.desk.document.undo()


def test_a_block_and_the_network_within(window: Window, qapp: QApplication) -> None:
    window.desk.select(["conv1", "relu1"])
    window.commands["make_block"].trigger()
    looked_at(window.inspector, qapp)
    window.commands["go_in"].trigger()
    looked_at(window.inspector, qapp)
    window.desk.leave()
    window.desk.document.undo()


def test_what_opens_over_the_canvas(window: Window, qapp: QApplication) -> None:
    window.places.go("Design")
    open_palette(window)
    looked_at(window, qapp)
    open_palette(window)
    window.find_node()
    looked_at(window.canvas.seek, qapp)
    window.canvas.seek.close_up()


def test_sheets(window: Window, qapp: QApplication, tmp_path: Path) -> None:
    window.files.save_to(tmp_path / "a.loom")
    about = AboutSheet(window, window.settings)
    for sheet in (dialogs.shortcuts(window, window.commands.shortcuts()), Earlier(window, window.files),
                  LicenceSheet(about), about):
        sheet.show()
        looked_at(sheet, qapp)
        sheet.close()


def test_the_tour(window: Window, qapp: QApplication) -> None:
    take_tour(window)
    tour = window.findChild(Tour)
    for _ in STOPS:
        assert english(tour) == set()
        assert set(cut(tour)) == set(), "at once, not a moment later"
        tour.go_on()


def test_menus_are_no_higher_than_a_small_screen(window: Window) -> None:
    """A menu that is higher falls into two columns, and the keys of the second are cut."""
    for name in MENUS:
        menu = window.commands.fill(QMenu(), name)
        assert menu.sizeHint().height() <= 700, name
        assert [each.text() for each in menu.actions() if each.text() not in SAID and tr(each.text()) != each.text()] \
            == []


@pytest.mark.parametrize("wide", [960, 1000, 1100, 1440])
def test_the_bar_at_the_top_cuts_nothing_of_the_file_and_of_its_buttons(window: Window, qapp: QApplication,
                                                                        wide: int) -> None:
    """150 % of 1,440 pixels is 960: what computes gives way before the name of the file and Train do."""
    before, bar = window.size(), window.topbar
    bar.pill.tell("AMD EPYC · 0.5 of 23.5 GB", "good")
    bar.name_file("meins.loom", "", True)
    window.resize(wide, 600)
    for _ in range(4):
        qapp.processEvents()
    short = [each for each in (bar.menu, bar.file, bar.edited, bar.go) if each.width() < each.sizeHint().width()]
    assert window.width() == wide and not short and (bar.pill.isVisible() or wide < 1440)
    window.resize(before)


def test_the_palette_knows_what_others_call_a_command(window: Window) -> None:
    said = [thing.text for thing in found(window, "hinzufügen Kommentar", [])]
    assert set(said[:2]) == {"Notiz schreiben", "Rahmen"}
