"""A name that looks like markup is shown as it was typed, wherever it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.core.graph import Wire, place
from app.core.plan import Data, Plan
from app.core.project import Project
from app.ui.parts.offer import Offer
from app.ui.parts.toast import Toast
from app.ui.plain import plain
from app.ui.where import save_over
from tests.ui.conftest import Open
from tests.ui.drawing import FIELDS, small

NAME = "<b>x</b> & co"


def read(text: str, format: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """What a person reads where Qt is given a text."""
    if format == Qt.TextFormat.PlainText or (format == Qt.TextFormat.AutoText and not Qt.mightBeRichText(text)):
        return text
    page = QTextDocument()
    page.setHtml(text)
    return page.toPlainText()


def named(over: QWidget) -> Iterator[tuple[str, str]]:
    """Everything a part of the window is given that has the name in it, and what is read there."""
    for each in (over, *over.findChildren(QWidget)):
        given = [(each.toolTip(), read(each.toolTip()))]
        if isinstance(each, QLabel):
            given.append((each.text(), read(each.text(), each.textFormat())))
        yield from (one for one in given if "b>x<" in one[0] or "b&gt;x" in one[0])


def project() -> Project:
    """Its title, its networks, its fields and their classes are all called that."""
    fields = {"image": FIELDS["image"], NAME: msgspec.structs.replace(FIELDS["digit"], classes=(NAME, "b"))}
    made = small()
    graph = made.network.set("answer", field=NAME)
    inner = graph.add("odd", place("Linear", "odd", out_features=0)).connect(Wire("flatten", "y", "odd", "x"))
    block = place("Block", "block1", (0, 300), network=NAME)
    return Project(NAME, {"main": graph.add("block1", block), NAME: inner}, Plan(data=Data(fields=fields)))


def test_what_looks_like_markup_is_given_so_that_it_is_read() -> None:
    for text in (NAME, "5 < 6", "a &lt; b", "<br>", f"first\nthen {NAME}", "plain", ""):
        assert read(plain(text)) == text


def test_every_place_shows_a_name_as_it_was_typed(open_window: Open) -> None:
    window = open_window(project())
    heard: set[str] = set()
    for place_ in window.places.names:
        window.places.go(place_)
        for network, chosen in (("main", "answer"), ("main", "block1"), ("main", ""), (NAME, ""), (NAME, "odd")):
            window.desk.show_network(network)
            window.desk.select((chosen,) if chosen else ())
            for given, seen in named(window):
                assert NAME in seen, given
                heard.add(given)
    assert len(heard) > 3


def test_a_bar_a_button_and_a_toast_do_too(qtbot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(200, 60)
    button, toast = Offer(f"Rename the network that is called {NAME}", over), Toast(over)
    button.setFixedWidth(60)
    over.show()
    button.grab()
    toast.tell(f"The network {NAME} is among your blocks now, at the end of the library.")
    for each in (button.toolTip(), toast._label.toolTip()):
        assert NAME in read(each)


def test_questions_do_too(open_window: Open, monkeypatch) -> None:
    asked: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box) or QMessageBox.StandardButton.Cancel)
    window = open_window(replace(small(), title=NAME))
    window.files.ask()
    save_over(window, "Title", f"Save over {NAME}?", f"It is called {NAME}.")
    assert [NAME in read(text) for text in (asked[0].text(), asked[1].text(), asked[1].informativeText())] == [True] * 3
