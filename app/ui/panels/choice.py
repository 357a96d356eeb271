"""One of a few words, chosen from a list that opens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from ..tongue import tr


class Choice(QComboBox):
    """``Choice([("Adam", "Adam"), ("one_cycle", "One cycle")])``; ``changed`` tells the value a person chose."""

    changed = Signal(object)

    def __init__(self, options: Iterable[tuple[str, str]] = (), value: str = "", *, name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setMinimumWidth(0)
        self.options: list[tuple[str, str]] = []
        self.offer(options)
        self.set_value(value)
        self.activated.connect(lambda _: self.changed.emit(self.value()))

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Other options; the value stays if it is among them, and is added at the end if it is not."""
        options = list(options)
        if options == self.options:
            return
        value, self.options = self.value(), options
        self.clear()
        for key, words in options:
            self.addItem(tr(words), key)
        widest = max((self.fontMetrics().horizontalAdvance(tr(words)) for _, words in options), default=0)
        self.view().setMinimumWidth(widest + 40)
        if value:
            self.set_value(value)

    def value(self) -> str:
        return self.currentData() or ""

    def set_value(self, value: str) -> None:
        """Show ``value`` without telling anyone; one that is not offered is shown as it is."""
        place = self.findData(value)
        if place < 0 and value:
            self.addItem(value, value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A value that is longer than the field ends in dots."""
        super().initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option,
                                           QStyle.SubControl.SC_ComboBoxEditField, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # else scrolling a page changes whatever passes under the pointer
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(max(120, super().minimumSizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())
