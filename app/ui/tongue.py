"""Every text in the language of the window. The program speaks English; what is shown is translated where it is shown.

A text is looked up as it stands. A sentence with a person's own words or numbers in it has no entry of its own: the
catalogue holds its pattern (``%1 takes %2 channels.``), the sentence is matched back, and what was filled in is
translated in turn. What has no entry stays English, and so does what a person called something (:func:`keep`) and what
ports are called: a node ``head`` is no Kopf. So the floors below, which must not know Qt, say their sentences
once and in full, and a text that is new somewhere is translated by adding it to the catalogue alone.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from nodes import catalogue

log = logging.getLogger("layerloom")
CONTEXT = "Layerloom"
LANGUAGES = {"en": "English", "de": "Deutsch"}
HOLE = re.compile(r"%(\d)")
WORD = re.compile(r"[^\W\d_]{2,}")
ENDED = re.compile(r"[^\W\d_]*%\d")
"""A hole with the word it ends: ``output%1`` may be outputs."""
MANY = re.compile(r"\d{1,3}(,\d{3})+")
"""A large number. Its comma would be a decimal one elsewhere, so it is spaced: ``151 498``, which nobody misreads."""
SHORT = r"\S*?(?: [^a-z\s]\S*)*?"
"""A word, a number with its unit, a shape: nothing that goes on with a small letter."""
FIRST, ONE, ANY = r"(?:(?!\. [A-Z]|: ).)*?", r"(?:(?!\. [A-Z]).)*?", ".*?"
"""What begins a sentence holds neither its end nor a colon, what stands within no end; what follows one may be more."""
REMEMBERED = 20_000


class Theirs(str):
    """A word of a person's, shown as it stands where it stands alone."""


class Catalogue(QTranslator):
    """The texts of one language, read from the file that Qt Linguist edits; Qt asks it as it asks its own."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.texts = dict(entries(path))
        for source in [each for each in self.texts if each[:1] == " " and each[-1:] == "."]:
            self.texts.setdefault(source[1:], self.texts[source][1:])  # a sentence that was joined on, and is looked up
        self.known: dict[str, str] = dict(self.texts)
        self.met: set[str] = set()
        """What people called something since the language is on."""
        self.own: set[str] = set()
        """What of it means something to the catalogue."""
        self.patterns: dict[str, list[str]] = {}
        """Texts with holes, by the word of each that is in the fewest others."""
        patterns = [source for source in self.texts if HOLE.search(source)]
        self.words = {source: {*WORD.findall(ENDED.sub(" ", source))} or {*WORD.findall(HOLE.sub(" ", source))}
                      for source in patterns}
        self.length = {source: len(HOLE.sub("", source)) for source in patterns}
        often = Counter(word for each in self.words.values() for word in each)
        for source in patterns:
            if self.words[source]:
                rarest = min(self.words[source], key=lambda word: (often[word], word))
                self.patterns.setdefault(rarest, []).append(source)
        self.common = often.keys()

    def isEmpty(self) -> bool:
        return not self.texts

    def translate(self, context: str, source: str, comment: str = "", count: int = -1) -> str:
        return self.texts.get(source, "") if context == CONTEXT else ""

    def keep(self, words: Iterable[str]) -> None:
        """From now on, leave these alone inside of sentences."""
        new = {*words} - self.met
        self.met |= new
        if new := {word for word in new if word in self.texts or word in self.common
                   or not (word.isidentifier() or self.tell(word) == word)}:
            self.own |= new
            self.known = dict(self.texts)

    def within(self, text: str, quoted: bool = False) -> str:
        """A part of a sentence: what is a person's, or stands in quotes, as it is."""
        return text if quoted or text in self.own else self.tell(text)

    def tell(self, text: str) -> str:
        """``text`` in this language, or as it is."""
        said = self.known.get(text)
        if said is None:
            if len(self.known) > REMEMBERED:
                self.known = dict(self.texts)
            said = self.known[text] = self.matched(text)
        return said

    def matched(self, text: str) -> str:
        """A text without an entry: by its pattern, else by its lines or sentences, else as it is."""
        if MANY.fullmatch(text):
            return text.replace(",", "\N{NO-BREAK SPACE}")
        small = text[:1].lower() + text[1:]
        if " " in text and small == text and (said := self.texts.get(text[:1].upper() + text[1:])):
            return said  # a sentence that goes on inside another
        if (said := self.fitting(text)) is not None:
            return said
        if small != text and " " in text and (said := self.texts.get(small) or self.fitting(small)):
            return said[:1].upper() + said[1:]  # one that goes on elsewhere, by itself
        for gap in ("\n", " · ", ". ", ": ", "; ", ", "):
            if gap in text:
                parts = text.split(gap, 1 if gap == ": " else -1)
                if gap == ". ":  # the full stop belongs to its sentence
                    gap, parts = " ", [*(f"{part}." for part in parts[:-1]), parts[-1]]
                told = [self.within(part) for part in parts]
                if told != parts:
                    return gap.join(told)
        return text

    def fitting(self, text: str) -> str | None:
        """The translation of a text that some pattern fits."""
        found = [each for word in dict.fromkeys(WORD.findall(text)) for each in self.patterns.get(word, ())]
        for _, alike in groupby(sorted(found, key=self.rank), self.rank):
            fits = [(source, got) for source in alike if (got := pattern(source).fullmatch(text))]
            if fits:
                return self.filled(*min(fits, key=lambda fit: (fit[1].groups().count(""), -len(fit[1].groups()))))
        return None

    def rank(self, source: str) -> tuple[bool, bool, int]:
        """Which of the patterns that fit is meant: one that begins as the text does, then the one that says most
        itself. One that says nothing but a person's word comes last: ``field features`` is not so many features."""
        return self.words[source] <= self.own, source[:1] == "%", -self.length[source]

    def filled(self, source: str, got: re.Match[str]) -> str:
        """The translation of a pattern, with what a sentence had in its holes; what stands in quotes stays."""
        return HOLE.sub(lambda hole: self.within(got[f"_{hole[1]}"], f"“{hole[0]}”" in source), self.texts[source])


