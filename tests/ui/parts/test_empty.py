"""An empty place offers a beginning."""

from __future__ import annotations

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
