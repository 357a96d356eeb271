"""The manual opens at the node that is chosen, finds pages by words, and its links lead somewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl

from app.ui.manual import PAGES, Manual
from app.ui.panels.kind_row import KIND
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


def test_arrows_go_through_the_pages(qtbot, manual):
    manual.show_kind("")
    first = manual.list.currentItem().data(KIND)
    qtbot.keyClick(manual.search, Qt.Key.Key_Down)
    assert manual.list.currentItem().data(KIND) != first
