"""The inspector's part about what of a node is shown on the face of every block of its network, and by what word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from app.core.graph import NAME, Graph
from app.core.linking import users
from app.core.within import alike, put, set_there, settable
from nodes.block import Block

from .. import theme
from ..desk import Desk
from ..parts.form import Form
from ..parts.opener import opens
from ..tongue import tr
from .fields import Words

HELP = "What is shown on the face can be set on each block of this network by itself."
WORD = "Params that have the same word are set together."


class FaceRows:
    """A button with a list to tick, and a word for each param that is ticked. ``words`` are those it was made for."""

    def __init__(self, form: Form, desk: Desk, network: str, id: str) -> None:
        self.desk, self.network, self.id = desk, network, id
        placed = desk.project.networks[network].nodes[id]
        self.params = dict(settable(placed))
        self.words: Mapping[str, str] = dict(placed.face)
        self.button = QPushButton(self.told())
        theme.look(self.button, "quiet")
        self.menu = QMenu(self.button)
        opens(self.button, self.menu)
        form.heading("Face of the block")
        form.row("Shown", self.button, help=HELP, wide=True)
        for name, param in self.params.items():
            action = QAction(tr(param.title), self.menu, checkable=True)
            action.setChecked(name in self.words)
            action.triggered.connect(lambda on, name=name: self.turn(name, on))
            self.menu.addAction(action)
        self.fields: dict[str, Words] = {}
        for name, word in self.words.items():
            if name in self.params:
                field = self.fields[name] = Words(word, f"Word for {self.params[name].title}")
                field.setMaxLength(40)
                field.changed.connect(partial(self.call, name))
                form.row(f"{self.params[name].title} as", field, help=WORD)

    def told(self) -> str:
        shown = [param.title for name, param in self.params.items() if name in self.words]
        return tr("nothing" if not shown else shown[0] if len(shown) == 1 else f"{len(shown)} params")

    def turn(self, name: str, on: bool) -> None:
        """Show a param on the face, or no longer."""
        graph = self.desk.project.networks[self.network]
        face = {each: word for each, word in graph.nodes[self.id].face.items() if each != name}
        if on:
            face[name] = free_word(graph, self.id, name)
        placed, title = graph.nodes[self.id], self.params[name].title
        label = f"{'Show' if on else 'Hide'} {title} of {placed.name} on the block"
        self.desk.document.change_network(label, self.network, graph.add(self.id, replace(placed, face=face)))

    def call(self, name: str, word: str) -> None:
        """Give a param another word."""
        graph = self.desk.project.networks[self.network]
        placed, word = graph.nodes[self.id], word.strip().replace(" ", "_")
        if text := refusal(graph, self.id, name, word):
            self.desk.tell("attention", text)
            self.fields[name].set_value(placed.face[name])
            return
        self.desk.document.change_network(f"Call {self.params[name].title} of {placed.name} {word} on the block",
                                          self.network, called(graph, self.id, name, word))


def refusal(graph: Graph, id: str, name: str, word: str) -> str:
    """Why a param cannot have a word on the face; empty if it can."""
    if not NAME.match(word) or word.startswith("__"):
        return "A word on the face has letters, digits and _, and begins with a letter."
    if word in Block.params:
        return f"Every block has a setting {word} of its own; choose another word."
    for other, its in others(graph, id, name, word):
        if not alike(settable(graph.nodes[other])[its], settable(graph.nodes[id])[name]):
            return f"{word} sets {settable(graph.nodes[other])[its].title} of {graph.nodes[other].name}, which is of " \
                   "another sort; choose another word."
    return ""


def others(graph: Graph, id: str, name: str, word: str) -> list[tuple[str, str]]:
    """The params beside one that have a word on the face."""
    return [place for place in graph.shown.places.get(word, ()) if place != (id, name)]


def called(graph: Graph, id: str, name: str, word: str) -> Graph:
    """A param under a word on the face, set as those are that have the word already."""
    placed = graph.nodes[id]
    after = graph.add(id, replace(placed, face={**placed.face, name: word}))
    for place in others(graph, id, name, word)[:1]:
        return after.set(id, **put(placed, name, set_there(graph, *place)).values)
    return after


def free_word(graph: Graph, id: str, name: str) -> str:
    """A word nothing on the face has yet: ``out_channels``, or with the node's name ahead."""
    taken = {*Block.params, *(word for placed in graph.nodes.values() for word in placed.face.values())}
    whole = f"{graph.nodes[id].name}_{name}"
    return name if name not in taken else next(
        word for n in range(1, len(taken) + 2) if (word := whole if n == 1 else f"{whole}{n}") not in taken)


def has_face(desk: Desk, network: str, id: str) -> bool:
    """Whether a node's params could be shown on a block: its network stands in another, or is not the trained one."""
    placed = desk.project.networks[network].nodes[id]
    outside = network != desk.project.main or bool(users(desk.project.networks, network))
    return outside and placed.known and bool(settable(placed))
