"""An empty place offers a beginning."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.ui.parts.empty import Empty
from tests.ui.parts.conftest import shown


def test_an_empty_place_offers_a_beginning(qtbot) -> None:
    pressed: list[str] = []
    offers = [("Digits", lambda: pressed.append("digits")), ("Table", lambda: pressed.append("table"))]
    empty = shown(qtbot, Empty("An empty canvas", "Press Tab to search.", offers, icon="workflow", primary=True))
    empty.buttons[1].click()
    assert pressed == ["table"]
    empty.tell("Nothing found", "")
    assert not empty.sentence.isVisible()


def test_in_a_low_place_the_mark_gives_way_to_the_words(qtbot):
    empty = Empty("Curves appear here", "Press Train: the loss and the metrics move while the network learns; "
                  "validation is dashed.", icon="chart-line")
    qtbot.addWidget(empty)
    empty.show()
    for high, marked in ((112, False), (300, True), (112, False)):
        empty.resize(400, high)
        QApplication.processEvents()
        words = empty.sentence
        assert words.height() >= words.heightForWidth(words.width())
        assert empty._mark.isVisible() is marked
