"""Names on the left, values on the right: a list of figures that keeps its place while they change."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ..plain import plain
from ..theme import look
from ..tongue import tr


class Cut(QLabel):
    """A label that asks for no width: what does not fit is cut with … and read whole in the tooltip."""

    def __init__(self, text: str = "", style: str = "", parent: QWidget | None = None,
                 mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self.whole, self.mode = tr(text), mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if style:
            look(self, style)
        self.say(text)

    def say(self, text: str) -> None:
        text = tr(text)
        if text != self.whole or not self.text():
            self.whole = text
            self.cut()

    def cut(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.whole, self.mode, max(self.width(), 20))
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(plain(self.whole) if shown != self.whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())


class Pairs(QWidget):
    """``pairs["Left"] = "0:42"``; the rows are known from the start."""

    def __init__(self, *names: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self.names: dict[str, QLabel] = {}
        self.values: dict[str, Cut] = {}
        for row, name in enumerate(names):
            label, value = QLabel(tr(name)), Cut("–", "mono")
            look(label, "second")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleName(tr(name))
            self.grid.addWidget(label, row, 0)
            self.grid.addWidget(value, row, 1)
            self.names[name], self.values[name] = label, value

    def row(self, name: str) -> tuple[QLabel, Cut]:
        """The two labels of a row, to hide it."""
        return self.names[name], self.values[name]

    def __setitem__(self, name: str, text: str) -> None:
        self.values[name].say(text)

    def __getitem__(self, name: str) -> str:
        return self.values[name].whole
