"""The whole network in a corner, with a frame around what is in view; click or drag moves the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from .. import theme
from ..tongue import tr
from .frame_item import tint
from .geometry import HEIGHT
from .note_item import box, tones
from .pan import Pan
from .pens import fill_small

if TYPE_CHECKING:
    from .view import Canvas

SIZE, GAP, INSIDE = QSize(150, 84), 14, 8
LEAST = 560
"""A canvas narrower than this has no room for it."""
SMALL = 3.0
"""Cards lower than so many pixels are drawn darker, with corners."""
MANY, LATER = 300, 60
"""With more nodes than this it is drawn more plainly, and so many milliseconds after the canvas."""


class Minimap(QWidget):
    """Shown while there is room for it; where all is in view anyway it gives way to what would lie below it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.setFixedSize(SIZE)
        self.setAccessibleName(tr("Overview of the network"))
        self.setToolTip(tr("Click or drag to move the view"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.drawn: QPixmap | None = None
        self.held: Pan | None = None
        self.shown = QRectF()
        self.seen = -1
        self.later = QTimer(self, singleShot=True, interval=LATER)
        self.later.timeout.connect(self.forget)
        canvas.picture.followed.connect(self.follow_picture)

    def forget(self) -> None:
        self.drawn = None
        self.follow()

    def follow_picture(self) -> None:
        """The network is another; often nothing is different from here. Of many nodes a dot more can wait."""
        if self.seen == self.canvas.picture.look_afar:
            return
        if len(self.canvas.picture.nodes) <= MANY or self.drawn is None:
            self.forget()
        elif not self.later.isActive():
            self.later.start()

    def follow(self) -> None:
        """The view lies elsewhere."""
        self.setVisible(self.of_use())
        self.update()

    def of_use(self) -> bool:
        canvas, picture = self.canvas, self.canvas.picture
        if not (picture.nodes or picture.graph.notes) or canvas.width() < LEAST:
            return False
        seen = canvas.seen()
        if not seen.contains(picture.extent()):
            return True
        below = canvas.viewportTransform().inverted()[0].mapRect(QRectF(self.geometry()))
        return next(picture.nodes_in(below), None) is None

    def lie(self) -> None:
        """Keep to the corner."""
        self.move(self.canvas.width() - self.width() - GAP, self.canvas.height() - self.height() - GAP)
        self.forget()
        self.raise_()

    def frame(self) -> QRectF:
        """What the map shows, in units of the scene: all nodes, with a little around them."""
        rect = self.canvas.picture.extent()
        if rect.isEmpty():
            return QRectF(0, 0, 1, 1)
        room = QRectF(self.rect()).adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
        rect.adjust(-60, -60, 60, 60)
        scale = max(rect.width() / room.width(), rect.height() / room.height(), 7.0)
        shown = QRectF(0, 0, room.width() * scale, room.height() * scale)
        shown.moveCenter(rect.center())
        return shown

    def mapped(self, rect: QRectF) -> QRectF:
        scale = (self.width() - 2 * INSIDE) / self.shown.width()
        corner = (rect.topLeft() - self.shown.topLeft()) * scale + QPointF(INSIDE, INSIDE)
        return QRectF(corner, rect.size() * scale)

    def redraw(self) -> QPixmap:
        """The cards, drawn once for each state of the network."""
        on, ratio = theme.current(), self.devicePixelRatioF()
        self.shown, self.seen = self.frame(), self.canvas.picture.look_afar
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        items = self.canvas.picture.nodes.values()
        wrong = [item.rect for item in items if item.state == "wrong"]
        plain = [item.rect for item in items if item.state != "wrong"]
        sought = [around for _, around in self.canvas.seek.rects]
        scale = (self.width() - 2 * INSIDE) / self.shown.width()
        painter.translate(INSIDE, INSIDE)
        painter.scale(scale, scale)
        painter.translate(-self.shown.topLeft())
        for id, around in self.canvas.picture.frame_boxes().items():
            color = tint(on, self.canvas.picture.graph.frames[id])
            color.setAlphaF(0.25)
            painter.fillRect(around, color)
        for note in self.canvas.picture.graph.notes.values():
            painter.fillRect(box(note), tones(on, note)[1])
        small = HEIGHT * scale < SMALL or len(items) > MANY
        for rects, color in ((plain, on.color("ink3", 1.0 if small else 0.55)),
                             (wrong, on.color("wrong", 1.0 if small else 0.8))):
            if small:
                fill_small(painter, rects, color, scale)
                continue
            painter.setBrush(color)
            for rect in rects:
                painter.drawRoundedRect(rect, 2 / scale, 2 / scale)
        painter.setBrush(on.color("attention"))
        more = 1 / scale  # larger than the others: colour is not the only sign
        painter.drawRects([rect.adjusted(-more, -more, more, more) for rect in sought])
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        if self.drawn is None:
            self.drawn = self.redraw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(on.color("line"), 1))
        painter.setBrush(on.color("panel"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, 8, 8)
        painter.drawPixmap(0, 0, self.drawn)
        seen = self.mapped(self.canvas.seen()).intersected(edge.adjusted(4, 4, -4, -4))
        if not seen.isEmpty():
            painter.setPen(QPen(on.color("accent"), 1.25))
            painter.setBrush(on.color("accent", 0.05))
            painter.drawRoundedRect(seen, 3, 3)
        painter.end()

    def go(self, at: QPointF) -> None:
        if self.drawn is None:
            self.drawn = self.redraw()
        scale = self.shown.width() / (self.width() - 2 * INSIDE)
        self.canvas.centerOn(QPointF(self.shown.left() + (at.x() - INSIDE) * scale,
                                     self.shown.top() + (at.y() - INSIDE) * scale))
        self.canvas.moved()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            if self.canvas.gesture is None:  # what is done by keys meanwhile goes on
                self.hold()
            self.go(event.position())
        event.accept()

    def hold(self) -> None:
        """The view is dragged from here; Esc brings it back, as where the sheet itself is dragged."""
        has = QApplication.focusWidget()
        if has is None or not self.canvas.isAncestorOf(has):
            self.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self.held = Pan(self.canvas, self.canvas.seen().center(), Qt.MouseButton.LeftButton)
        self.canvas.begin(self.held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and (self.held is None or self.held is self.canvas.gesture):
            self.go(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.held is not None and self.held is self.canvas.gesture:
            self.canvas.finish(self.canvas.seen().center())
        self.held = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.canvas.zoom_to_fit()
        event.accept()
