"""First rows of the data as a quiet table, and its columns with what they hold and a small histogram."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.core.plan import Data

from .. import icons, theme
from ..plain import plain
from ..tongue import tr
from .columns import HELP, TYPES, held_as, possible

if TYPE_CHECKING:
    from app.engine.data.preview import Preview

Index = QModelIndex | QPersistentModelIndex
NARROW, WIDE = 64, 240
ROOT = QModelIndex()
WORDS = dict(TYPES)
ROLES = {"target": "Predicted", "input": "Input", "": "Not used"}


class Cells(QAbstractTableModel):
    """Texts in rows; nothing is edited here."""

    def __init__(self) -> None:
        super().__init__()
        self.names: Sequence[str] = ()
        self.lines: Sequence[Sequence[str]] = ()
        self.right: frozenset[int] = frozenset()
        self.strong = -1

    def show(self, names: Sequence[str], lines: Sequence[Sequence[str]], right: frozenset[int], strong: int) -> None:
        self.beginResetModel()
        self.names, self.lines, self.right, self.strong = names, lines, right, strong
        self.endResetModel()

    def words(self, column: int) -> list[str]:
        """The texts a column's width is taken from."""
        return [line[column] for line in self.lines[:30]]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.lines[index.row()][index.column()]
            return text if role == Qt.ItemDataRole.DisplayRole else plain(text) if len(text) > 24 else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in self.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.names[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == self.strong:
            return plain(tr(f"{self.names[section]} is what is predicted."))
        if role == Qt.ItemDataRole.DecorationRole and section == self.strong:
            return icons.icon("crosshair", "accent", 14)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class Table(QTableView):
    """A table that is only read: rows of one height, no grid, columns as wide as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # arrows go from cell to cell; Tab would never leave
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(tr("Choose all rows"))
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.ROW)
        self.horizontalHeader().setHighlightSections(False)

    def fit(self, most: int = WIDE) -> None:
        """Give each column the width of the longest text in it."""
        metrics, model = self.fontMetrics(), self.model()
        for column in range(model.columnCount()):
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            marked = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is not None
            longest = max(model.words(column), key=len, default="")[:80]  # type: ignore[attr-defined]
            room = 52 if marked else 36
            wide = max(metrics.horizontalAdvance(longest) + 28, metrics.horizontalAdvance(head) + room)
            self.setColumnWidth(column, max(NARROW, min(wide, most)))


class Rows(Table):
    """The first rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = Cells()
        self.setModel(self.cells)
        self.setAccessibleName(tr("First rows"))
        self.verticalHeader().setVisible(True)
        self.setFont(theme.ui_font(theme.SIZE_SMALL))

    def show_rows(self, preview: Preview, data: Data) -> None:
        numbers = frozenset(place for place, name in enumerate(preview.columns) if held_as(data, name)[0] == "number")
        target = next((place for place, name in enumerate(preview.columns) if held_as(data, name)[1] == "target"), -1)
        self.cells.show(preview.columns, preview.rows, numbers, target)
        self.fit()


class Columns(Table):
    """Each column with its type, which can be switched, and what is in it. ``switched`` tells (column, type)."""

    switched = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = Cells()
        self.bars: list[tuple[int, ...]] = []
        self.about = Data()
        self.setModel(self.cells)
        self.setAccessibleName(tr("Columns"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(1, _TypeButton(self))
        self.setItemDelegateForColumn(3, _Bars(self))
        self.horizontalHeader().setStretchLastSection(True)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.ask(index.row()) if index.column() == 1 else None)

    def show_columns(self, preview: Preview, data: Data) -> None:
        self.about = data
        lines = []
        for each in preview.summaries:
            kind, role = held_as(data, each.name)
            gaps = f" · {each.missing:,} missing" if each.missing else ""
            lines.append((each.name, tr(WORDS[kind]), tr(ROLES[role]), tr(each.text + gaps)))
        self.bars = [each.bars for each in preview.summaries]
        self.cells.show((tr("Column"), tr("Holds"), tr("Used as"), tr("What is in it")), lines, frozenset(), -1)
        self.fit()
        self.setColumnWidth(1, 112)
        self.setColumnWidth(2, max(92, self.columnWidth(2)))

    def ask(self, row: int) -> None:
        """Open the list of types below the cell."""
        name = self.cells.lines[row][0]
        if name not in self.about.columns:
            return
        menu = QMenu(self)
        for key, words in possible(self.about, name):
            action = menu.addAction(tr(words))
            action.setToolTip(tr(HELP[key]))
            action.setCheckable(True)
            action.setChecked(key == held_as(self.about, name)[0])
            action.triggered.connect(lambda _=False, key=key: self.switched.emit(name, key))
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        below = self.visualRect(self.cells.index(row, 1)).bottomLeft() + QPoint(4, 0)
        menu.popup(self.viewport().mapToGlobal(below))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.ask(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _TypeButton(QStyledItemDelegate):
    """A cell that looks like the button it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on = theme.current()
        rect: QRect = option.rect
        box = QRectF(rect).adjusted(4, 2.5, -4, -3.5)
        painter.save()
        underline(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(on.color("edge" if option.state & option.state.State_MouseOver else "line"))
        painter.setBrush(on.color("field"))
        painter.drawRoundedRect(box, theme.RADIUS_FIELD, theme.RADIUS_FIELD)
        painter.setPen(on.color("ink3" if index.data() == tr(WORDS[""]) else "ink"))
        painter.drawText(box.adjusted(8, 0, -20, 0), int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
        icons.paint(painter, "chevron-down", QRectF(box.right() - 19, box.center().y() - 6, 12, 12), on.ink2)
        painter.restore()


class _Bars(QStyledItemDelegate):
    """A histogram of at most 24 bars, then the words."""

    def __init__(self, columns: Columns) -> None:
        super().__init__(columns)
        self.columns = columns

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        every = self.columns.bars
        bars = every[index.row()] if index.row() < len(every) else ()
        room = 76
        rect: QRect = option.rect
        underline(painter, rect)
        if bars and max(bars) > 0:
            on, top = theme.current(), max(bars)
            step = min(9, 72 // len(bars))
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.color("accent", 0.55))
            foot = rect.bottom() - 6
            for place, count in enumerate(bars):
                tall = max(1.0 if count else 0.0, (rect.height() - 13) * count / top)
                painter.drawRect(QRectF(rect.left() + 8 + place * step, foot - tall, step - 1, tall))
            painter.restore()
        option.rect = rect.adjusted(room, 0, 0, 0)
        super().paint(painter, option, index)


def underline(painter: QPainter, rect: QRect) -> None:
    """The line below a row, as the style sheet draws it below ordinary cells."""
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.current().color("line"))
