"""Lines of key and value, such as what a node costs; the values end at one edge and are never cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from ..tongue import tr


class Facts(QWidget):
    """``facts.show_facts({"Parameters": "320", "Multiply-adds": "18.4 K"})``; the same keys are only rewritten."""

    def __init__(
        self, facts: Mapping[str, str] | Iterable[tuple[str, str]] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
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
                self._labels[key].setText(shown)
                self._labels[key].setAccessibleName(f"{tr(key)}: {shown}")

    def value(self, key: str) -> str:
        return self._labels[key].text()

    def _build(self, keys: Iterable[str]) -> None:
        while self._column.takeAt(0):
            pass
        for label in self.findChildren(QLabel):
            label.hide()
            label.deleteLater()
        self._labels = {}
        for key in keys:
            name, value = QLabel(tr(key)), QLabel()
            theme.look(name, "second")
            theme.look(value, "mono")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            value.setTextFormat(Qt.TextFormat.PlainText)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setMinimumWidth(48)  # in a narrow panel the name is cut, never the page wider than its place
            name.setToolTip(tr(key) if len(key) > 20 else "")
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(name)
            row.addWidget(value, 1)
            self._column.addLayout(row)
            self._labels[key] = value
