"""What is wrong with the chosen node, said beside it, with the changes that would put it right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer

from app.core.fix import Fix, fixes
from app.core.report import Problem, Report

from ..errand import Work
from ..parts.bubble import Bubble
from .edits import make

if TYPE_CHECKING:
    from .view import Canvas

GAP = 8
SOON = 60
"""Milliseconds a node is chosen before fixes are looked for: walking over nodes stays quick."""


class Trouble(Bubble):
    """Shown while one node is chosen that is wrong, or that is not finished and was asked about."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.id = self.asked = ""
        self.said: tuple[Problem, ...] = ()
        self.dismissed: tuple[str, tuple[Problem, ...]] = ("", ())
        self.report = Report()
        self.soon = QTimer(self, singleShot=True, interval=SOON)
        self.soon.timeout.connect(self.look)
        self.work = Work(self, "fixes")
        self.work.result.connect(self.offer)
        self.closed.connect(canvas.setFocus)
        self.hide()

    def ask(self, id: str) -> None:
        """A node was clicked or led to: say what is the matter even if it is only unfinished."""
        self.asked = id
        self.dismissed = ("", ())
        self.follow()

    def dismiss(self) -> None:
        self.dismissed = (self.id, self.said)
        self.hide()

    def follow(self) -> None:
        """Say what is to be said of the chosen node now; go when there is nothing."""
        chosen = self.canvas.desk.selection
        item = self.canvas.picture.nodes.get(next(iter(chosen))) if len(chosen) == 1 else None
        if item is None or not item.said:
            self.hide()
            self.soon.stop()
            self.work.cancel()
            self.id, self.said = "", ()
            return
        if not self.welcome(item.id, item.said) or (item.state == "unfinished" and item.id != self.asked):
            self.hide()
            return
        if item.id != self.id or item.said != self.said or self.isHidden():
            self.id, self.said = item.id, item.said
            self.say(())
            self.soon.start()
        elif self.report is not self.canvas.desk.report:  # the network is another one: so are its fixes
            self.soon.start()
        self.lie()
        self.show()
        self.raise_()

    def welcome(self, id: str, said: tuple[Problem, ...]) -> bool:
        """Whether nothing else is going on, and it was not sent away."""
        canvas = self.canvas
        return canvas.gesture is None and canvas.finder.isHidden() and canvas.rename.isHidden() \
            and (id, said) != self.dismissed

    def say(self, found: tuple[Fix, ...]) -> None:
        graph, problem = self.canvas.picture.graph, self.said[0]
        names = {graph.nodes[source].name for wired in graph.incoming.get(self.id, {}).values() for source, _ in wired}
        look = "plain" if problem.state == "unfinished" else "wrong"
        offers = [(fix.text, self.use(fix)) for fix in found]
        self.tell(problem.text, graph.nodes[self.id].name, names, offers, look=look)

    def use(self, fix: Fix) -> Callable[[], None]:
        report = self.report

        def call() -> None:
            self.canvas.setFocus()
            if report is self.canvas.desk.report:
                make(self.canvas, fix.text, fix.graph)
        return call

    def look(self) -> None:
        """Look for fixes on a worker, once the person stays with the node: in a large network that takes a while."""
        desk = self.canvas.desk
        if self.id in desk.graph.nodes and self.said and not desk.behind:
            report, problem, plan = desk.report, self.said[0], desk.project.plan
            self.work.run(lambda: (report, fixes(report, problem, plan)))

    def offer(self, found: tuple[Report, tuple[Fix, ...]]) -> None:
        """Offer what was found, if it is still about the network as it is."""
        report, offers = found
        if report is self.canvas.desk.report and self.said and not self.isHidden():
            self.report = report
            self.say(offers)
            self.lie()

    def lie(self) -> None:
        """Beside the node: above it, where there is no room below it, and inside the view."""
        item = self.canvas.picture.nodes.get(self.id)
        if item is None or not self.said:
            return
        card = self.canvas.viewportTransform().mapRect(QRectF(item.rect))
        room = self.canvas.viewport().rect()
        x = min(max(8, card.center().x() - self.width() / 2), room.width() - self.width() - 8)
        y = card.top() - self.height() - GAP
        if y < 8:
            y = card.bottom() + GAP
        self.setGeometry(round(x), round(y), self.width(), self.height())
        self.setVisible(room.toRectF().intersects(card) and self.welcome(self.id, self.said))
