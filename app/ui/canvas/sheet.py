"""A sheet to look at from near and far: zoom at the pointer, pan, and the way between pixels and the scene."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

LEAST, MOST = 0.02, 4.0
"""Limits of the zoom."""
FARTHEST = 0.001
"""The least zoom at which all of a very large network is shown."""
FIT_MOST, MARGIN = 1.0, 48
"""Zooming to a few nodes does not make them larger than this; so many pixels stay free around them."""
NEARLY = 0.93
"""Down to this, the zoom that would fit becomes 100 %, where letters are sharpest."""
GRAIN = 2 ** 20
"""A zoom is a whole number of such parts. Then wherever a card is painted its letters lie at the same part of a pixel:
places come out exactly, and where one lies between two pixels, nothing is rounded one way here and the other way there.
"""
WHEEL = 1.0015
"""Growth of the zoom for each unit of the wheel; a notch has 120."""


class Sheet(QGraphicsView):
    """A view without scroll bars on a scene without an end."""

    zoom_changed = Signal(float)

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.least = LEAST
        """How far away one can look: farther than usual where all there is needs it."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlags(QGraphicsView.OptimizationFlag.DontSavePainterState
                                  | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, at: QPoint | QPointF | None = None) -> None:
        """Zoom so that what is under ``at`` (in the view; its middle if left out) stays there."""
        zoom = fine(zoom, self.least)
        if zoom == self.zoom:
            return
        spot = QPointF(at) if at is not None else QPointF(self.viewport().rect().center())
        under = self.to_scene(spot)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        moved = self.viewportTransform().map(under) - spot
        self.scroll_by(round(moved.x()), round(moved.y()))
        self.zoom_changed.emit(zoom)
        self.moved()

    def scroll_by(self, dx: int, dy: int) -> None:
        """Move the view over the sheet by so many pixels."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + dx)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + dy)

    @property
    def corner(self) -> tuple[int, int]:
        """Where on the sheet the view lies, in pixels."""
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def scroll_to(self, corner: tuple[int, int]) -> None:
        """Lie there again."""
        self.horizontalScrollBar().setValue(corner[0])
        self.verticalScrollBar().setValue(corner[1])

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.moved()

    def moved(self) -> None:
        """The view lies elsewhere: what floats over it follows."""

    def to_scene(self, at: QPointF | QPoint) -> QPointF:
        """From pixels of the view to the scene, without rounding."""
        return self.viewportTransform().inverted()[0].map(QPointF(at))

    def from_scene(self, at: QPointF) -> QPointF:
        return self.viewportTransform().map(at)

    def seen(self) -> QRectF:
        """What part of the scene is in view."""
        return self.viewportTransform().inverted()[0].mapRect(QRectF(self.viewport().rect()))

    def show_rect(self, rect: QRectF, most: float = FIT_MOST) -> None:
        """Bring a rectangle of the scene into view."""
        size = self.viewport().size()
        if rect.isEmpty() or size.isEmpty():  # nothing there yet: the middle of the sheet, as it is
            rect = QRectF(-size.width() / 2 + 240, -size.height() / 2 + 80, size.width(), size.height())
            self.setTransform(QTransform())
            self.centerOn(rect.center())
            self.zoom_changed.emit(1.0)
            self.moved()
            return
        zoom = min((size.width() - 2 * MARGIN) / max(rect.width(), 1),
                   (size.height() - 2 * MARGIN) / max(rect.height(), 1), most)
        self.look_at(rect.center(), 1.0 if NEARLY <= zoom < 1.0 else zoom)

    def look_at(self, middle: QPointF, zoom: float) -> None:
        """Bring a place of the scene into the middle, so near."""
        self.least = max(FARTHEST, min(LEAST, zoom))
        zoom = fine(zoom, self.least)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.centerOn(middle)
        self.zoom_changed.emit(self.zoom)
        self.moved()

    def ensure(self, rect: QRectF) -> None:
        """Bring a rectangle of the scene into view, moving no farther than needed; of what is larger, some part."""
        seen = self.seen().adjusted(MARGIN / 2, MARGIN / 2, -MARGIN / 2, -MARGIN / 2)
        if rect.intersects(seen):
            rect = QRectF(rect)
            if rect.width() > seen.width():
                rect.setLeft(seen.left())
                rect.setRight(seen.right())
            if rect.height() > seen.height():
                rect.setTop(seen.top())
                rect.setBottom(seen.bottom())
        dx = max(0.0, rect.right() - seen.right()) or min(0.0, rect.left() - seen.left())
        dy = max(0.0, rect.bottom() - seen.bottom()) or min(0.0, rect.top() - seen.top())
        self.scroll_by(round(dx * self.zoom), round(dy * self.zoom))

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or (
                pixels.isNull() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier and angle.y()):
            self.set_zoom(self.zoom * WHEEL ** (angle.y() or angle.x()), event.position())
        elif not pixels.isNull():
            self.scroll_by(-pixels.x(), -pixels.y())
        else:
            self.scroll_by(-(angle.x() or angle.y()), 0)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position())
            elif event.gestureType() == Qt.NativeGestureType.PanNativeGesture:
                self.scroll_by(-round(event.delta().x()), -round(event.delta().y()))
            return True
        return super().viewportEvent(event)


def fine(zoom: float, least: float) -> float:
    """The nearest zoom that a sheet has."""
    return max(least, min(MOST, round(zoom * GRAIN) / GRAIN))
