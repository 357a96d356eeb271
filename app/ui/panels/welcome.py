"""What an empty canvas says: how to begin, three starters, and the files of the last days."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.starters import Starter

from .. import theme

SHOWN = 3
WIDTH = 620


class Welcome(QWidget):
    """Lies over the middle of the canvas while nothing is on it; what is dropped goes through to the canvas."""

    starter = Signal(object)
    file = Signal(object)
    open = Signal()
    more = Signal()

    def __init__(self, over: QWidget, starters: Sequence[Starter], recent: Sequence[Path]) -> None:
        super().__init__(over)
        self.over = over
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        title = QLabel("Begin a network")
        theme.look(title, "welcome")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        how = QLabel("Drag a node here from the library, or press Tab and type its name. "
                     "Or open one that works already:")
        how.setWordWrap(True)
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        how.setFixedWidth(WIDTH)
        theme.look(how, "second")
        column.addWidget(how)
        column.addSpacing(14)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for each in starters[:SHOWN]:
            card = Card(each)
            card.clicked.connect(lambda _=False, each=each: self.starter.emit(each))
            cards.addWidget(card)
        column.addLayout(cards)
        column.addSpacing(10)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addStretch()
        for text, signal in (("More starters", self.more), ("Open a file…", self.open)):
            link = QPushButton(text)
            theme.look(link, "link")
            link.clicked.connect(signal)
            links.addWidget(link)
            if signal is self.more:
                self.more_button = link
        links.addStretch()
        column.addLayout(links)
        if recent:
            column.addSpacing(4)
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addStretch()
            word = QLabel("Lately:")
            theme.look(word, "second")
            row.addWidget(word)
            for path in recent[:3]:
                link = QPushButton(path.name)
                link.setToolTip(str(path))
                theme.look(link, "link")
                link.clicked.connect(lambda _=False, path=path: self.file.emit(path))
                row.addWidget(link)
            row.addStretch()
            column.addLayout(row)
        over.installEventFilter(self)
        self.adjustSize()
        self.settle()

    def settle(self) -> None:
        """Stay in the middle, whatever the canvas does under it."""
        self.adjustSize()
        room, mine = self.over.size(), self.size()
        there = ((room.width() - mine.width()) // 2, max(16, (room.height() - mine.height()) // 2))
        if (self.x(), self.y()) != there:
            self.move(*there)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return False


class Card(QPushButton):
    """A starter: its title and what it does."""

    def __init__(self, starter: Starter) -> None:
        super().__init__()
        theme.look(self, "starter")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{starter.title}. {starter.about}")
        self.setFixedSize(QSize((WIDTH - 24) // 3, 116))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        title, about = QLabel(starter.title), QLabel(starter.about)
        theme.look(title, "strong")
        theme.look(about, "small")
        about.setWordWrap(True)
        about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for label in (title, about):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(about, 1)
