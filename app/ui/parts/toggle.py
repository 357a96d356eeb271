"""A switch that is on or off, and says so."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme
from ..tongue import tr


class Toggle(QAbstractButton):
    """``Toggle(True, name="Bias")``; ``toggled(bool)`` tells. Space, or Return, turns it over."""

    def __init__(
        self, on: bool = False, *, name: str = "", words: tuple[str, str] = ("Off", "On"), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = tr(words[0]), tr(words[1])
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(tr(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, on: bool) -> None:
        """Show ``on`` without telling anyone."""
        before = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(before)

    def sizeHint(self) -> QSize:
        words = max(self.fontMetrics().horizontalAdvance(word) for word in self._words)
        return QSize(40 + words, theme.ROW)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, lit = theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(1, self.height() / 2 - 8, 28, 16)
        enabled = self.isEnabled()
        fill = on.color("link" if enabled else "off") if lit else on.color("field")
        painter.setPen(QPen(fill if lit else on.color("off" if enabled else "line"), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(track, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(on.color("on_link") if lit else on.color("ink2" if enabled else "line"))
        painter.drawEllipse(QPointF(track.right() - 8 if lit else track.left() + 8, track.center().y()), 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(on.color("accent"), 1))
            painter.drawRoundedRect(
                track.adjusted(-2, -2, 2, 2).intersected(QRectF(self.rect()).adjusted(0.5, 0, 0, 0)), 10, 10
            )
        painter.setPen(on.color("ink" if enabled else "off"))
        box = QRectF(self.rect()).adjusted(37, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words[lit])
        painter.end()
