"""Pictures as a grid of thumbnails with captions, to see what the data holds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from .. import theme
from ..tongue import tr

GAP, CAPTION, MARGIN = 12, 18, 16


def to_image(array: np.ndarray, low: float | None = None, high: float | None = None) -> QImage:
    """An array of H×W, C×H×W or H×W×C (C of 1, 3 or 4) as an image of its own pixels.

    uint8 is shown as it is; other numbers from ``low`` (black) to ``high`` (white), by default their own least and
    greatest. Of other numbers of channels the mean is shown. Raises ValueError for what is no picture.
    """
    a = np.asarray(array)
    if a.ndim == 3 and a.shape[0] in (1, 3, 4):
        a = np.moveaxis(a, 0, -1)
    elif a.ndim == 3 and a.shape[-1] not in (1, 3, 4):
        a = a.astype(float).mean(axis=0)
    if a.ndim == 3 and a.shape[-1] == 1:
        a = a[..., 0]
    if a.ndim not in (2, 3) or 0 in a.shape:
        raise ValueError(f"A picture has height and width, and perhaps colours; this has the shape {np.shape(array)}.")
    if a.dtype != np.uint8:
        a = np.nan_to_num(a.astype(np.float64), posinf=0.0, neginf=0.0)
        least, most = (float(a.min()) if low is None else low), (float(a.max()) if high is None else high)
        a = np.clip((a - least) * (255.0 / (most - least or 1.0)), 0, 255).astype(np.uint8)
    a = np.ascontiguousarray(a)
    form = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}
    depth = 1 if a.ndim == 2 else a.shape[2]
    return QImage(a.data, a.shape[1], a.shape[0], a.shape[1] * depth, form[depth]).copy()  # the array may go


class Pictures(QAbstractScrollArea):
    """``pictures.show_pictures(arrays, captions)``; ``chosen(index)`` when one is clicked or Return is pressed."""

    chosen = Signal(int)

    def __init__(self, *, side: int = 72, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._images: list[QImage] = []
        self._captions: list[str] = []
        self._here = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pictures"))
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)

    def show_pictures(
        self, arrays: Sequence[np.ndarray], captions: Sequence[str] = (), *, together: bool = True
    ) -> None:
        """Show these; ``together`` gives all of them one scale from black to white, so that they can be compared."""
        low = high = None
        floats = [a for a in map(np.asarray, arrays) if a.dtype != np.uint8 and a.size]
        if together and floats:
            low = min(float(np.nanmin(a)) for a in floats)
            high = max(float(np.nanmax(a)) for a in floats)
        self._images = [to_image(a, low, high) for a in arrays]
        self._captions = [*map(str, captions), *[""] * (len(self._images) - len(captions))]
        self._here = -1
        self.setAccessibleDescription(tr(f"{len(self._images)} pictures"))
        self._measure()
        self.viewport().update()

    def count(self) -> int:
        return len(self._images)

    def caption(self, index: int) -> str:
        return self._captions[index]

    def sizeHint(self) -> QSize:
        return QSize(6 * (self.side + GAP) + 2 * MARGIN, 2 * (self.side + CAPTION + GAP) + 2 * MARGIN)

    def _columns(self) -> int:
        return max(1, (self.viewport().width() - 2 * MARGIN + GAP) // (self.side + GAP))

    def _measure(self) -> None:
        rows = -(-len(self._images) // self._columns())
        tall = rows * (self.side + CAPTION + GAP) - GAP + 2 * MARGIN
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, tall - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep((self.side + CAPTION + GAP) // 2)

    def place(self, index: int) -> QRectF:
        """Where a thumbnail lies in what is visible."""
        row, column = divmod(index, self._columns())
        top = MARGIN + row * (self.side + CAPTION + GAP) - self.verticalScrollBar().value()
        return QRectF(MARGIN + column * (self.side + GAP), top, self.side, self.side)

    def _at(self, point: QPointF) -> int:
        for index in range(len(self._images)):
            if self.place(index).adjusted(0, 0, 0, CAPTION).contains(point):
                return index
        return -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.verticalScrollBar().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (index := self._at(event.position())) >= 0:
            self._go(index)
            self.chosen.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._columns(), Qt.Key.Key_Down: self._columns(),
        }  # fmt: skip
        step = steps.get(event.key())
        if step and self._images:
            self._go(min(len(self._images) - 1, max(0, self._here + step)))
        elif event.key() == Qt.Key.Key_Return and self._here >= 0:
            self.chosen.emit(self._here)
        else:
            super().keyPressEvent(event)

    def _go(self, index: int) -> None:
        self._here = index
        box, bar = self.place(index), self.verticalScrollBar()
        if box.top() < 0:
            bar.setValue(int(bar.value() + box.top() - MARGIN))
        elif box.bottom() + CAPTION > self.viewport().height():
            bar.setValue(int(bar.value() + box.bottom() + CAPTION + MARGIN - self.viewport().height()))
        self.setAccessibleDescription(tr(f"{index + 1} of {len(self._images)}: {self._captions[index]}"))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self.viewport())
        painter.setFont(theme.ui_font(theme.SIZE_TINY))
        metrics = QFontMetricsF(painter.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, image in enumerate(self._images):
            box = self.place(index)
            if box.bottom() + CAPTION < 0 or box.top() > self.viewport().height():
                continue
            scale = min(box.width() / image.width(), box.height() / image.height())
            size = QRectF(0, 0, image.width() * scale, image.height() * scale)
            size.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.color("field"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform, scale < 1
            )  # few pixels are shown as pixels
            painter.drawImage(size, image)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            here = index == self._here
            painter.setPen(QPen(on.color("selection" if here else "line"), 2 if here else 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(on.color("ink2"))
            words = metrics.elidedText(self._captions[index], Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(
                QRectF(box.left(), box.bottom() + 2, box.width(), CAPTION), Qt.AlignmentFlag.AlignCenter, words
            )
        painter.end()
