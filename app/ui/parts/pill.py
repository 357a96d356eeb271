"""A pill that says what computes: a dot for how it is, and a few words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme
from ..tongue import tr

STATES = {"idle": "ink3", "good": "good", "busy": "accent", "wrong": "wrong"}


class Pill(QAbstractButton):
    """``pill.tell("CPU · 2 of 4 GB", "good")``; ``clicked`` asks for more. States: idle, good, busy, wrong."""

    def __init__(
        self, text: str = "", state: str = "idle", *, name: str = "Device", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._state = name, state
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tell(text, state)

    def tell(self, text: str, state: str = "") -> None:
        """Say something else. The pill keeps the width of the longest it said, so that its neighbours stay put."""
        state, text = state or self._state, tr(text)
        if state not in STATES:
            raise ValueError(f"A pill is one of {', '.join(STATES)}, not “{state}”.")
        if (text, state) == (self.text(), self._state) and text:
            return
        self._state = state
        self.setText(text)
        self.setAccessibleName(f"{tr(self._name)}: {text}" + (f", {tr(state)}" if state != "good" else ""))
        width = round(QFontMetricsF(theme.ui_font()).horizontalAdvance(text)) + 38
        if width > self.minimumWidth() or width < self.minimumWidth() - 60:
            self.setMinimumWidth(width)
        self.updateGeometry()
        self.update()

    def state(self) -> str:
        return self._state

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), theme.ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(on.color("accent" if self.hasFocus() else "line"), 1))
        painter.setBrush(on.color("hover") if self.underMouse() else on.color("panel"))
        painter.drawRoundedRect(box, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
        color, middle = on.color(STATES[self._state]), QPointF(15, self.height() / 2)
        painter.setPen(QPen(color, 1.6, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(color if self._state in ("good", "busy") else Qt.BrushStyle.NoBrush)
        if self._state == "wrong":  # a cross, not only red
            for way in (-1, 1):
                painter.drawLine(middle + QPointF(-3, -3 * way), middle + QPointF(3, 3 * way))
        else:
            painter.drawEllipse(middle, 3.2, 3.2)
        if self._state == "busy":  # a ring around it, not only blue
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(on.color("accent", 0.35), 1.4))
            painter.drawEllipse(middle, 6, 6)
        painter.setPen(on.color("ink2"))
        painter.setFont(theme.ui_font())
        painter.drawText(
            box.adjusted(26, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        painter.end()
