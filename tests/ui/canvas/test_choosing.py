"""From what is chosen to more of it, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.core.notes import Note, with_note

if TYPE_CHECKING:
    from conftest import Person

K, M = Qt.Key, Qt.KeyboardModifier


def test_what_follows_and_what_leads_there(person: Person) -> None:
    person.desk.select(("relu1",))
    person.press(K.Key_L)
    assert person.desk.selection == {"relu1", "flat", "answer"}
    person.desk.select(("relu1", "norm1"))
    person.press(K.Key_L, M.ShiftModifier)
    assert person.desk.selection == {"image", "conv1", "relu1", "norm1"}
    assert person.steps == [], "choosing is no change"


def test_all_of_a_kind_and_the_others(person: Person) -> None:
    more = with_note(person.graph, "note1", Note("Hm", at=(0, 300)))
    person.desk.change("Add", more.add("relu2", more.nodes["relu1"]).rename("relu2", "relu2"))
    person.desk.select(("relu1",))
    person.press(K.Key_K)
    assert person.desk.selection == {"relu1", "relu2"}
    person.press(K.Key_A, M.ControlModifier | M.AltModifier)
    assert person.desk.selection == {"image", "conv1", "flat", "answer", "norm1"} and person.desk.noted == {"note1"}
    person.press(K.Key_Escape)
    person.press(K.Key_K)
    person.press(K.Key_L)
    assert not person.desk.chosen, "from nothing comes nothing"