def entries(path: Path) -> Iterator[tuple[str, str]]:
    """(source, translation) of every message that is finished."""
    for message in ElementTree.parse(path).iter("message"):
        said = message.find("translation")
        if said is not None and said.text and said.get("type") is None:
            yield message.findtext("source", ""), said.text


@cache
def pattern(source: str) -> re.Pattern[str]:
    """The pattern of a text with holes. A single small word, as in ``%1 to %2``, holds no sentences together."""
    parts, words = HOLE.split(source), WORD.findall(HOLE.sub(" ", source))
    short = len(words) < 2 and words[0].islower() and HOLE.sub("", source).strip() == words[0]
    seen: set[str] = set()
    made = re.escape(parts[0])
    for before, number, literal in zip(parts[::2], parts[1::2], parts[2::2], strict=False):
        beside_an_end = before.rstrip().endswith((".", ":", ";")) or re.match(" [A-Z]", literal)
        hole = SHORT if short else ANY if beside_an_end else ONE if before or seen else FIRST
        made += f"(?P=_{number})" if number in seen else f"(?P<_{number}>{hole})"
        made += re.escape(literal)
        seen.add(number)
    return re.compile(made, re.DOTALL)


@cache
def part(name: str, language: str) -> Mapping[str, str]:
    """The texts that only one part of the window says, read when it first asks: starting need not wait for them."""
    file = resources.path(f"translations/{name}_{language}.ts")
    return dict(entries(file)) if file.exists() else {}


_catalogue: Catalogue | None = None
_qt: QTranslator | None = None


def tr(text: str) -> str:
    """What is shown for a text of the program."""
    return text if _catalogue is None or not text or isinstance(text, Theirs) else _catalogue.tell(text)


def keep(words: Iterable[str]) -> None:
    """Words of a person's stay as they are inside of sentences, whatever they mean to us."""
    if _catalogue is not None:
        _catalogue.keep(words)


def filters(*kinds: str) -> str:
    """Kinds of files as a dialog of Qt wants them: ``filters("Table (*.csv)", "All files (*)")``."""
    return ";;".join(map(tr, kinds))


def language() -> str:
    """``en``, or the language that is on."""
    return "en" if _catalogue is None else "de"


def chosen(wish: str) -> str:
    """The language of a wish: ``system`` follows the desktop, what we do not speak is English."""
    if wish in LANGUAGES:
        return wish
    spoken = QLocale.system().uiLanguages()
    first = spoken[0].partition("-")[0] if spoken else "en"
    return first if first in LANGUAGES else "en"


def speak(app: QCoreApplication, name: str) -> None:
    """Speak a language from now on; windows that stand keep theirs. English needs nothing to be read."""
    global _catalogue, _qt
    for each in (_catalogue, _qt):
        if each is not None:
            app.removeTranslator(each)
    _catalogue = _qt = None
    if name == "en":
        return
    try:
        _catalogue = Catalogue(resources.path(f"translations/layerloom_{name}.ts"))
    except (OSError, ElementTree.ParseError):  # an installation that is not whole speaks English
        log.warning("The texts of %s cannot be read.", name, exc_info=True)
        return
    _catalogue.keep(name for kind in catalogue.values() for name in (*kind.inputs, *kind.outs))
    app.installTranslator(_catalogue)
    _qt = QTranslator()
    if _qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(_qt)
