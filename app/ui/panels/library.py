"""The library: every kind of node there is, by group; searched, dragged onto the canvas, or added with Enter."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nodes import catalogue
from nodes.language import Node

from .. import theme
from ..desk import Desk
from ..parts.search import SearchField
from .kind_row import GROUP, KIND, Row, card

MIME = "application/x-layerloom-kind"


class Library(QWidget):
    """``wanted`` names a kind the person asked for with Enter or a double click."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "panel")
        self.setMinimumWidth(160)
        self.search = SearchField("Search nodes", hint="Tab")
        self.list = Kinds()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        for widget, right in ((self.search, 12), (self.list, 4)):
            row = QHBoxLayout()
            row.setContentsMargins(12, 0, right, 0)
            row.addWidget(widget)
            column.addLayout(row)
        self.search.textChanged.connect(self.list.show_matches)
        self.search.moved.connect(self.list.step)
        self.search.taken.connect(lambda _: self.take(self.list.currentItem()))
        self.search.left.connect(self.list.setFocus)
        self.list.itemActivated.connect(self.take)
        self.list.show_matches("")

    def take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KIND):
            self.wanted.emit(item.data(KIND))


class Kinds(QListWidget):
    """Headings and kinds in one list; a kind can be dragged."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Kinds of nodes")
        self.setItemDelegate(Row(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        theme.listen(self.dress)

    def dress(self, on: theme.Theme) -> None:
        self.viewport().update()

    def show_matches(self, words: str) -> None:
        """Keep the kinds that fit the words; the best one is chosen while something is searched."""
        self.clear()
        found = matches(words)
        groups: dict[str, list[type[Node]]] = {}
        for kind in found:
            groups.setdefault(kind.group, []).append(kind)
        for group, kinds in groups.items():
            head = QListWidgetItem(group)
            head.setData(GROUP, group)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(head)
            for kind in kinds:
                self.addItem(item(kind))
        if not found:
            none = QListWidgetItem(f"Nothing is called “{words.strip()}”.")
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(none)
        if words.strip() and found:
            best = min(found, key=lambda kind: rank(kind, words.lower().split()))
            row = next(i for i in range(self.count()) if self.item(i).data(KIND) == best.__name__)
            self.setCurrentRow(row)
            if row == 1:
                self.scrollToTop()

    def step(self, by: int) -> None:
        """Choose the next kind, over headings."""
        rows = [i for i in range(self.count()) if self.item(i).data(KIND)]
        if not rows:
            return
        now = self.currentRow()
        ahead = [row for row in rows if row > now] if by > 0 else [row for row in reversed(rows) if row < now]
        self.setCurrentRow(ahead[0] if ahead else now if now in rows else rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentItem() is not None:
                self.itemActivated.emit(self.currentItem())
            event.accept()
        else:
            super().keyPressEvent(event)

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        for each in items:
            data.setData(MIME, each.data(KIND).encode())
            data.setText(each.data(KIND))
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        chosen = self.currentItem()
        if chosen is None or not chosen.data(KIND):
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([chosen]))
        drag.setPixmap(card(chosen.data(KIND), self.devicePixelRatio()))
        drag.setHotSpot(QPoint(20, 16))
        drag.exec(Qt.DropAction.CopyAction)


def item(kind: type[Node]) -> QListWidgetItem:
    made = QListWidgetItem(kind.title)
    made.setData(KIND, kind.__name__)
    made.setToolTip(f"<p><b>{escape(kind.title)}</b><br>{escape(first_line(kind))}</p>"
                    "<p>Drag it onto the canvas, or press Enter.</p>")
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
    return made


def first_line(kind: type[Node]) -> str:
    return (kind.__doc__ or "").strip().split("\n")[0]


def matches(words: str) -> list[type[Node]]:
    """The kinds that hold every word in their title, name, synonyms, group or sentence, in the library's order."""
    parts = words.lower().split()
    return [kind for kind in catalogue.values() if rank(kind, parts) < 9]


def rank(kind: type[Node], parts: list[str]) -> int:
    """How well a kind fits the words: 0 best, 9 not at all."""
    if not parts:
        return 0
    titles = f"{kind.title} {kind.__name__}".lower()
    texts = (titles, kind.synonyms.lower(), kind.group.lower(), first_line(kind).lower())
    where = [next((i for i, text in enumerate(texts) if part in text), 9) for part in parts]
    worst = max(where)
    if worst:
        return min(9, worst + 2)
    starts = titles.startswith(parts[0]) or kind.__name__.lower().startswith(parts[0])
    return 0 if " ".join(parts) in (kind.title.lower(), kind.__name__.lower()) else 1 if starts else 2
