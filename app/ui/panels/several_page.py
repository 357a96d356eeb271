"""The inspector's page about several nodes: what they share is set for all of them at once."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.say import counted, short
from nodes.language import Param
from nodes.size import Size, at

from .. import theme
from ..desk import Desk
from ..parts.facts import Facts
from ..parts.form import Form
from ..tongue import Theirs, tr
from .fields import MIXED, HandsOnUndo, ParamRow
from .node_page import sentence

MOST = 4
"""So many kinds are named; of more than one beyond that the number is said."""


class SeveralPage(QWidget):
    """Follows one choice of nodes; :meth:`refresh` after each change."""

    def __init__(self, desk: Desk, ids: frozenset[str]) -> None:
        super().__init__()
        self.desk, self.ids = desk, ids
        self.undo = HandsOnUndo(self)
        graph = desk.graph
        kinds = Counter(graph.nodes[id].node.title if graph.nodes[id].known else graph.nodes[id].kind for id in ids)
        title = sentence(counted(len(ids), "node"), "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 18, 16, 16)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(1)
        named = [tr(f"{count:,}") + f" {tr(kind)}" if count > 1 else tr(kind) for kind, count in kinds.most_common()]
        names = Theirs(" · ".join([*named[:MOST], tr(f"{len(named) - MOST} more")] if len(named) > MOST + 1 else named))
        column.addWidget(sentence(names, "third"))
        column.addSpacing(12)
        self.shared = shared(desk, ids)
        if self.shared:
            column.addWidget(sentence("What they share; a change is made in all of them.", "second"))
            column.addSpacing(12)
        self.form = Form()
        self.rows = {name: ParamRow(self.form, param, self.value(name), self.fields, self.put)
                     for name, param in self.shared.items()}
        self.facts = Facts()
        self.form.heading("Cost")
        self.form.whole(self.facts)
        column.addWidget(self.form)
        column.addStretch()
        self.soon = QTimer(self, singleShot=True, interval=0)
        self.soon.timeout.connect(self.refresh)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self.undo)
            field.installEventFilter(self)
        theme.look(self, "panel")
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that is left without a word says “different” again."""
        if event.type() == QEvent.Type.FocusOut:
            self.soon.start()
        return False

    @property
    def fields(self) -> list[str]:
        return list(self.desk.project.plan.data.fields)

    def stale(self) -> bool:
        return not self.ids <= self.desk.graph.nodes.keys() or \
            list(shared(self.desk, self.ids)) != list(self.shared)

    def value(self, name: str) -> Any:
        values = [self.desk.graph.nodes[id].values.get(name) for id in self.ids]
        return values[0] if all(type(each) is type(values[0]) and each == values[0] for each in values) else MIXED

    def refresh(self) -> None:
        """Show the nodes as they are now."""
        if self.stale():
            return
        for name, row in self.rows.items():
            row.show_value(self.value(name), self.fields)
        answers = [answer for id in self.ids if (answer := self.desk.report.answers.get(id))]
        self.facts.show_facts({"Parameters": f"{sum(answer.parameters for answer in answers):,}",
                               "Multiply-adds, per sample": short(sum(once(answer.work) for answer in answers))})

    def put(self, param: Param, value: Any) -> None:
        graph = self.desk.graph
        if not self.ids <= graph.nodes.keys():
            return
        self.desk.change(f"Set {param.title} of {counted(len(self.ids), 'node')}",
                         graph.set_all(self.ids, **{param.name: value}),
                         f"set {sorted(self.ids)} {param.name}")


def once(count: int | Size) -> int:
    """Multiply-adds where a length that is open counts as 1."""
    return at(count, dict.fromkeys(count.symbols, 1)) if isinstance(count, Size) else count


EACH_ITS_OWN = {"field", "shape", "code", "arguments", "network", "settings"}


def shared(desk: Desk, ids: frozenset[str]) -> dict[str, Param]:
    """Params all the nodes have, of one sort; fields are each node's own."""
    placed = [desk.graph.nodes[id] for id in ids]
    if not all(each.known for each in placed):
        return {}
    first, *others = [each.node.params for each in placed]
    return {name: param for name, param in first.items() if name not in EACH_ITS_OWN
            and all(alike(param, params.get(name)) for params in others)}


def alike(one: Param, other: Param | None) -> bool:
    """Whether two params take the same values, whatever their help and default."""
    if other is None or type(one) is not type(other):
        return False
    mine, its = one.about(), other.about()
    return all(mine[key] == its[key] for key in mine if key not in ("doc", "default"))
