"""The welcome page shows its cards whole; a scroll bar is there only where the room is short, and beside them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.starters import starters
from app.ui import theme
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
