"""What was answered against what was true, a point an example; on the dashed line the answer is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from ..plots import scale
from ..tongue import tr
from . import figures

if TYPE_CHECKING:
    import numpy as np

LEFT, FOOT, HEAD, NEAR = 64, 40, 26, 14.0


class Scatter(QWidget):
    """``scatter.show_points(truth, answer, "body_mass_g")``; ``chosen(index)`` when a point is clicked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.truth: np.ndarray | None = None
        self.answer: np.ndarray | None = None
        self.name, self.low, self.high, self.here = "", 0.0, 1.0, -1
        self.drawn: QPixmap | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(240, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Answers against the truth"))
        theme.listen(self.forget)

    def show_points(self, truth: np.ndarray, answer: np.ndarray, name: str) -> None:
        """Show [n] true values and [n] answers, in the same unit."""
        self.truth, self.answer, self.name, self.here = truth, answer, name, -1
        both = (float(min(truth.min(), answer.min())), float(max(truth.max(), answer.max()))) if len(truth) else (0, 1)
        self.low, self.high = scale.span(*both)
        self.setAccessibleDescription(tr(f"{len(truth):,} examples of {name}"))
        self.forget()

    def forget(self, *_: object) -> None:
        self.drawn = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.forget()

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def area(self) -> QRectF:
        side = max(60.0, min(self.width() - LEFT - 12, self.height() - HEAD - FOOT))
        return QRectF(LEFT, HEAD, side, side)

    def at(self, truth: float, answer: float) -> QPointF:
        area, span = self.area(), self.high - self.low or 1.0
        return QPointF(area.left() + (truth - self.low) / span * area.width(),
                       area.bottom() - (answer - self.low) / span * area.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.truth is None or self.answer is None or not len(self.truth):
            return
        area, span, point = self.area(), self.high - self.low or 1.0, event.position()
        x = (self.truth - self.low) / span * area.width() + area.left() - point.x()
        y = area.bottom() - (self.answer - self.low) / span * area.height() - point.y()
        far = x * x + y * y
        nearest = int(far.argmin())
        self.go(nearest if far[nearest] < NEAR**2 else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        if self.here >= 0:
            self.chosen.emit(self.here)

    def leaveEvent(self, event: QEvent) -> None:
        self.go(-1)

    def go(self, here: int) -> None:
        if here != self.here:
            self.here = here
            self.update()

    def sentence(self) -> str:
        if self.here < 0 or self.truth is None or self.answer is None:
            return "Each point is an example; on the dashed line the answer is right"
        truth, answer = float(self.truth[self.here]), float(self.answer[self.here])
        return f"It was {figures.number(truth)}, the answer was {figures.number(answer)}: " \
               f"{figures.number(abs(answer - truth))} off"

    def paintEvent(self, event: QPaintEvent) -> None:
        on, painter = theme.current(), QPainter(self)
        if self.drawn is None:
            self.drawn = self.draw(on)
        painter.drawPixmap(0, 0, self.drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.ui_font(theme.SIZE_SMALL))
        painter.setPen(on.color("ink" if self.here >= 0 else "ink2"))
        painter.drawText(QRectF(0, 0, self.width(), HEAD - 4), int(Qt.AlignmentFlag.AlignVCenter), tr(self.sentence()))
        if self.here >= 0 and self.truth is not None and self.answer is not None:
            painter.setPen(QPen(on.color("ink"), 1.6))
            painter.setBrush(on.color("accent"))
            painter.drawEllipse(self.at(float(self.truth[self.here]), float(self.answer[self.here])), 4.5, 4.5)
        painter.end()

    def draw(self, on: theme.Theme) -> QPixmap:
        """Everything that stays while the pointer moves."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.area()
        painter.setFont(theme.ui_font(theme.SIZE_TINY))
        ticks = scale.ticks(self.low, self.high)
        for value in ticks:
            point = self.at(value, value)
            painter.setPen(QPen(on.color("line"), 1))
            painter.drawLine(QPointF(area.left(), point.y()), QPointF(area.right(), point.y()))
            painter.setPen(on.color("ink2"))
            words = scale.label(value, ticks)
            painter.drawText(QRectF(0, point.y() - 8, LEFT - 8, 16),
                             int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
            painter.drawText(QRectF(point.x() - 40, area.bottom() + 4, 80, 16),
                             int(Qt.AlignmentFlag.AlignHCenter), words)
        painter.drawText(QRectF(area.left(), area.bottom() + 20, area.width(), 18),
                         int(Qt.AlignmentFlag.AlignHCenter), tr(f"{self.name}, true"))
        painter.setPen(QPen(on.color("ink3"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        if self.truth is not None and self.answer is not None and len(self.truth):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.color("train", 0.55 if len(self.truth) < 800 else 0.3))
            for truth, answer in zip(self.truth.tolist(), self.answer.tolist()):
                painter.drawEllipse(self.at(truth, answer), 2.8, 2.8)
        painter.end()
        return made
