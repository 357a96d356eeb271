"""The bar at the top: the menu, the file, the five places, what computes, and Train, Pause, Stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from .. import icons, theme
from ..computer import Computer, Device
from ..desk import Desk
from ..parts.once import Once
from ..parts.pill import Pill
from ..parts.segmented import Segmented
from ..parts.shortened import LEAST, Shortened
from ..plain import plain
from ..tabbing import staying
from ..tongue import tr
from ..work import Training

BEFORE, GAP, MARGIN, ROOMY = 6, 12, 16, 960
"""Before the first thing in the bar, between two, at its end; from this width on there is room for what computes and
for our name beside the menu."""
NAME = 160
"""So much of a file's name is read before what computes has its place."""
TRAIN, MARK, QWIDGETSIZE_MAX = 84, 46, 16777215
"""How wide Train is at least with its word, how wide a button without, and what is as wide as it likes."""


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
        self.edited, self.changed = QLabel(tr("edited")), False
        theme.look(self.file, "second")
        theme.look(self.edited, "third")
        self.segments = Segmented(self.places)
        for i, name in enumerate(self.places):
            self.segments.button(i).setToolTip(tr(f"{name} (Ctrl+{i + 1})"))
        self.pill = Pill("Getting ready", "idle", name="Computes on")
        self.go, self.pause, self.stop = (Once(tr(text)) for text in ("Train", "Pause", "Stop"))
        theme.look(self.go, "primary")
        self.marks = {self.go: icons.icon("play", "on_link", 14), self.pause: icons.icon("pause"),
                      self.stop: icons.icon("square")}
        self.words = {button: button.text() for button in self.marks}
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
        grid.setContentsMargins(BEFORE, 0, MARGIN, 0)
        grid.setHorizontalSpacing(GAP)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.segments, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def minimumSizeHint(self) -> QSize:
        """With all given way that does where text is large and the screen small."""
        sides = MARK + GAP + LEAST + self.right(MARK)  # the menu without our name
        return QSize(self.between + sides, super().minimumSizeHint().height())

    @property
    def between(self) -> int:
        """The places, and all gaps around what stands left and right of them."""
        return BEFORE + GAP + self.segments.sizeHint().width() + GAP + MARGIN

    def right(self, most: int = QWIDGETSIZE_MAX) -> int:
        """How wide the buttons are that are shown, or would be if none were wider than ``most``."""
        shown = [min(each.sizeHint().width(), most) + GAP for each in self.marks if not each.isHidden()]
        return max(0, sum(shown) - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """What computes, and our name, are shown where the name of the file can be read beside them, and all buttons.
        Where even these find no room, first “edited” gives way, then the words of the buttons.
        """
        style, wide, name = Qt.ToolButtonStyle, self.width(), min(self.file.sizeHint().width(), NAME)
        for button in self.marks:
            self.spell(button, True)
        middle = self.segments.sizeHint().width() + 2 * (MARGIN + GAP)
        self.menu.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        left = name + self.edited.sizeHint().width() + 2 * GAP
        if wide < ROOMY or left + self.menu.sizeHint().width() > (wide - middle) // 2:
            self.menu.setToolButtonStyle(style.ToolButtonIconOnly)
        left += self.menu.sizeHint().width()
        self.pill.setVisible(wide >= max(ROOMY, left + middle + self.right() + GAP + self.pill.minimumWidth()))
        room = wide - self.between - self.menu.sizeHint().width() - GAP - self.file.minimumSizeHint().width()
        self.edited.setVisible(self.changed and room >= GAP + self.edited.sizeHint().width() + self.right())
        for button in (self.stop, self.pause, self.go):
            if self.right() > room:
                self.spell(button, False)

    def spell(self, button: Once, whole: bool) -> None:
        """Let a button show its word, or only its mark; Train has both."""
        button.setText(self.words[button] if whole else "")
        button.setIcon(self.marks[button] if not whole or button is self.go else QIcon())
        button.setMinimumWidth(max(TRAIN, button.sizeHint().width()) if whole and button is self.go else 0)
        button.setAccessibleName(self.words[button])

    def name_file(self, name: str, place: str, edited: bool) -> None:
        """Say what is open."""
        self.file.say(name)
        self.file.setToolTip(plain(tr(place or "Not saved yet")))
        self.changed = edited
        self.make_room()

    def show_place(self, name: str) -> None:
        before = self.segments.blockSignals(True)
        self.segments.choose(self.places.index(name))
        self.segments.blockSignals(before)

    def follow(self, state: str) -> None:
        """Show what can be done with the training now."""
        with staying(self.go, self.pause, self.stop):
            self.go.setVisible(state in ("idle", "paused"))
            self.words[self.go] = tr("Resume" if state == "paused" else "Train")
            self.pause.setVisible(state in ("preparing", "running"))
            self.pause.setEnabled(state == "running")
            self.stop.setVisible(state != "idle")
            self.stop.setEnabled(state != "stopping")
            self.words[self.stop] = tr("Stopping" if state == "stopping" else "Stop")
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
