"""Cards that float over the window, and among them one to search in: a field and a list of what fits, best first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from .. import theme
from .search import SearchField


def floats(card: QFrame, name: str = "", far: int = 28) -> None:
    """Let a frame look like a card that lies ``far`` over what is below; ``name`` is for a screen reader."""
    theme.look(card, "card")
    if name:
        card.setAccessibleName(name)
    shadow = QGraphicsDropShadowEffect(card)
    shadow.setBlurRadius(far)
    shadow.setOffset(0, far // 6)
    shadow.setColor(QColor(0, 0, 0, 2 * far))
    card.setGraphicsEffect(shadow)


class Ask(QFrame):
    """The field keeps the keyboard: arrows and Tab walk through the list, Return takes a row, Escape or going
    elsewhere closes it."""

    most = 7
    """So many rows are shown at once; a page is one less."""

    def __init__(self, parent: QWidget, name: str, field: Field, found: str, rows: type[QStyledItemDelegate]) -> None:
        super().__init__(parent)
        floats(self, name)
        self.field = field
        self.list = QListWidget()
        self.list.setAccessibleName(found)
        self.list.setItemDelegate(rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.card = self
        self.field.textChanged.connect(self.search)
        self.field.moved.connect(self.step)
        self.field.taken.connect(lambda _: self.take(self.list.currentItem()))
        self.list.itemClicked.connect(self.take)
        self.hide()

    @property
    def around(self) -> int:
        """How much higher than its list it is."""
        margins = self.column.contentsMargins()
        return margins.top() + self.field.sizeHint().height() + self.column.spacing() + margins.bottom()

    def search(self, typed: str) -> None:
        """Fill the list with what fits."""
        raise NotImplementedError

    def take(self, row: QListWidgetItem | None) -> None:
        """Do what a row stands for."""
        raise NotImplementedError

    def home(self) -> QWidget:
        """What gets the keyboard when it closes."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Go to another row, around the end to the first."""
        count = self.list.count()
        self.list.setCurrentRow((self.list.currentRow() + by) % count if count else -1)

    def page(self, by: int) -> None:
        """Go on by as many rows as are shown."""
        self.list.setCurrentRow(max(0, min(self.list.currentRow() + by * (self.most - 1), self.list.count() - 1)))

    def close_up(self) -> None:
        """Close, and give the keyboard back."""
        if self.isHidden():
            return
        had = self.field.hasFocus()
        self.hide()
        if had:
            self.home().setFocus()


class Field(SearchField):
    """The field of such a card."""

    card: Ask

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.card.close_up()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.card.page(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.card.step(1 if forward else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.card.close_up()
