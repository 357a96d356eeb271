"""The list of everything the window can do: type a few letters, Enter does it, a grey row says what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from . import icons, theme
from .parts.ask import Ask, Field
from .tongue import tr

if TYPE_CHECKING:
    from .reachable import Thing
    from .window import Window

WIDE, ROW, MOST = 620, 32, 11
TOP, BELOW = 60, 12
"""How far below the window's upper edge it opens: under the top bar; and how far above the lower one it ends."""
REMEMBERED = 8
THING = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def open_palette(window: Window) -> None:
    """Show the list over the window; if it is shown already, close it."""
    palette = window.findChild(Palette) or Palette(window)
    if palette.isVisible():
        palette.close_up()
    else:
        palette.open()


class Palette(Ask):
    """A card over the window; it gives the keyboard back to where it was."""

    most = MOST

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("All commands"), Field("Type what you want to do, or the name of a node"),
                         tr("Commands found"), Row)
        self.over = window

    @property
    def used(self) -> list[str]:
        """What was chosen here lately, the latest first."""
        return list(self.over.settings.lines("palette"))

    def open(self) -> None:
        from .reachable import things

        self.came_from = self.over.focusWidget()
        self.things = list(things(self.over))
        if self.field.text():
            self.field.clear()  # which searches
        else:
            self.search("")
        wide = min(WIDE, self.over.width() - 32)
        self.setGeometry((self.over.width() - wide) // 2, TOP, wide, self.sizeHint().height())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def home(self) -> QWidget:
        return self.came_from or self.over.canvas

    def search(self, typed: str) -> None:
        from .reachable import found

        self.list.clear()
        for thing in found(self.over, typed, self.used, self.things):
            row = QListWidgetItem(thing.text)
            row.setData(THING, thing)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, thing.spoken)
            self.list.addItem(row)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            none = QListWidgetItem(tr(f"Nothing here is called “{typed.strip()}”."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        room = self.over.height() - TOP - self.around - BELOW
        self.most = max(1, min(MOST, (room - 4) // ROW))
        self.list.setFixedHeight(min(self.most, self.list.count()) * ROW + 4)
        self.resize(self.width(), self.sizeHint().height())

    def take(self, row: QListWidgetItem | None) -> None:
        """Do what a row stands for; one that cannot be used stays and has said why."""
        thing: Thing | None = row.data(THING) if row is not None else None
        if thing is None or thing.reason:
            return
        others = [name for name in self.used if name != thing.name]
        self.over.settings.put("palette", "\n".join([thing.name, *others][:REMEMBERED]))
        self.close_up()
        thing.call()


class Row(QStyledItemDelegate):
    """Its icon, what it is called with the typed letters strong, why not, where it stands, its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on, box, thing = theme.current(), QRect(option.rect), index.data(THING)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if thing is None:
            painter.setPen(on.color("ink2"))
            painter.setFont(theme.ui_font())
            painter.drawText(box.adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.color("chosen" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -1), 6, 6)
        icon = "check" if thing.on else thing.icon
        if icon:
            role = on.link if thing.on else on.ink3 if thing.reason else on.ink2
            ratio = painter.device().devicePixelRatioF()
            drawn = icons.pixmap(icon, role, round(15 * ratio), ratio)
            painter.drawPixmap(box.left() + 10, box.center().y() - 7, drawn)
        right = self.key(painter, box, thing.key) if thing.key else box.right() - 12
        small = theme.ui_font(theme.SIZE_SMALL)
        wide = QFontMetrics(small).horizontalAdvance(thing.where)
        self.line(painter, QRect(right - wide - 6, box.top(), wide + 2, ROW), thing.where, small, "ink2")
        room = QRect(box.left() + 34, box.top(), right - wide - 18 - box.left() - 34, ROW)
        at = self.name(painter, room, thing)
        if thing.reason:
            self.line(painter, QRect(at + 10, box.top(), room.right() - at - 10, ROW), thing.reason, small, "ink2")
        painter.restore()

    def name(self, painter: QPainter, room: QRect, thing: Thing) -> int:
        """Write the name, the letters that were typed in semibold; gives where it ends."""
        on, x = theme.current(), room.left()
        letters = set(thing.letters)
        fonts = {False: theme.ui_font(), True: theme.ui_font(weight=600)}
        for strong, text in runs(thing.text, letters):
            painter.setFont(fonts[strong])
            painter.setPen(on.color("ink3" if thing.reason else "link" if strong else "ink"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.right() - x))
            painter.drawText(QRect(x, room.top(), room.right() - x + 4, ROW), Qt.AlignmentFlag.AlignVCenter, shown)
            x += painter.fontMetrics().horizontalAdvance(shown)
        return x

    def key(self, painter: QPainter, box: QRect, key: str) -> int:
        """Draw the key in a small frame at the right; gives its left edge."""
        on, font = theme.current(), theme.ui_font(theme.SIZE_TINY, 500)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(key) + 14
        cap = QRect(box.right() - wide - 8, box.center().y() - 9, wide, 20)
        painter.setPen(QPen(on.color("edge"), 1))
        painter.setBrush(on.color("field"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(on.color("ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return cap.left() - 6

    def line(self, painter: QPainter, box: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def runs(text: str, letters: set[int]) -> list[tuple[bool, str]]:
    """``text`` in pieces: whether a piece is what was typed, and the piece."""
    pieces: list[tuple[bool, str]] = []
    for place, letter in enumerate(text):
        strong = place in letters
        if pieces and pieces[-1][0] == strong:
            pieces[-1] = (strong, pieces[-1][1] + letter)
        else:
            pieces.append((strong, letter))
    return pieces
