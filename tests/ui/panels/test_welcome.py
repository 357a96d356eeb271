"""The welcome page shows its cards whole; a scroll bar is there only where the room is short, and beside them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.core.starters import starters
from app.ui import theme
from app.ui.canvas.thumbnail import SIZE
from app.ui.panels.welcome import Card, Welcome


@pytest.fixture
def over(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(("high", "scrolls"), [(700, False), (550, False), (430, True)])
def test_cards_are_whole(qtbot, over, high, scrolls):
    theme.apply(QApplication.instance(), theme.LIGHT)
    over.resize(927, high)
    over.show()
    welcome = Welcome(over, starters(), [], toured=False)
    welcome.show()
    qtbot.waitUntil(lambda: welcome.verticalScrollBar().isVisible() == scrolls)
    cards = welcome.findChildren(Card)
    edges = [card.mapTo(welcome.viewport(), card.rect().bottomRight()) for card in cards]
    assert max(edge.x() for edge in edges) < welcome.viewport().width()
    assert scrolls or max(edge.y() for edge in edges) < welcome.viewport().height()


@pytest.mark.parametrize(("wide", "columns"), [(1000, 3), (700, 2), (340, 1)])
def test_large_text_on_a_small_screen_has_fewer_columns(qtbot, over, tmp_path, wide, columns):
    """No card and no button lies beyond the edge, where neither mouse nor scroll bar reaches it."""
    theme.apply(QApplication.instance(), theme.LIGHT)
    over.resize(1000, 500)
    over.show()
    welcome = Welcome(over, starters(), [(tmp_path / f"{each}.loom", lambda _: tmp_path) for each in "abc"])
    welcome.show()
    over.resize(wide, 400)
    assert welcome.columns == columns
    assert {each.height() for each in welcome.findChildren(Card)} == {SIZE[1] + 86, SIZE[1] * 2 // 3 + 56}
    bar = welcome.verticalScrollBar()
    bar.setValue(bar.maximum())
    for each in welcome.findChildren(QPushButton):
        if each.isVisible():
            edge = each.mapTo(welcome.viewport(), each.rect().bottomRight())
            assert edge.x() < welcome.viewport().width(), each.accessibleName() or each.text()
            assert edge.y() < welcome.viewport().height(), each.accessibleName() or each.text()


@pytest.mark.parametrize("files", [1, 2, 3])
def test_what_was_open_lately_stands_in_the_columns_of_the_starters(qtbot, over, tmp_path, files):
    theme.apply(QApplication.instance(), theme.LIGHT)
    over.resize(927, 532)
    over.show()
    welcome = Welcome(over, starters(), [(tmp_path / f"{each}.loom", lambda _: tmp_path) for each in range(files)])
    welcome.show()
    qtbot.waitUntil(lambda: welcome.columns == 3 and welcome.laid[welcome.cards][2].x() > 0)
    for width in (927, 1200):
        over.resize(width, 532)
        left, below = ([card.x() for card in welcome.laid[grid][:files]] for grid in (welcome.recent, welcome.cards))
        assert left == below


def test_one_column_keeps_the_cards_above_the_buttons_and_several_have_them_below(qtbot, over, tmp_path):
    """Files of the last days and the first starters are in view without scrolling, on a laptop too."""
    theme.apply(QApplication.instance(), theme.LIGHT)
    over.resize(927, 532)
    over.show()
    welcome = Welcome(over, starters(), [(tmp_path / f"{each}.loom", lambda _: tmp_path) for each in "abc"])
    welcome.show()
    qtbot.waitUntil(lambda: welcome.columns == 3)
    seen = [door for door in welcome.doors
            if door.mapTo(welcome.viewport(), door.rect().bottomRight()).y() < welcome.viewport().height()]
    assert [door.accessibleName().split(".")[0] or door.text() for door in seen[:3]] == \
        ["Open my data…", "Open a file…", "Take the tour, two minutes"]
    assert len(seen) == 3 + 3 + 3, "the buttons, what was open lately, a row of starters"
    assert [door.y() for door in welcome.doors] == sorted(door.y() for door in welcome.doors)
    over.resize(340, 532)
    qtbot.waitUntil(lambda: welcome.columns == 1)
    assert isinstance(welcome.doors[0], Card) and isinstance(welcome.doors[-4], Card)
    assert [door.y() for door in welcome.doors] == sorted(door.y() for door in welcome.doors)
