"""What an empty canvas says: one's own data, the files of the last days, starters with pictures of their networks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.starters import Starter

from .. import theme
from ..canvas.thumbnail import SIZE
from ..plain import plain
from ..tongue import Theirs, tr

SHOWN, RECENT, COLUMNS = 6, 3, 3
MARGIN, GAP, EDGE = 16, 12, 4
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
Find = Callable[[str], Path]
"""Where the picture for a theme lies."""


class Welcome(QScrollArea):
    """Lies over the middle of the canvas while nothing is on it; what is dropped goes through to the canvas.

    On the canvas the arrow keys lead to it, as Tab adds a node there.
    """

    starter = Signal(object)
    file = Signal(object)
    open = Signal()
    more = Signal()
    data = Signal()
    tour = Signal()

    def __init__(self, over: QWidget, starters: Sequence[Starter], recent: Sequence[tuple[Path, Find]],
                 toured: bool = True) -> None:
        super().__init__(over)
        self.over, self.columns = over, 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Begin a network"))
        self.page = QWidget()
        column = self.column = QVBoxLayout(self.page)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(6)
        title = QLabel(tr("Begin a network"))
        theme.look(title, "welcome")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        how = QLabel(tr("Drag a node here from the library, or press Tab and type its name."))
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        how.setWordWrap(True)
        theme.look(how, "second")
        column.addWidget(how)
        column.addSpacing(4)
        self.cards, self.recent = QGridLayout(), QGridLayout()
        for grid in (self.cards, self.recent):
            grid.setSpacing(GAP)
        self.laid: dict[QGridLayout, list[Card]] = {self.cards: [], self.recent: []}
        for path, find in recent[:RECENT]:
            card = Card(Theirs(path.stem), Theirs(path.parent), "", find, short=True)
            card.setToolTip(plain(str(path)))
            card.clicked.connect(partial(self.file.emit, path))
            self.laid[self.recent].append(card)
        for each in starters[:SHOWN]:
            card = Card(each.title, each.about, each.takes, each.picture)
            card.clicked.connect(partial(self.starter.emit, each))
            self.laid[self.cards].append(card)
        self.buttons: list[QPushButton] = []
        self.links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.links.setSpacing(12)
        self.links.addStretch()
        wishes = [("Open my data…", self.data, ""), ("Open a file…", self.open, ""),
                  ("More starters", self.more, "link"), ("Take the tour, two minutes", self.tour, "link")]
        for text, signal, look in wishes:
            button = QPushButton(tr(text))
            theme.look(button, "primary" if signal is self.tour and not toured else look)
            button.clicked.connect(signal)
            self.links.addWidget(button)
            self.buttons.append(button)
            if signal is self.more:
                self.more_button = button
                button.setVisible(len(starters) > SHOWN)
        self.links.addStretch()
        self.above = column.count()
        for heading, grid in (("Lately", self.recent), ("Or open one that works already:", self.cards)):
            if self.laid[grid]:
                word = QLabel(tr(heading))
                theme.look(word, "strong")
                column.addSpacing(6)
                column.addWidget(word)
                column.addLayout(grid)
        self.setWidget(self.page)
        for widget in (self, self.viewport(), self.page):
            widget.setAutoFillBackground(False)
        self.page.adjustSize()
        self.canvas = over.parentWidget() or over
        for below in {over, self.canvas}:
            below.installEventFilter(self)
        self.settle()

    def fit(self, columns: int) -> None:
        """Lay the cards in as many columns as there is room for, the buttons above them; below a single column of cards
        the buttons stand in one too."""
        columns = min(max(1, columns), COLUMNS)
        if columns == self.columns:
            return
        self.columns = columns
        for grid in self.laid:
            for column in range(COLUMNS + 1):  # what is left over stands behind: columns are as wide in both
                grid.setColumnStretch(column, int(column == columns))
            for place, card in enumerate(self.laid[grid]):
                grid.removeWidget(card)
                grid.addWidget(card, place // columns, place % columns, Qt.AlignmentFlag.AlignLeft)
        self.column.removeItem(self.links)
        self.column.insertLayout(self.above if columns > 1 else self.column.count(), self.links)
        self.links.setDirection(QBoxLayout.Direction.LeftToRight if columns > 1 else QBoxLayout.Direction.TopToBottom)
        self.column.invalidate()

    @property
    def doors(self) -> list[QPushButton]:
        """What the keyboard walks through, in the order it is seen."""
        cards = (*self.laid[self.recent], *self.laid[self.cards])
        return [each for each in ((*self.buttons, *cards) if self.columns > 1 else (*cards, *self.buttons))
                if each.isVisible()]

    def settle(self) -> None:
        """Stay in the middle, whatever the canvas does under it, and scroll where the room is short."""
        room = self.over.size()
        self.fit((room.width() - 2 * MARGIN - self.verticalScrollBar().sizeHint().width() + GAP) // (SIZE[0] + GAP))
        wide = min(max(self.columns * (SIZE[0] + GAP) - GAP, self.links.minimumSize().width()) + 2 * EDGE,
                   max(80, room.width() - 2 * MARGIN))
        page = QSize(wide, self.column.totalHeightForWidth(wide))
        self.page.resize(page)
        bar = self.verticalScrollBar().sizeHint().width() + 2
        edge = 2 * self.frameWidth()
        high = min(page.height() + edge, max(80, room.height() - 2 * MARGIN))
        short = high < page.height() + edge
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn if short else
                                        Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across = min(page.width() + edge + (bar if short else 0), max(80, room.width()))
        there = ((room.width() - across) // 2, max(MARGIN, (room.height() - high) // 2), across, high)
        if self.geometry().getRect() != there:
            self.setGeometry(*there)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.over:
            self.settle()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.canvas \
                and event.key() in ARROWS and not event.modifiers() & HELD and self.isVisible():
            return self.focusNextPrevChild(True)
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From card to card and button to button, and past either end back to the canvas, which asks Tab for itself."""
        doors = self.doors
        now = self.window().focusWidget()
        if not doors:  # all of it is being hidden
            at = -1
        elif now in doors:
            at = doors.index(now) + (1 if forward else -1)
        else:
            at = 0
        to = doors[at] if 0 <= at < len(doors) else None
        (to or self.canvas).setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if to is not None:
            self.ensureWidgetVisible(to)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; Esc leads back to the canvas, where Tab adds a node."""
        now = self.window().focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(now, QPushButton):
            now.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.canvas.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            super().keyPressEvent(event)


class Card(QPushButton):
    """A picture of a network, what it is called, what it teaches and how long it takes."""

    def __init__(self, title: str, about: str, takes: str, find: Find, short: bool = False) -> None:
        super().__init__()
        theme.look(self, "starter")
        self.file_for, self.high = find, SIZE[1] if not short else SIZE[1] * 2 // 3
        self.kept: tuple[str, QPixmap] = ("", QPixmap())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(". ".join(tr(each).removesuffix(".") for each in (title, about, takes) if each))
        self.setFixedSize(QSize(SIZE[0], self.high + (56 if short else 86)))
        head, words, time = QLabel(tr(title)), QLabel(tr(about)), QLabel(tr(takes))
        theme.look(head, "strong")
        theme.look(words, "small")
        theme.look(time, "small")
        words.setWordWrap(not short)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if short:
            wide = SIZE[0] - 28
            words.setText(words.fontMetrics().elidedText(tr(about), Qt.TextElideMode.ElideMiddle, wide))
            head.setText(head.fontMetrics().elidedText(tr(title), Qt.TextElideMode.ElideRight, wide))
        for label in (head, words, time):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout()
        row.addWidget(head)
        row.addStretch()
        row.addWidget(time)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, self.high + 9, 14, 9)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(words, 1)

    def sizeHint(self) -> QSize:
        """What it is fixed to; laid elsewhere, the sheet is put on again and asks only for the least of a button."""
        return self.maximumSize()

    def hasHeightForWidth(self) -> bool:
        return False

    def picture(self) -> QPixmap:
        """The picture for the theme that is on, read when it is first painted; of the other theme if need be."""
        name = theme.current().name
        if self.kept[0] != name:
            files = (self.file_for(each) for each in (name, *theme.THEMES))
            file = next((each for each in files if each.is_file()), None)
            self.kept = (name, QPixmap(str(file)) if file is not None else QPixmap())
        return self.kept[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        on, edge = theme.current(), 2.0 if self.hasFocus() else 1.0
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(box, 9, 9)
        painter.setClipPath(outline)
        painter.setClipRect(QRectF(0, 0, self.width(), self.high), Qt.ClipOperation.IntersectClip)
        painter.fillRect(self.rect(), on.color("canvas"))
        picture = self.picture()
        if not picture.isNull():
            scale = picture.width() / self.width()
            middle = (picture.height() - self.high * scale) / 2
            painter.drawPixmap(QRectF(0, 0, self.width(), self.high), picture,
                               QRectF(0, middle, picture.width(), self.high * scale))
        painter.setClipping(False)
        painter.fillRect(QRectF(edge, self.high, self.width() - 2 * edge, 1), on.color("line"))
        painter.end()
