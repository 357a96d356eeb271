"""Editors for params: each derived from the param's declaration, with its real limits, its help and its sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from app.core.manual.page import helped
from nodes.params import Axes, Bool, Choice, Floats, Int, Ints, Number, Param, Sides, Text

from .. import theme
from ..parts.entry import Entry
from ..parts.form import Form
from ..parts.lists import AxesEdit, FloatsEdit
from ..parts.number import NumberEdit, SidesEdit
from ..parts.slide import Slide
from ..parts.toggle import Toggle
from ..tongue import Theirs, tr

MIXED = object()
"""The value of a param that several nodes set differently."""


class Combo(QComboBox):
    """One of a few words. ``changed`` tells what was picked; a value that is no option is kept and shown."""

    changed = Signal(object)

    def __init__(self, value: Any, options: Sequence[tuple[str, Any]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self.options: list[tuple[str, Any]] = []
        self.more: Callable[[], Sequence[tuple[str, Any]]] | None = None
        """What else there is to pick, asked for when someone comes to pick."""
        self.offer(options, value)
        self.activated.connect(lambda index: self.changed.emit(self.options[index][1]))

    def offer(self, options: Sequence[tuple[str, Any]], value: Any) -> None:
        """Offer these, and show ``value``."""
        if value is not MIXED and value not in [each for _, each in options]:
            options = [*options, (f"{value} (not there)", value)]
        if list(options) != self.options:
            self.options = list(options)
            self.clear()
            self.addItems([tr(text) for text, _ in options])
        self.setCurrentIndex(-1 if value is MIXED else [each for _, each in options].index(value))
        self.setPlaceholderText(tr("different"))

    def set_value(self, value: Any) -> None:
        self.offer(self.options, value)

    def fill(self) -> None:
        """Offer all there is to pick."""
        if self.more is not None and self.currentIndex() >= 0:
            self.offer(self.more(), self.options[self.currentIndex()][1])
            self.more = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self.fill()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change what lies under the pointer


class Words(QLineEdit):
    """A short text, taken on Return or when the field is left."""

    changed = Signal(object)

    def __init__(self, value: str, name: str) -> None:
        super().__init__(str(value))
        self.value = value
        self.setAccessibleName(tr(name))
        self.editingFinished.connect(self.take)

    def take(self) -> None:
        if self.text() != self.value:
            self.value = self.text()
            self.changed.emit(self.value)

    def set_value(self, value: str) -> None:
        if value != self.value:
            self.value = value
            self.setText(str(value))
            self.setCursorPosition(0)  # a long one shows its beginning

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self.value:
            self.setText(str(self.value))
            event.accept()
        else:
            super().keyPressEvent(event)


class HandsOnUndo(QObject):
    """Undo in a field that holds nothing half-typed is the window's undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, QLineEdit) \
                and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undo and not watched.isModified():
                event.ignore()
                return True
        return False


def editor(param: Param, value: Any, fields: Sequence[str] = ()) -> Any:
    """The field that suits ``param``. It has ``changed`` (or ``toggled``) and ``set_value``."""
    name = param.title
    if isinstance(param, Bool):
        return Toggle(value is True, name=name)
    if isinstance(param, Choice):
        return Combo(value, [(choice, choice) for choice in param.choices], name)
    if isinstance(param, Text) and param.suggest:
        return Combo(value, field_options(fields), name)
    if isinstance(param, Ints):
        return SidesEdit(value, sides=None, low=param.min, name=name, judge=param.problem)
    if isinstance(param, Axes):
        return AxesEdit(value, name=name, judge=param.problem)
    if isinstance(param, Floats):
        return FloatsEdit(value, name=name, judge=param.problem)
    if isinstance(param, Sides):
        return SidesEdit(value, sides=param.rank, low=whole(param.min), high=whole(param.max), optional=param.optional,
                         name=name, judge=param.problem)
    if isinstance(param, Number):
        if param.slide and param.min is not None and param.max is not None and not param.optional \
                and isinstance(value, (int, float)):
            return Slide(value, low=param.min, high=param.max, name=name, whole=isinstance(param, Int))
        return NumberEdit(value, whole=isinstance(param, Int), low=param.min, high=param.max, optional=param.optional,
                          name=name, unit=param.unit, judge=param.problem)
    return Words(value, name)


def field_options(fields: Sequence[str]) -> list[tuple[str, Any]]:
    return [("none", ""), *((Theirs(name), name) for name in fields)]


def whole(limit: float | None) -> int | None:
    return None if limit is None else int(limit)


class ParamRow:
    """One param in a form: its label, its field, and under it the sentence when a value does not do."""

    def __init__(self, form: Form, param: Param, value: Any, fields: Sequence[str],
                 changed: Callable[[Param, Any], None]) -> None:
        self.param, self.mixed = param, value is MIXED
        start = param.default if self.mixed else value
        self.field = editor(param, start if param.problem(start) == "" or not isinstance(param, Number)
                            else param.default, fields)
        wide = isinstance(self.field, Slide) or (isinstance(param, (Text, Choice, Ints, Floats)))
        self.label = form.row(param.title, self.field, help=helped(param), wide=wide)
        if wide:
            self.field.setMinimumWidth(128)
        self.complaint = QLabel()
        self.complaint.setWordWrap(True)
        self.complaint.setTextFormat(Qt.TextFormat.PlainText)
        theme.look(self.complaint, "wrong")
        self.complaint.hide()
        form.whole(self.complaint)
        told = self.field.toggled if isinstance(self.field, Toggle) else self.field.changed
        told.connect(lambda new: changed(param, new))
        if isinstance(self.field, Slide):
            self.field.moved.connect(lambda new: changed(param, new))
        entry = self.field.number if isinstance(self.field, Slide) else self.field
        if isinstance(entry, Entry):
            entry.refused.connect(self.complain)
            entry.editingFinished.connect(lambda: self.settle(entry, changed))
        self.show_value(value, fields)

    def suits(self, value: Any) -> bool:
        """Whether its field can show a value as if it had been made for it."""
        return not self.mixed and not self.param.problem(value)

    def show_value(self, value: Any, fields: Sequence[str] = ()) -> None:
        """Show what the node is set to; nobody is told."""
        self.mixed = value is MIXED
        if isinstance(self.field, Combo) and isinstance(self.param, Text):
            self.field.offer(field_options(fields), value)
        elif not self.mixed:
            wrong = self.param.problem(value)
            if not wrong:
                self.field.set_value(value)
            self.complain(wrong)
        elif isinstance(self.field, QLineEdit):
            if not self.field.hasFocus():
                self.field.clear()
                self.field.setPlaceholderText(tr("different"))
        elif isinstance(self.field, Combo):
            self.field.set_value(MIXED)

    def settle(self, entry: Entry, changed: Callable[[Param, Any], None]) -> None:
        """Where several nodes differ, every number that is typed is meant, the one the field began with too."""
        if self.mixed and entry.text().strip() and not entry.problem():
            changed(self.param, entry.value())

    def complain(self, sentence: str) -> None:
        if self.mixed and isinstance(self.field, QLineEdit) and not self.field.text().strip():
            sentence = ""  # nothing typed is nothing wrong: they go on to differ
        self.complaint.setText(tr(sentence))
        self.complaint.setVisible(bool(sentence))
