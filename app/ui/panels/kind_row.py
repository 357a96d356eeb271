"""How a kind looks in the library, and under the pointer while it is dragged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nodes import catalogue

from .. import theme
from ..tongue import tr

KIND, GROUP, MORE, BLOCK = (Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2,
                            Qt.ItemDataRole.UserRole + 3)
"""Where an item keeps the name of its kind, a heading that of its group, a row that opens a group that group, and one
of my blocks its file."""

INSET = 4
"""Between the line around the list, when it has the keyboard, and what is painted in it."""

Index = QModelIndex | QPersistentModelIndex


class Row(QStyledItemDelegate):
    """Paints a heading with its colour square, or a kind."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        first = index.row() == 0
        return QSize(40, (26 if first else 34) if index.data(GROUP) else 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on, box = theme.current(), option.rect.adjusted(INSET, 0, 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if group := index.data(GROUP):
            box.setTop(box.bottom() - 25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.group(group))
            painter.drawRoundedRect(box.left(), box.center().y() - 3, 8, 8, 2, 2)
            lit = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
            painter.setPen(on.color("ink" if lit and index.flags() & Qt.ItemFlag.ItemIsSelectable else "ink2"))
            painter.setFont(theme.ui_font(theme.SIZE_SMALL, 600))
            painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr(group))
        else:
            more = bool(index.data(MORE))
            known = bool(index.data(KIND) or index.data(BLOCK)) or more
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and known
            inner = box.adjusted(0, 0, -8, 0)
            if chosen or hovered:
                focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
                painter.setPen(QPen(on.color("accent"), 1) if chosen and focused else Qt.PenStyle.NoPen)
                painter.setBrush(on.color("chosen" if chosen else "hover"))
                painter.drawRoundedRect(inner.adjusted(0, 0, -1, -1), 6, 6)
            painter.setPen(on.color("ink2" if more or not known else "ink"))
            painter.setFont(theme.ui_font(theme.SIZE_SMALL if more else theme.SIZE))
            room = inner.adjusted(16 if known else 0, 0, -6, 0)
            text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def card(name: str, ratio: float) -> QPixmap:
    """What is under the pointer while a kind is dragged."""
    return title_card(tr(catalogue[name].title), catalogue[name].group, ratio)


def title_card(title: str, group: str, ratio: float) -> QPixmap:
    """A small card with a colour and a title."""
    on = theme.current()
    width = QFontMetrics(theme.ui_font(weight=600)).horizontalAdvance(title) + 52
    picture = QPixmap(round(width * ratio), round(34 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(on.color("accent"), 1.5))
    painter.setBrush(on.color("card"))
    painter.drawRoundedRect(QRectF(1, 1, width - 2, 32), 9, 9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(on.group(group))
    painter.drawRoundedRect(QRectF(14, 12, 10, 10), 2.5, 2.5)
    painter.setPen(on.color("ink"))
    painter.setFont(theme.ui_font(weight=600))
    painter.drawText(QRectF(32, 0, width - 36, 34), Qt.AlignmentFlag.AlignVCenter, title)
    painter.end()
    return picture
