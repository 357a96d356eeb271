"""Search to add: type a few letters of what a node does, Enter puts it there and wires it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.graph import Wire, place
from nodes import catalogue
from nodes.everyday import EVERYDAY
from nodes.following import FOLLOWS, usual_after, usual_before
from nodes.language import Node, Tensor

from .. import theme
from ..parts.ask import Ask, Field
from ..tongue import tr
from . import edits
from .wiring import Anchor, paint_wire

if TYPE_CHECKING:
    from .view import Canvas

WIDE, ROW, MOST = 320, 44, 7
KIND = Qt.ItemDataRole.UserRole
NOT_ASKED = {"Own", "Block"}
"""Kinds whose shape does not follow from their settings alone."""
USUAL = 1.5
"""By how much a kind that usually comes next may fit the words worse than another and still stand before it."""
Index = QModelIndex | QPersistentModelIndex


class Finder(Ask):
    """A card over the canvas: the kinds that fit, best match first."""

    most = MOST

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, tr("Add a node"), Field("Add a node"), tr("Kinds found"), Row)
        self.canvas = canvas
        self.at = QPointF()
        self.anchor: Anchor | None = None
        self.wire: Wire | None = None
        self.setFixedWidth(WIDE)

    def open(self, at: QPointF, anchor: Anchor | None = None, wire: Wire | None = None) -> None:
        """Ask for a kind to put at a place of the scene, to wire from ``anchor``, or to put into ``wire``."""
        self.at, self.anchor, self.wire = at, anchor, wire
        self.known: dict[str, bool] = {}
        if anchor is not None:
            item = self.canvas.picture.nodes[anchor.id]
            ends = (item.port(anchor.port, anchor.out), at)
            a, b = ends if anchor.out else ends[::-1]
            self.canvas.picture.under = lambda painter: paint_wire(self.canvas, painter, a, b, "plain", at)
        self.canvas.trouble.hide()
        if self.field.text():
            self.field.clear()  # which searches
        else:
            self.search("")
        spot, room = self.canvas.from_scene(at), self.canvas.size()
        self.adjustSize()
        tall = self.sizeHint().height()
        self.setGeometry(round(max(8, min(spot.x() + 8, room.width() - WIDE - 8))),
                         round(max(8, min(spot.y() - 12, room.height() - tall - 8))), WIDE, tall)
        self.show()
        self.raise_()
        self.field.setFocus()
        self.canvas.viewport().update()

    def close_up(self) -> None:
        """Close without adding anything."""
        if not self.isHidden():
            self.canvas.picture.under = None
            super().close_up()
            self.canvas.viewport().update()

    def home(self) -> QWidget:
        return self.canvas

    def kinds(self, words: str) -> list[type[Node]]:
        """Kinds that match, best first; those that could go on from the wire that waits, the usual ones before others.

        Where no word is found, its letters are: ``cv2d`` finds Conv2d.
        """
        from ..panels.ranking import asked, matches, order, spelled

        parts, usual = asked(words), self.usual()
        found = [kind for kind in matches(words) if self.goes(kind)]
        if not found:
            return [kind for kind in spelled(words) if self.goes(kind)]
        last = len(usual)

        def worth(kind: type[Node]) -> tuple[float, float]:
            at = min(usual.get(kind.__name__, last), usual.get(kind.group, last))
            if not self.ready(kind):
                return order(kind, parts) + USUAL, last
            return order(kind, parts) - (USUAL if at < last else 0), at

        return sorted(found, key=worth)

    def ready(self, kind: type[Node]) -> bool:
        """Whether a kind, as it is set at first, takes what the wire brings; others need another setting or shape.

        Only kinds of every day are asked: the rest stands below them anyway.
        """
        known = self.known.get(kind.__name__)
        if known is None:
            begins = self.wire[:2] if self.wire is not None else self.anchor[:2] if self.anchor is not None else None
            tensor = self.canvas.desk.report.tensors.get(begins) if begins else None
            known = tensor is None or kind.__name__ not in EVERYDAY or as_set(kind, tensor)  # type: ignore[arg-type]
            self.known[kind.__name__] = known
        return known

    def usual(self) -> dict[str, int]:
        """Kinds and groups that usually come next where the wire ends, with their places in the list."""
        graph = self.canvas.desk.graph
        id = self.wire.source if self.wire is not None else self.anchor.id if self.anchor is not None else ""
        if id not in graph.nodes or not graph.nodes[id].known:
            return {}
        kind = catalogue[graph.nodes[id].kind]
        if self.anchor is not None and not self.anchor.out:
            words = usual_before(kind.__name__, kind.group)
        elif self.anchor is not None and id in self.canvas.desk.selection and len(self.canvas.desk.selection) > 1:
            words = FOLLOWS["several"]
        else:
            words = usual_after(kind.__name__, kind.group)
        return {word: i for i, word in enumerate(words)}

    def goes(self, kind: type[Node]) -> bool:
        report = self.canvas.desk.report
        if self.wire is not None:
            return bool(kind.inputs and kind.outs) and takes(kind, report.tensors.get(self.wire[:2]))
        if self.anchor is None:
            return True
        if self.anchor.out:
            return takes(kind, report.tensors.get((self.anchor.id, self.anchor.port)))
        return bool(kind.outs)

    def search(self, words: str) -> None:
        self.list.clear()
        for kind in self.kinds(words):
            row = QListWidgetItem(tr(kind.title))
            row.setData(KIND, kind.__name__)
            self.list.addItem(row)
        if not self.list.count():
            none = QListWidgetItem(tr(f"Nothing that fits is called “{words.strip()}”." if words.strip()
                                      else "No kind takes this shape."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        else:
            self.list.setCurrentRow(0)
        self.list.setFixedHeight(min(MOST, self.list.count()) * ROW + 4)
        self.adjustSize()

    def take(self, row: QListWidgetItem | None) -> None:
        if row is None or not row.data(KIND):
            return
        at, anchor, wire = self.at, self.anchor, self.wire
        self.close_up()
        self.canvas.setFocus()
        edits.add_found(self.canvas, row.data(KIND), at, anchor, wire)


def takes(kind: type[Node], tensor: Tensor | None) -> bool:
    """Whether a tensor could be what a kind works on."""
    needed = [port for port in kind.inputs.values() if not port.optional]
    return any(tensor is None or port.fits(tensor) for port in needed or kind.inputs.values())


@lru_cache(maxsize=4096)
def as_set(kind: type[Node], tensor: Tensor) -> bool:
    """Whether a kind that reads one wire has nothing against a tensor as it is set at first."""
    needed = [name for name, port in kind.inputs.items() if not port.optional]
    if len(needed) != 1 or kind.inputs[needed[0]].many or kind.__name__ in NOT_ASKED:
        return True
    arriving: dict[str, Tensor | None] = {}
    for name, port in kind.inputs.items():
        arriving[name] = tensor if name == needed[0] else arriving.get(port.otherwise) if port.otherwise else None
    return not place(kind.__name__, "new").node.infer(arriving)[2]


class Row(QStyledItemDelegate):
    """A kind: its colour, its title, its sentence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDE - 24, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on, box, kind = theme.current(), QRect(option.rect), catalogue.get(index.data(KIND) or "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if kind is not None and (chosen or option.state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.color("chosen" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -1), 6, 6)
        if kind is None:
            painter.setPen(on.color("ink2"))
            painter.setFont(theme.ui_font())
            painter.drawText(box.adjusted(10, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on.group(kind.group))
            painter.drawRoundedRect(box.left() + 10, box.top() + 10, 10, 10, 2.5, 2.5)
            self.line(painter, box.adjusted(28, 4, -90, -22), tr(kind.title), theme.ui_font(weight=500), "ink")
            self.line(painter, box.adjusted(100, 4, -10, -22), tr(kind.group), theme.ui_font(11), "ink2", right=True)
            about = tr((kind.__doc__ or "").strip().split("\n")[0])
            self.line(painter, box.adjusted(28, 21, -10, -3), about, theme.ui_font(12), "ink2")
        painter.restore()

    def line(self, painter: QPainter, box: QRect, text: str, font: object, role: str, right: bool = False) -> None:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(theme.current().color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, shown)
