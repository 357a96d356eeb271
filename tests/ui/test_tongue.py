"""German, all of it: texts, sentences with a person's own words and numbers in them, Qt's dialogs."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

import resources
from app.core.called import called
from app.core.check import check
from app.core.find import found
from app.core.graph import Graph, Wire, place
from app.core.plan import Column, Data, Field, Origin, Plan
from app.core.project import Project
from app.ui import tongue
from app.ui.panels.ranking import matches
from app.ui.tongue import HOLE, Theirs, chosen, entries, keep, tr
from tests.ui.texts import every, missing

GERMAN = dict(entries(resources.path("translations/layerloom_de.ts")))
MANUAL = dict(entries(resources.path("translations/manual_de.ts")))


def test_english_is_said_as_it_stands() -> None:
    assert tr("Undo") == "Undo" and tongue.language() == "en"


def test_a_text_is_looked_up(german) -> None:
    assert tr("Undo") == "Rückgängig" and tr("Open…") == "Öffnen…"
    assert QCoreApplication.translate("Layerloom", "Undo") == "Rückgängig", "Qt itself knows it too"


def test_a_sentence_keeps_what_a_person_wrote_and_translates_the_rest(german) -> None:
    assert tr("Rename conv1 to deep%1") == "conv1 in deep%1 umbenennen"
    assert tr("Undo") != tr("undo"), "only what the program says is translated"
    assert tr("my_own_name") == "my_own_name"
    assert tr("12 problems") == "12 Probleme" and tr("1 problem") == "1 Problem"


def test_of_patterns_that_fit_the_one_is_meant_that_begins_as_the_text_does_and_says_most(german) -> None:
    keep(["conv1", "head", "flatten", "pool", "relu2", "hidden", "drop", "read"])
    for english, says in {
            "Set Stride of conv1 to 1×1": "Schrittweite von conv1 auf 1×1 setzen",
            "Set Outputs of head to 10": "Ausgaben von head auf 10 setzen",
            "Switch Round up on": "Aufrunden einschalten",
            "Insert Flatten before head": "Flatten vor head einfügen",
            "Insert Linear with 3 outputs": "Linear mit 3 Ausgaben einfügen",
            "Insert Global average pool 2D and Linear with 3 outputs":
                "Global average pool 2D und Linear mit 3 Ausgaben einfügen",
            "Change norm1 to Layer norm and norm2 to Group norm": "norm1 in Layer norm und norm2 in Group norm ändern",
            "Insert Mean over axis 1 after read": "Mittelwert über Achse 1 nach read einfügen",
            "flatten: there is no axis 6: 4 axes arrive from pool (N, 64, 4, 4).":
                "flatten: es gibt keine Achse 6: 4 Achsen kommen von pool an (N, 64, 4, 4).",
            "pool: the window reaches over 2×2 along H, but only 1×1 arrive from relu2.":
                "pool: das Fenster reicht über 2×2 entlang H, aber nur 1×1 kommen von relu2 an.",
            "hidden holds 991,360 of the 1,011,658 learned numbers (98 %), because 7,744 numbers arrive from drop: "
            "it can learn small data by heart. A narrower layer may do as well.":
                "hidden hält 991\xa0360 der 1\xa0011\xa0658 gelernten Zahlen (98 %), weil von drop 7\xa0744 Zahlen "
                "ankommen: Er kann wenige Daten auswendig lernen. Eine schmalere Schicht reicht vielleicht auch.",
    }.items():
        assert tr(english) == says


def test_a_sentence_that_was_joined_on_is_looked_up_as_one(german) -> None:
    assert tr("There is no room left. With 60 examples, a few more or fewer mistakes are chance.").endswith(
        "Bei 60 Beispielen sind ein paar Fehler mehr oder weniger Zufall.")


def test_a_sentence_of_a_problem_is_german_without_its_node_too(german) -> None:
    """The card and the inspector leave the name out, and begin large what went on after it."""
    assert tr("The window reaches over 3×3 along H, but only 2×2 arrive from relu3.") == \
        "Das Fenster reicht über 3×3 entlang H, aber nur 2×2 kommen von relu3 an."
    assert tr("No field is chosen yet; choose one, or give the shape of one example.").startswith("Noch ist kein")
    assert tr("wants any shape") == "braucht irgendeine Form" and tr("wants … D") == "braucht … D"
    assert tr("0.6 to 7.35, mean 4.009 · 21 missing") == "0.6 bis 7.35, Mittel 4.009 · 21 fehlen"
    assert tr("4 columns → 6 numbers, 1 row ahead") == "4 Spalten → 6 Zahlen, 1 Zeile voraus"
    assert tr("Average error") == "Mittlerer Fehler"


def test_one_word_is_to_pause_and_another_to_stop(german) -> None:
    assert (tr("Pause"), tr("Paused.")) == ("Anhalten", "Angehalten.")
    assert (tr("Stop"), tr("Stopped")) == ("Beenden", "Beendet")
    assert not [said for said in GERMAN.values() if "Stopp" in said]


def test_what_ports_are_called_stays(german) -> None:
    assert tr("Wire head to value instead").endswith(" mit value verbinden")


def test_a_word_of_a_person_is_not_taken_for_a_word_of_a_pattern(german) -> None:
    keep(["features", "window"])
    assert tr("field features") == "Feld features"
    assert not tr("window wants 64 features").startswith("Fenster")


def test_a_large_number_is_not_mistaken_for_a_fraction(german) -> None:
    """In German a comma begins the decimals; the points of values stay, since that is how they are typed."""
    assert tr("151,498") == "151\xa0498" and tr("1,151,498 parameters") == "1\xa0151\xa0498 Parameter"
    assert tr("0.25") == "0.25" and tr("3,5") == "3,5" and tr("1234,567") == "1234,567"
    large = re.compile(r"\b[1-9]\d{0,2}([.,]\d{3})+\b")
    assert not [said for texts in (GERMAN, MANUAL) for said in texts.values() if large.search(said)]


def test_what_a_person_called_something_is_never_translated(german) -> None:
    nodes = {"a": place("Linear", "head"), "b": place("Add", "Data"), "c": place("ReLU", "loss")}
    data = Data(source=Origin(path="/x/Train.csv"), columns={"last": Column()}, fields={
        "label": Field(type="label", classes=("good", "wrong")), "Add": Field(type="numbers", shape=(1,))})
    assert tr("Delete head") == "Kopf löschen", "nobody said yet that it is a name"
    keep(called(Project("Digits", {"main": Graph(nodes), "layer": Graph()}, Plan(data=data))))
    for english, says in {
            "Delete head": "head löschen", "Rename Data to loss": "Data in loss umbenennen",
            "Training compares head with Add by cross-entropy.": "head", "Network layer, one of 2": "layer",
            "Wire Data to head": "Data", "removes head, loss and Data": "head, loss und Data",
            "Nothing is called “nodes”.": "Nichts heißt „nodes“.", "label · predicted": "label",
            "2 labels: good, wrong": "good, wrong", "Make block of 2 nodes": "2"}.items():
        assert says in tr(english) and tr(english) != english, tr(english)
    assert (tr("Data"), tr("Train"), tr("Add"), tr("label")) == ("Daten", "Trainieren", "Addieren", "Label"), \
        "alone, it is a word of ours"
    assert tr(Theirs("Data")) == "Data"
    assert tr("3 nodes · shared weights") == "3 Knoten · geteilte Gewichte"


def test_a_window_shows_names_as_they_are(german, open_window) -> None:
    graph = Graph({"in1": place("Input", "label", field="label", shape=(4,)), "head": place("Linear", "head", (216, 0)),
                   "out": place("Output", "Data", (432, 0))},
                  (Wire("in1", "x", "head", "x"), Wire("head", "y", "out", "x")))
    window = open_window(Project("Digits", {"main": graph, "layer": Graph()}))
    assert {"label", "Data", "layer"} <= {each.text() for each in window.inspector.findChildren(QLabel)}
    assert window.topbar.file.text() == "Digits"
    window.desk.select(("head",))
    window.canvas.delete()
    window.commands.refresh()
    assert window.commands["undo"].text() == "Rückgängig: head löschen"
    assert not any("Kopf" in each.text() for each in window.findChildren(QLabel))


def test_what_is_sought_is_found_in_german_and_in_english(german) -> None:
    graph = Graph({"conv1": place("Conv2d", "conv1"), "relu1": place("ReLU", "relu1")})
    for words in ("Faltung", "convolution", "noch nichts verbunden"):
        assert "conv1" in [hit.id for hit in found(graph, check(graph), words, told=tr)], words
    assert matches("Faltung")[0].group == "Convolution"


def test_parts_are_translated_where_the_whole_is_unknown(german) -> None:
    assert tr("3 nodes · shared weights") == "3 Knoten · geteilte Gewichte"


def test_what_was_left_behind_is_told_in_german(german) -> None:
    told = "a.loom was not saved when Layerloom last ended; a copy of it remains (3 May 2025 at 14:32). " \
           "Compared with the file: removes conv1 and relu1; adds 4 nodes; wires differ."
    assert tr(told) == "a.loom war nicht gespeichert, als Layerloom zuletzt endete; eine Kopie davon ist noch da " \
                       "(3. Mai 2025 um 14:32). Gegenüber der Datei – entfernt: conv1 und relu1; neu: 4 Knoten; " \
                       "Verbindungen sind anders."


def test_qts_own_dialogs_speak_german(german) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("wish, spoken", [("en", "en"), ("de", "de"), ("tlh", None), ("system", None)])
def test_a_wish_becomes_a_language(wish: str, spoken: str | None) -> None:
    assert chosen(wish) == spoken or (spoken is None and chosen(wish) in tongue.LANGUAGES)


def test_every_text_has_its_german() -> None:
    """A text that is new needs a message in resources/translations/layerloom_de.ts, or in manual_de.ts if only the
    manual says it (``python -m tests.ui.texts`` lists them); what nobody sees goes into kept_english.txt."""
    assert missing() == []


def test_what_only_the_manual_says_is_not_read_at_the_start() -> None:
    assert MANUAL.keys() & set(every()) == set()


def test_every_hole_is_filled() -> None:
    for source, said in (*GERMAN.items(), *MANUAL.items()):
        assert said.strip(), source
        assert set(HOLE.findall(said)) <= set(HOLE.findall(source)), (source, said)
        assert not set(HOLE.findall(source)) or set(said) - set("%123456789 "), source
