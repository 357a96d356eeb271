"""The view goes along: what keys, undo and redo do out of sight is brought into view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.core.graph import Graph
from app.core.project import Project

from .geometry import HEIGHT, WIDTH

if TYPE_CHECKING:
    from .view import Canvas

CARD = QSizeF(WIDTH, HEIGHT)
KEPT = 20
"""So many steps that moved the look give it back."""


def bring(canvas: Canvas) -> None:
    """Bring what is chosen into view if nothing of it is: who works by keys sees what they work at."""
    if canvas.desk.chosen:
        bring_rect(canvas, canvas.picture.extent(canvas.desk.chosen))


def bring_rect(canvas: Canvas, rect: QRectF) -> None:
    """Bring a rectangle of the scene into view if nothing of it is."""
    if rect.isValid() and not canvas.seen().intersects(rect):
        canvas.ensure(rect)


def undo(canvas: Canvas) -> None:
    """Take back the last step, and see what it takes back; what is there again is chosen."""
    stepped(canvas, canvas.desk.document.undo)


def redo(canvas: Canvas) -> None:
    """Do again what was taken back last, and see what it does; what is there anew is chosen."""
    stepped(canvas, canvas.desk.document.redo)


def stepped(canvas: Canvas, step: Callable[[], None]) -> None:
    desk = canvas.desk
    name, before = desk.name, desk.project
    step()
    if desk.name != name:
        return
    changed = [each for each, graph in desk.project.networks.items()
               if each in before.networks and before.networks[each] is not graph and before.networks[each] != graph]
    if changed and name not in changed:
        go_to(canvas, name := changed[0])
    was, now = before.networks[name], desk.graph
    if was is not now:
        if back := (now.nodes.keys() - was.nodes.keys()) | (now.notes.keys() - was.notes.keys()):
            desk.select(back)
        bring_rect(canvas, touched(was, now))


def go_to(canvas: Canvas, name: str) -> None:
    """Show another network: one that lies around the one in view is gone out to."""
    around = [outer for outer, _ in canvas.desk.way]
    if name in around:
        canvas.desk.leave(around.index(name))
    else:
        canvas.desk.show_network(name)


Look = tuple[QPointF, float]
"""What lies in the middle of the view, and how near it is."""


class Step(NamedTuple):
    """A step that moved the look: the project and the network before it, and the look before and after."""

    project: Project
    name: str
    before: Look
    after: Look


class Places:
    """Where one looked in each network while a project is open: who comes out of a block looks where they did before,
    and so does who undoes a step that moved the look.
    """

    def __init__(self, canvas: Canvas) -> None:
        self.canvas, self.name = canvas, canvas.desk.name
        self.left: dict[str, Look] = {}
        self.steps: list[Step] = []
        canvas.desk.changed.connect(self.hear)

    @property
    def look(self) -> Look:
        return self.canvas.seen().center(), self.canvas.zoom

    def hear(self, before: Project, after: Project) -> None:
        """Forget what is gone; what a step moved that is undone looks as before, unless one has looked elsewhere since.
        """
        desk = self.canvas.desk
        if desk.document.fresh and before is not after:
            self.name, self.left, self.steps = desk.name, {}, []
        self.left = {name: look for name, look in self.left.items() if name in after.networks}
        for step in self.steps:
            if step.project is not after or before is after:
                continue
            if step.name == desk.name and alike(self.look, step.after):
                self.canvas.look_at(*step.before)
            elif step.name != desk.name and step.name in self.left and alike(self.left[step.name], step.after):
                self.left[step.name] = step.before

    @contextmanager
    def step(self) -> Iterator[None]:
        """What is changed within moves the look as well; undone it gives it back."""
        project, name, before = self.canvas.desk.project, self.canvas.desk.name, self.look
        yield
        if not alike(before, self.look):
            self.steps = [*self.steps[1 - KEPT:], Step(project, name, before, self.look)]

    def turn(self, network: str) -> None:
        """Show another network where it was looked at last, or all of it; one that is called otherwise stays."""
        canvas = self.canvas
        renamed = network == canvas.desk.follows
        if canvas.fitted and not renamed:
            self.left[self.name] = self.look
        self.name = network
        there = self.left.get(network)
        canvas.show_network(fit=there is None and not renamed)
        if there is not None and not renamed:
            canvas.look_at(*there)
            if not canvas.seen().intersects(canvas.picture.extent()):
                canvas.zoom_to_fit()


def alike(one: Look, other: Look) -> bool:
    """Whether two looks show the same, but for a pixel."""
    return one[1] == other[1] and (one[0] - other[0]).manhattanLength() * one[1] < 3


class Whole:
    """All of the network stays in view when the room for it changes, until somebody looks elsewhere or changes it."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.look: tuple[object, ...] = ()

    def now(self) -> tuple[object, ...]:
        """How it is looked at, and what there is to see."""
        canvas = self.canvas
        return canvas.zoom, canvas.corner, canvas.picture.extent()

    def show(self) -> None:
        """Bring all of it into view."""
        self.canvas.show_rect(self.canvas.picture.extent())
        self.look = self.now()

    def shown(self) -> bool:
        """Whether that is what is seen, and nobody is in the midst of something."""
        return self.canvas.gesture is None and self.look == self.now()


def touched(before: Graph, after: Graph) -> QRectF:
    """Where two states of a network differ: the cards, ends of wires and notes that are other, gone or new.

    None where nothing differs that lies somewhere.
    """
    there = {**before.nodes, **after.nodes}
    ids = {id for id, placed in there.items()
           if id not in after.nodes or ((was := before.nodes.get(id)) is not placed and was != placed)}
    wires = {*before.wires} ^ {*after.wires} if before.wires is not after.wires else set()
    wires |= {wire for wire in {**before.bends, **after.bends} if before.bends.get(wire) != after.bends.get(wire)}
    ids |= {id for wire in wires for id in (wire.source, wire.target)}
    frames = {id for id in {**before.frames, **after.frames} if before.frames.get(id) != after.frames.get(id)}
    ids |= {held for id in frames for held in (after.frames.get(id) or before.frames[id]).holds if held in there}
    rect = QRectF()
    for id in ids:
        rect = rect.united(QRectF(QPointF(*there[id].at), CARD))
    for id, note in {**before.notes, **after.notes}.items():
        if before.notes.get(id) != after.notes.get(id):
            rect = rect.united(QRectF(QPointF(*note.at), QSizeF(*note.size)))
    return rect
