"""What is wrong with the chosen node, or could be better, at the foot of the inspector, where it moves nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.fix import Fix
from app.core.report import Problem

from .. import theme
from ..desk import Desk
from .notice import FixFinder, Key, Notice, use

MOST = 3
"""Problems shown at once; the list has them all."""


class Foot(QWidget):
    """Follows the one node that is chosen; empty when nothing is wrong with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        theme.look(self, "panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 8, 12, 12)
        self.column.setSpacing(8)
        self.told: tuple[str, tuple[Problem, ...]] = ("", ())
        self.notices: list[tuple[Problem, Notice]] = []
        self.finder = FixFinder(desk, self)
        self.finder.found.connect(self.offer)
        desk.advice.given.connect(self.follow)
        self.hide()

    def follow(self) -> None:
        """Show what is wrong now."""
        chosen = self.desk.selection & self.desk.graph.nodes.keys()
        id = next(iter(chosen)) if len(chosen) == 1 else ""
        told = self.desk.report.by_node.get(id) or self.desk.advice.of(self.desk.name).get(id, ())[:1]
        found = tuple(dict.fromkeys(told))[:MOST] if id else ()
        self.finder.ask((self.desk.name, problem) for problem in found)
        if (id, found) == self.told:
            return
        self.told = (id, found)
        for _, notice in self.notices:
            self.column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.notices = []
        for problem in found:
            name = self.desk.graph.nodes[id].name
            text = problem.text.removeprefix(f"{name}: ")
            notice = Notice(text[:1].upper() + text[1:] if text != problem.text else text, name, problem.state)
            notice.layout().setContentsMargins(12, 10, 12, 10)  # type: ignore[union-attr]
            theme.look(notice, "warning" if problem.state == "wrong" else "waiting")
            self.column.addWidget(notice)
            self.notices.append((problem, notice))
        self.setVisible(bool(found))

    def offer(self, found: Mapping[Key, Sequence[Fix]]) -> None:
        """Show the fixes; one that two problems share stands once."""
        network, seen = self.desk.name, set[str]()
        for problem, notice in self.notices:
            fixes = [fix for fix in found.get((network, problem), ()) if fix.text not in seen]
            seen |= {fix.text for fix in fixes}
            notice.offer(fixes, partial(use, self.desk, network, problem))
