"""Where panels lie: left, middle, right and bottom, with handles between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from . import theme
from .panels.bottom import Bottom, Slot
from .tabbing import halt_where_scrolled

TABS = ("Curves", "Problems", "Source", "Data", "Runs")
PARTS = ("library", "right", "bottom")
SIZES = {"library": 224, "right": 288, "bottom": 272}
"""Widths, and the height of the bottom, before anyone moved them."""
LEAST = (280, 120)
"""What is left of the middle: at 200 % a laptop has 683 by 360 pixels for the whole window."""


class Pages(QStackedWidget):
    """Pages of which one is seen. What lies behind it takes no room."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class Scrolled(QScrollArea):
    """As high as what it holds; where there is no room for that it is scrolled."""

    def __init__(self, slot: Slot) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(slot)
        self.held = slot

    def sizeHint(self) -> QSize:
        least, room = self.held.minimumSizeHint(), self.maximumViewportSize()
        high = max(least.height(), self.held.heightForWidth(room.width())) + self.height() - room.height()
        return QSize(self.held.sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.held.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Rooms(QWidget):
    """Left, middle, right and bottom, with handles between them."""

    def __init__(self, places: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.bottom = Slot(), Bottom(TABS)
        self.middle, self.right = Pages(), Pages()
        self.middles = {name: Slot() for name in places}
        self.rights = {name: Slot() for name in ("Design", "Train")}
        for slots, stack in ((self.middles, self.middle), (self.rights, self.right)):
            for slot in slots.values():
                stack.addWidget(slot)
        theme.look(self.right, "panel")
        self.plan, self.side = Slot(), Slot()
        """Below the training panel in Train; beside the curves in their tab."""
        self.curves = Slot()
        inner = QWidget()
        row = self.bottom.slots["Curves"].row
        row.addWidget(self.curves, 1)
        beside = QScrollArea(widgetResizable=True)
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.setWidget(self.side)
        halt_where_scrolled(beside, "Training")
        beside.setFixedWidth(SIZES["right"] + 12)
        row.addWidget(beside)
        self.train = Slot()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QWidget()
        line.setFixedHeight(1)
        theme.look(line, "line")
        self.told = Scrolled(self.train)
        halt_where_scrolled(self.told, "Training")
        self.plan.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it takes what is left
        for widget, stretch in ((self.told, 0), (line, 0), (self.plan, 1)):
            column.addWidget(widget, stretch)
        self.rights["Train"].hold(inner)
        self.across, self.down = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        for widget in (self.left, self.middle, self.right):
            self.across.addWidget(widget)
        for widget in (self.across, self.bottom):
            self.down.addWidget(widget)
        for splitter in (self.across, self.down):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.across.setStretchFactor(1, 1)
        self.down.setStretchFactor(0, 1)
        self.middle.setMinimumSize(QSize(*LEAST))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.down)

    def part(self, name: str) -> QWidget:
        return {"library": self.left, "right": self.right, "bottom": self.bottom}[name]

    def slot(self, home: str, place: str) -> Slot:
        """The slot a panel is put into."""
        if home == "middle":
            return self.middles[place]
        if home == "right":
            return self.train
        return {"side": self.side, "Curves": self.curves, "plan": self.plan}.get(home) or self.bottom.slots[home]
