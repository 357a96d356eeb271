"""The bar at the top: the menu, the file, the five places, what computes, and Train, Pause, Stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from .. import icons, theme
from ..computer import Computer, Device
from ..desk import Desk
from ..parts.once import Once
from ..parts.pill import Pill
from ..parts.segmented import Segmented
from ..plain import plain
from ..tabbing import staying
from ..tongue import tr
from ..work import Training

GAP, MARGIN, ROOMY = 12, 16, 960
"""Between two things in the bar, at its end; from this width on there is room for what computes and
for our name beside the menu."""
NAME = 160
"""So much of a file's name is read before what computes has its place."""


class TopBar(QWidget):
    """``train`` is pressed; ``place`` names where to go; ``computer`` asks what this machine can do."""

    train = Signal()
    place = Signal(str)
    computer = Signal()

    def __init__(self, desk: Desk, training: Training, machine: Computer, places: Sequence[str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.training, self.places = desk, training, list(places)
        theme.look(self, "toolbar")
        self.setFixedHeight(48)
        self.menu = QToolButton()
        self.menu.setIcon(icons.icon("menu", "ink"))
        self.menu.setText(tr("Layerloom"))
        self.menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setToolTip(tr("Menu: files, editing, view, help (F10)"))
        self.menu.setAccessibleName(tr("Menu"))
        theme.look(self.menu, "brand")
        self.file = Shortened("")
        self.edited = QLabel(tr("edited"))
        theme.look(self.file, "second")
        theme.look(self.edited, "third")
        self.segments = Segmented(self.places)
        for i, name in enumerate(self.places):
            self.segments.button(i).setToolTip(tr(f"{name} (Ctrl+{i + 1})"))
        self.pill = Pill("Getting ready", "idle", name="Computes on")
        self.go, self.pause, self.stop = (Once(tr(text)) for text in ("Train", "Pause", "Stop"))
        theme.look(self.go, "primary")
        self.go.setIcon(icons.icon("play", "on_link", 14))
        self.go.setToolTip(tr("Train the network (F5)"))
        self.pause.setToolTip(tr("Hold the training; nothing is lost (F6)"))
        self.stop.setToolTip(tr("End the training and keep what was learned (Shift+F5)"))
        self.lay_out()
        for button in (self.menu, self.go, self.pause, self.stop, *map(self.segments.button, range(len(self.places)))):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self.segments.chosen.connect(lambda index: self.place.emit(self.places[index]))
        self.pill.clicked.connect(self.computer)
        self.go.clicked.connect(self.train)
        self.pause.clicked.connect(training.pause)
        self.stop.clicked.connect(training.stop)
        training.state_changed.connect(self.follow)
        machine.found.connect(self.tell_device)
        machine.failed.connect(self.tell_no_device)
        self.follow(training.state)

    def lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        for row in (left, right):
            row.setSpacing(GAP)
        left.addWidget(self.menu)
        left.addWidget(self.file)
        left.addWidget(self.edited)
        left.addStretch()
        right.addStretch()
        right.addWidget(self.pill)
        for button in (self.go, self.pause, self.stop):
            right.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 0, MARGIN, 0)
        grid.setHorizontalSpacing(GAP)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.segments, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def minimumSizeHint(self) -> QSize:
        """Without the pill: where text is large and the screen small it gives way."""
        least = super().minimumSizeHint()
        return least if self.pill.isHidden() else QSize(least.width() - self.pill.minimumWidth() - GAP, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """What computes, and our name, are shown where the name of the file can be read beside them, and all buttons.
        """
        style, wide, name = Qt.ToolButtonStyle, self.width(), min(self.file.sizeHint().width(), NAME)
        middle = self.segments.sizeHint().width() + 2 * (MARGIN + GAP)
        self.menu.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        left = name + self.edited.sizeHint().width() + 2 * GAP
        if wide < ROOMY or left + self.menu.sizeHint().width() > (wide - middle) // 2:
            self.menu.setToolButtonStyle(style.ToolButtonIconOnly)
        left += self.menu.sizeHint().width()
        right = sum(each.sizeHint().width() + GAP for each in (self.go, self.pause, self.stop) if not each.isHidden())
        self.pill.setVisible(wide >= max(ROOMY, left + middle + right + self.pill.minimumWidth()))

    def name_file(self, name: str, place: str, edited: bool) -> None:
        """Say what is open."""
        self.file.say(name)
        self.file.setToolTip(plain(tr(place or "Not saved yet")))
        self.edited.setVisible(edited)
        self.make_room()

    def show_place(self, name: str) -> None:
        before = self.segments.blockSignals(True)
        self.segments.choose(self.places.index(name))
        self.segments.blockSignals(before)

    def follow(self, state: str) -> None:
        """Show what can be done with the training now."""
        with staying(self.go, self.pause, self.stop):
            self.go.setVisible(state in ("idle", "paused"))
            self.go.setText(tr("Resume" if state == "paused" else "Train"))
            self.go.setMinimumWidth(max(84, self.go.sizeHint().width()))
            self.pause.setVisible(state in ("preparing", "running"))
            self.pause.setEnabled(state == "running")
            self.stop.setVisible(state != "idle")
            self.stop.setEnabled(state != "stopping")
            self.stop.setText(tr("Stopping" if state == "stopping" else "Stop"))
        self.make_room()
        if self.pill.state() in ("good", "busy"):
            self.pill.tell(self.pill.text(), "busy" if state in ("preparing", "running") else "good")

    def tell_device(self, device: Device) -> None:
        self.pill.tell(device.text, "busy" if self.training.state in ("preparing", "running") else "good")
        self.make_room()
        self.pill.setToolTip(tr(f"Trains on {device.name} ({device.word}). Click for what else this computer can do."))

    def tell_no_device(self, sentence: str) -> None:
        self.pill.tell("No device", "wrong")
        self.make_room()
        self.pill.setToolTip(tr(sentence))


class Shortened(QLabel):
    """A name that is cut with … only when there is no room."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        self.setText(tr(text))
        self.setAccessibleName(tr(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(30, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().color("ink2"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
