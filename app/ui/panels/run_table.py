"""Runs in rows: when, how it ended, how good; a note can be written beside each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from .. import theme
from ..plain import plain
from ..tongue import tr
from . import figures
from .run_rows import ENDED, Row

NAMES = ("When", "Ended", "Epochs", "Best", "Loss", "Took", "Computed on", "Note")
NOTE = len(NAMES) - 1
ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RunTable(QAbstractTableModel):
    """Runs in rows; only the note can be edited, and not while the run goes on."""

    def __init__(self, remark: Callable[[Row, str], object]) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.remark = remark

    def show(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def words(self, column: int) -> list[str]:
        """The texts a column's width is taken from."""
        return [self.text(row, column) for row in self.rows[:30]]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(NAMES[section])
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) \
            if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(row.trouble) if column == 1 and row.trouble else plain(row.path) if column == 0 else \
                tr("Double-click to write a note") if column == NOTE else None
        if role == Qt.ItemDataRole.ForegroundRole and column == 1 and row.status in ("failed", "killed"):
            return theme.current().color("wrong" if row.status == "failed" else "attention")
        return None

    @staticmethod
    def text(row: Row, column: int) -> str:
        epochs = f"{row.epochs}" + (f", best {row.best_epoch}" if row.best_epoch else "")
        took = figures.duration(row.seconds) if row.seconds else "–"
        return (tr(row.when), tr(ENDED.get(row.status, row.status)), tr(epochs) if row.epochs else "–", tr(row.best),
                row.loss, tr(took), row.device, row.remark)[column]

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        open = index.column() == NOTE and self.rows[index.row()].status != "running"
        return plain | Qt.ItemFlag.ItemIsEditable if open else plain

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or index.column() != NOTE or str(value) == row.remark:
            return False
        QTimer.singleShot(0, lambda: self.remark(row, str(value).strip()[:500]))
        return True
