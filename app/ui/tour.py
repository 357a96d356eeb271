"""The guided tour: a bubble points at one part of the window after another, and goes on when the person has done it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.starters import starters

from . import theme
from .tongue import tr

if TYPE_CHECKING:
    from .window import Window

WIDE, GAP, LOOKS = 316, 14, 200
"""Width of the bubble; room between it and what it points at; milliseconds from one look to the next."""
ONWARD, AWAY = "F4", "Shift+F4"
"""From anywhere in the window: whoever does what the bubble says without a mouse need not find the way back to it."""


@dataclass(frozen=True)
class Stop:
    """One part of the tour: what is said, where, and by what it is seen that it was done.

    ``state`` is read when the stop begins and again and again; it is done when it has changed.
    """

    title: str
    text: str
    at: Callable[[Window], QWidget]
    state: Callable[[Window], object]
    tab: str = ""
    """The tab of the lower part that is brought to the front."""


def stops() -> tuple[Stop, ...]:
    """The tour, from the library to the exported file."""
    return (
        Stop("The library", "Every kind of node there is. Type a word for what you need, such as “conv” or "
             "“average”.",
             lambda w: w.library, lambda w: w.library.search.text()),
        Stop("The canvas", "Drag a kind onto the canvas, or choose a node and press Enter in the library: it is "
             "wired after it. The foot of a card shows the shape that leaves it.",
             lambda w: w.canvas, lambda w: len(w.desk.graph.nodes)),
        Stop("Wires", "Draw a wire from a ring on the right of a card to a ring on the left of another. Without a "
             "mouse: choose a node and press W.",
             lambda w: w.canvas, lambda w: w.desk.graph.wires),
        Stop("Problems and fixes", "What does not fit turns red and says why, with buttons that put it right. "
             "All of them are listed here. Undo (Ctrl+Z) takes back any step.",
             lambda w: w.rooms.bottom, lambda w: len(w.desk.report.problems), "Problems"),
        Stop("Train", "Press Train. What you drew is written as Python, and that is what trains, on this computer.",
             lambda w: w.topbar.go, lambda w: w.training.state),
        Stop("Curves", "Solid is training, dashed is validation: data the network never learns from. When the "
             "dashed line stops falling, it has learned what it can.",
             lambda w: w.rooms.bottom, lambda w: w.training.state == "idle", "Curves"),
        Stop("Export", "When you like the result, go to Export: an ONNX file that was run and compared before it "
             "is called done. All commands are one key away: Ctrl+Shift+P.",
             lambda w: w.topbar.segments.button(w.places.names.index("Export")), lambda w: w.places.now == "Export"),
    )


STOPS = stops()


def take_tour(window: Window) -> None:
    """Begin the tour, on a starter if there is nothing on the canvas yet."""
    if (running := window.findChild(Tour)) is not None:
        running.leave()
    if not window.desk.graph.nodes and not window.files.start_from(starters()[0]):
        return
    Tour(window)


class Tour(QFrame):
    """The bubble. It lies over the window and lets everything below it be used."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.over, self.now = window, -1
        self.was: object = None
        window.settings.put("toured", True)
        theme.look(self, "card")
        self.setFixedWidth(WIDE)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 80))
        self.setGraphicsEffect(shadow)
        self.ring = Ring(window)
        self.title, self.text, self.count = QLabel(), QLabel(wordWrap=True), QLabel()
        self.keys = QLabel(tr("From anywhere: F4 goes on, Shift+F4 leaves."), wordWrap=True)
        for label, look in ((self.title, "title"), (self.text, "second"), (self.count, "small"), (self.keys, "small")):
            theme.look(label, look)
        self.next, self.end = QPushButton(tr("Next")), QPushButton(tr("Leave the tour"))
        theme.look(self.next, "primary")
        theme.look(self.end, "link")
        self.next.clicked.connect(self.go_on)
        self.end.clicked.connect(self.leave)
        for key, call in ((ONWARD, self.go_on), (AWAY, self.leave)):
            QShortcut(QKeySequence(key), self).activated.connect(call)
        feet = QHBoxLayout()
        feet.addWidget(self.count)
        feet.addStretch()
        feet.addWidget(self.end)
        feet.addSpacing(6)
        feet.addWidget(self.next)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for each in (self.title, self.text, self.keys):
            column.addWidget(each)
        column.addLayout(feet)
        self.timer = QTimer(self, interval=LOOKS)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        self.go_on()
        self.next.setFocus()

    @property
    def stop(self) -> Stop:
        return STOPS[self.now]

    def go_on(self) -> None:
        """Go to the next stop; after the last one the tour is over."""
        self.now += 1
        if self.now == len(STOPS):
            self.leave()
            return
        self.over.places.go("Design")
        if self.stop.tab:
            self.over.places.reveal(self.stop.tab)
        self.was = self.stop.state(self.over)
        self.title.setText(tr(self.stop.title))
        self.text.setText(tr(self.stop.text))
        self.count.setText(tr(f"{self.now + 1} of {len(STOPS)}"))
        self.next.setText(tr("Done" if self.now == len(STOPS) - 1 else "Next"))
        self.setAccessibleName(tr(f"Tour: {self.stop.title}. {self.stop.text}"))
        self.lie()
        self.show()

    def look(self) -> None:
        """Go on when the person has done what this stop is about, once no mouse button is held and no key is typed."""
        if self.stop.state(self.over) != self.was and self.over.canvas.gesture is None \
                and not self.over.library.search.hasFocus():
            self.go_on()
        else:
            self.lie()

    def lie(self) -> None:
        """Beside what is pointed at, inside the window."""
        target = self.stop.at(self.over)
        if not target.isVisible():
            self.ring.hide()
            return
        box = QRect(target.mapTo(self.over, QPoint()), target.size())
        self.resize(WIDE, self.column.totalHeightForWidth(WIDE))
        size, room = self.size(), self.over.rect().adjusted(8, 8, -8, -8)
        if box.right() + GAP + size.width() <= room.right() and box.width() < room.width() // 2:
            at = QPoint(box.right() + GAP, box.top())
        elif box.bottom() + GAP + size.height() <= room.bottom() and box.height() < 200:
            at = QPoint(box.center().x() - size.width() // 2, box.bottom() + GAP)
        elif box.height() > room.height() // 2:
            at = QPoint(box.left() + GAP, box.bottom() - size.height() - GAP)
        else:
            at = QPoint(box.center().x() - size.width() // 2, box.top() - size.height() - GAP)
        self.move(max(room.left(), min(at.x(), room.right() - size.width())),
                  max(room.top(), min(at.y(), room.bottom() - size.height())))
        self.ring.surround(box)
        self.raise_()

    def leave(self) -> None:
        """End the tour wherever it is."""
        self.timer.stop()
        self.ring.hide()
        self.ring.deleteLater()
        self.hide()
        self.setParent(None)
        self.deleteLater()
        self.over.canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.end if self.end.hasFocus() else self.next).click()
            event.accept()
        else:
            super().keyPressEvent(event)


class Ring(QWidget):
    """A line around a part of the window; the mouse goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, box: QRect) -> None:
        around = box.adjusted(-4, -4, 4, 4).intersected(self.over.rect())
        if self.geometry() != around:
            self.setGeometry(around)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), 2.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)
        painter.end()
