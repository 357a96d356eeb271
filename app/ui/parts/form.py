"""Rows of a form: a label on the left, a field on the right, all on one edge."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from .. import theme
from ..tongue import tr


class Form(QWidget):
    """``form.row("Filters", NumberEdit(32), help="Number of filters.")``; ``form.heading("Shapes")`` starts a part."""

    def __init__(self, *, field_width: int = 108, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = field_width
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def row(self, label: str, field: QWidget, *, help: str = "", unit: str = "", wide: bool = False) -> QLabel:
        """Add a row; gives its label back. ``wide`` lets the field have half of the row or more."""
        text = QLabel(tr(label))
        theme.look(text, "second")
        text.setBuddy(field)
        text.setWordWrap(True)  # a long one goes on below; it is never cut
        text.setToolTip(tr(help))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setMinimumHeight(theme.ROW)
        text.setSizePolicy(
            QSizePolicy.Policy.Ignored if not wide else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )
        if not field.accessibleName():
            field.setAccessibleName(f"{tr(label)}, {tr(unit)}" if unit else tr(label))
        if isinstance(field, QComboBox):
            field.view().setAccessibleName(field.accessibleName())
        if help:
            field.set_help(help) if hasattr(field, "set_help") else field.setToolTip(tr(help))
            field.setAccessibleDescription(tr(help))
        if unit and hasattr(field, "unit"):
            field.unit = tr(unit)
            unit = ""
        holder = self._holder(field, unit) if unit else field
        if not wide:
            holder.setFixedWidth(self._width)
        at = self._grid.rowCount()
        if wide:
            self._grid.addWidget(text, at, 0)
            self._grid.addWidget(holder, at, 1)
        else:  # the label has all that the field leaves, however wide the fields of other rows are
            text.setContentsMargins(0, 0, self._width + self._grid.horizontalSpacing(), 0)
            self._grid.addWidget(text, at, 0, 1, 2)
            self._grid.addWidget(holder, at, 1, Qt.AlignmentFlag.AlignRight)
        return text

    def sizeHint(self) -> QSize:
        """As high as its words are in its width, not as they would be in the width they wish for."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.hasHeightForWidth():
            self.updateGeometry()

    def whole(self, widget: QWidget) -> None:
        """Add a row without a label, over the full width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def heading(self, text: str) -> QLabel:
        """Start a part: a fine line, then a small heading."""
        if self._grid.count():
            line = QFrame()
            theme.look(line, "line")
            line.setFixedHeight(1)
            self._grid.addItem(_gap(10), self._grid.rowCount(), 0)
            self.whole(line)
            self._grid.addItem(_gap(2), self._grid.rowCount(), 0)
        title = heading(text)
        self.whole(title)
        return title

    def clear(self) -> None:
        """Take every row away."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    @staticmethod
    def _holder(field: QWidget, unit: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(field, 1)
        words = QLabel(tr(unit))
        theme.look(words, "small")
        row.addWidget(words)
        return holder


def heading(text: str) -> QLabel:
    """A small heading in capitals, as between the parts of the inspector."""
    label = QLabel(tr(text).upper())
    label.setAccessibleName(tr(text))
    theme.look(label, "heading")
    label.setMinimumHeight(20)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def _gap(height: int):  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QSpacerItem

    return QSpacerItem(0, max(0, height - 7), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
