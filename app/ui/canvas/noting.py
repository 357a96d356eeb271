"""What a person does with notes: write one, change it, colour it, size it, take it away. Each is one change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, QTimer

from app.core.graph import Graph
from app.core.notes import COLOURS, LEAST, SIZE, Note, cleaned, coloured, noted, reworded, with_note
from app.core.project import Project

from .. import theme
from ..tongue import tr
from .edits import change, counted
from .geometry import snap
from .note_item import SIDE, TOP, box, needed, note_at, tones
from .sizing import Sides, Sized, SizingByKeys, sides_at
from .typed import Page

if TYPE_CHECKING:
    from .menus import Row
    from .view import Canvas

LEAST_FIELD, BORDER = QSize(140, 48), 2
NEW = "new"
"""What is written under this id becomes a note when it is taken."""


def add(canvas: Canvas, at: QPointF | None = None) -> None:
    """Let a new note be written, at a place of the scene; at the pointer or in the middle if none is named."""
    if at is None:
        at = canvas.pointer if canvas.pointer is not None and canvas.seen().contains(canvas.pointer) \
            else canvas.seen().center() - QPointF(SIZE[0] / 2, SIZE[1] / 2)
        while below := [item.rect.bottom() for item in canvas.picture.nodes_in(QRectF(at, QSizeF(*SIZE)))]:
            at = QPointF(at.x(), max(below) + 16)  # a card would lie on it
    canvas.paper.open_new(QPointF(*snap(at.x(), at.y())))


def the_one(canvas: Canvas) -> str:
    """The note that is chosen, if it is all that is."""
    return next(iter(canvas.desk.noted)) if len(canvas.desk.noted) == 1 and not canvas.desk.selection else ""


def write(canvas: Canvas, id: str = "") -> None:
    """Let the text of a note be changed; of the chosen one if none is named."""
    if id := id or the_one(canvas):
        canvas.paper.open(id)


def colour(canvas: Canvas, ids: frozenset[str], word: str) -> None:
    graph = coloured(canvas.desk.graph, ids, word)
    if graph != canvas.desk.graph:
        change(canvas, counted(canvas, "Colour", ids), graph)


def sizable(canvas: Canvas, id: str) -> Sized:
    """A note as something that is sized: no narrower than a word, no lower than its text."""
    graph, ink = canvas.desk.graph, canvas.picture.ink
    note = graph.notes[id]

    def least(wish: QRectF, sides: Sides) -> QRectF:
        found = QRectF(wish)
        wide = max(LEAST[0], wish.width())
        high = max(LEAST[1], wish.height(), needed(ink, note.text, wide))
        if sides.x < 0:
            found.setLeft(wish.right() - wide)
        if sides.y < 0:
            found.setTop(wish.bottom() - high)
        return QRectF(found.x(), found.y(), wide, high)

    def sized(to: QRectF) -> Graph:
        return with_note(graph, id, replace(note, at=(to.x(), to.y()), size=(to.width(), to.height())))

    return Sized(counted(canvas, "Resize", [id]), (id,), box(note), least, sized)


def edge_at(canvas: Canvas, at: QPointF) -> tuple[str, Sides] | None:
    """The note whose edge lies at a place, and which of its edges."""
    picture = canvas.picture
    if not picture.graph.notes or picture.node_at(at) is not None:
        return None
    over = note_at(picture, at)
    for id in (over,) if over else reversed(list(picture.graph.notes)):
        if (sides := sides_at(box(picture.graph.notes[id]), at, canvas.zoom)) is not None:
            return id, sides
    return None


def size_by_keys(canvas: Canvas, id: str = "") -> None:
    """Let a note be sized with the arrow keys; the chosen one if none is named."""
    if id := id or the_one(canvas):
        canvas.begin(SizingByKeys(canvas, sizable(canvas, id)))


def rows(canvas: Canvas, id: str) -> list[Row]:
    """What a right click on a note offers; for all notes that are chosen with it."""
    if id not in canvas.desk.noted:
        canvas.desk.select((id,))
    ids = canvas.desk.noted
    paint: list[Row] = [(word.capitalize(), "", "", partial(colour, canvas, ids, word), True) for word in COLOURS]
    return [("Write", "pencil", "Return", lambda: write(canvas, id), len(canvas.desk.chosen) == 1),
            ("Colour", "", "", paint, True),
            ("Size by keys", "", "S", lambda: size_by_keys(canvas, id), len(canvas.desk.chosen) == 1),
            None,
            ("Cut", "scissors", "Ctrl+X", canvas.cut, True),
            ("Copy", "copy", "Ctrl+C", canvas.copy, True),
            ("Duplicate", "", "Ctrl+D", canvas.duplicate, True),
            None,
            ("Delete", "trash-2", "Del", canvas.delete, True)]


class Paper(Page):
    """The text of a note, written where it lies. Ctrl+Enter or a click elsewhere takes it, Escape leaves the old one.

    A note grows with what is written; without a text it is none.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "Text of the note")
        self.setPlaceholderText(tr("Write a note"))
        self.setToolTip(tr("Ctrl+Enter keeps it, Esc leaves it"))
        self.note = Note("")
        self.document().documentLayout().documentSizeChanged.connect(self.lie)
        self.textChanged.connect(self.keep)
        theme.listen(self.dress)

    def open_new(self, at: QPointF) -> None:
        self.put(NEW, Note("", at=(at.x(), at.y())))

    def open(self, id: str) -> None:
        if id in self.canvas.desk.graph.notes:
            self.put(id, self.canvas.desk.graph.notes[id])
            self.selectAll()

    def put(self, id: str, note: Note) -> None:
        self.note = note
        self.setPlainText(note.text)
        self.dress(theme.current())
        self.start(id)
        self.canvas.ensure(box(note))

    def dress(self, on: theme.Theme) -> None:
        face, _ = tones(on, self.note)
        self.setStyleSheet(f"QPlainTextEdit {{ background: {face.name()}; color: {on.ink}; "
                           f"border: 2px solid {on.selection}; border-radius: 8px; padding: 0px; }}")

    def lie(self) -> None:
        if not self.id:
            return
        if self.id != NEW and self.id not in self.canvas.desk.graph.notes:
            self.close_up()
            return
        zoom = self.canvas.zoom
        spot = self.canvas.viewportTransform().mapRect(box(self.note)).toRect()
        self.setFont(theme.ui_font(max(11, min(28, round(12 * zoom)))))
        self.document().setDocumentMargin(4)
        sides, above = max(0, round(SIDE * zoom) - 6), max(0, round(TOP * zoom) - 6)
        self.setViewportMargins(sides, above, sides, 0)
        spot.setSize(spot.size().expandedTo(LEAST_FIELD))
        self.setGeometry(spot)
        lines = round(self.document().size().height())  # letters stay readable from afar, and then need more room
        high = lines * self.fontMetrics().lineSpacing() + above + 2 * BORDER + 10
        self.resize(spot.width(), max(spot.height(), min(high, self.canvas.height() - spot.top())))

    def keep(self) -> None:
        """Let the desk know what is written, so that a sudden end does not lose it."""
        desk, text = self.canvas.desk, cleaned(self.toPlainText())
        put = partial(with_text, desk.name, self.id, self.note.at, text, self.room(text)) if self.id and text else None
        desk.hold("note", put)

    def room(self, text: str) -> tuple[float, float]:
        """How large the note is with a text."""
        wide, high = self.note.size
        return wide, max(high, needed(self.canvas.picture.ink, text, wide))

    def close_up(self) -> None:
        super().close_up()
        QTimer.singleShot(0, self, self.keep)  # once the project holds it

    def leave(self) -> None:
        """Leave the old text. Who pressed Escape to be done with writing is offered what they wrote."""
        id, note, text, network = self.id, self.note, cleaned(self.toPlainText()), self.canvas.desk.name
        super().leave()

        def keep() -> None:
            desk = self.canvas.desk
            if desk.name == network and (id == NEW or id in desk.graph.notes):
                self.note = note
                self.written(id, text)

        if text and text != note.text:
            self.canvas.desk.offer("What you wrote in the note is left out.", "Keep it", keep)

    def give(self, id: str) -> None:
        self.written(id, cleaned(self.toPlainText()))

    def written(self, id: str, text: str) -> None:
        """Make a text a note, the text of one, or the end of one."""
        canvas, graph = self.canvas, self.canvas.desk.graph
        if id == NEW:
            if text:
                more, new = noted(graph, text, self.note.at, self.room(text))
                change(canvas, f"Add note {more.notes[new].title}", more, (new,))
        elif not text:
            change(canvas, counted(canvas, "Delete", [id]), graph.remove(id))
        elif text != graph.notes[id].text:
            change(canvas, f"Write note {replace(self.note, text=text).title}",
                   reworded(graph, id, text, self.room(text)), (id,))


def with_text(network: str, id: str, at: tuple[float, float], text: str, size: tuple[float, float],
              project: Project) -> Project:
    """A project with what is being written in a note."""
    graph = project.networks.get(network)
    if graph is None or (id != NEW and (id not in graph.notes or graph.notes[id].text == text)):
        return project
    more = noted(graph, text, at, size)[0] if id == NEW else reworded(graph, id, text, size)
    return project.with_network(network, more)
