"""How answers spread over the classes: a confusion matrix as a heat table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from ..tongue import tr
from .picture import to_image

HEAD, FOOT = 26, 26
LARGEST = 56
"""Side of a cell at most: a two-class table need not fill the wall."""
MANY = 30
"""With more classes than this, cells are pixels of a picture."""


class Confusion(QWidget):
    """``confusion.show_counts(["cat", "dog"], [[8, 2], [1, 9]])``: a row is what it was, a column what was answered.

    Pointing at a cell, or going there with the arrow keys, says it in a sentence; ``chosen(row, column)`` when clicked.
    """

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.counts = np.zeros((0, 0), dtype=np.int64)
        self._here: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 180)
        self.setAccessibleName(tr("Confusion matrix"))

    def show_counts(self, names: Sequence[str], counts: Sequence[Sequence[int]] | np.ndarray) -> None:
        """Show a square table of counts. Raises ValueError when it does not fit the names."""
        table = np.asarray(counts, dtype=np.int64)
        if table.shape != (len(names), len(names)):
            raise ValueError(f"{len(names)} classes need a table of {len(names)} × {len(names)}, not {table.shape}.")
        self.names, self.counts, self._here = tuple(map(str, names)), table, None
        self.setAccessibleDescription(tr(self.summary()))
        self.update()

    def clear(self) -> None:
        """Nothing to show yet."""
        self.show_counts([], np.zeros((0, 0)))

    def summary(self) -> str:
        """The whole table in a sentence."""
        total, right = int(self.counts.sum()), int(np.trace(self.counts))
        return f"{right:,} of {total:,} right ({100 * right / total:.1f} %)" if total else "No answers yet"

    def sentence(self, row: int, column: int) -> str:
        """One cell in a sentence."""
        count, there = int(self.counts[row, column]), int(self.counts[row].sum())
        part = f" ({100 * count / there:.1f} %)" if there else ""
        if row == column:
            return f"Of {there:,} that were “{self.names[row]}”, {count:,} were recognised{part}"
        return f"Of {there:,} that were “{self.names[row]}”, {count:,} were taken for “{self.names[column]}”{part}"

    def sizeHint(self) -> QSize:
        side = 36 * max(2, len(self.names))
        return QSize(side + 110, side + HEAD + FOOT + 20)

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        area, side = self._area()
        return QRectF(area.left() + column * side, area.top() + row * side, side, side)

    def _area(self) -> tuple[QRectF, float]:
        count = max(1, len(self.names))
        metrics = QFontMetricsF(theme.ui_font(theme.SIZE_TINY))
        label = min(110.0, max((metrics.horizontalAdvance(name) for name in self.names), default=0) + 10)
        side = min((self.width() - label - 24) / count, (self.height() - HEAD - FOOT - 20) / count, LARGEST)
        side = max(3.0, float(int(side)) if side > 8 else side)
        return QRectF(max(label, 28) + 8, HEAD + 20, side * count, side * count), side

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        area, side = self._area()
        if not len(self.names) or not area.contains(point):
            return None
        last = len(self.names) - 1
        return min(last, int((point.y() - area.top()) // side)), min(last, int((point.x() - area.left()) // side))

    def _go(self, here: tuple[int, int] | None) -> None:
        if here != self._here:
            self._here = here
            self.setAccessibleDescription(tr(self.sentence(*here) if here else self.summary()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (here := self._at(event.position())) is not None:
            self._go(here)
            self.chosen.emit(*here)

    def leaveEvent(self, event: QEvent) -> None:
        self._go(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        if not len(self.names) or event.key() not in (*ways, Qt.Key.Key_Return, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._go(None)
        elif event.key() == Qt.Key.Key_Return:
            if self._here:
                self.chosen.emit(*self._here)
        else:
            down, right = ways[event.key()]
            row, column = self._here or (0, -1 if right else 0)
            last = len(self.names) - 1
            self._go((min(last, max(0, row + down)), min(last, max(0, column + right))))

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.ui_font(theme.SIZE_TINY)
        if not len(self.names):
            painter.setPen(on.color("ink2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                self.rect().adjusted(16, 0, -16, 0), flags,
                tr("What was taken for what appears here after a training.")
            )
            painter.end()
            return
        area, side = self._area()
        painter.setFont(theme.ui_font(12))
        painter.setPen(on.color("ink" if self._here else "ink2"))
        words = tr(self.sentence(*self._here) if self._here else self.summary())
        line = QRectF(0, 0, self.width(), HEAD)
        elided = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        rows = self.counts.sum(axis=1, keepdims=True)
        parts = self.counts / np.maximum(1, rows)
        painter.setFont(small)
        digits = QFontMetricsF(small)
        fits = digits.horizontalAdvance(f"{int(self.counts.max()):,}") + 6 < side and side >= 16
        if len(self.names) > MANY:
            painter.drawImage(area, self._cells(on, parts))
        else:
            for row, column in np.ndindex(self.counts.shape):
                self._draw_cell(painter, on, row, column, float(parts[row, column]), fits)
        painter.setFont(small)
        self._draw_names(painter, on, area, side)
        if self._here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(on.color("ink"), 1.5))
            painter.drawRoundedRect(self.cell(*self._here).adjusted(0.5, 0.5, -1.5, -1.5), 3, 3)
        painter.end()

    def _cells(self, on: theme.Theme, parts: np.ndarray) -> QImage:
        """All cells as one picture, a pixel a cell: hundreds of classes are painted at once."""
        same = np.eye(len(parts), dtype=bool)
        depth = np.where(same, parts, np.minimum(1.0, parts * 3))[..., None] ** 0.6
        three = map(QColor, (on.field, on.link, on.wrong))
        base, right, wrong = (np.array([c.red(), c.green(), c.blue()]) for c in three)
        colors = (base * (1 - depth) + np.where(same[..., None], right, wrong) * depth).astype(np.uint8)
        return to_image(np.ascontiguousarray(colors))

    def _draw_cell(self, painter: QPainter, on: theme.Theme, row: int, column: int, part: float, fits: bool) -> None:
        box = self.cell(row, column).adjusted(0, 0, -1, -1)
        count = int(self.counts[row, column])
        base, full = QColor(on.field), QColor(on.link if row == column else on.wrong)
        depth = part**0.6 if row == column else min(1.0, part * 3) ** 0.6  # few mistakes should show, too
        fill = mixed(base, full, depth if count else 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, min(4.0, box.width() / 6), min(4.0, box.width() / 6))
        if fits and count:
            painter.setPen(readable(fill))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(f"{count:,}"))

    def _draw_names(self, painter: QPainter, on: theme.Theme, area: QRectF, side: float) -> None:
        metrics = QFontMetricsF(painter.font())
        every = max(1, int(-(-14 // side)))
        widest = max(metrics.horizontalAdvance(name) for name in self.names)
        short = widest + 4 > side
        for index in range(0, len(self.names), every):
            here = self._here
            name = metrics.elidedText(self.names[index], Qt.TextElideMode.ElideRight, area.left() - 10)
            painter.setPen(on.color("ink" if here and here[0] == index else "ink2"))
            left = QRectF(0, area.top() + index * side, area.left() - 8, side)
            painter.drawText(left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(on.color("ink" if here and here[1] == index else "ink2"))
            if short:  # columns are narrow: as many letters as fit
                name = metrics.elidedText(self.names[index], Qt.TextElideMode.ElideRight, max(side * every, 14))
            top = QRectF(area.left() + index * side - 20, area.bottom() + 3, side + 40, 16)
            painter.drawText(top, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(on.color("ink2"))
        painter.drawText(QRectF(0, area.top() - 19, area.left() - 8, 16), Qt.AlignmentFlag.AlignRight, tr("was"))
        painter.drawText(
            QRectF(area.left(), area.top() - 19, area.width() + 60, 16), Qt.AlignmentFlag.AlignLeft, tr("answered")
        )


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """A colour between two."""
    rest = 1 - part
    return QColor.fromRgbF(
        one.redF() * rest + other.redF() * part,
        one.greenF() * rest + other.greenF() * part,
        one.blueF() * rest + other.blueF() * part,
    )


def readable(fill: QColor) -> QColor:
    """Black or white, whichever can be read better on ``fill`` (relative luminance, WCAG 2.2)."""

    def light(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    luminance = 0.2126 * light(fill.redF()) + 0.7152 * light(fill.greenF()) + 0.0722 * light(fill.blueF())
    return QColor("#FFFFFF") if 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 else QColor("#000000")
