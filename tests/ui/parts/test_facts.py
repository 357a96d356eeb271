"""Lines of facts are rewritten in place and cut only what must be."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.ui.parts.facts import Facts
from tests.ui.parts.conftest import shown


def test_facts_are_rewritten_in_place(qtbot) -> None:
    facts = shown(qtbot, Facts({"Parameters": "320", "Left": "0:42"}))
    labels = facts.findChildren(QLabel)
    facts.show_facts({"Parameters": "321", "Left": "0:41"})
    assert facts.value("Parameters") == "321"
    assert facts.findChildren(QLabel) == labels
    facts.show_facts([("Left", "<b>0:40</b>")])
    assert facts.value("Left") == "<b>0:40</b>"


def test_a_wide_value_cuts_only_the_name_on_its_own_line(qtbot):
    facts = Facts({"Parameters": "2,059,037,642", "Multiply-adds, per sample": "2.1 G"})
    qtbot.addWidget(facts)
    facts.resize(240, 60)
    facts.show()
    qtbot.wait(1)
    name = next(label for label in facts.findChildren(QLabel) if label.text().startswith("Multiply"))
    assert name.width() >= name.sizeHint().width()
