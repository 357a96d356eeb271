"""The line above a chart: its name, and for each curve a piece of its line, its name and its value."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from ..tongue import tr

HEIGHT = 22
SAMPLE, GAP, BETWEEN = 16, 5, 14


@dataclass(frozen=True)
class Entry:
    """One curve: what it is called, how it is drawn, what it is worth here."""

    name: str
    color: QColor
    dashed: bool = False
    value: str = ""


class Legend(QWidget):
    """``legend.show_entries("Loss", [Entry(…)], "epoch 3.2")``. Values have places of fixed width: nothing jumps."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.where = title, ""
        self.entries: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def show_entries(self, entries: list[Entry], where: str = "") -> None:
        """Show these curves, read at ``where``."""
        told = tuple(entries)
        if (told, where) != (self.entries, self.where):
            self.entries, self.where = told, where
            words = "; ".join(f"{tr(e.name)} {e.value}" for e in told if e.value)
            self.setAccessibleName(": ".join((f"{tr(self.title)}, {tr(where)}" if where else tr(self.title), words)))
            self.update()

    def text(self) -> str:
        """What can be read here, for those who cannot see it and for tests."""
        return self.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self.title, self.entries, self.where)
        painter.end()


def draw(painter: QPainter, box: QRectF, title: str, entries: tuple[Entry, ...], where: str = "") -> None:
    """Paint the line into ``box``, on a screen or into a picture that is saved."""
    on, title = theme.current(), tr(title)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strong, small, figures = theme.ui_font(12, 600), theme.ui_font(12), theme.mono_font(11)
    painter.setFont(strong)
    painter.setPen(on.color("ink"))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, title)
    left = box.left() + QFontMetricsF(strong).horizontalAdvance(title) + 16
    words, digits = QFontMetricsF(small), QFontMetricsF(figures)
    place = digits.horizontalAdvance("0.0000000")
    x = box.right()
    for entry in reversed(entries):
        wide = SAMPLE + GAP + words.horizontalAdvance(tr(entry.name)) + (place if entry.value else 0)
        if x - wide < left:
            break  # a narrow chart shows what matters most, which comes first… from the right
        if entry.value:
            painter.setFont(figures)
            painter.setPen(on.color("ink"))
            painter.drawText(
                QRectF(x - place, box.top(), place, box.height()), middle | Qt.AlignmentFlag.AlignRight, entry.value
            )
        start = x - wide
        painter.setFont(small)
        painter.setPen(on.color("ink2"))
        painter.drawText(
            QRectF(start + SAMPLE + GAP, box.top(), wide, box.height()), middle | Qt.AlignmentFlag.AlignLeft,
            tr(entry.name)
        )
        pen = QPen(entry.color, 2)
        if entry.dashed:
            pen.setDashPattern([2.5, 1.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(start, box.center().y()), QPointF(start + SAMPLE, box.center().y()))
        x = start - BETWEEN
    where = tr(where)
    if where and x - words.horizontalAdvance(where) > left:
        painter.setFont(small)
        painter.setPen(on.color("ink2"))
        painter.drawText(QRectF(left, box.top(), x - left, box.height()), middle | Qt.AlignmentFlag.AlignRight, where)
