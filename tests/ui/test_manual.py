"""The manual opens at the node that is chosen, finds pages by words, and its links lead somewhere."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from app.core.starters import examples
from app.ui.manual import MARGIN, Manual
from app.ui.manual_pages import PAGES
from app.ui.panels.kind_row import GROUP, KIND
from nodes import catalogue


@pytest.fixture
def manual(qtbot):
    opened = []
    manual = Manual(None, opened.append)
    manual.opened = opened
    qtbot.addWidget(manual)
    manual.show()
    return manual


def test_it_opens_at_a_kind(manual):
    manual.show_kind("Conv2d")
    text = manual.text.toPlainText()
    assert text.startswith("Conv 2D")
    for part in ("In numbers", "Ports", "Settings", "Shape", "In PyTorch", "Filters", "torch.nn.Conv2d"):
        assert part in text


def test_every_page_can_be_shown(manual):
    for title in PAGES:
        manual.show_kind(title)
        assert len(manual.text.toPlainText()) > 200
    for name in list(catalogue)[::10]:
        manual.show_kind(name)
        assert manual.text.toPlainText().startswith(catalogue[name].title)


def test_words_find_pages(qtbot, manual):
    qtbot.keyClicks(manual.search, "rectifier leaky")
    assert manual.text.toPlainText().startswith("Leaky ReLU")
    manual.search.clear()
    qtbot.keyClicks(manual.search, "pos_weight")
    assert manual.text.toPlainText().startswith("Binary cross-entropy")
    manual.search.clear()
    qtbot.keyClicks(manual.search, "cuts every wire")
    assert [manual.list.item(row).text() for row in range(manual.list.count())] == ["In the text of", "The canvas"]
    manual.search.clear()
    qtbot.keyClicks(manual.search, "frobnicate")
    assert "frobnicate" in manual.list.item(0).text()
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)


def test_a_link_to_a_starter_opens_it(manual):
    manual.show_kind("Conv2d")
    manual.text.anchorClicked.emit(QUrl("starter:digits"))
    assert [each.name for each in manual.opened] == ["digits"]
    manual.text.anchorClicked.emit(QUrl("starter:nobody"))
    manual.text.anchorClicked.emit(QUrl("javascript:alert(1)"))
    assert len(manual.opened) == 1


def test_a_link_to_a_well_known_network_opens_it(manual):
    manual.show_kind("Four well-known networks")
    for each in examples():
        assert f'href="example:{each.name}"' in manual.text.page
        manual.text.anchorClicked.emit(QUrl(f"example:{each.name}"))
    assert manual.opened == examples()


def test_pictures_are_there_and_as_wide_as_the_text(qtbot, manual):
    for title, count in (("Your first model", 5), ("Four well-known networks", 4)):
        manual.show_kind(title)
        names = re.findall(r'<img src="([^"]+)"', manual.text.page)
        assert len(names) == count
        for wide in (1100, 800):
            manual.resize(wide, 700)
            room = manual.text.viewport().width() - 2 * MARGIN
            kind = QTextDocument.ResourceType.ImageResource.value
            qtbot.waitUntil(lambda: {manual.text.document().resource(kind, QUrl(name)).width()  # noqa: B023
                                     for name in names} == {room})  # noqa: B023


def test_arrows_go_through_the_pages(qtbot, manual):
    manual.show_kind("")
    first = manual.list.currentItem().data(KIND)
    qtbot.keyClick(manual.search, Qt.Key.Key_Down)
    assert manual.list.currentItem().data(KIND) != first


def test_a_heading_shows_the_family_and_leads_to_its_kinds(qtbot, manual):
    heads = {manual.list.item(i).data(GROUP): manual.list.item(i) for i in range(manual.list.count())}
    manual.list.setCurrentItem(heads["Recurrent"])
    text = manual.text.toPlainText()
    assert text.startswith("Recurrent")
    for words in ("Nodes that read a sequence one step at a time.", "GRU cell", "Nodes that take one step"):
        assert words in text
    manual.follow(QUrl("kind:LSTM"))
    assert manual.text.toPlainText().startswith("LSTM")
    assert heads.keys() - {None} == {kind.group for kind in catalogue.values()}


def test_esc_in_the_empty_search_field_closes_it(qtbot, manual):
    """The keyboard begins there: one press, as in every other window that is read."""
    manual.search.setText("conv")
    qtbot.keyClick(manual.search, Qt.Key.Key_Escape)
    assert manual.isVisible() and not manual.search.text()
    qtbot.keyClick(manual.search, Qt.Key.Key_Escape)
    assert not manual.isVisible()
