"""What a person does with frames: put one around nodes, name it, colour it, take it away. Each is one change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from app.core.frames import COLOURS, frame_of, framed, held, unframed

from .. import theme
from .edits import change
from .frame_item import head
from .rename import OnSheet

if TYPE_CHECKING:
    from .menus import Row
    from .view import Canvas


def frame(canvas: Canvas) -> None:
    """Put a frame around the chosen nodes, and let its title be typed."""
    if canvas.desk.selection:
        graph, id = framed(canvas.desk.graph, canvas.desk.selection)
        count = len(canvas.desk.selection)
        change(canvas, f"Frame {count} nodes" if count > 1 else
               f"Frame {canvas.desk.graph.nodes[next(iter(canvas.desk.selection))].name}", graph)
        canvas.title.open(id)


def in_frame(canvas: Canvas) -> bool:
    """Whether one of the chosen nodes lies in a frame."""
    graph = canvas.desk.graph
    return bool(graph.frames) and any(frame_of(graph, id) for id in canvas.desk.selection)


def leave(canvas: Canvas) -> None:
    """Take the chosen nodes out of their frames."""
    if in_frame(canvas):
        change(canvas, "Take out of frame", held(canvas.desk.graph, canvas.desk.selection))


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


def rows(canvas: Canvas, id: str) -> list[Row]:
    """What a right click on the title of a frame offers."""
    paint: list[Row] = [(word.capitalize(), "", "", partial(colour, canvas, id, word), True) for word in COLOURS]
    return [("Rename frame", "pencil", "", lambda: canvas.title.open(id), True),
            ("Colour", "", "", paint, True),
            ("Select its nodes", "", "", lambda: canvas.desk.select(canvas.desk.graph.frames[id].holds), True),
            None,
            ("Delete frame, keep nodes", "trash-2", "", lambda: remove(canvas, id), True)]


class Title(OnSheet):
    """The title of a frame, typed where it stands. Enter takes it, Escape leaves the old one."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas, self.id = canvas, ""
        self.setAccessibleName("Title of the frame")
        self.setMaxLength(200)
        self.hide()

    def open(self, id: str) -> None:
        if id not in self.canvas.desk.graph.frames:
            return
        self.id = id
        self.setText(self.canvas.desk.graph.frames[id].title)
        self.lie()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def lie(self) -> None:
        """Stay over the title while the view moves."""
        if not self.id:
            return
        box = self.canvas.picture.frame_boxes().get(self.id)
        if box is None:
            self.close_up()
            return
        spot = self.canvas.viewportTransform().mapRect(head(box))
        self.setFont(theme.ui_font(max(11, min(24, round(12 * self.canvas.zoom))), 600))
        wide = max(140, min(360, round(spot.width()) - 16))
        self.setGeometry(round(spot.left()) + 8, round(spot.top()) + 3, wide, 30)

    def take(self) -> None:
        """Call the frame what was typed."""
        id, title = self.id, "".join(letter for letter in self.text().strip() if letter.isprintable())
        graph = self.canvas.desk.graph
        if not id or self.isHidden():
            return
        self.close_up()
        if id in graph.frames and title != graph.frames[id].title:
            change(self.canvas, f"Rename frame to {title}",
                   replace(graph, frames={**graph.frames, id: replace(graph.frames[id], title=title)}))

    def close_up(self) -> None:
        self.id = ""
        had = self.hasFocus()
        self.hide()
        if had:
            self.canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.take()
