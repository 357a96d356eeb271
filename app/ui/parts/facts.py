"""Lines of key and value, such as what a node costs; the values end at one edge and are never cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from ..plain import plain
from ..tongue import tr

LONG = 18
"""A value of more letters may go on below, where nothing is to be cut."""


class Facts(QWidget):
    """``facts.show_facts({"Parameters": "320", "Multiply-adds": "18.4 K"})``; the same keys are only rewritten.

    ``whole``: what is too long for its line goes on below.
    """

    def __init__(
        self, facts: Mapping[str, str] | Iterable[tuple[str, str]] = (), *, whole: bool = False,
        parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._labels: dict[str, QLabel] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_facts(facts)

    def show_facts(self, facts: Mapping[str, str] | Iterable[tuple[str, str]]) -> None:
        """Show these lines, in this order."""
        lines = dict(facts)
        if list(lines) != list(self._labels):
            self._build(lines)
        for key, value in lines.items():
            shown = tr(value)
            if self._labels[key].text() != shown:
                self._labels[key].setWordWrap(self._whole and len(shown) > LONG)
                self._labels[key].setText(shown)
                self._labels[key].setAccessibleName(f"{tr(key)}: {shown}")

    def value(self, key: str) -> str:
        return self._labels[key].text()

    def _build(self, keys: Iterable[str]) -> None:
        """Have a line for each key: those that are there say something else, and what is left over is hidden."""
        keys = list(keys)
        while len(self._lines) < len(keys):
            self._lines.append(self._line())
        for key, (name, value) in zip(keys, self._lines, strict=False):
            name.setText(tr(key))
            name.setToolTip(plain(tr(key)) if len(key) > 20 else "")
            value.setAccessibleName("")
            value.clear()
        for at, line in enumerate(self._lines):
            for label in line:
                label.setVisible(at < len(keys))
        self._labels = {key: value for key, (_, value) in zip(keys, self._lines, strict=False)}

    def _line(self) -> tuple[QLabel, QLabel]:
        name, value = QLabel(self), QLabel(self)
        theme.look(name, "second")
        theme.look(value, "mono")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        value.setTextFormat(Qt.TextFormat.PlainText)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setMinimumWidth(48)  # in a narrow panel the name is cut, never the page wider than its place
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name, int(self._whole))
        row.addWidget(value, int(not self._whole))
        if self._whole:
            name.setWordWrap(True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        return name, value
