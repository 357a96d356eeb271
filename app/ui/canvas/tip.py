"""The small label at the pointer: what a port is, what runs through a wire, why a wire cannot go there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel

from nodes import catalogue
from nodes.language import DTYPES

from .. import theme
from ..tongue import tr
from . import face

if TYPE_CHECKING:
    from .node_item import NodeItem
    from .view import Canvas
    from .wire_item import WireItem

AWAY = (14, 16)
"""Distance from the pointer."""
WIDEST = 300


def mono(text: str) -> str:
    """A shape as markup."""
    return f"<span style=\"font-family:'{theme.MONO_FAMILY}'\">{escape(text)}</span>"


class Tip(QLabel):
    """Floats over the canvas and lets the mouse through."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.tone = "plain"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setMargin(8)
        self.hide()

    def say(self, text: str, at: QPointF, tone: str = "plain", rich: bool = False) -> None:
        """Show a text by a place of the view; ``tone`` is ``good``, ``attention``, ``wrong`` or ``plain``."""
        markup = text if rich else escape(tr(text))
        if markup != self.text() or tone != self.tone or self.isHidden():
            self.tone = tone
            self.setWordWrap(False)
            self.setText(markup)
            if self.sizeHint().width() > WIDEST:
                self.setWordWrap(True)
                self.setFixedWidth(WIDEST)
            else:
                self.setMinimumWidth(0)
                self.setMaximumWidth(WIDEST)
            self.adjustSize()
        room = self.canvas.viewport().size()
        x, y = at.x() + AWAY[0], at.y() + AWAY[1]
        if x + self.width() > room.width() - 4:
            x = at.x() - AWAY[0] - self.width()
        if y + self.height() > room.height() - 4:
            y = at.y() - AWAY[1] - self.height()
        self.move(max(4, round(x)), max(4, round(y)))
        self.show()
        self.raise_()

    def say_port(self, item: NodeItem, name: str, out: bool, at: QPointF) -> None:
        """A port: its name, its shape, what sort of numbers, what it is for."""
        placed, on = item.placed, theme.current()
        kind = catalogue.get(placed.kind)
        ports = (placed.node.outputs if out else kind.inputs) if kind else {}
        port = ports.get(name)
        report = self.canvas.picture.report
        if out:
            tensors = [report.tensor((item.id, name))]
        else:
            tensors = [report.tensor(source) for source in report.drawn.incoming.get(item.id, {}).get(name, ())]
        shapes = [f"{mono(face.sizes(tensor.shape))} · {escape(tr(DTYPES.get(tensor.dtype, tensor.dtype)))}"
                  for tensor in tensors if tensor]
        if not shapes:
            shapes = [tr("no shape yet") if out or port is None else tr(f"wants {mono(face.spelled(port))}")]
        about = port.doc if port is not None else "There is no such port on this kind."
        lines = [f"<b>{escape(name)}</b>", *shapes[:3]]
        if about:
            lines.append(f'<span style="color:{on.ink2}">{escape(tr(about))}</span>')
        self.say("<br>".join(lines), at, "plain", rich=True)

    def say_wire(self, item: WireItem, at: QPointF) -> None:
        """What runs through a wire."""
        report = self.canvas.picture.report
        tensor = report.tensor((item.wire.source, item.wire.out))
        text = mono(face.sizes(tensor.shape)) if tensor else tr("no shape yet")
        self.say(text, at, "wrong" if item.tone == "wrong" else "plain", rich=True)

    def say_advice(self, item: NodeItem, at: QPointF) -> None:
        """What could be better about a node."""
        self.say("<br><br>".join(escape(tr(each.text)) for each in item.advice[:3]), at, rich=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = {"wrong": "wrong", "attention": "attention", "good": "accent"}.get(self.tone, "edge")
        painter.setPen(QPen(on.color(edge), 1))
        painter.setBrush(on.color("card"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
        super().paintEvent(event)
