"""Advice on the open project, looked for on a thread once the hand rests; what was found before stays until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.report import Problem

from .errand import Work

if TYPE_CHECKING:
    from app.core.inspect import Findings

    from .desk import Desk

REST = 200
"""Milliseconds without an edit after which is looked: advice never hurries anyone."""

Given = tuple[tuple[str, Problem], ...]


class Adviser(QObject):
    """``given`` tells that there is other advice."""

    given = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.found: Given = ()
        self.soon = QTimer(self, singleShot=True, interval=REST)
        self.soon.timeout.connect(self.look)
        self.work = Work(self, "advice")
        self.work.result.connect(self.learn)
        desk.changed.connect(self.ask)

    def ask(self, *_: object) -> None:
        """Look before long."""
        self.drop_lost()
        self.soon.start()

    def look(self) -> None:
        findings = self.desk.findings
        if self.desk.behind:  # asked again once more is found out
            return
        self.work.run(lambda: (findings, findings.advice))

    def learn(self, answer: tuple[Findings, Given]) -> None:
        """Take on what was found, if it is about the project as it is."""
        findings, found = answer
        if findings is self.desk.findings and found != self.found:
            self.found = found
            self.given.emit()

    def drop_lost(self) -> None:
        """Forget at once what was said of nodes that are gone."""
        networks = self.desk.project.networks
        kept = tuple(each for each in self.found if each[0] in networks and each[1].node in networks[each[0]].nodes)
        if kept != self.found:
            self.found = kept
            self.given.emit()

    def of(self, network: str) -> dict[str, tuple[Problem, ...]]:
        """What is said of the nodes of one network."""
        told: dict[str, tuple[Problem, ...]] = {}
        for name, problem in self.found:
            if name == network:
                told[problem.node] = (*told.get(problem.node, ()), problem)
        return told
