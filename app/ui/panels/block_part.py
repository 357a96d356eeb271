"""The inspector's part about a block: which network it stands for, what is set on its face, and the way inside."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core import block
from app.core.graph import Placed
from app.core.linking import stands_for
from app.core.networks import Refused, refusal
from nodes.block import Block
from nodes.language import Param

from ..desk import Desk
from ..parts.form import Form
from ..tongue import tr
from .fields import ParamRow


class BlockPart:
    """Rows in the page of a block. ``made_for`` says for which face; another face needs another page."""

    def __init__(self, form: Form, desk: Desk, network: str, id: str) -> None:
        self.desk, self.network, self.id = desk, network, id
        self.made_for = face_of(desk, network, id)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        self.open = QPushButton(tr("Open"))
        self.open.setToolTip(tr("Show the network inside (double click, Ctrl+Down)"))
        self.open.clicked.connect(lambda: desk.enter(id))
        self.cut = QPushButton(tr("Make independent"))
        self.cut.setToolTip(tr("Give this block a copy of the network, which the others do not follow"))
        self.cut.clicked.connect(self.make_independent)
        for button in (self.open, self.cut):
            row.addWidget(button)
        row.addStretch()
        form.whole(buttons)
        placed = self.placed
        node = placed.node
        assert isinstance(node, Block)
        self.rows = {name: ParamRow(form, node.params[name], placed.values.get(name, node.params[name].default),
                                    self.networks(), self.put) for name in ("network", "repeat", "weights")}
        self.settings: dict[str, ParamRow] = {}
        self.refresh()

    def lay_face(self, form: Form) -> None:
        """Rows for what is on its face."""
        node = self.placed.node
        if node.shown.settings:
            form.heading("On its face")
        for word, param in node.shown.settings.items():
            self.settings[word] = ParamRow(form, named(param, word), node.given.get(word, param.default), (),
                                           partial(self.set, word))

    @property
    def placed(self):  # type: ignore[no-untyped-def]
        return self.desk.project.networks[self.network].nodes[self.id]

    def networks(self) -> list[str]:
        return networks_for(self.desk, self.network)

    def stale(self) -> bool:
        return face_of(self.desk, self.network, self.id) != self.made_for

    def refresh(self) -> None:
        """Show what it is set to now."""
        placed = self.placed
        node = placed.node
        for name, row in self.rows.items():
            row.show_value(placed.values.get(name, row.param.default), self.networks())
        for word, row in self.settings.items():
            if word in node.shown.settings:
                row.show_value(node.given.get(word, node.shown.settings[word].default))
        self.open.setEnabled(placed.inside is not None)
        name = stands_for(placed)
        alike = [id for graph in self.desk.project.networks.values() for id in graph.blocks
                 if stands_for(graph.nodes[id]) == name]
        self.cut.setVisible(placed.inside is not None and len(alike) > 1)

    def put(self, param: Param, value: Any) -> None:
        graph = self.desk.project.networks[self.network]
        self.desk.document.change_network(f"Set {param.title} of {graph.nodes[self.id].name}", self.network,
                                          graph.set(self.id, **{param.name: value}),
                                          f"set {self.network} {self.id} {param.name}")

    def set(self, word: str, param: Param, value: Any) -> None:
        """One word on the face has another value; what the network itself says is not kept as a value."""
        graph = self.desk.project.networks[self.network]
        placed = graph.nodes[self.id]
        self.desk.document.change_network(f"Set {word} of {placed.name}", self.network,
                                          graph.set(self.id, settings=with_words(placed, {word: value})),
                                          f"set {self.network} {self.id} {word}")

    def make_independent(self) -> None:
        project, name = self.desk.project, self.placed.name
        try:
            after = block.independent(project, self.network, self.id)
        except Refused as reason:
            self.desk.tell("attention", str(reason))
            return
        self.desk.document.change(f"Make {name} independent", after)


def networks_for(desk: Desk, network: str) -> list[str]:
    """The networks that a block in this one could stand for."""
    return [name for name in desk.project.networks if not refusal(desk.project, network, name)]


def with_words(placed: Placed, words: Mapping[str, Any]) -> dict[str, Any]:
    """What the face of a block is set to with other values for some words; what its network says anyway is left out."""
    held = placed.values.get("settings")
    known = placed.node.shown.settings if isinstance(placed.node, Block) else {}
    return {word: value for word, value in {**(held if isinstance(held, dict) else {}), **words}.items()
            if word not in words or word not in known or value != known[word].default}


def named(param: Param, word: str) -> Param:
    """A param under the word it has on the face."""
    made = object.__new__(type(param))
    made.__dict__.update(param.__dict__)
    made.title = word.replace("_", " ").capitalize()
    return made


def face_of(desk: Desk, network: str, id: str) -> Any:
    """What is on the face of a block: words with the sort of what they are set to."""
    node = desk.project.networks[network].nodes[id].node
    assert isinstance(node, Block)
    return [(word, type(param), limits(param)) for word, param in node.shown.settings.items()]


def limits(param: Param) -> Any:
    return {key: value for key, value in param.about().items() if key != "default"}
