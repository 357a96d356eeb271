"""A switch of a few places in a row, one of which is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from .. import theme
from ..tongue import tr


class Segmented(QWidget):
    """``Segmented(["Data", "Design", "Train"])``; arrow keys move, ``chosen`` tells the index."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], *, name: str = "Places", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "segments")
        self.setAccessibleName(tr(name))
        self.setFixedHeight(34)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        widest = QFontMetrics(theme.ui_font(weight=600))
        for index, text in enumerate(names):
            text = tr(text)
            button = QPushButton(text)
            button.setCheckable(True)
            button.setFixedSize(widest.horizontalAdvance(text) + 30, 28)  # as wide as in bold: nothing jumps
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.setExclusive(True)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._turned)
        self._halt()

    def _turned(self, index: int, on: bool) -> None:
        if on:
            self._halt()
            if any(button.hasFocus() for button in self._group.buttons()):  # a key of the window may turn it as well
                self._group.button(index).setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(index)

    def _halt(self) -> None:
        """Tab halts at the place that is on, wherever the keyboard was last."""
        for button in self._group.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def index(self) -> int:
        """The place that is on."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Go to a place; ``chosen`` is told if it was another one before."""
        self._group.button(index).setChecked(True)

    def button(self, index: int) -> QPushButton:
        """One place, to give it a tooltip with its key, or to disable it."""
        return self._group.button(index)  # type: ignore[return-value]
