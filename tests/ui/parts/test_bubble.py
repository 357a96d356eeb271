"""A bubble says what is wrong in the words of the person, with fixes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.parts.bubble import Bubble, emphasised
from tests.ui.parts.conftest import shown

Key = Qt.Key


def test_a_long_fix_stays_within_the_bubble_and_says_all_of_it_when_pointed_at(qtbot):
    bubble = shown(qtbot, Bubble())
    words = "Insert Global average pool 2D and Linear with 10 outputs after the second of many nodes"
    bubble.tell("digit wants N, 10.", "digit", (), [(words, lambda: None)])
    button, = bubble.buttons
    qtbot.waitUntil(lambda: button.toolTip() == words)
    assert bubble.rect().contains(button.mapTo(bubble, button.rect().bottomRight()))


def test_the_bubble_speaks_the_users_words_and_fixes(qtbot) -> None:
    bubble = shown(qtbot, Bubble())
    fixed: list[str] = []
    bubble.tell(
        "reader wants a sequence, but flatten gives 512 numbers.",
        "reader",
        ["flatten"],
        [("Insert Reshape", lambda: fixed.append("reshape")), ("Replace with Linear", lambda: fixed.append("linear"))],
    )
    QTest.keyClick(bubble.buttons[0], Key.Key_Space)
    assert fixed == ["reshape"]
    assert bubble.accessibleName().startswith("reader wants")
    height = bubble.height()
    bubble.tell("Short.")
    assert bubble.buttons == []
    assert bubble.height() < height


def test_names_in_a_bubble_are_never_markup() -> None:
    told = emphasised("<img src=x> & b</b> wants N", "<img src=x>", ["b"], "#C62F2B")
    assert "<img" not in told
    assert "&lt;img src=x&gt;" in told
    assert "&amp;" in told
    assert emphasised("conv10 is not conv1", "conv1", [], "red").count("<span") == 1
