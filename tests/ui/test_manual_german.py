"""The manual in German: page for page what the English says, with the very words the German window shows."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import resources
from app.core.manual.page import found
from app.ui import tongue
from app.ui.manual import Manual
from app.ui.manual_pages import PAGES, spoken, told, written
from app.ui.tongue import entries, tr

GERMAN = dict(entries(resources.path("translations/layerloom_de.ts")))
FOLDER = resources.path("help/manual")
CODE = re.compile(r"(?m)^(?: {4}.*\n?|\n(?= {4}))+|`[^`]+`")
KEYS = {"Ctrl": "Strg", "Shift": "Umschalt", "Alt": "Alt", "Del": "Entf", "Enter": "Eingabe", "Home": "Pos1"}
PRESSED = re.compile(r"\b(?:(?:Ctrl|Strg|Shift|Umschalt|Alt)\+)+(?:F\d+\b|[A-Z0-9]\b|[A-Z][a-z]+|[/→])|"
                     r"\bF\d+\b|\b[B-HJ-Z]\b(?!-)")
COUNTED = re.compile(r"\d[\d.,]*\d|\d")


def pair(name: str) -> tuple[str, str]:
    """A page in English and in German."""
    return (FOLDER / name).read_text("utf-8"), (FOLDER / name).with_suffix(".de.md").read_text("utf-8")


def shown(text: str) -> str | None:
    """What the German window shows where the English one shows ``text``."""
    return GERMAN.get(text, GERMAN.get(f"{text}…", "").removesuffix("…")) or None


def prose(text: str) -> str:
    return " ".join(CODE.sub(" ", text).split())


def pressed(text: str) -> Counter[str]:
    return Counter(PRESSED.findall(re.sub(r"\[[^]]*\]\([^)]*\)", " ", prose(text))))


def test_every_page_has_its_german() -> None:
    english = {file.name for file in FOLDER.glob("*.md") if file.name.count(".") == 1}
    assert english == set(PAGES.values())
    assert {file.name for file in FOLDER.glob("*.de.md")} == {name.replace(".md", ".de.md") for name in english}


@pytest.mark.parametrize("name", PAGES.values())
def test_a_page_says_as_much_in_german(name: str) -> None:
    english, german = pair(name)
    for mark in (r"(?m)^(#+) ", r"\]\(([^)]+)\)", r"(?m)^(- )", r"(?m)^(\|)"):
        assert re.findall(mark, english) == re.findall(mark, german), mark
    assert Counter(CODE.findall(english)) == Counter(CODE.findall(german))
    paragraphs = [len(re.findall(r"\S\n\n", text)) for text in (english, german)]
    assert paragraphs[0] == paragraphs[1]
    assert 0.8 < len(german) / len(english) < 1.5
    words = {*re.findall(r"\w+", prose(english).lower())}
    same = [each for each in re.split(r"(?<=[.:;!?])\s+", prose(german))
            if len(each.split()) > 4 and {*re.findall(r"\w+", each.lower())} <= words]
    assert same == [], "still English"


@pytest.mark.parametrize("name", PAGES.values())
def test_a_page_calls_everything_what_the_window_calls_it(name: str) -> None:
    english, german = pair(name)
    marks = r"\*{1,2}([^*]+)\*{1,2}"
    said = re.findall(marks, prose(english))
    for text in said:
        assert shown(text) or PRESSED.fullmatch(text), f"the window says no “{text}”"
    assert Counter(shown(text) for text in said if shown(text)) == \
        Counter(text for text in re.findall(marks, prose(german)) if not PRESSED.fullmatch(text))
    for heads in zip(*(re.findall(r"(?m)^#+ (?:\d\. )?(.+)", text) for text in pair(name)), strict=True):
        assert heads[1] == (shown(heads[0]) or heads[1])
    for way in re.findall(r"\b[A-Z]\w+(?: › \w+(?: \w+)*)+", prose(english)):
        assert " › ".join(map(step, way.split(" › "))) in prose(german), way


def step(text: str) -> str:
    """A row of a menu in German; what goes on behind it is the sentence."""
    words = text.split()
    return next(said for count in range(len(words), 0, -1) if (said := shown(" ".join(words[:count]))))


@pytest.mark.parametrize("name", PAGES.values())
def test_a_page_names_the_same_keys_and_numbers(name: str) -> None:
    english, german = pair(name)
    meant = Counter("+".join(KEYS.get(part, part) for part in keys.split("+"))
                    for keys in pressed(english).elements())
    assert meant == pressed(german)
    assert not re.search(r"\b[1-9]\d{0,2}(\.\d{3})+\b", german), "a large number is spaced, as in the window"
    german = re.sub(r"(?<=\d)\xa0(?=\d{3})", "", german)
    numbers = [Counter(number.replace(",", "").replace(".", "") for number in COUNTED.findall(prose(text)))
               for text in (english, german)]
    assert not numbers[0] - numbers[1]


def test_the_german_window_shows_the_german_pages(german, qtbot) -> None:
    manual = Manual(None, print)
    qtbot.addWidget(manual)
    manual.show_kind("Your first model")
    assert manual.text.toPlainText().startswith("Ihr erstes Modell in fünf Schritten")
    assert written("left-out.md").count("<td>") > 40, "its tables are tables"
    qtbot.keyClicks(manual.search, "leinwand")
    assert manual.list.item(0).text() == "Die Leinwand"
    manual.search.clear()
    qtbot.keyClicks(manual.search, "mit einem lasso")
    assert [manual.list.item(row).text() for row in range(manual.list.count())][-2:] == ["Im Text von", "Die Leinwand"]


def test_the_page_of_a_kind_is_german(german, qtbot) -> None:
    manual = Manual(None, print)
    qtbot.addWidget(manual)
    manual.show_kind("LSTM")
    text = " ".join(manual.text.toPlainText().replace("\xa0", " ").split())
    for part in ("Liest eine Folge Schritt für Schritt", "vergessen, aufnehmen, ausgeben", "Eingestellt: Verborgen 2.",
                 "In Zahlen x", "Anschlüsse x nimmt N, T, D Eine Folge: Zeit, dann Merkmale.", "Nimmt ganze Zahlen.",
                 "Darf unverbunden bleiben.", "Einstellungen Verborgen", "Von 1 bis 65536. Vorgabe: 128.",
                 "Form y: N, T, ways × width h: ways × Schichten", "2, wenn auch rückwärts gelesen wird, sonst 1.",
                 "Zum Beispiel N, 20, 16", "N Beispiele im Batch", "torch.nn.LSTM in der Dokumentation von PyTorch",
                 "Benutzt im Startprojekt Ozean.", "Auch zu finden als recurrent"):
        assert part in text, part
    manual.show_kind("Embedding")
    assert manual.text.toPlainText().startswith("Einbettung")


@pytest.mark.parametrize("words, kind", [("vergessen aufnehmen", "LSTM"), ("faltung", "Conv2d"), ("lstm", "LSTM"),
                                         ("wavelets", "Softshrink"), ("reads step", "LSTM"), ("squeeze inception", "")])
def test_german_words_find_pages(german, words: str, kind: str) -> None:
    kinds = [each.__name__ for each in found(words, told)]
    assert kind in kinds if kind else kinds == [each.__name__ for each in found(words)]


def test_nothing_of_the_manual_is_read_before_it_opens(german) -> None:
    tongue.part.cache_clear()
    assert tr("Manual") == "Handbuch" and tongue.part.cache_info().currsize == 0
    assert told("While training; what is left out is drawn anew each time.").startswith("Während des Trainings")
    assert tongue.part.cache_info().currsize == 1


def test_a_formula_is_the_same_in_german() -> None:
    """Signs, Greek letters, figures and years are those of the English; its words may be others."""
    for text, said in entries(resources.path("translations/manual_de.ts")):
        for signs in (r"[Α-ωᾱ√Σ²ᵀ⌊⌋|^·=+/\[\]]", r"\d+", r"`\w+`", r"\b(?:max|min|exp|log|cos|sin|tanh)\("):
            assert Counter(re.findall(signs, text)) == Counter(re.findall(signs, said)), (signs, text)
        assert text.endswith(".") == said.endswith("."), text


def test_a_page_without_german_is_shown_in_english(german, monkeypatch, tmp_path) -> None:
    (tmp_path / "lone.md").write_text("# Alone\n", "utf-8")
    monkeypatch.setattr("app.ui.manual_pages.path", lambda name: tmp_path / Path(name).name)
    assert spoken("lone.md").name == "lone.md" and "Alone" in written("lone.md")
