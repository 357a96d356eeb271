"""What a person reads in a part of the window: every text that is in view, and which of them are cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyleOptionComboBox,
    QWidget,
)

ROOM = 1
"""So many pixels a text may be wider than its place by rounding."""


def texts(over: QWidget) -> Iterator[str]:
    """All that is written on what is in view, its help, its names for screen readers, the rows of its lists."""
    for each in (over, *over.findChildren(QWidget)):
        if not each.isVisible():
            continue
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QLineEdit):
            yield from (each.text(), each.placeholderText())
        elif isinstance(each, QComboBox):
            yield from (each.itemText(row) for row in range(each.count()))
        elif isinstance(each, QAbstractItemView) and each.model() is not None:
            yield from rows(each)


def rows(list: QAbstractItemView) -> Iterator[str]:
    model, top = list.model(), QModelIndex()
    wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(wide):
        if wide > 1:
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(top)):
            yield str(model.index(row, column).data() or "")


def cut(over: QWidget) -> Iterator[str]:
    """What is in view and does not fit into its place: labels, buttons, the value of a choice, heads of a table, and
    what a field says while it is empty."""
    for each in over.findChildren(QWidget):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        if isinstance(each, QLabel) and each.text() and each.textFormat() != Qt.TextFormat.RichText:
            room = each.contentsRect().size()
            if each.wordWrap():
                if each.heightForWidth(each.width()) > each.height() + ROOM:
                    yield each.text()
            elif each.fontMetrics().horizontalAdvance(each.text()) > room.width() + ROOM:
                yield each.text()
        elif isinstance(each, QAbstractButton) and each.text():
            if each.minimumSizeHint().width() > each.width() + ROOM:
                yield each.text()
        elif isinstance(each, QLineEdit) and not each.text() and \
                each.fontMetrics().horizontalAdvance(each.placeholderText()) > each.width() - 12:
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            option = QStyleOptionComboBox()
            each.initStyleOption(option)
            if option.currentText != each.currentText():
                yield each.currentText()
        elif isinstance(each, QHeaderView) and each.orientation() == Qt.Orientation.Horizontal:
            for column in range(each.count()):
                if each.sectionSizeHint(column) > each.sectionSize(column) + ROOM:
                    yield str(each.model().headerData(column, Qt.Orientation.Horizontal))
