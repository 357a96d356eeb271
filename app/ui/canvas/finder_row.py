"""How what is found to add is shown: its colour, its title and group, and a line that says what it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core import shelf
from nodes import catalogue

from .. import theme
from ..tongue import tr
from . import face

WIDE, ROW = 320, 44
KIND, BLOCK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Where a row keeps the name of its kind, and one of my blocks its file."""
Index = QModelIndex | QPersistentModelIndex


class Row(QStyledItemDelegate):
    """A kind: its colour, its title, its sentence; one of my blocks: its name, what it is made of."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDE - 24, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on, box = theme.current(), QRect(option.rect)
        kind, path = catalogue.get(index.data(KIND) or ""), index.data(BLOCK)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if (kind is not None or path) and (chosen or option.state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.color("chosen" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -1), 6, 6)
        if kind is None and not path:
            painter.setPen(on.color("ink2"))
            painter.setFont(theme.ui_font())
            painter.drawText(box.adjusted(10, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            group = "My blocks" if kind is None else kind.group
            about = holds(Path(path)) if kind is None else tr((kind.__doc__ or "").strip().split("\n")[0])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.group(group))
            painter.drawRoundedRect(box.left() + 10, box.top() + 10, 10, 10, 2.5, 2.5)
            self.line(painter, box.adjusted(28, 4, -90, -22), index.data(), theme.ui_font(weight=500), "ink")
            self.line(painter, box.adjusted(100, 4, -10, -22), tr(group), theme.ui_font(11), "ink2", right=True)
            self.line(painter, box.adjusted(28, 21, -10, -3), about, theme.ui_font(12), "ink2")
        painter.restore()

    def line(self, painter: QPainter, box: QRect, text: str, font: object, role: str, right: bool = False) -> None:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(theme.current().color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, shown)


def holds(path: Path) -> str:
    """What one of my blocks is made of, in the order things flow."""
    graph = shelf.held(path)
    inside = [face.title(graph.nodes[id]) for id in graph.order
              if graph.nodes[id].kind not in ("Input", "Output")] if graph else []
    return ", ".join(tr(title) for title in dict.fromkeys(inside))
