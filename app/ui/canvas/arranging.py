"""Lays out the network: at once where that is quick, else on a thread while one goes on working."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer

from app.core.arrange import Places, run_out, steps
from app.core.bends import straightened, touching
from app.core.frames import fitted
from app.core.graph import Graph

from ..errand import Work
from .edits import change, tall
from .tip import AWAY, Tip

if TYPE_CHECKING:
    from .view import Canvas

QUICK = 80
"""So many nodes and notes are laid out within a frame."""
WAIT, AGAIN = 200, 50
"""Milliseconds until it is said that something is under way; between two looks whether a drag has ended."""


class Arranger(QObject):
    """Arranges the chosen nodes if there are several, else all. What is edited meanwhile stays as it was edited."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.work = Work(self, "arranging")
        self.work.result.connect(self.found)
        self.work.ended.connect(self.rest)
        self.said = Tip(canvas)
        self.late = QTimer(self, singleShot=True, interval=WAIT)
        self.late.timeout.connect(self.say)
        self.waiting: Places | None = None
        """What was found while something was dragged."""

    @property
    def busy(self) -> bool:
        return self.work.busy or self.waiting is not None

    def arrange(self) -> None:
        desk = self.canvas.desk
        self.cancel()
        self.graph, self.network = desk.graph, desk.name
        self.ids = desk.selection if len(desk.selection) > 1 else None
        self.count = len(self.ids or self.graph.nodes)
        if self.count + len(self.graph.notes) <= QUICK:
            self.found(run_out(steps(self.graph, self.ids, tall)))
        else:
            self.late.start()
            self.work.run(partial(steps, self.graph, self.ids, tall))

    def cancel(self) -> None:
        """Leave everything as it is."""
        self.waiting = None
        self.work.cancel()
        self.rest()

    def rest(self) -> None:
        if not self.busy:
            self.late.stop()
            self.said.hide()

    def say(self) -> None:
        """It takes longer than one notices: say so."""
        self.said.say(f"Arranging {self.count:,} nodes. Esc leaves them as they are.", QPointF(0, 0))
        self.said.move((self.canvas.viewport().width() - self.said.width()) // 2, AWAY[1])

    def found(self, places: Places | None) -> None:
        """Lay the nodes there; those that went elsewhere meanwhile stay, and so does a drag that is under way."""
        canvas, desk = self.canvas, self.canvas.desk
        self.waiting = None
        if places is None or desk.name != self.network:
            return
        if canvas.gesture is not None:
            self.waiting = places
            QTimer.singleShot(AGAIN, self, self.look)
            return
        was, now = corners(self.graph), corners(desk.graph)
        moves = {id: at for id, at in places.items() if id in now and now[id] == was[id] and now[id] != at}
        if not moves:
            desk.tell("plain", "Everything lies in order.")
            return
        with canvas.places.step():
            change(canvas, "Arrange nodes" if self.ids is None else f"Arrange {len(self.ids)} nodes",
                   straightened(fitted(desk.graph.move(moves), moves), touching(desk.graph, moves)))
            if not canvas.seen().contains(canvas.picture.extent(self.ids)):
                canvas.zoom_to_fit() if self.ids is None else canvas.zoom_to_selection()

    def look(self) -> None:
        """Whether the drag has ended."""
        if self.waiting is not None:
            self.found(self.waiting)
            self.rest()


def corners(graph: Graph) -> Places:
    """Where the nodes and notes of a network lie."""
    return {id: each.at for some in (graph.nodes, graph.notes) for id, each in some.items()}
