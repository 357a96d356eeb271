"""The library: every kind of node by group, then my blocks; searched, dragged onto the canvas, or added with Enter."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDropEvent, QHoverEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nodes.language import Node

from .. import theme
from ..desk import Desk
from ..parts.search import SearchField
from ..tongue import tr
from . import my_blocks
from .kind_row import BLOCK, GROUP, INSET, KIND, MORE, Row, card, title_card
from .ranking import asked, first_line, matches, nearly, order, parted

MIME = "application/x-layerloom-kind"


class Library(QWidget):
    """``wanted`` names a kind the person asked for with Enter or a double click, ``block_wanted`` the file of a block.
    """

    wanted = Signal(str)
    block_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "panel")
        self.setMinimumWidth(160)
        self.search = SearchField("Search nodes", hint="Tab")
        self.list = Kinds(desk)
        self.setAcceptDrops(True)
        self.desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        for widget, left, right in ((self.search, 12, 12), (self.list, 12 - INSET, 4)):
            row = QHBoxLayout()
            row.setContentsMargins(left, 0, right, 0)
            row.addWidget(widget)
            column.addLayout(row)
        self.search.textChanged.connect(self.list.show_matches)
        self.search.moved.connect(self.list.step)
        self.search.taken.connect(lambda _: self.take(self.list.currentItem()))
        self.search.left.connect(self.list.setFocus)
        self.list.itemActivated.connect(self.take)
        desk.kept.connect(self.list.look_again)
        self.list.show_matches("")

    def take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KIND):
            self.wanted.emit(item.data(KIND))
        elif item is not None and item.data(BLOCK):
            self.block_wanted.emit(Path(item.data(BLOCK)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if my_blocks.dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := my_blocks.dropped(event)) is not None:
            event.acceptProposedAction()
            my_blocks.take_in(self.desk, path)


class Kinds(QListWidget):
    """Headings and kinds in one list; a kind can be dragged."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.words = ""
        self.opened: set[str] = set()
        self.setAccessibleName(tr("Kinds of nodes"))
        self.setItemDelegate(Row(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.itemClicked.connect(self.turn)
        self.itemChanged.connect(self.call_otherwise)
        theme.listen(self.dress)

    def dress(self, on: theme.Theme) -> None:
        self.viewport().update()

    def show_matches(self, words: str) -> None:
        """Keep the kinds that fit the words; the best one is chosen while something is searched."""
        self.words = words
        self.blockSignals(True)
        self.clear()
        found = matches(words) or nearly(words)
        groups: dict[str, list[type[Node]]] = {}
        for kind in found:
            groups.setdefault(kind.group, []).append(kind)
        for group, kinds in groups.items():
            head = QListWidgetItem(tr(group))
            head.setData(GROUP, group)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(head)
            shown, rest = (kinds, []) if words.strip() else parted(kinds)
            opened = group in self.opened
            for kind in [*shown, *rest] if opened else shown:
                self.addItem(item(kind))
            if rest:
                self.addItem(door(group, len(rest), opened))
        mine = my_blocks.rows(words, bool(words.strip()))
        for each in mine:
            self.addItem(each)
        self.blockSignals(False)
        if not found and not mine:
            none = QListWidgetItem(tr(f"Nothing is called “{words.strip()}”."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(none)
        if words.strip() and found:
            best = min(found, key=lambda kind: order(kind, asked(words)))
            row = next(i for i in range(self.count()) if self.item(i).data(KIND) == best.__name__)
            self.setCurrentRow(row)
            if row == 1:
                self.scrollToTop()

    def look_again(self) -> None:
        """My blocks are others now; what is shown and chosen stays where it is."""
        place, row = self.verticalScrollBar().value(), self.currentRow()
        self.show_matches(self.words)
        self.verticalScrollBar().setValue(place)
        self.setCurrentRow(min(row, self.count() - 1))

    def call_otherwise(self, item: QListWidgetItem) -> None:
        """Another name was typed for one of my blocks; the field has to close before the list is made anew."""
        path, name = item.data(BLOCK), item.text()

        def rename() -> None:
            if not my_blocks.rename(self.desk, Path(path), name):
                self.look_again()

        if path and name != Path(path).stem:
            QTimer.singleShot(0, self, rename)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if keyboard else self.itemAt(event.pos())
        if item is not None and item.data(BLOCK):
            at = self.visualItemRect(item).center() if keyboard else event.pos()
            my_blocks.menu(self.desk, self, item, self.viewport().mapToGlobal(at))

    def turn(self, item: QListWidgetItem) -> None:
        """Open or close the rest of a group, where a row for that was clicked."""
        group = item.data(MORE)
        if not group:
            return
        self.opened ^= {group}
        place = self.verticalScrollBar().value()
        self.show_matches(self.words)
        self.verticalScrollBar().setValue(place)
        row = next(i for i in range(self.count()) if self.item(i).data(MORE) == group)
        self.setCurrentRow(row)

    def step(self, by: int) -> None:
        """Choose the next kind, over headings."""
        rows = [i for i in range(self.count()) if any(self.item(i).data(role) for role in (KIND, MORE, BLOCK))]
        if not rows:
            return
        now = self.currentRow()
        ahead = [row for row in rows if row > now] if by > 0 else [row for row in reversed(rows) if row < now]
        self.setCurrentRow(ahead[0] if ahead else now if now in rows else rows[0])

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowBlocked, QEvent.Type.WindowDeactivate):  # the pointer may go unseen
            self.let_pointer_go()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) \
                and event.key() == Qt.Key.Key_F2 and (chosen := self.currentItem()) is not None and chosen.data(BLOCK):
            event.accept()  # it renames the block here, not a node on the canvas
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (chosen := self.currentItem()) is not None:
                if chosen.data(MORE):
                    self.turn(chosen)
                else:
                    self.itemActivated.emit(chosen)
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and (chosen := self.currentItem()) is not None and chosen.data(BLOCK):
            my_blocks.delete(self.desk, Path(chosen.data(BLOCK)))
            event.accept()
        else:
            super().keyPressEvent(event)

    def mimeTypes(self) -> list[str]:
        return [MIME, my_blocks.MIME]

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        for each in items:
            if each.data(BLOCK):
                return my_blocks.data_of(Path(each.data(BLOCK)))
            data.setData(MIME, each.data(KIND).encode())
            data.setText(each.data(KIND))
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        chosen = self.currentItem()
        if chosen is None or not (chosen.data(KIND) or chosen.data(BLOCK)):
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([chosen]))
        drag.setPixmap(card(chosen.data(KIND), self.devicePixelRatio()) if chosen.data(KIND)
                       else title_card(chosen.text(), my_blocks.TITLE, self.devicePixelRatio()))
        drag.setHotSpot(QPoint(20, 16))
        drag.exec(Qt.DropAction.CopyAction)
        QTimer.singleShot(0, self, self.let_pointer_go)  # what began the drag is still on its way through Qt

    def let_pointer_go(self) -> None:
        """Nobody else tells it that the pointer went away with what was dragged."""
        gone = QHoverEvent(QEvent.Type.HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(-1, -1))
        QApplication.sendEvent(self.viewport(), gone)


def item(kind: type[Node]) -> QListWidgetItem:
    made = QListWidgetItem(tr(kind.title))
    made.setData(KIND, kind.__name__)
    made.setToolTip(f"<p><b>{escape(tr(kind.title))}</b><br>{escape(tr(first_line(kind)))}</p>"
                       f"<p>{tr('Drag it onto the canvas, or press Enter.')}</p>")
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
    return made


def door(group: str, count: int, opened: bool) -> QListWidgetItem:
    """The row that shows or hides the rest of a group."""
    made = QListWidgetItem(tr("Show fewer" if opened else f"{count} more"))
    made.setData(MORE, group)
    made.setData(Qt.ItemDataRole.AccessibleTextRole, f"{made.text()}, {tr(group)}")
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return made
