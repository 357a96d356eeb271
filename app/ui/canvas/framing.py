"""What a person does with frames: put one around nodes, name it, colour it, take it away. Each is one change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from app.core.frames import COLOURS, around, fitted, frame_of, framed, held, sized, unframed
from app.core.graph import Graph

from .. import theme
from .edits import change, counted, tall
from .frame_item import head
from .sizing import Sides, Sized, SizingByKeys, sides_at
from .typed import Line

if TYPE_CHECKING:
    from .menus import Row
    from .view import Canvas


def frame(canvas: Canvas) -> None:
    """Put a frame around the chosen nodes and notes, and let its title be typed."""
    if canvas.desk.chosen:
        graph, id = framed(canvas.desk.graph, canvas.desk.chosen)
        label = counted(canvas, "Frame", canvas.desk.chosen)
        canvas.desk.change(label, graph, merge=f"frame {id}")
        canvas.title.open(id, label)


def in_frame(canvas: Canvas) -> bool:
    """Whether one of the chosen nodes and notes lies in a frame."""
    graph = canvas.desk.graph
    return bool(graph.frames) and any(frame_of(graph, id) for id in canvas.desk.chosen)


def leave(canvas: Canvas) -> None:
    """Take the chosen nodes and notes out of their frames."""
    if in_frame(canvas):
        change(canvas, "Take out of frame", held(canvas.desk.graph, canvas.desk.chosen))


def remove(canvas: Canvas, id: str) -> None:
    """Take a frame away; its nodes stay."""
    graph = canvas.desk.graph
    if id in graph.frames:
        change(canvas, f"Delete frame {graph.frames[id].title}".strip(), unframed(graph, id))


def colour(canvas: Canvas, id: str, word: str) -> None:
    graph = canvas.desk.graph
    if id in graph.frames and graph.frames[id].colour != word:
        change(canvas, f"Colour frame {graph.frames[id].title}".strip(),
               replace(graph, frames={**graph.frames, id: replace(graph.frames[id], colour=word)}))


def fit(canvas: Canvas, id: str) -> None:
    """Let a frame be no larger than what it holds."""
    graph = canvas.desk.graph
    if id in graph.frames:
        change(canvas, f"Fit frame {graph.frames[id].title}".strip(), fitted(graph, graph.frames[id].holds))


def sizable(canvas: Canvas, id: str) -> Sized:
    """A frame as something that is sized: never smaller than what it holds."""
    graph = canvas.desk.graph
    left, top, right, bottom = around(graph, graph.frames[id].holds, tall) or (0.0, 0.0, 0.0, 0.0)
    inside = QRectF(left, top, right - left, bottom - top)

    def sized_to(box: QRectF) -> Graph:
        return sized(graph, id, (box.left(), box.top(), box.right(), box.bottom()), tall)

    return Sized(f"Resize frame {graph.frames[id].title}".strip(), graph.frames[id].holds,
                 canvas.picture.frame_boxes()[id], lambda wish, sides: wish.united(inside), sized_to)


def edge_at(canvas: Canvas, at: QPointF) -> tuple[str, Sides] | None:
    """The frame whose edge lies at a place, and which of its edges."""
    if not canvas.picture.graph.frames or canvas.picture.node_at(at) is not None:
        return None
    for id, box in reversed(list(canvas.picture.frame_boxes().items())):
        if (sides := sides_at(box, at, canvas.zoom)) is not None:
            return id, sides
    return None


def frame_of_chosen(canvas: Canvas) -> str:
    """The frame in which all that is chosen lies; nothing if there is none."""
    found = {frame_of(canvas.desk.graph, id) for id in canvas.desk.chosen}
    return found.pop() if len(found) == 1 else ""


def size_by_keys(canvas: Canvas, id: str = "") -> None:
    """Let a frame be sized with the arrow keys; that of what is chosen if none is named."""
    if id := id or frame_of_chosen(canvas):
        canvas.begin(SizingByKeys(canvas, sizable(canvas, id)))


def rows(canvas: Canvas, id: str) -> list[Row]:
    """What a right click on the title of a frame offers."""
    sized_by_hand = canvas.desk.graph.frames[id].box is not None
    paint: list[Row] = [(word.capitalize(), "", "", partial(colour, canvas, id, word), True) for word in COLOURS]
    return [("Rename frame", "pencil", "", lambda: canvas.title.open(id), True),
            ("Colour", "", "", paint, True),
            ("Size by keys", "", "S", lambda: size_by_keys(canvas, id), True),
            ("Fit to its nodes", "", "", lambda: fit(canvas, id), sized_by_hand),
            ("Select its nodes", "", "", lambda: canvas.desk.select(canvas.desk.graph.frames[id].holds), True),
            None,
            ("Delete frame, keep nodes", "trash-2", "", lambda: remove(canvas, id), True)]


FIELD = 30
"""How high the field is in which a title is typed."""


class Title(Line):
    """The title of a frame, typed where it stands. Enter takes it, Escape leaves the old one."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "Title of the frame", 200)
        self.step = ""

    def open(self, id: str, step: str = "") -> None:
        """Let the title of a frame be typed; ``step`` is what making it was called, and naming it is part of that."""
        if id in self.canvas.desk.graph.frames:
            self.step = step
            self.canvas.ensure(head(self.canvas.picture.frame_boxes()[id]))
            self.write(id, self.canvas.desk.graph.frames[id].title)

    def lie(self) -> None:
        if not self.id:
            return
        box = self.canvas.picture.frame_boxes().get(self.id)
        if box is None:
            self.close_up()
            return
        spot = self.canvas.viewportTransform().mapRect(head(box))
        self.setFont(theme.ui_font(max(11, min(24, round(12 * self.canvas.zoom))), 600))
        wide = max(140, min(360, round(spot.width()) - 16))
        above = min(spot.top() + 3, spot.bottom() - FIELD)  # clear of the cards below, from afar too
        self.setGeometry(round(spot.left()) + 8, round(above), wide, FIELD)

    def give(self, id: str) -> None:
        title = "".join(letter for letter in self.text().strip() if letter.isprintable())
        graph = self.canvas.desk.graph
        if id in graph.frames and title != graph.frames[id].title:
            named = replace(graph, frames={**graph.frames, id: replace(graph.frames[id], title=title)})
            if self.step and self.canvas.desk.document.undo_label == self.step:
                what = self.step.removeprefix("Frame ")
                self.canvas.desk.change(f"Frame {what} as {title}", named, merge=f"frame {id}")
            else:
                change(self.canvas, f"Rename frame to {title}", named)
