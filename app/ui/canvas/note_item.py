"""Notes as they are drawn: a tinted sheet with its text, over the frames and below wires and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from .frame_item import GROUPS

if TYPE_CHECKING:
    from app.core.notes import Note

    from ..theme import Theme
    from .ink import Ink
    from .shown import Shown

WORDS = 0.45
"""From this scale on the text is written."""
RADIUS, SIDE, TOP, LINE = 8.0, 12.0, 10.0, 17.0
"""Round corners; room beside and above the text; from one line to the next."""


def box(note: Note) -> QRectF:
    return QRectF(*note.at, *note.size)


def tones(theme: Theme, note: Note) -> tuple[QColor, QColor]:
    """The face of a note and its edge."""
    color, card = theme.group(GROUPS.get(note.colour, "Data")), theme.color("card")
    return blend(card, color, 0.20 if theme.dark else 0.14), blend(card, color, 0.60)


def blend(below: QColor, above: QColor, part: float) -> QColor:
    """A colour that lies between two, without letting through what is behind."""
    return QColor.fromRgbF(*(below_part + (above_part - below_part) * part for below_part, above_part in
                             zip(below.getRgbF()[:3], above.getRgbF()[:3], strict=True)))  # type: ignore[index]


def lines(ink: Ink, note: Note) -> tuple[str, ...]:
    """The text as it is broken to the width of the note; what does not fit into its height ends in …."""
    found = ink.page(note.text, "face", note.size[0] - 2 * SIDE)
    room = max(1, int((note.size[1] - 2 * TOP + 4) // LINE))
    return found if len(found) <= room else (*found[:room - 1], f"{found[room - 1].rstrip()}…")


def needed(ink: Ink, text: str, width: float) -> float:
    """How high a note of a width has to be for all of a text."""
    return 2 * TOP + LINE * len(ink.page(text, "face", width - 2 * SIDE))


def note_at(picture: Shown, at: QPointF) -> str:
    """The note at a place; nothing if there is none, or a card lies on it."""
    if not picture.graph.notes or picture.node_at(at) is not None:
        return ""
    return next((id for id, note in reversed(list(picture.graph.notes.items())) if box(note).contains(at)), "")


def notes_in(picture: Shown, rect: QRectF) -> set[str]:
    return {id for id, note in picture.graph.notes.items() if box(note).intersects(rect)}


def paint_notes(picture: Shown, painter: QPainter, around: QRectF, scale: float) -> None:
    """Paint the notes that lie in view."""
    ink = picture.ink
    for id, note in picture.graph.notes.items():
        sheet = box(note)
        if not sheet.intersects(around):
            continue
        face, edge = tones(ink.theme, note)
        chosen = id in picture.noted
        painter.setPen(QPen(ink.selection if chosen else edge, max(2.0 if chosen else 1.0, 1 / scale)))
        painter.setBrush(face)
        painter.drawRoundedRect(sheet, RADIUS, RADIUS)
        if scale >= WORDS:
            painter.setPen(ink.ink)
            for i, text in enumerate(lines(ink, note)):
                ink.write(painter, ink.line(text, "face"), "face", sheet.left() + SIDE,
                          sheet.top() + TOP + LINE * (i + 0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
