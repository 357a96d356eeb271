"""The bubble that says what is wrong with a node, and offers to put it right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..tongue import tr
from .flow import Flow
from .offer import Offer

WIDEST = 344


class Bubble(QWidget):
    """``bubble.tell("reader wants a sequence.", "reader", ["flatten"], [("Insert Reshape", call)])``.

    ``subject`` is set in red, ``names`` in bold; both are the user's own words and never read as markup.
    ``look`` is ``wrong`` (red line), ``attention`` or ``plain`` (not finished: grey dashes).
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, shadow: bool = True) -> None:
        super().__init__(parent)
        self._look = "wrong"
        self._told: tuple[str, str, tuple[str, ...]] = ("", "", ())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._label)
        self._fixes = QWidget()
        self._row = Flow(self._fixes, gap=8)
        column.addWidget(self._fixes)
        self.buttons: list[QPushButton] = []
        if shadow:  # not on the canvas' own scene: an effect there is painted at every zoom step
            effect = QGraphicsDropShadowEffect(self)
            effect.setBlurRadius(24)
            effect.setOffset(0, 4)
            effect.setColor(QColor(0, 0, 0, 50))
            self.setGraphicsEffect(effect)
        theme.listen(self._again)

    def tell(
        self, text: str, subject: str = "", names: Iterable[str] = (),
        fixes: Sequence[tuple[str, Callable[[], object]]] = (), *, look: str = "wrong",
    ) -> None:  # fmt: skip
        """Say a sentence and offer fixes."""
        self._look = look
        self._told = (text, subject, tuple(names))
        self._again(theme.current())
        self.setAccessibleName(tr(text))
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for words, call in fixes:
            button = Offer(tr(words))
            button.setAccessibleDescription(tr(text))
            button.clicked.connect(lambda _=False, call=call: call())
            self._row.addWidget(button)
            button.show()  # one that is still hidden has no height to be measured
            self.buttons.append(button)
        plain = self._label.fontMetrics().horizontalAdvance(tr(text)) + 12
        buttons = sum(button.sizeHint().width() + 8 for button in self.buttons) - 8
        width = min(WIDEST - 28, max(plain if plain < WIDEST - 28 else max(200, plain // 2 + 40), buttons, 120))
        self._label.setFixedWidth(width)
        self._fixes.setFixedWidth(width)
        self._fixes.setFixedHeight(self._row.heightForWidth(width))
        self._fixes.setVisible(bool(self.buttons))
        self.adjustSize()
        self.update()

    def text(self) -> str:
        return self._told[0]

    def _again(self, on: theme.Theme) -> None:
        text, subject, names = self._told
        red = on.attention if self._look == "attention" else on.ink if self._look == "plain" else on.wrong
        self._label.setText(emphasised(tr(text), subject, names, red))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = {"wrong": "wrong", "attention": "attention"}.get(self._look, "ink3")
        style = Qt.PenStyle.DashLine if self._look == "plain" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(on.color(line), 1.2, style))
        painter.setBrush(on.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_NODE, theme.RADIUS_NODE)
        painter.end()


def emphasised(text: str, subject: str, names: Iterable[str], color: str) -> str:
    """``text`` as markup: the subject bold and coloured, the names bold; everything else is shown as it is."""
    words = [word for word in {subject, *names} if word]
    if not words:
        return escape(text)
    pattern = r"(?<!\w)(" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + r")(?!\w)"
    out = []
    for index, piece in enumerate(re.split(pattern, text)):
        if index % 2 and piece == subject:
            out.append(f'<span style="font-weight:600; color:{color}">{escape(piece)}</span>')
        else:
            out.append(f'<span style="font-weight:600">{escape(piece)}</span>' if index % 2 else escape(piece))
    return "".join(out)
